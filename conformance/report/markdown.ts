// summary.md: the run in the comment of a pull request. It stays below 200 lines and the size that GitHub takes; what is
// left out is counted, and is in the other reports.

import { code, details, escapeMarkdown, fenced, shortened, table } from "../../src/cli/report/markdown-parts.js";
import type { Check, RunResult } from "../result.js";
import type { KeywordCoverage } from "./keyword-coverage.js";
import { curlAgain } from "./reproduce.js";
import { type Facts, failuresToShow, type ReasonClass, type Share } from "./run-facts.js";
import { counted, formatCount, formatDuration, formatShare } from "./totals.js";

const FAILURES = 8;
/** Of one failure. */
const PROBLEMS = 3;
const BLIND_SPOT_CLASSES = 8;
/** Operations with members that the contract does not declare. */
const UNDECLARED = 20;
const KEYWORDS = 15;
const SLOW = 5;
/** Characters of one problem or one curl line; a body can be of any size. */
const LONGEST = 1500;

export function renderMarkdown(facts: Facts): string {
  const { totals, result } = facts;
  return `${[
    `## ${totals.failed > 0 ? "❌" : "✅"} Conformance: ${headline(facts)}`,
    `Target ${code(result.target)} · contract ${code(result.contract.version)} (${code(result.contract.sha256.slice(0, 12))}) · seed ${code(String(result.seed))} · ${counted(result.cases, "generated case")} per operation · ${formatDuration(result.duration)}`,
    table(
      ["passed", "failed", "blind spots", "skipped"],
      [[totals.passed, totals.failed, totals.blindSpots, totals.skipped].map(formatCount)],
    ),
    coverageTable(facts),
    ...failureSection(facts),
    ...undeclaredSection(facts),
    keywordSection(facts),
    ...blindSpotSection(facts.blindSpots),
    details(
      "Slowest checks",
      table(
        ["check", "time"],
        facts.slowest.slice(0, SLOW).map((check) => [escapeMarkdown(titleOf(check)), formatDuration(check.duration)]),
      ),
    ),
  ].join("\n\n")}\n`;
}

export function headline({ totals, blindSpots }: Facts): string {
  const verdict =
    totals.failed > 0
      ? `${formatCount(totals.failed)} of ${counted(totals.passed + totals.failed, "check")} failed`
      : totals.passed > 0
        ? `${counted(totals.passed, "check")} passed`
        : "nothing was checked";
  return blindSpots.length === 0 ? verdict : `${verdict}, ${counted(totals.blindSpots, "blind spot")}`;
}

function coverageTable({ coverage }: Facts): string {
  const row = (what: string, { covered, of }: Share) => [
    what,
    `${formatCount(covered)} of ${formatCount(of)}`,
    formatShare(covered, of),
  ];
  return table(
    ["covered", "", ""],
    [
      row("operations", coverage.operations),
      row("documented responses", coverage.responses),
      row("credential alternatives", coverage.credentials),
      row("responses × credentials", coverage.cells),
      row("keywords of requests", keywordShare(coverage.keywords)),
    ],
  );
}

export function keywordShare({ checked, blind, missing }: KeywordCoverage): Share {
  return { covered: checked, of: checked + blind + missing };
}

function failureSection(facts: Facts): string[] {
  if (facts.failures.length === 0) return [];
  const shown = failuresToShow(facts, FAILURES);
  const left = facts.failures.length - shown.length;
  return [
    "### Failures",
    ...shown.map((check) =>
      details(
        titleOf(check),
        fenced(
          [...limited(check.problems), ...reproduction(check, facts.result)]
            .map((line) => shortened(line, LONGEST))
            .join("\n"),
        ),
      ),
    ),
    ...(left > 0 ? [`${formatCount(left)} more in the report.`] : []),
  ];
}

function undeclaredSection({ undeclared }: Facts): string[] {
  if (undeclared.length === 0) return [];
  const shown = undeclared.slice(0, UNDECLARED);
  const left = undeclared.length - shown.length;
  const rows = shown.map(({ operationId, undeclared: members = [] }) => [
    escapeMarkdown(operationId),
    escapeMarkdown(shortened(members.join(", "), LONGEST)),
  ]);
  const text = table(["operation", "members of its response"], rows);
  return ["### Not in the contract", left > 0 ? `${text}\n\n${formatCount(left)} more in the report.` : text];
}

function limited(problems: readonly string[]): string[] {
  const left = problems.length - PROBLEMS;
  return left > 0 ? [...problems.slice(0, PROBLEMS), `and ${counted(left, "problem")} more`] : [...problems];
}

function reproduction({ seed, request }: Check, run: RunResult): string[] {
  return [...(seed === undefined ? [] : [`seed ${seed}`]), ...(request ? [curlAgain(request, run)] : [])];
}

function keywordSection({ keywords, coverage }: Facts): string {
  const { checked, blind, missing } = coverage.keywords;
  return details(
    `Keyword coverage: ${formatCount(checked)} checked, ${formatCount(blind)} blind, ${formatCount(missing)} not checked`,
    table(
      ["keyword", "checked", "blind", "not"],
      keywords
        .slice(0, KEYWORDS)
        .map(({ keyword, coverage: own }) => [
          code(keyword),
          ...[own.checked, own.blind, own.missing].map(formatCount),
        ]),
    ),
  );
}

function blindSpotSection(classes: readonly ReasonClass[]): string[] {
  if (classes.length === 0) return [];
  const shown = classes.slice(0, BLIND_SPOT_CLASSES);
  const left = classes.length - shown.length;
  const count = classes.reduce((sum, { checks }) => sum + checks.length, 0);
  const rows = shown.map(({ reason, checks, operations }) => [
    escapeMarkdown(shortened(reason, LONGEST)),
    formatCount(checks.length),
    formatCount(operations.length),
  ]);
  return [
    details(
      `Blind spots: ${formatCount(count)} in ${formatCount(classes.length)} ${classes.length === 1 ? "class" : "classes"}`,
      table(["why nothing is proven", "checks", "operations"], rows) +
        (left > 0 ? `\n\n${formatCount(left)} more in the report.` : ""),
    ),
  ];
}

function titleOf({ operationId, group, name }: Check): string {
  return `${operationId} · ${group}: ${name}`;
}
