import type { JsonObject } from "../../src/schema/json.ts";
import { loadDocument } from "../../src/contract/load/load-document.ts";
import { sourceFileOf } from "../../src/products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../../src/protocol/api-version.ts";

/** The bundled document of an API version, from its sources. */
export function loadVersion(version: ApiVersion): JsonObject {
  return loadDocument(sourceFileOf(version), { version }).document;
}
