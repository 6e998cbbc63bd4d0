import { appendAll } from "../append-all.ts";
import { isJsonObject } from "../../schema/json.ts";
import type { Model } from "../model/model.ts";
import type { Operation, Parameter } from "../model/operation.ts";
import type { Change } from "./change.ts";
import { SchemaDiff } from "./diff-schemas.ts";

/** What breaks and what only adds between two documents, for those who use the first. */
export function diffDocuments(first: Model, second: Model): Change[] {
  const schemas = new SchemaDiff();
  const changes: Change[] = [];
  const before = new Map(first.operations.map((operation) => [operation.name, operation]));
  const after = new Map(second.operations.map((operation) => [operation.name, operation]));

  for (const [name, operation] of before) {
    const other = after.get(name);
    if (other === undefined) {
      changes.push({
        severity: "breaking",
        rule: "removed",
        subject: name,
        message: `${name} was removed`,
        pointer: operation.pointer,
        isIn: "first",
      });
    } else {
      appendAll(changes, diffOperation(operation, other, schemas));
    }
  }
  for (const [name, operation] of after) {
    if (!before.has(name)) {
      changes.push({
        severity: "drift",
        rule: "added",
        subject: name,
        message: `${name} was added`,
        pointer: operation.pointer,
        isIn: "second",
      });
    }
  }
  appendAll(changes, diffWebhooks(first, second, schemas));
  return [...changes, ...schemas.changes].toSorted(compareChanges);
}

/** What changes for the requests of one operation. */
export function diffRequests(before: Operation, after: Operation): Change[] {
  const schemas = new SchemaDiff();
  return [
    ...diffParameters(before, after, schemas),
    ...diffBodies(before, after, schemas),
    ...schemas.changes.toSorted(compareChanges),
  ];
}

function diffOperation(before: Operation, after: Operation, schemas: SchemaDiff): Change[] {
  return [
    ...diffParameters(before, after, schemas),
    ...diffBodies(before, after, schemas),
    ...diffResponses(before, after, schemas),
  ];
}

function diffBodies(before: Operation, { name, body }: Operation, schemas: SchemaDiff): Change[] {
  if (body === undefined) {
    return [];
  }
  if (before.body === undefined) {
    return [changeOf(name, "body", body.required ? "breaking" : "drift", "added", "was added", body.pointer)];
  }
  const [first] = before.body.media;
  schemas.compare({
    subject: name,
    first: first?.schema,
    second: body.media[0]?.schema,
    flow: "request",
    isForm: first?.type === "application/x-www-form-urlencoded",
  });
  return body.required && !before.body.required
    ? [changeOf(name, "body", "breaking", "required", "is now required", body.pointer)]
    : [];
}

function diffResponses(before: Operation, after: Operation, schemas: SchemaDiff): Change[] {
  const changes: Change[] = [];

  for (const { status, media, pointer } of before.responses) {
    const other = after.responses.find((response) => response.status === status);
    if (other === undefined) {
      changes.push(removed(changeOf(before.name, `→ ${status}`, "drift", "removed", "was removed", pointer)));
      continue;
    }
    schemas.compare({
      subject: `${before.name} → ${status}`,
      first: media[0]?.schema,
      second: other.media[0]?.schema,
      flow: "response",
      isForm: false,
    });
  }
  for (const { status, pointer } of after.responses) {
    if (!before.responses.some((response) => response.status === status)) {
      changes.push(changeOf(after.name, `→ ${status}`, "drift", "added", "was added", pointer));
    }
  }
  return changes;
}

function diffParameters(before: Operation, after: Operation, schemas: SchemaDiff): Change[] {
  const isSame = (left: Parameter) => (right: Parameter) => left.name === right.name && left.in === right.in;
  const changes: Change[] = [];

  for (const parameter of before.parameters) {
    const other = after.parameters.find(isSame(parameter));
    if (other === undefined) {
      const { name, pointer } = parameter;
      changes.push(removed(changeOf(before.name, name, "breaking", "removed", "was removed", pointer)));
      continue;
    }
    schemas.compare({
      subject: `${before.name} ${parameter.name}`,
      first: parameter.schema,
      second: other.schema,
      flow: "request",
      isForm: true,
    });
    if (parameter.required !== other.required) {
      const text = other.required ? "is now required" : "is no longer required";
      changes.push(
        changeOf(before.name, parameter.name, other.required ? "breaking" : "drift", "required", text, other.pointer),
      );
    }
  }
  for (const parameter of after.parameters) {
    if (!before.parameters.some(isSame(parameter))) {
      const text = parameter.required ? "was added and is required" : "was added";
      changes.push(
        changeOf(
          after.name,
          parameter.name,
          parameter.required ? "breaking" : "drift",
          "added",
          text,
          parameter.pointer,
        ),
      );
    }
  }
  return changes;
}

function diffWebhooks({ webhooks: before }: Model, { webhooks: after }: Model, schemas: SchemaDiff): Change[] {
  const gone = before.filter(({ name }) => !after.some((other) => other.name === name));
  const added = after.filter(({ name }) => !before.some((other) => other.name === name));

  for (const webhook of before) {
    const other = after.find(({ name }) => name === webhook.name);
    if (other !== undefined) {
      schemas.compare({
        subject: `webhook ${webhook.name}`,
        first: webhook.schema,
        second: other.schema,
        flow: "response",
        isForm: false,
      });
    }
  }
  return [
    ...gone.map(({ name, pointer }) =>
      removed(changeOf("webhook", name, "breaking", "removed", "was removed", pointer)),
    ),
    ...added.map(({ name, pointer }): Change => changeOf("webhook", name, "drift", "added", "was added", pointer)),
  ];
}

function changeOf(
  owner: string,
  item: string,
  severity: Change["severity"],
  rule: string,
  text: string,
  pointer: string,
): Change {
  const subject = `${owner} ${item}`;
  return { severity, rule, subject, message: `${subject} ${text}`, pointer, isIn: "second" };
}

/** What was removed is only in the first document. */
function removed(change: Change): Change {
  return { ...change, isIn: "first" };
}

function compareChanges(left: Change, right: Change): number {
  const leftKey = `${left.severity} ${left.subject} ${left.rule}`;
  const rightKey = `${right.severity} ${right.subject} ${right.rule}`;
  if (leftKey === rightKey) {
    return 0;
  }
  return leftKey < rightKey ? -1 : 1;
}

/** The TypeScript types that differ, by the name of their component. Descriptions and examples make no type. */
export function diffTypes(
  { schemas: before }: Model,
  { schemas: after }: Model,
): { changed: string[]; added: string[]; removed: string[] } {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();

  return {
    changed: names.filter(
      (name) =>
        before.has(name) && after.has(name) && typeText(before.get(name)?.json) !== typeText(after.get(name)?.json),
    ),
    added: names.filter((name) => !before.has(name)),
    removed: names.filter((name) => !after.has(name)),
  };
}

const TYPE_KEYWORDS = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "items",
  "anyOf",
  "oneOf",
  "allOf",
  "additionalProperties",
  "nullable",
]);

/** The part of a schema that a type is made of. */
function typeText(value: unknown, areNames = false): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => typeText(item)).join(",")}]`;
  }
  if (!isJsonObject(value)) {
    return JSON.stringify(value) ?? "";
  }
  const members = Object.entries(value).filter(([key]) => areNames || TYPE_KEYWORDS.has(key));
  return `{${members
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${key}:${typeText(member, !areNames && key === "properties")}`)
    .join(",")}}`;
}
