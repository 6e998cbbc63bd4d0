import type { JsonObject } from "../../schema/json.ts";
import type { ForeignDocument } from "../load/load-foreign-document.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import type { Model } from "../model/model.ts";
import { readModel } from "../model/read-model.ts";
import type { UpstreamHabits } from "../product/upstream-habits.ts";
import type { SourceLocation } from "../../findings/source-location.ts";
import { compareFacts } from "./compare-facts.ts";
import type { Difference } from "./difference.ts";
import { type Facts, parentOf } from "./fact.ts";
import { listFacts } from "./list-facts.ts";
import { readNotes } from "./notes.ts";

/** A difference that there is a reason for. */
export interface ExplainedDifference {
  readonly difference: Difference;
  readonly reason: string;
}

/** A reason without a difference. */
export interface UnusedNote {
  readonly subject: string;
  readonly pointer: string;
  readonly reason: string;
}

/** How a contract differs from the description that its API's publisher gives. */
export interface UpstreamComparison {
  /** How many facts of the contract were compared. */
  readonly compared: number;
  /** What nothing explains. */
  readonly differences: readonly Difference[];
  readonly explained: readonly ExplainedDifference[];
  /** Notes of the contract on differences that there are none of. */
  readonly unusedNotes: readonly UnusedNote[];
  /** Where the contract has what a difference is about, or what that belongs to. */
  readonly placeHere: (difference: Difference) => { readonly pointer: string; readonly location: SourceLocation };
  readonly placeUpstream: (difference: Difference) => SourceLocation;
  /** The contract as it was compared. */
  readonly contract: { readonly model: Model; readonly facts: Facts };
}

export interface ComparedContract {
  /** The document of the version that is compared, as it declares it. */
  readonly declared: LoadedDocument;
  /** The document with all that any version has. */
  readonly history: JsonObject;
}

/** Compares a contract with a document of its publisher, which is changed by it. */
export function compareUpstream(
  { declared, history }: ComparedContract,
  upstream: ForeignDocument,
  habits: UpstreamHabits,
): UpstreamComparison {
  const moved = habits.adapt(upstream.document);
  const model = readModel(declared.document);
  const here = listFacts(model, habits.covers);
  const there = listFacts(readModel(upstream.document), habits.covers);
  const ever = listFacts(readModel(history), habits.covers);
  const inDocument = readNotes(declared.document).leftOut ?? {};
  const placeHere = (difference: Difference): string => difference.here?.pointer ?? ownerPointer(difference, here);

  const explain = (difference: Difference): string | undefined =>
    explainByNote(difference, here, inDocument) ??
    (isLater(difference, ever)
      ? "the contract has it from a later version on, and no version has to lack it"
      : undefined) ??
    habits.explain(difference, there);
  const judged = compareFacts(here, there).map((difference) => ({ difference, reason: explain(difference) }));

  return {
    compared: [...here.keys()].filter((subject) => there.has(subject)).length,
    differences: judged.flatMap(({ difference, reason }) => (reason === undefined ? [difference] : [])),
    explained: judged.flatMap(({ difference, reason }) => (reason === undefined ? [] : [{ difference, reason }])),
    unusedNotes: listUnused(here, judged),
    contract: { model, facts: here },
    placeHere: (difference) => {
      const pointer = placeHere(difference);
      return { pointer, location: declared.locate(pointer) };
    },
    placeUpstream: (difference) =>
      upstream.locate(writtenAt(difference.upstream?.pointer ?? ownerPointer(difference, there), moved)),
  };
}

/** Where something would be written that a document does not have. */
function ownerPointer({ here, upstream }: Difference, facts: Facts): string {
  const fact = here ?? upstream;
  const parent = fact === undefined ? undefined : parentOf(fact);
  const owner = parent === undefined ? undefined : facts.get(parent);
  return owner?.shape?.roots[0]?.pointer ?? owner?.pointer ?? (fact?.kind === "event" ? "#/webhooks" : "#/paths");
}

function explainByNote(
  difference: Difference,
  here: Facts,
  inDocument: Readonly<Record<string, string>>,
): string | undefined {
  switch (difference.rule) {
    case "only-upstream": {
      const owner = here.get(parentOf(difference.upstream) ?? "");
      const [name = difference.subject] = difference.upstream.path.slice(-1);
      return (owner?.notes.leftOut ?? inDocument)[name];
    }
    case "value-only-upstream":
      return difference.here.notes.leftOut?.[difference.value];
    default:
      return difference.here.notes.differs;
  }
}

/** The notes of what is described that no difference was explained with. */
function listUnused(here: Facts, judged: readonly { readonly reason: string | undefined }[]): readonly UnusedNote[] {
  const used = new Set(judged.map(({ reason }) => reason));
  return [...here].flatMap(([subject, { notes, pointer }]) =>
    [notes.differs, ...Object.values(notes.leftOut ?? {})].flatMap((reason) =>
      reason === undefined || used.has(reason) ? [] : [{ subject, pointer, reason }],
    ),
  );
}

/** Whether another version of the contract has what this one does not. */
function isLater(difference: Difference, ever: Facts): boolean {
  switch (difference.rule) {
    case "only-upstream":
      return ever.has(difference.subject);
    case "value-only-upstream":
      return ever.get(difference.subject)?.values?.includes(difference.value) === true;
    default:
      return false;
  }
}

/** What was moved when the document was read is written where it was before. */
function writtenAt(pointer: string, moved: ReadonlyMap<string, string>): string {
  const [, webhook = ""] = /^(#\/webhooks\/[^/]+)/.exec(pointer) ?? [];
  return moved.get(webhook) ?? pointer;
}
