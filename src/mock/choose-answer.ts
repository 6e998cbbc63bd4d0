import { findResponse } from "../contract/check/check-response.ts";
import type { ContractResponse, Operation } from "../contract/model/operation.ts";
import type { Preference } from "./parse-prefer.ts";
import { shorten } from "../protocol/shorten.ts";

/** Which of an operation's documented answers is to be given. */
export interface Choice {
  readonly status: number;
  /** A named example; undefined is the first one of the status. */
  readonly example: string | undefined;
  /** Whether the answer is made up: a varied example or, without one, a value generated from the schema. */
  readonly dynamic: boolean;
}

export type ChoiceReading =
  | { readonly kind: "choice"; readonly choice: Choice }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Chooses the answer that a request prefers. An example is looked for in the preferred status, without one in all of
 * them. Errors are never made up where an example shows what a real one looks like.
 */
export function chooseAnswer(operation: Operation, preference: Preference, dynamic: boolean): ChoiceReading {
  const { code, example } = preference;
  const statuses = operation.responses.map(({ status }) => status);
  const preferred = code === undefined ? undefined : findResponse(operation, code);
  const candidates = code === undefined ? operation.responses : preferred === undefined ? [] : [preferred];
  const response = candidates.find(({ status }) => status.startsWith("2")) ?? candidates[0];

  if (response === undefined) {
    return {
      kind: "refused",
      message: `Prefer: code=${code ?? ""}: ${operation.name} has no such answer; it has ${statuses.join(", ")}.`,
    };
  }
  if (example !== undefined) {
    const holder = candidates.find((candidate) => listExamples(candidate).includes(example));
    return holder === undefined
      ? { kind: "refused", message: describeUnknownExample(operation, candidates, example) }
      : { kind: "choice", choice: { status: code ?? lowestStatus(holder), example, dynamic: false } };
  }
  const isMadeUp =
    (preference.dynamic ?? dynamic) && (response.status.startsWith("2") || listExamples(response).length === 0);
  return { kind: "choice", choice: { status: code ?? lowestStatus(response), example: undefined, dynamic: isMadeUp } };
}

/** `2XX` is answered with 200, and so is `default` when no status is preferred. */
function lowestStatus({ status }: ContractResponse): number {
  return /^\dXX$/i.test(status) ? Number(`${status[0]}00`) : status === "default" ? 200 : Number(status);
}

/** The names of a response's examples, in the document's order. */
export function listExamples({ media }: ContractResponse): string[] {
  return (media[0]?.examples ?? []).map(({ name }) => name).filter((name) => name !== "");
}

function describeUnknownExample(operation: Operation, responses: readonly ContractResponse[], example: string): string {
  const known = responses
    .map((response) => `${response.status}: ${listExamples(response).join(", ") || "none"}`)
    .join("; ");
  return `Prefer: example=${shorten(example, 60)}: ${operation.name} has no such example; it has ${known}.`;
}
