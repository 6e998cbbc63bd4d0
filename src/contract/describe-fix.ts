import type { Departure, Direction } from "./finding.ts";
import { formatLocation, type SourceLocation } from "./source-location.ts";

/** What to do about a departure, in one sentence. */
export function describeFix(departure: Departure, direction: Direction, location: SourceLocation): string {
  const place = formatLocation(location);

  if (direction === "request") {
    return departure.rule === "required"
      ? `send ${departure.expected}`
      : `correct the request, or the contract at ${place} if the API takes it`;
  }
  if (departure.severity === "drift") {
    return `new in the API? add it to the contract at ${place}; otherwise correct what answered`;
  }
  if (departure.rule === "content-type" || departure.rule === "json") {
    return "look at what answered: a proxy or an error page often stands in between";
  }
  return `correct what answered, or the contract at ${place} if the API has changed`;
}
