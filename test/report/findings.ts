import type { Finding } from "../../src/findings/finding.ts";

/** A finding with what a test does not care about filled in. */
export function makeFinding(parts: Partial<Finding> = {}): Finding {
  return {
    fingerprint: "7c1e09ab42d1",
    operation: "GET /v1/financial_connections/accounts/{account}",
    status: 200,
    direction: "response",
    in: "body",
    pointer: "/category",
    rule: "enum",
    expected: 'one of cash, credit, investment, other (did you mean "cash"?)',
    got: '"cashh"',
    severity: "drift",
    contract: { file: "openapi/accounts.yaml", line: 12, column: 5, pointer: "#/components/schemas/AccountCategory" },
    message:
      'GET /v1/financial_connections/accounts/{account} → 200: /category: expected one of cash, credit, investment, other (did you mean "cash"?), got "cashh"',
    fix: "new in the API? add it to the contract; otherwise correct what answered",
    ...parts,
  };
}
