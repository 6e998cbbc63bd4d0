import type { Webhooks } from "../../contract/product/webhooks.ts";
import { STRIPE_HEADERS } from "../../protocol/stripe-headers.ts";
import { isJsonObject } from "../../schema/json.ts";
import { checkSignature } from "./check-signature.ts";

/** Events of Stripe: signed, and rendered in the version of the endpoint. */
export const webhooks: Webhooks = {
  isDelivery: ({ headers }) => headers[STRIPE_HEADERS.signature] !== undefined,
  typeField: "type",
  versionField: "api_version",
  subjectOf: ({ data }) => {
    const object = isJsonObject(data) ? data["object"] : undefined;
    return isJsonObject(object) ? object : undefined;
  },
  // Fields that never change, and the status: every change of it sends an event, which may come late.
  compared: {
    object: "breaking",
    created: "breaking",
    livemode: "breaking",
    category: "breaking",
    subcategory: "breaking",
    institution_name: "breaking",
    status: "drift",
  },
  checkSender: checkSignature,
};
