// Imports the published sandbox and answers one request: with a `Response`, or as plain values with `handle`.
const { createSandbox } = await import("../dist/sandbox/index.js");
const sandbox = createSandbox();
const path = "/v1/financial_connections/accounts/fca_1";
const headers = { authorization: "Bearer sk_test_bench" };
const { status } =
  process.argv[2] === "handle"
    ? await sandbox.handle({ method: "GET", url: path, headers, body: null })
    : await sandbox.fetch(`https://api.stripe.com${path}`, { headers });
process.exitCode = status === 404 ? 0 : 1;
await sandbox.close();
