import { describe, expect, it } from "vitest";
import { FC, type OpenSandbox, openSandbox, type Session } from "../open-sandbox.ts";
import { firstOf } from "../../support/first-items.ts";
import type { AnswerAt } from "../../support/answer-at.ts";
import { unexpanded } from "../../support/expanded.ts";

interface PageAnswer<Path extends string> {
  readonly status: number;
  readonly body: AnswerAt<"post", `/_sandbox/${Path}`>;
}

const call = async <Path extends string>(
  { sandbox }: OpenSandbox,
  path: Path,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<PageAnswer<Path>> => {
  const response = await sandbox.handle({
    method: "POST",
    url: `/_sandbox/${path}`,
    headers: { host: "127.0.0.1:12111", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse(response.body ?? "null") as PageAnswer<Path>["body"] };
};

const createSession = async (open: OpenSandbox, apiKey = "sk_test_123"): Promise<Session> =>
  (
    await open.post(
      `${FC}/sessions`,
      { account_holder: { type: "account", account: "acct_1" }, permissions: ["balances"] },
      { apiKey },
    )
  ).body;

const NOBODYS = {
  status: 400,
  body: {
    error: {
      code: "resource_missing",
      doc_url: "https://docs.stripe.com/error-codes#resource-missing",
      message: "This client secret is unknown: no session or SetupIntent of the sandbox has it.",
      param: "client_secret",
      type: "invalid_request_error",
    },
  },
};

const NO_SECRET = {
  status: 400,
  body: {
    error: {
      code: "parameter_missing",
      doc_url: "https://docs.stripe.com/error-codes#parameter-missing",
      message: "Send a JSON object with the client_secret of a session or SetupIntent, as a string.",
      param: "client_secret",
      type: "invalid_request_error",
    },
  },
};

describe("a client secret", () => {
  it.each([
    ["of nobody", "fcsess_client_secret_000000000000000000000000"],
    ["that is empty", ""],
    ["that is an id", "fcsess_123"],
    ["that is a key", "sk_test_123"],
    ["that is far too long", `fcsess_client_secret_${"a".repeat(10_000)}`],
    ["with a path in it", "fcsess_client_secret_../../open"],
    ["of a SetupIntent that is not there", "seti_1_secret_2"],
    ["named like a member of every object", "seti___proto___secret_x"],
  ])("%s opens nothing, always in the same words", async (_what, secret) => {
    const open = openSandbox();
    await createSession(open);
    for (const step of ["open", "accounts", "finish", "cancel"]) {
      expect(await call(open, `flow/${step}`, { client_secret: secret })).toEqual(NOBODYS);
    }
    expect(await call(open, "browser/confirm_setup", { client_secret: secret })).toEqual(NOBODYS);
  });

  it.each([[undefined], [null], [42], [["a"]], [{ a: 1 }], [true]])(
    "that is no string (%j) is refused",
    async (secret) => {
      const open = openSandbox();
      for (const path of ["flow/open", "flow/accounts", "flow/finish", "flow/cancel", "browser/confirm_setup"]) {
        expect(await call(open, path, { client_secret: secret })).toEqual(NO_SECRET);
      }
    },
  );

  it("opens its own session and no other", async () => {
    const open = openSandbox();
    const mine = await createSession(open);
    const other = await createSession(open, "sk_test_other");
    const { status, body } = await call(open, "flow/finish", {
      client_secret: mine.client_secret,
      institution: "Test Institution",
      accounts: ["Success"],
    });
    expect(status).toBe(200);
    expect(body.result.financialConnectionsSession?.id).toBe(mine.id);
    expect((await open.get(`${FC}/sessions/${other.id}`, {}, { apiKey: "sk_test_other" })).body).toMatchObject({
      status: "pending",
      accounts: { data: [] },
    });
  });

  it("appears nowhere in what the flow receives", async () => {
    const open = openSandbox();
    const session = await createSession(open);
    const other = await createSession(open);
    const { body } = await call(open, "flow/open", { client_secret: session.client_secret });
    expect(JSON.stringify(body)).not.toContain(other.client_secret);
    expect(JSON.stringify(body)).not.toContain("sk_test");
  });

  it.each([
    ["succeeded", { institution: "Test Institution", accounts: ["Success"] }],
    ["failed", { outcome: "failed" }],
  ] as const)("opens nothing once its session %s", async (status, completion) => {
    const open = openSandbox();
    const { id, client_secret: secret } = await createSession(open);
    await open.control.completeSession(id, completion);
    for (const step of ["open", "accounts", "finish", "cancel"]) {
      const more = step === "accounts" ? { institution: "Test Institution" } : {};
      expect(await call(open, `flow/${step}`, { client_secret: secret, ...more })).toEqual({
        status: 400,
        body: {
          error: {
            message: `This session is over: it ${status}. Create another one; a client secret opens a link flow once.`,
            param: "client_secret",
            type: "invalid_request_error",
          },
        },
      });
    }
    expect((await open.get(`${FC}/sessions/${id}`)).body.status).toBe(status);
  });

  it("lets only the first of two flows finish", async () => {
    const open = openSandbox();
    const { client_secret: secret, id } = await createSession(open);
    const finish = { client_secret: secret, institution: "Test Institution", accounts: ["Success"] };
    expect((await call(open, "flow/open", { client_secret: secret })).status).toBe(200);
    expect((await call(open, "flow/open", { client_secret: secret })).status).toBe(200);
    expect((await call(open, "flow/finish", finish)).status).toBe(200);
    expect((await call(open, "flow/cancel", finish)).status).toBe(400);
    expect((await open.get(`${FC}/sessions/${id}`)).body).toMatchObject({
      status: "succeeded",
      accounts: { data: [{ last4: "6789" }] },
    });
    expect(await open.eventTypes()).toEqual(["account.created", "session.updated"]);
  });

  it("of a SetupIntent opens a session made for it, and does not lead through any", async () => {
    const open = openSandbox();
    const intent = (await open.post("/v1/setup_intents", { payment_method_types: ["us_bank_account"] })).body;
    const { body } = await call(open, "flow/open", { client_secret: intent.client_secret });
    expect(body).toMatchObject({ permissions: ["payment_method"], limit: 1, subcategories: ["checking", "savings"] });
    expect((await call(open, "flow/cancel", { client_secret: intent.client_secret })).status).toBe(400);
    const session = await createSession(open, "sk_test_other");
    const foreign = await call(open, "flow/finish", {
      client_secret: session.client_secret,
      setup: { client_secret: intent.client_secret, billing_details: {} },
    });
    expect(foreign.body.error?.message).toBe("The client secret of the SetupIntent does not belong to the session.");
    expect((await open.get(`${FC}/sessions/${session.id}`, {}, { apiKey: "sk_test_other" })).body.status).toBe(
      "pending",
    );
  });
});

describe("confirming a SetupIntent in the browser", () => {
  const link = async (open: OpenSandbox) => {
    const linked = await open.link({ accounts: ["Success"] });
    const data = {
      type: "us_bank_account",
      us_bank_account: { financial_connections_account: firstOf(linked.accounts.data).id },
    };
    const made = await open.post("/v1/setup_intents", { payment_method_data: data });
    return { customer: unexpanded(linked.account_holder?.customer), method: made.body.payment_method as string };
  };

  it("needs no mandate_data: Stripe.js sends the mandate", async () => {
    const open = openSandbox();
    const { customer, method } = await link(open);
    const { body: intent } = await open.post("/v1/setup_intents", { customer });
    const { body } = await call(open, "browser/confirm_setup", {
      client_secret: intent.client_secret,
      payment_method: method,
    });

    expect(body.setupIntent).toMatchObject({ id: intent.id, status: "succeeded", customer });
  });

  it("is refused for the account of another customer, which is named", async () => {
    const open = openSandbox();
    const { customer, method } = await link(open);
    const other = await open.createCustomer();
    const { body: intent } = await open.post("/v1/setup_intents", { customer: other });
    const { status, body } = await call(open, "browser/confirm_setup", {
      client_secret: intent.client_secret,
      payment_method: method,
    });

    expect(status).toBe(400);
    expect(body.error?.message).toMatch(
      new RegExp(
        `^Invalid customer: expected ${customer}, the account_holder of the account fca_\\w+; got ${other}\\.$`,
      ),
    );
    expect((await open.get(`/v1/setup_intents/${intent.id}`)).body).toEqual(intent);
  });
});

describe("the steps of the link flow", () => {
  it.each([
    ["another origin", { origin: "https://evil.example" }],
    ["another port", { origin: "http://127.0.0.1:1" }],
    ["no origin at all", { origin: "null" }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a site next door", { "sec-fetch-site": "same-site" }],
  ])("are refused to a page of %s", async (_what, headers) => {
    const open = openSandbox();
    const { client_secret: secret } = await createSession(open);
    for (const path of ["flow/open", "flow/finish", "console/world"]) {
      expect(
        await call(open, path, { client_secret: secret }, { ...headers, authorization: "Bearer sk_test_123" }),
      ).toMatchObject({
        status: 403,
        body: {
          error: {
            message:
              "A page of another origin may not control the sandbox. Call /_sandbox from a program, from the sandbox's own pages, or with createSandbox().control.",
          },
        },
      });
    }
  });

  it.each([
    ["a form", "client_secret=x"],
    ["not valid JSON", "{"],
    ["nothing", ""],
    ["an array", "[]"],
    ["null", "null"],
  ])("refuse %s, which has no client secret", async (_what, body) => {
    expect(await call(openSandbox(), "flow/open", body)).toEqual(NO_SECRET);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded"])("refuse JSON that is sent as %s", async (type) => {
    const open = openSandbox();
    const { client_secret: secret } = await createSession(open);
    expect(await call(open, "flow/open", { client_secret: secret }, { "content-type": type })).toMatchObject({
      status: 400,
      body: { error: { message: `The body must be application/json; it was sent with ${type}.` } },
    });
  });

  it.each([
    ["flow/open", "session"],
    ["flow/accounts", "id"],
    ["flow/finish", "session"],
    ["flow/cancel", "outcome"],
  ])("refuse at %s the parameter %s, which it does not have", async (path, name) => {
    const open = openSandbox();
    const { client_secret: secret, id } = await createSession(open);
    const given = { client_secret: secret, ...(path === "flow/accounts" && { institution: "Test Institution" }) };
    const { status, body } = await call(open, path, { ...given, [name]: "x" });
    expect([status, body.error?.code, body.error?.param]).toEqual([400, "parameter_unknown", name]);
    expect((await open.get(`${FC}/sessions/${id}`)).body.status).toBe("pending");
  });

  it("are not in the journal and are not counted as requests", async () => {
    const open = openSandbox();
    const { client_secret: secret } = await createSession(open);
    await call(open, "flow/open", { client_secret: secret });
    await call(open, "flow/open", { client_secret: secret, no: 1 });
    const { body } = await call(open, "console/world", {}, { authorization: "Bearer sk_test_123" });
    expect(body.requests).toMatchObject({ total: 1, data: [{ path: `${FC}/sessions` }] });
  });

  it("refuse what is not on offer", async () => {
    const open = openSandbox();
    const { client_secret: secret } = await createSession(open);
    const refusals = [
      ["flow/accounts", { institution: "Nowhere" }],
      ["flow/accounts", {}],
      ["flow/finish", { institution: "Test Institution", accounts: ["Nothing"] }],
      ["flow/finish", { institution: "Test Institution", accounts: ["Success", "Success"] }],
      ["flow/finish", { institution: "Test Institution", accounts: "Success" }],
      ["flow/finish", { outcome: "no_account" }],
      ["flow/finish", { outcome: "wonderful" }],
    ] as const;
    for (const [path, body] of refusals) {
      expect(await call(open, path, { client_secret: secret, ...body })).toMatchObject({
        status: 400,
        body: { error: { type: "invalid_request_error" } },
      });
    }
    expect((await call(open, "flow/open", { client_secret: secret })).status).toBe(200);
  });
});

describe("the console's calls", () => {
  it.each([
    ["without a key", undefined, 401],
    ["with a client secret", "fcsess_client_secret_1", 401],
    ["with a publishable key", "pk_test_1", 401],
    ["with a live key", "sk_live_1", 401],
  ])("are refused %s", async (_what, key, status) => {
    const open = openSandbox();
    for (const name of ["world", "redeliver"]) {
      expect(
        (await call(open, `console/${name}`, {}, key === undefined ? {} : { authorization: `Bearer ${key}` })).status,
      ).toBe(status);
    }
  });

  it("show a world without its secrets", async () => {
    const open = openSandbox();
    const session = await createSession(open);
    const { body } = await call(open, "console/world", {}, { authorization: "Bearer sk_test_123" });
    expect(body.sessions.data).toMatchObject([{ id: session.id, status: "pending" }]);
    expect(JSON.stringify(body)).not.toContain(session.client_secret);
  });

  it("redeliver no event that is not there", async () => {
    const open = openSandbox();
    const answer = await call(open, "console/redeliver", { event: "evt_1" }, { authorization: "Bearer sk_test_123" });
    expect(answer).toMatchObject({ status: 404, body: { error: { message: "No such event: 'evt_1'" } } });
  });
});
