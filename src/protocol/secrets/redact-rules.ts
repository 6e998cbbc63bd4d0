import type { ReplaceSecret } from "./replace-secrets.ts";
import type { Work } from "./work.ts";

/** What is private in an exchange, and what takes its place. */
export interface RedactRules {
  readonly replace: ReplaceSecret;
  /** Whether a field, parameter or header of this name is private. */
  readonly isPrivate: (name: string) => boolean;
  /** Whether e-mail addresses, phone and account numbers are private wherever they are. */
  readonly isPersonal: boolean;
  /** Numbers of these names are no account numbers, however long: amounts and moments. */
  readonly isPublicNumber: (name: string) => boolean;
  /** Objects whose names are not those of people, by their `object`. */
  readonly hasPublicName: (object: string) => boolean;
  /** The rules for fields that hold words of an API: one that is also somebody's name is no name there. */
  readonly forPublicText?: { readonly isPublic: (name: string) => boolean; readonly rules: RedactRules };
  /** Hears of every private field and its value. */
  readonly learn?: (name: string, value: string) => void;
  /** What is done with running text beside its secrets. */
  readonly replaceRest?: (text: string) => string;
  readonly work: Work;
}

/** So deep are JSON within strings, forms within values and the like read one by one; below, as plain text. */
export const DEEPEST_NESTING = 8;
