import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { START } from "../sandbox/open-sandbox.ts";
import { openReceiver } from "../sandbox/receiver.ts";
import { firstOf } from "../support/first-items.ts";
import { findSdk, NOT_FETCHED, SDK_RELEASES, versionOf } from "./sdk-releases.ts";

const KEY = "sk_test_123";

/** Methods that the first releases do not have yet. */
const LATER_METHODS = ["accounts.subscribe", "accounts.unsubscribe", "transactions.list", "transactions.retrieve"];
const MISSING: Readonly<Record<string, readonly string[]>> = { "12.18.0": LATER_METHODS, "13.11.0": LATER_METHODS };

/** What is read of answers. */
interface Answer {
  readonly id: string;
  readonly object: string;
  readonly status: string;
  readonly secret: string;
  readonly ownership: string;
  readonly data: readonly { readonly id: string }[];
  readonly lastResponse: { readonly statusCode: number; readonly apiVersion: string };
}

type Method = (...parameters: readonly unknown[]) => Promise<Answer>;
type Resource = Readonly<Record<string, Method | undefined>>;

/** The part of stripe-node that is used here; its own types differ between the releases. */
interface StripeSdk {
  readonly customers: { readonly create: Method };
  readonly webhookEndpoints: { readonly create: Method };
  readonly financialConnections: Readonly<Record<string, Resource | undefined>>;
  readonly webhooks: {
    readonly constructEvent: (
      payload: string,
      header: string,
      secret: string,
    ) => { readonly type: string; readonly api_version: string };
  };
}

interface StripeModule {
  readonly default: new (key: string, options: object) => StripeSdk;
}

/** The SDK as it comes: no version is named, so that its requests have the one that it pins. */
async function connect(sdk: string, port: number): Promise<StripeSdk> {
  const module: StripeModule = await import(pathToFileURL(join(sdk, "esm/stripe.esm.node.js")).href);
  return new module.default(KEY, { host: "127.0.0.1", port, protocol: "http", maxNetworkRetries: 0, telemetry: false });
}

describe.each(SDK_RELEASES)("stripe $release, which pins $pins,", (release) => {
  it("makes its default calls at the sandbox, and accepts the webhook", async ({ skip }) => {
    const sdk = findSdk(release) ?? skip(NOT_FETCHED);
    const faults: unknown[] = [];
    const sandbox = createSandbox({ time: START, onFault: (error) => faults.push(error) });
    onTestFinished(() => sandbox.close());
    const { port } = await sandbox.listen({ port: 0 });
    const receiver = await openReceiver();
    const stripe = await connect(sdk, port);
    const missing: string[] = [];
    const answers: Answer[] = [];

    /** Calls a method when the release has it. */
    const call = async (name: string, ...parameters: readonly unknown[]): Promise<Answer | undefined> => {
      const [resource = "", method = ""] = name.split(".");
      const owner = stripe.financialConnections[resource];
      if (owner?.[method] === undefined) {
        missing.push(name);
        return undefined;
      }
      const answer = await owner[method](...parameters);
      answers.push(answer);
      return answer;
    };

    const { secret } = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ["financial_connections.account.created"],
      api_version: release.pins,
    });
    const customer = await stripe.customers.create({ name: "Jenny Rosen" });
    const session = await call("sessions.create", {
      account_holder: { type: "customer", customer: customer.id },
      permissions: ["balances", "ownership", "payment_method", "transactions"],
    });
    const linked = { institution: "Test (Non-OAuth)", accounts: ["Success"] };
    await sandbox.control.completeSession(session?.id ?? "", linked, { apiKey: KEY });
    await call("sessions.retrieve", session?.id);
    const { id } = firstOf((await call("accounts.list", { account_holder: { customer: customer.id } }))?.data ?? []);
    const expanded = await call("accounts.retrieve", id, { expand: ["account_holder.customer"] });
    await call("accounts.refresh", id, { features: ["balance", "ownership"] });
    await call("accounts.subscribe", id, { features: ["transactions"] });
    await sandbox.control.advanceClock({ seconds: 60 }, { apiKey: KEY });
    const refreshed = await call("accounts.retrieve", id);
    await call("accounts.listOwners", id, { ownership: refreshed?.ownership });
    const transactions = await call("transactions.list", { account: id });
    await call("transactions.retrieve", transactions?.data[0]?.id);
    await call("accounts.unsubscribe", id, { features: ["transactions"] });
    const disconnected = await call("accounts.disconnect", id);
    await receiver.waitFor(1);
    const { body, signature } = firstOf(receiver.received);
    const event = stripe.webhooks.constructEvent(body, signature, secret);

    expect(missing.toSorted()).toEqual(MISSING[release.release] ?? []);
    expect(answers.map(({ lastResponse }) => lastResponse.statusCode)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ lastResponse }) => lastResponse.apiVersion))).toEqual(new Set([versionOf(release)]));
    expect(expanded).toMatchObject({ account_holder: { customer: { object: "customer", name: "Jenny Rosen" } } });
    expect(disconnected?.status).toBe("disconnected");
    expect(event).toMatchObject({ type: "financial_connections.account.created", api_version: release.pins });
    expect(faults).toEqual([]);
  });
});
