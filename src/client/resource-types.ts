// What the generated interfaces of the resource methods are written with. Nothing here exists at run time.

import type { CredentialName } from "../transport/operation.js";
import type { RetryOptions } from "../transport/retry.js";

/** The result of a resource method: the data, or a thrown error. */
export interface CallPromise<Data> extends Promise<Data> {
  /** The data with the response that brought it, and the `X-Request-ID` of the call. */
  withResponse(): Promise<WithResponse<Data>>;
}

export interface WithResponse<Data> {
  /** What the call gives without `withResponse()`. */
  readonly data: Data;
  /** The response, its body already read. */
  readonly response: Response;
  /** Its HTTP status. */
  readonly status: number;
  /** How often the request was sent. */
  readonly attempts: number;
  /** The `X-Request-ID` of the call, for the support of the API. */
  readonly requestId: string;
}

/** How one call is made. */
export interface ResourceOptions<Credential extends CredentialName = CredentialName> {
  /** Ends the call, with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** How long one attempt may take, in milliseconds; 0 for no limit. Default: the client's. */
  timeout?: number | undefined;
  /** How long the call may take, tokens, retries and waits included, in milliseconds; 0 for no limit. Default: the client's. */
  deadline?: number | undefined;
  /** When this call is sent again; `false` for never. Default: the client's. */
  retry?: Omit<RetryOptions, "budget"> | false | undefined;
  /** Headers to send besides those of the SDK. */
  headers?: Readonly<Record<string, string | undefined>> | Headers | undefined;
  /** Another credential that the contract documents for this operation. Default: the one of the operation table. */
  credential?: Credential | undefined;
  /** Is handed the token exchange that this call begins, if it does. Default: the client's. */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
}

/** How a create is made whose operation takes an `Idempotency-Key`. */
export interface IdempotentOptions<Credential extends CredentialName = CredentialName>
  extends ResourceOptions<Credential> {
  /** The key by which the API knows a repeat. Default: a new one for each call, the same for all its attempts. */
  idempotencyKey?: string | undefined;
}

/** How a list is read. */
export interface ListOptions<Credential extends CredentialName = CredentialName> extends ResourceOptions<Credential> {
  /** Fetch the next page while the current one is read. Default: false. */
  prefetch?: boolean | undefined;
  /** The most pages that are read; a list with more throws a `ThredfiPaginationError`. Default: twice what is needed. */
  maxPages?: number | undefined;
}
