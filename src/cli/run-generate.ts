import { errorMessage } from "../contract/error-message.ts";
import { appendAll } from "../contract/append-all.ts";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkGenerated } from "../codegen/check-generated.ts";
import { watchSources } from "../codegen/watch-sources.ts";
import { DOCUMENT_FILE, type Generate, generateFiles } from "../codegen/generate-files.ts";
import { generateHistory } from "../codegen/generate-history.ts";
import { writeGenerated } from "../codegen/write-generated.ts";
import { DocumentError, type DocumentFault } from "../contract/load/document-error.ts";
import { loadDocument } from "../contract/load/load-document.ts";
import { isCheckout, packageFile, packageRoot } from "../contract/package-root.ts";
import { CONTRACT_FILE, sourceFileOf } from "../products/stripe/shipped-contracts.ts";
import { displayPath } from "../contract/load/source-files.ts";
import { formatLocation } from "../findings/source-location.ts";
import { SURFACE_OF } from "../generated/surfaces.ts";
import { type ApiVersion, describeVersions, expandReleaseName, isApiVersion } from "../protocol/api-version.ts";
import { formatCommand, optionWords, quote } from "../protocol/shell-command.ts";
import { isSameFile } from "./check-files.ts";
import type { CommandCall, ExitCode, Terminal } from "./command.ts";
import type { generateCommand } from "./generate-command.ts";
import { suggestVersion } from "./options/contract-options.ts";
import { UsageError } from "./usage-error.ts";

type Options = CommandCall<typeof generateCommand>["options"];

const MOST_NOTES = 20;

interface Target {
  readonly specFile: string;
  readonly folder: string;
  readonly generate: Generate;
}

export async function runGenerate({ options, terminal }: CommandCall<typeof generateCommand>): Promise<ExitCode> {
  const targets = readTargets(options);

  if (options.check && options.watch) {
    throw new UsageError("--check and --watch exclude each other");
  }
  refuseOwnSource(options.spec, targets);
  refuseFile(options.out);
  if (options.check) {
    return checkAll(targets, options, terminal);
  }
  if (options.watch) {
    return watchAll(targets, options, terminal);
  }
  const count = await writeAll(targets, options, terminal);
  terminal.out(`${count} files generated`);
  return 0;
}

function readTargets({ spec, out, "api-version": version }: Options): Target[] {
  if (spec !== undefined) {
    if (out === undefined) {
      throw new UsageError("--spec needs --out DIR: where should the files go?");
    }
    return [targetOf(resolve(spec), resolve(out), version)];
  }
  if (out === undefined && !isCheckout) {
    throw new UsageError("--out DIR is needed: where should the files go?");
  }
  if (out !== undefined) {
    const versions = version === undefined ? [...new Set(Object.values(SURFACE_OF))] : [readVersion(version)];
    return versions.map((name) => targetOf(sourceFileOf(name), join(resolve(out), name), name));
  }
  if (version !== undefined) {
    throw new UsageError("--api-version needs --out DIR: where should the files go?");
  }
  const folder = packageFile("generated");
  return [
    { specFile: CONTRACT_FILE, folder, generate: (into, options) => generateHistory(CONTRACT_FILE, into, options) },
    // Only this repository generates the contract of the sandbox's control.
    targetOf(join(packageRoot, "openapi/control.yaml"), join(folder, "control")),
  ];
}

/** Files are made of a version that the contract describes, never of one near it. */
function readVersion(given: string): ApiVersion {
  const version = expandReleaseName(given);
  if (!isApiVersion(version)) {
    throw new UsageError(
      `--api-version ${given}: there are contracts of ${describeVersions()}${suggestVersion(given)}`,
    );
  }
  return version;
}

function targetOf(specFile: string, folder: string, version?: string): Target {
  return { specFile, folder, generate: (into, options) => generateFiles(specFile, into, { ...options, version }) };
}

/** A document must not be replaced by what is generated from it. */
function refuseOwnSource(spec: string | undefined, targets: readonly Target[]): void {
  const isClash = targets.some(({ folder }) => spec !== undefined && isSameFile(spec, join(folder, DOCUMENT_FILE)));

  if (isClash) {
    throw new UsageError(`--spec ${spec} would be overwritten by what is generated from it; choose another --out`);
  }
}

/** A folder cannot be made where a file has its name. */
function refuseFile(out: string | undefined): void {
  if (out !== undefined && statSync(out, { throwIfNoEntry: false })?.isFile() === true) {
    throw new UsageError(`--out ${out} is a file; name a folder`);
  }
}

/** The words that run this command again, with all that was given. */
function commandOf({ spec, out, "api-version": version, overwrite, check, watch }: Options): readonly string[] {
  const flags = Object.entries({ overwrite, check, watch }).flatMap(([name, isGiven]) =>
    isGiven ? [`--${name}`] : [],
  );
  return [
    "generate",
    ...optionWords("spec", spec),
    ...optionWords("out", out),
    ...optionWords("api-version", version),
    ...flags,
  ];
}

async function writeAll(targets: readonly Target[], options: Options, terminal: Terminal): Promise<number> {
  const { overwrite } = options;
  const command = commandOf(options);
  let count = 0;
  await collectFailures(targets, async ({ generate, folder }) => {
    const notes: DocumentFault[] = [];
    const onNote = (note: DocumentFault): void => void notes.push(note);
    const names = await writeGenerated(generate, folder, { overwrite, onNote, signal: terminal.signal, command });
    count += names.length;
    printNotes(notes, terminal);
    terminal.out(`${displayPath(folder)}: ${names.join(", ")}`);
  });
  return count;
}

function printNotes(notes: readonly DocumentFault[], terminal: Terminal): void {
  for (const { location, message } of notes.slice(0, MOST_NOTES)) {
    terminal.err(`note: ${formatLocation(location)}: ${message}`);
  }
  if (notes.length > MOST_NOTES) {
    terminal.err(`note: ${notes.length - MOST_NOTES} more of this kind`);
  }
}

async function checkAll(targets: readonly Target[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const differences: string[] = [];
  const foreign: string[] = [];
  const command = commandOf(options);

  await collectFailures(targets, async ({ generate, folder }) => {
    const found = await checkGenerated(generate, folder, { signal: terminal.signal, command });
    appendAll(differences, found.differences);
    appendAll(foreign, found.foreign);
  });
  if (differences.length === 0) {
    terminal.out(`the generated files are fresh (${targets.map(({ folder }) => displayPath(folder)).join(", ")})`);
    return 0;
  }
  terminal.out(differences.join("\n\n"));
  const files = differences.length === 1 ? "1 generated file is" : `${differences.length} generated files are`;
  const advice = adviseToGenerate({ ...options, overwrite: options.overwrite || foreign.length > 0 }, terminal);
  const loss = foreign.length === 0 ? "" : `, which replaces what was not generated (${foreign.join(", ")})`;
  terminal.err(`\n${files} not what the document gives; run ${advice}${loss}`);
  return 1;
}

/** The command that makes the files, as it was started: by the script of a checkout, or by npx. */
function adviseToGenerate(options: Options, { environment }: Terminal): string {
  const words = commandOf({ ...options, check: false });

  if (environment["npm_package_name"] === "fc-contract" && environment["npm_lifecycle_event"] === "generate") {
    const given = words.slice(1).map(quote);
    return given.length === 0 ? "npm run generate" : `npm run generate -- ${given.join(" ")}`;
  }
  return formatCommand(words);
}

async function watchAll(targets: readonly Target[], options: Options, terminal: Terminal): Promise<ExitCode> {
  const generate = async (): Promise<readonly string[]> => {
    try {
      await writeAll(targets, options, terminal);
    } catch (error) {
      terminal.signal.throwIfAborted();
      terminal.err(`fc-contract: ${errorMessage(error)}`);
    }
    return targets.flatMap(({ specFile }) => listSources(specFile));
  };
  const files = await generate();
  const watching = watchSources(files, generate, terminal.signal);
  terminal.err("watching for changes; stop with Ctrl-C");
  await watching;
  terminal.err("stopped watching");
  return 0;
}

/** The files that a document was read from, also when something is wrong with it. */
function listSources(specFile: string): readonly string[] {
  try {
    return loadDocument(specFile).files;
  } catch (error) {
    return error instanceof DocumentError ? [specFile, ...error.files] : [specFile];
  }
}

/** Runs every target, so that the mistakes of all documents are reported together, each once. */
async function collectFailures(targets: readonly Target[], run: (target: Target) => Promise<void>): Promise<void> {
  const faults: DocumentFault[] = [];

  for (const target of targets) {
    try {
      await run(target);
    } catch (error) {
      if (!(error instanceof DocumentError)) {
        throw error;
      }
      appendAll(faults, error.faults);
    }
  }
  if (faults.length > 0) {
    throw new DocumentError(faults);
  }
}
