/** Values that were used lately, up to a number of bytes. */
export class Recent<Value> {
  readonly #values = new Map<string, { value: Value; size: number }>();
  readonly #most: number;
  #size = 0;

  /** @param most - Bytes that all of them may have together. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (!found) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  /** @param size - Bytes that the value is reckoned to have. One that has more than all may have is not taken. */
  set(key: string, value: Value, size: number): void {
    if (size > this.#most) return;
    this.#values.set(key, { value, size });
    this.#size += size;
    for (const [oldest, { size: freed }] of this.#values) {
      if (this.#size <= this.#most) return;
      this.#values.delete(oldest);
      this.#size -= freed;
    }
  }
}
