/** Something that goes wrong with the next requests, as a test wants it. */
export interface Fault {
  readonly kind: "latency" | "rate_limit" | "error" | "drop";
  /** Whether it strikes before the operation is carried out, or after: then only the answer is lost. */
  readonly when: "before" | "after";
  /** An `operationId`; every operation of the API when null. */
  readonly operation: string | null;
  readonly milliseconds: number;
  /** Of an `error`; 500 when left out. */
  readonly status?: number;
  /** The code of the error. */
  readonly code?: string;
  /** Seconds in `Retry-After`. */
  readonly retryAfter?: number;
  /** What `Stripe-Should-Retry` says. */
  readonly shouldRetry?: boolean;
  /** How many requests it still strikes. */
  readonly times: number;
}

/** Thrown where the connection is to break instead of an answer being sent. */
export class DroppedConnection extends Error {
  override readonly name = "DroppedConnection";

  constructor() {
    super("The sandbox dropped the connection because of an injected fault.");
  }
}

/** The faults of one world, in the order in which they were set. */
export class Faults {
  #faults: Fault[] = [];

  get all(): readonly Fault[] {
    return this.#faults;
  }

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault that strikes an operation, used up by one. */
  take(operation: string): Fault | undefined {
    const index = this.#faults.findIndex((fault) => fault.operation === null || fault.operation === operation);
    const fault = this.#faults[index];

    if (fault !== undefined) {
      this.#faults = this.#faults.with(index, { ...fault, times: fault.times - 1 }).filter(({ times }) => times > 0);
    }
    return fault;
  }
}
