import { appendAll } from "../../contract/append-all.ts";
import type { Pattern } from "./pattern.ts";
import type { CountGroup, Tally } from "./tally.ts";

/** What a valid string looks like: every other string of this shape is valid too, and covers the same. */
export interface Shape {
  readonly parts: readonly ShapePart[];
  /** What one such string adds, without what its parts add. */
  readonly tally: Tally;
}

/** A part of a shape: text that a pattern describes, or one or several strings with their own shapes. */
export type ShapePart =
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  | { readonly kind: "one"; readonly pool: ShapePool }
  | { readonly kind: "some"; readonly pool: ShapePool; readonly separator: string };

/** Larger expressions than this are refused by engines, some not before they run. */
const MOST_PARTS = 1000;
const LONGEST_SOURCE = 20_000;

/** Whether parts are few and short enough to be made into expressions. */
export function areManageable(parts: readonly ShapePart[]): boolean {
  const sources = parts.map((part) => (part.kind === "pattern" ? part.pattern.source.length : 0));
  return parts.length <= MOST_PARTS && sources.reduce((sum, length) => sum + length, 0) <= LONGEST_SOURCE;
}

/** What shapes have in common up to where they part, and how they go on from there. */
interface Branch {
  parts: readonly ShapePart[];
  steps: readonly Step[];
  branches: Branch[];
  /** Where the shape ends here. */
  shape: Shape | undefined;
}

/** Parts as they are matched, patterns in a row as one expression. */
type Step = PatternStep | Exclude<ShapePart, { readonly kind: "pattern" }>;

interface PatternStep {
  readonly kind: "pattern";
  readonly expression: RegExp;
  readonly longest: number;
  /** One for each group of the expression. */
  readonly groups: readonly CountGroup[];
}

/** The shapes of strings that are allowed at one place, as a tree: what many have in common is compared once. */
export class ShapePool {
  readonly #branches: Branch[] = [];

  has(parts: readonly ShapePart[]): boolean {
    let branches = this.#branches;
    let rest = parts;

    while (rest.length > 0) {
      const branch = branches.find((candidate) => countCommon(candidate.parts, rest) === candidate.parts.length);
      if (branch === undefined) {
        return false;
      }
      rest = rest.slice(branch.parts.length);
      branches = branch.branches;
    }
    return true;
  }

  add(shape: Shape): void {
    let branches = this.#branches;
    let rest = shape.parts;

    for (;;) {
      const branch = branches.find((candidate) => countCommon(candidate.parts, rest) > 0);
      if (branch === undefined) {
        branches.push(createBranch(rest, [], shape));
        return;
      }
      const common = countCommon(branch.parts, rest);
      if (common < branch.parts.length) {
        const tail = createBranch(branch.parts.slice(common), branch.branches, branch.shape);
        Object.assign(branch, createBranch(branch.parts.slice(0, common), [tail], undefined));
      }
      rest = rest.slice(common);
      branches = branch.branches;
    }
  }

  /** Where a string that starts at `start` and has one of the shapes ends, or -1. Adds what it met to `met`. */
  match(text: string, start: number, met: Tally[]): number {
    return matchBranches(this.#branches, text, start, met);
  }
}

function createBranch(parts: readonly ShapePart[], branches: Branch[], shape: Shape | undefined): Branch {
  const steps: Step[] = [];
  let source = "";
  let longest = Number.POSITIVE_INFINITY;
  let groups: CountGroup[] = [];

  for (const [index, part] of parts.entries()) {
    if (part.kind !== "pattern") {
      steps.push(part);
      continue;
    }
    source += part.pattern.source;
    longest = Math.min(longest, part.pattern.longest);
    appendAll(groups, part.pattern.groups);
    if (parts[index + 1]?.kind !== "pattern") {
      steps.push({ kind: "pattern", expression: new RegExp(source, "y"), longest, groups });
      [source, longest, groups] = ["", Number.POSITIVE_INFINITY, []];
    }
  }
  return { parts, steps, branches, shape };
}

function countCommon(left: readonly ShapePart[], right: readonly ShapePart[]): number {
  let count = 0;
  while (count < left.length && count < right.length && isSame(left[count] as ShapePart, right[count] as ShapePart)) {
    count += 1;
  }
  return count;
}

function isSame(left: ShapePart, right: ShapePart): boolean {
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
function matchBranches(branches: Branch[], text: string, start: number, met: Tally[]): number {
  for (let index = 0; index < branches.length; index += 1) {
    const branch = branches[index] as Branch;
    const count = met.length;
    const end = matchBranch(branch, text, start, met);
    if (end !== -1) {
      if (index > 0) {
        branches[index] = branches[index - 1] as Branch;
        branches[index - 1] = branch;
      }
      return end;
    }
    met.length = count;
  }
  return -1;
}

function matchBranch({ steps, branches, shape }: Branch, text: string, start: number, met: Tally[]): number {
  let at = start;

  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as Step;
    if (step.kind === "pattern") {
      at = matchPattern(step, text, at, met);
    } else if (step.kind === "one") {
      at = step.pool.match(text, at, met);
    } else {
      at = matchSome(step.pool, step.separator, text, at, met);
    }
    if (at === -1) {
      return -1;
    }
  }
  if (shape !== undefined) {
    met.push(shape.tally);
    return at;
  }
  return matchBranches(branches, text, at, met);
}

function matchPattern({ expression, longest, groups }: PatternStep, text: string, start: number, met: Tally[]): number {
  expression.lastIndex = start;
  if (groups.length === 0) {
    return expression.test(text) && expression.lastIndex - start <= longest ? expression.lastIndex : -1;
  }
  const found = expression.exec(text);
  if (found === null || expression.lastIndex - start > longest) {
    return -1;
  }
  for (let index = 0; index < groups.length; index += 1) {
    met.push((groups[index] as CountGroup)(found[index + 1]));
  }
  return expression.lastIndex;
}

function matchSome(pool: ShapePool, separator: string, text: string, start: number, met: Tally[]): number {
  let end = pool.match(text, start, met);

  while (end !== -1 && text.startsWith(separator, end)) {
    end = pool.match(text, end + separator.length, met);
  }
  return end;
}
