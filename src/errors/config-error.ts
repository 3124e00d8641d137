// Thrown before any request is sent, when an option or an argument cannot be used.

import { ThredfiError } from "./thredfi-error.js";

/**
 * An option or argument is missing or malformed. No request was sent.
 *
 * `field` names the option (`apiKey`, `baseUrl`, `params.path.business_id`, ...); the message says what was wrong and
 * what would be right, without repeating secret values.
 */
export class ThredfiConfigError extends ThredfiError {
  override get name() {
    return "ThredfiConfigError" as const;
  }
  /** The option or argument that cannot be used. */
  readonly field: string;

  constructor(field: string, problem: string) {
    super("invalid_option", `${field}: ${problem}`);
    this.field = field;
  }
}
