import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../src/contract/package-root.ts";

/** Which folder may import which: the floors of ARCHITECTURE.md. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  protocol: ["generated"],
  schema: [],
  findings: ["schema", "protocol"],
  client: ["schema", "findings", "protocol", "generated"],
  contract: ["schema", "findings", "protocol", "generated"],
  products: ["contract", "schema", "findings", "protocol", "generated"],
  server: ["contract", "schema", "findings", "protocol"],
  report: ["contract", "schema", "findings", "protocol"],
  codegen: ["contract", "schema", "findings", "protocol"],
  mock: ["server", "products", "contract", "schema", "findings", "protocol"],
  sandbox: ["server", "products", "contract", "client", "schema", "findings", "protocol", "generated"],
  suite: ["contract", "schema", "findings", "protocol"],
  traffic: ["server", "products", "report", "contract", "schema", "findings", "protocol", "generated"],
  vitest: ["traffic", "products", "report", "suite", "contract", "schema", "findings", "protocol"],
  cli: [
    "generated",
    "codegen",
    "mock",
    "sandbox",
    "suite",
    "traffic",
    "report",
    "products",
    "server",
    "contract",
    "schema",
    "findings",
    "protocol",
  ],
};

const PUBLISHED_FOLDERS = ["client", "products", "sandbox", "vitest"];

const source = join(packageRoot, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.split(sep).join("/"));

/** Every specifier that a file imports, statically or not. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(source, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`$]+)["'`]/g)].map(
    ([, specifier]) => specifier ?? "",
  );
}

/** A relative specifier as a path under src/. */
function targetOf(file: string, specifier: string): string {
  return relative(source, normalize(join(source, file, "..", specifier)))
    .split(sep)
    .join("/");
}

const arrows = files.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({ file, target: targetOf(file, specifier) })),
);

describe("the house", () => {
  it("has only folders that the plan knows", () => {
    const folders = new Set(files.map((file) => file.split("/")[0] ?? ""));
    expect([...folders].filter((folder) => !Object.hasOwn(ARROWS, folder))).toEqual([]);
  });

  it("imports downwards only", () => {
    const wrong = arrows.filter(({ file, target }) => {
      const [from = "", to = ""] = [file.split("/")[0], target.split("/")[0]];
      return from !== to && !(ARROWS[from] ?? []).includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it("imports only files that exist", () => {
    const missing = arrows.filter(({ target }) => !existsSync(join(source, target)));
    expect(missing).toEqual([]);
  });

  it("imports nothing in a circle", () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of arrows) {
      edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const findCircle = (file: string, trail: readonly string[]): readonly string[] | undefined => {
      if (trail.includes(file)) {
        return [...trail.slice(trail.indexOf(file)), file];
      }
      if (done.has(file)) {
        return undefined;
      }
      for (const target of edges.get(file) ?? []) {
        const circle = findCircle(target, [...trail, file]);
        if (circle !== undefined) {
          return circle;
        }
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => findCircle(file, [])).find((circle) => circle !== undefined)).toBeUndefined();
  });

  it("keeps protocol, schema, findings and client to web standards", () => {
    const outside = files
      .filter((file) => /^(protocol|schema|findings|client)\//.test(file))
      .flatMap((file) => importsOf(file).filter((specifier) => !specifier.startsWith(".")));
    expect([...new Set(outside)]).toEqual(["openapi-fetch"]);
  });

  it("keeps Stripe's habits out of what serves any document", () => {
    const general = /^(contract|suite|mock)\//;
    const known = arrows.filter(({ file, target }) => general.test(file) && target.startsWith("protocol/"));
    expect([...new Set(known.map(({ target }) => target))].toSorted()).toEqual([
      "protocol/fc-contract-error.ts",
      "protocol/form/parameter-name.ts",
      "protocol/is-loopback.ts",
      "protocol/read-text-start.ts",
      "protocol/shorten.ts",
    ]);
  });

  it("resolves pointers in documents only where documents are read", () => {
    const resolving = files.filter((file) => readFileSync(join(source, file), "utf8").includes("resolvePointer("));
    const reading =
      /^(codegen\/|contract\/(load|model|versions)\/|schema\/|contract\/compile\/locate-compile-error\.ts)/;
    expect(resolving.filter((file) => !reading.test(file))).toEqual([]);
  });

  it("lets only published folders have an index", () => {
    const indices = files.filter((file) => file.endsWith("index.ts")).map((file) => file.split("/")[0]);
    expect(indices.filter((folder) => !PUBLISHED_FOLDERS.includes(folder ?? ""))).toEqual([]);
  });

  it("has no file of more than 400 lines", () => {
    const long = files.filter(
      (file) => !file.startsWith("generated/") && readFileSync(join(source, file), "utf8").split("\n").length > 400,
    );
    expect(long).toEqual([]);
  });
});
