import type { Exchange } from "../../contract/check/exchange.ts";

type HarHeaders = readonly { readonly name: string; readonly value: string }[];

/** An exchange as an entry of HAR 1.2. What was not measured is -1, as the format wants it. */
export function toHarEntry({ startedAt, request, response }: Exchange): object {
  const query = request.url.includes("?") ? [...new URL(request.url, "http://localhost").searchParams] : [];
  return {
    startedDateTime: startedAt,
    time: 0,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: toHeaders(request.headers),
      queryString: query.map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: request.body === null ? 0 : Buffer.byteLength(request.body),
      ...(request.body === null
        ? {}
        : { postData: { mimeType: request.headers["content-type"] ?? "", text: request.body } }),
      ...(request.comment !== undefined && { comment: request.comment }),
    },
    response: {
      status: response.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: toHeaders(response.headers),
      content: {
        size: response.body === null ? -1 : Buffer.byteLength(response.body),
        mimeType: response.headers["content-type"] ?? "",
        ...(response.body === null ? {} : { text: response.body }),
      },
      redirectURL: response.headers["location"] ?? "",
      headersSize: -1,
      bodySize: -1,
      ...(response.comment !== undefined && { comment: response.comment }),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function toHeaders(headers: Readonly<Record<string, string>>): HarHeaders {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
