import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { adoptOverlay } from "../../../src/contract/adopt/adopt-overlay.ts";
import { writeChanges } from "../../../src/contract/adopt/write-changes.ts";
import { runCommand } from "../../support/run-command.ts";
import { temporaryFiles } from "../../support/temporary-files.ts";

const ROOT = `# Pets, by hand.
openapi: 3.1.0
x-versions: versions.yaml
info: { title: Pets, version: "2" }
paths:
  /pets:
    $ref: "pets.yaml#/paths/~1pets"   # the only one
webhooks:
  pet.born:
    $ref: "pets.yaml#/webhooks/pet.born"
`;

const PETS = `paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - name: limit
          in: query
          required: true
          schema: { type: integer }
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Pet"
        "500": { description: Broken. }

webhooks:
  pet.born:
    post:
      operationId: onPetBorn
      requestBody:
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Pet"
      responses:
        2XX: { description: Taken. }

components:
  schemas:
    # One pet.
    Pet:
      type: object
      required: [name, kind]
      properties:
        name: # as it is called
          type: string
          description: >-
            Its name,
            in words.
        kind: {type: string, enum: [cat, dog]}
        # Not every pet has one.
        owner:
          $ref: "common.yaml#/components/schemas/Owner"
        size: {}
      # The end.
`;

const COMMON = `components:
  schemas:
    Owner:
      type: object
      properties: {}
    Unused: {}
`;

const FILES = {
  "openapi.yaml": ROOT,
  "pets.yaml": PETS,
  "common.yaml": COMMON,
  "versions.yaml": "versions: [2024-01-01, 2025-01-01]\n",
};

function overlayOf(actions: string, head = ""): string {
  const lines = actions.trim().split("\n");
  return `overlay: 1.0.0\nextends: openapi.yaml\n${head}actions:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** The lines that come and go when an overlay is adopted, by file. */
function changesOf(actions: string, head = ""): Record<string, readonly string[]> {
  const folder = temporaryFiles({ ...FILES, "overlay.yaml": overlayOf(actions, head) });
  const changes = adoptOverlay(join(folder, "overlay.yaml"), undefined);
  writeChanges(changes);
  expect(adoptOverlay(join(folder, "overlay.yaml"), undefined), "a second run").toEqual([]);
  return Object.fromEntries(
    changes.map(({ after, before, file }) => [file.slice(folder.length + 1), compareLines(before, after)]),
  );
}

function compareLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const rest = [...old];
  const added = now.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) {
      rest.splice(index, 1);
    }
    return index < 0;
  });
  return [...rest.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
}

const PET = "$.components.schemas.Pet";

describe("adopting an overlay", () => {
  it.each<[what: string, actions: string, changes: Record<string, readonly string[]>]>([
    [
      "adds a field behind the others",
      `- target: ${PET}\n  update: { properties: { age: { x-since: 2025-01-01, type: integer } } }`,
      { "pets.yaml": ["+        age:", "+          x-since: 2025-01-01", "+          type: integer"] },
    ],
    [
      "adds a value to a list in one line, and a map in a flow map",
      `- target: ${PET}.properties.kind\n  update: { enum: [bird], x-enum-since: { bird: 2025-01-01 } }`,
      {
        "pets.yaml": [
          "-        kind: {type: string, enum: [cat, dog]}",
          "+        kind: {type: string, enum: [cat, dog, bird], x-enum-since: { bird: 2025-01-01 }}",
        ],
      },
    ],
    [
      "dates a field before all else, and what may be null behind its type",
      `- target: ${PET}.properties.name\n  update: { type: [string, "null"], x-nullable-since: 2025-01-01, x-required-until: 2025-01-01 }`,
      {
        "pets.yaml": [
          "-          type: string",
          "+          x-required-until: 2025-01-01",
          '+          type: [string, "null"]',
          "+          x-nullable-since: 2025-01-01",
        ],
      },
    ],
    [
      "replaces a reference by branches, and refers across files",
      `- target: ${PET}.properties.owner['$ref']
  remove: true
- target: ${PET}.properties.owner
  update: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] }`,
      {
        "pets.yaml": [
          '-          $ref: "common.yaml#/components/schemas/Owner"',
          "+          anyOf:",
          '+            - $ref: "common.yaml#/components/schemas/Owner"',
          '+            - type: "null"',
        ],
      },
    ],
    [
      "fills a map that is empty",
      "- target: $.components.schemas.Owner\n  update: { properties: { email: { type: string } } }",
      { "common.yaml": ["-      properties: {}", "+      properties:", "+        email:", "+          type: string"] },
    ],
    [
      "adds a parameter, and makes another optional",
      `- target: $.paths['/pets'].get
  update: { parameters: [{ name: sort, in: query, schema: { type: string } }] }
- target: $.paths['/pets'].get.parameters[0]
  update: { required: false }`,
      {
        "pets.yaml": [
          "-          required: true",
          "+          required: false",
          "+        - name: sort",
          "+          in: query",
          "+          schema:",
          "+            type: string",
        ],
      },
    ],
    [
      "adds an event where the others are, with a schema of its own",
      `- target: $.components.schemas
  update: { Death: { type: object } }
- target: $.webhooks
  update:
    pet.died:
      post:
        operationId: onPetDied
        requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Death" } } } }
        responses: { 2XX: { description: Taken. } }`,
      {
        "pets.yaml": [
          "+  pet.died:",
          "+    post:",
          "+      operationId: onPetDied",
          "+      requestBody:",
          "+        content:",
          "+          application/json:",
          "+            schema:",
          '+              $ref: "#/components/schemas/Death"',
          "+      responses:",
          "+        2XX:",
          "+          description: Taken.",
          "+    Death:",
          "+      type: object",
        ],
        "openapi.yaml": ["+  pet.died:", '+    $ref: "pets.yaml#/webhooks/pet.died"'],
      },
    ],
    [
      "removes an item of a list",
      `- target: ${PET}.required[?@ == 'kind']\n  remove: true`,
      { "pets.yaml": ["-      required: [name, kind]", "+      required: [name]"] },
    ],
    [
      "keeps the words that somebody has written",
      `- target: ${PET}.properties.name\n  update: { description: Seen in traffic., maxLength: 10 }`,
      { "pets.yaml": ["+          maxLength: 10"] },
    ],
  ])("%s", (_, actions, changes) => {
    expect(changesOf(actions)).toEqual(changes);
  });

  it("lists a status in its place", () => {
    const folder = temporaryFiles({
      ...FILES,
      "overlay.yaml": overlayOf(
        `- target: $.paths['/pets'].get\n  update: { responses: { "404": { description: None. } } }`,
      ),
    });
    const [change] = adoptOverlay(join(folder, "overlay.yaml"), undefined);
    expect(change?.after).toContain(`                $ref: "#/components/schemas/Pet"
        "404":
          description: None.
        "500": { description: Broken. }
`);
  });

  it("lists a version that is newer than all", () => {
    const action = `- target: ${PET}\n  update: { properties: { age: { x-since: 2026-01-01 } } }`;
    expect(changesOf(action, "x-new-versions: [2026-01-01]\n")["versions.yaml"]).toEqual([
      "-versions: [2024-01-01, 2025-01-01]",
      "+versions: [2024-01-01, 2025-01-01, 2026-01-01]",
    ]);
  });

  it("gives a list that gets too long lines of its own", () => {
    const values = Array.from({ length: 9 }, (_, index) => `quite_a_long_value_${index}`);
    const before = `              schema:\n                enum: [${values.slice(0, 4).join(", ")}] # all\n`;
    const pets = PETS.replace('              schema:\n                $ref: "#/components/schemas/Pet"\n', before);
    const target = "$.paths['/pets'].get.responses['200'].content['application/json'].schema";
    const overlay = overlayOf(`- target: ${target}\n  update: { enum: [${values.slice(4).join(", ")}] }`);
    const folder = temporaryFiles({ ...FILES, "pets.yaml": pets, "overlay.yaml": overlay });
    const [change] = adoptOverlay(join(folder, "overlay.yaml"), undefined);
    const lines = values.map((value) => `                  - ${value}`).join("\n");
    expect(change?.after).toBe(pets.replace(before, `              schema:\n                enum:\n${lines} # all\n`));
  });

  it("changes JSON as well", () => {
    const pet = { type: "object", properties: { name: { type: "string" } } };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
    const paths = { "/pets": { get: { responses: { 200: { description: "A pet.", content } } } } };
    const document = {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      paths,
      components: { schemas: { Pet: pet } },
    };
    const overlay = overlayOf(`- target: ${PET}\n  update: { properties: { age: { type: integer } } }`);
    const folder = temporaryFiles({
      "openapi.json": JSON.stringify(document, null, 2),
      "overlay.yaml": overlay.replace("openapi.yaml", "openapi.json"),
    });
    const [change] = adoptOverlay(join(folder, "overlay.yaml"), undefined);
    expect(compareLines(change?.before ?? "", change?.after ?? "")).toEqual([
      "-          }",
      "+          },",
      '+          "age": {"type":"integer"}',
    ]);
  });

  it("writes what is only for a preview into its overlay", () => {
    const preview = `overlay: 1.0.0
extends: openapi.yaml
x-version: 2025-01-01
actions:
  # The first.
  - target: ${PET}
    update:
      properties:
        nose: { type: string }
`;
    const overlay = overlayOf(`- target: ${PET}\n  update: { properties: { tail: { type: string } } }`);
    const folder = temporaryFiles({
      ...FILES,
      "preview.yaml": preview,
      "overlay.yaml": overlay.replace("openapi.yaml", "preview.yaml"),
    });
    expect(adoptOverlay(join(folder, "overlay.yaml"), undefined).map(({ after }) => after)).toEqual([
      `${preview}  - target: ${PET}.properties
    description: Not described yet.
    update:
      tail:
        type: string
`,
    ]);
  });
});

describe("an overlay that cannot be adopted", () => {
  const ACTION = `- target: ${PET}\n  update: { properties: { age: { type: integer } } }`;

  it.each<[what: string, overlay: string, message: string]>([
    [
      "says something else than what is there",
      overlayOf(`- target: ${PET}\n  update: { properties: { name: { type: integer } } }`),
      `1 fault in the document\n  overlay.yaml:4:5: ${PET}.properties.name.type is there already, and not as proposed; the sources have changed since, or the overlay is wrong`,
    ],
    [
      "matches nothing",
      overlayOf("- target: $.components.schemas.Cat\n  update: { type: object }"),
      "1 fault in the document\n  overlay.yaml:4:5: nothing in the document matches $.components.schemas.Cat; the sources have changed since, or the overlay is for another document",
    ],
    [
      "matches several places",
      overlayOf("- target: $.components.schemas.*\n  update: { type: object }"),
      "1 fault in the document\n  overlay.yaml:4:5: $.components.schemas.* matches 2 places; adopt writes each change into one place",
    ],
    [
      "does what adopt does not know",
      overlayOf(`${ACTION}\n  copy: $.components`),
      '1 fault in the document\n  overlay.yaml:6:5: adopt does not understand "copy" here; write this change into the sources by hand',
    ],
    [
      "is for one version",
      overlayOf(ACTION, "x-version: 2025-01-01\n"),
      '1 fault in the document\n  overlay.yaml:3:1: adopt does not understand "x-version" here; write this change into the sources by hand',
    ],
    [
      "is no overlay",
      "openapi: 3.1.0\n",
      "1 fault in the document\n  overlay.yaml:1:1: not an overlay (OpenAPI Overlay 1.0.0); adopt takes what --propose writes",
    ],
    ["is empty", "", "1 fault in the document\n  overlay.yaml:1:1: the file is empty"],
    [
      "is for another document",
      overlayOf(ACTION, "info: { title: Proposed changes to Cats, version: '1' }\n"),
      "the overlay is for another document than openapi.yaml: Proposed changes to Cats",
    ],
    [
      "adds a version before the newest",
      overlayOf(ACTION, "x-new-versions: [2024-06-01]\n"),
      "2024-06-01 is not newer than 2025-01-01, the newest version of the document; add it by hand",
    ],
    [
      "breaks the history",
      overlayOf(`- target: ${PET}\n  update: { properties: { age: { x-since: 2030-01-01 } } }`),
      '1 fault in the document\n  pets.yaml:49:11: "2030-01-01" is not one of the API versions; did you mean "2024-01-01"?',
    ],
  ])("%s", async (_, overlay, message) => {
    const folder = temporaryFiles({ ...FILES, "overlay.yaml": overlay });
    inFolder(folder);
    const { code, stderr, stdout } = await runCommand(["adopt", "overlay.yaml"]);
    expect(stderr).toBe(`fc-contract: ${message}\n`);
    expect([code, stdout]).toEqual([2, ""]);
    expect(readFileSync("pets.yaml", "utf8")).toBe(PETS);
  });

  it("finds no file to write", async () => {
    const folder = temporaryFiles({ ...FILES, "overlay.yaml": overlayOf(ACTION), "other/README.md": "" });
    inFolder(folder);
    expect(await runCommand(["adopt", "overlay.yaml", "--into", "other"])).toMatchObject({
      code: 2,
      stderr: "fc-contract: there is no openapi.yaml in other, which the overlay extends (overlay.yaml:2)\n",
    });
  });
});

describe("adopt", () => {
  const overlay = overlayOf(`- target: ${PET}\n  update: { properties: { age: { type: integer } } }
- target: $.components.schemas.Owner\n  update: { properties: { email: { type: string } } }`);

  it("prints the diff, and says the second time that there is nothing to do", async () => {
    inFolder(temporaryFiles({ ...FILES, "overlay.yaml": overlay }));
    expect(await runCommand(["adopt", "overlay.yaml"])).toEqual({
      code: 0,
      stdout: `--- common.yaml
+++ common.yaml
@@ -2,5 +2,7 @@
   schemas:
     Owner:
       type: object
-      properties: {}
+      properties:
+        email:
+          type: string
     Unused: {}
--- pets.yaml
+++ pets.yaml
@@ -45,4 +45,6 @@
         owner:
           $ref: "common.yaml#/components/schemas/Owner"
         size: {}
+        age:
+          type: integer
       # The end.
`,
      stderr: "changed common.yaml, pets.yaml; generate again what is made from them\n",
    });
    expect(await runCommand(["adopt", "overlay.yaml"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "nothing to adopt: the sources have all of overlay.yaml\n",
    });
  });

  it("writes into another folder", async () => {
    const copies = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`copy/${name}`, text]));
    inFolder(temporaryFiles({ ...FILES, ...copies, "overlay.yaml": overlay }));
    const { code } = await runCommand(["adopt", "overlay.yaml", "--into", "copy"]);
    expect(code).toBe(0);
    expect(readFileSync("pets.yaml", "utf8")).toBe(PETS);
    expect(readFileSync("copy/pets.yaml", "utf8")).toContain("        age:\n          type: integer\n");
  });

  it("writes all files or none", () => {
    const folder = temporaryFiles({ ...FILES, "overlay.yaml": overlay });
    const changes = adoptOverlay(join(folder, "overlay.yaml"), undefined);
    writeFileSync(join(folder, "common.yaml"), `${COMMON}# changed\n`);
    expect(() => writeChanges(changes)).toThrow(/common\.yaml: it has changed in the meantime; no file was changed$/);
    expect(readFileSync(join(folder, "pets.yaml"), "utf8")).toBe(PETS);
    expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(FILES), "overlay.yaml"].toSorted());
  });

  it("leaves the sources of an installed package alone", async () => {
    const files = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`node_modules/pets/${name}`, text]));
    inFolder(
      temporaryFiles({ ...files, "overlay.yaml": overlay.replace("openapi.yaml", "node_modules/pets/openapi.yaml") }),
    );
    expect(await runCommand(["adopt", "overlay.yaml"])).toMatchObject({
      code: 2,
      stderr:
        "fc-contract: node_modules/pets/openapi.yaml belongs to an installed package; name your copy of its folder with --into\n",
    });
  });

  it("takes one overlay", async () => {
    const { code, stderr } = await runCommand(["adopt"]);
    expect(stderr).toBe("fc-contract: adopt needs one overlay: the FILE that --propose has written\n");
    expect(code).toBe(2);
  });
});

/** Makes a folder the working folder of one test. */
function inFolder(folder: string): void {
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
}
