import type { Contract } from "./contract.ts";
import type { Product } from "./product/product.ts";

/** A contract that is made when something of it is first used: of many versions few are met. */
export class LazyContract implements Contract {
  readonly version: string;
  readonly product: Product;
  readonly #make: () => Contract;
  #made: Contract | undefined;

  constructor(version: string, product: Product, make: () => Contract) {
    this.version = version;
    this.product = product;
    this.#make = make;
  }

  get #contract(): Contract {
    return (this.#made ??= this.#make());
  }

  get model(): Contract["model"] {
    return this.#contract.model;
  }

  get document(): Contract["document"] {
    return this.#contract.document;
  }

  get operations(): Contract["operations"] {
    return this.#contract.operations;
  }

  get webhooks(): Contract["webhooks"] {
    return this.#contract.webhooks;
  }

  get findOperation(): Contract["findOperation"] {
    return this.#contract.findOperation;
  }

  get readRequest(): Contract["readRequest"] {
    return this.#contract.readRequest;
  }

  get checkRequest(): Contract["checkRequest"] {
    return this.#contract.checkRequest;
  }

  get checkResponse(): Contract["checkResponse"] {
    return this.#contract.checkResponse;
  }

  get checkWebhook(): Contract["checkWebhook"] {
    return this.#contract.checkWebhook;
  }

  get checkValue(): Contract["checkValue"] {
    return this.#contract.checkValue;
  }

  get validatorOf(): Contract["validatorOf"] {
    return this.#contract.validatorOf;
  }

  get locate(): Contract["locate"] {
    return this.#contract.locate;
  }
}
