// @ts-check
/**
 * What the stand-in for Stripe.js has only so that pages can start with it: `elements()` and the methods that are not
 * simulated. Comes before `stripe.js` in the script that is served.
 */
(() => {
  /** @import { Stripe, StripeElementType } from "@stripe/stripe-js" */

  /** Methods that answer with a promise at Stripe.js, and so reject here. A test compares them with its types. */
  const ASYNCHRONOUS = [
    "collectBankAccountForPayment collectBankAccountToken confirmAcssDebitPayment confirmAcssDebitSetup",
    "confirmAffirmPayment confirmAfterpayClearpayPayment confirmAlipayPayment confirmAmazonPaySetup",
    "confirmAuBecsDebitPayment confirmAuBecsDebitSetup confirmBacsDebitSetup confirmBancontactPayment",
    "confirmBancontactSetup confirmBilliePayment confirmBlikPayment confirmBlikSetup confirmBoletoPayment",
    "confirmCardPayment confirmCardSetup confirmCashappPayment confirmCashappSetup confirmCustomerBalancePayment",
    "confirmEpsPayment confirmFpxPayment confirmGiropayPayment confirmGrabPayPayment confirmIdealPayment",
    "confirmIdealSetup confirmKlarnaPayment confirmKonbiniPayment confirmMobilepayPayment confirmMultibancoPayment",
    "confirmOxxoPayment confirmP24Payment confirmPayByBankPayment confirmPayNowPayment confirmPayPalPayment confirmPayPalSetup",
    "confirmPayment confirmPixPayment confirmPromptPayPayment confirmSepaDebitPayment confirmSepaDebitSetup",
    "confirmSetup confirmSofortPayment confirmSofortSetup confirmTwintPayment confirmUsBankAccountPayment",
    "confirmWechatPayPayment createConfirmationToken createEmbeddedCheckoutPage createEphemeralKeyNonce",
    "createPaymentMethod createRadarSession createToken handleCardAction handleNextAction initializePricing",
    "processOrder retrieveOrder retrievePaymentIntent retrieveSetupIntent verifyIdentity",
    "verifyMicrodepositsForPayment verifyMicrodepositsForSetup",
    // Of earlier releases.
    "createSource handleCardPayment handleCardSetup initCheckout initEmbeddedCheckout redirectToCheckout retrieveSource",
  ].flatMap((line) => line.split(" "));

  /** Methods that answer at once at Stripe.js, and so throw here. */
  const SYNCHRONOUS = ["initCheckoutElementsSdk", "initCheckoutFormSdk", "paymentRequest"];

  const SIMULATED = "collectFinancialConnectionsAccounts, collectBankAccountForSetup and confirmUsBankAccountSetup";

  /** A mistake in the page that uses Stripe.js: thrown, as Stripe.js does. */
  class IntegrationError extends Error {
    /** @override */
    name = "IntegrationError";
  }

  /** @param {string} name */
  function refuse(name) {
    return new IntegrationError(`${name} is not simulated by the sandbox. It simulates ${SIMULATED}.`);
  }

  /** Every method of Stripe.js that is not simulated. */
  function createRefusals() {
    const asynchronous = ASYNCHRONOUS.map((name) => [name, async () => Promise.reject(refuse(`stripe.${name}`))]);
    const synchronous = SYNCHRONOUS.map((name) => [
      name,
      () => {
        throw refuse(`stripe.${name}`);
      },
    ]);
    return /** @type {Partial<Stripe>} */ (Object.fromEntries([...asynchronous, ...synchronous]));
  }

  /** The `elements()` of Stripe.js: its elements are boxes that say what would be there. */
  function createElements() {
    /** @type {Map<string, ReturnType<typeof createElement>>} */
    const created = new Map();

    return {
      /** @param {StripeElementType} type */
      create(type) {
        const element = createElement(type, () => created.delete(type));
        created.set(type, element);
        return element;
      },
      /** @param {string | { __elementType?: string }} type a type, or a component of react-stripe-js */
      getElement(type) {
        return created.get(typeof type === "string" ? type : (type?.__elementType ?? "")) ?? null;
      },
      async update() {},
      async fetchUpdates() {
        return {};
      },
      async submit() {
        throw refuse("elements.submit");
      },
      on() {},
      off() {},
      once() {},
    };
  }

  /**
   * @param {string} type
   * @param {() => void} onDestroyed
   */
  function createElement(type, onDestroyed) {
    const box = createBox(type);
    /** @type {Map<string, Set<(event: object) => void>>} */
    const handlers = new Map();
    let isReady = false;

    const becomeReady = () => {
      isReady = true;
      for (const handler of handlers.get("ready") ?? []) {
        handler({ elementType: type });
      }
    };
    const element = {
      /** @param {string | HTMLElement} target */
      mount(target) {
        const parent = typeof target === "string" ? document.querySelector(target) : target;
        if (!(parent instanceof HTMLElement)) {
          throw new IntegrationError(`The element ${type} cannot be mounted: there is nothing at ${String(target)}.`);
        }
        parent.replaceChildren(box);
        queueMicrotask(becomeReady);
      },
      unmount() {
        box.remove();
      },
      destroy() {
        box.remove();
        handlers.clear();
        onDestroyed();
      },
      /**
       * @param {string} event
       * @param {(event: object) => void} handler
       */
      on(event, handler) {
        handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
        if (event === "ready" && isReady) {
          // React subscribes only after it has mounted.
          queueMicrotask(() => handlers.get(event)?.has(handler) === true && handler({ elementType: type }));
        }
        return element;
      },
      /**
       * @param {string} event
       * @param {(event: object) => void} handler
       */
      once(event, handler) {
        const first = (/** @type {object} */ given) => {
          element.off(event, first);
          handler(given);
        };
        return element.on(event, first);
      },
      /**
       * @param {string} event
       * @param {(event: object) => void} [handler]
       */
      off(event, handler) {
        if (handler === undefined) {
          handlers.delete(event);
        } else {
          handlers.get(event)?.delete(handler);
        }
        return element;
      },
      async getValue() {
        throw refuse(`getValue of the element ${type}`);
      },
      update() {},
      focus() {},
      blur() {},
      clear() {},
      collapse() {},
      setView() {},
    };
    return element;
  }

  /** @param {string} type */
  function createBox(type) {
    const box = document.createElement("div");
    box.setAttribute("role", "note");
    box.dataset["sandboxElement"] = type;
    box.textContent = `Stripe element "${type}": not simulated by the sandbox`;
    // Set one by one: a page whose policy forbids style attributes allows this.
    Object.assign(box.style, { padding: "0.75em", border: "1px dashed", font: "inherit" });
    return box;
  }

  Object.assign(window, { [Symbol.for("fc-contract.stripe")]: { IntegrationError, createElements, createRefusals } });
})();
