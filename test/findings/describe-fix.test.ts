import { describe, expect, test } from "vitest";
import { describeFix } from "../../src/findings/describe-fix.ts";
import type { FindingData } from "../../src/findings/finding.ts";

function finding(parts: Partial<FindingData>): FindingData {
  return {
    in: "body",
    pointer: "/category",
    rule: "enum",
    contractPointer: "#",
    expected: { kind: "values", values: ["a", "b"] },
    got: { kind: "text", text: "c", length: 1 },
    severity: "breaking",
    ...parts,
  };
}

const own = { file: "api/openapi.yaml", line: 3, column: 5 };

describe("the advice", () => {
  test.each([
    ["request", {}, "correct the request, or the contract at api/openapi.yaml:3:5 if the API takes it"],
    ["request", { rule: "required", expected: { kind: "name", name: "amount" } }, "send amount"],
    [
      "response",
      { severity: "drift" },
      "new in the API? add it to the contract at api/openapi.yaml:3:5; otherwise correct what answered",
    ],
    ["response", {}, "correct what answered, or the contract at api/openapi.yaml:3:5 if the API has changed"],
    ["webhook", { rule: "json" }, "look at what answered: often it is a proxy or an error page"],
  ] as const)("for a %s with %j is %s", (direction, parts, advice) => {
    expect(describeFix(finding(parts), direction, own)).toBe(advice);
  });

  test.each([
    ["request", {}, "correct the request; if the API takes it, report it to fc-contract"],
    ["response", { severity: "drift" }, "new in the API? report it to fc-contract; otherwise correct what answered"],
    ["response", {}, "correct what answered; if the API has changed, report it to fc-contract"],
  ] as const)("for a %s with %j never asks to edit an installed contract: %s", (direction, parts, advice) => {
    const files = [
      "node_modules/fc-contract/openapi/accounts.yaml",
      "../../node_modules/.pnpm/fc-contract@1.0.0/node_modules/fc-contract/openapi/accounts.yaml",
      "C:\\shop\\node_modules\\fc-contract\\openapi\\accounts.yaml",
      ".yarn/__virtual__/fc-contract/openapi/accounts.yaml",
    ];
    expect(files.map((file) => describeFix(finding(parts), direction, { ...own, file }))).toEqual(
      files.map(() => advice),
    );
  });
});
