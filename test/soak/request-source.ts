import type { Contract } from "../../src/contract/contract.ts";
import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";

const WORDS = [
  "",
  "1",
  "0",
  "-1",
  "10",
  "100",
  "101",
  "1e9",
  "abc",
  "balance",
  "balances",
  "ownership",
  "transactions",
  "payment_method",
  "inferred_balances",
  "customer",
  "account",
  "true",
  "null",
  "checking",
  "savings",
  "US",
  "__proto__",
  "constructor",
  "💸",
  "\u0000",
  "\ufffd",
  "%",
  "[]",
  "data.ownership",
  "ownership",
  "institution",
  "x".repeat(5_001),
  "9007199254740993",
];
const NAMES = [
  "permissions[]",
  "permissions[0]",
  "permissions",
  "features[]",
  "features[0]",
  "features",
  "expand[]",
  "expand",
  "limit",
  "starting_after",
  "ending_before",
  "account",
  "session",
  "ownership",
  "account_holder[type]",
  "account_holder[customer]",
  "account_holder[account]",
  "account_holder",
  "prefetch[]",
  "filters[account_subcategories][]",
  "filters[countries][]",
  "filters[country]",
  "filters[institution]",
  "limits[accounts]",
  "limits",
  "manual_entry[mode]",
  "relink_options[authorization]",
  "relink_options[account]",
  "return_url",
  "transacted_at",
  "transacted_at[gte]",
  "transaction_refresh[after]",
  "url",
  "enabled_events[]",
  "__proto__[x]",
  "constructor",
  "a[b][c][d]",
  "institution",
  "accounts[]",
  "outcome",
  "seconds",
  "kind",
  "amount",
  "description",
  "cause",
  "action",
  "name",
  "metadata[a]",
  "confirm",
  "x".repeat(300),
  "[",
  "]",
  "a[",
  "é",
];
const KEYS = [
  "Bearer sk_test_1",
  "Bearer sk_test_2",
  "Basic c2tfdGVzdF8xOg==",
  "Bearer garbage",
  "",
  "Bearer sk_live_1",
];
const VERSIONS = [
  "2026-02-25.clover",
  "2026-03-04.preview",
  "2026-10-28.endive",
  "2026-10-28.endive",
  "",
  "1999-01-01",
];

/** Makes requests of which most are nonsense, and some use what earlier answers brought. */
export interface RequestSource {
  readonly next: () => { readonly request: ExchangeRequest; readonly path: string };
  /** Keeps a few of the ids that came, for later requests. */
  readonly remember: (body: string) => void;
}

export function createRequestSource(contracts: readonly Contract[], random: () => number): RequestSource {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const routes = contracts
    .flatMap((contract) => contract.operations.map(({ method, path }) => ({ method, path })))
    // Faults are what this is not about, and snapshots of nonsense have a soak of their own.
    .filter(({ path }) => !path.startsWith("/_sandbox/faults") && !path.startsWith("/_sandbox/snapshot"));
  const ids: string[] = ["fca_none", "cus_none"];
  const word = (): string => (random() < 0.4 ? pick(ids) : pick(WORDS));

  const buildForm = (): string => {
    const pairs = Array.from(
      { length: Math.floor(random() * 5) },
      () => `${random() < 0.9 ? pick(NAMES) : encodeURIComponent(word())}=${encodeURIComponent(word())}`,
    );
    return (random() < 0.02 ? [...pairs, "%"] : pairs).join("&");
  };
  return {
    next: () => {
      const route = pick(routes);
      const path = route.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(word()) || "x");
      const method = random() < 0.95 ? route.method : pick(["GET", "POST", "PUT", "DELETE", "OPTIONS"]);
      const form = sensible(route.path, random) ?? buildForm();
      const request = {
        method,
        url: method === "POST" ? path : `${path}?${form}`,
        headers: {
          authorization: random() < 0.9 ? (KEYS[0] as string) : pick(KEYS),
          "stripe-version": pick(VERSIONS),
          ...(random() < 0.95 && { "content-type": "application/x-www-form-urlencoded" }),
          ...(random() < 0.1 && { "idempotency-key": pick(WORDS) }),
          ...(random() < 0.02 && { "stripe-account": pick(["acct_1", "nonsense"]) }),
        },
        body: method === "POST" ? form : null,
      };
      return { request, path };
    },
    remember: (body) => remember(body, ids, random),
  };
}

/** Now and then a request that does something, so that there is something to be nonsensical about. */
function sensible(path: string, random: () => number): string | undefined {
  if (random() > 0.5) {
    return undefined;
  }
  if (path.endsWith("/sessions")) {
    return "permissions[]=balances&permissions[]=ownership&permissions[]=transactions&account_holder[type]=account&account_holder[account]=acct_1";
  }
  if (path.endsWith("/clock/advance")) {
    return "seconds=3600";
  }
  return path.endsWith("/refresh") ? "features[]=ownership&features[]=transactions" : "";
}

function remember(body: string, ids: string[], random: () => number): void {
  for (const [id] of body.matchAll(
    /\b(?:fca|fcauth|fcsess|fcaowns|fctxn|fctxnref|cus|evt|we|seti|pm)_[0-9A-Za-z]{24}\b/g,
  )) {
    if (ids.length < 60) {
      ids.push(id);
    } else if (random() < 0.05) {
      ids[Math.floor(random() * ids.length)] = id;
    }
  }
}
