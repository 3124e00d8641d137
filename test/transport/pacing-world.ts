// Requests that go through a pacer, and a book of what became of each: the tests read the book, not the pacer.

import { createPacer, type Pacer, type PacingOptions } from "../../src/transport/pacing.js";
import { settle, VirtualTime } from "./virtual-time.js";

export interface Sent {
  readonly number: number;
  readonly business: string | undefined;
  readonly controller: AbortController;
  state: "waiting" | "in flight" | "done" | "aborted";
  /** When it was sent, in milliseconds, and as the how many-th of all. */
  at: number;
  order: number;
  /** How many of its business waited when it came, itself included, and how many had been sent by then. */
  readonly position: number;
  readonly before: number;
  reason: unknown;
  release: () => void;
}

export class World {
  readonly time = new VirtualTime();
  readonly pacer: Pacer;
  readonly requests: Sent[] = [];
  /** In the order in which they were sent. */
  readonly sent: Sent[] = [];
  readonly #waiting = new Map<string | undefined, number>();

  constructor(options: PacingOptions) {
    this.pacer = createPacer(options, this.time);
  }

  request(business?: string): Sent {
    const request: Sent = {
      number: this.requests.length,
      business,
      controller: new AbortController(),
      state: "waiting",
      at: Number.NaN,
      order: Number.NaN,
      position: this.#count(business, +1),
      before: this.sent.length,
      reason: undefined,
      release: () => {},
    };
    this.requests.push(request);
    this.pacer.acquire(business, request.controller.signal).then(
      (release) => {
        this.#count(business, -1);
        request.state = "in flight";
        request.at = this.time.now();
        request.order = this.sent.push(request) - 1;
        request.release = () => {
          request.state = "done";
          release();
        };
      },
      (reason: unknown) => {
        this.#count(business, -1);
        request.state = "aborted";
        request.reason = reason;
      },
    );
    return request;
  }

  /** How many of this business wait, after one more or one less. */
  #count(business: string | undefined, change: 1 | -1): number {
    const waiting = (this.#waiting.get(business) ?? 0) + change;
    this.#waiting.set(business, waiting);
    return waiting;
  }

  /** All requests in this state, of one business (undefined: of none), or of all when it is not given. */
  in(state: Sent["state"], ...business: [(string | undefined)?]): Sent[] {
    return this.requests.filter(
      (each) => each.state === state && (business.length === 0 || each.business === business[0]),
    );
  }

  /** Answers everything, as it is sent, until nothing waits; false when that takes more than a day. */
  async finish(): Promise<boolean> {
    const end = this.time.now() + 86_400_000;
    await settle();
    while (this.in("waiting").length + this.in("in flight").length > 0) {
      const answered = this.in("in flight");
      for (const request of answered) request.release();
      await settle();
      if (answered.length === 0 && !(await this.time.toNextTimer())) return false;
      if (this.time.now() > end) return false;
    }
    return true;
  }
}
