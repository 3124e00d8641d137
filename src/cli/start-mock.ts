// Starts the mock for the commands that need one, with the flags that they share. The mock and all it needs are loaded
// here and not before.

import type { Mock, MockOptions } from "../mock/types.js";
import { CliError, EXIT } from "./exit-codes.js";
import type { ParsedFlags } from "./parse.js";
import { share, wholeNumber } from "./values.js";

/** What `mock` and `gate` pass on. */
export function mockOptions(flags: ParsedFlags): MockOptions {
  const delay = wholeNumber(flags, "delay", { least: 0, most: 600_000 });
  const errors = share(flags, "errors");
  const seed = wholeNumber(flags, "seed", { least: 0, most: 2 ** 32 - 1 });
  const contract = flags.value("spec");
  return {
    ...(flags.has("dynamic") && { dynamic: true }),
    ...(delay !== undefined && { delay }),
    ...(errors !== undefined && { errors }),
    ...(seed !== undefined && { seed }),
    ...(contract !== undefined && { contract }),
  };
}

/** @throws CliError when the mock cannot start, with its own sentence */
export async function startMockOrFail(options: MockOptions): Promise<Mock> {
  const { startMock } = await import("../mock/start.js");
  try {
    return await startMock(options);
  } catch (error) {
    // Errors that the mock foresees have a code; anything else is a defect and passes.
    if (!(error instanceof Error) || typeof (error as { code?: unknown }).code !== "string") throw error;
    throw new CliError(EXIT.noMock, `the mock could not start: ${error.message}`, { cause: error });
  }
}
