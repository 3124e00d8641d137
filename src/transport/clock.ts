// Time and chance, as the SDK sees them. Given from outside, so that no test has to wait or to be lucky.

export interface Clock {
  /** Milliseconds; differences matter, not the value. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Calls back after so many milliseconds; the function it returns cancels that. */
  setTimer(callback: () => void, milliseconds: number): () => void;
  /** A number from 0 up to 1. */
  random(): number;
}

/** The longest that a timer of the runtimes can wait: they count in 32 bits, and what is longer fires at once. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds since the epoch as they were when the process started, counted on by a clock that is never set. */
export function monotonicNow(): number {
  return performance.timeOrigin + performance.now();
}

export function setTimer(callback: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    timer = left > LONGEST ? setTimeout(() => wait(left - LONGEST), LONGEST) : setTimeout(callback, left);
  };
  wait(milliseconds);
  return () => clearTimeout(timer);
}

/** Waits by a timer. */
export function sleepBy(timer: Clock["setTimer"]): Clock["sleep"] {
  return (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const cancel = timer(resolve, milliseconds);
      signal?.addEventListener("abort", () => {
        cancel();
        reject(signal.reason);
      });
    });
}

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal is aborted; the function it returns ends that. One event listener a signal, however many
 * calls share it: runtimes warn of a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let callbacks = listeners.get(signal);
  if (!callbacks) {
    callbacks = new Set();
    listeners.set(signal, callbacks);
    signal.addEventListener("abort", callAll);
  }
  const waiting = callbacks.add(callback);
  return () => {
    if (!waiting.delete(callback) || waiting.size > 0) return;
    listeners.delete(signal);
    signal.removeEventListener("abort", callAll);
  };
}

// Workers of older compatibility dates call listeners without `this`.
function callAll({ target }: Event): void {
  for (const callback of listeners.get(target as AbortSignal) ?? []) callback();
}
