import { FORM_CONTENT_TYPE } from "../stripe-headers.ts";
import { redactMultipart } from "./redact-multipart.ts";
import type { RedactRules } from "./redact-rules.ts";
import { redactForm, redactText, redactTextInTurns } from "./redact-text.ts";
import { isSecretHeader } from "./secret-names.ts";

/** Bodies that are not text (images, archives) cannot be redacted and are left out. */
const TEXT_TYPE = /json|text|form|xml|javascript|graphql|multipart/i;

/** Headers with their names in lower case. */
export function redactHeaders(headers: Readonly<Record<string, string>>, rules: RedactRules): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [redactText(name, rules), redactHeader(name, value, rules)]),
  );
}

function redactHeader(name: string, value: string, rules: RedactRules): string {
  if (value === "") {
    return value;
  }
  if (name === "authorization" || name === "proxy-authorization") {
    return redactAuthorization(value, rules);
  }
  if (name === "stripe-signature") {
    return value
      .split(",")
      .map((part) => redactSignature(part, rules))
      .join(",");
  }
  return isSecretHeader(name) || rules.isPrivate(name) ? rules.replace(value, "named", name) : redactText(value, rules);
}

/** `t=1795165200` says when, `v1=…` signs; there is nothing else that may be shown. */
function redactSignature(part: string, rules: RedactRules): string {
  if (/^t=\d{1,13}$/.test(part)) {
    return part;
  }
  const [, scheme = "", hex = ""] = /^(v\d{1,3}=)([\da-f]+)$/i.exec(part) ?? [];
  return scheme === "" ? rules.replace(part, "credential") : `${scheme}${rules.replace(hex, "signature")}`;
}

function redactAuthorization(value: string, rules: RedactRules): string {
  const [, scheme = "", space = "", credentials = value] = /^([A-Za-z][\w-]{0,40})(\s+)(\S.*)$/s.exec(value) ?? [];
  return `${scheme}${space}${rules.replace(credentials, scheme.toLowerCase() === "basic" ? "basic" : "credential")}`;
}

/** A body by its content type, and by what it looks like where that says nothing or something else. */
export function redactBody(body: string | null, contentType: string | undefined, rules: RedactRules): string | null {
  switch (kindOf(body, contentType)) {
    case "none":
      return body;
    case "binary":
      return null;
    case "multipart":
      return redactMultipart(body ?? "", contentType, rules);
    case "form":
      return redactForm(body ?? "", rules);
    default:
      return redactText(body ?? "", rules);
  }
}

/** As `redactBody`; a long one with pauses, so that others have their turn. */
export async function redactBodyInTurns(
  body: string | null,
  contentType: string | undefined,
  rules: RedactRules,
  pause: () => Promise<void>,
): Promise<string | null> {
  return kindOf(body, contentType) === "text"
    ? redactTextInTurns(body ?? "", rules, pause)
    : redactBody(body, contentType, rules);
}

function kindOf(
  body: string | null,
  contentType: string | undefined,
): "none" | "binary" | "multipart" | "form" | "text" {
  if (body === null || body === "") {
    return "none";
  }
  if (contentType !== undefined && contentType !== "" && !TEXT_TYPE.test(contentType)) {
    return "binary";
  }
  if (/^multipart\//i.test(contentType ?? "") || /^--[^\s-][^\r\n]*\r?\ncontent-/i.test(body)) {
    return "multipart";
  }
  const isForm = contentType?.split(";", 1)[0]?.trim().toLowerCase() === FORM_CONTENT_TYPE && !/^\s*[[{]/.test(body);
  return isForm ? "form" : "text";
}
