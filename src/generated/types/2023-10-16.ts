// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2023-10-16/types.ts";
