// junit.xml: the run as CI systems read it, one suite per operation. A blind spot is no test case: as one it would have
// to pass or fail and did neither. It is called with in the properties and the output of its suite.

import type { Check, RunResult } from "../result.js";
import { curlAgain } from "./reproduce.js";
import type { Facts, OperationFacts } from "./run-facts.js";

export function renderJunit(facts: Facts): string {
  const { result, totals } = facts;
  const suites = facts.tags
    .flatMap(({ operations }) => operations)
    .map((operation) => ({
      operation,
      checks: result.checks.filter(({ operationId }) => operationId === operation.id),
    }))
    .filter(({ checks }) => checks.length > 0)
    .map(({ operation, checks }) => suiteOf(operation, checks, result));
  const attributes = attributesOf({
    name: "Thredfi conformance",
    tests: totals.checks - totals.blindSpots,
    failures: totals.failed,
    errors: 0,
    skipped: totals.skipped,
    time: seconds(result.duration),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes}>\n${suites.join("")}</testsuites>\n`;
}

function suiteOf({ id, tag, evidence, totals }: OperationFacts, checks: readonly Check[], run: RunResult): string {
  const attributes = attributesOf({
    name: id,
    tests: totals.checks - totals.blindSpots,
    failures: totals.failed,
    errors: 0,
    skipped: totals.skipped,
    time: seconds(totals.duration),
    timestamp: run.startedAt,
  });
  const properties = Object.entries({ tag, evidence, "blind spots": totals.blindSpots }).map(
    ([name, value]) => `      <property${attributesOf({ name, value })}/>\n`,
  );
  const blind = checks.filter(({ verdict }) => verdict === "blind spot");
  const cases = checks.filter(({ verdict }) => verdict !== "blind spot").map((check) => caseOf(check, run));
  const output =
    blind.length === 0
      ? ""
      : `    <system-out>${text(["Blind spots:", ...blind.map(blindSpotLine)].join("\n"))}</system-out>\n`;
  return `  <testsuite${attributes}>\n    <properties>\n${properties.join("")}    </properties>\n${cases.join("")}${output}  </testsuite>\n`;
}

function caseOf(check: Check, run: RunResult): string {
  const attributes = attributesOf({
    name: `${check.group}: ${check.name}`,
    classname: check.operationId,
    time: seconds(check.duration),
  });
  const [first = ""] = check.problems;
  if (check.verdict === "skipped") {
    return `    <testcase${attributes}>\n      <skipped${attributesOf({ message: first })}/>\n    </testcase>\n`;
  }
  if (check.verdict !== "failed") return `    <testcase${attributes}/>\n`;
  const failure = `<failure${attributesOf({ message: first, type: check.group })}>${text(failureBody(check, run))}</failure>`;
  return `    <testcase${attributes}>\n      ${failure}\n    </testcase>\n`;
}

function failureBody({ problems, seed, request }: Check, run: RunResult): string {
  return [
    ...problems,
    ...(seed === undefined ? [] : [`seed: ${seed}`]),
    ...(request ? [`reproduce: ${curlAgain(request, run)}`] : []),
  ].join("\n");
}

function blindSpotLine({ group, name, problems }: Check): string {
  return `${group}: ${name}: ${problems.join(" ")}`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

function attributesOf(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attribute(String(value))}"`)
    .join("");
}

/** White space in an attribute survives only as a reference. */
function attribute(value: string): string {
  return text(value)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** `>` too, because of `]]>`. Characters that XML 1.0 cannot hold at all become U+FFFD. */
function text(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
