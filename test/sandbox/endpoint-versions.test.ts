import { describe, expect, it } from "vitest";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";
import { NEWEST } from "../support/tested-versions.ts";
import { startCommand } from "../support/run-command.ts";
import { FC, openSandbox } from "./open-sandbox.ts";
import { openReceiver, type Receiver } from "./receiver.ts";

/** A version that a sandbox is started with, and the one that its events are rendered in. */
const OWN_VERSIONS = [
  ["2026-02-25.clover", "2026-02-25.clover"],
  ["2026-10-28.endive", "2026-10-28.endive"],
  ["2026-09-30.endive", "2026-10-28.endive"],
  ["2024-06-20", "2026-02-25.clover"],
  ["2026-08-26.preview; feature_beta=v1", "2026-03-04.preview"],
] as const;

/** What the event of a linked account names, and how the account is rendered: only the preview shows `authorization`. */
function renderedIn({ received }: Receiver): unknown {
  // Events of different objects come in any order.
  const created = received.find(({ body }) => body.includes('"financial_connections.account.created"'));
  const event = JSON.parse(created?.body ?? "{}") as Record<string, Record<string, object>>;
  const account = event.data?.object ?? {};
  return { named: event.api_version, isPreview: "authorization" in account };
}

const CREATED = { enabled_events: ["financial_connections.account.created"] };
const LINKED = { institution: "Test (Non-OAuth)", accounts: ["Success"] };

describe("an endpoint without a version has the version of the sandbox, as it is written", () => {
  describe.each(OWN_VERSIONS)("%s", (apiVersion, rendered) => {
    const want = { named: apiVersion, isPreview: rendered === "2026-03-04.preview" };

    it.each([{}, { api_version: "" }, { api_version: null }])("when a request creates it with %j", async (given) => {
      const receiver = await openReceiver();
      const { sandbox, post, get, link } = openSandbox({ apiVersion });
      const { body } = await post("/v1/webhook_endpoints", { url: receiver.url, ...CREATED, ...given });
      await link(LINKED);
      await sandbox.settled();

      expect(renderedIn(receiver)).toEqual(want);
      expect(body.api_version).toBeNull();
      expect((await get(`/v1/webhook_endpoints/${body.id}`)).body.api_version).toBeNull();
    });

    it("when the sandbox is made with it", async () => {
      const receiver = await openReceiver();
      const { sandbox, link } = openSandbox({
        apiVersion,
        webhooks: [{ url: receiver.url, secret: "whsec_test", enabledEvents: CREATED.enabled_events }],
      });
      await link(LINKED);
      await sandbox.settled();
      expect(renderedIn(receiver)).toEqual(want);
    });

    it("when it comes from --webhook-url", async () => {
      const receiver = await openReceiver();
      const command = startCommand([
        ...["sandbox", "--port", "0", "--api-version", apiVersion, "--webhook-url", receiver.url],
      ]);
      const [url] = await command.printed(/http:\S+/);
      const post = async (path: string, form: object): Promise<Record<string, string>> => {
        const response = await fetch(`${url}${path}`, {
          method: "POST",
          headers: { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" },
          body: encodeForm(form),
        });
        return (await response.json()) as Record<string, string>;
      };
      const { id: customer } = await post("/v1/customers", {});
      const holder = { type: "customer", customer };
      const { id } = await post(`${FC}/sessions`, { account_holder: holder, permissions: ["balances"] });
      await post(`/_sandbox/sessions/${id}/complete`, LINKED);
      await receiver.waitForType("account.created");
      command.interrupt();
      await command.ended;

      // Events of different objects come in any order.
      expect(receiver.types()).toContain("account.created");
      expect(renderedIn(receiver)).toEqual(want);
    });
  });
});

it("an endpoint keeps its own version whatever the sandbox's is", async () => {
  const receiver = await openReceiver();
  const { sandbox, link } = openSandbox({
    apiVersion: "2026-10-28.endive",
    webhooks: [{ url: receiver.url, secret: "whsec_test", apiVersion: "2026-03-04.preview" }],
  });
  await link(LINKED);
  await sandbox.settled();
  expect(renderedIn(receiver)).toEqual({ named: "2026-03-04.preview", isPreview: true });
});

describe("an endpoint without a version has that of the request that creates it, as it is written", () => {
  it.each([
    ["2026-02-25.clover", "2026-02-25.clover"],
    ["2021-08-27", "2022-11-15"],
    ["9998-12-31.yam", NEWEST],
    ["2022-08-01; financial_connections_relink_api_beta=v1", "2026-03-04.preview"],
    ["2022-08-01; foo_beta=v1", "2022-11-15"],
    ["2026-08-26.preview", "2026-03-04.preview"],
  ])("%s", async (version, rendered) => {
    const receiver = await openReceiver();
    const { sandbox, post, get, link } = openSandbox({ apiVersion: "2025-09-30.clover" });
    const { body } = await post("/v1/webhook_endpoints", { url: receiver.url, ...CREATED }, { version });
    await link(LINKED);
    await sandbox.settled();

    expect(body.api_version).toBe(version);
    expect((await get(`/v1/webhook_endpoints/${body.id}`)).body.api_version).toBe(version);
    expect(renderedIn(receiver)).toEqual({ named: version, isPreview: rendered === "2026-03-04.preview" });
  });

  it("unless it names one itself", async () => {
    const receiver = await openReceiver();
    const { sandbox, post, link } = openSandbox();
    const given = { url: receiver.url, ...CREATED, api_version: "2026-10-28.endive" };
    await post("/v1/webhook_endpoints", given, { version: "2026-03-04.preview" });
    await link(LINKED);
    await sandbox.settled();
    expect(renderedIn(receiver)).toEqual({ named: "2026-10-28.endive", isPreview: false });
  });
});
