import { beforeAll, describe, expect, it } from "vitest";
import type { ExchangeResponse } from "../../src/contract/check/exchange.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Handler } from "../../src/server/handler.ts";
import { MALFORMED_VERSIONS, noteOf, OTHER_VERSIONS, PUBLISHED_VERSIONS } from "../support/named-versions.ts";
import { TEST_KEY } from "./valid-request.ts";

const BASE = "/v1/financial_connections";

let mock: Handler;

beforeAll(async () => {
  mock = await createMock({ seed: 1 });
});

describe("what is answered", () => {
  it("is the object that was asked for", async () => {
    expect(readBody(await get("/accounts/fca_mine"))).toMatchObject({
      id: "fca_mine",
      object: "financial_connections.account",
    });
    expect(readBody(await get("/accounts/fca_mine", { prefer: "dynamic=true" }))).toMatchObject({ id: "fca_mine" });
  });

  it("is a list that ends, at its own path, of the account that was asked for", async () => {
    const body = readBody(await get("/transactions?account=fca_mine"));

    expect(body).toMatchObject({ object: "list", has_more: false, url: `${BASE}/transactions` });
    expect((body["data"] as { account: string }[]).map(({ account }) => account)).toEqual(
      (body["data"] as unknown[]).map(() => "fca_mine"),
    );
  });

  it.for(["", "dynamic=true"])("is a list no longer than its limit: %s", async (prefer) => {
    const lengthOf = async (query: string): Promise<number> =>
      (readBody(await get(`/accounts${query}`, { prefer }))["data"] as unknown[]).length;

    const whole = await lengthOf("");
    expect(whole).toBeGreaterThan(1);
    expect(await lengthOf("?limit=1")).toBe(1);
    expect(await lengthOf("?limit=100")).toBeGreaterThan(1);
  });

  it("is the beginning of the example where a limit cuts it, and no other list", async () => {
    const whole = readBody(await get("/accounts"));

    expect(readBody(await get("/accounts?limit=1"))).toEqual({
      ...whole,
      data: (whole["data"] as unknown[]).slice(0, 1),
    });
    expect(readBody(await get("/accounts?limit=100"))).toEqual(whole);
  });

  it("is a first page with more after it, where that example is named, until a cursor is sent", async () => {
    const prefer = { prefer: "example=first-page" };

    expect(readBody(await get("/accounts", prefer))).toMatchObject({ has_more: true });
    expect(readBody(await get("/accounts?starting_after=fca_1", prefer))).toMatchObject({ has_more: false });
  });

  it("has the headers of its request", async () => {
    const answer = await post("/accounts/fca_1/disconnect", "", { "idempotency-key": "key-1" });
    const other = await post("/accounts/fca_1/disconnect", "");

    expect(answer.headers).toEqual({
      "content-type": "application/json",
      "idempotency-key": "key-1",
      "request-id": expect.stringMatching(/^req_[A-Za-z0-9]{14}$/),
      "stripe-version": "2026-03-04.preview",
    });
    expect(other.headers["idempotency-key"]).toBeUndefined();
    expect(other.headers["request-id"]).not.toBe(answer.headers["request-id"]);
  });
});

describe("Stripe-Version", () => {
  it.for([
    [undefined, 200],
    ["2026-03-04.preview", 200],
    ["2026-02-25.clover", 404],
    ["2026-10-28.endive", 404],
  ] as const)("%s picks the contract: institutions are answered with %i", async ([version, status]) => {
    const answer = await get("/institutions", version === undefined ? {} : { "stripe-version": version });

    expect([answer.status, answer.headers["stripe-version"]]).toEqual([status, version ?? "2026-03-04.preview"]);
  });

  it.for([...PUBLISHED_VERSIONS, ...OTHER_VERSIONS])("%s is answered in %s", async ([wanted, answered]) => {
    const { status, headers } = await get("/accounts", { "stripe-version": wanted });

    expect([status, headers["stripe-version"], headers["fc-contract-note"]]).toEqual([
      200,
      answered,
      noteOf(wanted, answered),
    ]);
  });

  it.for(MALFORMED_VERSIONS)("that is malformed is refused: %s", async (version) => {
    const answer = await get("/accounts", { "stripe-version": version });
    const shown = version.length > 60 ? `${version.slice(0, 60)}…` : version;

    expect([answer.status, readBody(answer)]).toEqual([
      400,
      {
        error: {
          type: "invalid_request_error",
          message: `Invalid Stripe API version: ${shown}. Expected a version such as 2024-06-20 or 2026-10-28.endive.`,
        },
      },
    ]);
  });

  it("without a contract is refused where the policy says so", async () => {
    const notes: string[] = [];
    const strict = await createMock({ versionPolicy: "refuse", onNote: (note) => notes.push(note) });
    const answer = await strict({
      method: "GET",
      url: "/v1/financial_connections/accounts",
      headers: { authorization: "Bearer sk_test_1", "stripe-version": "2024-08-01" },
      body: null,
    });

    expect([answer.status, notes]).toEqual([400, []]);
  });
});

describe("the key", () => {
  it.for([
    [
      "Bearer sk_live_a1b2c3",
      "livemode_mismatch",
      "A live key was sent to a server that is not Stripe. Use a test key here, and consider rolling the live one.",
    ],
    [
      "Bearer pk_test_a1b2c3",
      "secret_key_required",
      "This cannot be done with a publishable key. Use a secret key, which starts with sk_test_.",
    ],
    ["Basic !!!", undefined, "Invalid API Key provided. Any key that starts with sk_test_ or rk_test_ works here."],
  ] as const)("%s is refused", async ([authorization, code, message]) => {
    const answer = await get("/accounts", { authorization });
    const error = readBody(answer)["error"] as Record<string, string>;

    expect([answer.status, error["code"], error["message"]]).toEqual([401, code, message]);
  });

  it("is judged before the version, the version before the path, the path before the parameters", async () => {
    const messageOf = async (path: string, headers: Record<string, string>): Promise<string | undefined> =>
      (readBody(await get(path, headers))["error"] as Record<string, string>)["message"];

    expect(await messageOf("/nowhere?x=1", { authorization: "", "stripe-version": "1" })).toMatch(
      /^You did not provide an API key/,
    );
    expect(await messageOf("/nowhere?x=1", { "stripe-version": "1" })).toMatch(/^Invalid Stripe API version: 1\./);
    expect(await messageOf("/nowhere?x=1", {})).toBe(
      "Unrecognized request URL (GET: /v1/financial_connections/nowhere).",
    );
    expect(await messageOf("/accounts?x=1", {})).toBe("Received unknown parameter: x");
  });

  it("and client secrets are in no error", async () => {
    const secrets = ["sk_test_TOPSECRET", "fcsess_client_secret_TOPSECRET", "whsec_TOPSECRET"];

    for (const secret of secrets) {
      const answers = [
        await get(`/${secret}`),
        await get(`/accounts?${secret}=1`),
        await get(`/accounts?limit=${secret}`),
        await get(`/accounts?expand[]=${secret}`),
        await get(`/accounts?${secret}[=1`),
        await get("/accounts", { "stripe-version": secret }),
        await get("/accounts", { prefer: `example=${secret}` }),
        await post("/accounts/fca_1/refresh", "features[]=balance", { "idempotency-key": secret + "x".repeat(300) }),
        await post("/accounts/fca_1/refresh", `features[]=${secret}`),
      ];
      for (const answer of answers) {
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.body).not.toContain("TOPSECRET");
      }
    }
  });
});

describe("Prefer", () => {
  it("code gives the first example of that status", async () => {
    const answer = await get("/accounts/fca_1", { prefer: "code=404" });

    expect([answer.status, readBody(answer)]).toMatchObject([
      404,
      { error: { code: "resource_missing", type: "invalid_request_error" } },
    ]);
  });

  it("example gives the example of that name, of whatever status", async () => {
    expect(readBody(await get("/accounts/fca_1", { prefer: "example=disconnected" }))).toMatchObject({
      status: "disconnected",
    });
    expect(await get("/accounts/fca_1", { prefer: "example=rate-limit" })).toMatchObject({ status: 429 });
    expect(await get("/accounts/fca_1", { prefer: "code=429; example=lock-timeout" })).toMatchObject({ status: 429 });
  });

  it.for([
    [
      "code=418",
      "Prefer: code=418: GET /v1/financial_connections/sessions/{session} has no such answer; it has 200, 400, 401, 403, 404, 409, 429, 500.",
    ],
    ["code=abc", "Prefer: code=abc: expected an HTTP status."],
    ["dynamic=maybe", "Prefer: dynamic=maybe: expected true or false."],
    ["example=", "Prefer: example=: expected the name of an example."],
    [
      "code=429, example=nope",
      "Prefer: example=nope: GET /v1/financial_connections/sessions/{session} has no such example; it has 429: rate-limit, lock-timeout.",
    ],
  ] as const)("%s is refused with what there is", async ([prefer, message]) => {
    const answer = await get("/sessions/fcsess_1", { prefer });

    expect([answer.status, readBody(answer)]).toEqual([400, { error: { type: "invalid_request_error", message } }]);
  });

  it("ignores preferences of another kind", async () => {
    expect(await get("/accounts/fca_1", { prefer: "respond-async, wait=10, return=minimal" })).toMatchObject({
      status: 200,
    });
  });
});

describe("several faults", () => {
  it("are reported one at a time: what is missing, what is unknown, then the rest", async () => {
    const paramOf = async (form: string): Promise<unknown> =>
      (readBody(await post("/sessions", form))["error"] as Record<string, unknown>)["param"];

    expect(await paramOf("account_holder[type]=nobody&colour=red")).toBe("permissions");
    expect(await paramOf("account_holder[type]=nobody&colour=red&permissions[]=balances")).toBe("colour");
    expect(await paramOf("account_holder[type]=nobody&permissions[]=balances")).toBe("account_holder[type]");
  });
});

async function get(path: string, headers: Record<string, string> = {}): Promise<ExchangeResponse> {
  return mock({ method: "GET", url: `${BASE}${path}`, headers: { authorization: TEST_KEY, ...headers }, body: null });
}

async function post(path: string, body: string, headers: Record<string, string> = {}): Promise<ExchangeResponse> {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  return mock({
    method: "POST",
    url: `${BASE}${path}`,
    headers: { authorization: TEST_KEY, ...form, ...headers },
    body,
  });
}

function readBody({ body }: ExchangeResponse): Record<string, unknown> {
  return JSON.parse(body ?? "") as Record<string, unknown>;
}
