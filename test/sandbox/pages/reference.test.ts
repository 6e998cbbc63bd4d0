import { describe, expect, it } from "vitest";
import { readControlDocument } from "../../../src/sandbox/control/open-control-contract.ts";
import { readContractDocument } from "../../../src/products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../../../src/protocol/api-version.ts";
import type { Model } from "../../../src/contract/model/model.ts";
import { readModel } from "../../../src/contract/model/read-model.ts";
import { SOME_VERSIONS } from "../../support/tested-versions.ts";
import { renderReference } from "../../../src/sandbox/pages/reference/render-reference.ts";

const EVIL = `<img src=x onerror=alert(1)><script>alert(2)</script>"'&`;

const PREVIEW = "2026-03-04.preview";

function read(name: Name): Model {
  return readModel(name === "control" ? readControlDocument() : readContractDocument(name));
}

type Name = ApiVersion | "control";

/** What a reader sees of markup. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

describe("the reference", () => {
  it.each<Name>([...SOME_VERSIONS, "control"])("has a section for each operation and schema of %s", (name) => {
    const model = read(name);
    const page = renderReference(model, name, []);
    const wanted = [
      ...model.operations.map(({ id }) => id),
      ...model.webhooks.map(({ operation }) => operation.id),
      ...[...model.schemas.keys()].map((schema) => `schema-${schema}`),
    ];
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    expect(page).not.toContain("undefined");
    expect(page).not.toContain("[object Object]");
  });

  it.each<Name>([...SOME_VERSIONS, "control"])("describes every branch of every type of %s in words", (name) => {
    const page = renderReference(read(name), name, []);
    const types = [...page.matchAll(/<span class="soft">(.*?)<\/span>/gs)].map(([, text = ""]) => textOf(text));
    const links = [...page.matchAll(/href="#schema-(\w+)"/g)].map(([, schema]) => schema as string);

    expect(types.length).toBeGreaterThan(100);
    expect(types.filter((type) => type.split(/ or | and | of |, /).some((word) => word.trim() === ""))).toEqual([]);
    expect(page).not.toMatch(/(?: or | and | of )<\/(?:p|span)>/);
    expect(links.filter((schema) => !page.includes(`id="schema-${schema}"`))).toEqual([]);
  });

  it("says that a parameter can be unset with the empty string", () => {
    const page = textOf(renderReference(read(PREVIEW), PREVIEW, []));
    expect(page).toContain("ListAccountsAccountHolder or the empty string");
  });

  it.each([
    [{ enum: [""] }, "the empty string"],
    [{ const: "" }, "the empty string"],
    [{ enum: ["", "a", null, 1] }, "the empty string or a or null or 1"],
    [{ anyOf: [{ type: "string" }, { enum: [""] }] }, "string or the empty string"],
    [{ oneOf: [{}, { type: ["integer", "null"] }] }, "anything or integer or null"],
    [{ allOf: [{ $ref: "#/components/schemas/A" }, { properties: {} }] }, "A and object"],
    [{ type: "array", items: { anyOf: [true, false] } }, "array of anything or nothing"],
    [{ type: "array" }, "array of anything"],
    [{ $ref: "#/components/schemas/A" }, "A"],
    [{ $ref: "#/components/schemas/A", minProperties: 1 }, "A"],
    [false, "nothing"],
    [{ type: "integer", format: "unix-time" }, "integer (unix-time)"],
    [{ description: "no more than that" }, "anything"],
  ])("describes %j as %s", (schema, words) => {
    const page = renderReference(readModel({ components: { schemas: { A: {}, B: schema } } }), "x", []);
    expect(textOf(/id="schema-B">.*?<\/section>/s.exec(page)?.[0].split("<p>").at(-1) ?? "")).toBe(words);
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
      readModel({
        info: { title: EVIL, version: EVIL, description: EVIL },
        tags: [{ name: EVIL, description: EVIL }],
        paths: { [`/${EVIL}`]: { get: operation } },
        components: { schemas: { [EVIL]: schema } },
      }),
      "x",
      [{ name: EVIL, address: "/" }],
    );
    expect(page).not.toMatch(/<img|<script|href="javascript/);
    expect(page.match(/&lt;img src=x/g)?.length).toBeGreaterThan(10);
  });
});
