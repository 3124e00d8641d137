// One cached token: when it is refreshed and when it is dead, by the clock of this process.

import type { ObtainedToken } from "../stores/token-store.js";
import { refreshMargin } from "./lifetime.js";

export class CachedToken {
  readonly value: string;
  readonly header: string;
  readonly obtainedAt: number;
  /** The API has accepted it, so it is not too young to be known there. */
  accepted = false;
  /** How often calls have waited because the API may not know it yet, and until when they do now. */
  tries = 0;
  patientUntil = Number.NEGATIVE_INFINITY;
  readonly #expiresInMs: number;
  /** Milliseconds that it had lived when it was obtained: from a shared store. */
  readonly #lived: number;
  readonly #margin: number;
  /** The wall clock counts while a machine sleeps, the monotonic one may not. */
  readonly #wallTime = Date.now();

  constructor({ value, obtainedAt, expiresInMs, lifeMs }: ObtainedToken, margin: number) {
    this.value = value;
    this.header = `Bearer ${value}`;
    this.obtainedAt = obtainedAt;
    this.#expiresInMs = expiresInMs;
    this.#lived = lifeMs - expiresInMs;
    this.#margin = refreshMargin(margin, lifeMs);
  }

  /** Milliseconds since it was obtained, by whichever clock says more; infinite when the clock was set back. */
  age(now: number): number {
    if (now < this.obtainedAt) return Number.POSITIVE_INFINITY;
    return Math.max(now - this.obtainedAt, Date.now() - this.#wallTime);
  }

  /** Milliseconds since it was issued, as far as that is known. */
  sinceIssue(now: number): number {
    return this.#lived + this.age(now);
  }

  /** Milliseconds that it still lives. */
  left(now: number): number {
    return this.#expiresInMs - this.age(now);
  }

  /** It still serves, and it is time for a new one. */
  isDue(now: number): boolean {
    return this.left(now) <= this.#margin;
  }

  /** A call may use it: one this close to its end could expire on the way. */
  isUsable(now: number): boolean {
    return this.left(now) > this.#margin / 10;
  }
}
