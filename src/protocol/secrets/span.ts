/** What a span of text contains. */
export type SecretKind = "key" | "credential" | "basic" | "signature" | "named" | "email" | "iban" | "phone" | "number";

/** A part of a text that must not be shown. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  /** As many characters at its start say only what it is, and may be shown: `sk_test_`, `seti_1Abc_secret_`. */
  readonly keep: number;
  /** Of a value that its name gives away. */
  readonly name?: string;
}
