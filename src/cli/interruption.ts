// Ctrl-C, SIGTERM and SIGHUP. While it listens, the signals do not end the process: whoever listens has to end it.

import { INTERRUPTIONS, type Interruption } from "./exit-codes.js";

export interface Interruptions {
  /** The first signal that came, if one did. */
  readonly received: Interruption | undefined;
  stop(): void;
}

/** @param listener is called with each signal, and how many came so far */
export function listenForInterruptions(listener: (signal: Interruption, count: number) => void): Interruptions {
  const signals = Object.keys(INTERRUPTIONS) as Interruption[];
  const received: Interruption[] = [];
  const receive = (signal: NodeJS.Signals) => {
    received.push(signal as Interruption);
    listener(signal as Interruption, received.length);
  };
  for (const signal of signals) process.on(signal, receive);
  return {
    get received() {
      return received[0];
    },
    stop: () => {
      for (const signal of signals) process.off(signal, receive);
    },
  };
}
