/** Nothing but the sandbox's own files, no inline script or style, and no strings that become markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The headers of a page. `ancestor` is the one origin that may show it in a frame; no page may when it is left out. */
export function pageHeaders(ancestor?: string): Record<string, string> {
  return {
    ...assetHeaders("text/html; charset=utf-8", ancestor === undefined ? "same-origin" : "cross-origin"),
    "content-security-policy": [...POLICY, `frame-ancestors ${ancestor ?? "'none'"}`].join("; "),
    // So that pages that are isolated from other origins can show it, too.
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  };
}

/** `reach` says who may load it: scripts for other pages are there for everybody. */
export function assetHeaders(
  contentType: string,
  reach: "cross-origin" | "same-origin" = "same-origin",
): Record<string, string> {
  return {
    "content-type": contentType,
    "cache-control": "no-store",
    "cross-origin-resource-policy": reach,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}
