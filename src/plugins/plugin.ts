// What can be plugged into a client as one piece: middleware, a listener, or both.

import type { Middleware } from "openapi-fetch";
import type { EventListener } from "../transport/events.js";

/** Something that watches or checks calls, such as `validate()` of `thredfi-sdk/validate`. */
export interface ThredfiPlugin {
  /** openapi-fetch middleware; it runs before the credential is added and never sees one. */
  readonly middleware?: Middleware;
  /**
   * `innermost` runs after all other middleware of the user and sees what is really sent; `outermost` runs before it and
   * sees every call. Default: `innermost`.
   */
  readonly position?: "innermost" | "outermost";
  readonly onEvent?: EventListener;
}
