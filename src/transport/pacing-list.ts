// A linked list whose items carry their own links, so that one leaves from the middle without a search: a call that is
// aborted among ten thousand others. An item is in one list at a time, and knows in which.

export interface Link<Item extends Link<Item>> {
  list: List<Item> | undefined;
  previous: Item | undefined;
  next: Item | undefined;
}

export class List<Item extends Link<Item>> {
  size = 0;
  #first: Item | undefined;
  #last: Item | undefined;

  push(item: Item): void {
    item.list = this;
    item.previous = this.#last;
    item.next = undefined;
    if (this.#last) this.#last.next = item;
    else this.#first = item;
    this.#last = item;
    this.size++;
  }

  shift(): Item | undefined {
    const first = this.#first;
    if (first) this.remove(first);
    return first;
  }

  remove(item: Item): void {
    if (item.previous) item.previous.next = item.next;
    else this.#first = item.next;
    if (item.next) item.next.previous = item.previous;
    else this.#last = item.previous;
    item.list = item.previous = item.next = undefined;
    this.size--;
  }

  /** The item that a walk of the list has reached may be removed on the way. */
  *[Symbol.iterator](): Generator<Item> {
    for (let item = this.#first; item; ) {
      const { next } = item;
      yield item;
      item = next;
    }
  }
}
