import type { Work } from "../../protocol/secrets/work.ts";

/** Fields for the name of a person or the line of an address, without their separators. */
const NAME_FIELDS = new Set(
  "name firstname lastname fullname givenname familyname middlename maidenname surname accountholdername holdername cardholdername customername ownername legalname".split(
    " ",
  ),
);
const ADDRESS_FIELDS = new Set(["line1", "rawaddress", "street", "streetaddress"]);
const MOST_NAMES = 20_000;
const LONGEST_VALUE = 200;
const MOST_WORDS = 8;
const SHORTEST_WORD = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * Remembers the names and addresses in the fields of a recording, to find them in its running text. A word of a
 * name is found where it starts with a capital. Each word of a text is looked up as often as a name has words at most.
 */
export class LearnedNames {
  readonly #root: Node = { next: new Map(), isEnd: false };
  readonly #words = new Set<string>();
  readonly #work: Work;
  #size = 0;

  constructor(work: Work) {
    this.#work = work;
  }

  get size(): number {
    return this.#size;
  }

  learn(name: string, value: string): void {
    const field = name.replaceAll(/[^A-Za-z\d]/g, "").toLowerCase();
    const isName = NAME_FIELDS.has(field);
    if ((!isName && !ADDRESS_FIELDS.has(field)) || value.length > LONGEST_VALUE || this.#size >= MOST_NAMES) {
      return;
    }
    const words = (value.match(WORD) ?? []).slice(0, MOST_WORDS).map((word) => word.toLowerCase());
    if (words.length > 1) {
      this.#addPhrase(words);
    }
    for (const word of isName ? words : []) {
      if (word.length >= SHORTEST_WORD && !/\p{N}/u.test(word) && !this.#words.has(word)) {
        this.#words.add(word);
        this.#size += 1;
      }
    }
  }

  /** Replaces the names that are known so far. */
  replace(text: string, standIn: (name: string) => string): string {
    this.#work.steps += text.length;
    if (this.#size === 0 || text === "") {
      return text;
    }
    const words = [...text.matchAll(WORD)];
    const pieces: string[] = [];
    let done = 0;

    for (const [index, { index: start, 0: word }] of words.entries()) {
      if (start < done) {
        continue;
      }
      const end = this.#endOfPhrase(words.slice(index, index + MOST_WORDS));
      if (end !== undefined) {
        pieces.push(text.slice(done, start), standIn(text.slice(start, end)));
        done = end;
      } else if (this.#words.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) {
        pieces.push(text.slice(done, start), standIn(word));
        done = start + word.length;
      }
    }
    pieces.push(text.slice(done));
    return pieces.join("");
  }

  /** The end of the longest phrase that starts with the first of these words; undefined when none does. */
  #endOfPhrase(words: readonly RegExpExecArray[]): number | undefined {
    let node: Node | undefined = this.#root;
    let end: number | undefined;
    for (const { index, 0: word } of words) {
      this.#work.steps += 1;
      node = node.next.get(word.toLowerCase());
      if (node === undefined) {
        break;
      }
      end = node.isEnd ? index + word.length : end;
    }
    return end;
  }

  #addPhrase(words: readonly string[]): void {
    let node = this.#root;
    for (const word of words) {
      const next: Node = node.next.get(word) ?? { next: new Map(), isEnd: false };
      node.next.set(word, next);
      node = next;
    }
    if (!node.isEnd) {
      node.isEnd = true;
      this.#size += 1;
    }
  }
}
