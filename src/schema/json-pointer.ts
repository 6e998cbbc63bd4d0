import { memberAt, type MutableJson } from "./json.ts";

/** One step of a JSON pointer (RFC 6901), escaped. */
export function escapeToken(token: string | number): string {
  return String(token).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** `["paths", "/v1/x"]` → `/paths/~1v1~1x`. The root is the empty string. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join("");
}

/** `/paths/~1v1~1x` → `["paths", "/v1/x"]`. A leading `#` and percent escapes of a URI fragment are taken off. */
export function parsePointer(pointer: string): string[] {
  const plain = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  return plain
    .split("/")
    .slice(1)
    .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}

function decodeFragment(fragment: string): string {
  if (!fragment.includes("%")) {
    return fragment;
  }
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The value a pointer leads to, or undefined when it leads nowhere. */
export function resolvePointer(root: MutableJson, pointer: string): MutableJson | undefined;
export function resolvePointer(root: unknown, pointer: string): unknown;
export function resolvePointer(root: unknown, pointer: string): unknown {
  return memberAt(root, parsePointer(pointer));
}
