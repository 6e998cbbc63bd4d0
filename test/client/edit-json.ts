import { readFileSync } from "node:fs";

export type JsonObject = { [name: string]: unknown };

/** An example of the `2026-03-04.preview` contract by its name. */
export function readExample(name: string): JsonObject {
  const file = new URL("../../src/generated/2026-03-04.preview/openapi.json", import.meta.url);
  const document = JSON.parse(readFileSync(file, "utf8")) as {
    components: { examples: Record<string, { value: JsonObject }> };
  };
  const example = document.components.examples[name];
  if (example === undefined) {
    throw new Error(`the contract has no example ${name}`);
  }
  return example.value;
}

/** A copy with these dotted paths set anew; `undefined` takes one out. */
export function editJson(original: JsonObject, edits: Readonly<Record<string, unknown>>): JsonObject {
  const copy = structuredClone(original);
  for (const [path, value] of Object.entries(edits)) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    const parent = names.reduce((node, name) => node[name] as JsonObject, copy);
    if (value === undefined) {
      delete parent[last];
    } else {
      parent[last] = value;
    }
  }
  return copy;
}
