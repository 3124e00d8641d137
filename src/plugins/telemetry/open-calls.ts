// Brings together the two views of a call that is under way: the middleware sees its request, the events say when it is
// over. Both are needed, since openapi-fetch tells a middleware nothing of a call that a later middleware ends or fails.
// Never holds on to a call whose end nobody will announce.

interface OpenCall<Item> {
  item: Item | undefined;
  readonly announced: boolean;
  answered: boolean;
}

export class OpenCalls<Item extends object> {
  /** By request id. A caller may give two calls the same one, so there can be several. */
  readonly #announced = new Map<string, OpenCall<Item>[]>();
  /** By the object that openapi-fetch passes to every step of one call. */
  readonly #byStep = new WeakMap<object, OpenCall<Item>>();

  /** A call begins, and its end will be told with `close`. */
  announce(requestId: string): void {
    const call: OpenCall<Item> = { item: undefined, announced: true, answered: false };
    const same = this.#announced.get(requestId);
    if (same) same.push(call);
    else this.#announced.set(requestId, [call]);
  }

  /** The request of a call is there; `item` is what the watcher wants back at its end. */
  enter(requestId: string | null, step: object, item: Item): void {
    const announced = this.#announced.get(requestId ?? "")?.find((call) => call.item === undefined);
    const call = announced ?? { item, announced: false, answered: false };
    call.item = item;
    this.#byStep.set(step, call);
  }

  /** The item of a call that got as far as an answer or a failed fetch, and whether `close` will follow. */
  answered(step: object): { item: Item; closeFollows: boolean } | undefined {
    const call = this.#byStep.get(step);
    if (call?.item === undefined) return undefined;
    call.answered = true;
    return { item: call.item, closeFollows: call.announced };
  }

  /** The item of a call that is under way. */
  find(requestId: string): Item | undefined {
    return this.#announced.get(requestId)?.find(({ item }) => item !== undefined)?.item;
  }

  /** A call is over. Gives its item, unless the call ended before its request was there. */
  close(requestId: string): Item | undefined {
    const same = this.#announced.get(requestId);
    if (!same) return undefined;
    const call = same.find(({ answered }) => answered) ?? same[0];
    const left = same.filter((other) => other !== call);
    if (left.length > 0) this.#announced.set(requestId, left);
    else this.#announced.delete(requestId);
    return call?.item;
  }
}
