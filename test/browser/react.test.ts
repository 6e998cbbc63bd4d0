import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/contract/package-root.ts";
import { hasChromium } from "../support/chromium.ts";
import { openShop, type Shop } from "./open-shop.ts";

const SIMULATED = ["collectBankAccountForSetup", "collectFinancialConnectionsAccounts", "confirmUsBankAccountSetup"];

const IS_SIMULATED = `It simulates collectFinancialConnectionsAccounts, collectBankAccountForSetup and confirmUsBankAccountSetup.`;

/** The part of Stripe.js's Elements that tests call. */
interface ElementsFactory {
  readonly elements: (options?: object) => {
    readonly create: (type: string, options?: object) => PageElement;
    readonly getElement: (type: string) => unknown;
    readonly submit: () => Promise<unknown>;
  };
}

type PageElement = Readonly<
  Record<
    "blur" | "clear" | "collapse" | "destroy" | "focus" | "mount" | "once" | "unmount" | "update",
    (...values: readonly unknown[]) => unknown
  >
>;

/** A front end as Stripe's guides have it, with everything that a page of Elements may do as it starts. */
const APP = `
import { StrictMode, createElement as h, useEffect, useState, version } from "react";
import { createRoot } from "react-dom/client";
import { CardElement, Elements, ElementsConsumer, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js";
import { loadStripe } from "@stripe/stripe-js";

const stripePromise = loadStripe("pk_test_123");

function Checkout() {
  const [stripe, elements] = [useStripe(), useElements()];
  const [said, say] = useState("waiting");
  const [ready, setReady] = useState([]);
  useEffect(() => { window.stripe = stripe; window.elements = elements; }, [stripe, elements]);
  const becomeReady = (name) => () => setReady((names) => [...new Set([...names, name])].sort());
  const link = async () => {
    const { financialConnectionsSession: session, error } =
      await stripe.collectFinancialConnectionsAccounts({ clientSecret: window.clientSecret });
    say(error ? error.message : session.accounts.map((account) => account.display_name).join(", "));
  };
  const pay = () => stripe.confirmCardPayment("pi_1_secret_2").catch((error) => say(error.name + ": " + error.message));
  return h("main", null,
    h("h1", null, "React " + version),
    h(CardElement, { onReady: becomeReady("card") }),
    h(PaymentElement, { onReady: becomeReady("payment"), options: { layout: "tabs" } }),
    h("button", { onClick: link, disabled: !stripe }, "Link accounts"),
    h("button", { onClick: pay, disabled: !stripe }, "Pay"),
    h("output", null, said),
    h("p", { id: "ready" }, ready.join(" ")),
    h(ElementsConsumer, null, ({ elements: own }) => h("p", { id: "consumer" }, String(own?.getElement(CardElement) !== undefined))),
  );
}

const options = { mode: "setup", currency: "usd" };
createRoot(document.getElementById("root")).render(
  h(StrictMode, null, h(Elements, { stripe: stripePromise, options }, h(Checkout))));
`;

async function bundle(react: string, reactDom: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: APP, resolveDir: packageRoot, loader: "js" },
    alias: { react, "react-dom": reactDom },
    define: { "process.env.NODE_ENV": '"development"' },
    bundle: true,
    write: false,
    format: "iife",
  });
  return outputFiles[0]?.text ?? "";
}

function readTypes(file: string): ts.SourceFile {
  const path = join(packageRoot, "node_modules/@stripe/stripe-js/dist/stripe-js", file);
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
}

/** The methods of Stripe.js, and whether each answers with a promise, from the types of its package. */
function listMethods(): ReadonlyMap<string, boolean> {
  const source = readTypes("stripe.d.ts");
  const methods = source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => name.text === "Stripe")
    .flatMap(({ members }) => members.filter(ts.isMethodSignature));
  return new Map(
    methods.map(({ name, type }) => [name.getText(source), type?.getText(source).startsWith("Promise<") === true]),
  );
}

/** Every type of element, from the types of Stripe's package. */
function listElementTypes(): readonly string[] {
  const [alias] = readTypes("elements-group.d.ts")
    .statements.filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => name.text === "StripeElementType");
  return alias !== undefined && ts.isUnionTypeNode(alias.type)
    ? alias.type.types.flatMap((type) =>
        ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
      )
    : [];
}

describe.skipIf(!hasChromium)("the stand-in for Stripe.js", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
    const script = await (await fetch(`${shop.url}/_sandbox/stripe.js`)).text();
    await shop.page.route("https://js.stripe.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: script }),
    );
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  describe.each([
    ["18", "react18", "react-dom18"],
    ["19", "react", "react-dom"],
  ])("in React %s", (version, react, reactDom) => {
    beforeAll(async () => {
      shop.complaints.splice(0);
      shop.files.set("/app.js", await bundle(react, reactDom));
      shop.files.set(
        "/",
        `<!doctype html><html lang="en"><title>Shop</title><div id="root"></div><script src="/app.js"></script></html>`,
      );
      await shop.page.goto(shop.origin);
      await shop.page.waitForFunction(() => Reflect.has(window, "stripe") && Reflect.get(window, "stripe") !== null);
    });

    it("is accepted by <Elements>, and its elements are boxes that become ready", async () => {
      const { page } = shop;
      expect(await page.locator("h1").textContent()).toMatch(new RegExp(`^React ${version}\\.`));
      await page.locator("#ready", { hasText: "card payment" }).waitFor();
      expect(await page.locator("[role=note]").allTextContents()).toEqual([
        'Stripe element "card": not simulated by the sandbox',
        'Stripe element "payment": not simulated by the sandbox',
      ]);
      expect(await page.locator("#consumer").textContent()).toBe("true");
    });

    it("links accounts through useStripe", async () => {
      const { page, press, signIn } = shop;
      const { client_secret: secret } = await shop.createSession();
      await page.evaluate((clientSecret) => Object.assign(window, { clientSecret }), secret as string);
      await page.getByRole("button", { name: "Link accounts" }).click();
      await signIn("Test (Non-OAuth)");
      await shop.flow.getByLabel("Success").check();
      await press("Link");
      await press("Done");
      await expect.poll(() => page.locator("output").textContent()).toBe("Success");
    });

    it("refuses a card payment in words that the page can show", async () => {
      const { page } = shop;
      await page.getByRole("button", { name: "Pay" }).click();
      const refusal = `IntegrationError: stripe.confirmCardPayment is not simulated by the sandbox. ${IS_SIMULATED}`;
      await expect.poll(() => page.locator("output").textContent()).toBe(refusal);
    });

    it("makes neither React nor loadStripe complain", () => {
      expect(shop.complaints).toEqual([]);
    });
  });

  it("has every method of Stripe.js; what is not simulated rejects, or throws where Stripe.js answers at once", async () => {
    const methods = listMethods();
    const found = await shop.page.evaluate(async () => {
      const stripe = Reflect.apply(Reflect.get(window, "Stripe") as () => object, undefined, ["pk_test_123"]);
      const outcomes: Record<string, string> = {};
      for (const [name, method] of Object.entries(stripe as Record<string, () => unknown>)) {
        const describeError = (error: unknown): string => String(error);
        try {
          const answer = method();
          outcomes[name] =
            answer instanceof Promise
              ? await answer.then(
                  () => "resolves",
                  (error: unknown) => `rejects: ${describeError(error)}`,
                )
              : "answers";
        } catch (error) {
          outcomes[name] = `throws: ${describeError(error)}`;
        }
      }
      return outcomes;
    });
    const wanted = [...methods].map(([name, isAsynchronous]): [name: string, outcome: unknown] => {
      if (name === "elements" || name === "registerAppInfo") {
        return [name, "answers"];
      }
      const refusal = `IntegrationError: stripe.${name} is not simulated by the sandbox. ${IS_SIMULATED}`;
      const outcome = `${isAsynchronous ? "rejects" : "throws"}: ${refusal}`;
      return [
        name,
        SIMULATED.includes(name) ? expect.stringMatching(/^rejects: IntegrationError: (?!.*simulated)/) : outcome,
      ];
    });
    expect(methods.size).toBeGreaterThan(70);
    expect(found).toMatchObject(Object.fromEntries(wanted));
  });

  it.each(["createToken", "createPaymentMethod", "confirmCardPayment", "elements", "_registerWrapper"])(
    "has %s, by which react-stripe-js and loadStripe recognize it",
    async (name) => {
      const type = await shop.page.evaluate(
        (method) => typeof Reflect.get(Reflect.get(window, "stripe") as object, method),
        name,
      );
      expect(type).toBe("function");
    },
  );

  it.each(listElementTypes())("mounts, updates and destroys an element of type %s", async (type) => {
    const seen = await shop.page.evaluate(async (name) => {
      const place = document.createElement("div");
      document.body.append(place);
      const elements = (Reflect.get(window, "stripe") as ElementsFactory).elements({ mode: "setup", currency: "usd" });
      const element = elements.create(name, {});
      const ready = new Promise((resolve) => element.once("ready", resolve));
      const isFound = elements.getElement(name) === element;
      element.mount(place);
      await ready;
      const text = place.textContent;
      for (const method of ["update", "focus", "blur", "clear", "collapse", "unmount"] as const) {
        element[method]({});
      }
      const unmounted = place.textContent;
      element.mount(place);
      element.destroy();
      const left = [place.textContent, elements.getElement(name)];
      place.remove();
      return { isFound, text, unmounted, left };
    }, type);
    expect(seen).toEqual({
      isFound: true,
      text: `Stripe element "${type}": not simulated by the sandbox`,
      unmounted: "",
      left: ["", null],
    });
  });

  it("says which place of an element does not exist, and refuses to submit", async () => {
    const errors = await shop.page.evaluate(async () => {
      const elements = (Reflect.get(window, "stripe") as ElementsFactory).elements();
      const submitted = await elements.submit().catch(String);
      try {
        return [elements.create("card").mount("#nowhere"), submitted];
      } catch (error) {
        return [String(error), submitted];
      }
    });
    expect(errors).toEqual([
      "IntegrationError: The element card cannot be mounted: there is nothing at #nowhere.",
      `IntegrationError: elements.submit is not simulated by the sandbox. ${IS_SIMULATED}`,
    ]);
  });

  it.each([
    ["https://js.stripe.com/endive/stripe.js", "endive"],
    ["https://js.stripe.com/clover/stripe.js?advancedFraudSignals=false", "clover"],
    ["https://js.stripe.com/v3/", 3],
  ])("is the release that %s names", async (address, release) => {
    await shop.page.goto(shop.origin);
    await shop.page.addScriptTag({ url: address });
    expect(
      await shop.page.evaluate(() => Reflect.get(Reflect.get(window, "Stripe") as object, "version") as unknown),
    ).toBe(release);
  });
});
