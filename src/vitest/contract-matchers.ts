import type { Finding } from "../findings/finding.ts";
import { isJsonObject, type JsonObject, parseJson } from "../schema/json.ts";
import type { Contract } from "../contract/contract.ts";
import { type ContractSource, openVersion } from "../contract/product/contract-source.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { checkOptions, type OptionRule } from "../protocol/check-options.ts";
import { FcContractError } from "../protocol/fc-contract-error.ts";
import { dropKnown } from "../report/baseline/apply-baseline.ts";
import { openBaseline, unusualFile } from "../report/baseline/baseline.ts";
import type { FailOn } from "../report/run-report.ts";
import { describeFindings } from "./describe-findings.ts";
import { findOperation } from "./find-operation.ts";
import { readAnswer } from "./read-answer.ts";

/** How strictly, and against which API version, a matcher checks. */
export interface MatchOptions {
  /**
   * Without it the version that the answer or event itself names, or else `2026-03-04.preview`. Of a version without a
   * contract the nearest one is used.
   */
  readonly apiVersion?: ApiVersion | (string & {});
  /** `drift`, the default, fails on everything; `breaking` allows what only adds, such as a new field. */
  readonly failOn?: FailOn;
  /** The file of known findings, which do not fail; `fc-contract.baseline.json` in the working directory when left out. */
  readonly baseline?: string;
}

const OPTIONS: Readonly<Record<keyof MatchOptions, OptionRule>> = {
  apiVersion: "text",
  baseline: "text",
  failOn: ["drift", "breaking"],
};

/** What a matcher tells vitest. */
export interface MatchResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The two matchers, as `expect.extend` takes them. */
export interface ContractMatchers {
  readonly toMatchContract: (received: unknown, operation: string, options?: MatchOptions) => Promise<MatchResult>;
  readonly toMatchWebhookContract: (received: unknown, options?: MatchOptions) => Promise<MatchResult>;
}

/** Makes matchers that check against the contracts of one API. */
export function createMatchers(source: ContractSource): ContractMatchers {
  const { versions, webhooks } = source.product;

  return {
    toMatchContract: async (received, operationName, options = {}) => {
      checkOptions("toMatchContract()", options, OPTIONS);
      const response = await readAnswer(received);
      const contract = await openFor(source, options, versions?.namedBy({ response }));
      const operation = findOperation(contract, operationName);
      return judge(`the answer to ${operation.name}`, contract.checkResponse(operation, response), options);
    },
    toMatchWebhookContract: async (received, options = {}) => {
      checkOptions("toMatchWebhookContract()", options, OPTIONS);
      const event = await readEvent(received);
      const type = String(event[webhooks?.typeField ?? "type"]);
      const contract = await openFor(
        source,
        options,
        webhooks === undefined ? undefined : event[webhooks.versionField],
      );
      const findings = contract.checkWebhook(type, event);

      if (findings === undefined) {
        const message = `the contract of ${contract.version} has no webhook "${type}"`;
        return { pass: false, message: () => message };
      }
      return judge(`the webhook ${type}`, findings, options);
    },
  };
}

/**
 * The contract of the version that was asked for, or else of the one that the answer or event names; the nearest one
 * with a contract.
 */
async function openFor(source: ContractSource, { apiVersion }: MatchOptions, named: unknown): Promise<Contract> {
  const { versions } = source.product;
  const choice = versions?.choose(String(apiVersion ?? named));

  if (apiVersion !== undefined && choice?.kind === "malformed") {
    throw new FcContractError(
      "api_version_malformed",
      `apiVersion ${JSON.stringify(apiVersion)} is not an API version: use one such as ${versions?.fallback}`,
    );
  }
  return openVersion(source, choice?.kind === "chosen" ? choice.version : versions?.fallback);
}

async function judge(
  subject: string,
  findings: readonly Finding[],
  { failOn = "drift", baseline: file }: MatchOptions,
): Promise<MatchResult> {
  const baseline = await openBaseline(file);
  const failing = dropKnown(findings, baseline, new Date()).filter(
    ({ severity }) => failOn === "drift" || severity === "breaking",
  );
  return {
    pass: failing.length === 0,
    message: () =>
      failing.length === 0
        ? `${subject} matches the contract, and should not`
        : describeFindings(subject, failing, unusualFile(baseline)),
  };
}

/** An event, its text, or the request that brought it; a request is not used up. */
async function readEvent(received: unknown): Promise<JsonObject> {
  const content = received instanceof Request ? await received.clone().text() : received;
  const event: unknown = typeof content === "string" ? parseJson(content) : content;
  if (!isJsonObject(event)) {
    throw new FcContractError(
      "event_unreadable",
      "expected an event: an object, its JSON, or the Request that brought it",
    );
  }
  return event;
}
