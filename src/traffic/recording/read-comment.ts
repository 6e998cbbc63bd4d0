/**
 * The comment of a message whose body was left out, as `record` and `redact` write it. Other tools have comments for
 * anything else: those are not kept, and say nothing of the body.
 */
export function readComment(comment: unknown): { readonly comment?: string } {
  return typeof comment === "string" && comment.startsWith("The body") && comment.includes("is left out: ")
    ? { comment }
    : {};
}
