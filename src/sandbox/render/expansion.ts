/** The fields of an object that are to be answered in full, and in them again. */
export interface Expansion {
  readonly [field: string]: Expansion;
}

const NONE: Expansion = Object.freeze(Object.create(null) as Expansion);

/** Reads `expand[]`: `["data.ownership"]` is `{ data: { ownership: {} } }`. */
export function readExpansion(paths: readonly string[] | undefined): Expansion {
  if (paths === undefined || paths.length === 0) {
    return NONE;
  }
  const root = Object.create(null) as Record<string, Expansion>;

  for (const path of paths) {
    let node = root;
    for (const name of path.split(".")) {
      node[name] ??= Object.create(null) as Expansion;
      node = node[name];
    }
  }
  return root;
}

/** What is to be expanded within a field. */
export function within(expansion: Expansion, field: string): Expansion {
  return expansion[field] ?? NONE;
}

export function isPlain(expansion: Expansion): boolean {
  for (const _ in expansion) {
    return false;
  }
  return true;
}
