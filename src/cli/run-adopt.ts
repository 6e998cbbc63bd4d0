import { adoptOverlay } from "../contract/adopt/adopt-overlay.ts";
import { formatUnifiedDiff } from "../contract/adopt/unified-diff.ts";
import { writeChanges } from "../contract/adopt/write-changes.ts";
import { displayPath } from "../contract/load/source-files.ts";
import type { adoptCommand } from "./adopt-command.ts";
import { requireReadable } from "./check-files.ts";
import type { CommandCall, ExitCode } from "./command.ts";
import { UsageError } from "./usage-error.ts";

export async function runAdopt({ options, operands, terminal }: CommandCall<typeof adoptCommand>): Promise<ExitCode> {
  const [file, ...others] = operands;
  if (file === undefined || others.length > 0) {
    throw new UsageError("adopt needs one overlay: the FILE that --propose has written");
  }
  requireReadable([file]);
  const changes = adoptOverlay(file, options.into);
  terminal.signal.throwIfAborted();
  if (changes.length === 0) {
    terminal.err(`nothing to adopt: the sources have all of ${file}`);
    return 0;
  }
  writeChanges(changes);
  const names = changes.map((change) => displayPath(change.file));
  terminal.out(
    changes.map(({ after, before }, index) => formatUnifiedDiff(names[index] ?? "", before, after)).join("\n"),
  );
  terminal.err(`changed ${names.join(", ")}; generate again what is made from ${names.length === 1 ? "it" : "them"}`);
  return 0;
}
