// Runs on every runtime that is claimed, so it uses web standards and nothing of a test runner.
import {
  constructEvent,
  createClient,
  signPayload,
  type AttemptEnd,
  type ClientOptions,
  type ClientFinding,
} from "../../src/client/index.ts";

export interface Case {
  readonly title: string;
  readonly run: () => Promise<void>;
}

const account = "/v1/financial_connections/accounts/{account}";
const path = { account: "fca_é" };
const secret = "whsec_1";
const event = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "financial_connections.account.created",
  data: { object: { id: "fca_1" } },
});

/** The client's suite against a behaviours server at `url`, with the runtime's own fetch and Web Crypto. */
export function createClientSuite(url: string): readonly Case[] {
  const connect = (behaviour: string, options: Partial<ClientOptions<"2026-03-04.preview">> = {}) =>
    createClient({ apiKey: "sk_test_1", baseUrl: `${url}/${behaviour}`, retryDelay: 1, timeout: 60_000, ...options });

  const failing = (
    title: string,
    behaviour: string,
    want: object,
    options: Partial<ClientOptions<"2026-03-04.preview">> = {},
  ): Case => ({
    title,
    run: async () =>
      expectEqual(
        pick(
          await rejection(connect(behaviour, { maxRetries: 0, ...options }).GET(account, { params: { path } })),
          want,
        ),
        want,
      ),
  });

  return [
    {
      title: "a GET puts method, path, query and headers on the wire",
      run: async () => {
        const sent = await connect("echo").orThrow.GET(account, { params: { path, query: { expand: ["ownership"] } } });
        expectEqual(pick(sent, { method: 1, target: 1, body: 1 }), {
          method: "GET",
          target: "/echo/v1/financial_connections/accounts/fca_%C3%A9?expand[0]=ownership",
          body: "",
        });
        const wanted = {
          authorization: "Bearer sk_test_1",
          "stripe-version": "2026-03-04.preview",
          accept: "application/json",
        };
        expectEqual(pick((sent as unknown as { headers: object }).headers, wanted), wanted);
      },
    },
    {
      title: "a POST puts a form on the wire, with a key of its own",
      run: async () => {
        const sent = await connect("echo").orThrow.POST("/v1/financial_connections/sessions", {
          body: {
            account_holder: { type: "customer", customer: "cus_1" },
            permissions: ["balances", "ownership"],
            return_url: "https://a.b/ü?c=d&e",
          },
        });
        expectEqual(pick(sent, { method: 1, body: 1 }), {
          method: "POST",
          body: "account_holder[type]=customer&account_holder[customer]=cus_1&permissions[0]=balances&permissions[1]=ownership&return_url=https%3A%2F%2Fa.b%2F%C3%BC%3Fc%3Dd%26e",
        });
        const { headers } = sent as unknown as { headers: Record<string, string> };
        expectEqual(headers["content-type"], "application/x-www-form-urlencoded");
        expectEqual(/^fc-contract-[\da-f-]{36}$/.test(headers["idempotency-key"] ?? ""), true);
      },
    },
    {
      title: "a POST without parameters sends the empty form",
      run: async () => {
        const sent = await connect("echo").orThrow.POST(`${account}/disconnect`, { params: { path } });
        expectEqual(pick(sent, { method: 1, body: 1 }), { method: "POST", body: "" });
        expectEqual((sent as unknown as { headers: Record<string, string> }).headers["content-length"], "0");
      },
    },
    {
      title: "a call is tried again under the same key until it succeeds",
      run: async () => {
        const attempts: AttemptEnd[] = [];
        const client = connect(`fail-twice/${crypto.randomUUID()}`, {
          onResponse: (attempt) => attempts.push(attempt),
        });
        const sent = await client.orThrow.POST(`${account}/disconnect`, { params: { path }, idempotencyKey: "key_1" });
        expectEqual(pick(sent, { count: 1, key: 1 }), { count: 3, key: "key_1" });
        expectEqual(
          attempts.map(({ status }) => status),
          [503, 503, 200],
        );
      },
    },
    {
      title: "a refusal is given as a value and thrown as an error",
      run: async () => {
        const client = connect("refuse");
        const { error, response } = await client.GET(account, { params: { path } });
        expectEqual([error?.error.param, response.status], ["features[0]", 400]);
        const want = {
          name: "InvalidRequestError",
          code: "parameter_unknown",
          param: "features[0]",
          requestId: "req_1",
          status: 400,
        };
        expectEqual(pick(await rejection(client.orThrow.GET(account, { params: { path } })), want), want);
      },
    },
    {
      title: "a list is walked to its end",
      run: async () => {
        const seen: string[] = [];
        for await (const { id } of connect("list").list("/v1/financial_connections/accounts")) {
          seen.push(id);
        }
        expectEqual(seen, ["fca_5", "fca_4", "fca_3", "fca_2", "fca_1"]);
      },
    },
    failing("a web page is no answer", "page", { name: "ApiError", code: "answer_malformed" }),
    failing("a redirect is not followed", "redirect", { name: "ApiError", code: "redirected" }),
    failing("a closed connection is told", "hang-up", { name: "ConnectionError", code: "connection_failed" }),
    failing("a body cut off is told", "cut-off", { name: "ConnectionError", code: "answer_cut_off" }),
    failing(
      "an answer that never begins runs into the timeout",
      "hang",
      { name: "ConnectionError", code: "timeout" },
      { timeout: 100 },
    ),
    failing(
      "an answer that never ends runs into the timeout",
      "endless",
      { name: "ConnectionError", code: "timeout" },
      { timeout: 100 },
    ),
    {
      title: "an abort ends a call with the reason given",
      run: async () => {
        const controller = new AbortController();
        const reason = new Error("enough");
        setTimeout(() => controller.abort(reason), 30);
        const call = connect("hang").GET(account, { params: { path }, signal: controller.signal });
        expectEqual((await rejection(call)) === reason, true);
      },
    },
    {
      title: "answers are checked against the contract, whose validators are loaded then",
      run: async () => {
        const findings: ClientFinding[] = [];
        const client = connect("echo", { validate: "throw", onFinding: (finding) => findings.push(finding) });
        expectEqual(pick(await rejection(client.GET(account, { params: { path } })), { code: 1 }), {
          code: "contract_broken",
        });
        expectEqual(
          findings.some(({ severity, pointer }) => severity === "drift" && pointer === "/target"),
          true,
        );
        expectEqual(
          findings.some(
            ({ severity, rule, expected }) => severity === "breaking" && rule === "required" && expected === "object",
          ),
          true,
        );
      },
    },
    {
      title: "a webhook is signed and verified",
      run: async () => {
        const header = await signPayload(event, secret);
        expectEqual((await constructEvent(event, header, secret)).id, "evt_1");
        expectEqual((await constructEvent(new TextEncoder().encode(event), header, secret)).id, "evt_1");
        const altered = constructEvent(event.replace("evt_1", "evt_2"), header, secret);
        expectEqual(pick(await rejection(altered), { code: 1 }), { code: "signature_mismatch" });
      },
    },
  ];
}

async function rejection(promise: Promise<unknown>): Promise<object> {
  try {
    await promise;
  } catch (error) {
    return error as object;
  }
  throw new Error("nothing was thrown");
}

function pick(value: object, names: object): object {
  return Object.fromEntries(Object.keys(names).map((name) => [name, (value as Record<string, unknown>)[name]]));
}

function expectEqual(got: unknown, want: unknown): void {
  if (JSON.stringify(got) !== JSON.stringify(want)) {
    throw new Error(`expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
  }
}
