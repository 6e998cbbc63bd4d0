export interface ApiKey {
  readonly kind: "secret" | "restricted" | "publishable";
  readonly mode: "test" | "live";
  readonly key: string;
}

/** A key as a request presents it. `malformed` is a header without a key in it, or a string that is not one of Stripe's keys. */
export type PresentedKey = ({ readonly presented: "key" } & ApiKey) | { readonly presented: "missing" | "malformed" };

const kinds = { sk: "secret", rk: "restricted", pk: "publishable" } as const;
const form = /^(?<kind>sk|rk|pk)_(?:org_)?(?<mode>test|live)_[\w-]+$/;

/**
 * Classifies a key by its prefix; null if it is none of `sk_`, `rk_` or `pk_` with `test_` or `live_`. A key of an
 * organisation, `sk_org_test_…`, is classified as one of an account.
 */
export function classifyApiKey(key: string): ApiKey | null {
  const { kind, mode } = form.exec(key)?.groups ?? {};
  if (kind === undefined || mode === undefined) {
    return null;
  }
  return { kind: kinds[kind as keyof typeof kinds], mode: mode as ApiKey["mode"], key };
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
