const LONGEST_WAIT = 3_600_000;

/** Stripe tries for up to three days; with these waits that is about so many attempts. */
export const RETRYING_ENDS = 84;

/** Milliseconds until the next attempt, after so many that failed: one second, then twice as long each time, an hour at most. */
export function retryWait(attempts: number): number {
  return Math.min(LONGEST_WAIT, 1_000 * 2 ** (attempts - 1));
}
