import { type Exchange, isLeftOut } from "../contract/check/exchange.ts";
import type { Contract } from "../contract/contract.ts";
import type { Evidence } from "../contract/propose/evidence.ts";
import { gatherEvidence } from "../contract/propose/gather-evidence.ts";
import type { Finding } from "../findings/finding.ts";
import type { Redact } from "../findings/read-got.ts";
import type { ContractSource } from "../contract/product/contract-source.ts";
import type { RouteMatch } from "../contract/model/route-operations.ts";
import type { CheckOutcome, PassedOver } from "./check-outcome.ts";
import { readUrl } from "./read-url.ts";
import type { VersionChecker } from "./version-checker.ts";
import { VersionCheckers } from "./version-checkers.ts";
import { WebhookChecker } from "./webhook/webhook-checker.ts";

export interface TrafficCheckerOptions {
  /** Of exchanges that name no version. */
  readonly apiVersion?: string;
  /** Further hosts whose exchanges are the API's, beside those that the contract names and this machine. */
  readonly hosts?: readonly string[];
  /** The endpoint's secret, to verify the signatures of webhooks; without it only their form is checked. */
  readonly webhookSecret?: string;
  /** Also gathers what findings say about the contract, to propose changes of it. */
  readonly gathersEvidence?: boolean;
}

/** An exchange's operation, with what checks it. */
export interface Route {
  readonly kind: "route";
  readonly checker: VersionChecker;
  readonly match: RouteMatch;
  readonly pathname: string;
  /** Says that the checker is of another API version than the exchange. */
  readonly note: string | undefined;
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]", ""];

/** Checks exchanges of any API version and webhooks between them, each against the contract of its own version. */
export class TrafficChecker {
  readonly #checkers: VersionCheckers;
  readonly #hosts: ReadonlySet<string>;
  readonly #options: TrafficCheckerOptions;
  #webhooks: WebhookChecker | undefined;

  constructor(contracts: readonly Contract[], options: TrafficCheckerOptions = {}) {
    this.#checkers = new VersionCheckers(contracts, options.apiVersion);
    this.#hosts = new Set([...LOOPBACK, ...(options.hosts ?? []), ...this.#serverHosts()]);
    this.#options = options;
    this.#webhooks = this.#createWebhooks();
  }

  /** Versions of one API have the same servers. */
  #serverHosts(): readonly string[] {
    const servers = this.#checkers.find()?.checker.contract.model.servers ?? [];
    return servers.map(({ url }) => readUrl(url).hostname);
  }

  /** Another recording starts: the webhooks of the last one say nothing about it. */
  startRecording(): void {
    this.#webhooks = this.#createWebhooks();
  }

  #createWebhooks(): WebhookChecker | undefined {
    const { webhooks } = this.#checkers.product;
    return webhooks === undefined ? undefined : new WebhookChecker(this.#checkers, webhooks, this.#options);
  }

  /** What checks each version that was met. */
  get versions(): ReadonlyMap<string, VersionChecker> {
    return this.#checkers.met;
  }

  /** How many deliveries of webhooks came by. Only with them does the order of exchanges matter. */
  get deliveries(): number {
    return this.#webhooks?.deliveries ?? 0;
  }

  /** Whether the next answers are compared with what webhooks delivered. */
  get isComparing(): boolean {
    return this.#webhooks?.isComparing ?? false;
  }

  /** The contract that exchanges of a version are checked with; undefined for one that cannot be read. */
  contractOf(version: string | undefined): Contract | undefined {
    return this.#checkers.find(version)?.checker.contract;
  }

  /** Whether an exchange is the delivery of a webhook, and no call of the API. */
  isDelivery({ request }: Exchange): boolean {
    return this.#checkers.product.webhooks?.isDelivery(request) ?? false;
  }

  check(exchange: Exchange): CheckOutcome {
    if (this.#webhooks !== undefined && this.isDelivery(exchange)) {
      return this.#webhooks.check(exchange);
    }
    const route = this.route(exchange);
    if (route.kind === "passed-over") {
      return route;
    }
    const { checker, match, pathname, note } = route;
    const findings = checker.check(match, exchange);
    const agreement = this.#webhooks?.checkRead(exchange, checker, pathname) ?? [];
    const all = agreement.length === 0 ? findings : [...findings, ...agreement];
    return {
      kind: "checked",
      findings: all,
      ...(this.#options.gathersEvidence === true && all.length > 0 && { evidence: this.#gather(exchange, route, all) }),
      ...(isLeftOut(exchange.request) && { unchecked: "a request whose body is not in the recording" }),
      ...(exchange.response.body === null && { unchecked: "the body of an answer, which is not in the recording" }),
      ...(note !== undefined && { note }),
    };
  }

  #gather(exchange: Exchange, { checker, match }: Route, findings: readonly Finding[]): readonly Evidence[] {
    const version = this.#checkers.product.versions?.namedBy(exchange);
    return gatherEvidence({ contract: checker.contract, version, match, exchange }, findings);
  }

  /** Which operation of which contract an exchange belongs to, or why to none. */
  route(exchange: Exchange): Route | PassedOver {
    const { request } = exchange;
    const { product } = this.#checkers;
    const { host, hostname, pathname } = readUrl(request.url);
    if (!this.#hosts.has(hostname) && !this.#hosts.has(host)) {
      return { kind: "passed-over", reason: `another host: ${nameHost(hostname, product.redact)}` };
    }
    const found = this.#checkers.find(product.versions?.namedBy(exchange));
    if (found === undefined) {
      return { kind: "passed-over", reason: "an API version that cannot be read" };
    }
    const { checker, note } = found;
    const match = checker.contract.findOperation(request.method, pathname);
    if (match === undefined) {
      return {
        kind: "passed-over",
        reason: `no operation of ${checker.contract.version}: ${/^[A-Z]+$/.test(request.method) ? request.method : "?"} ${generalizePath(pathname)}`,
      };
    }
    return { kind: "route", checker, match, pathname, note };
  }
}

/** Opens every contract of an API. */
export async function createTrafficChecker(
  source: ContractSource,
  options: TrafficCheckerOptions = {},
): Promise<TrafficChecker> {
  return new TrafficChecker(await source.openAll(), options);
}

function nameHost(hostname: string, redact: Redact): string {
  return /^[a-z0-9.[\]:-]{1,100}$/.test(hostname) ? redact(hostname) : "(unreadable)";
}

/** `/v1/customers/cus_123` → `/v1/customers/…`: so that paths can be counted, and ids are not shown. */
function generalizePath(pathname: string): string {
  const segments = pathname.slice(0, 200).split("/");
  return segments.map((segment) => (/^(v\d|[a-z_-]{0,40})$/.test(segment) ? segment : "…")).join("/");
}
