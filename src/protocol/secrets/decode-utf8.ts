/** Decodes a string whose characters are bytes of UTF-8, as percent-decoding leaves them; unchanged where they are not. */
export function decodeUtf8(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) {
    return text;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(text, (byte) => byte.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** Undoes percent-encoding where it is well formed, and leaves the rest. A plus sign is a space. */
export function decodePercent(text: string): string {
  if (!/[%+]/.test(text)) {
    return text;
  }
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replaceAll(/%[\da-f]{2}(?:%[\da-f]{2})*/gi, decodeBytes);
  }
}

function decodeBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes.replaceAll(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
