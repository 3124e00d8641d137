export { type ApiFailure, ThredfiApiError } from "./api-error.js";
export {
  apiError,
  ThredfiBadRequestError,
  ThredfiConflictError,
  ThredfiForbiddenError,
  ThredfiNotFoundError,
  ThredfiRateLimitError,
  ThredfiServerError,
  ThredfiUnauthorizedError,
} from "./api-errors.js";
export { type AuthenticationFailure, ThredfiAuthenticationError, type TokenExchange } from "./authentication-error.js";
export { ThredfiConfigError } from "./config-error.js";
export { ThredfiNetworkError } from "./network-error.js";
export { ThredfiPaginationError } from "./pagination-error.js";
export { ThredfiResponseError } from "./response-error.js";
export { ThredfiScopeError } from "./scope-error.js";
export { isThredfiError, ThredfiError } from "./thredfi-error.js";
export { ThredfiTimeoutError, type TimeoutStage } from "./timeout-error.js";
