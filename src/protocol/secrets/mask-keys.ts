import { findKeys } from "./find-keys.ts";

/**
 * Of a key or a client secret leaves its prefix, `sk_test_****`. For the client, which has to be small: other secrets
 * and other spellings are left to `redactSecrets`.
 */
export function maskKeys(text: string): string {
  let shown = "";
  let done = 0;
  for (const { start, end, keep } of findKeys(text, { steps: 0 })) {
    shown += `${text.slice(done, start + keep)}****`;
    done = end;
  }
  return shown + text.slice(done);
}
