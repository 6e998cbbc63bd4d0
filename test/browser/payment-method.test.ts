import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "../support/chromium.ts";
import { openShop, type PageResult, type Shop } from "./open-shop.ts";
import type { SetupIntent } from "../support/answer-at.ts";

const PARAMS = {
  payment_method_type: "us_bank_account",
  payment_method_data: { billing_details: { name: "Jenny Rosen", email: "jenny@example.com" } },
};

describe.skipIf(!hasChromium)("a payment method in the browser", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop[Symbol.asyncDispose]());

  const createIntent = async (): Promise<SetupIntent> => {
    const customer = await shop.post("/v1/customers", { name: "Jenny Rosen" });
    return shop.post("/v1/setup_intents", { customer: customer.id, payment_method_types: ["us_bank_account"] });
  };

  const confirm = async (clientSecret: string): Promise<PageResult> => {
    const { result } = await shop.start("confirmUsBankAccountSetup", clientSecret);
    return result;
  };

  it("is collected, then confirmed", async () => {
    const intent = await createIntent();
    const { result } = await shop.start("collectBankAccountForSetup", {
      clientSecret: intent.client_secret,
      params: PARAMS,
    });
    await shop.signIn("Test (Non-OAuth)");
    await expect.poll(() => shop.flow.getByRole("radio").count()).toBe(3);
    await shop.flow.getByRole("radio", { name: "Success" }).check();
    await shop.press("Link");
    await shop.press("Done");
    const { setupIntent } = await result;
    expect(setupIntent).toMatchObject({
      id: intent.id,
      status: "requires_confirmation",
      payment_method: expect.stringMatching(/^pm_/),
    });
    expect(await shop.webhooks()).toEqual(["account.created", "session.updated"]);

    const confirmed = await confirm(intent.client_secret);
    expect(confirmed.setupIntent).toEqual({
      ...setupIntent,
      status: "succeeded",
      mandate: expect.stringMatching(/^mandate_/) as unknown,
    });
    const method = await shop.get(`/v1/payment_methods/${setupIntent?.payment_method}`);
    expect(method).toMatchObject({
      customer: intent.customer,
      billing_details: { name: "Jenny Rosen", email: "jenny@example.com" },
      us_bank_account: { last4: "6789", bank_name: "Test (Non-OAuth)" },
    });
  });

  it("is not there when somebody leaves, and can be collected again", async () => {
    const intent = await createIntent();
    const leave = await shop.start("collectBankAccountForSetup", {
      clientSecret: intent.client_secret,
      params: PARAMS,
    });
    await shop.press("Leave");
    await shop.press("Leave");
    expect((await leave.result).setupIntent).toMatchObject({
      status: "requires_payment_method",
      payment_method: null,
    });
    const again = await shop.start("collectBankAccountForSetup", {
      clientSecret: intent.client_secret,
      params: PARAMS,
    });
    await shop.signIn("Test (Non-OAuth)");
    await shop.flow.getByRole("radio").first().check();
    await shop.press("Link");
    await shop.press("Done");
    expect((await again.result).setupIntent).toMatchObject({ status: "requires_confirmation" });
    await shop.webhooks();
  });

  it("is refused with its error where the account has no numbers to pay from", async () => {
    const intent = await createIntent();
    const { result } = await shop.start("collectBankAccountForSetup", {
      clientSecret: intent.client_secret,
      params: PARAMS,
    });
    await shop.signIn("Invalid Payment Accounts");
    await shop.flow.getByRole("radio", { name: "Numbers Unavailable" }).check();
    await shop.press("Link");
    await shop.press("Done");
    expect((await result).error).toMatchObject({
      type: "invalid_request_error",
      code: "financial_connections_account_unavailable_account_numbers",
    });
  });

  it.each([
    ["nobody's", "seti_1_secret_2", "resource_missing"],
    ["a SetupIntent without a payment method", undefined, "parameter_missing"],
  ])("is not confirmed with the secret of %s", async (_what, secret, code) => {
    const given = secret ?? (await createIntent()).client_secret;
    const { error } = await confirm(given);
    expect(error).toMatchObject({ type: "invalid_request_error", code });
  });
});
