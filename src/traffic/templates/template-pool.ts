import type { Hits } from "../../contract/coverage/hits.ts";
import { joinPatterns, type Pattern } from "./pattern.ts";

/** What a valid string looks like: every other string that matches is valid too, and covers the same. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** What one such string adds to coverage, without what its parts add. */
  readonly hits: Hits;
}

/** A part of a template: text that a pattern describes, or one or several strings with templates of their own. */
export type TemplatePart =
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  | { readonly kind: "one"; readonly pool: TemplatePool }
  | { readonly kind: "some"; readonly pool: TemplatePool; readonly separator: string };

/** Engines refuse larger expressions than this, some not before they run. */
const MOST_PARTS = 1000;
const LONGEST_SOURCE = 20_000;
/** One place rarely has more; each costs those that come after it a comparison. */
const MOST_TEMPLATES = 200;
/** What an expression takes beside its source. */
const STEP_CHARACTERS = 100;

/** An attempt to recognize one string. */
export interface Attempt {
  readonly text: string;
  /** What it adds to coverage, as far as it was recognized. */
  readonly hits: Hits[];
  /** The template that was recognized last: at the end, that of the whole string. */
  template: Template | undefined;
  /** Characters that were compared. */
  work: number;
  /** When it has compared more than this, it fails. */
  readonly mostWork: number;
}

/** What templates have in common up to where they part, and how they go on from there. */
interface Branch {
  parts: readonly TemplatePart[];
  steps: readonly Step[];
  branches: Branch[];
  /** The template that ends here. */
  template: Template | undefined;
}

/** Parts as they are matched, patterns in a row as one expression. */
type Step = PatternStep | Exclude<TemplatePart, { readonly kind: "pattern" }>;

interface PatternStep extends Pattern {
  readonly kind: "pattern";
  readonly expression: RegExp;
}

/** The templates of strings that are allowed at one place, as a tree: what many have in common is compared once. */
export class TemplatePool {
  readonly #branches: Branch[] = [];
  #size = 0;

  has(parts: readonly TemplatePart[]): boolean {
    return this.#newParts(parts).length === 0;
  }

  /** Characters that keeping another template takes; undefined when it is too large, or there are too many. */
  costOf(parts: readonly TemplatePart[]): number | undefined {
    const sizeOf = (part: TemplatePart): number => (part.kind === "pattern" ? part.pattern.source.length : 0);
    const whole = parts.reduce((sum, part) => sum + sizeOf(part), 0);
    const own = this.#newParts(parts).reduce((sum, part) => sum + sizeOf(part), 0);
    return parts.length > MOST_PARTS || whole > LONGEST_SOURCE || this.#size === MOST_TEMPLATES
      ? undefined
      : own + STEP_CHARACTERS;
  }

  add(template: Template): void {
    let branches = this.#branches;
    let rest = template.parts;
    this.#size += 1;

    for (;;) {
      const branch = branches.find((candidate) => countCommon(candidate.parts, rest) > 0);
      if (branch === undefined) {
        branches.push(createBranch(rest, [], template));
        return;
      }
      const common = countCommon(branch.parts, rest);
      if (common < branch.parts.length) {
        const tail = createBranch(branch.parts.slice(common), branch.branches, branch.template);
        Object.assign(branch, createBranch(branch.parts.slice(0, common), [tail], undefined));
      }
      rest = rest.slice(common);
      branches = branch.branches;
    }
  }

  /** Where a string that starts at `start` and matches one of the templates ends, or -1. */
  match(attempt: Attempt, start: number): number {
    return matchBranches(this.#branches, attempt, start);
  }

  /** The parts that no template here has yet, after those that it shares with one. */
  #newParts(parts: readonly TemplatePart[]): readonly TemplatePart[] {
    let branches = this.#branches;
    let rest = parts;

    while (rest.length > 0) {
      const branch = branches.find((candidate) => countCommon(candidate.parts, rest) > 0);
      const common = branch === undefined ? 0 : countCommon(branch.parts, rest);
      rest = rest.slice(common);
      if (branch === undefined || common < branch.parts.length) {
        return rest;
      }
      branches = branch.branches;
    }
    return rest;
  }
}

function createBranch(parts: readonly TemplatePart[], branches: Branch[], template: Template | undefined): Branch {
  const steps: Step[] = [];
  let patterns: Pattern[] = [];

  for (const [index, part] of parts.entries()) {
    if (part.kind !== "pattern") {
      steps.push(part);
      continue;
    }
    patterns.push(part.pattern);
    if (parts[index + 1]?.kind !== "pattern") {
      const pattern = joinPatterns(patterns);
      steps.push({ ...pattern, kind: "pattern", expression: new RegExp(pattern.source, "y") });
      patterns = [];
    }
  }
  return { parts, steps, branches, template };
}

function countCommon(left: readonly TemplatePart[], right: readonly TemplatePart[]): number {
  const end = left.findIndex((part, index) => {
    const other = right[index];
    return other === undefined || !isSame(part, other);
  });
  return end === -1 ? left.length : end;
}

function isSame(left: TemplatePart, right: TemplatePart): boolean {
  if (left.kind === "pattern") {
    return right.kind === "pattern" && isSamePattern(left.pattern, right.pattern);
  }
  return left.kind === right.kind && left.pool === right.pool;
}

function isSamePattern(left: Pattern, right: Pattern): boolean {
  return (
    left.source === right.source &&
    left.longest === right.longest &&
    left.groups.every((group, index) => group === right.groups[index])
  );
}

/** Tries the branches that came most often first. */
function matchBranches(branches: Branch[], attempt: Attempt, start: number): number {
  const { hits } = attempt;
  let index = 0;
  for (const branch of branches) {
    const count = hits.length;
    const end = matchBranch(branch, attempt, start);
    if (end !== -1) {
      const before = index === 0 ? undefined : branches[index - 1];
      if (before !== undefined) {
        branches[index] = before;
        branches[index - 1] = branch;
      }
      return end;
    }
    hits.length = count;
    index += 1;
  }
  return -1;
}

function matchBranch({ steps, branches, template }: Branch, attempt: Attempt, start: number): number {
  let at = start;

  for (const step of steps) {
    if (step.kind === "pattern") {
      at = matchPattern(step, attempt, at);
    } else if (step.kind === "one") {
      at = step.pool.match(attempt, at);
    } else {
      at = matchSome(step.pool, step.separator, attempt, at);
    }
    if (at === -1) {
      return -1;
    }
  }
  if (template !== undefined) {
    attempt.hits.push(template.hits);
    attempt.template = template;
    return at;
  }
  return matchBranches(branches, attempt, at);
}

function matchPattern({ start, expression, longest, groups }: PatternStep, attempt: Attempt, from: number): number {
  const { text, hits } = attempt;

  if (attempt.work > attempt.mostWork) {
    return -1;
  }
  expression.lastIndex = from;
  const found = groups.length === 0 ? undefined : expression.exec(text);
  const isFound = found === undefined ? expression.test(text) : found !== null;
  if (!isFound) {
    // After its start it may have failed at any character.
    attempt.work += text.startsWith(start, from) ? text.length - from + 1 : start.length + 1;
    return -1;
  }
  const end = expression.lastIndex;
  attempt.work += end - from + 1;
  if (end - from > longest) {
    return -1;
  }
  let index = 1;
  for (const count of groups) {
    hits.push(count(found?.[index]));
    index += 1;
  }
  return end;
}

function matchSome(pool: TemplatePool, separator: string, attempt: Attempt, start: number): number {
  let end = pool.match(attempt, start);

  while (end !== -1 && attempt.text.startsWith(separator, end)) {
    end = pool.match(attempt, end + separator.length);
  }
  return end;
}
