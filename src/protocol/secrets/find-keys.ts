import type { Span } from "./span.ts";
import type { Work } from "./work.ts";

/**
 * How a secret starts. Of a fixed length each, so that looking for them is linear. A key that does not say its mode, or
 * that is stuck to a word, has to look like one (`maybe`), and so has a JSON Web Token. `STRIPE_SECRET_KEY` is the name
 * of a variable.
 */
const PREFIX =
  /whsec_|(?<=[a-z\d])_secret_(?!key(?![a-z\d]))|(?<![a-z\d])[srpe]k_(?:org_)?(?:test|live)_|(?<maybe>[srpe]k_(?:org_)?(?:(?:test|live)_)?|(?<![a-z\d])eyJ)/gi;
/** A secret goes on to the next space, quote or separator, whatever else is in it. */
const RUN = /[^\s"'`<>&,;\\]*/y;
const PUNCTUATION = ".:!?)]}|…";
const SHORTEST_UNMARKED = 16;

/**
 * Finds API keys (`sk_`, `rk_`, `pk_`, `ek_`, also of organisations), webhook secrets (`whsec_`), client secrets
 * (`…_secret_…`) and JSON Web Tokens.
 */
export function findKeys(text: string, work: Work): Span[] {
  const spans: Span[] = [];
  const prefixes = new RegExp(PREFIX);
  let runEnd = -1;
  let end = -1;
  let lastDigit = -1;

  for (let match = prefixes.exec(text); match !== null; match = prefixes.exec(text)) {
    const start = match.index;
    const keepEnd = start + match[0].length;
    if (start >= runEnd) {
      RUN.lastIndex = start;
      RUN.test(text);
      runEnd = RUN.lastIndex;
      end = runEnd;
      while (end > start && PUNCTUATION.includes(text.charAt(end - 1))) {
        end -= 1;
      }
      lastDigit = end - 1;
      while (lastDigit > start && !(text.charAt(lastDigit) >= "0" && text.charAt(lastDigit) <= "9")) {
        lastDigit -= 1;
      }
      work.steps += 2 * (runEnd - start);
    }
    const isMaybe = match.groups?.["maybe"] !== undefined;
    if (end > keepEnd && (!isMaybe || (end - keepEnd >= SHORTEST_UNMARKED && lastDigit >= keepEnd))) {
      const keep = match[0].startsWith("ey") ? 0 : keepEnd - start;
      spans.push({ start, end, kind: "key", keep });
      prefixes.lastIndex = runEnd;
    }
  }
  work.steps += text.length;
  return spans;
}
