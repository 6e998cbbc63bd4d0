import { spawn } from "node:child_process";
import { Stripe } from "stripe-endive";
import { Stripe as PreviewStripe } from "stripe-preview";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { findSnippet, importSnippet } from "../support/readme-snippets.ts";
import { startCommand } from "../support/run-command.ts";

describe("the README's recipes", () => {
  it("put the sandbox in the place of Stripe with one handler of MSW", async () => {
    const { server } = await importSnippet<{ server: { close: () => void } }>(findSnippet("ts", "msw/node"));
    onTestFinished(() => server.close());
    const stripe = new Stripe("sk_test_123");
    const customer = await stripe.customers.create({ name: "Jenny Rosen" });

    expect(customer).toMatchObject({ object: "customer", name: "Jenny Rosen" });
  });

  it("take the preview release of stripe-node through a relink, as the client at the top", async () => {
    const sandbox = createSandbox({ time: new Date("2026-11-20T12:00:00Z") });
    onTestFinished(() => sandbox.close());
    const { financialConnections } = new PreviewStripe("sk_test_123", {
      httpClient: PreviewStripe.createFetchHttpClient(sandbox.fetch),
    });
    const { accounts, sessions } = financialConnections;
    const linking = await sessions.create({ permissions: ["balances"] });
    await sandbox.control.completeSession(linking.id, { institution: "Inactive Accounts", accounts: ["Success"] });
    await sandbox.control.advanceClock({ seconds: 2 });

    const {
      id = "",
      authorization = "",
      status_details,
    } = (await accounts.list({ session: linking.id })).data[0] ?? {};
    expect(status_details?.inactive?.action).toBe("relink_required");
    const relinking = await sessions.create({
      permissions: ["balances"],
      relink_options: { authorization, account: id },
    });
    await sandbox.control.completeSession(relinking.id);

    expect((await sessions.retrieve(relinking.id)).relink_result?.account).toBe(id);
    expect((await accounts.retrieve(id)).status).toBe("active");
  });

  it("take curl through a relink", async () => {
    const sandbox = startCommand(["sandbox", "--port", "0", "--time", "2026-11-20T12:00:00Z"]);
    const [url] = await sandbox.printed(/http:\S+/);
    const script = findSnippet("sh", "relink_options[authorization]").code;
    const { code, output } = await runShell(script.replace("http://127.0.0.1:12111", url));

    expect(output).toEqual(["inactive", "relink_required", "null", "active"]);
    expect(code).toBe(0);
  });
});

function runShell(script: string): Promise<{ code: number | null; output: string[] }> {
  const child = spawn("bash", ["-e", "-c", script]);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, output: output.trim().split("\n") }));
  });
}
