import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openContract } from "../../src/products/stripe/shipped-contracts.ts";
import { SOME_VERSIONS } from "../support/tested-versions.ts";
import { openControlContract } from "../../src/sandbox/control/open-control-contract.ts";
import { actionArbitrary } from "../soak/actions.ts";
import { runModel } from "../soak/run-model.ts";

// A short slice, the same in every run; `npm run soak` does thousands.
describe("whatever is done to a sandbox", () => {
  it("a model agrees on all visible state, and every answer is as its contract has it", async () => {
    const contracts = [...(await Promise.all(SOME_VERSIONS.map(openContract))), await openControlContract()];
    const property = fc.asyncProperty(fc.array(actionArbitrary, { minLength: 5, maxLength: 14 }), (actions) =>
      runModel(actions, contracts),
    );
    const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns: 40, seed: 4 });

    expect({ failed, counterexample, errorInstance }).toEqual({
      failed: false,
      counterexample: null,
      errorInstance: null,
    });
  });
});
