import { readFileSync } from "node:fs";
import { packageFile } from "../../../contract/package-root.ts";

interface StripeApi {
  /** Methods by path, `{}` where an id goes: `"/v1/customers/{}": "DELETE GET POST"`. */
  readonly routes: Readonly<Record<string, string>>;
  /** Names of parameters by method and path, as `writeNames` writes them. */
  readonly parameters: Readonly<Record<string, string>>;
}

let api: StripeApi | undefined;

/** What is known of Stripe's API beyond our contracts; `scripts/derive-stripe-api.ts` made it. Read when it is first needed. */
export function readStripeApi(): StripeApi {
  api ??= readFile();
  return api;
}

function readFile(): StripeApi {
  const data: StripeApi = JSON.parse(readFileSync(packageFile("products/stripe/stripe-api/stripe-api.json"), "utf8"));
  return data;
}

/** `/v1/customers/{customer}` → `/v1/customers/{}` */
export function namelessPath(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
