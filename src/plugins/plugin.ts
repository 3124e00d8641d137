// What can be plugged into a client as one piece: middleware, a listener, an observer of calls, or several of these.

import type { Middleware } from "openapi-fetch";
import type { CallInfo } from "../errors/call-info.js";
import type { EventListener, ThredfiEvent } from "../transport/events.js";

/** A call that begins. */
export interface CallStart extends CallInfo {
  /** Where the calls go, without a trailing slash. */
  readonly baseUrl: string;
  /** The URL of the call without its query. */
  readonly url: () => string;
  /** Headers that the request will carry; a plugin may add its own. Never a credential. */
  readonly headers: Record<string, unknown>;
}

/** Is called with what happens to one call; `error` is what it throws, if it does. */
export type CallObserver = (event: ThredfiEvent, error?: unknown) => void;

/** Something that watches or checks calls, such as `validate()` of `thredfi-sdk/validate`. */
export interface ThredfiPlugin {
  /**
   * openapi-fetch middleware; it runs before the credential is added and never sees one. It makes every call work on
   * real `Request` and `Response` objects, which costs; `onCall` does not.
   */
  readonly middleware?: Middleware;
  /**
   * `innermost` runs after all other middleware of the user and sees what is really sent; `outermost` runs before it and
   * sees every call. Default: `innermost`.
   */
  readonly position?: "innermost" | "outermost";
  /** Is called with the events of every call and token of the client. */
  readonly onEvent?: EventListener;
  /** Is called when a call begins; what it returns is called with the retries and the end of this very call. */
  readonly onCall?: (call: CallStart) => CallObserver | undefined;
}
