import { existsSync } from "node:fs";
import { formatCommand } from "../protocol/shell-command.ts";
import { findFault } from "./check-files.ts";
import type { Change } from "../contract/diff/change.ts";
import { yieldToEvents } from "../contract/yield-to-events.ts";
import { diffDocuments, diffTypes } from "../contract/diff/diff-documents.ts";
import { readModel } from "../contract/model/read-model.ts";
import { loadDocument, type LoadedDocument } from "../contract/load/load-document.ts";
import { sourceFileOf } from "../products/stripe/shipped-contracts.ts";
import { formatLocation } from "../findings/source-location.ts";
import { type ApiVersion, describeVersions, expandReleaseName, isApiVersion } from "../protocol/api-version.ts";
import type { TextStyle } from "../report/text-style.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import type { diffCommand } from "./diff-command.ts";
import { suggestVersion } from "./options/contract-options.ts";
import { UsageError } from "./usage-error.ts";

interface PlacedChange extends Change {
  readonly place: string;
}

export async function runDiff({ options, operands, terminal }: CommandCall<typeof diffCommand>): Promise<ExitCode> {
  const [first, second] = operands;
  const failOn = options["fail-on"];

  if (first === undefined || second === undefined || operands.length > 2) {
    throw new UsageError(
      `diff needs two API versions or documents, as in: ${formatCommand(["diff", "clover", "endive"])}`,
    );
  }
  const [from, to] = findDocuments([first, second]);
  const before = loadSide(from);
  await yieldToEvents(terminal.signal);
  const after = loadSide(to);
  await yieldToEvents(terminal.signal);
  const [older, newer] = [readModel(before.document), readModel(after.document)];
  const changes = diffDocuments(older, newer).map((change) => place(change, before, after));
  const types = diffTypes(older, newer);
  const breaking = changes.filter(({ severity }) => severity === "breaking");

  if (options.json) {
    terminal.out(JSON.stringify({ changes, types }, null, 2));
  } else {
    const summary = `${first} → ${second}: ${breaking.length} breaking, ${changes.length - breaking.length} that only add`;
    const parts = [formatChanges(changes, terminal.style), formatTypes(types), summary];
    terminal.out(parts.filter((part) => part !== "").join("\n\n"));
  }
  const failing = failOn === "breaking" ? breaking.length : changes.length;
  return failOn !== "never" && failing > 0 ? 1 : 0;
}

/** One of the documents that are compared. */
interface Side {
  readonly name: string;
  readonly file: string;
  readonly version: ApiVersion | undefined;
}

/** The files of two API versions or documents. */
function findDocuments([first, second]: readonly [string, string]): readonly [Side, Side] {
  const sides = [findDocument(first), findDocument(second)] as const;
  const unreadable = sides.flatMap(({ name, file }) => {
    const fault = findFault(file);
    const versions = existsSync(file) ? "" : `; the API versions are ${describeVersions()}${suggestVersion(name)}`;
    return fault === undefined ? [] : [`cannot read ${name}: ${fault}${versions}`];
  });

  if (unreadable.length > 0) {
    throw new UsageError(unreadable.join("\n"));
  }
  return sides;
}

function findDocument(name: string): Side {
  const full = expandReleaseName(name);
  const version = isApiVersion(full) ? full : undefined;
  return { name, version, file: version === undefined ? name : sourceFileOf(version) };
}

/** A version is compared by what it declares, not by what was also sent to versions before. */
function loadSide({ file, version }: Side): LoadedDocument {
  return loadDocument(file, { version, view: "declared" });
}

function place(change: Change, before: LoadedDocument, after: LoadedDocument): PlacedChange {
  const { locate } = change.isIn === "first" ? before : after;
  return { ...change, place: formatLocation(locate(change.pointer)) };
}

function formatChanges(changes: readonly PlacedChange[], style: TextStyle): string {
  return changes
    .map(({ severity, message, place: at }) => {
      const mark = severity === "breaking" ? style.bad("breaking") : style.warn("adds    ");
      return `${mark}  ${message}\n          ${style.dim(at)}`;
    })
    .join("\n");
}

function formatTypes({ changed, added, removed }: { changed: string[]; added: string[]; removed: string[] }): string {
  const line = (title: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`types ${title}: ${names.join(", ")}`];
  return [...line("changed", changed), ...line("added", added), ...line("removed", removed)].join("\n");
}
