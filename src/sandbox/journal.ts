import type { Exchange, ExchangeRequest, ExchangeResponse } from "../contract/exchange.ts";
import { redactSecrets } from "../protocol/redact.ts";

const MOST_ENTRIES = 1_000;

/** Characters of all bodies together. */
const MOST_TEXT = 8_000_000;

export interface JournalEntry {
  /** Milliseconds of the world's time. */
  readonly at: number;
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
}

/** The last exchanges of a world, newest last. */
export class Journal {
  #entries: JournalEntry[] = [];
  #start = 0;
  #text = 0;

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    this.#text += lengthOf(entry);
    while (
      this.#entries.length - this.#start > MOST_ENTRIES ||
      (this.#text > MOST_TEXT && this.#entries.length - this.#start > 1)
    ) {
      this.#text -= lengthOf(this.#entries[this.#start] as JournalEntry);
      this.#start += 1;
    }
    if (this.#start > MOST_ENTRIES) {
      this.#entries = this.#entries.slice(this.#start);
      this.#start = 0;
    }
  }

  /** The exchanges, keys and secrets taken out, newest first. */
  read(limit: number): Exchange[] {
    return this.#entries
      .slice(Math.max(this.#start, this.#entries.length - limit))
      .toReversed()
      .map(({ at, request, response }) => ({
        startedAt: new Date(at).toISOString(),
        request: redactMessage({ ...request, url: redactSecrets(request.url) }),
        response: redactMessage(response),
      }));
  }
}

function lengthOf({ request, response }: JournalEntry): number {
  return (request.body?.length ?? 0) + (response.body?.length ?? 0) + request.url.length;
}

function redactMessage<Message extends ExchangeRequest | ExchangeResponse>(message: Message): Message {
  return {
    ...message,
    headers: redactHeaders(message.headers),
    body: message.body === null ? null : redactSecrets(message.body),
  };
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name === "authorization" ? `${value.split(" ", 1)[0] ?? ""} ****` : redactSecrets(value),
    ]),
  );
}
