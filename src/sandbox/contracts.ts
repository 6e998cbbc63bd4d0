import type { Contract } from "../contract/contract.ts";
import { openContract } from "../contract/shipped-contracts.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { openControlContract } from "./control/open-control-contract.ts";

/** What the sandbox answers by: the contract of an API version, or `control`, which describes all that is not Stripe's Financial Connections. */
export type ContractName = ApiVersion | "control";

/** Contracts, each opened when it is first needed. */
export class Contracts {
  readonly #open = new Map<ContractName, Contract>();
  readonly #opening = new Map<ContractName, Promise<Contract>>();

  /** The contract, if it is open already, so that callers need not wait. */
  peek(name: ContractName): Contract | undefined {
    return this.#open.get(name);
  }

  open(name: ContractName): Promise<Contract> {
    let opening = this.#opening.get(name);

    if (opening === undefined) {
      opening = (name === "control" ? openControlContract() : openContract(name)).then((contract) => {
        this.#open.set(name, contract);
        return contract;
      });
      this.#opening.set(name, opening);
    }
    return opening;
  }
}
