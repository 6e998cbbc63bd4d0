export interface ApiKey {
  readonly kind: "secret" | "restricted" | "publishable";
  readonly mode: "test" | "live";
  readonly key: string;
}

/** A key as a request presents it. `malformed` is a header without a key in it, or a string that is not one of Stripe's keys. */
export type PresentedKey = ({ readonly presented: "key" } & ApiKey) | { readonly presented: "missing" | "malformed" };

const KINDS: Readonly<Record<string, ApiKey["kind"]>> = { sk: "secret", rk: "restricted", pk: "publishable" };
const FORM = /^(sk|rk|pk)_(?:org_)?(test|live)_[\w-]+$/;

/**
 * Classifies a key by its prefix; null if it is none of `sk_`, `rk_` or `pk_` with `test_` or `live_`. A key of an
 * organisation, `sk_org_test_…`, is classified as one of an account.
 */
export function classifyApiKey(key: string): ApiKey | null {
  const [, prefix = "", mode] = FORM.exec(key) ?? [];
  const kind = KINDS[prefix];
  return kind === undefined ? null : { kind, mode: mode === "live" ? "live" : "test", key };
}

/** Whether a key starts like a live one. The rest does not matter: a badly copied live key is still live. */
export function isLiveKey(key: string): boolean {
  return /^[srp]k_(?:org_)?live_/.test(key);
}

/** Reads the key of an `Authorization` header: `Bearer KEY`, or Basic with the key as the user and no password. */
export function readAuthorization(header: string | null | undefined): PresentedKey {
  if (header === null || header === undefined || header.trim() === "") {
    return { presented: "missing" };
  }
  const [scheme = "", credentials = ""] = header.trim().split(/\s+/, 2);
  const key = scheme.toLowerCase() === "bearer" ? credentials : readBasic(scheme, credentials);
  const apiKey = key === null ? null : classifyApiKey(key);
  return apiKey === null ? { presented: "malformed" } : { presented: "key", ...apiKey };
}

function readBasic(scheme: string, credentials: string): string | null {
  if (scheme.toLowerCase() !== "basic") {
    return null;
  }
  try {
    return atob(credentials).split(":", 1)[0] ?? null;
  } catch {
    return null;
  }
}
