import type { Contract } from "../../contract/contract.ts";
import type { Operation } from "../../contract/model/operation.ts";
import type { FormCodec } from "../../contract/product/form-codec.ts";
import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import { fixedPattern, joinPatterns, openPattern, type Pattern } from "./pattern.ts";
import { TemplatePlace } from "./template-place.ts";

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

  const parts = segments.flatMap((segment, index): Pattern[] => {
    const parameter = operation.parameters.find(({ name }) => `{${name}}` === declared[index - offset]);
    const isOpen =
      parameter?.in === "path" && IS_PLAIN.test(segment) && !isElsewhere(contract, operation, index - offset);
    const pattern =
      (isOpen ? openPlain(TemplatePlace.of(parameter.schema), segment) : undefined) ?? fixedPattern(segment);
    return index === 0 ? [pattern] : [fixedPattern("/"), pattern];
  });
  if (queryStart === -1) {
    return joinPatterns(parts);
  }
  const query = describeForm(contract, operation, url.slice(queryStart + 1), (name) =>
    TemplatePlace.of(
      operation.parameters.find((candidate) => candidate.in === "query" && candidate.name === name)?.schema,
    ),
  );
  return joinPatterns([...parts, fixedPattern("?"), query]);
}

/** A pattern of bodies that differ from this form in strings on which nothing depends. */
export function describeFormBody(
  contract: Contract,
  operation: Operation,
  schema: SchemaNode | undefined,
  body: string,
): Pattern {
  const root = TemplatePlace.of(schema);
  return describeForm(contract, operation, body, (name) => root.member(name));
}

function describeForm(
  { product }: Contract,
  operation: Operation,
  form: string,
  findPlace: (name: string) => TemplatePlace,
): Pattern {
  const conditions = operation.rules.flatMap((rule) => (rule.kind === "exclusive" ? [] : [rule.when.parameter]));

  const pairs = form.split("&").flatMap((pair, index): Pattern[] => {
    const equals = pair.indexOf("=");
    const [root, ...path] = pathOf(product.form, pair);
    const isOpen =
      root !== undefined &&
      IS_PLAIN.test(pair.slice(equals + 1)) &&
      !conditions.includes(product.form.formatName([root, ...path])) &&
      path.every((step) => /^[a-z_]+$/.test(step));
    const place = isOpen ? path.reduce((at, step) => at.member(step), findPlace(root)) : undefined;
    const opened = place === undefined ? undefined : openPlain(place, pair.slice(equals + 1));
    const before = index === 0 ? "" : "&";
    return opened === undefined
      ? [fixedPattern(before + pair)]
      : [fixedPattern(before + pair.slice(0, equals + 1)), opened];
  });
  return joinPatterns(pairs);
}

/** The names that lead to the string that a pair of a form gives; none if it gives a list, or cannot be read. */
function pathOf(form: FormCodec, pair: string): readonly string[] {
  const decoded = form.decode(pair);
  return (decoded.kind === "form" ? pathWithin(decoded.fields) : undefined) ?? [];
}

function pathWithin(value: JsonValue | undefined): readonly string[] | undefined {
  if (!isJsonObject(value)) {
    return typeof value === "string" ? [] : undefined;
  }
  const [name = "", ...others] = Object.keys(value);
  const path = others.length === 0 ? pathWithin(value[name]) : undefined;
  return path === undefined ? undefined : [name, ...path];
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

/** Strings that can replace a valid one. */
function openPlain(place: TemplatePlace, text: string): Pattern | undefined {
  const limit = place.formTextLimit(1);
  return limit === undefined || text.length > limit ? undefined : openPattern(PLAIN, Math.min(limit, LONGEST_TEXT), 1);
}
