import type { Contract } from "../contract/contract.ts";
import { findResponse } from "../contract/check/check-response.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { MockAnswer, MockHabits } from "../contract/product/mock-habits.ts";
import type { JsonObject } from "../schema/json.ts";
import type { Choice } from "./choose-answer.ts";
import { createSilentLogger, type LoadedPrism, type PrismMocker, type PrismOperation } from "./load-prism.ts";
import { toNumber } from "./seeds.ts";
import { createVariation } from "./vary/create-variation.ts";

/** Answers an operation as chosen. The same seed gives the same answer to the same parameters. */
export type AnsweringEngine = (
  operation: Operation,
  choice: Choice,
  seed: string,
  asked?: JsonObject,
) => Promise<MockAnswer>;

/** How often an answer that does not match the contract is made up again. A broken example is then served as it is. */
const MOST_TURNS = 5;

/** Has Prism read a document once, and asks it for one answer at a time. */
export async function createAnsweringEngine(
  { prism, mocker, seedFaker }: LoadedPrism,
  contract: Contract,
  reconcile: MockHabits["reconcile"],
): Promise<AnsweringEngine> {
  const resources = await prism.getHttpOperationsFromSpec(structuredClone(contract.document));
  const byName = new Map(resources.map((resource) => [`${resource.method.toUpperCase()} ${resource.path}`, resource]));
  const planVariation = createVariation(contract, reconcile);

  // Prism makes an answer in one go, but on a later turn than it is asked. Seeding right before it, and not when it is
  // asked, keeps requests that come together from drawing each other's values.
  const seededMocker: PrismMocker = (input) => (logger) => {
    seedFaker(toNumber(input.config.seed));
    return mocker(input)(logger);
  };
  // Routing and checks are done in front of Prism: each call passes the operation that was found.
  const route = ({ resources: [resource] }: { resources: readonly PrismOperation[] }): object => ({
    _tag: "Right",
    right: resource,
  });
  const instance = prism.createInstance({}, { logger: createSilentLogger(), route, mock: seededMocker });

  const ask = async (operation: Operation, { status, example, dynamic }: Choice, seed: string): Promise<MockAnswer> => {
    const resource = byName.get(operation.name);
    if (resource === undefined) {
      throw new Error(`Prism did not find ${operation.name} in the document`);
    }
    const result = await instance.request({ method: resource.method, url: { path: resource.path } }, [resource], {
      isProxy: false,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: false,
      errors: false,
      mock: { code: status, dynamic, seed, ...(example !== undefined && { exampleKey: example }) },
    })();
    if (result._tag === "Left") {
      throw result.left;
    }
    const { statusCode, headers = {}, body } = result.right.output;
    return { status: statusCode, headers: lowerNames(headers), body };
  };

  return async (operation, choice, seed, asked = {}) => {
    const media = choice.dynamic ? findResponse(operation, choice.status)?.media[0] : undefined;
    if (media === undefined) {
      return ask(operation, choice, seed);
    }
    const { example, vary } = planVariation(operation, media, asked, seed);
    const source = {
      status: choice.status,
      example: example === undefined || example.name === "" ? undefined : example.name,
      dynamic: example === undefined,
    };
    let answer = await ask(operation, source, seed);
    for (let turn = 1; turn <= MOST_TURNS && answer.body !== undefined; turn += 1) {
      const body = vary(answer.body, `${seed}\n${turn}`);
      if (media.schema === undefined || contract.checkValue(media.schema, body).length === 0) {
        return { ...answer, body };
      }
      answer = example === undefined ? await ask(operation, source, `${seed}\n${turn}`) : answer;
    }
    return answer;
  };
}

function lowerNames(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
