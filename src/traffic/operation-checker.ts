import type { Contract } from "../contract/contract.ts";
import type { CoverageCounter, OperationTracker, StatusTracker } from "../contract/coverage/coverage-counter.ts";
import { findResponse } from "../contract/check/check-response.ts";
import { type Exchange, type ExchangeRequest, type ExchangeResponse, isLeftOut } from "../contract/check/exchange.ts";
import type { Finding } from "../findings/finding.ts";
import { parseJson } from "../schema/json.ts";
import { isJsonType, mediaType } from "../contract/model/media-type.ts";
import type { ContractResponse, Operation, Parameter } from "../contract/model/operation.ts";
import type { RouteMatch } from "../contract/model/route-operations.ts";

type IsValid = (value: unknown) => boolean;

const NOTHING: readonly Finding[] = [];

interface HeaderCheck {
  readonly name: string;
  readonly required: boolean;
  /** Undefined when a header's text has to be read as a number or boolean first. */
  readonly isValid: ((text: string) => boolean) | undefined;
}

interface ResponsePlan {
  readonly tracker: StatusTracker | undefined;
  readonly headers: readonly HeaderCheck[];
  readonly contentType: string | undefined;
  readonly isJson: boolean;
  readonly isValid: IsValid | undefined;
}

/**
 * Checks exchanges of one operation, and counts what they show. Most traffic is in order: whether an exchange is,
 * is decided here with nothing but compiled validators. Only where something is wrong the contract's own checks
 * run, which explain it.
 */
export class OperationChecker {
  readonly #contract: Contract;
  readonly #operation: Operation;
  readonly #tracker: OperationTracker | undefined;
  readonly #responses = new Map<number, ResponsePlan | undefined>();
  readonly #coverage: CoverageCounter;
  readonly #pathChecks: readonly HeaderCheck[];
  readonly #headerChecks: readonly HeaderCheck[];
  /** Whether a request without query and body is complete. */
  readonly #needsNothing: boolean;

  constructor(contract: Contract, operation: Operation, coverage: CoverageCounter) {
    this.#contract = contract;
    this.#operation = operation;
    this.#coverage = coverage;
    this.#tracker = coverage.operations.get(operation.name);
    const declared = (part: string): Parameter[] => operation.parameters.filter((parameter) => parameter.in === part);
    this.#pathChecks = declared("path").map((parameter) => createPathCheck(contract, parameter));
    this.#headerChecks = declared("header").map((parameter) =>
      createHeaderCheck(contract, parameter.name.toLowerCase(), parameter),
    );
    const isRequired = operation.parameters.some((parameter) => parameter.in === "query" && parameter.required);
    this.#needsNothing = !isRequired && operation.body === undefined;
  }

  check(match: RouteMatch, exchange: Exchange): readonly Finding[] {
    this.#tracker?.hit();
    const request = this.#checkRequest(match, exchange.request);
    const response = this.#checkResponse(exchange.response);

    if (request.length === 0) {
      return response;
    }
    return response.length === 0 ? request : [...request, ...response];
  }

  #checkRequest(match: RouteMatch, request: ExchangeRequest): readonly Finding[] {
    if (isLeftOut(request)) {
      return NOTHING;
    }
    const isBare = request.body === null && !request.url.includes("?");
    if (isBare && this.#needsNothing && this.#areHeadersInOrder(match, request)) {
      return NOTHING;
    }
    const reading = this.#contract.readRequest(match, request);
    this.#tracker?.trackQuery(reading.query);
    this.#tracker?.trackBody(reading.body);
    return reading.findings.length === 0 ? NOTHING : this.#contract.checkRequest(match, request, reading);
  }

  #areHeadersInOrder(match: RouteMatch, request: ExchangeRequest): boolean {
    return areInOrder(this.#pathChecks, match.pathParameters) && areInOrder(this.#headerChecks, request.headers);
  }

  #checkResponse(response: ExchangeResponse): readonly Finding[] {
    const plan = this.#planFor(response.status);

    if (plan === undefined) {
      return this.#contract.checkResponse(this.#operation, response);
    }
    plan.tracker?.hit();
    if (!plan.isJson || plan.isValid === undefined) {
      return this.#contract.checkResponse(this.#operation, response);
    }
    if (response.body === null) {
      return this.#checkWithoutBody(response);
    }
    const body = parseJson(response.body);
    const given = response.headers["content-type"];
    const isExpectedType = given === plan.contentType || mediaType(given) === plan.contentType;
    if (body === undefined || !isExpectedType) {
      return this.#contract.checkResponse(this.#operation, response);
    }
    plan.tracker?.trackBody?.(body);
    return areInOrder(plan.headers, response.headers) && plan.isValid(body)
      ? NOTHING
      : this.#contract.checkResponse(this.#operation, response, body);
  }

  /** A body that was not recorded says nothing about the API; status and headers still do. */
  #checkWithoutBody(response: ExchangeResponse): readonly Finding[] {
    return this.#contract
      .checkResponse(this.#operation, response)
      .filter((finding) => finding.in !== "body" && finding.rule !== "content-type");
  }

  #planFor(status: number): ResponsePlan | undefined {
    if (this.#responses.has(status)) {
      return this.#responses.get(status);
    }
    const declared = findResponse(this.#operation, status);
    const plan = declared === undefined ? undefined : this.#createPlan(declared);
    this.#responses.set(status, plan);
    return plan;
  }

  #createPlan(declared: ContractResponse): ResponsePlan {
    const [media] = declared.media;
    return {
      tracker: this.#coverage.operations.get(this.#operation.name)?.statuses.get(declared.status),
      headers: declared.headers.map((header) => createHeaderCheck(this.#contract, header.name.toLowerCase(), header)),
      contentType: media?.type,
      isJson: media !== undefined && isJsonType(media.type),
      isValid: media?.schema === undefined ? undefined : this.#contract.validatorOf(media.schema),
    };
  }
}

function createHeaderCheck(
  contract: Contract,
  name: string,
  { required, schema }: Pick<Parameter, "required" | "schema">,
): HeaderCheck {
  const isText = schema?.keywords["type"] === "string";
  return { name, required, isValid: isText ? contract.validatorOf(schema) : undefined };
}

/** A percent sign is left where a path could not be decoded; that takes a closer look. */
function createPathCheck(contract: Contract, parameter: Parameter): HeaderCheck {
  const check = createHeaderCheck(contract, parameter.name, parameter);
  const { isValid } = check;
  return isValid === undefined ? check : { ...check, isValid: (text) => !text.includes("%") && isValid(text) };
}

/** False also where it cannot be said so quickly. */
function areInOrder(checks: readonly HeaderCheck[], values: Readonly<Record<string, string>>): boolean {
  for (const { name, required, isValid } of checks) {
    const value = values[name];
    if (value === undefined ? required : isValid === undefined || !isValid(value)) {
      return false;
    }
  }
  return true;
}
