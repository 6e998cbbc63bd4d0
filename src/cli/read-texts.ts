import type { OptionValues } from "./command.ts";

/** The values of an option that may be given several times. */
export function readTexts(values: OptionValues, name: string): string[] {
  const value = values[name];
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter((text) => typeof text === "string");
}
