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
    script.addEventListener("load", () => resolve(Reflect.get(window, "Stripe")));
    script.addEventListener("error", () => reject(new Error("Failed to load Stripe.js from the sandbox")));
    document.head.append(script);
  });
  return (await loading)(publishableKey, options);
}
