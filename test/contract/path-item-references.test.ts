import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/contract/load/document-error.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import { formatLocation } from "../../src/findings/source-location.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const GET = `get: { operationId: getPet, responses: { "200": { description: The pet., content: { application/json: { schema: { type: string } } } } } }`;
const PARAMETERS = "parameters: [{ name: id, in: path, required: true, schema: { type: string } }]";
const ITEM = `{ ${PARAMETERS}, ${GET} }`;

/** A document with these paths, and one path item under components. */
function documentWith(paths: string, section = "paths"): string {
  return `openapi: 3.1.0
info: { title: Pets, version: "1" }
${section}:
${paths.replaceAll(/^/gm, "  ")}
components:
  pathItems:
    Pet: ${ITEM}
    Alias: { $ref: "#/components/pathItems/Pet" }
`;
}

function faultsOf(folder: string, file: string): string[] {
  try {
    loadDocument(join(folder, file));
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) {
      throw error;
    }
    return error.faults.map(({ location, message }) => {
      const place = formatLocation({ ...location, file: relative(folder, location.file) });
      return `${place}: ${message}`;
    });
  }
}

describe("a path item that is a reference", () => {
  it.each([
    ["to components", `/pets/{id}: { $ref: "#/components/pathItems/Pet" }`],
    ["to a reference", `/pets/{id}: { $ref: "#/components/pathItems/Alias" }`],
    ["to another path", `/animals/{id}: ${ITEM}\n/pets/{id}: { $ref: "#/paths/~1animals~1{id}" }`],
    ["to a path that comes later", `/pets/{id}: { $ref: "#/paths/~1z~1{id}" }\n/z/{id}: ${ITEM}`],
    ["to another file", `/pets/{id}: { $ref: "items.yaml#/Pet" }`],
    ["to a whole file", `/pets/{id}: { $ref: "pet.yaml" }`],
    ["to components of another file", `/pets/{id}: { $ref: "items.yaml#/components/pathItems/Cat" }`],
  ])("%s generates its operations", async (_, paths) => {
    const folder = temporaryFiles({
      "api.yaml": documentWith(paths),
      "items.yaml": `Pet: ${ITEM}\ncomponents: { pathItems: { Cat: ${ITEM} } }\n`,
      "pet.yaml": ITEM,
    });
    const out = join(folder, "out");
    const { code, stderr } = await runCommand(["generate", "--spec", join(folder, "api.yaml"), "--out", out]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { responses } = (await import(pathToFileURL(join(out, "validators.js")).href)) as {
      responses: Record<string, Record<string, string>>;
    };
    expect(Object.keys(responses["GET /pets/{id}"] ?? {})).toEqual(["200"]);
    const types = readFileSync(join(out, "types.ts"), "utf8");
    expect(types).toMatch(/"\/pets\/\{id\}": \{[^]*?get: (\{|operations\["getPet"\])/);
    expect(types.match(/^ {4}getPet: \{/gm)).toHaveLength(1);
  });

  it("keeps what is beside it, and knows where everything is written", () => {
    const folder = temporaryFiles({
      "api.yaml": documentWith(`/pets/{id}:\n  $ref: "#/components/pathItems/Pet"\n  summary: One pet`),
    });
    const { document, locate } = loadDocument(join(folder, "api.yaml"));
    const place = (pointer: string): string => formatLocation(locate(pointer)).replace(/^.*yaml/, "api.yaml");

    expect(document["paths"]).toMatchObject({ "/pets/{id}": { summary: "One pet", get: { operationId: "getPet" } } });
    expect(place("#/paths/~1pets~1{id}/summary")).toBe("api.yaml:6:5");
    expect(place("#/paths/~1pets~1{id}/get/operationId")).toBe("api.yaml:9:99");
  });

  it("works for webhooks", () => {
    const folder = temporaryFiles({
      "api.yaml": documentWith(`pet.created: { $ref: "#/components/pathItems/Pet" }`, "webhooks"),
    });
    expect(loadDocument(join(folder, "api.yaml")).document["webhooks"]).toMatchObject({ "pet.created": { get: {} } });
  });

  it("can be changed by an overlay, and the path that it refers to stays the same", () => {
    const folder = temporaryFiles({
      "api.yaml": documentWith(`/a/{id}: ${ITEM}\n/b/{id}: { $ref: "#/paths/~1a~1{id}" }`),
      "overlay.yaml": `overlay: 1.0.0
info: { title: Changes, version: "1" }
extends: api.yaml
actions:
  - target: $.paths['/b/{id}'].get
    update: { operationId: getOther }
`,
    });
    expect(loadDocument(join(folder, "overlay.yaml")).document["paths"]).toMatchObject({
      "/a/{id}": { get: { operationId: "getPet" } },
      "/b/{id}": { get: { operationId: "getOther" } },
    });
  });

  it.each([
    ["back to itself", `/a: { $ref: "#/paths/~1a" }`, `api.yaml:4:9: "$ref": "#/paths/~1a" leads back to itself`],
    [
      "nowhere",
      `/a: { $ref: "#/components/pathItems/None" }`,
      'api.yaml:4:9: "$ref": "#/components/pathItems/None" leads nowhere: this file has no /components/pathItems/None',
    ],
    ["to what is not an object", `/a: { $ref: "#/info/title" }`, "api.yaml:4:3: the path item /a is an object"],
  ])("that leads %s is reported with its place", (_, paths, fault) => {
    const folder = temporaryFiles({ "api.yaml": documentWith(paths) });
    expect(faultsOf(folder, "api.yaml")).toContain(fault);
  });

  it("does not hide two operations with one id that are written twice", () => {
    const folder = temporaryFiles({ "api.yaml": documentWith(`/a/{id}: ${ITEM}\n/b/{id}: ${ITEM}`) });
    expect(faultsOf(folder, "api.yaml")).toEqual([
      expect.stringMatching(/^api\.yaml:5:\d+: the operationId getPet is taken by #\/paths\/~1a~1\{id\}\/get$/),
    ]);
  });
});
