import { FcContractError } from "../protocol/fc-contract-error.ts";
import { callHook } from "./call-hook.ts";
import type * as checks from "./check-against-contract.ts";
import type { ClientFinding } from "./client-finding.ts";

export interface ValidationSettings {
  /**
   * `report` tells `onFinding`; `throw` also throws a `ContractError` if the contract is broken. An unknown enum value or
   * field is drift: reported, never thrown.
   */
  readonly validate?: "off" | "report" | "throw" | undefined;
  /** What it throws never reaches the call: it is thrown outside of it, as an event listener's error is. */
  readonly onFinding?: ((finding: ClientFinding) => void) | undefined;
}

/** An answer or an event that breaks the contract. Thrown only with `validate: "throw"`. */
export class ContractError extends FcContractError {
  override readonly name = "ContractError";
  readonly findings: readonly ClientFinding[];

  constructor(findings: readonly ClientFinding[]) {
    super("contract_broken", `The contract is broken: ${findings.map(({ message }) => message).join("; ")}`);
    this.findings = findings;
  }
}

type Checks = typeof checks;

/** Runs a check, if there is anyone to tell. The validators are 25 kB gzipped and loaded only here. */
export async function reportFindings(
  { validate, onFinding }: ValidationSettings,
  run: (loaded: Checks) => Promise<readonly ClientFinding[]>,
): Promise<void> {
  if (validate === "throw" || (validate === "report" && onFinding !== undefined)) {
    const findings = await run(await import("./check-against-contract.ts"));
    for (const finding of findings) {
      callHook(onFinding, finding);
    }
    const breaking = findings.filter(({ severity }) => severity === "breaking");
    if (validate === "throw" && breaking.length > 0) {
      throw new ContractError(breaking);
    }
  }
}
