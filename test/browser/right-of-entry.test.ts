import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { openShop, type PageMethod, type PageStripe, type Shop } from "./open-shop.ts";
import { serveHandler } from "../../src/server/serve-handler.ts";
import { firstOf } from "../support/first-items.ts";
import { present } from "../support/present.ts";

const COLLECT = "collectFinancialConnectionsAccounts";

describe.skipIf(!hasChromium)("the right of entry", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  const messageOf = async (method: string, ...parameters: readonly unknown[]): Promise<string> =>
    shop.page.evaluate(
      async ([name, values]) => {
        try {
          const stripe = (Reflect.get(window, "Stripe") as PageStripe)("pk_test_123");
          await (Reflect.get(stripe, name) as PageMethod)(...values);
          return "nothing was thrown";
        } catch (error) {
          return String(error);
        }
      },
      [method, parameters] as const,
    );

  it.each([
    [
      "finished",
      async (): Promise<string> => {
        const { client_secret: secret, id } = await shop.createSession();
        await shop.sandbox.control.cancelSession(id);
        return present(secret);
      },
      "This session is over: it was cancelled. Create another one; a client secret opens a link flow once.",
    ],
    [
      "nobody's",
      async (): Promise<string> => "fcsess_client_secret_abc",
      "This client secret is unknown: no session or SetupIntent of the sandbox has it.",
    ],
  ] as const)("is refused to a client secret that is %s, and no dialog stays", async (_what, readSecret, message) => {
    const { result } = await shop.start(COLLECT, { clientSecret: await readSecret() });
    const { error, financialConnectionsSession } = await result;
    expect(financialConnectionsSession).toBeUndefined();
    expect(error).toMatchObject({ type: "invalid_request_error", message });
    expect(await shop.page.locator("dialog").count()).toBe(0);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ clientSecret: 1 }],
    [{ clientSecret: "seti_1_secret_2" }],
    [{ clientSecret: "<script>" }],
  ])("is refused at once to %j", async (given) => {
    expect(await messageOf(COLLECT, given)).toBe(
      "IntegrationError: Invalid value for clientSecret: it should be the client secret of a Financial Connections Session.",
    );
  });

  it("refuses live keys and what is not a publishable key", async () => {
    const messages = await shop.page.evaluate(() =>
      ["pk_live_1", "sk_live_1", "sk_test_1", "", undefined].map((key) => {
        try {
          (Reflect.get(window, "Stripe") as PageStripe)(key);
          return "";
        } catch (error) {
          return (error as Error).message;
        }
      }),
    );
    const live = "A live key was given to the sandbox. Use a test key here.";
    const other = "The sandbox needs a publishable key that starts with pk_test_.";
    expect(messages).toEqual([live, live, other, other, other]);
  });

  it("does not open a second flow over the first", async () => {
    const session = await shop.createSession();
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    expect(await messageOf(COLLECT, { clientSecret: session.client_secret })).toBe(
      "IntegrationError: A link flow is open already.",
    );
    await shop.press("Leave");
    await shop.press("Leave");
    await result;
    await shop.webhooks();
  });

  it("is not won by messages of a foreign origin, window or flow, in either direction", async () => {
    const session = await shop.createSession();
    const evil = await serveHandler(
      () => ({ status: 200, headers: { "content-type": "text/html" }, body: "<!doctype html><title>evil</title>" }),
      { port: 0 },
    );
    try {
      const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
      const nonce = await shop.page.evaluate(() =>
        new URL((document.querySelector("dialog iframe") as HTMLIFrameElement).src).searchParams.get("nonce"),
      );
      // A frame of another origin, which has even found out the nonce.
      await shop.page.evaluate((url) => {
        const frame = document.createElement("iframe");
        frame.id = "evil";
        frame.src = url;
        document.body.append(frame);
        return new Promise((resolve) => frame.addEventListener("load", resolve));
      }, evil.url);
      const evilFrame = shop.page.frames().find((frame) => frame.url().startsWith(evil.url));
      await evilFrame?.evaluate((value) => {
        const forged = { kind: "result", nonce: value, result: { financialConnectionsSession: { id: "forged" } } };
        window.parent.postMessage(forged, "*");
        for (let index = 0; index < window.parent.length; index += 1) {
          window.parent[index]?.postMessage({ kind: "leave", nonce: value }, "*");
        }
      }, nonce);
      // The page itself, without the frame's window or without the nonce.
      await shop.page.evaluate((value) => {
        window.postMessage(
          { kind: "result", nonce: value, result: { financialConnectionsSession: { id: "forged" } } },
          "*",
        );
        const frame = (document.querySelector("dialog iframe") as HTMLIFrameElement).contentWindow;
        frame?.postMessage({ kind: "leave" }, "*");
        frame?.postMessage({ kind: "leave", nonce: "another" }, "*");
        frame?.postMessage("leave", "*");
        frame?.postMessage(null, "*");
      }, nonce);
      await shop.page.waitForTimeout(200);
      expect(await shop.flow.getByRole("alertdialog").isVisible()).toBe(false);
      await shop.signIn("Test (Non-OAuth)");
      await shop.flow.getByLabel("Success").check();
      await shop.press("Link");
      await shop.press("Done");
      expect((await result).financialConnectionsSession?.id).toBe(session.id);
      await shop.webhooks();
    } finally {
      await evil.close();
      await shop.page.reload();
    }
  });

  it("is nothing the flow's page has by itself, nor in the frame of a page it does not name", async () => {
    const session = await shop.createSession();
    await shop.page.goto(
      `${shop.url}/_sandbox/flow?${new URLSearchParams({ parent: shop.origin, nonce: "1", client_secret: present(session.client_secret) })}`,
    );
    await shop.page.getByText("By itself it opens nothing.").waitFor();
    await shop.page.goto(shop.origin);
    const framed = await shop.page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const frame = document.createElement("iframe");
          window.addEventListener("message", () => resolve("it spoke"));
          frame.addEventListener("load", () => setTimeout(() => resolve("it was not shown"), 300));
          frame.src = url;
          document.body.append(frame);
        }),
      `${shop.url}/_sandbox/flow?${new URLSearchParams({ parent: "https://another.example", nonce: "1" })}`,
    );
    expect(framed).toBe("it was not shown");
    await shop.page.reload();
  });

  it("never has a client secret in an address", async () => {
    const session = await shop.createSession();
    const addresses: string[] = [];
    shop.page.on("request", (request) => addresses.push(request.url()));
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.press("Leave");
    await shop.press("Leave");
    await result;
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => address.includes("secret"))).toEqual([]);
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([shop.url]);
  });
});

describe.skipIf(!hasChromium)("script in the strings of a world", () => {
  const EVIL = `<img src=x onerror="window.top.stolen=1"><script>window.stolen=1</script>"'\u202E\${1}`;

  it("stays text in the flow, the result and the console", async () => {
    await using shop = await openShop({
      institutions: [
        {
          name: EVIL,
          accounts: [{ name: EVIL, category: "cash", subcategory: "checking", last4: "6789", current: 1 }],
        },
      ],
    });
    const dialogs: string[] = [];
    shop.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const session = await shop.createSession({ return_url: "javascript:window.stolen=1", permissions: ["balances"] });
    const { result } = await shop.start(COLLECT, { clientSecret: session.client_secret });
    await shop.press("Agree and go on");
    await shop.flow.getByRole("searchbox").fill(EVIL);
    await shop.flow.getByRole("listitem").getByRole("button").first().click();
    await expect.poll(() => shop.flow.getByRole("heading").textContent()).toBe(`Sign in to ${EVIL}`);
    await shop.flow.getByLabel("Password").fill("x");
    await shop.press("Sign in");
    await expect.poll(() => shop.flow.locator(".choice .name").textContent()).toBe(`${EVIL} ••6789`);
    await shop.flow.getByRole("checkbox").check();
    await shop.press("Link");
    await shop.press("Done");
    const linked = present((await result).financialConnectionsSession);
    const account = firstOf(linked.accounts);
    expect(linked.accounts).toMatchObject([{ display_name: EVIL, institution_name: EVIL, last4: "6789" }]);
    await shop.sandbox.control.deactivateAccount(account.id);

    const relink = await shop.post("/v1/financial_connections/sessions", {
      account_holder: linked.account_holder,
      permissions: ["balances"],
      relink_options: { authorization: account.authorization, account: account.id },
    });
    const again = await shop.start(COLLECT, { clientSecret: relink.client_secret });
    await expect.poll(() => shop.flow.getByRole("heading").textContent()).toBe(`Relink ${EVIL}`);
    await shop.press("Leave");
    await shop.press("Leave");
    await again.result;

    expect(await shop.page.evaluate(() => Reflect.has(window, "stolen"))).toBe(false);
    await fetch(`${shop.url}/v1/customers/${encodeURIComponent(EVIL)}`, {
      headers: { authorization: "Bearer sk_test_123" },
    });
    await shop.page.goto(`${shop.url}/_sandbox/`);
    await shop.page.getByRole("button", { name: "Show" }).click();
    await shop.page.locator("#accounts").getByRole("cell", { name: EVIL }).first().waitFor();
    expect(await shop.page.locator("#world img, #world script, #world b").count()).toBe(0);
    expect(await shop.page.evaluate(() => Reflect.has(window, "stolen"))).toBe(false);
    expect(dialogs).toEqual([]);
    expect(shop.complaints).toEqual([]);
  });
});
