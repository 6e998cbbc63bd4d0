import { describe, expect, it } from "vitest";
import { FC, openSandbox } from "../sandbox/open-sandbox.ts";
import { openReceiver } from "../sandbox/receiver.ts";
import { field } from "../support/field.ts";

/** How SDKs write the same lists: PHP, Ruby, Python and Java with indexes, Go with brackets, and curl by hand. */
const SPELLINGS = [
  ["with indexes", "permissions[0]=balances&permissions[1]=transactions&prefetch[0]=balances"],
  ["with empty brackets", "permissions[]=balances&permissions[]=transactions&prefetch[]=balances"],
  ["with escaped brackets", "permissions%5B%5D=balances&permissions%5B%5D=transactions&prefetch%5B%5D=balances"],
  ["with escaped indexes", "permissions%5B0%5D=balances&permissions%5B1%5D=transactions&prefetch%5B0%5D=balances"],
] as const;

function open() {
  const opened = openSandbox();
  const send = async (
    method: string,
    url: string,
    body: string | null,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const response = await opened.sandbox.handle({
      method,
      url,
      headers: {
        authorization: `Basic ${Buffer.from("sk_test_123:").toString("base64")}`,
        ...(body !== null && { "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      body,
    });
    const answer: unknown = JSON.parse(response.body ?? "null");
    return { ...response, answer };
  };
  return { ...opened, wire: send };
}

describe("what SDKs of other languages depend on:", () => {
  it.each(SPELLINGS)("lists %s", async (_, form) => {
    const { wire } = open();
    const { status, answer } = await wire("POST", `${FC}/sessions`, form);
    expect([status, field(answer, "permissions"), field(answer, "prefetch")]).toEqual([
      200,
      ["balances", "transactions"],
      ["balances"],
    ]);
  });

  it("empty strings unset, in objects, maps and by themselves", async () => {
    const { wire } = open();
    const form = "name=Jenny&metadata[a]=1&metadata[b]=2&address[city]=Berlin&description=x";
    const { answer: created } = await wire("POST", "/v1/customers", form);
    const path = `/v1/customers/${String(field(created, "id"))}`;
    const { answer } = await wire("POST", path, "name=&metadata[a]=&address=&description=");
    expect(answer).toMatchObject({ name: null, metadata: { b: "2" }, address: null, description: null });
    expect((await wire("POST", path, "metadata=")).answer).toMatchObject({ metadata: {} });
  });

  // Go's SDK refuses an event whose version is not the one that it was released for.
  it.each(["2022-11-15", "2025-08-27.basil", "2026-11-18.endive", "2030-01-01.walrus"])(
    "an event names the version of its endpoint, %s, as it was written",
    async (version) => {
      const { link, post, sandbox } = open();
      const receiver = await openReceiver();
      await post("/v1/webhook_endpoints", { url: receiver.url, enabled_events: ["*"], api_version: version });
      await link({ accounts: ["Success"] });
      await sandbox.settled();
      expect(new Set(receiver.received.map(({ body }) => field(JSON.parse(body), "api_version")))).toEqual(
        new Set([version]),
      );
    },
  );

  it("a request has an id of its own, and a repeated key the answer of the first", async () => {
    const { wire } = open();
    const key = { "idempotency-key": "once" };
    const first = await wire("POST", "/v1/customers", "name=Twin", key);
    const second = await wire("POST", "/v1/customers", "name=Twin", key);
    const ids = [first, second].map(({ headers }) => headers["request-id"]);

    expect(ids).toEqual([expect.stringMatching(/^req_\w+$/), expect.stringMatching(/^req_\w+$/)]);
    expect(second.body).toBe(first.body);
    expect([first.headers["idempotent-replayed"], second.headers["idempotent-replayed"]]).toEqual([undefined, "true"]);
  });

  it("Stripe-Should-Retry says not to repeat what is not simulated", async () => {
    const { wire } = open();
    const refused = await wire("POST", "/v1/subscriptions", "customer=cus_1");
    expect([refused.status, refused.headers["stripe-should-retry"]]).toEqual([501, "false"]);
  });

  it("lists go in both directions from any of their objects", async () => {
    const { wire } = open();
    const ids: string[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      ids.unshift(String(field((await wire("POST", "/v1/customers", `name=${name}`)).answer, "id")));
    }
    const list = async (query: string) => {
      const { answer } = await wire("GET", `/v1/customers?${query}`, null);
      const data = field(answer, "data");
      return [Array.isArray(data) && data.map((item) => field(item, "id")), field(answer, "has_more")];
    };
    expect(await list("limit=2")).toEqual([ids.slice(0, 2), true]);
    expect(await list(`limit=2&starting_after=${ids[1]}`)).toEqual([ids.slice(2), false]);
    expect(await list(`limit=2&ending_before=${ids[3]}`)).toEqual([ids.slice(1, 3), true]);
    expect(await list(`limit=3&ending_before=${ids[3]}`)).toEqual([ids.slice(0, 3), false]);
  });

  it("an error has a type, a code, the parameter and a page about the code", async () => {
    const { wire } = open();
    const { status, answer } = await wire("GET", `${FC}/accounts/fca_none`, null);
    expect([status, answer]).toEqual([
      404,
      {
        error: {
          type: "invalid_request_error",
          code: "resource_missing",
          doc_url: "https://docs.stripe.com/error-codes#resource-missing",
          message: "No such financial connections account: 'fca_none'",
          param: "id",
        },
      },
    ]);
  });
});
