import type { Product } from "../../contract/product/product.ts";
import { isJsonObject } from "../../schema/json.ts";
import { bracketForm } from "../bracket-form.ts";
import { checkParameterRules } from "../check-parameter-rules.ts";

/** An API of which only its document is known: one version, no parameters that expand, nothing private. */
export const plain: Product = {
  name: "plain",
  form: bracketForm,
  rules: [checkParameterRules],
  redact: (text) => text,
  privacy: { publicNames: [], freeTexts: ["message", "description", "reason"] },
  mock: async () => (await import("./mock-habits.ts")).mockHabits,
  credentials: { variable: "FC_CONTRACT_KEY", form: "…", sample: "test", refuse: () => undefined },
  errors: {
    // RFC 9457: a problem has a `title`, and a `detail` that is about this one request.
    read: (body) => {
      const message = isJsonObject(body) ? (body["detail"] ?? body["title"]) : undefined;
      return typeof message === "string" ? { message, param: undefined } : undefined;
    },
  },
};
