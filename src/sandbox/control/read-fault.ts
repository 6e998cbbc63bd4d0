import type { Fault } from "../request/faults.ts";
import { invalidRequest } from "../refused-call.ts";
import type { BodyOf, ControlSchema } from "../types/contract-types.ts";

type FaultBody = BodyOf<"addFault">;

/** Parameters that only some kinds of fault have. */
const BY_KIND: readonly (readonly [name: keyof FaultBody, kinds: readonly Fault["kind"][]])[] = [
  ["status", ["error"]],
  ["code", ["error", "rate_limit"]],
  ["retry_after", ["error", "rate_limit"]],
  ["should_retry", ["error", "rate_limit"]],
];

/** @throws RefusedCall for a parameter that a fault of this kind does not have, and for what is not a code */
export function readFault(body: FaultBody): Fault {
  for (const [name, kinds] of BY_KIND) {
    if (body[name] !== undefined && !kinds.includes(body.kind)) {
      throw invalidRequest(`Invalid ${name}: it is for faults of kind ${kinds.join(" or ")}, not ${body.kind}.`, name);
    }
  }
  if (body.code !== undefined && !/^[a-z][a-z0-9_]*$/.test(body.code)) {
    throw invalidRequest(
      `Invalid code: expected lower case letters, digits and underscores, such as lock_timeout, got "${body.code}".`,
      "code",
    );
  }
  const { kind, when = "before", operation = null, milliseconds = 1000, times = 1 } = body;
  const { code, retry_after: retryAfter, should_retry: shouldRetry, status } = body;
  return {
    kind,
    when,
    operation,
    milliseconds,
    times,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(shouldRetry !== undefined && { shouldRetry }),
  };
}

/** A fault as it is listed. */
export function showFault({
  retryAfter,
  shouldRetry,
  ...fault
}: Fault): ControlSchema<"SandboxFaultList">["data"][number] {
  return {
    ...fault,
    ...(retryAfter !== undefined && { retry_after: retryAfter }),
    ...(shouldRetry !== undefined && { should_retry: shouldRetry }),
  };
}
