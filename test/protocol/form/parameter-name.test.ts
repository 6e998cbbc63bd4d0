import { describe, expect, it } from "vitest";

import { formatParameterName } from "../../../src/protocol/form/parameter-name.ts";

describe("formatParameterName", () => {
  it.each([
    { path: ["limit"], want: "limit" },
    { path: ["account_holder", "foo"], want: "account_holder[foo]" },
    { path: ["features", 0], want: "features[0]" },
    { path: ["filters", "account_subcategories", 12], want: "filters[account_subcategories][12]" },
    { path: [], want: "" },
  ])("writes $path as $want", ({ path, want }) => {
    expect(formatParameterName(path)).toBe(want);
  });
});
