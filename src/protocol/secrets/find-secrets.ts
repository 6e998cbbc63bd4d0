import { CODE, isDigit } from "./characters.ts";
import { findCredentials } from "./find-credentials.ts";
import { findKeys } from "./find-keys.ts";
import { findNamedValues } from "./find-named-values.ts";
import { findEmails, findIbans, findNumbers } from "./find-personal-data.ts";
import { isSecretName } from "./secret-names.ts";
import type { Span } from "./span.ts";
import type { SpelledText } from "./spelled-text.ts";
import type { Work } from "./work.ts";

export interface SecretSearch {
  /** Also what is about people: e-mail addresses, phone and account numbers. */
  readonly isPersonal: boolean;
  /** Names whose values are private; by default those of secrets. */
  readonly isPrivate?: (name: string) => boolean;
  /** Takes `Password: …` for a name and a value. In messages it would hide what is said of a field. */
  readonly takesSpaces?: boolean;
}

/** Finds what must not be shown in a text, in order and without overlaps. The work is linear in the length of the text. */
export function findSecrets(spelled: SpelledText, search: SecretSearch, work: Work): Span[] {
  const { text } = spelled;
  const signs = readSigns(text, work);
  const { isPrivate = isSecretName, takesSpaces = false } = search;
  const found = [
    signs.mayHoldKey ? findKeys(text, work) : [],
    signs.mayHoldCredential ? findCredentials(text, work) : [],
    signs.mayHoldName ? findNamedValues(spelled, { isPrivate, takesSpaces }, work) : [],
    search.isPersonal && signs.mayHoldEmail ? findEmails(text, work) : [],
    search.isPersonal && signs.mayHoldNumber ? findIbans(text, work) : [],
    search.isPersonal && signs.mayHoldNumber ? findNumbers(text, work) : [],
  ].flat();
  return found.length < 2 ? found : unite(found);
}

/** What a text must contain for each search to be worthwhile. Most texts contain none of it. */
interface Signs {
  readonly mayHoldKey: boolean;
  readonly mayHoldCredential: boolean;
  readonly mayHoldName: boolean;
  readonly mayHoldEmail: boolean;
  readonly mayHoldNumber: boolean;
}

/** The shortest number that is private, a phone number. */
const FEWEST_DIGITS = 7;

function readSigns(text: string, work: Work): Signs {
  let [underscores, separators, ats, digits] = [0, 0, 0, 0];

  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      digits += 1;
    } else if (code === CODE.underscore) {
      underscores += 1;
    } else if (code === CODE.equals || code === CODE.colon || code === CODE.greater) {
      separators += 1;
    } else if (code === CODE.at) {
      ats += 1;
    }
  }
  work.steps += text.length;
  return {
    mayHoldKey: underscores > 0 || text.includes("eyJ"),
    mayHoldCredential: ats > 0 || /bearer|basic/i.test(text),
    mayHoldName: separators > 0,
    mayHoldEmail: ats > 0,
    mayHoldNumber: digits >= FEWEST_DIGITS,
  };
}

/** Spans that overlap become one, of the kind of the first. */
function unite(found: readonly Span[]): Span[] {
  const united: Span[] = [];

  for (const span of found.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = united.at(-1);
    if (last === undefined || span.start >= last.end) {
      united.push(span);
    } else if (span.end > last.end) {
      united[united.length - 1] = { ...last, end: span.end };
    }
  }
  return united;
}
