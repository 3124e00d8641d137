// A map that knows which of its entries was used the longest ago. The order is a list of its own: a Map whose hot key is
// deleted and set again at every use keeps the places it left, and each use of that key walks through thousands of them.

interface Node<Value> {
  readonly key: string;
  readonly value: Value;
  older: Node<Value> | undefined;
  newer: Node<Value> | undefined;
}

export class RecencyMap<Value> {
  readonly #nodes = new Map<string, Node<Value>>();
  #oldest: Node<Value> | undefined;
  #newest: Node<Value> | undefined;

  get size(): number {
    return this.#nodes.size;
  }

  /** The value, which counts as a use. */
  use(key: string): Value | undefined {
    const node = this.#nodes.get(key);
    if (node && node !== this.#newest) {
      this.#unlink(node);
      this.#append(node);
    }
    return node?.value;
  }

  /** The value, without a use. */
  peek(key: string): Value | undefined {
    return this.#nodes.get(key)?.value;
  }

  /** Adds a key that is not there yet, as the most recently used. */
  add(key: string, value: Value): void {
    const node: Node<Value> = { key, value, older: undefined, newer: undefined };
    this.#nodes.set(key, node);
    this.#append(node);
  }

  delete(key: string): void {
    const node = this.#nodes.get(key);
    if (!node) return;
    this.#nodes.delete(key);
    this.#unlink(node);
  }

  /** Drops the entry that was used the longest ago among those that may go. */
  dropOldest(mayGo: (value: Value) => boolean): void {
    let node = this.#oldest;
    while (node && !mayGo(node.value)) node = node.newer;
    if (node) this.delete(node.key);
  }

  keys(): IterableIterator<string> {
    return this.#nodes.keys();
  }

  #append(node: Node<Value>): void {
    node.older = this.#newest;
    node.newer = undefined;
    if (this.#newest) this.#newest.newer = node;
    else this.#oldest = node;
    this.#newest = node;
  }

  #unlink({ older, newer }: Node<Value>): void {
    if (older) older.newer = newer;
    else this.#oldest = newer;
    if (newer) newer.older = older;
    else this.#newest = older;
  }
}
