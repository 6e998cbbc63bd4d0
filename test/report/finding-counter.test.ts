import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { FindingCounter } from "../../src/report/finding-counter.ts";
import { makeFinding } from "./findings.ts";

const KINDS = 10_000;

/** Every twentieth is breaking; the kinds are not in the order in which they are kept. */
const FINDINGS: readonly Finding[] = Array.from({ length: KINDS }, (_, index) => {
  const number = (index * 7_919) % KINDS;
  return makeFinding({
    fingerprint: number.toString(16).padStart(12, "0"),
    pointer: `/name-${number}`,
    severity: number % 20 === 0 ? "breaking" : "drift",
  });
});

function countAll(findings: readonly Finding[]): FindingCounter {
  const counter = new FindingCounter();
  findings.forEach((one) => counter.add(one));
  return counter;
}

describe("findings of too many kinds", () => {
  it("are kept up to 2,000 kinds, those that break first, and the others counted", () => {
    const counter = countAll(FINDINGS);
    const kept = counter.list();

    expect(kept).toHaveLength(2_000);
    expect(kept.filter(({ severity }) => severity === "breaking")).toHaveLength(KINDS / 20);
    expect(counter.unlisted()).toBe(KINDS - 2_000);
  });

  it.each([2, 3, 7])("give in %s parts what they give as a whole", (parts) => {
    const whole = countAll(FINDINGS);
    const merged = new FindingCounter();
    for (let part = parts - 1; part >= 0; part -= 1) {
      const counter = countAll(FINDINGS.filter((_, index) => index % parts === part));
      counter.groups().forEach((group) => merged.addGroup(group));
      merged.addUnlisted(counter.unlisted());
    }
    expect(merged.groups()).toEqual(whole.groups());
    expect(merged.unlisted()).toBe(whole.unlisted());
  });
});
