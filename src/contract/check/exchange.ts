/** A request as it went over the wire. */
export interface ExchangeRequest {
  readonly method: string;
  /** Absolute, or a path with its query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when there is none, or when it was not recorded. */
  readonly body: string | null;
  /** Says why there is a body that was not recorded. */
  readonly comment?: string;
}

/** A response as it came over the wire. */
export interface ExchangeResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null when there is none, or when it was not recorded. */
  readonly body: string | null;
  /** Says why there is a body that was not recorded. */
  readonly comment?: string;
  /** Some headers are not known, so that none is required. */
  readonly omitsHeaders?: boolean;
}

/** One request and its response, live or recorded: one line of NDJSON. */
export interface Exchange {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
}

/** Whether a message had a body that is not in the recording. A null body alone may also be one that never was. */
export function isLeftOut({ body, comment }: ExchangeRequest | ExchangeResponse): boolean {
  return body === null && comment !== undefined;
}

/** Headers with their names in lower case, as in an exchange. */
export function toHeaderRecord(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}
