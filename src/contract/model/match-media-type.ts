import { mediaType } from "./media-type.ts";
import type { MediaType } from "./operation.ts";

/**
 * The media type that a content type belongs to: the same one, then `application/*`, then `*` of anything. Parameters
 * (`; charset=utf-8`) and case are ignored.
 */
export function matchMediaType(media: readonly MediaType[], contentType: string | undefined): MediaType | undefined {
  const given = mediaType(contentType);
  return findType(media, given) ?? findType(media, `${given.split("/", 1)[0] ?? ""}/*`) ?? findType(media, "*/*");
}

function findType(media: readonly MediaType[], wanted: string): MediaType | undefined {
  return media.find(({ type }) => type === wanted) ?? media.find(({ type }) => mediaType(type) === wanted);
}
