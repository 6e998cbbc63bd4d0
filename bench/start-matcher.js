// Uses a published matcher once, on an answer that matches; vitest itself has been loaded by then.
const { createMatchers } = await import("../dist/vitest/contract-matchers.js");
const { shippedContracts } = await import("../dist/products/stripe/shipped-contracts.js");
const contract = await shippedContracts.open("2026-03-04.preview");
const { toMatchContract } = createMatchers(shippedContracts);
const body = contract.document.components.examples.AccountActive.value;
const { pass } = await toMatchContract({ status: 200, body }, "retrieveAccount");
process.exitCode = pass ? 0 : 1;
