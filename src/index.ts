// What users import.

export { hasValue, reports } from "./answers.js";
export { type CallInfo, callInfo } from "./call-info.js";
export { type BusinessClient, createThredfiClient, type ThredfiClient } from "./client.js";
export type { Environment } from "./environments.js";
export { errorCode, errorMessage, fieldErrors } from "./error-body.js";
export {
  isApiError,
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
  ThredfiRateLimitError,
  ThredfiResponseError,
  ThredfiScopeError,
  ThredfiServerError,
  ThredfiTimeoutError,
  ThredfiUnauthorizedError,
  type TimeoutStage,
  type TokenExchange,
} from "./errors/index.js";
export type { EventListener, ThredfiEvent } from "./events.js";
export type { AppInfo } from "./identity.js";
export type { ThredfiClientOptions } from "./options.js";
export type { Page, Paginated } from "./pagination.js";
export type { ThredfiPlugin } from "./plugins.js";
export type { StoredToken, TokenStore } from "./stores/token-store.js";
export type { TokenInHand, Tokens } from "./tokens.js";
export type { PacingOptions } from "./transport/pacing.js";
export type { RetryOptions } from "./transport/retry.js";
export type {
  BusinessPaths,
  CallOptions,
  CallResult,
  CredentialName,
  ErrorBody,
  Middleware,
  OperationId,
  PagedPaths,
  paths,
  Schema,
} from "./types.js";
export { unwrap } from "./unwrap.js";
