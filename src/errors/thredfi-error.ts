// The root of every error that the SDK itself throws. Messages and members never carry a secret.

import type { CallInfo } from "./call-info.js";

/** A registered symbol: the copies of this package in one process know each other's errors by it. */
const BRAND = Symbol.for("thredfi-sdk.error");

/**
 * Base class of all errors thrown by this SDK. `name` and `code` are stable: match on them (or with `instanceof`),
 * never on the message. `instanceof` also holds for an error of another copy of this package, for instance of its
 * CommonJS build.
 */
export abstract class ThredfiError extends Error {
  // On the prototype, where it tells the classes of two copies apart, also when a bundler has renamed them.
  override get name(): string {
    return "ThredfiError";
  }
  /** A stable, machine-readable name of what went wrong, for example `invalid_option`. */
  readonly code: string;
  /** The operation that was called; undefined where no call failed. */
  declare readonly operationId: string | undefined;
  /** The `X-Request-ID` of the call. */
  declare readonly requestId: string | undefined;
  /** How often the request was sent. */
  declare readonly attempts: number | undefined;
  /** Why the last attempt was not followed by another, for example `not repeatable`; undefined where a retry could not help. */
  declare readonly notRetried: string | undefined;

  protected constructor(code: string, message: string, options?: ErrorOptions & { call?: CallInfo | undefined }) {
    super(message, options);
    this.code = code;
    if (options?.call) addCall(this, options.call);
    Object.defineProperties(this, {
      [BRAND]: { value: true },
      // Its own, so that JSON and loggers show it.
      name: { value: this.name, enumerable: true, writable: true, configurable: true },
    });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== "object" || value === null || !(BRAND in value)) return false;
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that stands right of `instanceof`.
    const { prototype } = this;
    for (let at = Object.getPrototypeOf(value); at; at = Object.getPrototypeOf(at)) {
      const named = Object.hasOwn(prototype, "name") && Object.hasOwn(at, "name");
      if (at === prototype || (named && at.name === prototype.name)) return true;
    }
    return false;
  }
}

function addCall(error: ThredfiError, { operationId, requestId, attempts, notRetried }: CallInfo): ThredfiError {
  return Object.assign(error, { operationId, requestId, attempts, notRetried: notRetried ?? error.notRetried });
}

/** What a call threw, as that call's error. */
export function errorOfCall(error: unknown, call: CallInfo): unknown {
  if (!(error instanceof ThredfiError)) return error;
  if (!("exchange" in error)) return addCall(error, call);
  // Calls that waited for one exchange share its error: each gets a copy, which is a real Error of the same class.
  const copy = Reflect.construct(Error, [error.message], error.constructor);
  return addCall(Object.defineProperties(copy, Object.getOwnPropertyDescriptors(error)), call);
}

/** Whether a caught value is an error of this SDK. */
export function isThredfiError(error: unknown): error is ThredfiError {
  return error instanceof ThredfiError;
}
