import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { sourceFileOf } from "../../src/products/stripe/shipped-contracts.ts";
import { SURFACES } from "../support/tested-versions.ts";
import { loadVersion } from "./load-version.ts";

interface Overlay {
  readonly overlay: string;
  readonly extends: string;
  readonly actions: readonly { readonly target: string; readonly description?: string }[];
}

describe("The overlay of the preview", () => {
  const overlay = parse(readFileSync(sourceFileOf("2026-03-04.preview"), "utf8")) as Overlay;

  it("changes the base, not another overlay", () => {
    expect([overlay.overlay, overlay.extends]).toEqual(["1.0.0", "../openapi.yaml"]);
  });

  it("says of each action what it is for", () => {
    expect(overlay.actions.length).toBeGreaterThan(5);
    expect(
      overlay.actions
        .filter(({ description = "" }) => !/\w.*\.$/s.test(description.trim()))
        .map(({ target }) => target),
    ).toEqual([]);
  });
});

describe("The documents", () => {
  it.each(SURFACES)("name their version: %s", (version) => {
    expect(loadVersion(version)["info"]).toMatchObject({ version });
  });
});
