import type { Pair, YAMLMap, YAMLSeq } from "yaml";
import type { JsonValue } from "../../schema/json.ts";
import { formatFlow, formatYaml } from "../propose/format-yaml.ts";
import { choosePredecessor } from "./choose-predecessor.ts";
import { TextEdits } from "./text-edits.ts";
import { type Container, endOf, findMember, startOf, YamlTree } from "./yaml-tree.ts";

const LINE_WIDTH = 120;

/**
 * Changes a file of YAML or JSON where something changes, and leaves all the rest as it is written: comments, order, line
 * breaks, quotes.
 */
export class SourceEditor {
  readonly tree: YamlTree;
  readonly #edits: TextEdits;
  readonly #isJson: boolean;
  /** Maps and lists that were empty. */
  readonly #filled = new Set<Container>();

  constructor(text: string, isJson: boolean) {
    this.tree = new YamlTree(text);
    this.#edits = new TextEdits(text);
    this.#isJson = isJson;
  }

  result(): string {
    return this.#edits.apply();
  }

  insertMember(map: YAMLMap, key: string, value: JsonValue): void {
    const [first] = map.items;
    const holder = this.tree.pairOf(map);
    if (first === undefined && holder !== undefined && this.tree.holderOf(map)?.flow !== true) {
      const indentation = this.#edits.column(startOf(holder)) + 2;
      const end = endOf(map, this.#edits.text);
      this.#edits.replace(this.#behindText(startOf(map)), end, `\n${formatYaml({ [key]: value }, indentation)}`);
      return;
    }
    if (map.flow === true || first === undefined) {
      const name = this.#isJson ? JSON.stringify(key) : formatFlow(key);
      this.#insertInFlow(map, `${name}: ${this.#formatFlow(value)}`);
      return;
    }
    const indentation = this.#edits.column(startOf(first));
    const content = formatYaml({ [key]: value }, indentation);
    const before = choosePredecessor(map, key);
    if (before === undefined) {
      this.#insertBefore(startOf(first), content, indentation);
    } else {
      this.#insertAfter(before, content, map.items);
    }
  }

  /** In lines of their own, unless the first entry is behind the dash of an item. */
  #insertBefore(start: number, content: string, indentation: number): void {
    const { text } = this.#edits;
    const lineStart = this.#edits.lineStart(start);
    if (lineStart > 0 && text.slice(lineStart, start).trim() === "") {
      this.#edits.insert(lineStart - 1, `\n${content}`);
    } else {
      this.#edits.insert(start, `${content.trimStart()}\n${" ".repeat(indentation)}`);
    }
  }

  replaceMember(map: YAMLMap, key: string, value: JsonValue): void {
    const pair = this.#memberOf(map, key);
    const content = formatFlow(value);
    this.#edits.replace(
      startOf(pair.value),
      endOf(pair.value, this.#edits.text),
      this.#isJson ? JSON.stringify(value) : content,
    );
  }

  deleteMember(map: YAMLMap, key: string): void {
    const pair = this.#memberOf(map, key);
    if (map.flow === true) {
      this.#deleteInFlow(map.items, pair);
    } else {
      this.#deleteLines(map.items, pair, /^\s*$/);
    }
  }

  appendItems(list: YAMLSeq, items: readonly JsonValue[], holder: Pair | undefined): void {
    if (list.flow !== true && list.items.length > 0) {
      const indentation = this.#edits.column(startOf(list));
      this.#insertAfter(list.items.at(-1), formatYaml([...items], indentation), list.items);
      return;
    }
    const texts = items.map((item) => this.#formatFlow(item));
    if (holder === undefined || this.#fits(list, texts)) {
      texts.forEach((text) => this.#insertInFlow(list, text));
    } else {
      this.#breakLines(list, texts, holder);
    }
  }

  dropItem(list: YAMLSeq, index: number): void {
    const item = list.items[index];
    if (list.flow === true) {
      this.#deleteInFlow(list.items, item);
    } else if (list.items.length === 1) {
      this.#edits.replace(this.#behindText(startOf(list)), endOf(list, this.#edits.text), " []");
    } else {
      this.#deleteLines(list.items, item, /^[\s-]*$/);
    }
  }

  #memberOf(map: YAMLMap, key: string): Pair {
    const pair = findMember(map, key);
    if (pair === undefined) {
      throw new Error(`"${key}" is not where it was read`);
    }
    return pair;
  }

  /** Entries that have blank lines between them get one more. */
  #insertAfter(before: unknown, content: string, siblings: readonly unknown[]): void {
    const { text } = this.#edits;
    const [last, other] = [siblings.at(-1), siblings.at(-2)];
    const between = other === undefined ? "" : text.slice(endOf(other, text), startOf(last));
    const separator = /\n[^\S\n]*\n/.test(between) ? "\n\n" : "\n";
    this.#edits.insert(this.#edits.lineEnd(endOf(before, text)), `${separator}${content}`);
  }

  #formatFlow(value: JsonValue): string {
    return this.#isJson ? JSON.stringify(value) : formatFlow(value);
  }

  #insertInFlow(node: Container, content: string): void {
    const { text } = this.#edits;
    const { items } = node;
    const last = items.at(-1);
    const start = startOf(node);
    if (last === undefined) {
      const padding = text.charAt(start) === "{" && !this.#isJson ? " " : "";
      const separator = this.#filled.has(node) ? ", " : padding;
      this.#filled.add(node);
      this.#edits.replace(start + 1, endOf(node, text) - 1, `${separator}${content}${padding}`);
      return;
    }
    const lead = text.slice(start + 1, startOf(items[0]));
    const separator = lead.includes("\n") ? lead.slice(lead.lastIndexOf("\n")) : " ";
    this.#edits.insert(endOf(last, text), `,${separator}${content}`);
  }

  /** Where the white space in front of a position begins. */
  #behindText(position: number): number {
    return this.#edits.text.slice(0, position).trimEnd().length;
  }

  #fits(list: YAMLSeq, texts: readonly string[]): boolean {
    const { text } = this.#edits;
    const end = endOf(list, text);
    const isOneLine = !text.slice(startOf(list), end).includes("\n");
    return !isOneLine || this.#edits.column(end) + texts.join(", ").length + 2 <= LINE_WIDTH;
  }

  /** A list that no longer fits into its line goes on in lines of its own. */
  #breakLines(list: YAMLSeq, texts: readonly string[], holder: Pair): void {
    const { text } = this.#edits;
    const indentation = " ".repeat(this.#edits.column(startOf(holder)) + 2);
    const present = list.items.map((item) => text.slice(startOf(item), endOf(item, text)));
    const lines = [...present, ...texts].map((item) => `\n${indentation}- ${item}`);
    this.#edits.replace(this.#behindText(startOf(list)), endOf(list, text), lines.join(""));
  }

  /** With the line break before it, so that a comment above the next entry stays with that. */
  #deleteLines(siblings: readonly unknown[], entry: unknown, lead: RegExp): void {
    const { text } = this.#edits;
    const start = startOf(entry);
    const lineStart = this.#edits.lineStart(start);
    const next = siblings[siblings.indexOf(entry) + 1];
    if (next === undefined || lead.test(text.slice(lineStart, start))) {
      this.#edits.replace(Math.max(0, lineStart - 1), this.#edits.lineEnd(endOf(entry, text)), "");
    } else {
      this.#edits.replace(start, startOf(next), "");
    }
  }

  #deleteInFlow(siblings: readonly unknown[], entry: unknown): void {
    const { text } = this.#edits;
    const index = siblings.indexOf(entry);
    const [before, next] = [siblings[index - 1], siblings[index + 1]];
    if (before !== undefined) {
      this.#edits.replace(endOf(before, text), endOf(entry, text), "");
    } else {
      this.#edits.replace(startOf(entry), next === undefined ? endOf(entry, text) : startOf(next), "");
    }
  }
}
