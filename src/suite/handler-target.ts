import type { ExchangeRequest, ExchangeResponse } from "../contract/check/exchange.ts";
import type { Product } from "../contract/product/product.ts";
import type { Fixture, Target } from "./target.ts";

export interface HandlerTargetOptions {
  readonly kind: "mock" | "sandbox";
  readonly name: string;
  /** Answers a request without a socket in between. */
  readonly handle: (request: ExchangeRequest) => Promise<ExchangeResponse>;
  readonly prepare: () => Promise<Fixture>;
  readonly close?: () => Promise<void>;
}

/** A target that runs in this process. */
export function createHandlerTarget(options: HandlerTargetOptions): Target {
  return {
    kind: options.kind,
    name: options.name,
    send: options.handle,
    prepare: options.prepare,
    refusesToRun: () => undefined,
    close: options.close ?? (async () => {}),
  };
}

/** The mock keeps nothing: every case starts from the same state, and ids stay the contract's examples. */
export function mockFixture({ credentials }: Product): Fixture {
  return { authorization: `Bearer ${credentials.sample}`, ids: undefined };
}
