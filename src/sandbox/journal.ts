import type { Exchange, ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import { createMasking } from "../protocol/secrets/mask-exchange.ts";
import { Fifo } from "./world/collections/fifo.ts";

const MOST_ENTRIES = 1_000;

/** Characters of one journal. */
const MOST_TEXT = 8_000_000;

/** Characters of all journals of a sandbox. */
const MOST_TEXT_IN_ALL = 16_000_000;

/** What an entry takes beside its text, in characters. */
const ENTRY_OVERHEAD = 500;

const masking = createMasking();

export interface JournalEntry {
  /** Milliseconds of the world's time. */
  readonly at: number;
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
}

interface Kept {
  readonly entry: JournalEntry;
  readonly length: number;
}

/** Bounds what all journals of a sandbox keep together: the one that was written to longest ago loses its entries first. */
export class JournalMemory {
  /** Longest ago first. */
  readonly #journals = new Set<Journal>();
  #latest: Journal | undefined;
  #text = 0;

  /** Notes that a journal has grown, or shrunk, by so many characters. */
  change(journal: Journal, text: number): void {
    this.#text += text;
    if (this.#latest !== journal) {
      this.#journals.delete(journal);
      this.#journals.add(journal);
      this.#latest = journal;
    }
    for (const oldest of this.#journals) {
      while (this.#text > MOST_TEXT_IN_ALL && oldest.size > 0) {
        this.#text -= oldest.dropOldest();
      }
      if (oldest.size > 0) {
        return;
      }
      this.#journals.delete(oldest);
    }
  }
}

/** The last exchanges of a world, newest last. */
export class Journal {
  readonly #memory: JournalMemory;
  readonly #entries = new Fifo<Kept>();
  #text = 0;
  #isOver = false;

  constructor(memory: JournalMemory) {
    this.#memory = memory;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** An empty journal in place of this one, which keeps nothing from here on. */
  renew(): Journal {
    this.#isOver = true;
    const before = this.#text;
    while (this.size > 0) {
      this.dropOldest();
    }
    this.#memory.change(this, -before);
    return new Journal(this.#memory);
  }

  add(entry: JournalEntry): void {
    if (this.#isOver) {
      return;
    }
    const before = this.#text;
    const length = lengthOf(entry);
    this.#entries.push({ entry, length });
    this.#text += length;
    while (this.size > MOST_ENTRIES || (this.#text > MOST_TEXT && this.size > 1)) {
      this.dropOldest();
    }
    this.#memory.change(this, this.#text - before);
  }

  /** @returns how many characters the entry had */
  dropOldest(): number {
    const length = this.#entries.shift()?.length ?? 0;
    this.#text -= length;
    return length;
  }

  /** The exchanges without keys and other secrets, newest first. What is about people is shown. */
  read(limit: number): Exchange[] {
    return this.#entries
      .last(limit)
      .toReversed()
      .map(({ entry: { at, request, response } }) => ({
        startedAt: new Date(at).toISOString(),
        request: redactMessage({ ...request, url: masking.url(request.url) }),
        response: redactMessage(response),
      }));
  }
}

function lengthOf({ request, response }: JournalEntry): number {
  return ENTRY_OVERHEAD + request.url.length + lengthOfMessage(request) + lengthOfMessage(response);
}

function lengthOfMessage({ body, headers }: ExchangeRequest | ExchangeResponse): number {
  let length = body?.length ?? 0;
  for (const name in headers) {
    length += headers[name]?.length ?? 0;
  }
  return length;
}

function redactMessage<Message extends ExchangeRequest | ExchangeResponse>(message: Message): Message {
  const { headers, body } = message;
  return { ...message, headers: masking.headers(headers), body: masking.body(body, headers["content-type"]) };
}
