// The SDK's client, as the commands that talk to the API use it: credentials from the environment alone, errors in terms
// of flags, and an exit code for each of them.

import { environments } from "../../generated/operations.js";
import { createThredfiClient, type ThredfiClient } from "../client/client.js";
import { resolveBaseUrl } from "../client/environments.js";
import {
  ThredfiApiError,
  ThredfiAuthenticationError,
  ThredfiConfigError,
  ThredfiNetworkError,
  ThredfiResponseError,
  ThredfiTimeoutError,
} from "../errors/index.js";
import type { ThredfiPlugin } from "../plugins/plugin.js";
import type { ThredfiEvent } from "../transport/events.js";
import type { Command, Flag, ParsedFlags } from "./command.js";
import { CliError, EXIT, usageError } from "./exit-codes.js";
import { choiceOf } from "./flag-values.js";
import type { Outputs } from "./output.js";

/** Flags of what talks to the API. */
export const API_FLAGS: readonly Flag[] = [
  {
    name: "environment",
    value: "NAME",
    text: "sandbox or production (instead of THREDFI_BASE_URL)",
    completes: ["sandbox", "production"],
  },
  { name: "base-url", value: "URL", default: "THREDFI_BASE_URL", text: "any other host, such as that of thredfi mock" },
];

export const BUSINESS_FLAG: Flag = { name: "business", value: "ID", text: "the business, by its UUID" };

/** What the exit codes of these commands mean, beyond 1. */
export const API_EXIT_CODES: Command["exitCodes"] = [
  ["7", "no usable response: network, time limit, or not JSON"],
  ["130, 143", "ended by Ctrl-C, SIGTERM"],
];

/** How the options of the client are given on a command line. */
const SOURCES: Readonly<Record<string, string>> = {
  partnerId: "THREDFI_PARTNER_ID",
  apiKey: "THREDFI_API_KEY",
  baseUrl: "--base-url",
  environment: "--environment",
  "business id": "--business",
  "params.path.business_id": "--business",
  credential: "--credential",
};

/** Whether the flags or the environment name a host. */
export const hasHost = (flags: ParsedFlags) =>
  ["base-url", "environment"].some((name) => flags.value(name)) || Boolean(process.env["THREDFI_BASE_URL"]);

/** Where the calls of these flags go. @throws CliError */
export function baseUrlOf(flags: ParsedFlags): string {
  const baseUrl = flags.value("base-url");
  const environment = choiceOf(flags, "environment", Object.keys(environments));
  const fallback = process.env["THREDFI_BASE_URL"];
  if (baseUrl !== undefined && environment !== undefined) throw usageError("Give either --environment or --base-url.");
  if (!hasHost(flags)) {
    throw usageError(
      "There is no host to send to. Give --environment sandbox or production, or --base-url, or set THREDFI_BASE_URL.",
    );
  }
  try {
    return resolveBaseUrl({ environment, baseUrl }, () => fallback);
  } catch (error) {
    throw cliErrorOf(error);
  }
}

/** @throws CliError when a setting is missing or cannot be used */
export function createClient(baseUrl: string, { err }: Outputs, plugins: readonly ThredfiPlugin[] = []): ThredfiClient {
  for (const [variable, what] of [
    ["THREDFI_PARTNER_ID", "UUID"],
    ["THREDFI_API_KEY", "API key"],
  ] as const) {
    if (!process.env[variable]) throw usageError(`${variable} is not set: it is the partner's ${what}.`);
  }
  const onEvent = (event: ThredfiEvent) => {
    if (event.type === "call.retried") {
      err.line(err.paint("dim", `${event.operationId}: ${event.failure}; again in ${Math.round(event.delay)} ms`));
    }
  };
  try {
    return createThredfiClient({ baseUrl, plugins, onEvent, appInfo: { name: "thredfi-cli" } });
  } catch (error) {
    throw cliErrorOf(error);
  }
}

/** The error with its exit code; what the SDK does not throw on purpose stays as it is. */
export function cliErrorOf(error: unknown, baseUrl?: string): unknown {
  const where = baseUrl === undefined ? "" : ` The base URL was ${baseUrl}`;
  if (error instanceof ThredfiConfigError) {
    const source = SOURCES[error.field];
    const problem = error.message.slice(error.field.length + 2);
    return new CliError(EXIT.usage, source ? `${source}: ${problem}` : error.message, { cause: error });
  }
  if (error instanceof ThredfiAuthenticationError) {
    const rejected = error.status !== undefined && error.status >= 400 && error.status < 500;
    return new CliError(rejected ? EXIT.rejected : EXIT.noResponse, error.message + where, { cause: error });
  }
  if (error instanceof ThredfiApiError) return new CliError(EXIT.rejected, error.message, { cause: error });
  if (
    error instanceof ThredfiNetworkError ||
    error instanceof ThredfiTimeoutError ||
    error instanceof ThredfiResponseError
  ) {
    return new CliError(EXIT.noResponse, error.message + where, { cause: error });
  }
  return error;
}
