// The time of a whole call: one signal that is aborted when the caller aborts or the deadline passes.

import { ThredfiTimeoutError } from "../errors/index.js";
import type { Travel } from "./send.js";

export class CallTime {
  /** Undefined when neither a deadline nor a caller can end the call. */
  readonly signal: AbortSignal | undefined;
  readonly #caller: AbortSignal | undefined;
  readonly #controller: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param deadline milliseconds, 0 for none
   * @param streams whether the body is read on after the call, when the caller may still abort it
   */
  constructor(deadline: number, caller: AbortSignal | undefined, streams = false) {
    this.#caller = caller;
    // Without a deadline there is nothing to add to the caller's own signal.
    if (deadline > 0) this.#controller = new AbortController();
    const own = this.#controller?.signal;
    this.signal = streams && own && caller ? AbortSignal.any([own, caller]) : (own ?? caller);
  }

  start(deadline: number, call: Pick<Travel, "stage" | "operation">): void {
    const controller = this.#controller;
    if (!controller) return;
    if (this.#caller?.aborted) controller.abort(this.#caller.reason);
    this.#caller?.addEventListener("abort", this.#onAbort, { once: true });
    if (deadline === Number.POSITIVE_INFINITY) return;
    // setTimeout counts in 32 bits; what is longer than that would fire at once.
    this.#timer = setTimeout(
      () => controller.abort(new ThredfiTimeoutError("deadline", call.stage, deadline, call.operation.id)),
      Math.min(deadline, 2 ** 31 - 1),
    );
  }

  readonly #onAbort = () => this.#controller?.abort(this.#caller?.reason);

  stop(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }
}
