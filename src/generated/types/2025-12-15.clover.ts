// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2025-12-15.clover/types.ts";
