/** A try of a call, as hooks see it before it is sent. */
export interface AttemptStart {
  readonly method: string;
  /** The path as the contract writes it, `/v1/financial_connections/accounts/{account}`. */
  readonly path: string;
  readonly apiVersion: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** The same for all tries of a call, null on a GET. */
  readonly idempotencyKey: string | null;
}

/** A try of a call, as hooks see it when it is over. */
export interface AttemptEnd extends AttemptStart {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly requestId: string | null;
  /** Milliseconds. */
  readonly duration: number;
  /** The code of the fault where no answer came: `connection_failed`, `answer_cut_off`, `timeout` or `aborted`. */
  readonly fault: string | null;
  /** Milliseconds until the next try, null if this was the last. */
  readonly retryIn: number | null;
}
