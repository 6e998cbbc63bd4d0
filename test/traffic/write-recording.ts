import { writeFileSync } from "node:fs";
import type { Exchange } from "../../src/contract/check/exchange.ts";
import { toHarEntry } from "../../src/traffic/record/to-har-entry.ts";

export function toLines(exchanges: readonly Exchange[]): string {
  return exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join("");
}

export function toHar(entries: readonly object[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries } });
}

export function writeLines(file: string, exchanges: readonly Exchange[]): string {
  writeFileSync(file, toLines(exchanges));
  return file;
}

export function writeHar(file: string, exchanges: readonly Exchange[]): string {
  writeFileSync(file, toHar(exchanges.map(toHarEntry)));
  return file;
}
