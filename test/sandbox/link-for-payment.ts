import { type Account, type Answer, type OpenSandbox, openSandbox, type Session, type Unread } from "./open-sandbox.ts";
import { firstOf } from "../support/first-items.ts";
import type { SetupIntent } from "../support/answer-at.ts";

export const MANDATE = {
  customer_acceptance: { type: "online", online: { ip_address: "127.0.0.1", user_agent: "test" } },
};

interface LinkedForPayment extends OpenSandbox {
  /** The session that linked the account. */
  readonly linked: Session;
  readonly account: Account;
  /** Of the account. */
  readonly id: string;
  /** Makes a SetupIntent from the account, and confirms it unless told otherwise. */
  readonly create: (more?: object) => Promise<Answer<SetupIntent & Unread>>;
}

/** Opens a sandbox with a linked account, and a way to make SetupIntents from it. */
export async function linkForPayment(
  completion: object = { accounts: ["Success"] },
  session: object = {},
): Promise<LinkedForPayment> {
  const opened = openSandbox();
  const linked = await opened.link(completion, session);
  const account = firstOf(linked.accounts.data);
  const create = (more: object = {}): Promise<Answer<SetupIntent & Unread>> =>
    opened.post("/v1/setup_intents", {
      customer: linked.account_holder?.customer,
      payment_method_types: ["us_bank_account"],
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: account.id },
      },
      confirm: true,
      mandate_data: MANDATE,
      ...more,
    });
  return { ...opened, linked, account, id: account.id, create };
}
