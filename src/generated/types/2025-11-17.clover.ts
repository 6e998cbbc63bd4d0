// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2025-11-17.clover/types.ts";
