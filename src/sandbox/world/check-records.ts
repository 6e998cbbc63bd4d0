import { isJsonObject } from "../../schema/json.ts";
import type { Institution } from "../institutions/institution.ts";
import type {
  AccountRecord,
  AuthorizationRecord,
  DeliveryRecord,
  EventRecord,
  SessionRecord,
  WorldRecord,
} from "./records.ts";
import { isCollectionName, recordShapes } from "./shapes/record-shapes.ts";
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
type Checked = Omit<RecordProblem, "collection" | "id" | "index"> | undefined;

/** Sorts out what a world can take in: records of their collection's shape that refer to what is there. */
export function checkRecords(
  entries: readonly RecordEntry[],
  sequence: number,
  institutions: readonly Institution[],
): RecordCheck {
  const problems: RecordProblem[] = [];
  const taken = new Map<string, number>();
  const reject = (index: number, problem: ShapeProblem): void => {
    const { collection, id, record } = entries[index] as RecordEntry;
    const own = isJsonObject(record) && typeof record["id"] === "string" ? record["id"] : "";
    problems.push({ ...problem, index, collection, id: (id ?? own).slice(0, LONGEST_ID) });
  };

  entries.forEach((entry, index) => {
    const { collection, record } = entry;
    const problem = checkShape(entry, sequence) ?? checkUnique(taken, collection, record as WorldRecord);
    if (problem === undefined) {
      taken.set(keyOf(collection, (record as WorldRecord).id), index);
    } else {
      reject(index, problem);
    }
  });
  const known: Known = (collection, id) => taken.has(keyOf(collection, id));
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));

  // What refers to a record that is left out is left out as well.
  for (let size = -1; size !== taken.size;) {
    size = taken.size;
    for (const [key, index] of taken) {
      const { collection, record } = entries[index] as RecordEntry;
      const problem = checkReferences(collection, record as WorldRecord, known, byId);
      if (problem !== undefined) {
        taken.delete(key);
        reject(index, problem);
      }
    }
  }
  const records = [...taken.values()]
    .map((index) => entries[index] as RecordEntry)
    .map(({ collection, record }) => [collection, record as WorldRecord] as const)
    .toSorted(([, left], [, right]) => left.sequence - right.sequence);
  return { records, problems: problems.toSorted((left, right) => left.index - right.index) };
}

function checkShape({ collection, id, record }: RecordEntry, sequence: number): Checked {
  if (!isCollectionName(collection)) {
    return { path: "", expected: "a collection of this version of fc-contract", got: "another one" };
  }
  const problem = recordShapes[collection].check(record, "");
  if (problem !== undefined) {
    return problem;
  }
  const { id: ownId, sequence: own } = record as WorldRecord;
  if (id !== undefined && id !== ownId) {
    return { path: "id", expected: "the id that it is stored under", got: "another one" };
  }
  return own <= sequence
    ? undefined
    : { path: "sequence", expected: `at most ${sequence}, the number of the world's last record`, got: String(own) };
}

function checkUnique(taken: ReadonlyMap<string, number>, collection: string, { id }: WorldRecord): Checked {
  return taken.has(keyOf(collection, id))
    ? { path: "id", expected: "an id that no other record of the collection has", got: "one that another has" }
    : undefined;
}

function checkReferences(
  collection: string,
  record: WorldRecord,
  known: Known,
  institutions: ReadonlyMap<string, Institution>,
): Checked {
  const refer = (path: string, to: string, id: string): Checked =>
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
    case "accounts": {
      const account = record as AccountRecord;
      return (
        belong("", account) ??
        checkTemplate(account, institutions) ??
        refer("authorization", "authorizations", account.authorization)
      );
    }
    case "authorizations":
      return belong("", record as AuthorizationRecord);
    case "sessions": {
      const { relink } = record as SessionRecord;
      return relink === null ? undefined : refer("relink.authorization", "authorizations", relink.authorization);
    }
    case "events": {
      const { subject } = record as EventRecord;
      if (subject.kind !== "session") {
        return belong("subject.record.", subject.record);
      }
      const index = subject.accounts.findIndex((account) => !institutions.has(account.institution));
      return index === -1 ? undefined : belong(`subject.accounts[${index}].`, subject.accounts[index] as AccountRecord);
    }
    case "deliveries": {
      const { endpoint, event } = record as DeliveryRecord;
      return refer("endpoint", "webhook_endpoints", endpoint) ?? refer("event", "events", event);
    }
    default:
      return undefined;
  }
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
