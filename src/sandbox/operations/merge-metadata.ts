type Metadata = Readonly<Record<string, string>>;

/** Metadata of a request; the empty string removes all of it. */
export type GivenMetadata = Metadata | "";

/** Adds given metadata to what an object has. An empty value removes its name, an empty string removes all. */
export function mergeMetadata(current: Metadata, given: GivenMetadata | undefined): Metadata {
  if (given === "") {
    return {};
  }
  return Object.fromEntries(Object.entries({ ...current, ...given }).filter(([, value]) => value !== ""));
}
