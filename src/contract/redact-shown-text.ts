import { redactSecrets } from "../protocol/redact.ts";

// Every repetition is bounded, and begins only where a word does: what is hostile and long must not take long.
const EMAIL = /(?<![^\s@"'/<>(),;:=])[^\s@"'/<>(),;:=]{1,320}@[^\s@"'/<>(),;:=]{1,255}\.[a-z]{2,63}/gi;
/** A plus sign and at least eight digits, with what people write between them. */
const PHONE = /\+\d[\d ().-]{6,30}\d/g;
/** Account, card and tax numbers. Timestamps and ids are let through: ten digits that begin with 1, days, digits within a word. */
const NUMBER = /(?<!\w|\d\.)(?!1\d{9}(?!\d)|\d{4}-\d\d-\d\d)\d(?:[ -]?\d){7,40}(?![\w.])/g;

const IBAN = /\b[A-Z]{2}\d{2}(?=[A-Z0-9]*\d)[A-Z0-9]{11,30}\b/g;

/**
 * Makes a text fit for a message: keys and client secrets, e-mail addresses, phone numbers and account numbers go.
 * A last net beneath `x-sensitive`, for what stands in fields that the contract does not know.
 */
export function redactShownText(text: string): string {
  return redactSecrets(text)
    .replace(EMAIL, "****@****")
    .replace(IBAN, "****")
    .replace(PHONE, "+****")
    .replace(NUMBER, "****");
}
