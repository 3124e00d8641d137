// `thredfi-sdk/testing`: the contract as a running API for the tests of your program (vitest, jest, node:test).
// Node only, and only for tests: it needs the optional peer @stoplight/prism-cli.

export {
  type ContractViolation,
  type Mock,
  type MockAnswer,
  type MockOperation,
  type MockOptions,
  type MockRequest,
  startMock,
} from "./mock.js";
export { type MockErrorCode, ThredfiMockError } from "./mock-error.js";
