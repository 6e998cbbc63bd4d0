import type { Contract } from "../contract/contract.ts";
import type { Product } from "../contract/product/product.ts";
import { VersionChecker } from "./version-checker.ts";

/** What checks the exchanges of an API version. */
export interface FoundChecker {
  readonly checker: VersionChecker;
  /** Says that another version takes the place of the named one. */
  readonly note: string | undefined;
}

/** What checks the exchanges of each version of one API. */
export class VersionCheckers {
  readonly #contracts: ReadonlyMap<string, Contract>;
  /** Of the versions that were met. */
  readonly #met = new Map<string, VersionChecker>();
  readonly product: Product;
  readonly #fallback: string;

  /** `fallback` is the version of exchanges that name none; the product's own if it is undefined. */
  constructor(contracts: readonly Contract[], fallback: string | undefined) {
    const [first] = contracts;
    if (first === undefined) {
      throw new Error("there is no contract to check with");
    }
    this.product = first.product;
    this.#contracts = new Map(contracts.map((contract) => [contract.version, contract]));
    const { versions } = this.product;
    this.#fallback = versions === undefined ? first.version : (fallback ?? versions.fallback);
  }

  /** The checkers of the versions that were met, by version. */
  get met(): ReadonlyMap<string, VersionChecker> {
    return this.#met;
  }

  /** A checker is made when its version is first met: of many versions, traffic has few. */
  #checkerOf(version: string): VersionChecker | undefined {
    const contract = this.#contracts.get(version);
    let checker = this.#met.get(version);
    if (checker === undefined && contract !== undefined) {
      checker = new VersionChecker(contract);
      this.#met.set(version, checker);
    }
    return checker;
  }

  /** The checker of a named version, or of the nearest one with a contract; undefined for a malformed version. */
  find(named = this.#fallback): FoundChecker | undefined {
    const { versions } = this.product;
    const exact = this.#checkerOf(versions === undefined ? this.#fallback : named);
    if (exact !== undefined) {
      return { checker: exact, note: undefined };
    }
    const choice = versions?.choose(named);
    const nearest = choice?.kind === "chosen" ? this.#checkerOf(choice.version) : undefined;
    return choice?.kind !== "chosen" || nearest === undefined ? undefined : { checker: nearest, note: choice.note };
  }
}
