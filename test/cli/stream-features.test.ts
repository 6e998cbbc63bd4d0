import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { readStreamFeatures } from "../../src/cli/stream-features.ts";

type Row = readonly [isTTY: boolean, environment: Record<string, string>, isColored: boolean, canRedraw: boolean];

const rows: readonly Row[] = [
  [true, {}, true, true],
  [false, {}, false, false],
  [true, { TERM: "xterm-256color" }, true, true],
  [true, { TERM: "dumb" }, false, false],
  [true, { NO_COLOR: "1" }, false, true],
  [true, { NO_COLOR: "0" }, false, true],
  [true, { NO_COLOR: "" }, true, true],
  [false, { FORCE_COLOR: "1" }, true, false],
  [false, { FORCE_COLOR: "3" }, true, false],
  [false, { FORCE_COLOR: "true" }, true, false],
  [false, { FORCE_COLOR: "" }, false, false],
  [true, { FORCE_COLOR: "0" }, false, true],
  [true, { FORCE_COLOR: "false" }, false, true],
  [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true, true],
  [true, { FORCE_COLOR: "1", TERM: "dumb" }, true, false],
];

describe("a stream", () => {
  it.each(rows)(
    "that is a terminal: %s, with %j, has colour: %s, and progress: %s",
    (isTTY, environment, ...wanted) => {
      const { style, canRedraw } = readStreamFeatures({ isTTY }, environment);
      expect([style.bad("x") !== "x", canRedraw]).toEqual(wanted);
    },
  );
});

describe("progress", () => {
  it("replaces its line now and then, and removes it", () => {
    const written: string[] = [];
    let time = 0;
    const progress = createProgress(
      (text) => written.push(text),
      () => time,
    );

    progress.show(1_000_000, 10_000_000);
    time = 200;
    progress.show(2_000_000, 10_000_000);
    time = 300;
    progress.show(3_000_000, 10_000_000);
    time = 400;
    progress.show(4_000_000, 0);
    progress.clear();
    progress.clear();
    expect(written).toEqual(["\r\u001B[K2 MB of 10 MB, 20 %", "\r\u001B[K4 MB", "\r\u001B[K"]);
  });
});
