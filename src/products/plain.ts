import type { Product } from "../contract/product/product.ts";
import { bracketForm } from "./bracket-form.ts";
import { checkParameterRules } from "./check-parameter-rules.ts";

/** An API of which only its document is known: one version, no parameters that expand, nothing private. */
export const plain: Product = {
  name: "plain",
  form: bracketForm,
  rules: [checkParameterRules],
  redact: (text) => text,
  privacy: { publicNames: [], freeTexts: ["message", "description", "reason"] },
};
