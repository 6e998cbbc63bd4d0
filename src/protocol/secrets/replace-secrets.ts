import { decodeUtf8 } from "./decode-utf8.ts";
import { findSecrets, type SecretSearch } from "./find-secrets.ts";
import type { SecretKind } from "./span.ts";
import { readSpellings } from "./spelled-text.ts";
import type { Work } from "./work.ts";

/** What takes the place of a secret. `name` is that of its field, where it has one. */
export type ReplaceSecret = (value: string, kind: SecretKind, name?: string) => string;

export interface SecretReplacement extends SecretSearch {
  readonly replace: ReplaceSecret;
  /** Changes the text between secrets; by default nothing. */
  readonly replaceRest?: (text: string) => string;
}

/** Replaces what must not be shown, however it is spelled, and leaves the rest of a text byte for byte. */
export function replaceSecrets(text: string, replacement: SecretReplacement, work: Work = { steps: 0 }): string {
  const { replace, replaceRest = (rest: string) => rest } = replacement;
  const spelled = readSpellings(text, work);
  const pieces: string[] = [];
  let done = 0;

  for (const { start, end, keep, kind, name } of findSecrets(spelled, replacement, work)) {
    const from = spelled.startOf(start + keep);
    const to = spelled.endOf(end - 1);
    const written = text.slice(from, to);
    const value = spelled.text.slice(start + keep, end);
    const isSpelled = written !== value;
    const shown = replace(isSpelled ? decodeUtf8(value) : value, kind, name);
    pieces.push(replaceRest(text.slice(done, from)), isSpelled ? spell(shown, written) : shown);
    done = to;
  }
  pieces.push(replaceRest(text.slice(done)));
  return pieces.join("");
}

/** Writes what takes a secret's place so that it fits between what is escaped around it. */
function spell(shown: string, written: string): string {
  return written.includes("%")
    ? encodeURIComponent(shown.toWellFormed())
    : shown.replaceAll(/["\\<>&%\u0000-\u001f]/g, "x");
}
