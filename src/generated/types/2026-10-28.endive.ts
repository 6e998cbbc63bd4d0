// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2026-09-30.endive/types.ts";
