import { join } from "node:path";
import { expect, it } from "vitest";
import { lintSchemas } from "../../src/contract/load/lint-schemas.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import { packageRoot } from "../../src/contract/package-root.ts";
import { sourceFileOf } from "../../src/products/stripe/shipped-contracts.ts";
import { SURFACES } from "../support/tested-versions.ts";

it.each([...SURFACES.map(sourceFileOf), join(packageRoot, "openapi/control.yaml")])(
  "%s has no keyword that is misspelled or out of place",
  (file) => {
    expect(lintSchemas(loadDocument(file))).toEqual([]);
  },
);
