// What may be said of an error outside of the process. The SDK's own errors carry no secret; what others throw may quote
// anything (a runtime quotes the header it could not send), so only their name is given.

import { ThredfiError, ThredfiResponseError } from "../../errors/index.js";

export interface Failure {
  /** Of few different values: the code of an SDK error, else the name of the error. */
  readonly type: string;
  readonly exception: { readonly name: string; readonly message: string; readonly stack?: string };
}

/** A name or code; a server's free text in its place is not one. */
const NAME = /^[A-Za-z][\w.-]{0,63}$/;

const OTHER = "_OTHER";

export function failureOf(error: unknown): Failure {
  const name = error instanceof Error ? nameOr(error.name, OTHER) : OTHER;
  if (!(error instanceof ThredfiError)) return { type: name, exception: { name, message: name } };
  const type = nameOr(error.code, name);
  // The message of an unusable response quotes it, and a body may hold anything.
  const excerpt = error instanceof ThredfiResponseError ? error.excerpt : undefined;
  const unquoted = (text: string) => (excerpt ? text.replaceAll(excerpt, "…") : text);
  const { message, stack } = error;
  return {
    type,
    exception: { name, message: unquoted(message), ...(stack !== undefined && { stack: unquoted(stack) }) },
  };
}

function nameOr(value: string | undefined, fallback: string): string {
  return value !== undefined && NAME.test(value) ? value : fallback;
}
