import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/schema/json.ts";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { listMutations, type Mutation } from "./list-mutations.ts";
import { listResponseExamples } from "./response-examples.ts";

const KINDS: readonly Mutation["kind"][] = ["dropped", "null", "of an unknown value", "of another type", "unknown"];

describe("Each contract", () => {
  it.each(SOME_VERSIONS)("accepts its own examples of answers and events: %s", async (version) => {
    const contract = await openContract(version);
    const examples = listResponseExamples(contract);

    expect(examples.length).toBeGreaterThan(100);
    expect(examples.filter(({ schema, value }) => contract.checkValue(schema, value).length > 0)).toEqual([]);
  });

  it.each(SOME_VERSIONS)(
    "finds the change of a single field in an answer or event, at its place and once: %s",
    async (version) => {
      const contract = await openContract(version);
      const mutations = listResponseExamples(contract).flatMap(({ name, schema, value }) =>
        listMutations(schema, value as JsonObject).map((mutation) => ({
          name,
          schema,
          ...mutation,
        })),
      );
      const wrong = mutations.flatMap(({ name, schema, kind, pointer, rule, severity, missing, value }) => {
        const want = [{ pointer, rule, severity, missing }];
        const given = contract.checkValue(schema, value).map((departure) => ({
          pointer: departure.pointer,
          rule: departure.rule,
          severity: departure.severity,
          missing: departure.expected.kind === "name" ? departure.expected.name : undefined,
        }));
        return JSON.stringify(given) === JSON.stringify(want)
          ? []
          : [{ name: `${name}: ${pointer}/${missing ?? ""} ${kind}`, want, given }];
      });

      expect([...new Set(mutations.map(({ kind }) => kind))].toSorted()).toEqual(KINDS);
      expect(mutations.length).toBeGreaterThan(5000);
      expect(wrong).toEqual([]);
    },
  );
});
