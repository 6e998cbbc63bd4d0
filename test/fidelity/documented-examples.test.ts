import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import type { Finding } from "../../src/findings/finding.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import type { ApiVersion } from "../../src/protocol/api-version.ts";

interface Deviation {
  readonly pointer: string;
  readonly rule: string;
  /** The field that is not there, where the rule is `required`. */
  readonly missing?: string;
  readonly why: string;
}

interface DocumentedExample {
  readonly id: string;
  /** `METHOD /path`. */
  readonly operation: string;
  readonly apiVersion: ApiVersion;
  /** The page cut the object short. */
  readonly truncated: boolean;
  readonly body: JsonObject;
  readonly deviations: readonly Deviation[];
}

const { examples } = JSON.parse(readFileSync(new URL("documented-examples.json", import.meta.url), "utf8")) as {
  examples: readonly DocumentedExample[];
};

describe("What Stripe's pages print", () => {
  it.each(examples.filter(({ truncated }) => !truncated))(
    "differs from the contract exactly where it is known to: $id",
    async (example) => {
      const want = example.deviations.map(({ pointer, rule, missing }) => ({ pointer, rule, missing }));
      expect(sort((await check(example)).map(describeFinding))).toEqual(sort(want));
    },
  );

  it.each(examples.filter(({ truncated }) => truncated))(
    "differs from the contract, where cut short, only by what is left out: $id",
    async (example) => {
      const findings = await check(example);
      const want = example.deviations.map(({ pointer, rule, missing }) => ({ pointer, rule, missing }));

      expect(
        sort(findings.filter(({ pointer, rule }) => rule !== "required" || pointer !== "").map(describeFinding)),
      ).toEqual(sort(want));
      expect(
        findings.filter(
          ({ pointer, rule, expected }) => rule === "required" && pointer === "" && expected in example.body,
        ),
      ).toEqual([]);
      expect(findings).not.toEqual([]);
    },
  );
});

async function check({ apiVersion, operation: name, body }: DocumentedExample): Promise<Finding[]> {
  const contract = await openContract(apiVersion);
  const operation = contract.operations.find((candidate) => candidate.name === name);

  if (operation === undefined) {
    throw new Error(`the contract of ${apiVersion} has no ${name}`);
  }
  const headers = {
    "content-type": "application/json",
    "request-id": "req_B8qMk3vZ0nPz1D",
    "stripe-version": apiVersion,
    "idempotency-key": "0b5a6b4e-6f0c-4c3e-9f0e-3f1f2f8f1d11",
  };
  return contract.checkResponse(operation, { status: 200, headers, body: JSON.stringify(body) });
}

function describeFinding({
  pointer,
  rule,
  expected,
}: Finding): Omit<Deviation, "why" | "missing"> & { missing: string | undefined } {
  return { pointer, rule, missing: rule === "required" ? expected : undefined };
}

function sort<Value>(values: readonly Value[]): Value[] {
  return values.toSorted((left, right) => JSON.stringify(left).localeCompare(JSON.stringify(right)));
}
