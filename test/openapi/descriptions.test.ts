import { describe, expect, it } from "vitest";
import { isJsonObject, type JsonObject } from "../../src/schema/json.ts";
import { escapeToken, resolvePointer } from "../../src/schema/json-pointer.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { loadVersion } from "./load-version.ts";
import { visitObjects } from "./visit-objects.ts";

describe.each(SURFACES)("The contract of %s", (version) => {
  const document = loadVersion(version);

  it("describes each field, or refers to what is described", () => {
    const fields: string[] = [];
    visitObjects(document, (node, pointer) => {
      if (isJsonObject(node["properties"]) && !pointer.includes("/examples/")) {
        fields.push(...Object.keys(node["properties"]).map((name) => `${pointer}/properties/${escapeToken(name)}`));
      }
    });
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((pointer) => !isDescribed(document, pointer))).toEqual([]);
  });

  it("describes each parameter, header, answer and component schema", () => {
    const described = ["parameters", "headers", "responses", "schemas"].flatMap((kind) =>
      Object.keys(resolvePointer(document, `#/components/${kind}`) as JsonObject).map(
        (name) => `#/components/${kind}/${name}`,
      ),
    );
    visitObjects(document, (node, pointer) => {
      if (
        Array.isArray(node["parameters"]) &&
        !pointer.includes("/examples/") &&
        !pointer.includes("/x-parameter-rules/")
      ) {
        described.push(...node["parameters"].map((_, index) => `${pointer}/parameters/${index}`));
      }
    });
    expect(described.length).toBeGreaterThan(60);
    expect(described.filter((pointer) => !isDescribed(document, pointer))).toEqual([]);
  });
});

function isDescribed(document: JsonObject, pointer: string): boolean {
  const node = resolvePointer(document, pointer);

  if (!isJsonObject(node)) {
    return false;
  }
  if (typeof node["description"] === "string" && node["description"].trim() !== "") {
    return true;
  }
  return typeof node["$ref"] === "string" && isDescribed(document, node["$ref"]);
}
