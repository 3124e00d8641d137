// Thrown to end a request with an error of the contract; what the request did is undone.

import { isDocumented, type ServedOperation } from "../served-operation.js";

export class Rejection extends Error {
  override readonly name = "Rejection";
  readonly status: number;
  readonly code: string;
  /** The member of the body that is wrong. */
  readonly member: string | undefined;

  constructor(status: 400 | 404 | 409, code: string, message: string, member?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.member = member;
  }

  /** As the error guide of the API shows errors. */
  response(operation: ServedOperation): { readonly status: number; readonly body: unknown } {
    const details = this.member === undefined ? {} : { [this.member]: [this.message] };
    const status = isDocumented(operation, this.status) ? this.status : 400;
    return { status, body: { error: this.message, error_code: this.code, details } };
  }
}
