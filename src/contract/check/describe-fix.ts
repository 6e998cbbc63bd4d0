import type { Departure, Direction } from "./finding.ts";
import { formatLocation, type SourceLocation } from "../load/source-location.ts";

/** Folders of package managers: what is in them is not the user's to edit. */
const INSTALLED = /(^|[\\/])(node_modules|\.yarn)[\\/]/;

const REPORT = "report it to fc-contract";

/** What to do about a departure, in one sentence. */
export function describeFix(departure: Departure, direction: Direction, location: SourceLocation): string {
  const isInstalled = INSTALLED.test(location.file);
  const place = formatLocation(location);

  if (direction === "request") {
    if (departure.rule === "required") {
      return `send ${departure.expected}`;
    }
    return isInstalled
      ? `correct the request; if the API takes it, ${REPORT}`
      : `correct the request, or the contract at ${place} if the API takes it`;
  }
  if (departure.severity === "drift") {
    return `new in the API? ${isInstalled ? REPORT : `add it to the contract at ${place}`}; otherwise correct what answered`;
  }
  if (departure.rule === "content-type" || departure.rule === "json") {
    return "look at what answered: often it is a proxy or an error page";
  }
  return isInstalled
    ? `correct what answered; if the API has changed, ${REPORT}`
    : `correct what answered, or the contract at ${place} if the API has changed`;
}
