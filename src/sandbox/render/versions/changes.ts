import { manualEntry } from "./manual-entry.ts";
import { numberStatus } from "./number-status.ts";
import { sessionSettings } from "./session-settings.ts";
import type { VersionChange } from "./version-change.ts";

/** Every change between versions that is more than a field that came or went. */
export const CHANGES: readonly VersionChange[] = [numberStatus, manualEntry, sessionSettings];
