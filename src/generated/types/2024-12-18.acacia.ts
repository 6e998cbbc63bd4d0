// Made by `fc-contract generate`. Change the document it comes from, not this file.
export type * from "../2024-06-20/types.ts";
