import type { Exchange } from "../../contract/exchange.ts";
import { redactBody, redactHeaders } from "../../protocol/secrets/redact-message.ts";
import type { RedactRules } from "../../protocol/secrets/redact-rules.ts";
import { redactText, redactUrl } from "../../protocol/secrets/redact-text.ts";
import type { Work } from "../../protocol/secrets/work.ts";
import { createStandIns, type StandIns } from "./create-stand-ins.ts";
import { LearnedNames } from "./learned-names.ts";
import type { PrivateFields } from "./private-fields.ts";

export type RedactExchange = (exchange: Exchange) => Exchange;

/**
 * Makes a function that takes what is private out of the exchanges of one recording: keys, client secrets,
 * signatures, names, e-mail and postal addresses, phone numbers, account digits. Stand-ins have the same form, so a
 * recording goes on passing the contract, and the same value has the same stand-in throughout, so ids still join.
 */
export function createRedactor(
  fields: PrivateFields,
  { standIns = createStandIns(), work = { steps: 0 } }: { readonly standIns?: StandIns; readonly work?: Work } = {},
): RedactExchange {
  const names = new LearnedNames(work);
  const learn = (name: string, value: string): void => names.learn(name, value);
  const plain: RedactRules = { ...fields, replace: standIns.replace, isPersonal: true, work, learn };
  const rules: RedactRules = {
    ...plain,
    forPublicText: { isPublic: fields.isPublicText, rules: plain },
    replaceRest: (text) => names.replace(text, standIns.forText),
  };
  return (exchange) => {
    const before = names.size;
    const redacted = redactWith(rules, plain, exchange);
    // What the exchange itself says of a person is also found in front of where it says so.
    return names.size === before ? redacted : redactWith(rules, plain, exchange);
  };
}

/** Names of people are not looked for in headers: their words are those of programs. */
function redactWith(
  rules: RedactRules,
  headerRules: RedactRules,
  { startedAt, request, response }: Exchange,
): Exchange {
  return {
    startedAt: redactText(startedAt, headerRules),
    request: {
      method: redactText(request.method, headerRules),
      url: redactUrl(request.url, rules),
      headers: redactHeaders(withoutLength(request.headers), headerRules),
      body: redactBody(request.body, request.headers["content-type"], rules),
    },
    response: {
      status: response.status,
      headers: redactHeaders(withoutLength(response.headers), headerRules),
      body: redactBody(response.body, response.headers["content-type"], rules),
    },
  };
}

/** The body may have another length now. */
function withoutLength(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { "content-length": _, ...others } = headers;
  return others;
}
