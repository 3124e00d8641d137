// Sends records with bounded concurrency, one business after the other in turn, so that a large one does not hold up the
// rest. It knows nothing of what is sent.

interface Sending<Item> {
  readonly concurrency: number;
  readonly businessOf: (item: Item) => string;
  readonly send: (item: Item) => Promise<Sent>;
  /** Whether nothing more is to be sent. */
  readonly isEnded: () => boolean;
}

export interface Sent {
  /** Whether the API was slow to take it: then fewer are sent at once, for a while. */
  readonly wasSlow: boolean;
  /** What is left to do when the API has responded. The next record is on its way before. */
  finish(): void | Promise<void>;
}

/** Settles when nothing is being sent any more. @throws the first error of `send`, `finish` or the items */
export async function sendFairly<Item>(items: AsyncIterable<Item>, sending: Sending<Item>): Promise<void> {
  const { concurrency, businessOf, send } = sending;
  const lookAhead = 16 * concurrency;
  const queues = new Map<string, Item[]>();
  const iterator = items[Symbol.asyncIterator]();
  let unfinished: Sent[] = [];
  let [queued, running, finishing, limit] = [0, 0, 0, concurrency];
  let [isReading, isRead] = [false, false];
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  const isEnded = () => failure !== undefined || sending.isEnded();
  const fail = (error: unknown) => {
    failure ??= { error };
  };

  const sendNext = () => {
    for (const [business, queue] of queues) {
      // Its turn comes again after that of all others.
      queues.delete(business);
      const item = queue.shift() as Item;
      if (queue.length > 0) queues.set(business, queue);
      queued--;
      running++;
      return void send(item)
        .then((sent) => {
          limit = sent.wasSlow ? Math.max(1, limit / 2) : Math.min(concurrency, limit + 1 / concurrency);
          unfinished.push(sent);
        }, fail)
        .then(() => {
          running--;
          sendAll();
          // After what the runtime sends at the end of this turn.
          setImmediate(() => setImmediate(() => wake()));
        });
    }
  };
  const sendAll = () => {
    while (queued > 0 && running < Math.floor(limit) && !isEnded()) sendNext();
  };
  const finish = async ({ finish }: Sent) => {
    finishing++;
    try {
      await finish();
    } catch (error) {
      fail(error);
    }
    finishing--;
    wake();
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
      const sent = unfinished;
      unfinished = [];
      for (const one of sent) void finish(one);
      sendAll();
      if (!isEnded() && !isRead && !isReading && queued < lookAhead) readNext();
      if (running + finishing + unfinished.length === 0 && !isReading) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    await iterator.return?.();
  }
  if (failure) throw failure.error;
}
