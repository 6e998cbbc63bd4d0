import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type YAMLMap } from "yaml";

type Keys = readonly (string | number)[];

/** Something that can be removed from the sources of the contract. */
export interface Removal {
  /** `accounts.yaml: the field last4 of components/schemas/Account` */
  readonly name: string;
  readonly kind: "field" | "value" | "event" | "parameter";
  /** What is deleted, in which files: the last parts first. */
  readonly parts: readonly { readonly file: string; readonly path: Keys }[];
}

const FILES = [
  "account-owners.yaml",
  "accounts.yaml",
  "errors.yaml",
  "events.yaml",
  "sessions.yaml",
  "transactions.yaml",
];

/** Parameters that several operations refer to. */
const QUERY_REFERENCE = /parameters\/(Limit|StartingAfter|EndingBefore|Expand)$/;

/** Every field, value of an enum, query parameter and event that the sources in a folder declare. */
export function listRemovals(folder: string): readonly Removal[] {
  return FILES.flatMap((file) => {
    const removals: Removal[] = [];
    visit(parseDocument(readFileSync(join(folder, file), "utf8")), {
      Map: (_, map, ancestors) => {
        const path = pathOf([...ancestors, map]);
        if (!path.includes("examples")) {
          removals.push(...removalsIn(map, path, file));
        }
      },
    });
    return removals;
  });
}

/** Removes something from the sources in a folder. The files are written again as a whole. */
export function applyRemoval(folder: string, { parts }: Removal): void {
  for (const { file, path } of parts) {
    const document = parseDocument(readFileSync(join(folder, file), "utf8"));
    document.deleteIn(path);
    writeFileSync(join(folder, file), document.toString({ lineWidth: 0 }));
  }
}

function removalsIn(map: YAMLMap, path: Keys, file: string): readonly Removal[] {
  const of = `of ${path.join("/")}`;
  const required = namesIn(map.get("required"));
  const values = namesIn(map.get("enum"));
  const dates = map.get("x-enum-since");

  return [
    ...keysOf(map.get("properties")).map((name): Removal => ({
      kind: "field",
      name: `${file}: the field ${name} ${of}`,
      parts: [
        { file, path: [...path, "properties", name] },
        ...(required.includes(name) ? [{ file, path: [...path, "required", required.indexOf(name)] }] : []),
      ],
    })),
    ...(values.length < 2 ? [] : values).map((name, index): Removal => ({
      kind: "value",
      name: `${file}: the value ${name} ${of}`,
      parts: [
        { file, path: [...path, "enum", index] },
        ...(keysOf(dates).includes(name) ? [{ file, path: [...path, "x-enum-since", name] }] : []),
      ],
    })),
    ...(path.length === 1 && path[0] === "webhooks" ? keysOf(map) : []).map((name): Removal => ({
      kind: "event",
      name: `${file}: the event ${name}`,
      parts: [
        { file, path: [...path, name] },
        { file: "openapi.yaml", path: ["webhooks", name] },
      ],
    })),
    ...listQuery(map.get("parameters")).map((index): Removal => ({
      kind: "parameter",
      name: `${file}: the parameter ${index} ${of}`,
      parts: [{ file, path: [...path, "parameters", index] }],
    })),
  ];
}

function listQuery(parameters: unknown): readonly number[] {
  const items = isSeq(parameters) ? parameters.items : [];
  return items.flatMap((item, index) => {
    const isQuery = isMap(item) && (item.get("in") === "query" || QUERY_REFERENCE.test(String(item.get("$ref"))));
    return isQuery ? [index] : [];
  });
}

function keysOf(map: unknown): readonly string[] {
  return isMap(map) ? map.items.map(({ key }) => (isScalar(key) ? String(key.value) : "")) : [];
}

function namesIn(list: unknown): readonly string[] {
  return isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : "")) : [];
}

function pathOf(nodes: readonly unknown[]): Keys {
  return nodes.flatMap((node, index): Keys => {
    if (isPair(node)) {
      return isNode(node.key) && isScalar(node.key) ? [String(node.key.value)] : [];
    }
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}
