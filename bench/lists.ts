import { createSandbox } from "../src/sandbox/index.ts";
import type { BenchRow } from "./bench-row.ts";
import { timeInTurns } from "./measure.ts";
import { bigInstitution } from "../test/support/many-accounts.ts";

const SMALL = 500;
const LARGE = 20_000;
const ROUNDS = 300;

const ACCOUNTS = "/v1/financial_connections/accounts";
const headers = { authorization: "Bearer sk_test_bench", "content-type": "application/x-www-form-urlencoded" };

/** A page of accounts in a large world against one in a small world, in one process. */
export async function benchLists(): Promise<readonly BenchRow[]> {
  const small = await fill(SMALL);
  const large = await fill(LARGE);
  const rows: BenchRow[] = [];

  for (const name of ["holder", "session", "cursor"] as const) {
    const time = await timeInTurns(5, {
      small: () => repeat(small, small[name]),
      large: () => repeat(large, large[name]),
    });
    const [ours = 0, theirs = 1] = [time["large"], time["small"]];
    const perPage = (milliseconds: number): string => `${((milliseconds / ROUNDS) * 1000).toFixed(0)} µs`;
    rows.push({
      name: `list by ${name}, world of ${LARGE} accounts against ${SMALL}`,
      ratio: ours / theirs,
      target: 3,
      atLeast: false,
      detail: `${perPage(ours)} a page, ${perPage(theirs)}`,
    });
  }
  return rows;
}

interface World {
  readonly get: (url: string) => Promise<{ readonly id: string; readonly data: readonly { readonly id: string }[] }>;
  readonly holder: string;
  readonly session: string;
  readonly cursor: string;
}

/** A world with so many accounts of one customer, linked in one session. */
async function fill(count: number): Promise<World> {
  const sandbox = createSandbox({ institutions: [bigInstitution(count)] });
  const call = async (method: string, url: string, body: string | null): ReturnType<World["get"]> => {
    const response = await sandbox.handle({ method, url, headers, body });
    if (response.status !== 200) {
      throw new Error(`${method} ${url} answers ${response.status}: ${response.body}`);
    }
    return JSON.parse(response.body ?? "") as Awaited<ReturnType<World["get"]>>;
  };
  const { id: customer } = await call("POST", "/v1/customers", "");
  const holder = `account_holder[type]=customer&account_holder[customer]=${customer}`;
  const { id: session } = await call("POST", "/v1/financial_connections/sessions", `${holder}&permissions[0]=balances`);
  await call("POST", `/_sandbox/sessions/${session}/complete`, "institution=Big");
  const { data } = await call("GET", `${ACCOUNTS}?limit=100`, null);
  return {
    get: (url) => call("GET", url, null),
    holder: `${ACCOUNTS}?account_holder[customer]=${customer}`,
    session: `${ACCOUNTS}?session=${session}`,
    cursor: `${ACCOUNTS}?ending_before=${data.at(-1)?.id}`,
  };
}

async function repeat({ get }: World, url: string): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { data } = await get(url);
    if (data.length !== 10) {
      throw new Error(`${url} lists ${data.length} accounts`);
    }
  }
}
