// What can be plugged into a client as one piece: middleware, a listener, or both.

import type { Middleware } from "openapi-fetch";
import type { EventListener } from "./events.js";

/** Something that watches or checks calls, such as `validate()` of `thredfi-sdk/validate`. */
export interface ThredfiPlugin {
  /** openapi-fetch middleware; runs after all other middleware of the user, and before the credential is added. */
  readonly middleware?: Middleware;
  readonly onEvent?: EventListener;
}
