// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2026-06-24.dahlia/types.ts";
