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
  const iterator = items[Symbol.asyncIterator]();
  let [queued, running, limit] = [0, 0, concurrency];
  let [isReading, isRead] = [false, false];
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  const isEnded = () => failure !== undefined || sending.isEnded();
  const fail = (error: unknown) => {
    failure ??= { error };
  };

  const startNext = () => {
    for (const [business, queue] of queues) {
      // Its turn comes again after that of all others.
      queues.delete(business);
      const item = queue.shift() as Item;
      if (queue.length > 0) queues.set(business, queue);
      queued--;
      running++;
      const done = send(item).then((wasSlow) => {
        limit = wasSlow ? Math.max(1, limit / 2) : Math.min(concurrency, limit + 1 / concurrency);
      }, fail);
      return void done.then(() => {
        running--;
        wake();
      });
    }
  };
  // A source that is slow must not keep back what it gave before.
  const readNext = () => {
    isReading = true;
    const done = iterator.next().then(({ done, value }) => {
      isRead = done === true;
      if (isRead) return;
      const business = businessOf(value);
      const queue = queues.get(business) ?? [];
      queues.set(business, queue);
      queue.push(value);
      queued++;
    }, fail);
    void done.then(() => {
      isReading = false;
      wake();
    });
  };

  try {
    for (;;) {
      while (!isEnded() && queued > 0 && running < Math.floor(limit)) startNext();
      if (!isEnded() && !isRead && !isReading && queued < lookAhead) readNext();
      if (running === 0 && !isReading) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    await iterator.return?.();
  }
  if (failure) throw failure.error;
}
