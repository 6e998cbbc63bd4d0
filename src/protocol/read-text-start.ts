/**
 * The first characters of a response body. The rest is never read: an answer may be endless, or unpack to gigabytes.
 */
export async function readTextStart({ body }: Response, most: number): Promise<string> {
  if (body === null) {
    return "";
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";

  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return copyStart(text + decoder.decode(), most);
    }
    // No character takes more than four bytes.
    text += decoder.decode(value.subarray(0, most * 4), { stream: true });
    if (text.length >= most) {
      await reader.cancel();
      return copyStart(text, most);
    }
  }
}

/** A slice of a string keeps the whole of it in memory, a copy does not. */
function copyStart(text: string, most: number): string {
  return ` ${text.slice(0, most).toWellFormed()}`.slice(1);
}
