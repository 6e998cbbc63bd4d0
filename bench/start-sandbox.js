// Imports the published sandbox and answers one request.
const { createSandbox } = await import("../dist/sandbox/index.js");
const sandbox = createSandbox();
const response = await sandbox.fetch("https://api.stripe.com/v1/financial_connections/accounts/fca_1", {
  headers: { authorization: "Bearer sk_test_bench" },
});
process.exitCode = response.status === 404 ? 0 : 1;
await sandbox.close();
