// What users import.

export { hasValue, reports } from "./answers.js";
export { type BusinessClient, createThredfiClient, type ThredfiClient } from "./client.js";
export type { Environment } from "./environments.js";
export { errorCode, errorMessage, fieldErrors } from "./error-body.js";
export {
  ThredfiApiError,
  ThredfiAuthenticationError,
  ThredfiConfigError,
  ThredfiError,
  ThredfiResponseError,
  ThredfiScopeError,
  type TokenExchange,
} from "./errors/index.js";
export type { EventListener, ThredfiEvent } from "./events.js";
export type { ThredfiClientOptions } from "./options.js";
export type { Page, Paginated } from "./pagination.js";
export type { StoredToken, TokenStore } from "./stores/token-store.js";
export type { TokenInHand, Tokens } from "./tokens.js";
export type {
  BusinessPaths,
  CallOptions,
  CallResult,
  CredentialName,
  Middleware,
  OperationId,
  PagedPaths,
  paths,
  Schema,
} from "./types.js";
export { unwrap } from "./unwrap.js";
