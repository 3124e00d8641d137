// `thredfi gate -- <command>`: the command between a mock that starts before it and an account that comes after it.

import { shellQuote } from "../../mock/curl.js";
import type { Run } from "../command.js";
import { CliError, EXIT, INTERRUPTIONS, usageError } from "../exit-codes.js";
import { accountOf } from "../gate/findings.js";
import { renderText } from "../gate/report-text.js";
import { prepareReports, writeReports } from "../gate/reports.js";
import { type CommandResult, runCommand } from "../gate/run-command.js";
import { listenForInterruptions } from "../interruption.js";
import { allowSecret, knownSecrets, withoutSecrets } from "../secrets.js";
import { mockOptions, startMockOrFail } from "../start-mock.js";

export const run: Run = async (flags, { out, err }) => {
  const { command } = flags;
  if (command.length === 0) throw usageError("The command to run is missing: thredfi gate -- npm test");
  const options = mockOptions(flags);
  const directory = flags.value("report");
  const json = flags.has("json");
  if (directory !== undefined) prepare(directory);

  const interruptions = listenForInterruptions();
  const mock = await startMockOrFail(options);
  allowSecret(mock.apiKey);
  let result: CommandResult;
  const startedAt = new Date();
  const began = performance.now();
  try {
    if (interruptions.received !== undefined) return INTERRUPTIONS[interruptions.received];
    const environment = {
      ...process.env,
      THREDFI_BASE_URL: mock.url,
      THREDFI_PARTNER_ID: mock.partnerId,
      THREDFI_API_KEY: mock.apiKey,
    };
    const running = runCommand(command, { environment, stdoutToStderr: json });
    interruptions.onEach((signal, count) => {
      // The second time it is meant at once.
      if (count > 1) return running.kill();
      running.stop(signal);
      err.line(`thredfi gate: ${signal}, ending the command; once more ends it at once`);
    });
    result = await running.done;
  } catch (error) {
    throw notStarted(command[0] ?? "", error);
  } finally {
    await mock.close();
  }
  const duration = performance.now() - began;
  const { received } = interruptions;
  interruptions.stop();
  if (received !== undefined) {
    err.line(
      `thredfi gate: interrupted (${received}); nothing of the command is left running, and no report was written.`,
    );
    return INTERRUPTIONS[received];
  }

  const { contract, dynamic = false, delay = 0, errors = 0 } = options;
  const account = accountOf({
    ...{ mock, contract: contract?.toString(), dynamic, delay, errors, command, result, startedAt, duration },
    allowNoCalls: flags.has("allow-no-calls"),
  });
  if (json) out.line(JSON.stringify(account, null, 2));
  err.write(`\n${renderText(account, err.paint)}`);
  if (directory !== undefined) {
    const secrets = knownSecrets();
    const files = writeReports(directory, account, (text) => withoutSecrets(text, secrets));
    err.line(`Reports: ${files.join(", ")}`);
  }
  return account.exitCode;
};

function prepare(directory: string): void {
  try {
    prepareReports(directory);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(EXIT.usage, `--report: nothing can be written to ${directory}: ${reason}`, { cause: error });
  }
}

function notStarted(program: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = shellQuote(program);
  const reason =
    code === "ENOENT"
      ? "it was not found. Is it installed, and on the PATH? (A line for a shell needs one: sh -c '...')"
      : code === "EACCES"
        ? "it may not be executed. Is it a program, and is it executable?"
        : (message ?? String(error));
  return new CliError(EXIT.notStarted, `the command ${name} could not be started: ${reason}`, { cause: error });
}
