import type { Exchange } from "../../src/contract/check/exchange.ts";

/** A secret that is planted, and the part of it that must not be seen again. */
export interface Planted {
  readonly name: string;
  readonly value: string;
  readonly canary: string;
  /** `form`: its form gives it away. `named`: only the name of its field does. `query`: that name, but only in a URL. */
  readonly by: "form" | "named" | "query";
  /** About a person, and so shown by what shows everything but secrets: the journal of a sandbox. */
  readonly isPersonal: boolean;
  /** The name of a field that holds such a value. */
  readonly field: string;
}

const secret = (name: string, value: string, canary: string, field = "api_key"): Planted => ({
  name,
  value,
  canary,
  by: "form",
  isPersonal: false,
  field,
});
const personal = (name: string, value: string, canary: string, field: string): Planted => ({
  name,
  value,
  canary,
  by: "form",
  isPersonal: true,
  field,
});
const named = (field: string, value: string, isPersonal: boolean): Planted => ({
  name: `the field ${field}`,
  value,
  canary: value,
  by: "named",
  isPersonal,
  field,
});

const inQuery = (field: string): Planted => ({ ...named(field, "Canaryhunter", false), by: "query" });

export const PLANTED: readonly Planted[] = [
  ...["sk_test", "sk_live", "rk_test", "rk_live", "pk_test", "ek_test", "ek_live", "sk_org_test", "sk_org_live"].map(
    (prefix) => secret(`a key ${prefix}_`, `${prefix}_51Canary7Qx`, "51Canary7Qx"),
  ),
  ...["-", "_", ".", "~", "/", "+", "=", "!", "*", "$", ":", "@", "?", "#", "(", "[", "{", "|", "^"].map((odd) =>
    secret(`the rest of a key after ${odd}`, `sk_test_51Abc${odd}Canary7Qx`, "Canary7Qx"),
  ),
  secret("a webhook secret", "whsec_Canary7Qx/abc", "Canary7Qx"),
  secret("a session's client secret", "fcsess_1Abc_secret_Canary7Qx", "Canary7Qx", "client_secret"),
  secret("a fixed client secret", "fcsess_client_secret_Canary7Qx", "Canary7Qx", "client_secret"),
  secret("a SetupIntent's client secret", "seti_1Abc_secret_Canary7Qx", "Canary7Qx", "client_secret"),
  secret("a PaymentIntent's client secret", "pi_1Abc_secret_a-Canary7Qx", "Canary7Qx", "client_secret"),
  secret("a JSON Web Token", "eyJhbGciOiJIUzI1NiJ9.eyJDYW5hcnk3UXgifQ.Canary7Qx", "Canary7Qx", "id_token"),
  secret("a bearer token", "Bearer Canary7Qx", "Canary7Qx", "authToken"),
  personal("an e-mail address", "canary.person@bank.example", "canary.person", "email"),
  personal("a phone number", "+1 555 867 5309", "15558675309", "phone"),
  personal("a phone number in one piece", "+15558675309", "15558675309", "phone"),
  personal("an account number", "000987654321", "000987654321", "account_number"),
  personal("a card number", "4242 4242 4242 4242", "4242424242424242", "card_number"),
  personal("a social security number", "123-45-6789", "123456789", "id_number"),
  personal("an IBAN", "DE89370400440532013000", "89370400440532013000", "iban"),
  personal("an IBAN in small letters", "de89370400440532013000", "89370400440532013000", "iban"),
  personal("an IBAN in groups", "DE89 3704 0044 0532 0130 00", "89370400440532013000", "iban"),
  personal("an IBAN in groups of small letters", "gb82 west 1234 5698 7654 32", "123456987654", "iban"),
  ...[
    "password",
    "client_secret",
    "access_token",
    "apiKey",
    "private_key",
    "refreshToken",
    "csrf_token",
    "id_token",
    "code_verifier",
    "device_code",
    "client_assertion",
  ].map((field) => named(field, "Canaryhunter", false)),
  ...["name", "first_name", "accountHolderName", "line1", "raw_address", "city", "postal_code"].map((field) =>
    named(field, "Canarytown", true),
  ),
  ...["code", "Code", "nonce", "ticket", "SAMLResponse", "RelayState", "session_state", "X-Amz-Signature", "sig"].map(
    inQuery,
  ),
  named("last4", "7391582", true),
  named("ssn_last_4", "7391582", true),
  named("routing_number", "7391582", true),
];

/** Ways of writing a value, each undone by what it names. */
export const SPELLINGS: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => value,
  "percent-encoded": (value) => value.replaceAll(/[^A-Za-z0-9]/g, percent),
  "percent-encoded throughout": (value) => value.replaceAll(/./gs, percent),
  "percent-encoded twice": (value) => value.replaceAll(/[^A-Za-z0-9]/g, percent).replaceAll("%", "%25"),
  "escaped as in JSON": (value) => value.replaceAll(/[^A-Za-z0-9]|[5y]/g, jsonEscape),
  "escaped as in XML": (value) => value.replaceAll(/[^A-Za-z0-9]/g, (character) => `&#${character.charCodeAt(0)};`),
};

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export interface Carrier {
  readonly name: string;
  /** `any`: carries what its form gives away. `field`: has a place for a name. */
  readonly has: "any" | "field";
  readonly spellings: readonly string[];
  readonly carry: (value: string, field: string) => Partial<Exchange["request"]>;
}

const PLAIN = ["plain"];
const TEXT = Object.keys(SPELLINGS);
const URL_SPELLINGS = ["percent-encoded", "percent-encoded throughout", "percent-encoded twice"];
const JSON_SPELLINGS = ["plain", "percent-encoded", "escaped as in JSON"];
const FORM = "application/x-www-form-urlencoded";

const carrier = (
  name: string,
  has: Carrier["has"],
  spellings: readonly string[],
  carry: Carrier["carry"],
): Carrier => ({ name, has, spellings, carry });
const body = (type: string | undefined, text: string): Partial<Exchange["request"]> => ({
  headers: type === undefined ? {} : { "content-type": type },
  body: text,
});
const url = (rest: string): Partial<Exchange["request"]> => ({ url: `https://api.stripe.com${rest}` });
/** As a string of JSON whose content is written already. */
const json = (field: string, written: string): string => `{"id":1,"more":{"${field}":"${written}"}}`;
const nest = (text: string): string => JSON.stringify({ data: text });

export const CARRIERS: readonly Carrier[] = [
  carrier("a member of JSON", "field", JSON_SPELLINGS, (value, field) => body("application/json", json(field, value))),
  carrier("JSON without a content type", "field", JSON_SPELLINGS, (value, field) =>
    body(undefined, json(field, value)),
  ),
  carrier("JSON that is cut off", "field", JSON_SPELLINGS, (value, field) =>
    body("application/json", json(field, value).slice(0, -3)),
  ),
  carrier("JSON in a string of JSON", "field", JSON_SPELLINGS, (value, field) =>
    body("application/json", nest(json(field, value))),
  ),
  carrier("JSON in a string in a string", "field", JSON_SPELLINGS, (value, field) =>
    body("application/json", nest(nest(json(field, value)))),
  ),
  carrier("JSON after text", "field", JSON_SPELLINGS, (value, field) =>
    body("text/event-stream", `event: x\ndata: ${json(field, value)}\n\n`),
  ),
  carrier("a list of JSON", "field", JSON_SPELLINGS, (value, field) =>
    body("application/json", `{"${field}":["x","${value}"]}`),
  ),
  carrier("the name of a member", "any", JSON_SPELLINGS, (value) => body("application/json", `{"${value}":1}`)),
  carrier("a sentence in JSON", "any", JSON_SPELLINGS, (value) =>
    body("application/json", `{"note":"please use ${value} now"}`),
  ),
  carrier("a form in JSON", "field", URL_SPELLINGS, (value, field) =>
    body("application/json", `{"note":"a=1&${field}=${value}&b=2"}`),
  ),
  carrier("a URL in JSON", "field", URL_SPELLINGS, (value, field) =>
    body("application/json", `{"return_url":"https://shop.example/back?${field}=${value}&a=1"}`),
  ),
  carrier("a URL in a sentence", "field", URL_SPELLINGS, (value, field) =>
    body("text/plain", `go to https://shop.example/back?a=1&${field}=${value} now`),
  ),
  carrier("a URL in HTML", "field", ["plain"], (value, field) =>
    body("text/html", `<a href="/back?a=1&amp;${field}=${value}">back</a>`),
  ),
  carrier("a URL in the query", "field", ["percent-encoded"], (value, field) =>
    url(`/v1/x?to=${encodeURIComponent(`https://shop.example/back?${field}=${value}`)}`),
  ),
  carrier("a form", "field", URL_SPELLINGS, (value, field) => body(FORM, `a=1&${field}=${value}&b=2`)),
  carrier("a form without a content type", "field", URL_SPELLINGS, (value, field) =>
    body(undefined, `a=1&${field}=${value}&b=2`),
  ),
  carrier("a form with parents", "field", URL_SPELLINGS, (value, field) =>
    body(FORM, `individual[${field}]=${value}&owners[0][${field}]=${value}`),
  ),
  carrier("a form with encoded parents", "field", URL_SPELLINGS, (value, field) =>
    body(FORM, `individual%5B${field}%5D%5B0%5D=${value}&x%255B${field}%255D=${value}`),
  ),
  carrier("the name of a parameter", "any", URL_SPELLINGS, (value) => body(FORM, `metadata[${value}]=1`)),
  carrier("JSON in a form", "field", ["percent-encoded throughout"], (_, field) => body(FORM, `data=${field}`)),
  carrier("the query", "field", URL_SPELLINGS, (value, field) => url(`/v1/x?a=1&${field}=${value}&b=2`)),
  carrier("a part of the query without =", "any", URL_SPELLINGS, (value) => url(`/v1/x?${value}&a=1`)),
  carrier("the path", "any", URL_SPELLINGS, (value) => url(`/v1/customers/${value}/sources`)),
  carrier("the fragment", "field", URL_SPELLINGS, (value, field) => url(`/v1/x#a=1&${field}=${value}`)),
  carrier("the fragment alone", "any", URL_SPELLINGS, (value) => url(`/v1/x#${value}`)),
  carrier("the user of a URL", "any", URL_SPELLINGS, (value) => ({ url: `https://${value}:x@api.stripe.com/v1/x` })),
  carrier("the password of a URL", "any", URL_SPELLINGS, (value) => ({
    url: `https://u:${value}@api.stripe.com/v1/x`,
  })),
  ...["location", "referer", "x-original-url", "content-location"].flatMap((name) => [
    carrier(`the query in ${name}`, "field", URL_SPELLINGS, (value, field) => ({
      headers: { [name]: `https://shop.example/back?a=1&${field}=${value}` },
    })),
    carrier(`the fragment in ${name}`, "field", URL_SPELLINGS, (value, field) => ({
      headers: { [name]: `/back#${field}=${value}&a=1` },
    })),
    carrier(`the user in ${name}`, "any", URL_SPELLINGS, (value) => ({
      headers: { [name]: `https://${value}:x@shop.example/back` },
    })),
  ]),
  carrier("link", "field", URL_SPELLINGS, (value, field) => ({
    headers: { link: `<https://shop.example/x?${field}=${value}&p=2>; rel="next"` },
  })),
  ...[
    "cookie",
    "set-cookie",
    "x-api-key",
    "api-key",
    "x-auth-token",
    "x-amz-security-token",
    "x-csrf-token",
    "x-xsrf-token",
    "x-session-id",
    "x-client-secret",
    "x-goog-iam-authorization-token",
    "x-shop-signature",
    "proxy-authorization",
    "authorization",
    "x-vault-token",
    "x-access-key",
    "x-password",
  ].map((name) => carrier(`the header ${name}`, "any", TEXT, (value) => ({ headers: { [name]: value } }))),
  carrier("authorization with a scheme", "any", TEXT, (value) => ({ headers: { authorization: `Bearer ${value}` } })),
  carrier("the user of Basic", "any", PLAIN, (value) => ({ headers: { authorization: `Basic ${btoa(`${value}:`)}` } })),
  carrier("the password of Basic", "any", PLAIN, (value) => ({
    headers: { authorization: `Basic ${btoa(`sk_test_1:${value}`)}` },
  })),
  carrier("a signature that is none", "any", PLAIN, (value) => ({
    headers: { "stripe-signature": `t=1,v1=${value}` },
  })),
  carrier("a header that nobody knows", "any", TEXT, (value) => ({ headers: { "x-note": `see ${value} there` } })),
  carrier("JSON in a header", "field", JSON_SPELLINGS, (value, field) => ({
    headers: { "x-echo": json(field, value) },
  })),
  carrier("the content type", "any", PLAIN, (value) => ({ headers: { "content-type": value }, body: null })),
  carrier("a part of a multipart body", "field", PLAIN, (value, field) =>
    body(
      "multipart/form-data; boundary=XyZ",
      `--XyZ\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n--XyZ--\r\n`,
    ),
  ),
  carrier("a multipart body without a content type", "field", PLAIN, (value, field) =>
    body(undefined, `--XyZ\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n--XyZ--\r\n`),
  ),
  carrier("a file in a multipart body", "any", TEXT, (value) =>
    body(
      'multipart/form-data; boundary="XyZ"',
      `--XyZ\r\ncontent-disposition: form-data; name="file"; filename="${value}.png"\r\n\r\n${value}\r\n--XyZ--\r\n`,
    ),
  ),
  carrier("an element of XML", "field", ["plain", "escaped as in XML"], (value, field) =>
    body("application/xml", `<a x="1"><n:${field} k="2">${value}</n:${field}></a>`),
  ),
  carrier("an attribute of XML", "field", ["plain", "escaped as in XML"], (value, field) =>
    body("text/xml", `<a ${field}="${value}" b='1'/>`),
  ),
  carrier("a line of text", "field", PLAIN, (value, field) => body("text/plain", `hello\n${field}: ${value}\nbye`)),
  carrier("a sentence", "any", TEXT, (value) => body("text/plain", `please use ${value}, thank you`)),
  carrier("a sentence in brackets", "any", PLAIN, (value) => body("text/plain", `(it is ${value})`)),
  carrier("HTML", "any", ["plain", "escaped as in XML"], (value) => body("text/html", `<p title="x">${value}</p>`)),
  carrier("JavaScript", "field", PLAIN, (value, field) =>
    body("text/javascript", `const o = { ${field}: "${value}" };`),
  ),
];

/** Carriers with a place for a name in the query or fragment of a URL. */
const CARRIES_QUERY = /^(?:a URL in .*|the (?:query|fragment)(?: in .*)?|link)$/;

export interface PlantedExchange {
  readonly title: string;
  readonly planted: Planted;
  readonly exchange: Exchange;
}

/** Every secret in every carrier that can carry it, in every spelling that the carrier knows, asked or answered. */
export function plantEverything(): PlantedExchange[] {
  return PLANTED.flatMap((planted) =>
    CARRIERS.filter(({ name, has }) =>
      planted.by === "query" ? CARRIES_QUERY.test(name) : has === "field" || planted.by === "form",
    ).flatMap(({ name, spellings, carry }) =>
      spellings
        .filter((spelling) => planted.by === "form" || spelling === "plain" || spelling.startsWith("percent-encoded"))
        .map((spelling, index): PlantedExchange => {
          const written = (SPELLINGS[spelling] as (value: string) => string)(planted.value);
          // What gives itself away needs no name that does.
          const field = planted.by === "form" && index % 2 === 0 ? "note" : planted.field;
          const message =
            name === "JSON in a form"
              ? carry("", encodeURIComponent(JSON.stringify({ [planted.field]: planted.value })))
              : carry(written, field);
          return {
            title: `${planted.name} in ${name}, ${spelling}`,
            planted,
            exchange: {
              startedAt: "2026-11-20T09:00:00.000Z",
              request: { method: "POST", url: "https://api.stripe.com/v1/x", headers: {}, body: null, ...message },
              response: { status: 200, headers: message.headers ?? {}, body: message.body ?? null },
            },
          };
        }),
    ),
  );
}

/** A text with all spellings undone, and what base64 in it says. */
export function unspell(text: string): string {
  let plain = text;
  for (let round = 0; round < 6; round += 1) {
    plain = plain
      .replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replaceAll(/\\+u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replaceAll(/&#(\d{1,5});/g, (_, number: string) => String.fromCharCode(Number(number)));
  }
  const decoded = Array.from(plain.matchAll(/Basic ([\w+/=]+)/gi), ([, encoded = ""]) =>
    Buffer.from(encoded, "base64").toString("latin1"),
  );
  return `${plain}\n${decoded.join("\n")}`;
}

/** Which of the canaries show in texts, however they are spelled, in any case, and for digits also in groups. */
export function findCanaries(texts: readonly string[], among: readonly Planted[]): string[] {
  const plain = texts.map((text) => unspell(text).toLowerCase()).join("\n");
  const joined = plain.replaceAll(/(?<=[\da-z])[ -](?=[\da-z])/g, "");
  return among
    .filter(({ canary }) => plain.includes(canary.toLowerCase()) || (/^\d+$/.test(canary) && joined.includes(canary)))
    .map(({ name }) => name);
}

export function showsCanary(text: string, planted: Planted): boolean {
  return findCanaries([text], [planted]).length > 0;
}
