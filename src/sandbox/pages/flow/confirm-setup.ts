import { isJsonObject, type JsonObject } from "../../../schema/json.ts";
import { invalidRequest, missingReference, notSimulated } from "../../refused-call.ts";
import { confirmSetupIntent } from "../../world/setup-intent.ts";
import { changeWorld } from "../change-world.ts";
import type { PageOptions } from "../page-options.ts";
import { readText } from "../read-call.ts";
import { findSecret, refuseSecret } from "./find-secret.ts";
import { setupIntentResult } from "./setup-result.ts";

/** What `confirmUsBankAccountSetup` does, with the SetupIntent's client secret as its right to. */
export function confirmSetup(options: PageOptions, body: JsonObject): JsonObject {
  const holder = findSecret(options.worlds, readText(body, "client_secret"));

  if (holder.kind !== "setup-intent") {
    throw refuseSecret("This is not the client secret of a SetupIntent.");
  }
  const { intent, open } = holder;
  if (intent.status === "succeeded") {
    throw invalidRequest(`The SetupIntent ${intent.id} has succeeded already.`);
  }
  if (isJsonObject(body["payment_method"])) {
    throw notSimulated("a payment method from typed account numbers");
  }
  const paymentMethod = readText(body, "payment_method") ?? intent.paymentMethod;
  return changeWorld(options, open, (world) => {
    if (paymentMethod !== null && world.paymentMethods.get(paymentMethod) === undefined) {
      throw missingReference("PaymentMethod", paymentMethod, "payment_method");
    }
    // In the browser it is Stripe.js that shows the mandate and sends it.
    return setupIntentResult(world.setupIntents.put(confirmSetupIntent(world, { ...intent, paymentMethod }, true)));
  });
}
