export interface UrlParts {
  readonly pathname: string;
  /** Without its `?`. */
  readonly query: string;
}

/** The path and query of a request's URL, absolute or not, as they were written: nothing is decoded or normalized. */
export function splitUrl(url: string): UrlParts {
  const path = url.startsWith("/") ? url : url.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
  const end = path.indexOf("#");
  const target = end === -1 ? path : path.slice(0, end);
  const mark = target.indexOf("?");
  return mark === -1
    ? { pathname: target, query: "" }
    : { pathname: target.slice(0, mark), query: target.slice(mark + 1) };
}
