import { escapeToken } from "../schema/json-pointer.ts";

/** The way from the value's root to a place; written out only for a finding. */
export interface Path {
  readonly parent: Path | undefined;
  readonly token: string | number;
}

/** As a JSON pointer. */
export function formatPath(path: Path | undefined): string {
  const tokens: string[] = [];
  for (let step = path; step !== undefined; step = step.parent) {
    tokens.push(`/${escapeToken(step.token)}`);
  }
  return tokens.toReversed().join("");
}
