import type { JsonObject } from "../../schema/json.ts";
import { createActions } from "./create-actions.ts";
import { formatYaml } from "./format-yaml.ts";
import { type OverlayAction, targetOf } from "./overlay-action.ts";
import { PROPOSAL_MARK, PROPOSED_CHANGES } from "./proposal-mark.ts";
import type { ProposedChange } from "./proposed-change.ts";

/** Where a proposal comes from and goes to. */
export interface OverlaySource {
  /** The document that it changes. */
  readonly document: JsonObject;
  /** The file of that document, as the overlay names it. */
  readonly extends: string;
  /** What was compared with the document: `audit`, `upstream spec3.json`. */
  readonly origin: string;
  /** Versions that the document does not have yet, oldest first. */
  readonly newVersions: readonly string[];
}

/** Of the actions. */
const INDENTATION = 2;

/** An overlay (OpenAPI Overlay Specification 1.0.0) that makes changes, with the evidence of each as a comment. */
export function formatOverlay(changes: readonly ProposedChange[], source: OverlaySource): string {
  const { info } = source.document;
  const title = typeof info === "object" && info !== null && "title" in info ? String(info["title"]) : "the contract";
  const head = {
    overlay: "1.0.0",
    info: { title: `${PROPOSED_CHANGES} ${title}`, version: "1" },
    extends: source.extends,
    ...(source.newVersions.length > 0 && { "x-new-versions": source.newVersions }),
  };
  const blocks = changes.map((change) => formatChange(change, source.document));
  return [
    PROPOSAL_MARK,
    comment([
      `What would make the contract agree with what ${source.origin} found. Review it, then write it into the sources`,
      "with `fc-contract adopt`. Descriptions have to be written by hand, and so has what could not be seen, such as limits.",
    ]),
    `${formatYaml(head)}\nactions:`,
    blocks.join("\n"),
  ].join("\n");
}

function formatChange(change: ProposedChange, document: JsonObject): string {
  const title = `${change.severity === "breaking" ? "Breaking: " : ""}${change.summary}`;
  const actions = createActions(change, document).map((action) => formatYaml([toFields(action)], INDENTATION));
  return `${[comment([title, ...change.evidence], INDENTATION), ...actions].join("\n")}\n`;
}

function toFields(action: OverlayAction): JsonObject {
  const target = targetOf(action);
  return action.kind === "update" ? { target, update: action.update } : { target, remove: true };
}

/** What is evidence may contain what somebody sent: no line of it can leave the comment. */
function comment(lines: readonly string[], indentation = 0): string {
  const start = `${" ".repeat(indentation)}# `;
  return lines.map((line) => `${start}${line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")}`).join("\n");
}
