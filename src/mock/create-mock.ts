import type { Contract } from "../contract/contract.ts";
import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import type { RouteMatch } from "../contract/model/route-operations.ts";
import { openContract } from "../products/stripe/shipped-contracts.ts";
import { readAuthorization } from "../protocol/api-key.ts";
import { type ApiVersion, DEFAULT_API_VERSION } from "../protocol/api-version.ts";
import { STRIPE_HEADERS } from "../protocol/stripe-headers.ts";
import type { Handler } from "../server/handler.ts";
import {
  createVersionReader,
  readVersionOption,
  NOTE_HEADER,
  type VersionPolicy,
  type VersionReading,
} from "../products/stripe/refusals/read-stripe-version.ts";
import { headersOfStatus, type Refusal, refuse } from "../products/stripe/refusals/refusal.ts";
import { refuseKey } from "../products/stripe/refusals/refuse-key.ts";
import { refuseKnownRoute, refuseRequest, refuseRoute } from "../products/stripe/refusals/refuse-request.ts";
import { splitUrl } from "../server/split-url.ts";
import { createStripeRouter, type StripeRouter } from "../products/stripe/stripe-api/stripe-router.ts";
import { type AnsweringEngine, createAnsweringEngine, type RawAnswer } from "./answering-engine.ts";
import { chooseAnswer } from "./choose-answer.ts";
import { finishBody } from "./finish-body.ts";
import { loadPrism } from "./load-prism.ts";
import { parsePrefer } from "./parse-prefer.ts";
import { createSeeds } from "./seeds.ts";

export interface MockOptions {
  /** Spoken where a request has no `Stripe-Version`. */
  readonly apiVersion?: ApiVersion | (string & {});
  /** What happens to API versions without a contract. The nearest version answers when left out. */
  readonly versionPolicy?: VersionPolicy;
  /** Called once for each API version that is answered in another one, and for beta flags that are ignored. */
  readonly onNote?: (note: string) => void;
  /** Make answers up from the schemas instead of giving examples; `Prefer: dynamic=…` decides for one request. */
  readonly dynamic?: boolean;
  /** Makes what is made up the same in every run. Without it, every answer is another one. */
  readonly seed?: number;
}

interface Speaker {
  readonly contract: Contract;
  readonly answer: AnsweringEngine;
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
  const { dynamic = false } = options;
  const apiVersion = readVersionOption("apiVersion", options.apiVersion ?? DEFAULT_API_VERSION, options.onNote);
  const prism = await loadPrism();
  const seeds = createSeeds(options.seed);
  const readVersion = createVersionReader({
    fallback: apiVersion,
    policy: options.versionPolicy,
    onNote: options.onNote,
  });
  const speakers = new Map<ApiVersion, Promise<Speaker>>();
  const speakerOf = (version: ApiVersion): Promise<Speaker> => {
    const known = speakers.get(version) ?? createSpeaker(version);
    speakers.set(version, known);
    return known;
  };
  const createSpeaker = async (version: ApiVersion): Promise<Speaker> => {
    const contract = await openContract(version);
    return { contract, answer: await createAnsweringEngine(prism, contract.document) };
  };
  await speakerOf(apiVersion);

  return async (request) => {
    const stamp = { requestId: seeds.nextRequestId(), request };
    const wanted = readVersion(request.headers[STRIPE_HEADERS.version]);
    const refusal = refuseKey(readAuthorization(request.headers[STRIPE_HEADERS.authorization])) ?? refusalOf(wanted);
    if (refusal !== undefined || wanted.kind === "refused") {
      return respond(
        { ...stamp, version: wanted.kind === "version" ? wanted.version : apiVersion },
        toAnswer(refusal as Refusal),
      );
    }
    const { version, note } = wanted;
    const speaker = await speakerOf(version);
    return respond(
      { ...stamp, version, note },
      await answerRequest(speaker, request, note, dynamic, seeds.ofRequest(version, request)),
    );
  };
}

async function answerRequest(
  { contract, answer }: Speaker,
  request: ExchangeRequest,
  note: string | undefined,
  dynamic: boolean,
  seed: string,
): Promise<RawAnswer> {
  const { document } = contract;
  const { pathname } = splitUrl(request.url);
  const match: RouteMatch | undefined = contract.findOperation(request.method, pathname);
  if (match === undefined) {
    return toAnswer(refusePath(request.method, pathname));
  }
  const { operation } = match;
  const reading = contract.readRequest(match, request);
  const refusal = refuseRequest(contract.model, operation, reading, {
    name: "The mock",
    isOtherVersion: note !== undefined,
  });
  if (refusal !== undefined) {
    return toAnswer(refusal);
  }
  const preferred = parsePrefer(request.headers["prefer"]);
  const chosen =
    preferred.kind === "refused" ? preferred : chooseAnswer(document, operation, preferred.preference, dynamic);
  if (chosen.kind === "refused") {
    return toAnswer(refuse("invalid_request", { message: chosen.message }));
  }
  const { choice } = chosen;
  const raw = await answer(operation, choice, seed);
  const isNamedExample = choice.example !== undefined;
  return { ...raw, body: finishBody({ document, operation, reading, pathname, isNamedExample }, raw.body) };
}

let routeElsewhere: StripeRouter | undefined;

/** What the contract does not describe may still be a route of Stripe's. */
function refusePath(method: string, pathname: string): Refusal {
  routeElsewhere ??= createStripeRouter([]);
  return routeElsewhere(method, pathname).kind === "unknown"
    ? refuseRoute(method, pathname)
    : refuseKnownRoute(method, pathname, "The mock");
}

function refusalOf(reading: VersionReading): Refusal | undefined {
  return reading.kind === "refused" ? reading.refusal : undefined;
}

function toAnswer({ status, error }: Refusal): RawAnswer {
  return {
    status,
    headers: { "content-type": "application/json", ...headersOfStatus(status) },
    body: JSON.parse(JSON.stringify(error)) as RawAnswer["body"],
  };
}

interface Stamp {
  readonly requestId: string;
  readonly version: ApiVersion;
  readonly note?: string | undefined;
  readonly request: ExchangeRequest;
}

/** Gives an answer the headers of its request. Prism takes them from the examples, which belong to another request. */
function respond({ requestId, version, note, request }: Stamp, { status, headers, body }: RawAnswer): ExchangeResponse {
  const { [STRIPE_HEADERS.idempotencyKey]: _example, ...others } = headers;
  const key = request.method === "POST" ? request.headers[STRIPE_HEADERS.idempotencyKey] : undefined;

  return {
    status,
    headers: {
      ...others,
      [STRIPE_HEADERS.requestId]: requestId,
      [STRIPE_HEADERS.version]: version,
      ...(note !== undefined && { [NOTE_HEADER]: note }),
      ...(key !== undefined && key.length <= 255 && { [STRIPE_HEADERS.idempotencyKey]: key }),
    },
    body: body === undefined ? null : JSON.stringify(body, null, 2),
  };
}
