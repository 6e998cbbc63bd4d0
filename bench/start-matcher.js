// Uses a published matcher once, on an answer that matches. vitest itself, loaded by then in a test, is not counted.
import { registerHooks } from "node:module";

const vitest = `export const expect = { extend: (matchers) => Object.assign(globalThis, matchers) };`;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "vitest"
      ? { url: `data:text/javascript,${encodeURIComponent(vitest)}`, shortCircuit: true }
      : next(specifier, context),
});

await import("../dist/vitest/index.js");
const { default: document } = await import("../dist/generated/2026-03-04.preview/openapi.json", {
  with: { type: "json" },
});
const body = document.components.examples.AccountActive.value;
const { pass } = await globalThis.toMatchContract({ status: 200, body }, "retrieveAccount");
process.exitCode = pass ? 0 : 1;
