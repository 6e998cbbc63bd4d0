import type { Contract } from "../../src/contract/contract.ts";
import { encodeForm } from "../../src/protocol/form/encode-form.ts";
import type { Handler } from "../../src/server/handler.ts";
import type { AnswerAt } from "../support/answer-at.ts";

export interface CheckedAnswer<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

export type CheckedCaller = <Method extends string, Path extends string>(
  method: Method,
  path: Path,
  parameters?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<CheckedAnswer<AnswerAt<Lowercase<Method>, Path>>>;

const PREVIEW = "2026-03-04.preview";

/** The version of the control's own contract, which is none of Stripe's. */
const CONTROL = "1";

/** Calls a handler, and holds all of every answer against the contract: status, headers, body. */
export function createCheckedCaller(handle: Handler, contracts: readonly Contract[], apiKey: string): CheckedCaller {
  let turn = 0;

  return async (method, path, parameters = {}, headers = {}) => {
    const form = encodeForm(parameters);
    const candidates = contracts.filter((contract) => contract.findOperation(method, path) !== undefined);
    turn += 1;
    // What several versions can answer is asked in each of them in turn.
    const wanted = headers["stripe-version"] ?? candidates[turn % candidates.length]?.version ?? PREVIEW;
    const contract = candidates.find(({ version }) => version === wanted) ?? candidates[0];
    const response = await handle({
      method,
      url: method === "GET" && form !== "" ? `${path}?${form}` : path,
      headers: {
        authorization: `Bearer ${apiKey}`,
        "stripe-version": wanted === CONTROL ? PREVIEW : wanted,
        ...(method === "POST" && { "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      body: method === "POST" ? form : null,
    });
    const operation = contract?.findOperation(method, path)?.operation;
    const findings = operation === undefined ? [] : (contract?.checkResponse(operation, response) ?? []);
    if (findings.length > 0 || response.status >= 500) {
      throw new Error(`${method} ${path}: ${findings.map(({ message }) => message).join("; ") || response.body}`);
    }
    return { status: response.status, headers: response.headers, body: JSON.parse(response.body ?? "{}") };
  };
}
