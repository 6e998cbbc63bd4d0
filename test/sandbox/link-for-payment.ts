import { type Answer, type Json, type OpenSandbox, openSandbox } from "./open-sandbox.ts";

export const MANDATE = {
  customer_acceptance: { type: "online", online: { ip_address: "127.0.0.1", user_agent: "test" } },
};

interface LinkedForPayment extends OpenSandbox {
  /** The session that linked the account. */
  readonly linked: Json;
  readonly account: Json;
  /** Of the account. */
  readonly id: string;
  /** Makes a SetupIntent from the account, and confirms it unless told otherwise. */
  readonly create: (more?: object) => Promise<Answer>;
}

/** Opens a sandbox with a linked account, and a way to make SetupIntents from it. */
export async function linkForPayment(
  completion: Json = { accounts: ["Success"] },
  session: Json = {},
): Promise<LinkedForPayment> {
  const opened = openSandbox();
  const linked = await opened.link(completion, session);
  const account = linked["accounts"].data[0] as Json;
  const create = (more: object = {}): Promise<Answer> =>
    opened.post("/v1/setup_intents", {
      customer: linked["account_holder"].customer,
      payment_method_types: ["us_bank_account"],
      payment_method_data: {
        type: "us_bank_account",
        us_bank_account: { financial_connections_account: account["id"] },
      },
      confirm: true,
      mandate_data: MANDATE,
      ...more,
    });
  return { ...opened, linked, account, id: account["id"] as string, create };
}
