import { fingerprintOf } from "../../contract/check/create-finding.ts";
import type { Contract } from "../../contract/contract.ts";
import { createFinding, type FindingContext, identityOf } from "../../findings/create-finding.ts";
import type { ContractPlace, Finding, FindingData } from "../../findings/finding.ts";
import type { JsonValue } from "../../schema/json.ts";
import type { Change } from "./find-changes.ts";
import type { Refused } from "./find-refusals.ts";
import type { Said } from "./place-changes.ts";

/** Both versions of a rehearsal: that of the traffic, and the one it is read as. */
export interface BothVersions {
  readonly before: Contract;
  readonly after: Contract;
}

/** The exchange of a finding. */
export type Where = Omit<FindingContext, "redact">;

/** The finding that a request would be refused. Its fingerprint is not that of the check which found it. */
export function createRefusal(both: BothVersions, where: Where, { data, said }: Refused): Finding {
  const fingerprint = fingerprintOf(`rehearsal\n${identityOf(where.operation, where.status, data)}`);
  return createFinding(
    { ...where, redact: both.after.product.redact },
    { ...data, rule: "refused", severity: "breaking", rehearsed: both.after.version },
    fingerprint,
    locateIn(both, said),
  );
}

/** The finding that something would look different. It is the same change wherever it is received. */
export function createChangeFinding(both: BothVersions, where: Where, { data, said, added }: Change): Finding {
  const whole: FindingData = {
    ...data,
    in: "body",
    severity: "drift",
    contractPointer: said.pointer,
    rehearsed: both.after.version,
  };
  const fingerprint =
    added === undefined
      ? fingerprintOf(`rehearsal\n${said.pointer}\n${data.rule}`)
      : fingerprintOfNews(said.pointer, added);
  return createFinding({ ...where, redact: both.after.product.redact }, whole, fingerprint, locateIn(both, said));
}

function locateIn(both: BothVersions, { isIn, pointer }: Said): ContractPlace {
  return { ...both[isIn].locate(pointer), pointer };
}

/** A value of an enum, or a type of event, that another version adds. */
export function fingerprintOfNews(pointer: Said["pointer"], added: JsonValue): string {
  return fingerprintOf(`rehearsal\n${pointer}\nnew\n${String(added)}`);
}
