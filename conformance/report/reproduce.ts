// The lines that make a failure again: the recorded request with `curl`, and the run itself.
// Credentials are masked before anything gets here, and curlLine() leaves them out once more.

import { curlLine, shellQuote } from "../../src/mock/curl.js";
import type { Check, RunResult, SentRequest } from "../result.js";

/** Where `thredfi mock` listens unless it is told otherwise. */
const MOCK_URL = "http://127.0.0.1:4010";

/** Against `thredfi mock` when that was the target, else against the real one. */
export function curlAgain(request: SentRequest, { target }: RunResult): string {
  return curlLine(request, target === "mock" ? MOCK_URL : target);
}

/** The same run once more, or only what has to do with one check. A real API knows neither seeds nor groups. */
export function runAgain({ target, seed, cases }: RunResult, check?: Check): string {
  const operations = check ? ["--operations", shellQuote(check.operationId)] : [];
  const groups = check ? ["--groups", shellQuote(check.group)] : [];
  const rest = target === "mock" ? [...groups, "--seed", seed, "--cases", cases] : ["--target", shellQuote(target)];
  return ["npm run conformance --", ...operations, ...rest].join(" ");
}
