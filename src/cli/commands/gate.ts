// `thredfi gate -- <command>`: a mock that starts before the command, and a report that comes after it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { shellQuote } from "../../mock/curl.js";
import { GATE_REPORTS, readGateReports } from "../../mock/gate-reports.js";
import type { Command } from "../command.js";
import { CliError, EXIT, INTERRUPTIONS, usageError } from "../exit-codes.js";
import { type Findings, findingsOf } from "../gate/findings.js";
import { prepareReports, writeReports } from "../gate/report-files.js";
import { renderText } from "../gate/report-terminal.js";
import { type CommandResult, type RunningCommand, runCommand } from "../gate/run-command.js";
import { listenForInterruptions } from "../interruption.js";
import { maskKnownSecrets } from "../known-secrets.js";
import { MOCK_FLAGS, mockOptions, startMockOrFail } from "../mock-flags.js";

export const gate: Command = {
  name: "gate",
  summary: "run your tests against the mock and report every request that broke the contract",
  usage: "[flags] -- <command> [arguments]",
  description: `Starts the mock on a free port, runs the command with THREDFI_BASE_URL, THREDFI_PARTNER_ID and
THREDFI_API_KEY set to it, and reports afterwards what broke the contract, and which operations were used.
The report goes to stderr; the output of the command stays what it is.`,
  flags: [
    {
      name: "report",
      value: "DIR",
      default: "none",
      text: "also write gate.json, gate.xml (JUnit) and gate.md there",
      completes: "directory",
    },
    ...MOCK_FLAGS,
    { name: "allow-no-calls", text: "a command that makes no call passes too" },
    { name: "json", text: "the report as JSON on stdout; the command's stdout then goes to stderr" },
  ],
  positionals: { most: 0 },
  takesCommand: true,
  examples: [
    "thredfi gate -- npm test",
    "thredfi gate --report thredfi-gate -- npx vitest run",
    "thredfi gate --errors 0.1 --error-seed 7 -- node sync.js",
  ],
  exitCodes: [
    ["1", "a request broke the contract"],
    ["3", "the contract was kept, but the command failed (its own exit code is in the report)"],
    ["4", "the command could not be started"],
    ["5", "the mock could not start: Prism missing, contract unreadable"],
    ["6", "no request reached the mock: is THREDFI_BASE_URL honoured?"],
    ["129, 130, 143", "ended by SIGHUP, Ctrl-C, SIGTERM; the command and its children are ended too"],
  ],

  async run(flags, { out, err }) {
    const { command } = flags;
    if (command.length === 0) throw usageError("The command to run is missing: thredfi gate -- npm test");
    const options = mockOptions(flags);
    const directory = flags.value("report");
    const json = flags.has("json");
    if (directory !== undefined) prepare(directory);

    const folder = mkdtempSync(join(tmpdir(), "thredfi-gate-"));
    let running: RunningCommand | undefined;
    const interruptions = listenForInterruptions((signal, count) => {
      // The second time it is meant at once.
      if (count > 1) return running?.kill();
      running?.stop(signal);
      err.line(`thredfi gate: ${signal}, ending the command; once more ends it at once`);
    });
    try {
      const mock = await startMockOrFail({ ...options, stateless: true });
      const startedAt = new Date();
      const began = performance.now();
      let result: CommandResult;
      try {
        if (interruptions.received !== undefined) return INTERRUPTIONS[interruptions.received];
        const { url, partnerId, apiKey } = mock;
        const settings = {
          ...{ THREDFI_BASE_URL: url, THREDFI_PARTNER_ID: partnerId, THREDFI_API_KEY: apiKey },
          // A gate within a gate belongs to both.
          [GATE_REPORTS]: [process.env[GATE_REPORTS], folder].filter(Boolean).join(delimiter),
        };
        running = runCommand(command, { environment: { ...process.env, ...settings }, stdoutToStderr: json });
        result = await running.done;
      } catch (error) {
        throw notStarted(command[0] ?? "", error);
      } finally {
        await mock.close();
      }
      const duration = performance.now() - began;
      const { received } = interruptions;
      if (received !== undefined) {
        const state = "nothing of the command is left running, and no report was written.";
        err.line(`thredfi gate: interrupted (${received}); ${state}`);
        return INTERRUPTIONS[received];
      }

      const allowNoCalls = flags.has("allow-no-calls");
      const reported = readGateReports(folder);
      const findings = masked(
        findingsOf({ mock, reported, options, command, result, startedAt, duration, allowNoCalls }),
      );
      if (json) out.line(JSON.stringify(findings, null, 2));
      err.write(`\n${renderText(findings, err.paint)}`);
      if (directory !== undefined) err.line(`Reports: ${writeReports(directory, findings).join(", ")}`);
      return findings.exitCode;
    } finally {
      rmSync(folder, { recursive: true, force: true });
      interruptions.stop();
    }
  },
};

/** Before anything is rendered: a secret whose characters were escaped would not be found any more. */
function masked(findings: Findings): Findings {
  return JSON.parse(maskKnownSecrets(JSON.stringify(findings)));
}

function prepare(directory: string): void {
  try {
    prepareReports(directory);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(EXIT.usage, `--report: nothing can be written to ${directory}: ${reason}`, { cause: error });
  }
}

function notStarted(program: string, error: unknown): Error {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    ENOENT: "it was not found. Is it installed, and on the PATH? (A line for a shell needs one: sh -c '...')",
    EACCES: "it may not be executed. Is it a program, and is it executable?",
  };
  const reason = reasons[code] ?? message;
  const text = `the command ${shellQuote(program)} could not be started: ${reason}`;
  return new CliError(EXIT.notStarted, text, { cause: error });
}
