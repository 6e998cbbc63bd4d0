import type { RedactRules } from "./redact-rules.ts";
import { redactText } from "./redact-text.ts";
import { partsOfName } from "./secret-names.ts";

/** Redacts each part of `multipart/form-data` by its name. Files are left out: they may be anything. */
export function redactMultipart(body: string, contentType: string | undefined, rules: RedactRules): string {
  const [, quoted, bare] = /boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? "") ?? [];
  const boundary = quoted ?? bare ?? /^--([^\r\n]{1,200})\r?\n/.exec(body)?.[1];
  rules.work.steps += body.length;

  if (boundary === undefined || !body.includes(`--${boundary}`)) {
    return redactText(body, rules);
  }
  return body
    .split(`--${boundary}`)
    .map((part) => redactPart(part, rules))
    .join(`--${boundary}`);
}

function redactPart(part: string, rules: RedactRules): string {
  const [separator] = /\r?\n\r?\n/.exec(part) ?? [];
  if (separator === undefined) {
    return redactText(part, rules);
  }
  const start = part.indexOf(separator) + separator.length;
  const [head, rest] = [part.slice(0, start), part.slice(start)];
  const [ending = ""] = /\r?\n$/.exec(rest.slice(-2)) ?? [];
  const content = rest.slice(0, rest.length - ending.length);
  const [, name = ""] = /\bname="([^"]{0,200})"/i.exec(head) ?? [];

  if (/\bfilename\*?=/i.test(head)) {
    return `${head.replaceAll(/(\bfilename\*?=)(?:"[^"\r\n]*"?|[^\r\n;]*)/gi, '$1"left-out"')}${ending}`;
  }
  const isPrivate = content !== "" && partsOfName(name).some((own) => rules.isPrivate(own));
  if (isPrivate) {
    rules.learn?.(name, content);
  }
  const shown = isPrivate ? rules.replace(content, "named", name) : redactText(content, rules);
  return `${redactHead(head, name, rules)}${shown}${ending}`;
}

/** The name of a part is not the value of a field called "name". */
function redactHead(head: string, name: string, rules: RedactRules): string {
  const shown = redactText(name, rules);
  return shown === name ? head : head.replace(name, () => shown);
}
