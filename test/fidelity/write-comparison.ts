import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Each operation of the contract as the SDK calls it. */
const METHODS: Readonly<Record<string, readonly [resource: string, method: string]>> = {
  listAccounts: ["accounts", "list"],
  retrieveAccount: ["accounts", "retrieve"],
  disconnectAccount: ["accounts", "disconnect"],
  refreshAccount: ["accounts", "refresh"],
  subscribeAccount: ["accounts", "subscribe"],
  unsubscribeAccount: ["accounts", "unsubscribe"],
  listAccountOwners: ["accounts", "listOwners"],
  listInferredBalances: ["accounts", "listInferredBalances"],
  retrieveAuthorization: ["authorizations", "retrieve"],
  listInstitutions: ["institutions", "list"],
  retrieveInstitution: ["institutions", "retrieve"],
  createSession: ["sessions", "create"],
  retrieveSession: ["sessions", "retrieve"],
  listTransactions: ["transactions", "list"],
  retrieveTransaction: ["transactions", "retrieve"],
};

/** Resources that the contract calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = { AccountInferredBalance: "InferredBalance" };

/** Where a release has its declarations; until 21 they declare a module named "stripe", whatever the package is called. */
export interface SdkDeclarations {
  readonly entry: string;
  readonly isAmbient: boolean;
  /** Of its resources and parameters of Financial Connections. */
  readonly names: readonly string[];
  readonly source: string;
}

export function readDeclarations(sdk: string): SdkDeclarations {
  const isAmbient = existsSync(join(sdk, "types/index.d.ts"));
  const files = isAmbient
    ? { entry: "types/index.d.ts", resources: "types/FinancialConnections", events: "types/Events.d.ts" }
    : {
        entry: "esm/stripe.esm.node.d.ts",
        resources: "esm/resources/FinancialConnections",
        events: "esm/resources/Events.d.ts",
      };
  const folder = join(sdk, files.resources);
  const source = readdirSync(folder)
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .concat(readFileSync(join(sdk, files.events), "utf8"))
    .join("\n");
  const names = [...source.matchAll(/\binterface (\w+)/g)].flatMap(([, name]) => name ?? []);
  return { entry: join(sdk, files.entry), isAmbient, names, source };
}

/**
 * A file for the compiler that compares the types in a generated file with those of a release. Its `Surprises` are the
 * differences that are not known, its `Leftovers` those that are known and gone.
 */
export function writeComparison(
  { isAmbient, names, source }: SdkDeclarations,
  typesFile: string,
  known: readonly string[],
): string {
  const namespace = "Stripe.FinancialConnections";
  const resources = listResources(source).map((name) => `${RENAMED[name] ?? name}: ${namespace}.${name};`);
  const operations = Object.entries(METHODS).flatMap(([operation, [resource, method]]) => {
    const parameters = `${capitalize(resource).slice(0, -1)}${capitalize(method)}Params`;
    return names.includes(parameters)
      ? [`${operation}: { method: "${resource}.${method}"; request: ${namespace}.${parameters} };`]
      : [];
  });
  const errorType = isAmbient
    ? "Stripe.RawErrorType"
    : 'NonNullable<InstanceType<typeof Stripe.errors.StripeError>["rawType"]>';

  return `
import type { Stripe } from "stripe";
import type { components, operations, webhooks } from "${relative(import.meta.dirname, typesFile)}";
import type { ExpectNone, Outdated, Unlisted } from "./compare.ts";
import type { VersionDifferences } from "./compare-version.ts";

export interface Sdk {
  client: Stripe["financialConnections"];
  resources: { ${resources.join("\n")} };
  operations: { ${operations.join("\n")} };
  event: Stripe.Event;
  eventBase: Stripe.${names.includes("EventBase") ? "EventBase" : "Event"};
  errorType: ${errorType};
}
interface Generated {
  schemas: components["schemas"];
  operations: operations;
  webhooks: webhooks;
}
interface Known { ${known.map((difference) => `${JSON.stringify(difference)}: true;`).join("\n")} }
type Found = VersionDifferences<Generated, Sdk>;

export type Surprises = ExpectNone<Unlisted<Found, Known>>;
export type Leftovers = ExpectNone<Outdated<Found, Known>>;
`;
}

/** The interfaces of what Stripe gives a name of its own. */
function listResources(source: string): readonly string[] {
  return source
    .split(/\binterface (?=\w)/)
    .filter((text) => /^ *object: 'financial_connections\.\w+';$/m.test(text))
    .flatMap((text) => /^\w+/.exec(text) ?? []);
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
