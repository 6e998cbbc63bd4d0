import { FC, type PageResult, PERMISSIONS, type Shop } from "./open-shop.ts";
import { firstOf } from "../support/first-items.ts";

/** Goes through every step of the link flow once and calls `look` at each, with its name. */
export async function walkFlow(shop: Shop, look: (step: string) => Promise<void>): Promise<void> {
  const { flow, press } = shop;
  const open = async (parameters: object): Promise<{ readonly result: Promise<PageResult> }> =>
    shop.start("collectFinancialConnectionsAccounts", {
      clientSecret: (await shop.createSession(parameters)).client_secret,
    });
  const choose = async (name: string): Promise<void> => {
    await flow.getByRole("searchbox").fill(name);
    await flow.getByRole("listitem").getByRole("button").first().click();
  };
  const signIn = async (password: string): Promise<void> => {
    await flow.getByLabel("Password").fill(password);
    await press("Sign in");
  };
  const heading = (name: RegExp | string): Promise<void> => flow.getByRole("heading", { name }).waitFor();

  let { result } = await open({ limits: { accounts: 2 }, manual_entry: { mode: "custom" } });
  await look("consent");
  await press("Leave");
  await look("leaving");
  await press("Go on linking");
  await press("Agree and go on");
  await look("institutions");
  await flow.getByRole("searchbox").fill("nowhere");
  await look("no-institution");
  await choose("Down (Scheduled)");
  await look("maintenance");
  await press("Choose another institution");
  await choose("Down (Unscheduled)");
  await signIn("x");
  await heading(/cannot be linked/);
  await look("down");
  await press("Choose another institution");
  await choose("Test (OAuth)");
  await look("institution-page");
  await press("Deny");
  await look("denied");
  await press("Choose another institution");
  await choose("Bank (Non-OAuth)");
  await look("sign-in");
  await flow.getByText("What to type").click();
  await look("sign-in-help");
  await signIn("incorrect");
  await flow.getByRole("alert").waitFor();
  await look("sign-in-wrong");
  await signIn("options");
  await heading("Where should the code go?");
  await look("code-way");
  await press("Send");
  await heading(/asks for more/);
  await look("code");
  await flow.getByLabel("Code").fill("1");
  await press("Go on");
  await heading("Choose accounts");
  await look("accounts");
  await flow.getByRole("checkbox").nth(0).check();
  await flow.getByRole("checkbox").nth(1).check();
  await look("accounts-limit");
  await press("Link");
  await heading("Linked");
  await look("linked");
  await press("Done");
  await result;

  ({ result } = await open({ filters: { institution: "fcinst_BankNonOAuth", account_subcategories: ["mortgage"] } }));
  await press("Agree and go on");
  await signIn("confirm_mfa");
  await look("approve");
  await press("I have approved");
  await heading("No account fits");
  await look("no-account-fits");
  await press("Share no account");
  await result;

  ({ result } = await open({}));
  await press("Agree and go on");
  await choose("Bank (Non-OAuth)");
  await signIn("error");
  await heading(/cannot be linked/);
  await look("ended");
  await press("End here");
  await heading("Something went wrong");
  await look("failed");
  await press("Done");
  await result;

  const session = await shop.createSession();
  const linked = await shop.post(`/_sandbox/sessions/${session.id}/complete`, {
    institution: "Inactive Accounts",
    accounts: ["Success", "Savings"],
  });
  await shop.sandbox.control.advanceClock({ seconds: 5 });
  const account = firstOf(linked.accounts.data);
  const relink = await shop.post(`${FC}/sessions`, {
    account_holder: account.account_holder,
    permissions: PERMISSIONS,
    relink_options: { authorization: account.authorization, account: account.id },
  });
  ({ result } = await shop.start("collectFinancialConnectionsAccounts", { clientSecret: relink.client_secret }));
  await look("relink");
  await press("Agree and go on");
  await signIn("x");
  await heading("Choose an account");
  await look("relink-accounts");
  await flow.getByRole("radio", { name: "Savings" }).check();
  await press("Relink");
  await heading("Not relinked");
  await look("not-relinked");
  await press("Done");
  await result;
}
