import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import type { MediaType, Operation } from "../../contract/model/operation.ts";
import type { Shape } from "../../schema/schema-node.ts";
import { memberOf, type Place, placeOf } from "./places.ts";
import { readRecord, type ReadRecord } from "./record.ts";

/** The records that examples have at one place. */
export interface KnownRecords {
  readonly records: readonly ReadRecord[];
  /** The pointers of all parts of these records. */
  readonly pointers: ReadonlySet<string>;
  /** The pointers of the parts that are words in some record. */
  readonly words: ReadonlySet<string>;
}

class PlaceRecords implements KnownRecords {
  readonly #byValue = new Map<JsonObject, ReadRecord>();
  readonly pointers = new Set<string>();
  readonly words = new Set<string>();

  get records(): readonly ReadRecord[] {
    return [...this.#byValue.values()];
  }

  read(value: JsonObject, shape: Shape): ReadRecord {
    return this.#byValue.get(value) ?? readRecord(value, shape);
  }

  add(record: ReadRecord): void {
    this.#byValue.set(record.value, record);
    for (const { pointer, isWords } of record.parts.values()) {
      this.pointers.add(pointer);
      if (isWords) {
        this.words.add(pointer);
      }
    }
  }
}

const NONE: KnownRecords = new PlaceRecords();

/** The objects in examples as records, by their place. */
export class ExampleRecords {
  readonly #byPlace = new Map<Place, PlaceRecords>();
  readonly #read: (value: JsonObject, shape: Shape) => ReadRecord;

  /** Reuses what `before` has already read. */
  constructor(before?: ExampleRecords) {
    this.#read = (value, shape) => {
      const records = before === undefined ? undefined : before.#byPlace.get(placeOf(shape));
      return records?.read(value, shape) ?? readRecord(value, shape);
    };
  }

  at(shape: Shape): KnownRecords {
    return this.#byPlace.get(placeOf(shape)) ?? NONE;
  }

  /** Adds a value and every object within it. */
  add(value: JsonValue | undefined, shape: Shape | undefined): void {
    if (isJsonArray(value)) {
      for (const item of value) {
        this.add(item, shape?.items);
      }
    } else if (isJsonObject(value) && shape !== undefined) {
      const place = placeOf(shape);
      const records = this.#byPlace.get(place) ?? new PlaceRecords();
      this.#byPlace.set(place, records);
      records.add(this.#read(value, shape));
      for (const [name, member] of Object.entries(value)) {
        this.add(member, memberOf(shape, name));
      }
    }
  }
}

/** The records in all examples of successful responses. */
export function readExampleRecords(operations: readonly Operation[]): ExampleRecords {
  const records = new ExampleRecords();
  const media = operations.flatMap(({ responses }) =>
    responses
      .filter(({ status }) => status.startsWith("2"))
      .flatMap((response): readonly MediaType[] => response.media),
  );
  for (const { schema, examples } of media) {
    for (const { value } of examples) {
      records.add(value, schema?.shape);
    }
  }
  return records;
}
