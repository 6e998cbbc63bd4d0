import type { JsonObject } from "../schema/json.ts";
import type { Operation } from "../contract/model/operation.ts";
import { makeRealistic } from "./realistic-document.ts";
import type { Choice } from "./choose-answer.ts";
import { createSilentLogger, type LoadedPrism, type PrismMocker, type PrismOperation } from "./load-prism.ts";
import type { MadeUp, MockAnswer } from "../contract/product/mock-habits.ts";
import { toNumber } from "./seeds.ts";

/** Answers an operation as chosen. The same seed gives the same answer. */
export type AnsweringEngine = (operation: Operation, choice: Choice, seed: string) => Promise<MockAnswer>;

/** Has Prism read a document once, and asks it for one answer at a time. */
export async function createAnsweringEngine(
  loaded: LoadedPrism,
  document: JsonObject,
  madeUp: MadeUp,
): Promise<AnsweringEngine> {
  const { prism, mocker, seedFaker } = loaded;
  const resources = await prism.getHttpOperationsFromSpec(makeRealistic(document, madeUp));
  const byName = new Map(resources.map((resource) => [`${resource.method.toUpperCase()} ${resource.path}`, resource]));

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

  return async (operation, { status, example, dynamic }, seed) => {
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
    return {
      status: statusCode,
      headers: lowerNames(headers),
      body: dynamic && body !== undefined ? madeUp.reconcile(body) : body,
    };
  };
}

function lowerNames(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
