import { redactSecrets } from "../protocol/redact.ts";

const EMAIL = /[^\s@"'/<>(),;:=]+@[^\s@"'/<>(),;:=]+\.[a-z]{2,}/gi;
/** A plus sign and at least eight digits, with what people write between them. */
const PHONE = /\+\d[\d ().-]{6,}\d/g;
/** Account, card and tax numbers. Timestamps and ids are let through: ten digits that begin with 1, digits within a word. */
const NUMBER = /(?<![\w.])(?!1\d{9}(?!\d))\d(?:[ -]?\d){7,}(?![\w.])/g;

/**
 * Makes a text fit for a message: keys and client secrets, e-mail addresses, phone numbers and account numbers go.
 * A last net beneath `x-sensitive`, for what stands in fields that the contract does not know.
 */
export function redactShownText(text: string): string {
  return redactSecrets(text).replace(EMAIL, "****@****").replace(PHONE, "+****").replace(NUMBER, "****");
}
