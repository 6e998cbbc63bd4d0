import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadForeignDocument } from "../../../src/contract/load/load-foreign-document.ts";
import { runCommand } from "../../support/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = "openapi: 3.0.0\ninfo: { title: Pets, version: '2023-08-16' }\n";
const operation = "  /pets:\n    get:\n      responses:\n        '200': { description: Pets }\n";
const whole = `${head}paths:\n${operation}`;

/** Every kind of file that is no document, with what the message says of it. */
const REFUSED: readonly (readonly [title: string, content: string | Buffer, message: string | RegExp])[] = [
  ["an empty file", "", "it is empty"],
  ["a file of spaces", " \n\t\n", "it is empty"],
  [
    "a page",
    "<!doctype html><title>Not found</title>",
    "it is a page of HTML or XML; download the JSON or YAML file itself",
  ],
  ["a zipped file", gzipSync(whole), "it is no text; download the JSON or YAML file itself, unpacked"],
  ["a word", "Not Found\n", "it is no OpenAPI document: expected an object with `openapi`"],
  ["a list", "[]", "it is no OpenAPI document: expected an object with `openapi`"],
  ["null", "null\n", "it is no OpenAPI document: expected an object with `openapi`"],
  ["another document", "{}", "openapi is missing; OpenAPI 3.0 and 3.1 are read"],
  ["OpenAPI 2.0", '{ "swagger": "2.0", "paths": {} }', /it is OpenAPI 2\.0 \(Swagger\); convert it first/],
  ["OpenAPI 4", '{ "openapi": "4.0.0", "paths": {} }', 'openapi is "4.0.0"; OpenAPI 3.0 and 3.1 are read'],
  ["no paths", head, "it has no paths; is it complete?"],
  [
    "JSON that ends early",
    '{ "openapi": "3.0.0", "paths": { "/a": {',
    "it ends in the middle of the JSON; download it again",
  ],
  [
    "JSON that ends in a string",
    '{ "openapi": "3.0.0", "paths": { "/a',
    "it ends in the middle of the JSON; download it again",
  ],
  ["JSON with a mistake", '{ "openapi": 3.0.0 }', /it is no JSON: /],
  ["YAML with a mistake", `${head}paths: [}\n`, /it is no YAML: /],
  [
    "YAML that ends in a line",
    whole.slice(0, -5),
    "its last line has no end, so it is probably cut off; download it again",
  ],
  [
    "YAML that ends in an operation",
    `${whole}  /cats:\n    get:\n`,
    "GET /cats has no responses; is the document complete?",
  ],
  [
    "a reference to what is missing",
    `${whole}  /cats:\n    get:\n      responses: { '200': { $ref: '#/components/responses/Cats' } }\n`,
    "it refers to #/components/responses/Cats, which it does not have; is it complete?",
  ],
  ["nested arrays of JSON", "[".repeat(1_000_000), "it nests too deeply"],
  ["nested objects of JSON", '{"a":'.repeat(1_000_000), "it nests too deeply"],
  ["nested arrays of YAML", `a: ${"[".repeat(1_000_000)}\n`, "it nests too deeply"],
  ["nested arrays of YAML with text between them", `a: ${"[b, ".repeat(1_000_000)}\n`, "it nests too deeply"],
  ["nested lists of YAML", `a:\n  ${"- ".repeat(1_000_000)}\n`, "it nests too deeply"],
  [
    "YAML that is indented more and more",
    Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""),
    "it nests too deeply",
  ],
  [
    "aliases of aliases",
    Array.from(
      { length: 30 },
      (_, step) => `a${step}: &a${step} ${step === 0 ? "[x]" : `[*a${step - 1}, *a${step - 1}]`}\n`,
    ).join(""),
    /it is no YAML: Excessive alias count/,
  ],
  ["33 MB", Buffer.alloc(33_000_000, " "), "it has 33 MB; at most 32 MB are read"],
  [
    "11 MB of YAML",
    `${whole}#${" ".repeat(11_000_000)}\n`,
    "it has 12 MB; at most 10 MB are read; take the JSON form of the document",
  ],
];

describe("a file that is no document is refused with one sentence", () => {
  it.each(REFUSED)("%s", (_, content, message) => {
    const file = join(folder, "upstream");
    writeFileSync(file, content);
    expect(() => loadForeignDocument(file)).toThrow(
      expect.objectContaining({
        name: "FcContractError",
        message: expect.stringMatching(
          typeof message === "string"
            ? new RegExp(`: ${message.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}$`)
            : message,
        ),
      }),
    );
  });
});

it("a byte order mark and line ends of Windows are nothing wrong", () => {
  const file = join(folder, "windows.yaml");
  writeFileSync(file, `\uFEFF${whole.replaceAll("\n", "\r\n")}`);
  const { document, locate } = loadForeignDocument(file);
  expect(Object.keys(document)).toEqual(["openapi", "info", "paths"]);
  expect(locate("#/paths/~1pets/get").line).toBe(5);
});

describe("fc-contract upstream exits with 2 and says why", () => {
  it.each<[string, string, string]>([
    ["what is no OpenAPI", "page.html", "cannot read"],
    ["another API", "pets.yaml", "describes nothing that the contract does: it is another API's, or cut off"],
    [
      "an API without dates",
      "undated.yaml",
      'is "v1", which is no API version: say which one to compare with, with --api-version',
    ],
    ["a folder", "folder", "a folder, not a file"],
    ["no file", "missing.json", "no such file"],
  ])("%s", async (_, name, message) => {
    writeFileSync(join(folder, "page.html"), "<!doctype html>");
    writeFileSync(join(folder, "pets.yaml"), whole);
    writeFileSync(join(folder, "undated.yaml"), whole.replace("2023-08-16", "v1"));
    mkdirSync(join(folder, "folder"), { recursive: true });
    const { code, stderr, stdout } = await runCommand(["upstream", join(folder, name)]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("nothing to compare with", async () => {
    expect(await runCommand(["upstream"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("upstream needs a document: FILE..."),
    });
  });
});
