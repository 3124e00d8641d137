// The root of every error that the SDK itself throws. Messages and members never carry a secret.

/**
 * Base class of all errors thrown by this SDK. `name` and `code` are stable: match on them (or with `instanceof`),
 * never on the message.
 */
export abstract class ThredfiError extends Error {
  abstract override readonly name: string;
  /** A stable, machine-readable name of what went wrong, for example `invalid_option`. */
  readonly code: string;

  protected constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether a caught value is an error of this SDK. */
export function isThredfiError(error: unknown): error is ThredfiError {
  return error instanceof ThredfiError;
}
