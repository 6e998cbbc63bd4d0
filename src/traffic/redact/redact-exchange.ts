import type { Exchange } from "../../contract/exchange.ts";
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from "../../contract/json.ts";
import { mediaType } from "../../contract/media-type.ts";
import { FORM_CONTENT_TYPE } from "../../protocol/stripe-headers.ts";
import { createStandIns, type StandIns } from "./create-stand-ins.ts";
import type { PrivateFields } from "./private-fields.ts";
import { redactText } from "./redact-text.ts";

/** Headers that are secrets as a whole. */
const SECRET_HEADERS = new Set(["cookie", "set-cookie", "proxy-authorization", "x-api-key", "x-auth-token"]);

/** What is no text (images, archives) cannot be redacted: such bodies are left out. */
const TEXT_TYPE = /json|text|form|xml|javascript|graphql/i;

/** A value of a form that does not say that it is one. */
const PERCENT_ENCODED = /[\w.~+-]*(?:%[0-9a-f]{2}[\w.~+-]*)+/gi;

export type RedactExchange = (exchange: Exchange) => Exchange;

/**
 * Makes a function that takes what is private out of the exchanges of one recording: keys, client secrets,
 * signatures, names, e-mail and postal addresses, phone numbers, account digits. Stand-ins have the same form, so a
 * recording goes on passing the contract, and the same value has the same stand-in throughout, so ids still join.
 */
export function createRedactor(fields: PrivateFields, standIns: StandIns = createStandIns()): RedactExchange {
  const redactor = new Redactor(fields, standIns);
  return (exchange) => redactor.redact(exchange);
}

class Redactor {
  readonly #fields: PrivateFields;
  readonly #standIns: StandIns;

  constructor(fields: PrivateFields, standIns: StandIns) {
    this.#fields = fields;
    this.#standIns = standIns;
  }

  redact({ startedAt, request, response }: Exchange): Exchange {
    return {
      startedAt,
      request: {
        method: request.method,
        url: this.#redactUrl(request.url),
        headers: this.#redactHeaders(request.headers),
        body: this.#redactBody(request.body, request.headers["content-type"]),
      },
      response: {
        status: response.status,
        headers: this.#redactHeaders(response.headers),
        body: this.#redactBody(response.body, response.headers["content-type"]),
      },
    };
  }

  #redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers)
        // The body may have another length now.
        .filter(([name]) => name !== "content-length")
        .map(([name, value]) => [name, this.#redactHeader(name, value)]),
    );
  }

  #redactHeader(name: string, value: string): string {
    if (name === "authorization") {
      return this.#redactAuthorization(value);
    }
    if (name === "stripe-signature" && /^[\w=,]*$/.test(value)) {
      const redactScheme = (_: string, scheme: string, hex: string): string => `${scheme}${this.#standIns.forHex(hex)}`;
      return redactText(value.replaceAll(/(v\d+=)([0-9a-f]+)/gi, redactScheme), this.#standIns);
    }
    if (SECRET_HEADERS.has(name)) {
      return this.#standIns.forText(value);
    }
    const json = /^\s*[[{]/.test(value) ? parseJson(value) : undefined;
    return json === undefined ? redactText(value, this.#standIns) : JSON.stringify(this.#redactValue(json, undefined));
  }

  #redactAuthorization(value: string): string {
    const [, scheme = "", credentials = ""] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
    if (scheme.toLowerCase() !== "basic") {
      const shown = redactText(credentials, this.#standIns);
      return `${scheme} ${shown === credentials ? this.#standIns.forText(credentials) : shown}`.trim();
    }
    const plain = Buffer.from(credentials, "base64").toString("utf8");
    const shown = redactText(plain, this.#standIns);
    return `${scheme} ${Buffer.from(shown === plain ? this.#standIns.forText(plain) : shown).toString("base64")}`;
  }

  #redactUrl(url: string): string {
    const start = url.indexOf("?");
    const path = (start === -1 ? url : url.slice(0, start)).split("/").map((segment) => this.#redactSegment(segment));
    return start === -1 ? path.join("/") : `${path.join("/")}?${this.#redactForm(url.slice(start + 1))}`;
  }

  #redactSegment(segment: string): string {
    const plain = unescape(segment);
    const shown = redactText(plain, this.#standIns);
    return shown === plain ? segment : encodeURIComponent(shown);
  }

  #redactBody(body: string | null, contentType: string | undefined): string | null {
    if (body === null || body === "") {
      return body;
    }
    if (contentType !== undefined && contentType !== "" && !TEXT_TYPE.test(contentType)) {
      return null;
    }
    if (mediaType(contentType) === FORM_CONTENT_TYPE) {
      return this.#redactForm(body);
    }
    const value = parseJson(body);
    return value === undefined ? this.#redactBrokenText(body) : JSON.stringify(this.#redactValue(value, undefined));
  }

  /** `name=value` pairs, each value read, replaced and written again; what is not private stays byte for byte. */
  #redactForm(form: string): string {
    return form
      .split("&")
      .map((pair) => {
        const equals = pair.indexOf("=");
        if (equals === -1) {
          return redactText(pair, this.#standIns);
        }
        const name = unescape(pair.slice(0, equals));
        const value = unescape(pair.slice(equals + 1));
        const last = name.split(/[[\]]+/).findLast((part) => part !== "" && !/^\d+$/.test(part)) ?? name;
        const shownName = redactText(name, this.#standIns);
        const shown = this.#fields.isPrivate(last, undefined)
          ? this.#standIns.forText(value)
          : redactText(value, this.#standIns);
        const writtenName = shownName === name ? pair.slice(0, equals) : encodeURIComponent(shownName);
        return `${writtenName}=${shown === value ? pair.slice(equals + 1) : encodeURIComponent(shown)}`;
      })
      .join("&");
  }

  #redactValue(value: JsonValue, name: string | undefined, owner?: JsonObject): JsonValue {
    const isPrivate = name !== undefined && this.#fields.isPrivate(name, owner);

    if (typeof value === "string") {
      return isPrivate ? this.#redactPrivate(name, value) : redactText(value, this.#standIns);
    }
    if (typeof value === "number" && isPrivate) {
      return Number(this.#standIns.forText(String(value)));
    }
    if (Array.isArray(value)) {
      return (value as readonly JsonValue[]).map((item) => this.#redactValue(item, name, owner));
    }
    if (isJsonObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [
          redactText(key, this.#standIns),
          // All that lies within a private object is private: the lines of an address.
          isPrivate ? this.#redactValue(member, name, undefined) : this.#redactValue(member, key, value),
        ]),
      );
    }
    return value;
  }

  #redactPrivate(name: string, value: string): string {
    const shown = redactText(value, this.#standIns);
    if (shown !== value && (name === "email" || name === "client_secret")) {
      return shown;
    }
    return this.#standIns.forText(value);
  }

  /** A body that is cut off or no JSON at all: private fields are found by their names, as far as they go. */
  #redactBrokenText(text: string): string {
    const withoutFields = text.replaceAll(
      /"(\w+)"(\s*:\s*)"((?:[^"\\]|\\.)*)/g,
      (whole, name: string, colon: string, value: string) =>
        this.#fields.isPrivate(name, undefined)
          ? `"${name}"${colon}"${this.#redactPrivate(name, value.replaceAll(/\\./g, "x"))}`
          : whole,
    );
    return redactText(withoutFields, this.#standIns).replaceAll(PERCENT_ENCODED, (word) => {
      const plain = unescape(word);
      const shown = redactText(plain, this.#standIns);
      return shown === plain ? word : encodeURIComponent(shown);
    });
  }
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
