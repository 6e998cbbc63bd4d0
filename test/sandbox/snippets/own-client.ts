/* oxlint-disable no-console -- printed in the README as it stands below the first lines */
import { createClient } from "../../../src/client/index.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";

await using sandbox = createSandbox();
const client = createClient({ apiKey: "sk_test_123", fetch: sandbox.fetch });
const session = await client.orThrow.POST("/v1/financial_connections/sessions", {
  body: { permissions: ["balances"] },
});
console.log(session.status); // pending
