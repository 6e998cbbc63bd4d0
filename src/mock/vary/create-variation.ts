import type { Contract } from "../../contract/contract.ts";
import type { MediaType, Operation } from "../../contract/model/operation.ts";
import type { MockHabits } from "../../contract/product/mock-habits.ts";
import type { JsonObject, JsonValue } from "../../schema/json.ts";
import { ExampleRecords, readExampleRecords } from "./example-records.ts";
import { nearestExamples } from "./nearest-examples.ts";
import { createRandom } from "./random.ts";
import { tidyGenerated } from "./tidy-generated.ts";
import { varyBody } from "./vary-body.ts";

/** How one answer is made up. */
export interface Variation {
  /** The example to start from; undefined if there is none, and Prism generates a value from the schema. */
  readonly example: { readonly name: string } | undefined;
  /** Returns a body that depends on the seed. If it does not match the contract, the caller tries another seed. */
  readonly vary: (body: JsonValue, seed: string) => JsonValue;
}

/** Plans how the answer to a request is made up: from one of the examples nearest to it, chosen by the seed. */
export type PlanVariation = (operation: Operation, media: MediaType, asked: JsonObject, seed: string) => Variation;

export function createVariation(contract: Contract, reconcile: MockHabits["reconcile"]): PlanVariation {
  let ofContract: ExampleRecords | undefined;

  return (operation, media, asked, seed) => {
    const shape = media.schema?.shape;
    const nearest = nearestExamples(contract, operation, media, asked);
    const example = createRandom(seed).pick(nearest);
    if (example === undefined) {
      return { example, vary: (body, turn) => tidyGenerated(body, shape, turn) };
    }
    ofContract ??= readExampleRecords(contract.operations);
    const ofAnswer = new ExampleRecords(ofContract);
    for (const { value } of nearest) {
      ofAnswer.add(value, shape);
    }
    const sources = { ofAnswer, ofContract, reconcile };
    return { example, vary: (body, turn) => varyBody(body, shape, sources, turn) };
  };
}
