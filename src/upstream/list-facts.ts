import type { Model } from "../contract/model/model.ts";
import type { Operation } from "../contract/model/operation.ts";
import type { SchemaNode, Shape } from "../schema/schema-node.ts";
import { TYPE_BITS } from "../schema/type-set.ts";
import type { Fact, Facts } from "./fact.ts";

export interface FactOptions {
  /** Whether an operation is described here, by its path. */
  readonly covers: (path: string) => boolean;
  /** Whether a resource is described here, by the constant in its `object`. Of others only that they are there. */
  readonly describes: (resource: string) => boolean;
}

/**
 * Everything that a document says of the operations, parameters, fields and events that are covered. Fields are listed once
 * for each resource, wherever it occurs. Headers, limits of values and refusals are left out: Stripe's own document
 * describes none of them as a contract does.
 */
export function listFacts(model: Model, options: FactOptions): Facts {
  const list = new FactList(options);
  for (const operation of model.operations.filter(({ path }) => options.covers(path))) {
    list.addOperation(operation);
  }
  for (const { name, pointer, schema } of model.webhooks) {
    list.add({ subject: `webhook ${name}`, kind: "event", pointer });
    if (schema !== undefined) {
      list.addResources(schema.shape);
    }
  }
  return list.facts;
}

type NewFact = Pick<Fact, "subject" | "kind" | "pointer"> & Partial<Fact>;

class FactList {
  readonly facts = new Map<string, Fact>();
  readonly #options: FactOptions;
  /** The resources whose fields are listed. */
  readonly #resources = new Set<string>();

  constructor(options: FactOptions) {
    this.#options = options;
  }

  add(fact: NewFact): void {
    if (!this.facts.has(fact.subject)) {
      this.facts.set(fact.subject, { isRequired: false, isNullable: false, values: undefined, ...fact });
    }
  }

  addOperation({ body, name, parameters, pointer, responses }: Operation): void {
    this.add({ subject: name, kind: "operation", pointer });
    for (const parameter of parameters) {
      if (parameter.in === "query" && parameter.schema !== undefined) {
        this.#addMember(`${name} ${parameter.name}`, "parameter", parameter.required, parameter.schema.shape, {
          pointer: parameter.pointer,
        });
      }
    }
    for (const [key, shape] of body?.media[0]?.schema?.shape.members ?? []) {
      const isRequired = body?.media[0]?.schema?.shape.required.has(key) === true;
      this.#addMember(`${name} ${key}`, "parameter", isRequired, shape);
    }
    const answer = responses.find(({ status }) => status === "200")?.media[0]?.schema;
    if (answer !== undefined) {
      this.#addAnswer(name, answer.shape);
    }
  }

  /** Lists the fields of every described resource in an event. */
  addResources(shape: Shape): void {
    const object = shape.members.get("data")?.members.get("object");
    if (object !== undefined) {
      this.#enter(object);
    }
  }

  #addAnswer(name: string, shape: Shape): void {
    if (!this.#enter(shape)) {
      this.#addMembers(`${name} →`, "field", shape);
    }
  }

  #addMembers(subject: string, kind: "field" | "parameter", shape: Shape): void {
    for (const [key, member] of shape.members) {
      const name = kind === "parameter" ? `${subject}[${key}]` : `${subject}.${key}`;
      this.#addMember(name, kind, shape.required.has(key), member);
    }
  }

  #addMember(
    subject: string,
    kind: "field" | "parameter",
    isRequired: boolean,
    shape: Shape,
    place: { readonly pointer: string } | undefined = shape.roots[0],
  ): void {
    this.add({
      subject,
      kind,
      isRequired,
      isNullable: (shape.types & TYPE_BITS.null) !== 0,
      values: valuesOf(shape),
      pointer: place?.pointer ?? "",
    });
    if (!this.#enter(shape)) {
      this.#addMembers(subject, kind, shape);
    }
    if (shape.items !== undefined && !this.#enter(shape.items)) {
      this.#addValues(`${subject}[]`, kind, shape.items);
      this.#addMembers(`${subject}[]`, kind, shape.items);
    }
  }

  /** The values of a list's items. That there are items goes without saying. */
  #addValues(subject: string, kind: "field" | "parameter", shape: Shape): void {
    const values = valuesOf(shape);
    if (values !== undefined) {
      this.add({ subject, kind, values, pointer: shape.roots[0]?.pointer ?? "" });
    }
  }

  /** Lists the fields of the resources at a place; false when there are none, and the place has fields of its own. */
  #enter(shape: Shape): boolean {
    let isResource = false;
    for (const schema of shape.schemas) {
      const resource = resourceOf(schema);
      isResource ||= resource !== undefined;
      if (resource === "list") {
        this.#enterItems(schema.shape);
      } else if (resource !== undefined && this.#options.describes(resource) && !this.#resources.has(resource)) {
        this.#resources.add(resource);
        this.#addMembers(resource, "field", schema.shape);
      }
    }
    return isResource;
  }

  /** A list is no resource of its own: its items are. */
  #enterItems(list: Shape): void {
    const items = list.members.get("data")?.items;
    if (items !== undefined) {
      this.#enter(items);
    }
  }
}

/** The constant in a schema's `object`: `financial_connections.account`. */
function resourceOf({ properties }: SchemaNode): string | undefined {
  const values = properties.get("object")?.target.values;
  const [only] = values ?? [];
  return values?.length === 1 && typeof only === "string" ? only : undefined;
}

/** The strings that a place allows, all branches united; undefined when one of them allows any. */
function valuesOf({ schemas, types }: Shape): readonly string[] | undefined {
  const strings = schemas.filter((schema) => (schema.types & TYPE_BITS.string) !== 0 && isScalar(schema));
  if ((types & TYPE_BITS.string) === 0 || strings.length === 0 || strings.some(({ values }) => values === undefined)) {
    return undefined;
  }
  const found = strings.flatMap(({ values }) => values ?? []).filter((value) => typeof value === "string");
  return [...new Set(found)].toSorted();
}

/** Whether a schema says itself what its value is, and does not only lead to others. */
function isScalar({ allOf, anyOf, oneOf, ref }: SchemaNode): boolean {
  return ref === undefined && allOf.length + anyOf.length + oneOf.length === 0;
}
