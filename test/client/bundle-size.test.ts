import { expect, it } from "vitest";

import { clientEntry, measureBundle } from "../../bench/client-size.ts";

it("createClient with webhooks is at most 6 kB, minified and gzipped", async () => {
  const { gzipped } = await measureBundle(clientEntry);
  expect(gzipped).toBeLessThanOrEqual(6000);
});

// The list of versions takes some ten bytes for each.
it("everything that the entry point exports, the list of versions included, is at most 6.3 kB", async () => {
  const { gzipped } = await measureBundle(`export * from "./src/client/index.ts";`);
  expect(gzipped).toBeLessThanOrEqual(6300);
});

it("the client is made of its own files and openapi-fetch, without Node's modules, ajv or validators", async () => {
  const { inputs, text } = await measureBundle(clientEntry);
  const foreign = inputs.filter(
    (path) =>
      !/^(?:<stdin>|src\/client\/|src\/protocol\/|src\/generated\/versions|node_modules\/openapi-fetch\/)/.test(path),
  );
  expect(foreign).toEqual([]);
  expect(text).not.toContain("2025-09-30.clover");
  expect(text).not.toMatch(/["']node:|\brequire\(/);
});
