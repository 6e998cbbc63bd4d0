// @ts-check
/**
 * The sandbox's stand-in for Stripe.js: as much of it as Financial Connections needs. A classic script, because that is
 * what loaders of Stripe.js load; it puts `Stripe` on the window.
 */
(() => {
  /** @import { CollectBankAccountForSetupOptions, CollectFinancialConnectionsAccountsOptions, ConfirmUsBankAccountSetupData, FinancialConnectionsSessionResult, SetupIntentResult, Stripe as RealStripe, StripeConstructorOptions } from "@stripe/stripe-js" */

  /** @type {{ IntegrationError: new (message: string) => Error, createElements: RealStripe["elements"], createRefusals: () => RealStripe }} */
  const { IntegrationError, createElements, createRefusals } = Reflect.get(window, Symbol.for("fc-contract.stripe"));

  /** How long the sandbox may take to show its page. */
  const PATIENCE_MS = 15_000;

  /** The sandbox writes its own address here. */
  const WRITTEN_ORIGIN = "__SANDBOX_ORIGIN__";

  /** Where the sandbox's pages are, ending in a slash. */
  const pages = findPages();

  let isOpen = false;

  /**
   * @param {string} publishableKey any that starts with pk_test_
   * @param {StripeConstructorOptions} [options]
   * @returns {RealStripe}
   */
  function Stripe(publishableKey, options = {}) {
    if (typeof publishableKey !== "string" || !/^pk_test_[\w-]+$/.test(publishableKey)) {
      const isLive = /^[spr]k_live_/.test(publishableKey);
      throw new IntegrationError(
        isLive
          ? "A live key was given to the sandbox. Use a test key here."
          : "The sandbox needs a publishable key that starts with pk_test_.",
      );
    }
    const { apiVersion } = options;

    /** @type {RealStripe} */
    const stripe = {
      ...createRefusals(),

      elements: createElements,

      async collectFinancialConnectionsAccounts(/** @type {CollectFinancialConnectionsAccountsOptions} */ given) {
        const clientSecret = readSecret(given, /^fcsess_client_secret_\w+$/, "a Financial Connections Session");
        const result = await openFlow({ clientSecret, apiVersion });
        return /** @type {FinancialConnectionsSessionResult} */ (result);
      },

      async collectBankAccountForSetup(/** @type {CollectBankAccountForSetupOptions} */ given) {
        const clientSecret = readSecret(given, /^seti_\w+_secret_\w+$/, "a SetupIntent");
        const { payment_method_data: data, payment_method_type: type } = given.params ?? {};
        if (type !== "us_bank_account" || typeof data?.billing_details?.name !== "string") {
          throw new IntegrationError(
            "collectBankAccountForSetup takes params with payment_method_type 'us_bank_account' and payment_method_data[billing_details][name].",
          );
        }
        const result = await openFlow({ clientSecret, apiVersion, billingDetails: data.billing_details });
        return /** @type {SetupIntentResult} */ (result);
      },

      async confirmUsBankAccountSetup(
        /** @type {string} */ secret,
        /** @type {ConfirmUsBankAccountSetupData} */ data = {},
      ) {
        const clientSecret = readSecret({ clientSecret: secret }, /^seti_\w+_secret_\w+$/, "a SetupIntent");
        const result = await call("browser/confirm_setup", {
          client_secret: clientSecret,
          payment_method: data.payment_method,
        });
        return /** @type {SetupIntentResult} */ (result);
      },

      registerAppInfo() {},
    };
    // Called by loadStripe and react-stripe-js, and not part of the published type.
    return Object.assign(stripe, { _registerWrapper() {} });
  }

  /** The release: loaders warn unless it is the one that they asked for. */
  Stripe.version = readRelease();

  /**
   * @param {{ clientSecret?: unknown } | undefined} given
   * @param {RegExp} form
   * @param {string} owner
   */
  function readSecret(given, form, owner) {
    const secret = given?.clientSecret;
    if (typeof secret !== "string" || !form.test(secret)) {
      // Never with the secret in it: messages end up in logs.
      throw new IntegrationError(`Invalid value for clientSecret: it should be the client secret of ${owner}.`);
    }
    return secret;
  }

  /**
   * @param {string} path
   * @param {object} body
   * @returns {Promise<object>}
   */
  async function call(path, body) {
    try {
      const headers = { "content-type": "application/json" };
      const response = await fetch(pages + path, { method: "POST", headers, body: JSON.stringify(body) });
      const answer = await response.json();
      return response.ok ? answer : { error: answer.error };
    } catch {
      return unreachable();
    }
  }

  function unreachable() {
    return { error: { type: "api_connection_error", message: `The sandbox does not answer at ${pages}.` } };
  }

  /**
   * Shows the link flow in a modal dialog and waits for its end.
   *
   * @param {{ clientSecret: string, apiVersion?: string | undefined, billingDetails?: object }} request
   * @returns {Promise<object>}
   */
  function openFlow(request) {
    if (isOpen) {
      throw new IntegrationError("A link flow is open already.");
    }
    if (location.origin === "null") {
      throw new IntegrationError("The link flow needs a page with an http or https address.");
    }
    isOpen = true;
    const nonce = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
    const { dialog, frame } = createDialog(`${pages}flow?${new URLSearchParams({ parent: location.origin, nonce })}`);
    const target = new URL(pages).origin;

    return new Promise((resolve) => {
      const tell = (/** @type {object} */ message) => frame.contentWindow?.postMessage({ ...message, nonce }, target);
      const end = (/** @type {object} */ result) => {
        clearTimeout(timer);
        window.removeEventListener("message", listen);
        isOpen = false;
        // Closing gives the focus back to where it was.
        dialog.close();
        dialog.remove();
        resolve(result);
      };
      const timer = setTimeout(() => end(unreachable()), PATIENCE_MS);
      const listen = (/** @type {MessageEvent} */ event) => {
        // From the sandbox, from this very frame, about this very flow: anything else is not for us.
        if (event.origin !== target || event.source !== frame.contentWindow || event.data?.nonce !== nonce) {
          return;
        }
        if (event.data.kind === "ready") {
          clearTimeout(timer);
          tell({ kind: "open", ...request });
          frame.focus();
        } else if (event.data.kind === "result" && typeof event.data.result === "object") {
          end(event.data.result);
        }
      };
      window.addEventListener("message", listen);
      dialog.addEventListener("cancel", (event) => event.preventDefault());
      dialog.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          tell({ kind: "leave" });
        }
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  /** @param {string} address */
  function createDialog(address) {
    const dialog = document.createElement("dialog");
    const frame = document.createElement("iframe");
    const isNarrow = matchMedia("(max-width: 30rem)").matches;

    dialog.setAttribute("aria-label", "Link accounts (sandbox)");
    dialog.setAttribute("closedby", "none");
    // Set one by one: a page whose policy forbids style attributes allows this.
    Object.assign(dialog.style, {
      boxSizing: "border-box",
      width: "min(27rem, 100vw)",
      height: isNarrow ? "100dvh" : "min(44rem, 100dvh)",
      maxWidth: "none",
      maxHeight: "none",
      margin: "auto",
      padding: "0",
      border: "0",
      borderRadius: isNarrow ? "0" : "12px",
      overflow: "hidden",
      background: "Canvas",
      colorScheme: "light dark",
      boxShadow: "0 0 0 100vmax rgb(0 0 0 / 55%)",
    });
    Object.assign(frame.style, {
      display: "block",
      width: "100%",
      height: "100%",
      border: "0",
      colorScheme: "light dark",
    });
    frame.title = "Link accounts (sandbox)";
    frame.referrerPolicy = "no-referrer";
    frame.src = address;
    dialog.append(frame);
    return { dialog, frame };
  }

  /** The release in the address, where it is the real one's and a test answers for it; the newest otherwise. */
  function readRelease() {
    const script = document.currentScript;
    const source = script instanceof HTMLScriptElement ? script.src : "";
    const release = /^https:\/\/js\.stripe\.com\/(v3|[a-z]+)\//.exec(source)?.[1] ?? "endive";
    return release === "v3" ? 3 : release;
  }

  function findPages() {
    const script = document.currentScript;
    const source = script instanceof HTMLScriptElement ? script.src : "";
    const [own, end] = [source.split(/[?#]/, 1)[0] ?? "", "/_sandbox/stripe.js"];
    // Loaded under another address, such as that of the real Stripe.js, it goes by where it was written.
    return own.endsWith(end) ? own.slice(0, -"stripe.js".length) : WRITTEN_ORIGIN + "/_sandbox/";
  }

  Object.assign(window, { Stripe });
})();
