import { describe, expect, it } from "vitest";
import { linkForPayment } from "./link-for-payment.ts";
import { openSandbox } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import { field } from "../support/field.ts";
import { present } from "../support/present.ts";

describe("a payment method", () => {
  it.each([
    ["the same for one account at the bank, however often it is linked", "Success", "Success", true],
    ["another for another account", "Success", "Savings", false],
  ])("has a fingerprint: %s", async (_what, one, another, isSame) => {
    const { link, post, get } = openSandbox();
    const read = async (name: string) => {
      const linked = await link({ accounts: [name] });
      const { body } = await post("/v1/setup_intents", {
        payment_method_data: {
          type: "us_bank_account",
          us_bank_account: { financial_connections_account: firstOf(linked.accounts.data).id },
        },
      });
      return (await get(`/v1/payment_methods/${body.payment_method}`)).body.us_bank_account.fingerprint;
    };

    expect((await read(one)) === (await read(another))).toBe(isSame);
  });

  it.each(["2026-02-25.clover", "2026-03-04.preview", "2026-10-28.endive"])(
    "says in %s when its tokenized number no longer works, also once its account is disconnected",
    async (version) => {
      const { create, post, get, advance, id, eventTypes } = await linkForPayment({
        institution: "Tokenized Account Number",
        accounts: ["Immediately Expiring Tokenized Account Number"],
      });
      const { body: intent } = await create();
      const read = async () =>
        (await get(`/v1/payment_methods/${intent.payment_method}`, {}, { version })).body.us_bank_account;
      const before = await read();
      await post(`/v1/financial_connections/accounts/${id}/disconnect`);
      expect(await read()).toEqual(before);
      await advance(2);

      expect(before.status_details).toBeNull();
      expect(await read()).toEqual({
        ...before,
        status_details: { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } },
      });
      // Of a disconnected account no numbers are shown, so no event tells of them.
      expect((await eventTypes()).at(-1)).toBe("account.disconnected");
    },
  );

  it("remains, and says when its number no longer works, after a relink removed the permission", async () => {
    const { create, post, get, control, account, linked, eventTypes } = await linkForPayment({
      institution: "Tokenized Account Number",
      accounts: ["2222"],
    });
    const { body: intent } = await create();
    const relink = async (permissions: readonly string[]) => {
      const { body } = await post("/v1/financial_connections/sessions", {
        account_holder: linked.account_holder,
        permissions,
        relink_options: { authorization: account.authorization, account: account.id },
      });
      await control.completeSession(body.id);
    };
    const read = async () =>
      (await get(`/v1/payment_methods/${intent.payment_method}`)).body.us_bank_account.status_details;
    await relink(["balances"]);
    const before = await eventTypes();
    const after = [await read()];
    await control.expireAccountNumbers(account.id);
    after.push(await read());
    expect(await eventTypes()).toEqual(before);
    await relink(["payment_method"]);
    after.push(await read());

    const blocked = { blocked: { network_code: null, reason: "tokenized_account_number_deactivated" } };
    expect(after).toEqual([null, blocked, null]);
  });

  it("remains after its account was disconnected", async () => {
    const { create, post, get, id } = await linkForPayment();
    const { body } = await create();
    await post(`/v1/financial_connections/accounts/${id}/disconnect`);
    const method = (await get(`/v1/payment_methods/${body.payment_method}`)).body;

    expect(method.us_bank_account).toMatchObject({ financial_connections_account: id, last4: "6789" });
  });

  it("follows its account through a relink, and is not moved to another account", async () => {
    const { create, post, control, get, advance, account, id, linked } = await linkForPayment({
      institution: "Inactive Accounts",
      accounts: ["Success"],
    });
    const { body: intent } = await create();
    await advance(5);
    const relink = await post("/v1/financial_connections/sessions", {
      account_holder: linked.account_holder,
      permissions: ["payment_method"],
      relink_options: { authorization: account.authorization },
    });
    const completed = await control.completeSession(relink.body.id, { accounts: ["Insufficient Funds"] });
    const other = present(field(completed, "accounts", "data", 0, "id"));
    const method = (await get(`/v1/payment_methods/${intent.payment_method}`)).body;

    expect(other).not.toBe(id);
    expect(method.us_bank_account.financial_connections_account).toBe(id);
    expect(method.us_bank_account.status_details).toBeNull();
    expect((await create()).status).toBe(200);
  });
});
