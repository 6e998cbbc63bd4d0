import type { Direction, FindingData } from "./finding.ts";
import { formatLocation, type SourceLocation } from "./source-location.ts";

/** Folders of package managers: what is in them is not the user's to edit. */
const INSTALLED = /(^|[\\/])(node_modules|\.yarn)[\\/]/;

const REPORT = "report it to fc-contract";

/** What to do about a finding, in one sentence. */
export function describeFix(data: FindingData, direction: Direction, place: object): string {
  const isOwn = isLocation(place) && !INSTALLED.test(place.file);
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

/** A client knows the pointer only. */
function isLocation(place: object): place is SourceLocation {
  return "file" in place;
}
