// The exit codes, and the error that ends a command with one of them. The numbers are public: docs/cli.md and every
// `--help` name them. The message of an error must not carry a secret.

export const EXIT = {
  ok: 0,
  /** The contract was broken (gate), or the API responded with an error status (call) or rejected the credentials. */
  rejected: 1,
  /** The command line or a setting cannot be used; nothing was sent or started. */
  usage: 2,
  /** gate: the contract was kept, but the command failed. */
  commandFailed: 3,
  /** gate: the command could not be started. */
  notStarted: 4,
  /** The mock could not be started: port, Prism or contract file. */
  noMock: 5,
  /** gate: no request reached the mock. */
  noCalls: 6,
  /** call, token: no usable response arrived: network, time limit, or something that is not JSON. */
  noResponse: 7,
  /** A defect of this program, or of the machine (disk full). */
  unexpected: 70,
} as const;

/** The signals that end a command, and the exit code that a shell gives for each. */
export const INTERRUPTIONS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
export type Interruption = keyof typeof INTERRUPTIONS;

/** An expected failure: a message for the user, and the exit code. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    readonly exitCode: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The command line cannot be used. */
export function usageError(message: string): CliError {
  return new CliError(EXIT.usage, message);
}

/** Repeats a mistyped word; what may be a key or a token is not repeated. */
export function shown(text: string, otherwise = "what was given"): string {
  return /^[a-z_-]{1,40}$/i.test(text) ? text : otherwise;
}
