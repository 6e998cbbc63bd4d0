import type { StandIns } from "./create-stand-ins.ts";

const KEY = /\b(?:[sr]k|pk)_(?:test|live)_[A-Za-z0-9]+|\bwhsec_[A-Za-z0-9+/=]+/g;
const CLIENT_SECRET = /\b(\w*?_secret_)([A-Za-z0-9]+)/g;
const EMAIL = /[^\s@"'\\/<>(),;:=&?]+@[^\s@"'\\/<>(),;:=&?]+\.[A-Za-z]{2,}/g;
const PHONE = /\+\d[\d ().-]{6,}\d/g;
/** Runs of digits as long as account and card numbers; days and moments of our time are let through. */
const NUMBER = /(?<!\w|\d\.)(?!1\d{9}(?!\d)|\d{4}-\d\d-\d\d)\d(?:[ -]?\d){7,}(?!\w|\.\d)/g;

const IBAN = /\b[A-Z]{2}\d{2}(?=[A-Z0-9]*\d)[A-Z0-9]{11,30}\b/g;

/** Replaces what shows by its form alone that it is private, wherever in a text it stands. */
export function redactText(text: string, standIns: StandIns): string {
  return text
    .replaceAll(KEY, (key) => standIns.forText(key, prefixLength(key)))
    .replaceAll(CLIENT_SECRET, (_, prefix: string, secret: string) => `${prefix}${standIns.forText(secret)}`)
    .replaceAll(EMAIL, (email) => standIns.forEmail(email))
    .replaceAll(IBAN, (iban) => standIns.forText(iban, 2))
    .replaceAll(PHONE, (phone) => standIns.forText(phone))
    .replaceAll(NUMBER, (number) => standIns.forText(number));
}

/** `sk_test_` and `whsec_` stay: they say what kind of key it is, and in which mode. */
function prefixLength(key: string): number {
  return key.startsWith("whsec_") ? "whsec_".length : key.indexOf("_", 3) + 1;
}
