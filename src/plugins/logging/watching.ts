// Wraps the hooks of plugins that watch calls: they change no request's fate, and nothing they throw gets through.

import type { Middleware } from "openapi-fetch";

type Hook<Name extends keyof Middleware> = (step: Parameters<NonNullable<Middleware[Name]>>[0]) => void;

/** Runs a step of a watcher and survives it: watching a call must not break it. */
export function unharmed(step: () => void): void {
  try {
    step();
  } catch {
    // Not the caller's failure, and nobody to tell.
  }
}

/** openapi-fetch middleware that only looks: it puts no request, response or error in the place of another. */
export function watchingMiddleware(hooks: {
  readonly onRequest: Hook<"onRequest">;
  readonly onResponse: Hook<"onResponse">;
  readonly onError?: Hook<"onError">;
}): Middleware {
  const { onRequest, onResponse, onError } = hooks;
  return {
    onRequest: (step) => unharmed(() => onRequest(step)),
    onResponse: (step) => unharmed(() => onResponse(step)),
    ...(onError && { onError: (step) => unharmed(() => onError(step)) }),
  };
}
