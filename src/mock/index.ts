// `thredfi-sdk/testing`: the contract as a running API for the tests of your program (vitest, jest, node:test).
// Node only, and only for tests: it needs the optional peer @stoplight/prism-cli.

export { type MockErrorCode, ThredfiMockError } from "./mock-error.js";
export { startMock } from "./start.js";
export type {
  ContractViolation,
  ContractWarning,
  Disconnection,
  Duration,
  ExpectedViolation,
  Mock,
  MockOperation,
  MockOptions,
  MockRequest,
  MockResponse,
  MockSnapshot,
  ReplyFunction,
  ReplyRequest,
  SeedRecords,
} from "./types.js";
