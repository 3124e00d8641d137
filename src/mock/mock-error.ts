// Thrown when the mock cannot start: a contract that cannot be served, a port that is taken, Prism missing.

import { ThredfiError } from "../errors/thredfi-error.js";

/**
 * - `prism_missing`: the optional peer @stoplight/prism-cli is not installed
 * - `prism_unsupported`: a version of it that this package does not know
 * - `contract_unreadable`: the file cannot be read, or is no OpenAPI document with operations
 * - `contract_unsupported`: an OpenAPI document of another version than 3.0 or 3.1
 * - `port_in_use`: something else listens there
 * - `cannot_listen`: listening is not possible for another reason, such as a host that is not this machine
 */
export type MockErrorCode =
  | "prism_missing"
  | "prism_unsupported"
  | "contract_unreadable"
  | "contract_unsupported"
  | "port_in_use"
  | "cannot_listen";

/** The mock could not be started; nothing is left running. `code` says why. */
export class ThredfiMockError extends ThredfiError {
  override get name() {
    return "ThredfiMockError" as const;
  }
  declare readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
