// Run by request-work.test.ts in its own process: `node measure-requests.ts`. Writes one line of JSON for each request.
import { type HeapProfiler, Session } from "node:inspector/promises";
import { createSandbox } from "../../src/sandbox/sandbox.ts";

/** Enough for V8 to compile whatever runs often. */
const WARM_UP = 20_000;
const REQUESTS = 10_000;

const sandbox = createSandbox({
  onFault: (error) => {
    throw error;
  },
});
const headers = {
  authorization: "Bearer sk_test_123",
  "content-type": "application/x-www-form-urlencoded",
  "stripe-version": "2026-02-25.clover",
};

async function call(method: string, url: string, body: string | null = null): Promise<string> {
  const { status, body: answer } = await sandbox.handle({ method, url, headers, body });
  if (status !== 200 || answer === null) {
    throw new Error(`${method} ${url} answers ${status}: ${answer}`);
  }
  return answer;
}

function idIn(answer: string): string {
  return /"id":"(\w+)"/.exec(answer)?.[1] ?? "";
}

const customer = idIn(await call("POST", "/v1/customers"));
const sessions = "/v1/financial_connections/sessions";
const form = `account_holder[type]=customer&account_holder[customer]=${customer}&permissions[0]=balances`;
const linked = idIn(await call("POST", sessions, form));
await sandbox.control.completeSession(linked, { institution: "Test (Non-OAuth)" });
const account = idIn(await call("GET", `/v1/financial_connections/accounts?session=${linked}&limit=1`));

const calls: Readonly<Record<string, () => Promise<string>>> = {
  "GET one account": () => call("GET", `/v1/financial_connections/accounts/${account}`),
  "POST a session": () => call("POST", sessions, form),
};

const session = new Session();
session.connect();

/** The bytes that a task allocates, including those collected meanwhile. */
async function measureAllocation(run: () => Promise<void>): Promise<number> {
  await session.post("HeapProfiler.startSampling", {
    samplingInterval: 1_024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await run();
  const { profile } = await session.post("HeapProfiler.stopSampling");
  return sumSizes(profile.head);
}

function sumSizes({ children, selfSize }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sumSizes(child), selfSize);
}

for (const [name, run] of Object.entries(calls)) {
  const repeat = async (times: number): Promise<void> => {
    for (let request = 0; request < times; request += 1) {
      await run();
    }
  };
  await repeat(WARM_UP);
  const bytes = (await measureAllocation(() => repeat(REQUESTS))) / REQUESTS;
  process.stdout.write(`${JSON.stringify({ name, bytes: Math.round(bytes) })}\n`);
}
await sandbox.close();
