// Sends records with bounded concurrency, one business after the other in turn, so that a large one does not hold up the
// rest. It knows nothing of what is sent.

interface Sending<Item> {
  readonly concurrency: number;
  readonly businessOf: (item: Item) => string;
  /** @returns whether the API was slow to take it: then fewer are sent at once, for a while */
  readonly send: (item: Item) => Promise<boolean>;
  /** Whether nothing more is to be sent. */
  readonly isEnded: () => boolean;
}

/** Settles when nothing is being sent any more. @throws the first error of `send` or of the items */
export async function sendFairly<Item>(items: AsyncIterable<Item>, sending: Sending<Item>): Promise<void> {
  const { concurrency, businessOf, send } = sending;
  const lookAhead = 16 * concurrency;
  const queues = new Map<string, Item[]>();
  const running = new Set<Promise<void>>();
  const iterator = items[Symbol.asyncIterator]();
  let queued = 0;
  let limit = concurrency;
  let failure: { readonly error: unknown } | undefined;
  const isEnded = () => failure !== undefined || sending.isEnded();

  const start = (item: Item) => {
    const done = send(item).then(
      (wasSlow) => {
        limit = wasSlow ? Math.max(1, limit / 2) : Math.min(concurrency, limit + 1 / concurrency);
      },
      (error: unknown) => {
        failure ??= { error };
      },
    );
    const tracked = done.then(() => void running.delete(tracked));
    running.add(tracked);
  };
  const startNext = () => {
    for (const [business, [item, ...others]] of queues) {
      // Its turn comes again after that of all others.
      queues.delete(business);
      if (others.length > 0) queues.set(business, others);
      queued--;
      return start(item as Item);
    }
  };

  let isRead = false;
  try {
    while (!isEnded()) {
      while (queued > 0 && running.size < Math.floor(limit)) startNext();
      if (!isRead && queued < lookAhead) {
        const next = await iterator.next();
        if (next.done) isRead = true;
        else {
          const business = businessOf(next.value);
          const queue = queues.get(business) ?? [];
          queues.set(business, queue);
          queue.push(next.value);
          queued++;
        }
      } else if (running.size > 0) await Promise.race(running);
      else if (isRead && queued === 0) break;
    }
  } finally {
    await Promise.all(running);
    await iterator.return?.();
  }
  if (failure) throw failure.error;
}
