// What the command answers to the shell. The numbers are public: docs/cli.md and every `--help` name them.

export const EXIT = {
  ok: 0,
  /** The contract was broken (gate), or the API answered with an error status (call) or refused the credentials. */
  refused: 1,
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
  /** call, token: no usable answer arrived: network, time limit, or something that is not JSON. */
  noAnswer: 7,
  /** A defect of this program, or of the machine (disk full). */
  unexpected: 70,
} as const;

/** The signals that end a command, and the number that a shell gives for each. */
export const INTERRUPTIONS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
export type Interruption = keyof typeof INTERRUPTIONS;

/** An expected failure: one sentence for the user, and the exit code. The sentence must not carry a secret. */
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
