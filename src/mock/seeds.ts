import { randomUUID } from "node:crypto";
import type { ExchangeRequest } from "../contract/check/exchange.ts";
import { splitUrl } from "../server/split-url.ts";
import { digest, drawLetters } from "./digest.ts";

/** Where the made-up parts of answers come from. */
export interface Seeds {
  /** With a fixed seed it depends on the request alone: the same request gets the same answer, whatever came before. */
  readonly ofRequest: (version: string, request: ExchangeRequest) => string;
  /** `req_…`, another one for each request; with a fixed seed the same row of them in every run. */
  readonly nextRequestId: () => string;
}

/** Without a seed every answer is another one. */
export function createSeeds(seed: number | undefined): Seeds {
  const base = seed === undefined ? randomUUID() : String(seed);
  let count = 0;

  return {
    ofRequest: (version, { method, url, body }) =>
      seed === undefined ? randomUUID() : digest(describeRequest(base, version, method, url, body)).toString("hex"),
    nextRequestId: () => {
      count += 1;
      return `req_${drawLetters(`${base}\nrequest ${count}`, 14)}`;
    },
  };
}

/** A 32-bit number of a seed, for generators that take no string. */
export function toNumber(seed: string): number {
  return digest(seed).readUInt32BE(0);
}

/** Without the server's own address: the same mock on another port gives the same answers. */
function describeRequest(base: string, version: string, method: string, url: string, body: string | null): string {
  const { pathname, query } = splitUrl(url);
  return [base, version, method, pathname, query, body ?? ""].join("\n");
}
