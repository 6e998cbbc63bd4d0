/** Remembers what was used lately: at most twice `size` values, in two halves; the older half goes when the newer is full. */
export class RecentValues<Value> {
  readonly #size: number;
  #newer = new Map<string, Value>();
  #older = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): Value | undefined {
    const value = this.#newer.get(key);
    if (value !== undefined) {
      return value;
    }
    const older = this.#older.get(key);
    if (older !== undefined) {
      this.set(key, older);
    }
    return older;
  }

  set(key: string, value: Value): void {
    if (this.#newer.size >= this.#size) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(key, value);
  }
}
