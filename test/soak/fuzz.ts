import type { Contract } from "../../src/contract/contract.ts";
import type { JsonObject } from "../../src/contract/json.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

/** A small generator of pseudo-random numbers (mulberry32): the same seed makes the same requests. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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

/**
 * Sends so many requests, most of them nonsense, and complains about every answer that is a 500, is no JSON, or is one
 * that the contract does not have.
 */
export async function fuzz(
  count: number,
  seed: number,
  contracts: readonly Contract[],
  onProgress?: (done: number) => void,
): Promise<void> {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sandbox = createSandbox({
    seed,
    fetch: async () => new Response(null, { status: 204 }),
    time: new Date("2026-11-20T12:00:00Z"),
  });
  const routes = contracts.flatMap((contract) => contract.operations.map(({ method, path }) => ({ method, path })));
  const ids: string[] = ["fca_none", "cus_none"];
  const word = (): string => (random() < 0.4 ? pick(ids) : pick(WORDS));

  const buildForm = (): string => {
    const pairs = Array.from(
      { length: Math.floor(random() * 5) },
      () => `${random() < 0.9 ? pick(NAMES) : encodeURIComponent(word())}=${encodeURIComponent(word())}`,
    );
    return (random() < 0.02 ? [...pairs, "%"] : pairs).join("&");
  };
  for (let done = 0; done < count; done += 1) {
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
    // Faults are what this is not about, and a restored snapshot of nonsense is nonsense.
    if (path.startsWith("/_sandbox/faults") || path.startsWith("/_sandbox/snapshot")) {
      continue;
    }
    const response = await sandbox.handle(request);
    const complaint = complain(response.status, response.body, contracts, request.method, path, response);
    if (complaint !== undefined) {
      throw new Error(`seed ${seed}, request ${done}: ${complaint}\n${JSON.stringify(request)}\n${response.body}`);
    }
    remember(response.body ?? "", ids, random);
    if (done % 2_000 === 1_999) {
      // Whatever was done to a world, it can be put back to.
      await sandbox.control.restoreSnapshot(await sandbox.control.takeSnapshot({ apiKey: "sk_test_1" }), {
        apiKey: "sk_test_1",
      });
    }
    if (done % 10_000 === 9_999) {
      onProgress?.(done + 1);
    }
  }
  await sandbox.close();
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

function complain(
  status: number,
  body: string | null,
  contracts: readonly Contract[],
  method: string,
  path: string,
  response: Parameters<Contract["checkResponse"]>[1],
): string | undefined {
  if (status === 500) {
    return "answered with 500";
  }
  const parsed = parse(body);
  if (parsed === undefined) {
    return "answered with what is no JSON";
  }
  if (status === 501) {
    // What Stripe has and the sandbox does not simulate; no contract has it.
    return String(response.body).includes('"fc_contract_not_simulated"') ? undefined : "answered with another 501";
  }
  const version = response.headers["stripe-version"];
  const contract = contracts.find((candidate) => candidate.version === version);
  const match = contract?.findOperation(method, path);
  const [finding] =
    match === undefined || contract === undefined ? [] : contract.checkResponse(match.operation, response);
  return finding?.message;
}

function parse(body: string | null): JsonObject | undefined {
  try {
    return JSON.parse(body ?? "") as JsonObject;
  } catch {
    return undefined;
  }
}

/** Keeps a few of the ids that came, for later requests. */
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
