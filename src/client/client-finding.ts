import type { Finding } from "../findings/finding.ts";

/** A finding that knows where the contract's document has the rule, and not its file and line. */
export type ClientFinding = Finding<{ readonly pointer: string }>;
