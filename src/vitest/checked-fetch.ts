import { type Exchange, toHeaderRecord } from "../contract/check/exchange.ts";
import type { Finding } from "../findings/finding.ts";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { checkOptions, type OptionRule } from "../protocol/check-options.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { dropKnown } from "../report/baseline/apply-baseline.ts";
import { openBaseline, unusualFile } from "../report/baseline/baseline.ts";
import { createTrafficChecker, type TrafficChecker, type TrafficCheckerOptions } from "../traffic/traffic-checker.ts";
import { describeFindings } from "./describe-findings.ts";

/** Options of `checkedFetch`. */
export interface CheckedFetchOptions extends Omit<TrafficCheckerOptions, "gathersEvidence"> {
  /** Of exchanges that name no version. */
  readonly apiVersion?: ApiVersion;
  /** The file of known findings, which are left out; `fc-contract.baseline.json` in the working directory when left out. */
  readonly baseline?: string;
  /**
   * Called with every finding that is not known, before the answer is handed on. Without it the first exchange with a finding rejects
   * with an FcContractError of code `contract_broken`.
   */
  readonly onFinding?: (finding: Finding) => void;
}

const OPTIONS: Readonly<Record<keyof CheckedFetchOptions, OptionRule>> = {
  apiVersion: "text",
  baseline: "text",
  hosts: "array",
  onFinding: "function",
  webhookSecret: "text",
};

/**
 * Wraps a fetch so that every exchange passing through it is checked against the contract: request and answer, each by
 * its own `Stripe-Version`. What goes to other hosts and paths passes unchecked; answers are handed on untouched.
 *
 * `hosts` names hosts that speak the API, beside api.stripe.com and this machine.
 *
 * @example
 * import { checkedFetch } from "fc-contract/vitest";
 * import Stripe from "stripe";
 *
 * const findings = [];
 * const fetch = checkedFetch(globalThis.fetch, { onFinding: (finding) => findings.push(finding) });
 * const stripe = new Stripe("sk_test_…", { httpClient: Stripe.createFetchHttpClient(fetch) });
 */
export function checkedFetch(
  fetch: typeof globalThis.fetch,
  options: CheckedFetchOptions = {},
): typeof globalThis.fetch {
  checkOptions("checkedFetch()", options, OPTIONS);
  const { onFinding, baseline: file, ...checkerOptions } = options;
  let opened: Promise<TrafficChecker> | undefined;

  return async (input, init) => {
    opened ??= createTrafficChecker(shippedContracts, checkerOptions);
    const checker = await opened;
    const startedAt = new Date().toISOString();
    const request = await readRequest(input, init);
    const answer = await fetch(input, init);
    const body = await answer.clone().text();
    const response = { status: answer.status, headers: toHeaderRecord(answer.headers), body };
    const outcome = checker.check({ startedAt, request, response });
    if (outcome.kind !== "checked" || outcome.findings.length === 0) {
      return answer;
    }
    const baseline = await openBaseline(file);
    const findings = dropKnown(outcome.findings, baseline, new Date());

    if (onFinding !== undefined) {
      findings.forEach(onFinding);
    } else if (findings.length > 0) {
      throw new FcContractError("contract_broken", describeFindings("an exchange", findings, unusualFile(baseline)));
    }
    return answer;
  };
}

async function readRequest(input: string | URL | Request, init: RequestInit | undefined): Promise<Exchange["request"]> {
  // A body that is a stream can be read once only, and that is for the one who sends it.
  const isStream = init?.body instanceof ReadableStream;
  const { body, ...rest } = init ?? {};
  const copied = input instanceof Request ? input.clone() : input;
  const request = new Request(copied, isStream || body === undefined ? rest : { ...rest, body });
  const text = request.body === null ? null : await request.text();
  return {
    method: request.method,
    url: request.url,
    headers: toHeaderRecord(request.headers),
    body: isStream ? null : text,
  };
}
