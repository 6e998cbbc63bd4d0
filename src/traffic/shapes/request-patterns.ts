import type { Contract } from "../../contract/contract.ts";
import type { Operation, Parameter } from "../../contract/model/operation.ts";
import { parseParameterName } from "../../protocol/form/parameter-name.ts";
import { escapePattern, openText, type Pattern } from "./pattern.ts";
import { SchemaPlace } from "./schema-place.ts";

/** What needs no escape in paths and forms, and is not another segment of a path or a number in a list. */
const PLAIN = "[A-Za-z0-9_]";
/** Longer forms are not read at all. */
const LONGEST_TEXT = 500_000;
const IS_PLAIN = new RegExp(`^${PLAIN}+$`);

/** A pattern of URLs that differ from this one in ids alone; undefined when only this very one will do. */
export function describeUrl(contract: Contract, operation: Operation, url: string): Pattern | undefined {
  const queryStart = url.indexOf("?");
  const path = queryStart === -1 ? url : url.slice(0, queryStart);
  const segments = path.split("/");
  const declared = operation.path.split("/");
  const offset = segments.length - declared.length;
  if (url.includes("#")) {
    return undefined;
  }

  const parts = segments.map((segment, index): Pattern => {
    const parameter = operation.parameters.find(({ name }) => `{${name}}` === declared[index - offset]);
    const isOpen =
      parameter?.in === "path" && IS_PLAIN.test(segment) && !isElsewhere(contract, operation, index - offset);
    return (isOpen ? openPlain(placeOf(contract, parameter), segment) : undefined) ?? fixed(segment);
  });
  const query =
    queryStart === -1
      ? fixed("")
      : prefix(
          "?",
          describeForm(operation, url.slice(queryStart + 1), (name) => {
            const parameter = operation.parameters.find(
              (candidate) => candidate.in === "query" && candidate.name === name,
            );
            return parameter === undefined ? undefined : placeOf(contract, parameter);
          }),
        );
  return join([join(parts, "/"), query], "");
}

/** A pattern of bodies that differ from this form in strings on which nothing depends. */
export function describeFormBody(contract: Contract, operation: Operation, body: string): Pattern {
  const root = new SchemaPlace(
    contract.document,
    operation.body === undefined ? undefined : [operation.body.schemaPointer],
  );
  return describeForm(operation, body, (name) => root.member(name));
}

function describeForm(
  operation: Operation,
  form: string,
  findPlace: (name: string) => SchemaPlace | undefined,
): Pattern {
  const conditions = operation.rules.flatMap((rule) => (rule.kind === "exclusive" ? [] : [rule.when.parameter]));

  return join(
    form.split("&").map((pair) => {
      const equals = pair.indexOf("=");
      const name = decodeName(pair.slice(0, Math.max(equals, 0)));
      const [root, ...path] = parseParameterName(name) ?? [];
      const isOpen =
        root !== undefined &&
        IS_PLAIN.test(pair.slice(equals + 1)) &&
        !conditions.includes(name) &&
        path.every((step) => /^[a-z_]+$/.test(step));
      const place = isOpen ? path.reduce((at, step) => at?.member(step), findPlace(root)) : undefined;
      const opened = place === undefined ? undefined : openPlain(place, pair.slice(equals + 1));
      return opened === undefined ? fixed(pair) : prefix(pair.slice(0, equals + 1), opened);
    }),
    "&",
  );
}

/** A name that cannot be decoded matches no parameter. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll("+", " "));
  } catch {
    return "";
  }
}

/** Whether another operation's path has a fixed word where this one has a parameter. */
function isElsewhere(contract: Contract, operation: Operation, index: number): boolean {
  const { length } = operation.path.split("/");
  return contract.operations.some((other) => {
    const segments = other.path.split("/");
    return (
      other.method === operation.method && segments.length === length && segments[index]?.startsWith("{") === false
    );
  });
}

function placeOf(contract: Contract, { schemaPointer }: Parameter): SchemaPlace {
  return new SchemaPlace(contract.document, [schemaPointer]);
}

/** Strings that can replace a valid one. */
function openPlain(place: SchemaPlace, text: string): Pattern | undefined {
  const limit = place.formTextLimit(1);
  return limit === undefined || text.length > limit ? undefined : openText(PLAIN, Math.min(limit, LONGEST_TEXT), 1);
}

function fixed(text: string): Pattern {
  return { source: escapePattern(text), longest: Number.POSITIVE_INFINITY, groups: [] };
}

function prefix(text: string, pattern: Pattern): Pattern {
  return { ...pattern, source: escapePattern(text) + pattern.source };
}

function join(patterns: readonly Pattern[], separator: string): Pattern {
  return {
    source: patterns.map(({ source }) => source).join(separator),
    longest: Math.min(...patterns.map(({ longest }) => longest)),
    groups: patterns.flatMap(({ groups }) => groups),
  };
}
