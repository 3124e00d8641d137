// Ctrl-C and its relatives, as something that can be waited for. While it listens, the signals do not end the process:
// whoever listens has to end it.

import { INTERRUPTIONS, type Interruption } from "./exit-codes.js";

export interface Interruptions {
  /** The first signal that came. */
  readonly first: Promise<Interruption>;
  /** The signal that came, if one did. */
  readonly received: Interruption | undefined;
  /** Is told of each signal, also of those before. */
  onEach(listener: (signal: Interruption, count: number) => void): void;
  stop(): void;
}

export function listenForInterruptions(): Interruptions {
  const signals = Object.keys(INTERRUPTIONS) as Interruption[];
  const received: Interruption[] = [];
  const listeners: ((signal: Interruption, count: number) => void)[] = [];
  let tellFirst: (signal: Interruption) => void = () => {};
  const first = new Promise<Interruption>((resolve) => {
    tellFirst = resolve;
  });
  const receive = (signal: NodeJS.Signals) => {
    received.push(signal as Interruption);
    tellFirst(signal as Interruption);
    for (const listener of listeners) listener(signal as Interruption, received.length);
  };
  for (const signal of signals) process.on(signal, receive);
  return {
    first,
    get received() {
      return received[0];
    },
    onEach(listener) {
      received.forEach((signal, index) => {
        listener(signal, index + 1);
      });
      listeners.push(listener);
    },
    stop: () => {
      for (const signal of signals) process.off(signal, receive);
    },
  };
}
