import type { Exchange, ExchangeRequest, ExchangeResponse } from "../../contract/check/exchange.ts";
import { redactBody, redactBodyInTurns, redactHeaders } from "../../protocol/secrets/redact-message.ts";
import { isPrivateInSignIn, isSignInUrl } from "../../protocol/secrets/query-names.ts";
import type { RedactRules } from "../../protocol/secrets/redact-rules.ts";
import { redactText, redactUrl } from "../../protocol/secrets/redact-text.ts";
import type { Work } from "../../protocol/secrets/work.ts";
import { StandIns } from "./stand-ins.ts";
import { LearnedNames } from "./learned-names.ts";
import type { PrivateFields } from "./private-fields.ts";

export type RedactExchange = (exchange: Exchange) => Exchange;

interface RedactorOptions {
  readonly standIns?: StandIns;
  readonly work?: Work;
}

/**
 * Makes a function that takes what is private out of the exchanges of one recording: keys, client secrets,
 * signatures, names, e-mail and postal addresses, phone numbers, account digits. Stand-ins have the same form, so a
 * recording still matches the contract, and the same value has the same stand-in throughout, so ids still join.
 */
export function createRedactor(fields: PrivateFields, options: RedactorOptions = {}): RedactExchange {
  const redactor = new Redactor(fields, options);
  return (exchange) => {
    const before = redactor.knownNames;
    const redacted = redactor.redact(exchange);
    // What the exchange itself says of a person is also found in front of where it says so.
    return redactor.knownNames === before ? redacted : redactor.redact(exchange);
  };
}

/** As `createRedactor`; pauses within long bodies, so that a server goes on answering. One exchange after the other. */
export function createPatientRedactor(
  fields: PrivateFields,
  pause: () => Promise<void>,
): (exchange: Exchange) => Promise<Exchange> {
  const redactor = new Redactor(fields, {});
  return async (exchange) => {
    const before = redactor.knownNames;
    const redacted = await redactor.redactInTurns(exchange, pause);
    return redactor.knownNames === before ? redacted : redactor.redactInTurns(exchange, pause);
  };
}

class Redactor {
  readonly #names: LearnedNames;
  readonly #rules: RedactRules;
  /** Of requests that sign somebody in. */
  readonly #signInRules: RedactRules;
  /** Names of people are not looked for in headers: their words are those of programs. */
  readonly #headerRules: RedactRules;

  constructor(fields: PrivateFields, { standIns = new StandIns(), work = { steps: 0 } }: RedactorOptions) {
    const names = new LearnedNames(work);
    const learn = (name: string, value: string): void => names.learn(name, value);
    this.#names = names;
    this.#headerRules = { ...fields, replace: standIns.replace, isPersonal: true, work, learn };
    this.#rules = {
      ...this.#headerRules,
      forPublicText: { isPublic: fields.isPublicText, rules: this.#headerRules },
      replaceRest: (text) => names.replace(text, standIns.forText),
    };
    this.#signInRules = {
      ...this.#rules,
      isPrivate: (name) => fields.isPrivate(name) || isPrivateInSignIn(name),
    };
  }

  #rulesOf(request: ExchangeRequest): RedactRules {
    return isSignInUrl(request.url) ? this.#signInRules : this.#rules;
  }

  get knownNames(): number {
    return this.#names.size;
  }

  redact(exchange: Exchange): Exchange {
    const { request, response } = exchange;
    return this.#redactAround(
      exchange,
      redactBody(request.body, request.headers["content-type"], this.#rulesOf(request)),
      redactBody(response.body, response.headers["content-type"], this.#rules),
    );
  }

  async redactInTurns(exchange: Exchange, pause: () => Promise<void>): Promise<Exchange> {
    const { request, response } = exchange;
    return this.#redactAround(
      exchange,
      await redactBodyInTurns(request.body, request.headers["content-type"], this.#rulesOf(request), pause),
      await redactBodyInTurns(response.body, response.headers["content-type"], this.#rules, pause),
    );
  }

  #redactAround(
    { startedAt, request, response }: Exchange,
    requestBody: string | null,
    responseBody: string | null,
  ): Exchange {
    return {
      startedAt: redactText(startedAt, this.#headerRules),
      request: {
        method: redactText(request.method, this.#headerRules),
        url: redactUrl(request.url, this.#rules),
        headers: redactHeaders(withoutLength(request.headers), this.#headerRules),
        ...this.#noteBody(request, requestBody),
      },
      response: {
        status: response.status,
        headers: redactHeaders(withoutLength(response.headers), this.#headerRules),
        ...this.#noteBody(response, responseBody),
      },
    };
  }

  #noteBody(
    { body, comment }: ExchangeRequest | ExchangeResponse,
    redacted: string | null,
  ): { readonly body: string | null; readonly comment?: string } {
    if (redacted === null && body !== null) {
      return { body: null, comment: "The body is left out: its content type is not one of text." };
    }
    return { body: redacted, ...(comment !== undefined && { comment: redactText(comment, this.#headerRules) }) };
  }
}

/** The body may have another length now. */
function withoutLength(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { "content-length": _, ...others } = headers;
  return others;
}
