import type { Product } from "../../contract/product.ts";
import { redactShownText } from "../../protocol/secrets/mask.ts";
import { bracketForm } from "../bracket-form.ts";
import { checkParameterRules } from "../check-parameter-rules.ts";
import { checkExpand, expandablePaths } from "./check-expand.ts";

/** Stripe's API. */
export const stripe: Product = {
  name: "stripe",
  form: bracketForm,
  rules: [checkParameterRules, checkExpand],
  redact: redactShownText,
  expandablePaths,
};
