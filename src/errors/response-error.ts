// Thrown when an answer is not what the contract says, so that it cannot be used.

import { ThredfiError } from "./thredfi-error.js";

/** An answer arrived, but it is not what the contract says. */
export class ThredfiResponseError extends ThredfiError {
  override readonly name = "ThredfiResponseError";

  constructor(message: string) {
    super("unexpected_response", message);
  }
}
