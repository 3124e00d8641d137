// Starts the mock for `thredfi mock` and `thredfi gate`, with the flags that they share. The mock and all it needs are
// loaded here and not before.

import type { Mock, MockOptions } from "../mock/types.js";
import type { Flag, ParsedFlags } from "./command.js";
import { CliError, EXIT } from "./exit-codes.js";
import { share, wholeNumber } from "./flag-values.js";
import { allowSecret } from "./known-secrets.js";

export const MOCK_FLAGS: readonly Flag[] = [
  { name: "dynamic", text: "responses made up from the schemas" },
  { name: "delay", value: "MS", default: "0", text: "milliseconds before every response" },
  {
    name: "errors",
    value: "SHARE",
    default: "0",
    text: "share of the calls that get a documented error as their response: 0.2 or 20%",
  },
  { name: "error-seed", value: "N", default: "random", text: "makes the same choice of --errors again" },
  { name: "spec", value: "FILE", default: "the package's", text: "another OpenAPI file", completes: "file" },
];

/** @throws CliError when a value cannot be used */
export function mockOptions(flags: ParsedFlags): MockOptions {
  return {
    dynamic: flags.has("dynamic"),
    delay: wholeNumber(flags, "delay", 0, 600_000) ?? 0,
    errors: share(flags, "errors") ?? 0,
    errorSeed: wholeNumber(flags, "error-seed", 0, 2 ** 32 - 1),
    contract: flags.value("spec"),
  };
}

/** @throws CliError when the mock cannot start, with its own sentence */
export async function startMockOrFail(options: MockOptions): Promise<Mock> {
  const { startMock } = await import("../mock/start.js");
  try {
    const mock = await startMock(options);
    allowSecret(mock.apiKey);
    return mock;
  } catch (error) {
    // Errors that the mock foresees have a code; anything else is a defect and passes.
    if (!(error instanceof Error) || typeof (error as { code?: unknown }).code !== "string") throw error;
    throw new CliError(EXIT.noMock, `the mock could not start: ${error.message}`, { cause: error });
  }
}
