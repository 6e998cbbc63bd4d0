/**
 * Derives `src/products/stripe/stripe-api/stripe-api.json`: which routes Stripe has, and which parameters and values it knows for
 * the operations that the sandbox simulates, in any version. With these names, the sandbox and the mock tell
 * "Stripe has it, it is not simulated" (501) from "Stripe does not have it" (404 or 400).
 *
 * Renew it after changing a parameter or an operation in `openapi/neighbours`, and for a newer SDK:
 *
 *     node scripts/derive-stripe-api.ts DOCUMENT SDK...
 *
 * DOCUMENT is an OpenAPI document of Stripe's API (`spec3.yaml` or `spec3.json` of github.com/stripe/openapi), SDK a folder
 * with the `stripe` package: `node_modules/stripe-clover node_modules/stripe-preview node_modules/stripe-endive`. What any of
 * them has is known.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { loadDocument } from "../src/contract/load/load-document.ts";
import { packageRoot } from "../src/contract/package-root.ts";
import { type NameTree, writeNames } from "../src/products/stripe/stripe-api/parameter-names.ts";
import type { JsonObject } from "../src/schema/json.ts";
import { addPaymentMethods } from "./stripe-api/add-payment-methods.ts";
import { readDocumentApi } from "./stripe-api/read-document-api.ts";
import { readSdkApi } from "./stripe-api/read-sdk-api.ts";
import { keepValues, mergeNames, PAYMENT_METHODS, type StripeApi } from "./stripe-api/stripe-api.ts";

const [document, ...sdks] = process.argv.slice(2);
if (document === undefined || sdks.length === 0) {
  process.stderr.write("usage: node scripts/derive-stripe-api.ts DOCUMENT SDK...\n");
  process.exit(2);
}

const own = ["openapi.yaml", "control.yaml", "overlays/2026-03-04.preview.yaml"].map((file) =>
  readDocumentApi(loadDocument(join(packageRoot, "openapi", file)).document),
);
const simulated = [...new Set(own.flatMap(({ routes }) => routes))]
  .filter((route) => route.includes(" /v1/"))
  .toSorted();
const apis = [
  readDocumentApi(parse(readFileSync(document, "utf8"), { maxAliasCount: -1 }) as JsonObject),
  ...sdks.map((sdk) => readSdkApi(sdk, new Set([...simulated, PAYMENT_METHODS]))),
];
const namesIn = (sources: readonly StripeApi[], route: string): NameTree =>
  mergeNames(sources.flatMap((api) => api.parameters.get(route) ?? []));

const methods = new Map<string, Set<string>>();
for (const route of apis.flatMap((api) => api.routes)) {
  const [method = "", path = ""] = route.split(" ");
  if (path.startsWith("/v1/financial_connections/")) {
    // Our contracts describe it whole, each version for itself.
    continue;
  }
  methods.set(path, (methods.get(path) ?? new Set()).add(method));
}
const routes = [...methods]
  .toSorted(([left], [right]) => (left < right ? -1 : 1))
  .map(([path, known]) => [path, [...known].toSorted().join(" ")] as const);
const parameters = simulated.map((route) => {
  const names = addPaymentMethods(namesIn(apis, route), namesIn(apis, PAYMENT_METHODS));
  return [route, writeNames(keepValues(names, namesIn(own, route)))] as const;
});

const target = join(packageRoot, "src/products/stripe/stripe-api/stripe-api.json");
const data = { routes: Object.fromEntries(routes), parameters: Object.fromEntries(parameters) };
writeFileSync(target, `${JSON.stringify(data, null, 2)}\n`);
process.stdout.write(`${target}: ${routes.length} paths, parameters of ${parameters.length} operations\n`);
