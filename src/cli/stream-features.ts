import { colorStyle, plainStyle, type TextStyle } from "../report/text-style.ts";

/** What a stream can show. */
export interface StreamFeatures {
  readonly style: TextStyle;
  /** Whether a line can be replaced, as progress does. */
  readonly canRedraw: boolean;
}

/**
 * Decides for one stream: colour on a terminal that has it, unless `NO_COLOR` is set, and everywhere if `FORCE_COLOR` is
 * (which wins; `0` and `false` turn colour off). An empty variable counts as not set.
 */
export function readStreamFeatures(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): StreamFeatures {
  const canRedraw = stream.isTTY === true && environment["TERM"] !== "dumb";
  const force = environment["FORCE_COLOR"] ?? "";
  const isPlain = (environment["NO_COLOR"] ?? "") !== "";
  const isColored = force === "" ? canRedraw && !isPlain : force !== "0" && force !== "false";

  return { style: isColored ? colorStyle : plainStyle, canRedraw };
}
