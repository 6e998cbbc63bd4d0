import type { Unjudged } from "./check-outcome.ts";

/** The exception is not shown: its message may quote the exchange. */
const UNJUDGED: Unjudged = {
  kind: "unjudged",
  reason: "could not be judged: internal error of fc-contract, please report it",
};

/** An exception while one exchange is checked is a note on that exchange, never the end of the recording. */
export function checkSafely<Outcome>(check: () => Outcome): Outcome | Unjudged {
  try {
    return check();
  } catch {
    return UNJUDGED;
  }
}
