import { isJsonObject, type JsonObject, type JsonValue, parseJsonObject } from "../schema/json.ts";
import { describeFileError, isFileError } from "../contract/load/describe-file-error.ts";
import { AuditCollector } from "./audit-collector.ts";
import type { AuditResult } from "./audit-result.ts";
import type { TakeEntry } from "./recording/entry-splitter.ts";
import { readRecording } from "./recording/read-recording.ts";

/** Merges partial results, one a line, as `audit --partial` writes them. Any other line is reported like a bad entry. */
export async function mergeResults(inputs: readonly string[], signal?: AbortSignal): Promise<AuditResult> {
  const collector = new AuditCollector();

  for (const input of inputs) {
    try {
      const take: TakeEntry = (entry) => {
        const result = entry.kind === "text" ? parseResult(entry.text) : entry.reason;
        if (typeof result === "string") {
          collector.addFault({ input, number: entry.number, reason: result });
        } else {
          collector.add(result);
        }
      };
      await readRecording(input, take, { signal });
    } catch (error) {
      if (!isFileError(error)) {
        throw error;
      }
      collector.addFault({ input, number: 0, reason: `cannot be read: ${describeFileError(error)}` });
    }
  }
  return collector.result();
}

function parseResult(text: string): AuditResult | string {
  const value = parseJsonObject(text);
  if (value?.["kind"] !== "audit-result") {
    return "not a partial result of fc-contract audit --partial";
  }
  if (value["format"] !== 1) {
    return `a partial result of another version of fc-contract (format ${JSON.stringify(value["format"])})`;
  }
  return isWhole(value) ? value : "an incomplete partial result";
}

function isRehearsal(value: JsonValue): boolean {
  return isJsonObject(value) && typeof value["version"] === "string" && Array.isArray(value["seen"]);
}

function isWhole(value: JsonObject): value is JsonObject & AuditResult {
  return (
    ["inputs", "groups", "faults"].every((name) => Array.isArray(value[name])) &&
    ["passedOver", "coverage"].every((name) => isJsonObject(value[name])) &&
    ["evidence", "notes"].every((name) => value[name] === undefined || Array.isArray(value[name])) &&
    (value["rehearsal"] === undefined || isRehearsal(value["rehearsal"]))
  );
}
