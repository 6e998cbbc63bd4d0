import { isJsonObject } from "../../schema/json.ts";
import type { Institution } from "../institutions/institution.ts";
import type { AccountRecord, AuthorizationRecord } from "./records/account-records.ts";
import type { EventSubject } from "./records/event-subject.ts";
import type { WorldRecord } from "./records/record-fields.ts";
import { type CollectionName, isCollectionName, type RecordOf, recordShapes } from "./records/record-shapes.ts";
import type { ShapeProblem } from "./shapes/shape.ts";

/** Something that says it is a record, from a data file or a snapshot. */
export interface RecordEntry {
  readonly collection: string;
  /** The id that it is stored under, which has to be its own. */
  readonly id?: string;
  readonly record: unknown;
}

export interface RecordProblem extends ShapeProblem {
  /** Which of the entries it is. */
  readonly index: number;
  readonly collection: string;
  /** Its beginning; empty where it has none. */
  readonly id: string;
}

export interface RecordCheck {
  /** What a world can take in, oldest first. */
  readonly records: readonly (readonly [collection: string, record: WorldRecord])[];
  readonly problems: readonly RecordProblem[];
}

/** Characters of an id in a message. */
const LONGEST_ID = 60;

type Known = (collection: string, id: string) => boolean;
type Checked = ShapeProblem | undefined;

/** A record that has the shape of its collection. */
type ShapedRecord = {
  [Name in CollectionName]: { readonly collection: Name; readonly record: RecordOf<Name> };
}[CollectionName];

/** A record that a world can take in, as far as is known, and the entry that it was read from. */
interface Candidate {
  readonly entry: RecordEntry;
  readonly index: number;
  readonly shaped: ShapedRecord;
}

/** Sorts out what a world can take in: records of their collection's shape that refer to what is there. */
export function checkRecords(
  entries: readonly RecordEntry[],
  sequence: number,
  institutions: readonly Institution[],
): RecordCheck {
  const problems: RecordProblem[] = [];
  const taken = new Map<string, Candidate>();
  const reject = ({ collection, id, record }: RecordEntry, index: number, problem: ShapeProblem): void => {
    const own = isJsonObject(record) && typeof record["id"] === "string" ? record["id"] : "";
    problems.push({ ...problem, index, collection, id: (id ?? own).slice(0, LONGEST_ID) });
  };

  entries.forEach((entry, index) => {
    const shaped = readRecord(entry);
    if ("expected" in shaped) {
      reject(entry, index, shaped);
      return;
    }
    const problem = checkIdentity(entry, shaped, sequence) ?? checkUnique(taken, shaped);
    if (problem === undefined) {
      taken.set(keyOf(shaped.collection, shaped.record.id), { entry, index, shaped });
    } else {
      reject(entry, index, problem);
    }
  });
  const known: Known = (collection, id) => taken.has(keyOf(collection, id));
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));

  // What refers to a record that is left out is left out as well.
  for (let size = -1; size !== taken.size;) {
    size = taken.size;
    for (const [key, { entry, index, shaped }] of taken) {
      const problem = checkReferences(shaped, known, byId);
      if (problem !== undefined) {
        taken.delete(key);
        reject(entry, index, problem);
      }
    }
  }
  const records = [...taken.values()]
    .map(({ shaped: { collection, record } }) => [collection, record] as const)
    .toSorted(([, left], [, right]) => left.sequence - right.sequence);
  return { records, problems: problems.toSorted((left, right) => left.index - right.index) };
}

function readRecord({ collection, record }: RecordEntry): ShapedRecord | ShapeProblem {
  if (!isCollectionName(collection)) {
    return { path: "", expected: "a collection of this version of fc-contract", got: "another one" };
  }
  // The shape of the collection is what its records are typed by.
  return recordShapes[collection].check(record, "") ?? ({ collection, record } as ShapedRecord);
}

function checkIdentity({ id }: RecordEntry, { record }: ShapedRecord, sequence: number): Checked {
  if (id !== undefined && id !== record.id) {
    return { path: "id", expected: "the id that it is stored under", got: "another one" };
  }
  return record.sequence <= sequence
    ? undefined
    : {
        path: "sequence",
        expected: `at most ${sequence}, the number of the world's last record`,
        got: String(record.sequence),
      };
}

function checkUnique(taken: ReadonlyMap<string, unknown>, { collection, record }: ShapedRecord): Checked {
  return taken.has(keyOf(collection, record.id))
    ? { path: "id", expected: "an id that no other record of the collection has", got: "one that another has" }
    : undefined;
}

function checkReferences(
  { collection, record }: ShapedRecord,
  known: Known,
  institutions: ReadonlyMap<string, Institution>,
): Checked {
  const refer = (path: string, to: CollectionName, id: string): Checked =>
    known(to, id) ? undefined : { path, expected: `the id of one of the ${to} that are there`, got: "another id" };
  const belong = (path: string, { institution }: AccountRecord | AuthorizationRecord): Checked =>
    institutions.has(institution)
      ? undefined
      : {
          path: `${path}institution`,
          expected: "an institution that the sandbox was started with",
          got: "another one",
        };

  switch (collection) {
    case "accounts":
      return (
        belong("", record) ??
        checkTemplate(record, institutions) ??
        refer("authorization", "authorizations", record.authorization)
      );
    case "authorizations":
      return belong("", record);
    case "sessions":
      return record.relink === null
        ? undefined
        : refer("relink.authorization", "authorizations", record.relink.authorization);
    case "events":
      return checkSubject(record.subject, belong);
    case "deliveries":
      return refer("endpoint", "webhook_endpoints", record.endpoint) ?? refer("event", "events", record.event);
    default:
      return undefined;
  }
}

function checkSubject(
  subject: EventSubject,
  belong: (path: string, record: AccountRecord | AuthorizationRecord) => Checked,
): Checked {
  switch (subject.kind) {
    case "account":
    case "authorization":
      return belong("subject.record.", subject.record);
    case "session":
      return firstOf(subject.accounts.map((account, index) => belong(`subject.accounts[${index}].`, account)));
    case "charge":
    case "payment_method":
      return subject.account === undefined ? undefined : belong("subject.account.", subject.account);
    case "customer":
    case "payment_intent":
    case "setup_intent":
      return undefined;
  }
}

function firstOf(problems: readonly Checked[]): Checked {
  return problems.find((problem) => problem !== undefined);
}

function checkTemplate(
  { institution, template }: AccountRecord,
  institutions: ReadonlyMap<string, Institution>,
): Checked {
  return institutions.get(institution)?.accounts.some(({ name }) => name === template) === true
    ? undefined
    : { path: "template", expected: "an account that the institution has", got: "another one" };
}

function keyOf(collection: string, id: string): string {
  return `${collection}/${id}`;
}
