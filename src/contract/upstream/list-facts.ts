import type { Shape } from "../../schema/schema-node.ts";
import { TYPE_BITS } from "../../schema/type-set.ts";
import type { Model } from "../model/model.ts";
import type { Operation } from "../model/operation.ts";
import { type Fact, type Facts, subjectOf } from "./fact.ts";
import { readNotes, readSchemaNotes } from "./notes.ts";
import { resourceOf, valuesOf } from "./read-shape.ts";

/** Whether the contract describes what has a name: a path, the constant in a resource's `object`, the type of an event. */
export type Covers = (name: string) => boolean;

/**
 * Everything that a document says of the operations, parameters, fields and events that are covered. Fields are listed once
 * for each resource, wherever it occurs. Headers, limits of values and refusals are left out: a public description says
 * less of them than a contract does.
 */
export function listFacts(model: Model, covers: Covers): Facts {
  const list = new FactList(covers);
  for (const operation of model.operations.filter(({ path }) => covers(path))) {
    list.addOperation(operation);
  }
  for (const { name, pointer, schema } of model.webhooks.filter((webhook) => covers(webhook.name))) {
    const object = schema?.shape.members.get("data")?.members.get("object");
    list.add({ kind: "event", owner: `webhook ${name}`, path: [], pointer, shape: object });
    if (object !== undefined) {
      list.addResources(object);
    }
  }
  return list.facts;
}

const UNREMARKABLE = {
  isRequired: false,
  isNullable: false,
  notes: {},
  operation: undefined,
  shape: undefined,
  values: undefined,
};

type NewFact = Pick<Fact, "kind" | "owner" | "path" | "pointer"> & Partial<Fact>;

/** Where members are listed: those of an operation's parameters, or of a resource. */
interface Owner {
  readonly kind: "field" | "parameter";
  readonly owner: string;
  readonly path: readonly string[];
}

class FactList {
  readonly facts = new Map<string, Fact>();
  readonly #covers: Covers;

  constructor(covers: Covers) {
    this.#covers = covers;
  }

  add(fact: NewFact): void {
    const subject = subjectOf(fact);
    if (!this.facts.has(subject)) {
      this.facts.set(subject, { ...UNREMARKABLE, ...fact });
    }
  }

  addOperation(operation: Operation): void {
    const { body, extensions, name, parameters, pointer, responses } = operation;
    const form = body?.media[0]?.schema?.shape;
    const notes = readNotes(extensions);
    this.add({ kind: "operation", owner: name, path: [], pointer, shape: form, notes, operation });
    for (const { name: key, in: part, pointer: at, required, schema } of parameters) {
      if (part === "query" && schema !== undefined) {
        this.#addMember({ kind: "parameter", owner: name, path: [key] }, required, schema.shape, at);
      }
    }
    if (form !== undefined) {
      this.#addMembers({ kind: "parameter", owner: name, path: [] }, form);
    }
    const answer = responses.find(({ status }) => status === "200")?.media[0]?.schema?.shape;
    if (answer !== undefined) {
      this.addResources(answer);
    }
  }

  /** Lists the fields of the resources at a place; false when there are none, and the place has fields of its own. */
  addResources(shape: Shape): boolean {
    let isResource = false;
    for (const schema of shape.schemas) {
      const resource = resourceOf(schema);
      isResource ||= resource !== undefined;
      if (resource === "list") {
        // A list is no resource of its own: its items are.
        const items = schema.shape.members.get("data")?.items;
        if (items !== undefined) {
          this.addResources(items);
        }
      } else if (resource !== undefined && this.#covers(resource) && !this.facts.has(resource)) {
        const { pointer, shape: fields } = schema;
        const notes = readSchemaNotes(schema);
        this.add({ kind: "resource", owner: resource, path: [], pointer, shape: fields, notes });
        this.#addMembers({ kind: "field", owner: resource, path: [] }, schema.shape);
      }
    }
    return isResource;
  }

  #addMembers(at: Owner, shape: Shape): void {
    for (const [key, member] of shape.members) {
      const pointer = member.roots[0]?.pointer ?? "";
      this.#addMember({ ...at, path: [...at.path, key] }, shape.required.has(key), member, pointer);
    }
  }

  #addMember(at: Owner, isRequired: boolean, shape: Shape, pointer: string): void {
    const isNullable = (shape.types & TYPE_BITS.null) !== 0;
    const notes = readSchemaNotes(shape.roots[0]);
    this.add({ ...at, isRequired, isNullable, values: valuesOf(shape), pointer, shape, notes });
    if (!this.addResources(shape)) {
      this.#addMembers(at, shape);
    }
    if (shape.items !== undefined && !this.addResources(shape.items)) {
      const items = { ...at, path: [...at.path, "[]"] };
      const values = valuesOf(shape.items);
      const [root] = shape.items.roots;
      // That there are items goes without saying.
      this.add({
        ...items,
        isRequired: true,
        values,
        pointer: root?.pointer ?? "",
        notes: readSchemaNotes(root),
        shape: shape.items,
      });
      this.#addMembers(items, shape.items);
    }
  }
}
