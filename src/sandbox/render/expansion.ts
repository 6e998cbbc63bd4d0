/** The fields of an object that are answered in full, and in them again. */
export interface Expansion extends ReadonlyMap<string, Expansion> {}

interface GrowingExpansion extends Map<string, GrowingExpansion> {}

const NONE: Expansion = new Map();

/** Reads `expand[]`: `["data.ownership"]` is `{ data: { ownership: {} } }`. */
export function readExpansion(paths: readonly string[] | undefined): Expansion {
  if (paths === undefined || paths.length === 0) {
    return NONE;
  }
  const root: GrowingExpansion = new Map();

  for (const path of paths) {
    let fields = root;
    for (const name of path.split(".")) {
      const inner: GrowingExpansion = fields.get(name) ?? new Map();
      fields.set(name, inner);
      fields = inner;
    }
  }
  return root;
}

/** What is to be expanded within a field. */
export function within(expansion: Expansion, field: string): Expansion {
  return expansion.get(field) ?? NONE;
}
