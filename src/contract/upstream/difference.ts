import type { Fact } from "./fact.ts";

/** What one document says and the other does not. Values of an enum are compared one by one. */
export type Difference = Compared &
  (
    | { readonly rule: "only-upstream"; readonly upstream: Fact }
    | { readonly rule: "only-here"; readonly here: Fact }
    | { readonly rule: "required" | "nullable" | "types"; readonly here: Fact; readonly upstream: Fact }
    | {
        readonly rule: "value-only-upstream" | "value-only-here";
        readonly value: string;
        readonly here: Fact;
        readonly upstream: Fact;
      }
  );

interface Compared {
  readonly subject: string;
  /** What the contract says of it; undefined when it says nothing. */
  readonly here?: Fact | undefined;
  /** What the other document says of it. */
  readonly upstream?: Fact | undefined;
}
