import type { Direction, FindingData } from "./finding.ts";
import { formatLocation, type SourceLocation } from "./source-location.ts";

/** Folders of package managers: what is in them is not the user's to edit. */
const INSTALLED = /(^|[\\/])(node_modules|\.yarn)[\\/]/;

export const REPORT = "report it to fc-contract";

/** What to do about the findings of a rehearsal, by their rule. */
const PREPARATIONS: Readonly<Record<string, string>> = {
  refused: "change the request",
  removed: "make sure that nothing reads it",
  "removed-value": "make sure that nothing waits for it",
  "removed-event": "make sure that nothing waits for it",
  "new-value": "make sure that the application handles it",
  "new-event": "make sure that the receiver handles it",
  nullable: "make sure that the application handles null",
  optional: "make sure that the application works without it",
};

/** What to do about a finding, in one sentence. */
export function describeFix(data: FindingData, direction: Direction, place: object): string {
  if (data.rehearsed !== undefined) {
    return `${PREPARATIONS[data.rule] ?? "look at it"} before you switch to ${data.rehearsed}`;
  }
  const isOwn = isLocation(place) && isEditable(place);
  const written = isOwn ? formatLocation(place) : "";

  if (direction === "request") {
    if (data.rule === "required" && data.expected.kind === "name") {
      return `send ${data.expected.name}`;
    }
    return isOwn
      ? `correct the request, or the contract at ${written} if the API takes it`
      : `correct the request; if the API takes it, ${REPORT}`;
  }
  if (data.severity === "drift") {
    return `new in the API? ${isOwn ? `add it to the contract at ${written}` : REPORT}; otherwise correct what answered`;
  }
  if (data.rule === "content-type" || data.rule === "json") {
    return "look at what answered: often it is a proxy or an error page";
  }
  return isOwn
    ? `correct what answered, or the contract at ${written} if the API has changed`
    : `correct what answered; if the API has changed, ${REPORT}`;
}

/** Whether a place is in a file that the user may change. */
export function isEditable({ file }: SourceLocation): boolean {
  return !INSTALLED.test(file);
}

/** A client knows the pointer only. */
function isLocation(place: object): place is SourceLocation {
  return "file" in place;
}
