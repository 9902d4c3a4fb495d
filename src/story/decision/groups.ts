/** Which keys belong together: union-find (Galler and Fischer, 1964). */
export class Groups {
  readonly #parents = new Map<string, string>();

  find(key: string): string {
    let root = key;
    for (
      let parent = this.#parents.get(root);
      parent !== undefined && parent !== root;
      parent = this.#parents.get(root)
    )
      root = parent;
    return root;
  }

  unite(keys: readonly string[]): void {
    const [first = ''] = keys;
    for (const key of keys) {
      if (!this.#parents.has(key)) this.#parents.set(key, key);
      this.#parents.set(this.find(key), this.find(first));
    }
  }

  /** In an order that does not depend on that of the unions. */
  list(): string[][] {
    const groups = new Map<string, string[]>();
    for (const key of [...this.#parents.keys()].sort()) {
      const root = this.find(key);
      groups.set(root, [...(groups.get(root) ?? []), key]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }
}
