import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { resolvePointer } from "../schema/json-pointer.ts";
import type { ContractResponse, Operation } from "../contract/model/operation.ts";
import type { Preference } from "./parse-prefer.ts";
import { shorten } from "../protocol/shorten.ts";

/** Which of an operation's documented answers is to be given. */
export interface Choice {
  readonly status: number;
  /** A named example; undefined is the first one of the status. */
  readonly example: string | undefined;
  /** Made up from the schema. */
  readonly dynamic: boolean;
}

export type ChoiceReading =
  | { readonly kind: "choice"; readonly choice: Choice }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Chooses the answer that a request prefers. An example is looked for in the preferred status, without one in all of
 * them. Errors are never made up where an example shows what a real one looks like.
 */
export function chooseAnswer(
  document: JsonObject,
  operation: Operation,
  preference: Preference,
  dynamic: boolean,
): ChoiceReading {
  const { code, example } = preference;
  const statuses = operation.responses.map(({ status }) => status);
  const candidates = operation.responses.filter(({ status }) => code === undefined || status === String(code));
  const response = candidates.find(({ status }) => status.startsWith("2")) ?? candidates[0];

  if (response === undefined) {
    return {
      kind: "refused",
      message: `Prefer: code=${code ?? ""}: ${operation.name} has no such answer; it has ${statuses.join(", ")}.`,
    };
  }
  if (example !== undefined) {
    const holder = candidates.find((candidate) => listExamples(document, candidate).includes(example));
    return holder === undefined
      ? { kind: "refused", message: describeUnknownExample(document, operation, candidates, example) }
      : { kind: "choice", choice: { status: Number(holder.status), example, dynamic: false } };
  }
  const isMadeUp =
    (preference.dynamic ?? dynamic) &&
    (response.status.startsWith("2") || listExamples(document, response).length === 0);
  return { kind: "choice", choice: { status: Number(response.status), example: undefined, dynamic: isMadeUp } };
}

/** The names of a response's examples, in the document's order. */
export function listExamples(document: JsonObject, response: ContractResponse): string[] {
  const content = response.content === undefined ? undefined : resolvePointer(document, response.content.pointer);
  const examples = isJsonObject(content) ? content["examples"] : undefined;
  return isJsonObject(examples) ? Object.keys(examples) : [];
}

function describeUnknownExample(
  document: JsonObject,
  operation: Operation,
  responses: readonly ContractResponse[],
  example: string,
): string {
  const known = responses
    .map((response) => `${response.status}: ${listExamples(document, response).join(", ") || "none"}`)
    .join("; ");
  return `Prefer: example=${shorten(example, 60)}: ${operation.name} has no such example; it has ${known}.`;
}
