import { type ExchangeResponse, toHeaderRecord } from "../contract/check/exchange.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";

/** An answer as a test has it: a `Response` of fetch, what axios gives, or a plain object. */
export type TestedAnswer =
  | Response
  | {
      readonly status: number;
      /** Left out, headers are not checked. */
      readonly headers?: object;
      /** Text, or the value that it parses to. */
      readonly body?: unknown;
      /** The same under the name that axios gives it. */
      readonly data?: unknown;
    };

/** Reads an answer without using it up. */
export async function readAnswer(answer: unknown): Promise<ExchangeResponse> {
  if (answer instanceof Response) {
    if (answer.bodyUsed) {
      throw new FcContractError(
        "answer_used_up",
        "the body of this Response was read already; check it before reading it",
      );
    }
    const body = await answer.clone().text();
    return { status: answer.status, headers: toHeaderRecord(answer.headers), body };
  }
  if (!isPlainAnswer(answer)) {
    throw new FcContractError(
      "answer_unreadable",
      "expected a Response, or an object with status, headers and body (or data)",
    );
  }
  const { status, headers, body, data } = answer;
  const value = body === undefined ? data : body;
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  const record = readHeaders(headers);
  const withType = { "content-type": "application/json", ...record };
  return { status, headers: withType, body: text, ...(headers === undefined && { omitsHeaders: true }) };
}

function isPlainAnswer(answer: unknown): answer is Exclude<TestedAnswer, Response> {
  return typeof answer === "object" && answer !== null && "status" in answer && typeof answer.status === "number";
}

function readHeaders(headers: object = {}): Record<string, string> {
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers);
  return toHeaderRecord(entries.map(([name, value]) => [name, String(value)] as const));
}

/** `Headers`, `Map` and similar objects are iterables of pairs. */
function isIterable(headers: object): headers is Iterable<readonly [name: string, value: unknown]> {
  return Symbol.iterator in headers;
}
