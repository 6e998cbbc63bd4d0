import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startApp } from "../../examples/link-app/start-app.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { hasChromium, openBrowser } from "../support/chromium.ts";
import { findViolations } from "../browser/find-violations.ts";

describe.skipIf(!hasChromium)("the example app", () => {
  it("links, shows the inactive account by its webhook, relinks it and pays from it", async () => {
    await using sandbox = createSandbox();
    const { url } = await sandbox.listen({ port: 0 });
    const app = await startApp({ stripeUrl: url, apiKey: "sk_test_example", port: 0 });
    await using browser = await openBrowser();
    try {
      const page = await browser.context.newPage();
      const flow = page.frameLocator("dialog iframe");
      const press = (name: string): Promise<void> => flow.getByRole("button", { name, exact: true }).click();
      await page.goto(app.url);
      expect(await findViolations(page)).toEqual([]);

      await page.getByRole("button", { name: "Link an account" }).click();
      await press("Agree and go on");
      await press("Inactive Accounts");
      await press("Sign in");
      await flow.getByRole("radio", { name: "Success" }).check();
      await press("Link");
      await press("Done");
      await page.getByText("Linked: Success.").waitFor();
      await page.getByText("Success is inactive.").waitFor();

      await page.getByRole("button", { name: "Relink it" }).click();
      await press("Agree and go on");
      await press("Sign in");
      await press("Relink");
      await press("Done");
      await page.getByText("The account is relinked.").waitFor();
      await page.getByText("Success is active.").waitFor();

      await page.getByRole("button", { name: "Pay from it" }).click();
      await page.getByText(/Payments come from pm_\w+\./).waitFor();
      await expect
        .poll(() => page.locator("#events li").allTextContents())
        .toEqual(
          expect.arrayContaining([
            "financial_connections.account.created",
            "financial_connections.account.deactivated",
            "financial_connections.account.reactivated",
            "financial_connections.session.updated",
          ]),
        );
    } finally {
      app.close();
    }
  });
});

it("the example app starts with one command", async () => {
  const env = { ...process.env, PORT: "0", SANDBOX_PORT: "0" };
  const app = spawn(process.execPath, [join(packageRoot, "examples/link-app/main.ts")], { env });
  try {
    let printed = "";
    for await (const chunk of app.stdout.setEncoding("utf8")) {
      printed += String(chunk);
      if (printed.includes("Choose the institution")) {
        break;
      }
    }
    const [appUrl = "", consoleUrl = ""] = [...printed.matchAll(/http:\S+/g)].map(String);
    expect(await (await fetch(appUrl)).text()).toContain("<h1>Your bank account</h1>");
    expect((await fetch(consoleUrl)).status).toBe(200);
  } finally {
    app.kill();
    await once(app, "exit");
  }
});
