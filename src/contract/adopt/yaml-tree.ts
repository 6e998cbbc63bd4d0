import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { SourceLocation } from "../../findings/source-location.ts";

export type Container = YAMLMap | YAMLSeq;

/** The maps and lists of a YAML file, by where they start. */
export class YamlTree {
  readonly root: unknown;
  readonly #lines = new LineCounter();
  readonly #containers = new Map<string, { readonly node: Container; readonly holder: Container | undefined }>();

  constructor(text: string) {
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.root = document.contents;
    visit(document, {
      Collection: (_, node, path) => {
        const holder = path.findLast((each): each is Container => isMap(each) || isSeq(each));
        if (isMap(node) || isSeq(node)) {
          this.#containers.set(this.#key(isMap(node), node.range?.[0] ?? 0), { node, holder });
        }
      },
    });
  }

  mapAt(location: SourceLocation): YAMLMap | undefined {
    const node = this.#containers.get(this.#key(true, this.#offsetOf(location)))?.node;
    return isMap(node) ? node : undefined;
  }

  listAt(location: SourceLocation): YAMLSeq | undefined {
    const node = this.#containers.get(this.#key(false, this.#offsetOf(location)))?.node;
    return isSeq(node) ? node : undefined;
  }

  /** The map at the end of some keys. */
  mapUnder(keys: readonly string[]): YAMLMap | undefined {
    let node: unknown = this.root;
    for (const key of keys) {
      node = isMap(node) ? findMember(node, key)?.value : undefined;
    }
    return isMap(node) ? node : undefined;
  }

  pairUnder(key: string): Pair | undefined {
    return isMap(this.root) ? findMember(this.root, key) : undefined;
  }

  listUnder(pair: Pair | undefined): YAMLSeq | undefined {
    return isSeq(pair?.value) ? pair.value : undefined;
  }

  /** The entry whose value a map or a list is. */
  pairOf(node: Container): Pair | undefined {
    const holder = this.#containers.get(this.#key(isMap(node), startOf(node)))?.holder;
    return isMap(holder) ? holder.items.find(({ value }) => value === node) : undefined;
  }

  /** The map that a map is a member of. */
  holderOf(map: YAMLMap): YAMLMap | undefined {
    const holder = this.#containers.get(this.#key(true, map.range?.[0] ?? 0))?.holder;
    return isMap(holder) ? holder : undefined;
  }

  #offsetOf({ column, line }: SourceLocation): number {
    return (this.#lines.lineStarts[line - 1] ?? 0) + column - 1;
  }

  #key(isOfMap: boolean, offset: number): string {
    return `${isOfMap ? "map" : "list"} ${offset}`;
  }
}

export function findMember(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

export function startOf(node: unknown): number {
  const inner = isPair(node) ? node.key : node;
  return isNode(inner) ? (inner.range?.[0] ?? 0) : 0;
}

/** Where what is written of a node ends, without white space and comments behind it. */
export function endOf(node: unknown, text: string): number {
  let end = isPair(node) ? Math.max(endOf(node.key, text), endOf(node.value, text)) : rawEndOf(node, text);
  while (end > 0 && /\s/.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return end;
}

function rawEndOf(node: unknown, text: string): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0) {
    return endOf(node.items.at(-1), text);
  }
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
