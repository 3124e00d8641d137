// Passes the requests of every mock on to the `thredfi gate` that the process runs under: one file a mock, one JSON object
// a line, in the folders that the environment names. What is written is masked already.

import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { MockRequest } from "./types.js";

/** Set by each gate, to its folder and those of the gates around it. */
export const GATE_REPORTS = "THREDFI_GATE_REPORTS";

/** Writes at once, so that a process that is killed has reported what it did. */
export function gateReporter(): (request: MockRequest) => void {
  const folders = (process.env[GATE_REPORTS] ?? "").split(delimiter).filter((folder) => folder !== "");
  const name = `${process.pid}-${randomUUID()}.ndjson`;
  return (request) => {
    for (const folder of folders) {
      // A gate that has ended takes its folder with it.
      if (existsSync(folder)) appendFileSync(join(folder, name), `${JSON.stringify(request)}\n`);
    }
  };
}

/** The requests that mocks have reported. */
export function readGateReports(folder: string): MockRequest[] {
  return readdirSync(folder).flatMap((name) => {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    // The last line is empty, or was cut short by the end of its process.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as MockRequest);
  });
}
