import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import type { Contract } from "../contract/contract.ts";
import { type ContractSource, openVersion } from "../contract/product/contract-source.ts";
import type { AdmissionOptions, MockAnswer, MockHabits } from "../contract/product/mock-habits.ts";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import type { Handler } from "../server/handler.ts";
import { splitUrl } from "../server/split-url.ts";
import { type AnsweringEngine, createAnsweringEngine } from "./answering-engine.ts";
import { chooseAnswer } from "./choose-answer.ts";
import { loadPrism } from "./load-prism.ts";
import { parsePrefer } from "./parse-prefer.ts";
import { createSeeds } from "./seeds.ts";

export interface MockOptions {
  /** The contracts to answer by; those of the package by default. */
  readonly contracts?: ContractSource;
  /** The version of requests that name none. */
  readonly apiVersion?: string;
  /** What happens to API versions without a contract. The nearest version answers when left out. */
  readonly versionPolicy?: AdmissionOptions["policy"];
  /** Called once for each API version that is answered in another one, and for beta flags that are ignored. */
  readonly onNote?: (note: string) => void;
  /** Vary the examples instead of returning them as they are. `Prefer: dynamic=…` overrides it for one request. */
  readonly dynamic?: boolean;
  /** Makes what is made up the same in every run. Without it, every answer is another one. */
  readonly seed?: number;
}

/** What answers the requests of one API version. */
interface Speaker {
  readonly contract: Contract;
  readonly habits: MockHabits;
  readonly answer: AnsweringEngine;
  /** Whether answers are made up unless a request prefers otherwise. */
  readonly dynamic: boolean;
}

/**
 * Makes a mock: our own check of each request, then Prism's answer. It keeps no state.
 *
 * Starts Prism and reads the contract of its API version, so that the first request is as quick as the others; other
 * versions are read when a request first asks for them.
 *
 * @throws FcContractError `dependency_missing` when Prism is not installed
 */
export async function createMock(options: MockOptions = {}): Promise<Handler> {
  const { contracts = shippedContracts, apiVersion, dynamic = false, onNote, versionPolicy: policy } = options;
  const habits = await contracts.product.mock();
  const admission = habits.createAdmission({ apiVersion, policy, onNote });
  const prism = await loadPrism();
  const seeds = createSeeds(options.seed);
  const speakers = new Map<string | undefined, Promise<Speaker>>();
  const speakerOf = (version: string | undefined): Promise<Speaker> => {
    const known = speakers.get(version) ?? createSpeaker(version);
    speakers.set(version, known);
    return known;
  };
  const createSpeaker = async (version: string | undefined): Promise<Speaker> => {
    const contract = await openVersion(contracts, version);
    const answer = await createAnsweringEngine(prism, contract, habits.reconcile);
    return { contract, habits, answer, dynamic };
  };
  await speakerOf(admission.apiVersion);

  return async (request) => {
    const requestId = seeds.nextRequestId();
    const admitted = admission.admit(request);
    const { version } = admitted;
    const note = admitted.kind === "refused" ? undefined : admitted.note;
    const answer =
      admitted.kind === "refused"
        ? admitted.answer
        : await answerRequest(await speakerOf(version), request, {
            isOtherVersion: note !== undefined,
            seed: seeds.ofRequest(version ?? "", request),
          });
    return respond(answer, habits.headersOf({ request, requestId, version, note }));
  };
}

async function answerRequest(
  { contract, habits, answer, dynamic }: Speaker,
  request: ExchangeRequest,
  { isOtherVersion, seed }: { readonly isOtherVersion: boolean; readonly seed: string },
): Promise<MockAnswer> {
  const { pathname } = splitUrl(request.url);
  const match = contract.findOperation(request.method, pathname);
  if (match === undefined) {
    return habits.refuseRoute(request.method, pathname);
  }
  const { operation } = match;
  const reading = contract.readRequest(match, request);
  const refusal = habits.refuseRequest({ model: contract.model, operation, reading, isOtherVersion });
  if (refusal !== undefined) {
    return refusal;
  }
  const preferred = parsePrefer(request.headers["prefer"]);
  const chosen = preferred.kind === "refused" ? preferred : chooseAnswer(operation, preferred.preference, dynamic);
  if (chosen.kind === "refused") {
    return habits.refuse(chosen.message);
  }
  const raw = await answer(operation, chosen.choice, seed, { ...reading.query, ...reading.body });
  const isNamedExample = chosen.choice.example !== undefined;
  const call = { operation, reading, pathname, isNamedExample };
  return raw.body === undefined ? raw : { ...raw, body: habits.finish(call, raw.body) };
}

/** Gives an answer the headers of its request. Prism takes them from the examples, which belong to another request. */
function respond(
  { status, headers, body }: MockAnswer,
  stamped: Readonly<Record<string, string | undefined>>,
): ExchangeResponse {
  const all = Object.entries({ ...headers, ...stamped }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    status,
    headers: Object.fromEntries(all),
    body: body === undefined ? null : JSON.stringify(body, null, 2),
  };
}
