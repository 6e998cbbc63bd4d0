/** What one audit may spend on templates, whatever its input. */
export interface TemplateLimits {
  /** Characters of all learned expressions together. */
  readonly characters: number;
  /** Lessons of one operation and status before its lines are recognized; a thousand recognized lines pay for one more. */
  readonly lessons: number;
  /** The longest line that is learned from. */
  readonly longestLesson: number;
  /** Characters of work before anything is saved. */
  readonly advance: number;
}

export const TEMPLATE_LIMITS: TemplateLimits = {
  characters: 500_000,
  lessons: 50,
  longestLesson: 128 * 1024,
  advance: 32_000_000,
};

const RECOGNIZED_PER_LESSON = 1000;
/** To learn from a character takes as long as to compare so many. */
const LESSON_WORK = 100;
/** A recognized line saves more than comparing its characters so many times would take. */
const SAVED = 3;
/** A line that is checked plainly allows so much of its length in attempts to recognize lines. */
const PLAIN_SHARE = 0.25;
/** An attempt ends early when it has compared the line so many times. */
const MOST_WORK = 8;
const LEAST_WORK = 4096;

/** What was learned of one operation and status. */
export interface Ledger {
  lessons: number;
  recognized: number;
}

/**
 * Bounds what learning and recognizing cost. Work is counted in characters that were compared. Recognized lines pay for
 * it; when too many attempts fail, lines are checked plainly until that has paid for another attempt. So no input takes
 * much longer than without templates.
 */
export class TemplateBudget {
  readonly #limits: TemplateLimits;
  readonly #ledgers = new Map<string, Ledger>();
  #balance: number;
  #characters = 0;
  #work = 0;

  constructor(limits: TemplateLimits = TEMPLATE_LIMITS) {
    this.#limits = limits;
    this.#balance = limits.advance;
  }

  /** Characters of all expressions, and of the work that was spent. */
  get used(): { readonly characters: number; readonly work: number; readonly lessons: readonly number[] } {
    const lessons = [...this.#ledgers.values()].map((ledger) => ledger.lessons);
    return { characters: this.#characters, work: this.#work, lessons };
  }

  /** Whether an attempt to recognize a line is affordable. One that is not made is paid back by the plain check. */
  mayTry(length: number): boolean {
    if (this.#balance > 0) {
      return true;
    }
    this.#balance += length * PLAIN_SHARE;
    return false;
  }

  /** The work after which an attempt is given up. */
  workFor(length: number): number {
    return length * MOST_WORK + LEAST_WORK;
  }

  recognized(ledger: Ledger, length: number, work: number): void {
    ledger.recognized += 1;
    this.#spend(work - length * SAVED, work);
  }

  failed(length: number, work: number): void {
    this.#spend(work - length * PLAIN_SHARE, work);
  }

  /** The ledger to charge for a lesson; undefined when there is none left for these lines. */
  startLesson(name: string, length: number): Ledger | undefined {
    const ledger = this.#ledgers.get(name) ?? { lessons: 0, recognized: 0 };
    const most = this.#limits.lessons + Math.floor(ledger.recognized / RECOGNIZED_PER_LESSON);
    if (
      length > this.#limits.longestLesson ||
      this.#balance <= 0 ||
      this.#characters >= this.#limits.characters ||
      ledger.lessons >= most
    ) {
      return undefined;
    }
    ledger.lessons += 1;
    this.#ledgers.set(name, ledger);
    this.#spend(length * LESSON_WORK, length * LESSON_WORK);
    return ledger;
  }

  /** Whether an expression of so many characters may be kept; if so, it is counted. */
  keep(characters: number): boolean {
    const isKept = this.#characters + characters <= this.#limits.characters;
    this.#characters += isKept ? characters : 0;
    return isKept;
  }

  #spend(cost: number, work: number): void {
    this.#balance -= cost;
    this.#work += work;
  }
}
