// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2022-11-15/types.ts";
