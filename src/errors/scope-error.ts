// Thrown before any request is sent, when a call would leave the scope of its client or of its token.

import { ThredfiError } from "./thredfi-error.js";

/**
 * A call would have left its scope: an operation of another scope on a client locked to one business, another
 * business's id, or a token on its way to a URL that it does not belong to. No request was sent.
 */
export class ThredfiScopeError extends ThredfiError {
  override get name() {
    return "ThredfiScopeError" as const;
  }
  /** The operation that was called, where one could be determined. */
  override readonly operationId: string | undefined;

  constructor(message: string, operationId?: string) {
    super("out_of_scope", message);
    this.operationId = operationId;
  }
}
