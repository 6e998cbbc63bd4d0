// @ts-check
/** @import { Stripe, StripeConstructorOptions } from "@stripe/stripe-js" */

/** @type {Promise<(publishableKey: string, options?: StripeConstructorOptions) => Stripe> | undefined} */
let loading;

/**
 * The `loadStripe` of `@stripe/stripe-js`, for an import map or an alias in a bundler.
 *
 * @param {string} publishableKey
 * @param {StripeConstructorOptions} [options]
 */
export async function loadStripe(publishableKey, options) {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("stripe.js", import.meta.url).href;
    const fail = () => reject(new Error("Failed to load Stripe.js from the sandbox"));
    script.addEventListener("load", () => (window.Stripe === undefined ? fail() : resolve(window.Stripe)));
    script.addEventListener("error", fail);
    document.head.append(script);
  });
  return (await loading)(publishableKey, options);
}
