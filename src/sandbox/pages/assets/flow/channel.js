// @ts-check
/** What the page that opened the flow asks for.
 * @typedef {{ readonly clientSecret: string, readonly apiVersion?: string, readonly billingDetails?: object }} FlowRequest */

/** @typedef {{ readonly send: (message: object) => void, readonly opened: Promise<FlowRequest>, readonly onLeave: (listener: () => void) => void }} Channel */

/**
 * The line to the page that shows the flow. Only that page is listened to: its origin, its window, its nonce; and only
 * its origin is ever written to.
 *
 * @returns {Channel | undefined} undefined when no page shows the flow
 */
export function openChannel() {
  const query = new URLSearchParams(location.search);
  const [origin, nonce] = [query.get("parent"), query.get("nonce")];
  const { parent } = window;

  if (parent === window || origin === null || nonce === null) {
    return undefined;
  }
  /** @type {(() => void)[]} */
  const leaveListeners = [];
  const send = (/** @type {object} */ message) => parent.postMessage({ ...message, nonce }, origin);

  /** @type {Promise<FlowRequest>} */
  const opened = new Promise((resolve) => {
    window.addEventListener("message", (event) => {
      if (event.origin !== origin || event.source !== parent || event.data?.nonce !== nonce) {
        return;
      }
      if (event.data.kind === "open" && typeof event.data.clientSecret === "string") {
        resolve(event.data);
      }
      if (event.data.kind === "leave") {
        for (const listener of leaveListeners) {
          listener();
        }
      }
    });
  });
  send({ kind: "ready" });
  return { send, opened, onLeave: (listener) => leaveListeners.push(listener) };
}
