import { replaceSecrets } from "./replace-secrets.ts";
import { findKeys } from "./find-keys.ts";
import type { SecretKind } from "./span.ts";
import type { Work } from "./work.ts";

const MASK = "****";
/** The prefix of a client secret: `seti_1Abc_secret_`, `fcsess_client_secret_`. */
const ID_PREFIX = /^(?:[a-z]{2,10}_[a-z\d]{0,40}_secret|_secret)_$/i;

/** What a message shows in the place of a secret: of a key its prefix, `sk_test_****`, of anything else nothing. */
export function maskSecret(value: string, kind: SecretKind): string {
  switch (kind) {
    case "email":
      return `${MASK}@${MASK}`;
    case "phone":
      return `+${MASK}`;
    default:
      return `${kind === "named" || kind === "credential" ? prefixOf(value) : ""}${MASK}`;
  }
}

/** As much at the beginning of a value as says only what kind of secret it is. */
export function prefixOf(value: string): string {
  const [key] = findKeys(value.slice(0, 200), { steps: 0 });
  const prefix = key === undefined ? "" : value.slice(0, key.start + key.keep);
  return key?.start === 0 || ID_PREFIX.test(prefix) ? prefix : "";
}

/** Removes keys, client secrets, tokens and passwords from a text, so that a message or a log can show it. */
export function redactSecrets(text: string, work?: Work): string {
  return replaceSecrets(text, { replace: maskSecret, isPersonal: false }, work);
}

/** As `redactSecrets`, and e-mail addresses, phone and account numbers go as well. */
export function redactShownText(text: string, work?: Work): string {
  return replaceSecrets(text, { replace: maskSecret, isPersonal: true }, work);
}
