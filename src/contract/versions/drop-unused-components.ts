import { isJsonObject, type JsonObject, type MutableJson, type MutableObject } from "../../schema/json.ts";
import { formatPointer, resolvePointer } from "../../schema/json-pointer.ts";
import { visitObjects } from "../load/visit-objects.ts";

/** Security schemes are named, not referred to. */
const KEPT = "securitySchemes";

/** Drops the components that only other versions use. */
export function dropUnusedComponents(document: MutableObject): void {
  const { components } = document;
  if (!isObject(components)) {
    return;
  }
  const used = listUsed(document);
  for (const [type, members] of Object.entries(components)) {
    if (type === KEPT || !isObject(members)) {
      continue;
    }
    for (const name of Object.keys(members)) {
      if (!used.has(formatPointer(["components", type, name]))) {
        delete members[name];
      }
    }
    if (Object.keys(members).length === 0) {
      delete components[type];
    }
  }
}

/** The pointers of all components that the rest of the document leads to. */
function listUsed(document: JsonObject): ReadonlySet<string> {
  const { components: _, ...rest } = document;
  const used = new Set<string>();
  const waiting: unknown[] = [rest];

  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visitObjects(node, (object) => {
      for (const target of targetsOf(object)) {
        const pointer = target.slice(1);
        if (!used.has(pointer)) {
          used.add(pointer);
          waiting.push(resolvePointer(document, target) ?? null);
        }
      }
    });
  }
  return used;
}

/** Also the schemas that a discriminator maps to. */
function targetsOf(object: JsonObject): readonly string[] {
  return Object.values(object).filter(
    (value): value is string => typeof value === "string" && value.startsWith("#/components/"),
  );
}

function isObject(value: MutableJson | undefined): value is MutableObject {
  return isJsonObject(value);
}
