/**
 * The walk of Stripe's Financial Connections guides, on this machine: link an account, see it go inactive, relink it,
 * make a payment method of it. Start with `node examples/link-app/main.ts` and open the address that is printed.
 */
import { createSandbox } from "../../src/sandbox/index.ts";
import { FcContractError } from "../../src/protocol/fc-contract-error.ts";
import { startApp } from "./start-app.ts";

try {
  const sandbox = createSandbox();
  const { url } = await sandbox.listen({ port: Number(process.env["SANDBOX_PORT"] ?? 12_111) });
  const app = await startApp({ stripeUrl: url, apiKey: "sk_test_example", port: Number(process.env["PORT"] ?? 4242) });

  console.log(`The app:         ${app.url}`);
  console.log(`The sandbox:     ${url}/_sandbox/ (key: sk_test_example)`);
  console.log('Choose the institution "Inactive Accounts" to see an account go inactive and come back.');
} catch (error) {
  const isTaken = error instanceof FcContractError || (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  if (!isTaken) {
    throw error;
  }
  console.error(`${(error as Error).message}\nSANDBOX_PORT and PORT choose other ports.`);
  process.exit(2);
}
