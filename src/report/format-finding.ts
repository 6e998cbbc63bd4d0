import { formatLocation } from "../findings/source-location.ts";
import { optionWords, quote } from "../protocol/shell-command.ts";
import type { CountedFinding } from "./counted-finding.ts";
import { describeElsewhere } from "./describe-elsewhere.ts";
import { describeOmitted } from "./describe-omitted.ts";
import { describeSamples } from "./describe-samples.ts";
import { plainStyle, type TextStyle } from "./text-style.ts";

/** How long a finding stays known by default, before somebody should look at it again. */
const DAYS_KNOWN = 30;
const FINGERPRINT_COLUMN = 80;
const LABEL_WIDTH = 10;

export interface AdviceOptions {
  /** The day from which the offered baseline entry is counted. */
  readonly today?: Date;
  /** The baseline that the run reads, unless it is the usual one. */
  readonly baselineFile?: string | undefined;
}

export interface FormatOptions extends AdviceOptions {
  readonly style?: TextStyle;
}

/**
 * A finding as people read it: what is wrong, what was expected and what came, where the contract says so, where
 * it was seen, and what to do.
 */
export function formatFinding(finding: CountedFinding, options: FormatOptions = {}): string {
  const style = options.style ?? plainStyle;
  const id = formatFingerprint(finding.fingerprint);
  const title = titleOf(finding);
  const mark = finding.severity === "breaking" ? style.bad("✗") : style.warn("~");
  const { wanted, offer } = splitOffer(finding.expected);
  const place = placeOf(finding);
  const line = (name: string, text: string): string => `  ${style.dim(name.padEnd(LABEL_WIDTH))}  ${text}`;
  const head = `expected ${style.good(wanted)}    got ${style.bad(finding.got)}`;

  return [
    `${mark} ${style.strong(title)}${" ".repeat(Math.max(2, FINGERPRINT_COLUMN - title.length - 2))}${style.dim(`[${id}]`)}`,
    `  ${style.strong(place.padEnd(LABEL_WIDTH))}  ${head}${offer === undefined ? "" : `   ${offer}`}`,
    line("contract", `${formatLocation(finding.contract)}   ${finding.contract.pointer}`),
    ...(finding.because === undefined ? [] : [line("because", finding.because)]),
    ...(finding.elsewhere === undefined ? [] : [line("also in", describeElsewhere(finding.elsewhere))]),
    line("seen", describeSamples(finding.count, finding.samples)),
    ...(finding.omitted === undefined ? [] : [line("left out", describeOmitted(finding.omitted))]),
    line("fix", `${finding.fix}   known? → ${formatBaselineCommand(finding.fingerprint, options)}`),
  ].join("\n");
}

/** The command that makes a finding known, ready to be run where the run was. */
export function formatBaselineCommand(
  fingerprint: string,
  { today = new Date(), baselineFile }: AdviceOptions = {},
): string {
  const file = optionWords("baseline", baselineFile).map((word) => ` ${quote(word)}`);
  return `npx fc-contract baseline add ${formatFingerprint(fingerprint)} --until ${dayAfter(today)} --reason "…"${file.join("")}`;
}

/** `fc-7c1e09ab42d1`, as findings are named on the command line. */
export function formatFingerprint(fingerprint: string): string {
  return `fc-${fingerprint}`;
}

/** `GET /v1/… → 200`, or `GET /v1/… (request)`. */
export function titleOf(finding: CountedFinding): string {
  if (finding.status !== null) {
    return `${finding.operation} → ${finding.status}`;
  }
  return finding.direction === "request" ? `${finding.operation} (request)` : finding.operation;
}

/** `/category` of a body; of any other part with its name: `query /limit`. */
export function placeOf(finding: CountedFinding): string {
  if (finding.pointer === "") {
    return finding.in;
  }
  return finding.in === "body" ? finding.pointer : `${finding.in} ${finding.pointer}`;
}

/** The nearest match reads best behind what came. */
function splitOffer(expected: string): { wanted: string; offer: string | undefined } {
  const start = expected.lastIndexOf(" (did you mean ");
  return start === -1 || !expected.endsWith("?)")
    ? { wanted: expected, offer: undefined }
    : { wanted: expected.slice(0, start), offer: expected.slice(start + 1) };
}

function dayAfter(today: Date): string {
  const day = new Date(today);
  day.setUTCDate(day.getUTCDate() + DAYS_KNOWN);
  return day.toISOString().slice(0, 10);
}
