import { createFinding } from "../../contract/check/create-finding.ts";
import type { Contract } from "../../contract/contract.ts";
import type { Webhooks } from "../../contract/product/webhooks.ts";
import type { Exchange } from "../../contract/check/exchange.ts";
import { gatherEvidence } from "../../contract/propose/gather-evidence.ts";
import type { FindingData, Finding } from "../../findings/finding.ts";
import { type JsonObject, parseJsonObject } from "../../schema/json.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { CheckOutcome } from "../check-outcome.ts";
import type { VersionChecker } from "../version-checker.ts";
import type { VersionCheckers } from "../version-checkers.ts";
import { AgreementChecker } from "./agreement-checker.ts";

export interface WebhookCheckerOptions {
  /** The endpoint's secret, to verify signatures with. */
  readonly webhookSecret?: string;
  /** Also gathers what findings say about the contract. */
  readonly gathersEvidence?: boolean;
}

/** Checks deliveries of webhooks: signature, payload, version, the receiver's answer, and the object read next. */
export class WebhookChecker {
  readonly #checkers: VersionCheckers;
  readonly #habits: Webhooks;
  readonly #options: WebhookCheckerOptions;
  readonly #agreement: AgreementChecker;
  #deliveries = 0;

  constructor(checkers: VersionCheckers, habits: Webhooks, options: WebhookCheckerOptions) {
    this.#checkers = checkers;
    this.#habits = habits;
    this.#options = options;
    this.#agreement = new AgreementChecker(habits);
  }

  /** How many deliveries came by. */
  get deliveries(): number {
    return this.#deliveries;
  }

  /** Whether an object from a delivery may still be read. */
  get isComparing(): boolean {
    return !this.#agreement.isEmpty;
  }

  check(exchange: Exchange): CheckOutcome {
    this.#deliveries += 1;
    if (exchange.request.body === null) {
      return { kind: "passed-over", reason: "a webhook whose body was not recorded" };
    }
    const event = parseJsonObject(exchange.request.body);
    if (event === undefined) {
      return { kind: "checked", findings: this.#findUnreadable(exchange.request.body) };
    }
    const type = String(event[this.#habits.typeField]);
    const version = event[this.#habits.versionField];
    const found = this.#checkers.find(typeof version === "string" ? version : undefined);
    if (!this.#isOurs(type)) {
      return { kind: "passed-over", reason: `another kind of event: ${nameEvent(type)}` };
    }
    if (found === undefined) {
      return { kind: "passed-over", reason: "an API version that cannot be read" };
    }
    const { checker, note } = found;
    const findings = this.#checkEvent(checker, exchange, event, type);
    return {
      kind: "checked",
      findings,
      ...(this.#options.gathersEvidence === true &&
        findings.length > 0 && {
          evidence: gatherEvidence(
            {
              contract: checker.contract,
              version: typeof version === "string" ? version : undefined,
              match: undefined,
              exchange,
            },
            findings,
          ),
        }),
      ...(note !== undefined && { note }),
    };
  }

  /** Checks what a read says about an object that a webhook delivered before. */
  checkRead(exchange: Exchange, checker: VersionChecker, pathname: string): readonly Finding[] {
    return this.#agreement.checkRead(exchange, checker.contract, pathname);
  }

  /** Events of one API share the beginning of their names. */
  #isOurs(type: string): boolean {
    const family = type.slice(0, type.indexOf(".") + 1);
    if (family === "") {
      return false;
    }
    const webhooks = this.#checkers.find()?.checker.contract.webhooks ?? [];
    return webhooks.some(({ name }) => name === type || name.startsWith(family));
  }

  #checkEvent(checker: VersionChecker, exchange: Exchange, event: JsonObject, type: string): Finding[] {
    const { contract, coverage } = checker;
    const webhook = contract.webhooks.find(({ name }) => name === type);
    const pointer = webhook?.pointer ?? "#/webhooks";
    const found = [
      ...this.#habits.checkSender(exchange, pointer, this.#options.webhookSecret),
      ...(webhook === undefined && !contract.model.laterWebhooks.includes(type)
        ? [this.#undocumentedEvent(type)]
        : checkAnswer(exchange, pointer)),
    ];
    const tracker = coverage.webhooks.get(type);

    tracker?.hit();
    tracker?.trackBody?.(event);
    this.#agreement.remember(event, type);
    return [...found.map((data) => findingOf(contract, type, data)), ...(contract.checkWebhook(type, event) ?? [])];
  }

  #undocumentedEvent(type: string): FindingData {
    return {
      in: "body",
      pointer: `/${escapeToken(this.#habits.typeField)}`,
      rule: "undocumented",
      contractPointer: "#/webhooks",
      expected: { kind: "words", words: "a type of event that the contract has" },
      got: { kind: "words", words: nameEvent(type) },
      severity: "drift",
    };
  }

  #findUnreadable(body: string): Finding[] {
    const contract = this.#checkers.find()?.checker.contract;
    const got = body.trim() === "" ? "an empty body" : "a body that is not a JSON object";
    const data = {
      in: "body",
      pointer: "",
      rule: "json",
      contractPointer: "#/webhooks",
      expected: { kind: "words", words: "an event in JSON" },
      got: { kind: "words", words: got },
    } as const;
    return contract === undefined ? [] : [findingOf(contract, "", { ...data, severity: "breaking" })];
  }
}

function findingOf(contract: Contract, type: string, data: FindingData): Finding {
  const operation = `webhook ${nameEvent(type)}`;
  return createFinding(
    { operation, status: null, direction: "webhook", locate: contract.locate, redact: contract.product.redact },
    data,
  );
}

/** The type of an event, where it reads like one; anything else could be anything and is not repeated. */
function nameEvent(type: string): string {
  return /^[a-z][a-z_]*(\.[a-z_]+)*$/.test(type) && type.length <= 100 ? type : "of an unreadable type";
}

/** Whatever is delivered comes again until the receiver answers 2xx. */
function checkAnswer(exchange: Exchange, pointer: string): FindingData[] {
  const { status } = exchange.response;
  if (status >= 200 && status < 300) {
    return [];
  }
  const got = status === 0 ? "no answer" : String(status);
  return [
    {
      in: "status",
      pointer: "",
      rule: "status",
      contractPointer: `${pointer}/responses`,
      expected: { kind: "words", words: "2XX from the receiver" },
      got: { kind: "words", words: got },
      severity: "breaking",
    },
  ];
}
