import { readContractDocument } from "../../src/products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../../src/client/index.ts";

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly {
    readonly $ref?: string;
    readonly in: string;
    readonly name: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The operations of an API version, `METHOD /path`, each with all its parameters: `filters`, `filters.countries`, … */
export function readContractOperations(version: ApiVersion): ReadonlyMap<string, readonly string[]> {
  const document = readContractDocument(version) as unknown as Document;
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verb === "get" || verb === "post")
      .map(([verb, operation]) => [`${verb.toUpperCase()} ${path}`, listParameters(document, operation)] as const),
  );
  return new Map(operations.toSorted(([left], [right]) => left.localeCompare(right)));
}

function listParameters(document: Document, { parameters = [], requestBody }: Operation): readonly string[] {
  const query = parameters
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === "query");
  const fields = query.flatMap(({ name, schema }) =>
    [name].concat(listFields(document, schema).map((field) => `${name}.${field}`)),
  );
  const forms = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => listFields(document, schema));
  return [...fields, ...forms];
}

function listFields(document: Document, schema: Schema): readonly string[] {
  const { properties = {}, anyOf = [] } = resolve(document, schema);
  const own = Object.entries(properties).flatMap(([name, field]) =>
    [name].concat(listFields(document, field).map((nested) => `${name}.${nested}`)),
  );
  return [...own, ...anyOf.flatMap((branch) => listFields(document, branch))];
}

function resolve<Node extends { readonly $ref?: string }>(document: Document, node: Node): Node {
  if (node.$ref === undefined) {
    return node;
  }
  const names = node.$ref.split("/").slice(1);
  const found = names.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], document);
  return resolve(document, found as Node);
}
