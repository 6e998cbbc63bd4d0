/** The path below which the sandbox has its pages, beside the control calls. */
export const PAGE_ROOT = "/_sandbox";
