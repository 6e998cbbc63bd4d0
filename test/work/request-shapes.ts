import type { ExchangeRequest } from "../../src/contract/check/exchange.ts";
import { inPlaces, join, repeat } from "./text-shapes.ts";

type Shape = (length: number) => ExchangeRequest;

const FORM = { authorization: "Bearer sk_test_123", "content-type": "application/x-www-form-urlencoded" };
const JSON_TYPE = { ...FORM, "content-type": "application/json" };
const FC = "/v1/financial_connections";
const MOST_PARAMETERS = 4_000;

const post = (url: string, body: string, headers: Readonly<Record<string, string>> = FORM): ExchangeRequest => ({
  method: "POST",
  url,
  headers,
  body,
});
const get = (url: string, headers: Readonly<Record<string, string>> = {}): ExchangeRequest => ({
  method: "GET",
  url,
  headers: { authorization: FORM.authorization, ...headers },
  body: null,
});
/** As many parameters as a form may have, each longer where the form is. */
const parameters = (length: number, write: (index: number) => string): string =>
  join(length, "&", (index) => write(index) + repeat("x", length / MOST_PARAMETERS), MOST_PARAMETERS);

/** Requests to Stripe's operations that a hostile caller may send, by name. */
export const STRIPE_SHAPES: Readonly<Record<string, Shape>> = {
  "wrong expand[]": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `expand[]=w${index}`),
    ),
  "wrong expand[n] of four levels": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `expand[${index}]=a.b.c.d`),
    ),
  "one expand[] of many levels": (length) => post(`${FC}/sessions`, `expand[]=${repeat("a.", length)}`),
  "wrong items of a list": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `permissions[]=w${index}`),
    ),
  "objects in a list of texts": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `permissions[${index}][a]=1`),
    ),
  "one object, appended to again and again": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `permissions[][a${index}]=1`),
    ),
  "unknown parameters": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `permission${index}=`),
    ),
  "unknown parameters with long names": (length) =>
    post(`${FC}/sessions`, parameters(length, (index) => `permission${index}[`).replaceAll("[", "")),
  "unknown parameters within one": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `account_holder[customer${index}]=`),
    ),
  "deep names": (length) =>
    post(
      `${FC}/sessions`,
      parameters(length, (index) => `a${"[b]".repeat(30)}[${index}]=`),
    ),
  "a name that is too deep": (length) => post(`${FC}/sessions`, `a${repeat("[b]", length)}=1`),
  "much metadata": (length) =>
    post(
      "/v1/customers",
      parameters(length, (index) => `metadata[k${index}]=`),
    ),
  "unknown events": (length) =>
    post("/v1/webhook_endpoints", `url=https://a/&${parameters(length, (index) => `enabled_events[]=a.b${index}`)}`),
  "unknown query parameters": (length) => get(`${FC}/accounts?${parameters(length, (index) => `sessions${index}=`)}`),
  "many beta flags": (length) =>
    get(`${FC}/accounts`, { "stripe-version": `2026-03-04.preview; ${join(length, "; ", (index) => `a${index}=v1`)}` }),
  ...inPlaces({
    "a value of": (text) => post(`${FC}/sessions`, `return_url=${text}`),
    "a name of": (text) => post(`${FC}/sessions`, `${text}=1`),
    "a body of": (text) => post("/v1/customers", text),
    "a path of": (text) => get(`${FC}/accounts/${text}`),
    "a key of": (text) => get(`${FC}/accounts`, { authorization: `Bearer ${text}` }),
    "a media type of": (text) => post("/v1/customers", "a=1", { ...FORM, "content-type": text }),
    "a version of": (text) => get(`${FC}/accounts`, { "stripe-version": text }),
    "a preference of": (text) => get(`${FC}/accounts/fca_1`, { prefer: text }),
    "an idempotency key of": (text) => post("/v1/customers", "", { ...FORM, "idempotency-key": text }),
  }),
};

/** Requests to the sandbox's control and pages. */
export const CONTROL_SHAPES: Readonly<Record<string, Shape>> = {
  "a snapshot of numbers": (length) => post("/_sandbox/snapshot", `{"records":[${repeat("1,", length)}1]}`, JSON_TYPE),
  "a snapshot of unknown records": (length) =>
    post(
      "/_sandbox/snapshot",
      `{"world":"x","counters":{"sequence":1,"advance":0},"records":[${repeat('{"collection":"x"},', length)}{}]}`,
      JSON_TYPE,
    ),
  "a snapshot with unknown fields": (length) =>
    post("/_sandbox/snapshot", `{${join(length, ",", (index) => `"k${index}":1`)}}`, JSON_TYPE),
  "accounts of no institution": (length) =>
    post(
      "/_sandbox/sessions/fcsess_1/complete",
      parameters(length, (index) => `accounts[]=a${index}`),
    ),
  "a fault of no operation": (length) =>
    post("/_sandbox/faults", `kind=error&operation=${repeat("createSession", length)}`),
  "accounts in the link flow": (length) =>
    post("/_sandbox/flow/finish", `{"client_secret":"x","accounts":[${repeat('"a",', length)}"a"]}`, JSON_TYPE),
  "a page that shows the link flow": (length) => get(`/_sandbox/flow?parent=http://${repeat("a.", length)}`),
};
