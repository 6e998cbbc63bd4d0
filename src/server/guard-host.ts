import { redactSecrets } from "../protocol/secrets/mask.ts";
import { shorten } from "../protocol/shorten.ts";
import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import { STRIPE_HOSTS } from "../protocol/stripe-hosts.ts";
import { isHostName } from "./host-name.ts";
import { buildStripeError } from "../protocol/stripe-error.ts";

/** Refuses a request for a host name that this server does not answer to; undefined for every other request. */
export type HostGuard = (request: ExchangeRequest) => ExchangeResponse | undefined;

/** A browser resolves these to this machine, whatever a name server says. */
const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]", "*.localhost"];

const LONGEST_SHOWN = 100;
const MOST_REMEMBERED = 100;

/**
 * Makes the guard of a server that was asked to listen on `host` and got `address`: on a loopback address it answers only
 * to the local names, to `host` and to those that are allowed.
 *
 * A web page whose name resolves to 127.0.0.1 (DNS rebinding) is of the same origin as a local server in the eyes of the
 * browser, and could read every answer. Only the `Host` header gives it away. A request without one comes from no
 * browser. Stripe's own names are answered too, for programs whose requests to Stripe are sent here: nobody else can make
 * a page of them. On an address of the network any name is answered, unless names are allowed: then only those.
 */
export function createHostGuard(address: string, host: string, allowed: readonly string[]): HostGuard {
  if (!isLoopbackAddress(address) && allowed.length === 0) {
    return () => undefined;
  }
  const known = [...new Set([...LOCAL_NAMES, host.includes(":") ? `[${host}]` : host, ...allowed])];
  const names = new Set([...known.map(normalize), ...STRIPE_HOSTS]);
  // Clients repeat the same few names: each is looked at once.
  const accepted = new Set<string>();

  return ({ headers, url }) => {
    const given = headers["host"];
    const isAbsolute = !url.startsWith("/") && url !== "*";
    if (!isAbsolute && (given === undefined || accepted.has(given))) {
      return undefined;
    }
    for (const name of [given, isAbsolute ? hostOf(url) : undefined]) {
      if (name !== undefined && !isAllowed(names, nameOf(name))) {
        return refuseHost(nameOf(name), known);
      }
    }
    if (given !== undefined && accepted.size < MOST_REMEMBERED) {
      accepted.add(given);
    }
    return undefined;
  };
}

function isLoopbackAddress(address: string): boolean {
  return address.includes(":") ? /^(?:::1|::ffff:127\.[\d.]+)$/.test(address) : address.startsWith("127.");
}

function isAllowed(names: ReadonlySet<string>, name: string): boolean {
  const normal = normalize(name);
  // `..localhost` ends like a name below localhost, but no label of a name is empty.
  if (!isHostName(normal)) {
    return false;
  }
  if (names.has(normal)) {
    return true;
  }
  for (let dot = normal.indexOf("."); dot !== -1; dot = normal.indexOf(".", dot + 1)) {
    if (names.has(`*${normal.slice(dot)}`)) {
      return true;
    }
  }
  return false;
}

/** Names are compared as DNS does: without regard to case or a last dot. */
function normalize(name: string): string {
  const lower = name.toLowerCase();
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** A `Host` header without its port; whole when what follows the name is not a port. */
function nameOf(host: string): string {
  const end = host.startsWith("[") ? host.indexOf("]") + 1 : host.indexOf(":");
  return end > 0 && /^(?::\d*)?$/.test(host.slice(end)) ? host.slice(0, end) : host;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function refuseHost(name: string, known: readonly string[]): ExchangeResponse {
  const shown = shorten(name, LONGEST_SHOWN);
  const advice = isHostName(name) ? `--allow-host ${shown}` : "--allow-host";
  const error = buildStripeError("invalid_request", {
    message: redactSecrets(
      `This server answers only to the host names ${known.join(", ")}; this request is for "${shown}". If that name is yours, start the server with ${advice}.`,
    ),
  });
  return { status: 421, headers: { "content-type": "application/json" }, body: JSON.stringify(error) };
}
