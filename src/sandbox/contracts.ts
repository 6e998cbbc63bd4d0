import type { Contract } from "../contract/contract.ts";
import type { View } from "../contract/versions/span.ts";
import { openVersion } from "../products/stripe/shipped-contracts.ts";
import type { ApiVersion } from "../protocol/api-version.ts";
import { openControlContract } from "./control/open-control-contract.ts";
import { type VersionView, viewOf } from "./render/versions/version-view.ts";

/** What the sandbox answers by: the contract of an API version, or `control`, which describes all that is not Stripe's Financial Connections. */
export type ContractName = ApiVersion | "control";

/** Contracts, each opened when it is first needed. */
export class Contracts {
  readonly #open = new Map<ContractName, Contract>();
  readonly #opening = new Map<ContractName, Promise<Contract>>();
  readonly #view: View;

  constructor(view: View) {
    this.#view = view;
  }

  /** A contract that is open. */
  get(name: ContractName): Contract {
    const contract = this.#open.get(name);

    if (contract === undefined) {
      throw new Error(`the contract ${name} is not open`);
    }
    return contract;
  }

  /** Opens contracts; undefined when all of them are open already. */
  openAll(names: readonly ContractName[]): Promise<unknown> | undefined {
    return names.every((name) => this.#open.has(name)) ? undefined : Promise.all(names.map((name) => this.open(name)));
  }

  open(name: ContractName): Promise<Contract> {
    let opening = this.#opening.get(name);

    if (opening === undefined) {
      opening = (name === "control" ? openControlContract() : openVersion(name, this.#view)).then((contract) => {
        this.#open.set(name, contract);
        return contract;
      });
      this.#opening.set(name, opening);
    }
    return opening;
  }

  /** What a contract shows. It must be open. */
  readonly viewOf = (name: ContractName): VersionView => viewOf(this.get(name));
}
