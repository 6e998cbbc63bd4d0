import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../src/contract/load/document-error.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import { formatLocation } from "../../src/findings/source-location.ts";
import { FcContractError } from "../../src/protocol/fc-contract-error.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

const ROOT = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    $ref: pets.yaml#/paths/~1pets~1{id}
`;

const PETS = `paths:
  /pets/{id}:
    get:
      operationId: retrievePet
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Pet"
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name:
          type: string
        owner:
          $ref: owners.yaml#/components/schemas/Owner
`;

const OWNERS = `components:
  schemas:
    Owner:
      type: object
      properties:
        pets:
          type: array
          items: { $ref: "pets.yaml#/components/schemas/Pet" }
`;

const FILES = { "openapi.yaml": ROOT, "pets.yaml": PETS, "owners.yaml": OWNERS };

const OVERLAY = `overlay: 1.0.0
info: { title: Version 2, version: "2" }
extends: openapi.yaml
actions:
  - target: $.info
    update: { version: "2" }
  - target: $.components.schemas.Pet
    update:
      required: [age]
      properties:
        age:
          type: integer
  - target: $.components.schemas.Pet.properties.owner
    remove: true
`;

/** The place of a pointer, with the file named as it is in the test. */
function placeOf(folder: string, file: string, pointer: string): string {
  const location = loadDocument(join(folder, file)).locate(pointer);
  return formatLocation({ ...location, file: relative(folder, location.file) });
}

function faultsOf(folder: string, file: string): string[] {
  try {
    loadDocument(join(folder, file));
  } catch (error) {
    if (error instanceof DocumentError) {
      return error.faults.map(({ location, message }) => {
        const place = formatLocation({ ...location, file: relative(folder, location.file) });
        return `${place}: ${message.replaceAll(`${folder}/`, "")}`;
      });
    }
    throw error;
  }
  return [];
}

describe("loadDocument", () => {
  it("makes one document of several files, components by name", () => {
    const { document } = loadDocument(join(temporaryFiles(FILES), "openapi.yaml"));

    expect(document).toEqual({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      paths: {
        "/pets/{id}": {
          get: {
            operationId: "retrievePet",
            responses: {
              "200": {
                description: "The pet.",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          Owner: {
            type: "object",
            properties: { pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } } },
          },
          Pet: {
            type: "object",
            required: ["name"],
            properties: { name: { type: "string" }, owner: { $ref: "#/components/schemas/Owner" } },
          },
        },
      },
    });
  });

  it.each([
    ["#/info/version", "openapi.yaml:2:22"],
    ["#/paths/~1pets~1{id}/get/operationId", "pets.yaml:4:7"],
    ["#/components/schemas/Pet", "pets.yaml:14:5"],
    ["#/components/schemas/Pet/properties/name/type", "pets.yaml:19:11"],
    ["#/components/schemas/Pet/required/0", "pets.yaml:16:18"],
    ["#/components/schemas/Owner/properties/pets/items", "owners.yaml:8:11"],
    ["#/components/schemas/Pet/properties/nothing/here", "pets.yaml:17:7"],
  ])("knows that %s was written at %s", (pointer, place) => {
    expect(placeOf(temporaryFiles(FILES), "openapi.yaml", pointer)).toBe(place);
  });

  it("applies an overlay to what it extends", () => {
    const { document } = loadDocument(join(temporaryFiles({ ...FILES, "overlay.yaml": OVERLAY }), "overlay.yaml"));

    expect(document["info"]).toEqual({ title: "Pets", version: "2" });
    expect(document["components"]).toMatchObject({
      schemas: {
        Pet: {
          type: "object",
          required: ["name", "age"],
          properties: { name: { type: "string" }, age: { type: "integer" } },
        },
      },
    });
    expect(document).not.toHaveProperty("components.schemas.Pet.properties.owner");
  });

  it.each([
    ["#/info/version", "overlay.yaml:6:15"],
    ["#/info/title", "openapi.yaml:2:9"],
    ["#/components/schemas/Pet/properties/age/type", "overlay.yaml:12:11"],
    ["#/components/schemas/Pet/required/1", "overlay.yaml:9:18"],
    ["#/components/schemas/Pet/properties/name", "pets.yaml:18:9"],
  ])("knows that %s of the overlaid document was written at %s", (pointer, place) => {
    expect(placeOf(temporaryFiles({ ...FILES, "overlay.yaml": OVERLAY }), "overlay.yaml", pointer)).toBe(place);
  });

  it.each([
    ["is missing", {}, "no such file"],
    ["is a folder", { "openapi.yaml/x.yaml": "" }, "a folder, not a file"],
  ])("says of a file that %s what is wrong, without a position", (_, files, why) => {
    const folder = temporaryFiles(files);
    expect(() => loadDocument(join(folder, "openapi.yaml"))).toThrow(
      new FcContractError("input_unreadable", `cannot read ${join(folder, "openapi.yaml")}: ${why}`),
    );
  });

  it("says where an overlay names a file that is missing", () => {
    const folder = temporaryFiles({ "overlay.yaml": "overlay: 1.0.0\nextends: none.yaml\nactions: []\n" });
    expect(faultsOf(folder, "overlay.yaml")).toEqual(["overlay.yaml:2:1: cannot read none.yaml: no such file"]);
  });

  it.each([
    ["an empty file", { "openapi.yaml": "" }, ["openapi.yaml:1:1: the file is empty"]],
    ["a list", { "openapi.yaml": "- 1" }, ["openapi.yaml:1:1: an OpenAPI document is an object"]],
    [
      "a YAML slip",
      { "openapi.yaml": 'openapi: 3.1.0\ninfo: {title: "Pets\n' },
      [
        'openapi.yaml:3:1: Missing closing "quote',
        "openapi.yaml:3:1: Flow map in block collection must be sufficiently indented and end with a }",
      ],
    ],
    [
      "a key written twice",
      { "openapi.yaml": "openapi: 3.1.0\npaths: {}\npaths: {}\n" },
      ["openapi.yaml:3:1: Map keys must be unique"],
    ],
    [
      "references that lead nowhere, all of them",
      { ...FILES, "owners.yaml": "components: {}", "pets.yaml": PETS.replace("schemas/Pet", "schemas/Cat") },
      ['pets.yaml:11:17: "$ref": "#/components/schemas/Cat" leads nowhere: this file has no /components/schemas/Cat'],
    ],
    [
      "a reference to a file that is missing",
      { "openapi.yaml": ROOT },
      ["openapi.yaml:5:5: cannot read pets.yaml: no such file"],
    ],
    [
      "a reference to the web",
      { "openapi.yaml": ROOT.replace("pets.yaml", "https://example.com/pets.yaml") },
      [
        'openapi.yaml:5:5: "$ref": "https://example.com/pets.yaml#/paths/~1pets~1{id}" is not a file; references are read from files only',
      ],
    ],
    [
      "two components of one name",
      {
        ...FILES,
        "pets.yaml": `${PETS}    Owner: { type: object }\n`.replace(
          "owner:\n",
          'keeper: { $ref: "#/components/schemas/Owner" }\n        owner:\n',
        ),
      },
      ["pets.yaml:22:11: two files define schemas/Owner; a component's name is unique over all files"],
    ],
    [
      "references in a circle outside components",
      {
        "openapi.yaml": ROOT,
        "pets.yaml": 'paths:\n  /pets/{id}:\n    $ref: "more.yaml#/x"\n',
        "more.yaml": 'x:\n  $ref: "pets.yaml#/paths/~1pets~1{id}"\n',
      },
      ['more.yaml:2:3: "$ref" runs in a circle; give what it refers to a name under components'],
    ],
    [
      "OpenAPI 3.0",
      { "openapi.yaml": "openapi: 3.0.3\npaths: {}\n" },
      ['openapi.yaml:1:1: openapi is "3.0.3"; this tool reads OpenAPI 3.1'],
    ],
    [
      "a document of nothing",
      { "openapi.yaml": "openapi: 3.1.0\n" },
      ["openapi.yaml:1:1: the document has neither paths nor webhooks"],
    ],
    [
      "a number that JSON does not have",
      { "openapi.yaml": "openapi: 3.1.0\npaths: {}\nx-limit: .inf\n" },
      ["openapi.yaml:3:10: Infinity has no place in JSON; write it as a string"],
    ],
  ])("refuses %s", (_, files, faults) => {
    expect(faultsOf(temporaryFiles(files), "openapi.yaml")).toEqual(faults);
  });

  it.each([
    ["every item of a list", "$['x-list'][*]", [], []],
    ["the first two of a list", "$['x-list'][:2]", ["c", "d"], [6, 7]],
    ["two that are not neighbours", "$['x-list'][0,2]", ["b", "d"], [5, 7]],
    ["two, the later one named first", "$['x-list'][3,1]", ["a", "c"], [4, 6]],
    ["one that is named twice", "$['x-list'][1,1]", ["a", "c", "d"], [4, 6, 7]],
    ["what a filter finds", "$['x-list'][?@ != 'c']", ["c"], [6]],
  ])("removes %s from a list, and nothing else", (_, target, items, lines) => {
    const folder = temporaryFiles({
      "openapi.yaml": "openapi: 3.1.0\npaths: {}\nx-list:\n  - a\n  - b\n  - c\n  - d\n",
      "overlay.yaml": `overlay: 1.0.0\nextends: openapi.yaml\nactions:\n  - target: "${target}"\n    remove: true\n`,
    });
    const { document, locate } = loadDocument(join(folder, "overlay.yaml"));
    expect(document["x-list"]).toEqual(items);
    expect(items.map((_item, index) => locate(`/x-list/${index}`).line)).toEqual(lines);
  });

  it("removes items of lists within lists", () => {
    const folder = temporaryFiles({
      "openapi.yaml": "openapi: 3.1.0\npaths: {}\nx-list: [[1, 2, 3], 4, [5, [6, 7]], { a: [8, 9] }]\n",
      "overlay.yaml": `overlay: 1.0.0\nextends: openapi.yaml\nactions:\n  - target: "$['x-list']..[0, 1]"\n    remove: true\n`,
    });
    expect(loadDocument(join(folder, "overlay.yaml")).document["x-list"]).toEqual([[], { a: [] }]);
  });

  it("updates once what a target finds twice", () => {
    const folder = temporaryFiles({
      "openapi.yaml": "openapi: 3.1.0\npaths: {}\nx-list: [1]\n",
      "overlay.yaml": `overlay: 1.0.0\nextends: openapi.yaml\nactions:\n  - target: "$['x-list', 'x-list']"\n    update: 2\n`,
    });
    expect(loadDocument(join(folder, "overlay.yaml")).document["x-list"]).toEqual([1, 2]);
  });

  it("removes an object and what is in it, where a target finds both", () => {
    const folder = temporaryFiles({
      "openapi.yaml": "openapi: 3.1.0\npaths: {}\nx-tree:\n  a: { x-old: { x-old: 1 }, b: [{ x-old: 2 }, 3] }\n",
      "overlay.yaml": "overlay: 1.0.0\nextends: openapi.yaml\nactions:\n  - target: $..['x-old']\n    remove: true\n",
    });
    expect(loadDocument(join(folder, "overlay.yaml")).document["x-tree"]).toEqual({ a: { b: [{}, 3] } });
  });

  it.each([
    [
      "an action that matches nothing",
      "- target: $.components.schemas.Cat\n    remove: true",
      [
        "overlay.yaml:5:5: nothing in the document matches $.components.schemas.Cat; correct the target or remove the action",
      ],
    ],
    ["an action that is a number", "- 7", ["overlay.yaml:5:5: an overlay action is an object with a target"]],
    ["an action without a target", "- update: {}", ["overlay.yaml:5:5: an overlay action needs a target, a JSONPath"]],
    [
      "an action that does nothing",
      "- target: $.info",
      ["overlay.yaml:5:5: an overlay action needs an update or remove: true"],
    ],
    [
      "an update of a plain value",
      "- target: $.info.version\n    update: 3",
      ["overlay.yaml:5:5: $.info.version is a plain value; target the object that contains it and update its member"],
    ],
    [
      "an object updated with text",
      "- target: $.info\n    update: text",
      ["overlay.yaml:5:5: $.info is an object; its update must be one too"],
    ],
    [
      "a removal that leaves a reference behind",
      "- target: $.components.schemas.Owner\n    remove: true",
      ['pets.yaml:21:11: "$ref": "#/components/schemas/Owner" leads nowhere in the bundled document'],
    ],
  ])("refuses an overlay with %s", (_, action, faults) => {
    const overlay = `overlay: 1.0.0\nextends: openapi.yaml\nactions:\n# one action\n  ${action}\n`;
    expect(faultsOf(temporaryFiles({ ...FILES, "overlay.yaml": overlay }), "overlay.yaml")).toEqual(faults);
  });

  it.each([
    ["a path item that is nothing", "paths:\n  /a:\n", ["openapi.yaml:4:3: the path item /a is an object"]],
    [
      "a response that is nothing",
      'paths:\n  /a: { get: { responses: { "200": } } }\n',
      ["openapi.yaml:4:29: the response 200 is an object"],
    ],
    [
      "responses that are a number",
      "paths:\n  /a: { get: { responses: 5 } }\n",
      ["openapi.yaml:4:16: responses is an object"],
    ],
    [
      "a request body that is a number",
      "paths:\n  /a: { post: { requestBody: 3 } }\n",
      ["openapi.yaml:4:17: a request body is an object"],
    ],
    [
      "content that is nothing",
      "paths:\n  /a: { post: { requestBody: { content: { application/json: } } } }\n",
      ["openapi.yaml:4:43: the content application/json is an object"],
    ],
    [
      "a header that is nothing",
      'paths:\n  /a: { get: { responses: { "200": { headers: { X: } } } } }\n',
      ["openapi.yaml:4:49: the header X is an object"],
    ],
    [
      "an operation id that is taken",
      "paths:\n  /a: { get: { operationId: x }, post: { operationId: x } }\n",
      ["openapi.yaml:4:42: the operationId x is taken by #/paths/~1a/get"],
    ],
    [
      "rules that nobody knows, all of them",
      "paths:\n  /a:\n    get:\n      x-parameter-rules:\n        - 3\n        - { kind: bogus }\n",
      [
        "openapi.yaml:7:11: a parameter rule is exclusive (parameters) or only-when (parameter, when: {parameter, equals})",
        "openapi.yaml:8:11: a parameter rule is exclusive (parameters) or only-when (parameter, when: {parameter, equals})",
      ],
    ],
    [
      "parameters without a name, a place or a schema",
      "paths:\n  /a:\n    parameters:\n      - { in: query }\n      - { name: a, in: body }\n      - { name: a, in: query }\n",
      [
        "openapi.yaml:6:9: a parameter has a name",
        "openapi.yaml:7:9: a parameter is in one of path, query, header, cookie",
        "openapi.yaml:8:9: a parameter has a schema",
      ],
    ],
    [
      "a component that refers to itself",
      "paths: {}\ncomponents:\n  responses:\n    R: { $ref: '#/components/responses/R' }\n",
      ['openapi.yaml:6:10: "$ref": "#/components/responses/R" leads back to itself'],
    ],
    [
      "a reference that is a number",
      "paths:\n  /a: { $ref: 7 }\n",
      ['openapi.yaml:4:9: a "$ref" is a string that names its target'],
    ],
    ["components that are a list", "paths: {}\ncomponents: []\n", ["openapi.yaml:4:1: components is an object"]],
    [
      "a reference with a broken escape",
      "paths:\n  /a: { $ref: '100%.yaml#/x' }\n",
      ["openapi.yaml:4:9: cannot read 100%.yaml: no such file"],
    ],
  ])("refuses %s", (_, rest, faults) => {
    const document = `openapi: 3.1.0\ninfo: { title: Faulty, version: "1" }\n${rest}`;
    expect(faultsOf(temporaryFiles({ "openapi.yaml": document }), "openapi.yaml")).toEqual(faults);
  });

  it("refuses a target that is not a valid JSONPath", () => {
    const overlay = "overlay: 1.0.0\nextends: openapi.yaml\nactions:\n  - target: '$.info['\n    remove: true\n";
    const [fault] = faultsOf(temporaryFiles({ ...FILES, "overlay.yaml": overlay }), "overlay.yaml");
    expect(fault).toMatch(/^overlay\.yaml:4:5: "\$\.info\[" is not a valid JSONPath: /);
  });

  it("refuses aliases that would fill the memory", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `  l${level + 1}: &l${level + 1} [*l${level}, *l${level}, *l${level}]`,
    );
    const bomb = `openapi: 3.1.0\npaths: {}\nx-bomb:\n  l0: &l0 [1]\n${levels.join("\n")}\n`;
    const [fault] = faultsOf(temporaryFiles({ "openapi.yaml": bomb }), "openapi.yaml");
    expect(fault).toContain("more than 10000 aliases, those within aliases counted");
  });
});
