import { FcContractError } from "./fc-contract-error.ts";

/** A kind of value that an option may have. */
interface Kind {
  readonly says: string;
  readonly allows: (value: unknown) => boolean;
}

const KINDS = {
  array: { says: "an array", allows: (value) => Array.isArray(value) },
  boolean: { says: "true or false", allows: (value) => typeof value === "boolean" },
  date: { says: "a valid Date", allows: (value) => value instanceof Date && !Number.isNaN(value.getTime()) },
  function: { says: "a function", allows: (value) => typeof value === "function" },
  object: { says: "an object", allows: (value) => typeof value === "object" && value !== null },
  port: {
    says: "a port, from 0 to 65535",
    allows: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
  },
  seed: {
    says: "a string or a finite number",
    allows: (value) => typeof value === "string" || Number.isFinite(value),
  },
  text: { says: "a string", allows: (value) => typeof value === "string" },
} satisfies Readonly<Record<string, Kind>>;

/** What an option may be: a kind of value, or one of some words. */
export type OptionRule = keyof typeof KINDS | readonly string[];

/**
 * Refuses options that do not exist and values that an option cannot have: callers without types would otherwise see a
 * misspelled option left out in silence.
 *
 * @throws FcContractError `option_invalid`
 */
export function checkOptions(where: string, options: object, rules: Readonly<Record<string, OptionRule>>): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) {
      const known = Object.keys(rules).toSorted().join(", ");
      throw new FcContractError("option_invalid", `${where} has no option ${JSON.stringify(name)}; it has ${known}`);
    }
    const { allows, says } = kindOf(rule);
    if (value !== undefined && !allows(value)) {
      throw new FcContractError("option_invalid", `${name} of ${where} must be ${says}`);
    }
  }
}

function kindOf(rule: OptionRule): Kind {
  return typeof rule === "string"
    ? KINDS[rule]
    : {
        says: rule.map((word) => JSON.stringify(word)).join(" or "),
        allows: (value) => typeof value === "string" && rule.includes(value),
      };
}
