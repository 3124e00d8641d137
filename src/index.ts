// What users import.

export type * from "../generated/resources.js";
export type * from "../generated/types.js";
export { type BusinessClient, createThredfiClient, type ThredfiClient } from "./client/client.js";
export type { Environment } from "./client/environments.js";
export { isApiError } from "./client/is-api-error.js";
export { formatMoney, toMinor } from "./client/money.js";
export type { ThredfiClientOptions } from "./client/options.js";
export type { Page, Paginated } from "./client/pagination.js";
export type {
  CallPromise,
  IdempotentOptions,
  ListOptions,
  ResourceOptions,
  WithResponse,
} from "./client/resource-types.js";
export { agingBuckets, hasValue, reports } from "./client/response-values.js";
export type { AccessToken, TokenRequest, Tokens } from "./client/tokens.js";
export type {
  BusinessPaths,
  CallOptions,
  CallResult,
  CredentialName,
  ErrorBody,
  Middleware,
  OperationId,
  PagedPaths,
  Query,
  RequestBody,
  ResponseBody,
  Schema,
} from "./client/types.js";
export { unwrap } from "./client/unwrap.js";
export type { AppInfo } from "./client/user-agent.js";
export { type CallInfo, callInfo } from "./errors/call-info.js";
export { errorCode, errorMessage, fieldErrors } from "./errors/error-body.js";
export {
  isThredfiError,
  ThredfiApiError,
  ThredfiAuthenticationError,
  ThredfiBadRequestError,
  ThredfiConfigError,
  ThredfiConflictError,
  ThredfiError,
  ThredfiForbiddenError,
  ThredfiNetworkError,
  ThredfiNotFoundError,
  ThredfiPaginationError,
  ThredfiRateLimitError,
  ThredfiResponseError,
  ThredfiScopeError,
  ThredfiServerError,
  ThredfiTimeoutError,
  ThredfiUnauthorizedError,
  type TimeoutStage,
  type TokenExchange,
} from "./errors/index.js";
export type { CallObserver, CallStart, ThredfiPlugin } from "./plugins/plugin.js";
export type { TokenStore } from "./stores/token-store.js";
export type { EventListener, ThredfiEvent } from "./transport/events.js";
export type { RetryOptions } from "./transport/retry.js";
export type { FetchFunction, Transport, TransportRequest, TransportResponse } from "./transport/transport.js";
