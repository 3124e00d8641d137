// junit.xml: the run as CI systems read it, one suite per operation. A blind spot is no test case: as one it would have
// to pass or fail and did neither. It stands in the properties and the output of its suite.

import { type JunitCase, type JunitSuite, renderJunitXml } from "../../src/cli/report/junit-xml.js";
import type { Check, RunResult } from "../result.js";
import { curlAgain } from "./reproduce.js";
import type { Facts, OperationFacts } from "./run-facts.js";

export function renderJunit({ result, tags }: Facts): string {
  const suites = tags
    .flatMap(({ operations }) => operations)
    .filter(({ totals }) => totals.checks > 0)
    .map((operation) => suiteOf(operation, result));
  return renderJunitXml("Thredfi conformance", result.duration, suites);
}

function suiteOf({ id, tag, evidence, totals }: OperationFacts, run: RunResult): JunitSuite {
  const checks = run.checks.filter(({ operationId }) => operationId === id);
  const isBlind = ({ verdict }: Check) => verdict === "blind spot";
  const blind = checks.filter(isBlind).map(({ group, name, problems }) => `${group}: ${name}: ${problems.join(" ")}`);
  return {
    name: id,
    startedAt: run.startedAt,
    duration: totals.duration,
    properties: { tag, evidence, "blind spots": totals.blindSpots },
    cases: checks.filter((check) => !isBlind(check)).map((check) => caseOf(check, run)),
    ...(blind.length > 0 && { output: ["Blind spots:", ...blind].join("\n") }),
  };
}

function caseOf(check: Check, run: RunResult): JunitCase {
  const { operationId, group, name, duration, problems, verdict, seed, request } = check;
  const [message = ""] = problems;
  const body = [
    ...problems,
    ...(seed === undefined ? [] : [`seed: ${seed}`]),
    ...(request ? [`reproduce: ${curlAgain(request, run)}`] : []),
  ].join("\n");
  return {
    name: `${group}: ${name}`,
    className: operationId,
    duration,
    ...(verdict === "skipped" && { skipped: message }),
    ...(verdict === "failed" && { failure: { type: group, message, body } }),
  };
}
