/** One declaration or function of a generated file: its text without the names of the parts it uses, and these names. */
export interface Part {
  readonly skeleton: string;
  readonly uses: readonly string[];
}

/** The parts of one file, by their names in it. */
export type Parts = ReadonlyMap<string, Part>;

/** Where an equal part is written: the place of its file in the list of files, and its name there. */
export interface Owner {
  readonly file: number;
  readonly name: string;
}

/**
 * For each file, the owner of each of its parts: the last file that has an equal one, itself perhaps. Parts are equal when
 * their skeletons are and all that they use is equal in turn, in circles too. So a file uses only what it owns itself or
 * what later files own.
 */
export function findOwners(files: readonly Parts[]): readonly ReadonlyMap<string, Owner>[] {
  const classes = classify(files);
  const owners = new Map<number, Owner>();
  for (const [file, parts] of files.entries()) {
    for (const name of parts.keys()) {
      owners.set(classOf(classes, file, name), { file, name });
    }
  }
  return files.map(
    (parts, file) =>
      new Map(
        [...parts.keys()].map((name) => [name, owners.get(classOf(classes, file, name)) ?? { file, name }] as const),
      ),
  );
}

/** The class of each part, by file and name. */
type Classes = readonly ReadonlyMap<string, number>[];

/** Starts with the skeletons and splits classes by what their parts use, until nothing splits any more. */
function classify(files: readonly Parts[]): Classes {
  let classes = number(files, ({ skeleton }) => skeleton);
  for (let count = 0; count !== classes.count;) {
    count = classes.count;
    const before = classes.classes;
    classes = number(files, (part, file, name) =>
      [name, ...part.uses].map((used) => classOf(before, file, used)).join(),
    );
  }
  return classes.classes;
}

function number(
  files: readonly Parts[],
  keyOf: (part: Part, file: number, name: string) => string,
): { readonly classes: Classes; readonly count: number } {
  const numbers = new Map<string, number>();
  const classes = files.map(
    (parts, file) =>
      new Map(
        [...parts].map(([name, part]) => {
          const key = keyOf(part, file, name);
          const found = numbers.get(key) ?? numbers.size;
          numbers.set(key, found);
          return [name, found] as const;
        }),
      ),
  );
  return { classes, count: numbers.size };
}

/** What a file does not have (a name of the language, say) is the same everywhere. */
function classOf(classes: Classes, file: number, name: string): number {
  return classes[file]?.get(name) ?? -1;
}
