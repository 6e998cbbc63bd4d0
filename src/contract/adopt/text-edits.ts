/** Replaces parts of a text. Nothing else of it changes. */
export class TextEdits {
  readonly text: string;
  readonly #edits: { readonly start: number; readonly end: number; readonly content: string }[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Several at one place come out in the order in which they were made. */
  insert(at: number, content: string): void {
    this.replace(at, at, content);
  }

  replace(start: number, end: number, content: string): void {
    this.#edits.push({ start, end, content });
  }

  apply(): string {
    const ordered = this.#edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
    let result = "";
    let position = 0;
    for (const { content, end, start } of ordered) {
      result += this.text.slice(position, Math.max(position, start)) + content;
      position = Math.max(position, end);
    }
    return result + this.text.slice(position);
  }

  /** The end of the line that a position is in. */
  lineEnd(position: number): number {
    const end = this.text.indexOf("\n", position);
    return end === -1 ? this.text.length : end;
  }

  /** The start of the line that a position is in. */
  lineStart(position: number): number {
    return this.text.lastIndexOf("\n", position - 1) + 1;
  }

  column(position: number): number {
    return position - this.lineStart(position);
  }
}
