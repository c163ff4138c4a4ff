/** Finds the entries of mappings by their keys, however many they are and however often one is looked for. */
export class KeyIndex<Mapping extends object, Entry> {
  readonly #known = new WeakMap<Mapping, ReadonlyMap<string, Entry>>();

  /**
   * @param entriesOf - The entries of a mapping by their keys. Of a key that comes twice the last one counts, as in
   *   the value.
   */
  constructor(private readonly entriesOf: (mapping: Mapping) => Iterable<readonly [string, Entry]>) {}

  find(mapping: Mapping, key: string): Entry | undefined {
    let entries = this.#known.get(mapping);
    if (!entries) this.#known.set(mapping, (entries = new Map(this.entriesOf(mapping))));
    return entries.get(key);
  }
}
