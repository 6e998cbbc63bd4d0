import type { MutableObject } from "../../schema/json.ts";
import type { Origins } from "../load/origins.ts";
import { deriveDocument } from "./derive-document.ts";
import { dropUnusedComponents } from "./drop-unused-components.ts";
import { fitExamples } from "./fit-examples.ts";
import type { Edition } from "./span.ts";

/** The document of one version: what it has, what its parts lead to, and examples that show no more. */
export function deriveVersion(document: MutableObject, edition: Edition, origins?: Origins): MutableObject {
  const derived = deriveDocument(document, edition, origins);
  dropUnusedComponents(derived);
  fitExamples(derived);
  return derived;
}
