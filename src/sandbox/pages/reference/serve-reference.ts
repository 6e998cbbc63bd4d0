import type { ExchangeResponse } from "../../../contract/exchange.ts";

export function serveReference(_path: string): ExchangeResponse | undefined {
  return undefined;
}
