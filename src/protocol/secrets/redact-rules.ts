import type { ReplaceSecret } from "./replace-secrets.ts";
import type { Work } from "./work.ts";

/** What is private in an exchange, and what takes its place. */
export interface RedactRules {
  readonly replace: ReplaceSecret;
  /** Whether a field, parameter or header of this name is private. */
  readonly isPrivate: (name: string) => boolean;
  /** Whether e-mail addresses, phone and account numbers are private wherever they are. */
  readonly isPersonal: boolean;
  /** Numbers of these names are not account numbers, however long: amounts and times. */
  readonly isPublicNumber: (name: string) => boolean;
  /** Objects whose names are not those of people, by their `object`. */
  readonly hasPublicName: (object: string) => boolean;
  /** The rules for fields that hold words of an API: a word that is also a person's name is not one there. */
  readonly forPublicText?: { readonly isPublic: (name: string) => boolean; readonly rules: RedactRules };
  /** Hears of every private field and its value. */
  readonly learn?: (name: string, value: string) => void;
  /** Changes running text beside its secrets. */
  readonly replaceRest?: (text: string) => string;
  readonly work: Work;
}

/** How deep JSON within strings, forms within values and the like are read; below, they are plain text. */
export const DEEPEST_NESTING = 8;
