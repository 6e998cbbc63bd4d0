/** Where the sandbox's time comes from. The only place that looks at the machine's clock. */
export interface Clock {
  /** Milliseconds since 1970, before a world's own advances. */
  readonly now: () => number;
  /** The machine's own time, whatever the sandbox's: receivers compare signatures with it. */
  readonly wallNow: () => number;
  /** Whether time stops until it is advanced. */
  readonly isFrozen: boolean;
}

/** Real time, or a frozen clock that moves only when a world advances it. */
export function createClock(frozenAt?: Date): Clock {
  const wallNow = (): number => Date.now();

  if (frozenAt === undefined) {
    return { now: wallNow, wallNow, isFrozen: false };
  }
  const at = frozenAt.getTime();
  return { now: () => at, wallNow, isFrozen: true };
}
