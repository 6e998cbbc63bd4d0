export interface UrlParts {
  /** With the port, where one is named. */
  readonly host: string;
  readonly hostname: string;
  /** Without query and fragment, as it went over the wire. */
  readonly pathname: string;
}

let lastOrigin = "";
let lastHost = { host: "", hostname: "" };

/** Cuts an absolute URL or a path apart. `URL` does much more, which counts when there are a million of them. */
export function readUrl(url: string): UrlParts {
  const scheme = url.indexOf("://");
  const start = scheme === -1 ? 0 : indexOrEnd(url, "/", scheme + 3);
  const query = url.indexOf("?", start);
  const end = query === -1 ? indexOrEnd(url, "#", start) : query;

  if (scheme === -1) {
    return { host: "", hostname: "", pathname: url.slice(0, end) };
  }
  const origin = url.slice(scheme + 3, start);
  if (origin !== lastOrigin) {
    lastOrigin = origin;
    lastHost = readHost(origin);
  }
  return {
    host: lastHost.host,
    hostname: lastHost.hostname,
    pathname: start === url.length ? "/" : url.slice(start, end),
  };
}

function indexOrEnd(text: string, search: string, from: number): number {
  const index = text.indexOf(search, from);
  return index === -1 ? text.length : index;
}

function readHost(origin: string): { host: string; hostname: string } {
  const host =
    origin
      .slice(origin.lastIndexOf("@") + 1)
      .split(/[?#]/)[0]
      ?.toLowerCase() ?? "";
  return { host, hostname: host.replace(/:\d*$/, "") };
}
