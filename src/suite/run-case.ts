import type { Contract } from "../contract/contract.ts";
import { createFinding } from "../contract/check/create-finding.ts";
import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import type { FindingData, Finding } from "../findings/finding.ts";
import type { ReadError } from "../contract/product/errors.ts";
import type { Product } from "../contract/product/product.ts";
import { parseJson } from "../schema/json.ts";
import { buildRequest } from "./build-request.ts";
import { describeLack } from "./describe-lack.ts";
import { findIdPrefixes } from "./fill-ids.ts";
import type { SuiteCase } from "./suite-case.ts";
import type { Target } from "./target.ts";

/** What came of one case. */
export type CaseResult =
  | {
      readonly kind: "checked";
      readonly suiteCase: SuiteCase;
      readonly request: ExchangeRequest;
      readonly response: ExchangeResponse;
      readonly findings: readonly Finding[];
      /** How long the answer took. */
      readonly milliseconds: number;
    }
  | { readonly kind: "skipped"; readonly suiteCase: SuiteCase; readonly reason: string };

/** Sends one case to a target and checks all of the answer against the contract. */
export async function runCase(
  contract: Contract,
  target: Target,
  suiteCase: SuiteCase,
  now: () => number = () => performance.now(),
): Promise<CaseResult> {
  const refusal = suiteCase.kind === "answer" ? target.refusesToRun(suiteCase.operation) : undefined;
  if (refusal !== undefined) {
    return { kind: "skipped", suiteCase, reason: refusal };
  }
  const fixture = await target.prepare();
  const prefixes = findIdPrefixes(contract.model);
  const { request, lacking } = buildRequest(suiteCase, fixture, prefixes, contract);

  if (lacking.length > 0) {
    return { kind: "skipped", suiteCase, reason: describeLack(lacking, target.name, contract.product) };
  }
  assertDerivedWell(contract, suiteCase, request);
  const startedAt = now();
  const response = await target.send(request);
  const milliseconds = now() - startedAt;
  const findings = [
    ...contract.checkResponse(suiteCase.operation, response),
    ...judgeAnswer(contract, suiteCase, response),
  ];
  return { kind: "checked", suiteCase, request, response, findings, milliseconds };
}

/** A request that is to be answered must be right by the contract; otherwise the suite itself is at fault. */
function assertDerivedWell(contract: Contract, suiteCase: SuiteCase, request: ExchangeRequest): void {
  if (suiteCase.kind === "refusal") {
    return;
  }
  const match = contract.findOperation(request.method, request.url.split("?")[0] ?? "");
  const [fault] = match === undefined ? [] : contract.checkRequest(match, request);
  if (match === undefined || fault !== undefined) {
    throw new Error(`the suite derived a wrong request for "${suiteCase.title}": ${fault?.message ?? request.url}`);
  }
}

function judgeAnswer(contract: Contract, suiteCase: SuiteCase, response: ExchangeResponse): Finding[] {
  const { operation } = suiteCase;
  const isExpected = matchesStatus(response.status, suiteCase.status);
  const error = isExpected && suiteCase.kind === "answer" ? undefined : readError(contract.product, response);
  const data = isExpected ? judgeParameter(suiteCase, error) : wrongStatus(suiteCase, response, error);

  if (data === undefined) {
    return [];
  }
  return [
    createFinding(
      {
        operation: operation.name,
        status: response.status,
        direction: "response",
        locate: contract.locate,
        redact: contract.product.redact,
      },
      data,
    ),
  ];
}

function matchesStatus(status: number, wanted: string): boolean {
  return String(status) === wanted || `${Math.floor(status / 100)}XX` === wanted.toUpperCase();
}

function readError({ errors }: Product, { body }: ExchangeResponse): ReadError | undefined {
  const value = parseJson(body ?? "");
  return value === undefined ? undefined : errors.read(value);
}

function wrongStatus(suiteCase: SuiteCase, response: ExchangeResponse, error: ReadError | undefined): FindingData {
  const isRefusal = suiteCase.kind === "refusal";
  const message = error?.message === undefined || error.message === "" ? "" : ` (${error.message.slice(0, 160)})`;
  return {
    in: "status",
    pointer: "",
    rule: isRefusal ? "refusal" : "status",
    contractPointer: isRefusal
      ? suiteCase.contractPointer
      : `${suiteCase.operation.pointer}/responses/${suiteCase.status}`,
    expected: { kind: "words", words: `${suiteCase.status}: it ${suiteCase.title}` },
    got: { kind: "words", words: `${response.status}${message}` },
    severity: "breaking",
  };
}

/** A refusal that names a parameter names the one at fault, or something around it. */
function judgeParameter(suiteCase: SuiteCase, error: ReadError | undefined): FindingData | undefined {
  if (suiteCase.kind === "answer" || suiteCase.parameter === null || error?.param === undefined) {
    return undefined;
  }
  const { parameter } = suiteCase;
  if (parameter.startsWith(error.param) || error.param.startsWith(parameter)) {
    return undefined;
  }
  return {
    in: "body",
    pointer: "/error/param",
    rule: "refusal",
    contractPointer: suiteCase.contractPointer,
    expected: { kind: "words", words: `${parameter}: it ${suiteCase.title}` },
    got: { kind: "words", words: JSON.stringify(error.param.slice(0, 100)) },
    severity: "breaking",
  };
}
