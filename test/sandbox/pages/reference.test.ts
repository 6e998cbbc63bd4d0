import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../src/contract/package-root.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import { API_VERSIONS } from "../../../src/protocol/api-version.ts";
import { renderReference } from "../../../src/sandbox/pages/reference/render-reference.ts";

interface Document extends JsonObject {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
  readonly components: { readonly schemas: JsonObject };
}

const EVIL = `<img src=x onerror=alert(1)><script>alert(2)</script>"'&`;

describe("the reference", () => {
  it.each([...API_VERSIONS, "control"])("has a section for each operation and schema of %s", (name) => {
    const document = JSON.parse(
      readFileSync(join(packageRoot, `src/generated/${name}/openapi.json`), "utf8"),
    ) as Document;
    const page = renderReference(document, name, []);
    const wanted = [
      ...Object.values(document.paths).flatMap((item) =>
        Object.values(item).flatMap(({ operationId }) => operationId ?? []),
      ),
      ...Object.keys(document.components.schemas).map((schema) => `schema-${schema}`),
    ];
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    expect(page).not.toContain("undefined");
    expect(page).not.toContain("[object Object]");
  });

  it("shows markup in a document as text", () => {
    const schema = {
      type: "object",
      description: EVIL,
      properties: { [EVIL]: { type: "string", enum: [EVIL], description: `\`${EVIL}\`` } },
    };
    const operation = {
      operationId: EVIL,
      summary: EVIL,
      description: `**${EVIL}** [x](javascript:alert(1))`,
      tags: [EVIL],
      responses: { [EVIL]: { description: EVIL } },
    };
    const page = renderReference(
      {
        info: { title: EVIL, version: EVIL, description: EVIL },
        tags: [{ name: EVIL, description: EVIL }],
        paths: { [`/${EVIL}`]: { get: operation } },
        components: { schemas: { [EVIL]: schema } },
      },
      "x",
      [{ name: EVIL, address: "/" }],
    );
    expect(page).not.toMatch(/<img|<script|href="javascript/);
    expect(page.match(/&lt;img src=x/g)?.length).toBeGreaterThan(10);
  });
});
