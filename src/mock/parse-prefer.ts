import { shorten } from "../protocol/shorten.ts";

/** What a request asks of the mock by its `Prefer` header, as Prism's users know it. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
}

export type PreferenceReading =
  | { readonly kind: "preference"; readonly preference: Preference }
  | { readonly kind: "refused"; readonly message: string };

/** Reads `code=404, example=NAME; dynamic=true`. Preferences of another kind are passed over, as RFC 7240 wants. */
export function parsePrefer(header: string | undefined): PreferenceReading {
  const preference: { -readonly [Name in keyof Preference]: Preference[Name] } = {};

  for (const item of (header ?? "").split(/[,;]/)) {
    const equals = item.indexOf("=");
    const name = (equals === -1 ? item : item.slice(0, equals)).trim().toLowerCase();
    const value = equals === -1 ? "" : unquote(item.slice(equals + 1).trim());

    if (name === "code") {
      if (!/^[1-5]\d\d$/.test(value)) {
        return refuse("code", value, "an HTTP status");
      }
      preference.code = Number(value);
    } else if (name === "example") {
      if (value === "") {
        return refuse("example", value, "the name of an example");
      }
      preference.example = value;
    } else if (name === "dynamic") {
      if (value !== "true" && value !== "false") {
        return refuse("dynamic", value, "true or false");
      }
      preference.dynamic = value === "true";
    }
  }
  return { kind: "preference", preference };
}

function unquote(text: string): string {
  return /^"(.*)"$/.exec(text)?.[1] ?? text;
}

function refuse(name: string, value: string, expected: string): PreferenceReading {
  return { kind: "refused", message: `Prefer: ${name}=${shorten(value, 60)}: expected ${expected}.` };
}
