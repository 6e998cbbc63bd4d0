import type { ExplainOptions } from "../../findings/finding-list.ts";
import { explainValue, isDocumented, listFindings } from "../../findings/explain-value.ts";
import type { FindingData } from "../../findings/finding.ts";
import { tooDeep } from "../../findings/too-deep.ts";
import { acceptsValue } from "../../schema/accepts-value.ts";
import { isDeeperThan } from "../../schema/is-deeper-than.ts";
import { escapeToken } from "../../schema/json-pointer.ts";
import type { SchemaNode } from "../../schema/schema-node.ts";
import type { Validate, Validators } from "../compile/validators.ts";

/**
 * How deeply a value may be nested under a schema that follows it to any depth. Deeper values are not checked: whether
 * the stack suffices depends on the thread, and the same value must give the same findings on every thread.
 */
const DEEPEST_VALUE = 200;

/** Checks values with the compiled validators; only what one of them refuses is explained. */
export class ValueChecker {
  readonly #validators: Readonly<Record<string, Validate>>;
  readonly #composed: ReadonlySet<string>;
  readonly #bottomless: ReadonlySet<string>;

  constructor({ validators, composed, bottomless = [] }: Validators) {
    this.#validators = validators;
    this.#composed = new Set(composed);
    this.#bottomless = new Set(bottomless);
  }

  /** A function that says whether values match the schema, undocumented fields included. */
  validatorOf(node: SchemaNode): Validate {
    const validate = this.#validators[node.target.pointer];
    if (validate === undefined) {
      throw new Error(`no validator was compiled for ${node.target.pointer}`);
    }
    const { pointer } = node.target;
    const isValid: Validate = this.#composed.has(pointer)
      ? (value) => validate(value) && isDocumented(node, value)
      : validate;
    return this.#bottomless.has(pointer)
      ? (value) => !isDeeperThan(value, DEEPEST_VALUE) && acceptsValue(isValid, value)
      : isValid;
  }

  readonly #validatorOfItems = ({ target: { pointer } }: SchemaNode): Validate | undefined =>
    this.#composed.has(pointer) ? undefined : this.#validators[pointer];

  /**
   * Compares a value with a schema. `name` is what the value is called where it is one of several, a parameter or a
   * header: the pointers of the findings then start with it. A media type needs no schema.
   */
  check(node: SchemaNode | undefined, value: unknown, options: ExplainOptions, name?: string): readonly FindingData[] {
    if (node === undefined || acceptsValue(this.validatorOf(node), value)) {
      return [];
    }
    if (this.#bottomless.has(node.target.pointer) && isDeeperThan(value, DEEPEST_VALUE)) {
      return atName([tooDeep(node, options.part)], name);
    }
    const explanation = explainValue(node, value, { ...options, validatorOf: this.#validatorOfItems });
    const findings = listFindings(explanation);
    const all = findings.length === 0 && !explanation.isLater ? [unexplained(node, options)] : findings;
    return atName(all, name);
  }
}

function atName(findings: readonly FindingData[], name: string | undefined): readonly FindingData[] {
  return name === undefined
    ? findings
    : findings.map((data) => ({ ...data, pointer: `/${escapeToken(name)}${data.pointer}` }));
}

/** A keyword that the explainer does not interpret refuses the value. */
function unexplained({ target }: SchemaNode, { part }: ExplainOptions): FindingData {
  return {
    in: part,
    pointer: "",
    rule: "schema",
    contractPointer: target.pointer,
    expected: { kind: "words", words: `a value that matches ${target.name ?? "the schema"}` },
    got: { kind: "words", words: "one that does not" },
    severity: "breaking",
  };
}
