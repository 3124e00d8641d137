// What the client tells about itself while it works. Events never carry a token or the API key.

import type { CallInfo } from "../errors/call-info.js";

/** What happened to a call, to a token, or to the shared store. `type` says which members there are. */
export type ThredfiEvent =
  | ({
      /** A call begins; nothing was sent yet. */
      readonly type: "call.started";
    } & CallInfo)
  | ({
      /** An attempt failed, and the request will be sent again. */
      readonly type: "call.retried";
      /** What failed: `HTTP 503`, or the runtime's code of a network failure. */
      readonly failure: string;
      /** Milliseconds until then. */
      readonly delay: number;
    } & CallInfo)
  | ({
      /** An attempt failed, and it stays at that. */
      readonly type: "call.not-retried";
      /** What failed, as above. */
      readonly failure: string;
      /** Why it is not sent again: `not repeatable`, `attempts`, `deadline`, `budget`, ... */
      readonly reason: string;
    } & CallInfo)
  | ({
      /** A call has its response, with whatever status. */
      readonly type: "call.completed";
      readonly status: number;
      /** Milliseconds from the beginning of the call, tokens and waits included. */
      readonly duration: number;
    } & CallInfo)
  | ({
      /** A call threw. */
      readonly type: "call.failed";
      /** The `code` of the error, else its name. */
      readonly reason: string;
      readonly duration: number;
    } & CallInfo)
  | TokenEvent
  | {
      /** The shared store failed and is left alone for a while, or works again. */
      readonly type: "store.unavailable" | "store.available";
      /** What the store's client said. */
      readonly message?: string;
    };

/** What happened to a token. */
export interface TokenEvent {
  /**
   * - `token.obtained`: a first token came from the exchange
   * - `token.refreshed`: a token took the place of an earlier one
   * - `token.reused`: a call used a cached token
   * - `token.shared`: a token was taken from the shared store, where another process had put it
   * - `token.rejected`: the response to a call was 401, and the token that it used was dropped
   * - `token.failed`: an exchange failed; the calls that waited for it throw
   */
  readonly type:
    | "token.obtained"
    | "token.refreshed"
    | "token.reused"
    | "token.shared"
    | "token.rejected"
    | "token.failed";
  readonly credential: "partner" | "business";
  /** The business whose token it is. */
  readonly businessId?: string;
  /** Seconds that the token lives from now. */
  readonly expiresIn?: number;
  /** Why an exchange failed: the code of the `ThredfiAuthenticationError`. */
  readonly code?: string;
}

/** Receives events. What it throws is ignored: watching a call must not break it. */
export type EventListener = (event: ThredfiEvent) => void;

export type Emit = (event: ThredfiEvent) => void;

/** A function that tells the listeners, if there are any, and survives them. */
export function emitter(listeners: readonly EventListener[]): Emit | undefined {
  if (listeners.length === 0) return undefined;
  return (event) => {
    for (const listener of listeners) unharmed(() => listener(event));
  };
}

/** Watching a call must not break it; there is nobody to tell. */
export function unharmed<Value>(watch: () => Value): Value | undefined {
  try {
    const value = watch();
    if (value instanceof Promise) value.catch(() => {});
    return value;
  } catch {
    return undefined;
  }
}
