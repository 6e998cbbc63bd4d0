import type { Contract } from "../../src/contract/contract.ts";
import type { ExchangeRequest, ExchangeResponse } from "../../src/contract/check/exchange.ts";
import type { JsonObject } from "../../src/schema/json.ts";

/** What is wrong with an answer: a 500, no JSON, or one that its contract does not have. */
export function judgeAnswer(
  contracts: readonly Contract[],
  { method }: ExchangeRequest,
  path: string,
  response: ExchangeResponse,
): string | undefined {
  const { body, status } = response;
  if (status === 500) {
    return "answered with 500";
  }
  if (status === 204) {
    // Nothing but the preflight of the one call that pages of other origins may make.
    const isPreflight = method === "OPTIONS" && path === "/_sandbox/browser/confirm_setup" && body === null;
    return isPreflight ? undefined : "answered with a 204 that is no preflight's";
  }
  const parsed = parse(body);
  if (parsed === undefined) {
    return "answered with something that is not JSON";
  }
  if (status === 501) {
    // What Stripe has and the sandbox does not simulate; no contract has it.
    return String(response.body).includes('"fc_contract_not_simulated"') ? undefined : "answered with another 501";
  }
  const version = response.headers["stripe-version"];
  const contract = contracts.find((candidate) => candidate.version === version);
  const match = contract?.findOperation(method, path);
  const [finding] =
    match === undefined || contract === undefined ? [] : contract.checkResponse(match.operation, response);
  return finding?.message;
}

function parse(body: string | null): JsonObject | undefined {
  try {
    return JSON.parse(body ?? "") as JsonObject;
  } catch {
    return undefined;
  }
}
