import type { SchemaNode } from "../schema/schema-node.ts";
import { ValueMatcher } from "../schema/value-matcher.ts";
import type { FindingData } from "./finding.ts";
import { Explainer, type Knowledge } from "./explainer.ts";
import type { ExplainOptions } from "./finding-list.ts";
import { TriedBranches } from "./tried-branches.ts";

/** How many findings one value gets. Further ones are only counted. */
export const MOST_FINDINGS = 100;

export interface Explanation {
  /** At most 100, in the order of the value. Empty when the value is in order. */
  readonly findings: readonly FindingData[];
  /** How many more there are; at most 10,000 are counted. */
  readonly omitted: number;
  /** Whether the value has something that only a later version of the API has. That is no finding. */
  readonly isLater: boolean;
}

/**
 * Compares a value with a schema and says what does not match, where and what the schema wants. Fields that no schema
 * declares at a place are findings too, unless a schema there says itself what else it allows.
 *
 * Takes time linear in the value.
 *
 * @example
 * import { describeMismatch, explainValue, SchemaReader } from "fc-contract/contract";
 * import { document } from "./generated/schemas.js";
 *
 * const pet = new SchemaReader(document).at("#/components/schemas/Pet");
 * const { findings } = explainValue(pet, { name: 7 }, { part: "body", unknownValue: "drift", redact: (text) => text });
 * console.log(findings.map((data) => `${data.pointer}: ${describeMismatch(data)}`)); // ["/name: expected string, got 7"]
 */
export function explainValue(node: SchemaNode, value: unknown, options: ExplainOptions): Explanation {
  const { list } = explain(node, value, options, MOST_FINDINGS);
  return { findings: list.findings, omitted: list.count - list.findings.length, isLater: list.tolerated > 0 };
}

function explain(node: SchemaNode, value: unknown, options: ExplainOptions, most: number): Explainer {
  const explainer = new Explainer(options, createKnowledge(), most);
  const root = { node, because: undefined, unions: 0 };
  try {
    explainer.explainPlace([root], value, undefined);
  } catch (error) {
    // The stack overflowed: nothing else throws a RangeError here.
    if (!(error instanceof RangeError)) {
      throw error;
    }
    explainer.list.addDepth(root);
  }
  return explainer;
}

/** The findings of a value, the last of which says how many more there are. */
export function listFindings({ findings, omitted }: Explanation): readonly FindingData[] {
  const [last] = findings.slice(-1);
  return last === undefined || omitted === 0 ? findings : [...findings.slice(0, -1), { ...last, omitted }];
}

/** Whether a value has no field that no schema declares. Of a value that matches the schema nothing else is wrong. */
export function isDocumented(node: SchemaNode, value: unknown): boolean {
  return explain(node, value, SILENT, 0).list.count === 0;
}

const SILENT: ExplainOptions = { part: "body", unknownValue: "breaking", redact: () => "" };

function createKnowledge(): Knowledge {
  return { matcher: new ValueMatcher(), tries: new TriedBranches(), depth: 0 };
}
