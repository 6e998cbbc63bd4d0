import { maskSecret } from "./mask.ts";
import { redactBody, redactHeaders } from "./redact-message.ts";
import type { RedactRules } from "./redact-rules.ts";
import { redactUrl } from "./redact-text.ts";
import { isSecretName, rememberNames } from "./secret-names.ts";
import type { Work } from "./work.ts";

const isSecret = rememberNames(isSecretName);

/** Redacts the parts of an exchange for showing it: keys and other secrets go, what is about people stays. */
export interface Masking {
  readonly url: (url: string) => string;
  readonly headers: (headers: Readonly<Record<string, string>>) => Record<string, string>;
  readonly body: (body: string | null, contentType: string | undefined) => string | null;
}

export function createMasking(work: Work = { steps: 0 }): Masking {
  const rules: RedactRules = {
    // Which key it was shows in no header: the world of a key is asked for with the key.
    replace: (value, kind) => (kind === "credential" ? "****" : maskSecret(value, kind)),
    isPrivate: isSecret,
    isPersonal: false,
    isPublicNumber: () => true,
    hasPublicName: () => false,
    work,
  };
  return {
    url: (url) => redactUrl(url, rules),
    headers: (headers) => redactHeaders(headers, rules),
    body: (body, contentType) => redactBody(body, contentType, rules),
  };
}
