// @ts-check
/** @import { Channel, FlowRequest } from "./channel.js" */
/** @import { FlowEnd } from "./call-sandbox.js" */
import { elementOf } from "../element.js";
import { callSandbox, RefusedStep } from "./call-sandbox.js";
import { openChannel } from "./channel.js";
import { waitForLeave } from "./leaving.js";
import { runFlow } from "./run-flow.js";
import { showEnd } from "./show-end.js";

/**
 * @param {Channel} channel
 * @param {FlowRequest} request
 * @returns {Promise<object>} what Stripe.js resolves with
 */
async function lead(channel, { apiVersion, billingDetails, clientSecret }) {
  const view = await callSandbox("open", { client_secret: clientSecret });
  const setup =
    billingDetails === undefined ? undefined : { client_secret: clientSecret, billing_details: billingDetails };
  /** @type {FlowEnd | undefined} */
  let end;
  const conclude = async (/** @type {"cancel" | "finish"} */ step, /** @type {object} */ choice) => {
    const body = { ...choice, client_secret: view.client_secret, setup };
    end = await callSandbox(step, body, apiVersion);
    return end;
  };
  const asker = new URLSearchParams(location.search).get("parent") ?? "";
  const finished = runFlow(view, asker, conclude).then(async (ended) => {
    if (ended.status !== "cancelled" || ended.failure !== null) {
      // There is nothing to be asked any more: who leaves now is done.
      elementOf("leave").textContent = "Close";
      await showEnd(view, ended);
    }
    return ended;
  });
  const left = waitForLeave(channel.onLeave, () => end !== undefined).then(() => end ?? conclude("cancel", {}));
  return (await Promise.race([finished, left])).result;
}

const channel = openChannel();
if (channel === undefined) {
  elementOf("alone").hidden = false;
} else {
  const request = await channel.opened;
  const result = await lead(channel, request).catch((error) => ({
    error: error instanceof RefusedStep ? error.error : { type: "api_error", message: String(error) },
  }));
  channel.send({ kind: "result", result });
}
