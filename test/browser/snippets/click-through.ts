/* Printed in the README as it stands below the second line */
import type { Page } from "playwright-core";

/** Before the page is opened: wherever it asks for Stripe.js, it gets the sandbox's. */
export async function replaceStripe(page: Page, sandboxUrl: string): Promise<void> {
  await page.route("https://js.stripe.com/**", async (route) =>
    route.fulfill({ response: await page.request.get(`${sandboxUrl}/_sandbox/stripe.js`) }),
  );
}

/** After the page has called collectFinancialConnectionsAccounts: link one account. */
export async function clickThrough(page: Page): Promise<void> {
  const flow = page.frameLocator("dialog iframe");
  const press = (name: string): Promise<void> => flow.getByRole("button", { name, exact: true }).click();
  await press("Agree and go on");
  await press("Test (Non-OAuth)");
  await press("Sign in");
  await flow.getByLabel("Success").check();
  await press("Link");
  await press("Done");
}
