// What can be plugged into a client as one piece: middleware, a listener, or both.

import type { Middleware } from "openapi-fetch";
import type { EventListener } from "./events.js";

/** Something that watches or checks calls, such as `validate()` of `thredfi-sdk/validate`. */
export interface ThredfiPlugin {
  /** openapi-fetch middleware; runs before middleware that `client.use()` adds, and before the credential is added. */
  readonly middleware?: Middleware;
  readonly onEvent?: EventListener;
}
