import type { Product } from "../../contract/product/product.ts";
import { API_VERSIONS } from "../../protocol/api-version.ts";
import { DEFAULT_API_VERSION } from "../../protocol/default-api-version.ts";
import { chooseApiVersion } from "../../protocol/choose-api-version.ts";
import { redactShownText } from "../../protocol/secrets/mask.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { bracketForm } from "../bracket-form.ts";
import { checkParameterRules } from "../check-parameter-rules.ts";
import { checkExpand, expansion } from "./check-expand.ts";
import { credentials } from "./credentials.ts";
import { errors } from "./errors.ts";
import { suiteHabits } from "./suite-habits.ts";
import { webhooks } from "./webhooks.ts";

/** Stripe's API. */
export const stripe: Product = {
  name: "stripe",
  form: bracketForm,
  rules: [checkParameterRules, checkExpand],
  redact: redactShownText,
  privacy: {
    publicNames: ["financial_connections.institution"],
    freeTexts: ["message", "description", "reason"],
  },
  credentials,
  errors,
  expansion,
  versions: {
    all: API_VERSIONS,
    fallback: DEFAULT_API_VERSION,
    namedBy: ({ request, response }) =>
      request?.headers[STRIPE_HEADERS.version] ?? response?.headers[STRIPE_HEADERS.version],
    headersOf: (version) => ({ [STRIPE_HEADERS.version]: version }),
    choose: chooseApiVersion,
  },
  webhooks,
  suite: suiteHabits,
  mock: async () => (await import("./mock/mock-habits.ts")).mockHabits,
};
