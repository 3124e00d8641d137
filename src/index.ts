// What users import.

export { type BusinessClient, createThredfiClient, type ThredfiClient } from "./client.js";
export type { Environment } from "./environments.js";
export {
  ThredfiAuthenticationError,
  ThredfiConfigError,
  ThredfiError,
  ThredfiScopeError,
  type TokenExchange,
} from "./errors/index.js";
export type { ThredfiClientOptions } from "./options.js";
export type {
  BusinessPaths,
  CallOptions,
  CallResult,
  CredentialName,
  Middleware,
  OperationId,
  paths,
  Schema,
} from "./types.js";
