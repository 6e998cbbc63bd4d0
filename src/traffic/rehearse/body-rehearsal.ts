import type { Finding } from "../../findings/finding.ts";
import type { JsonValue } from "../../schema/json.ts";
import { type BothVersions, createChangeFinding, fingerprintOfNews, type Where } from "./create-rehearsed-finding.ts";
import { type Change, findChanges } from "./find-changes.ts";
import type { PlaceChanges } from "./place-changes.ts";

/** What rehearsing one exchange gave. */
export interface Rehearsed {
  readonly findings: readonly Finding[];
  /** The fingerprints of what the other version adds and the exchange already shows. */
  readonly seen: readonly string[];
}

/** What there are more kinds of is written each time. */
const MOST_KEPT = 1_000;

/** Finds what changes for bodies of one kind. The same change is the same finding: writing one takes long. */
export class BodyRehearsal {
  readonly #both: BothVersions;
  readonly #where: Where;
  readonly #changes: PlaceChanges;
  readonly #findings = new Map<string, Finding>();

  constructor(both: BothVersions, where: Where, changes: PlaceChanges) {
    this.#both = both;
    this.#where = where;
    this.#changes = changes;
  }

  rehearse(body: JsonValue): Rehearsed {
    const { changes, seen } = findChanges(this.#changes, body);
    return {
      findings: changes.map((change) => this.#findingOf(change)),
      seen: seen.map(({ said, value }) => fingerprintOfNews(said.pointer, value)),
    };
  }

  #findingOf(change: Change): Finding {
    const key = `${change.key} ${JSON.stringify(change.data.got)}`;
    let finding = this.#findings.get(key);
    if (finding === undefined) {
      finding = createChangeFinding(this.#both, this.#where, change);
      if (this.#findings.size < MOST_KEPT) {
        this.#findings.set(key, finding);
      }
    }
    return finding;
  }
}
