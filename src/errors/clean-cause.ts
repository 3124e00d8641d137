// What may be passed on as `cause`: words and codes. Runtimes hang what they received on their errors (undici keeps raw
// bytes of a response that is no HTTP), and a server may have echoed a secret there.

import { maskSecrets } from "./secrets.js";

/** A copy of the error and its causes with name, message and code only, and with known secrets masked. */
export function cleanCause(cause: unknown, secrets: readonly string[] = [], depth = 0): Error {
  if (!(cause instanceof Error)) return new Error(maskSecrets(String(cause), secrets));
  const inner = cause.cause === undefined || depth > 5 ? undefined : cleanCause(cause.cause, secrets, depth + 1);
  const copy = new Error(maskSecrets(cause.message, secrets), inner && { cause: inner });
  const { code } = cause as { code?: unknown };
  return Object.assign(copy, {
    name: cause.name,
    ...(typeof code === "string" && { code: maskSecrets(code, secrets) }),
  });
}

/** The very error; where a secret is in its words, a copy of the same class without it. */
export function cleanError(error: Error, secrets: readonly string[]): Error {
  const { message, stack = "" } = error;
  const masked = { message: maskSecrets(message, secrets), stack: maskSecrets(stack, secrets) };
  if (masked.message === message && masked.stack === stack) return error;
  const copy: Error = Reflect.construct(Error, [masked.message], error.constructor);
  return Object.defineProperty(copy, "stack", { value: masked.stack });
}
