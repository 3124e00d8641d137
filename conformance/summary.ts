// Says a result in lines for a terminal. The last line is the one that programs read: `N passed, N failed, N skipped`.

import type { Check, RunResult, Verdict } from "./result.js";

/** How many failures are shown in full; the reports have all of them. */
const SHOWN = 20;

export function summarize(result: RunResult): string {
  const { checks } = result;
  const failed = checks.filter(({ verdict }) => verdict === "failed");
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return [
    ...failed.slice(0, SHOWN).map(describe),
    ...(failed.length > SHOWN ? [`... and ${failed.length - SHOWN} more failures: see the report.`] : []),
    ...coverage(result),
    ...keywordCoverage(checks),
    ...blindSpots(checks),
    `Contract ${result.contract.version}, target ${result.target}, seed ${result.seed}, ${result.cases} generated cases, ` +
      `${(result.duration / 1000).toFixed(1)} s, ${count("blind spot")} blind spots`,
    `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`,
  ].join("\n");
}

function describe({ operationId, group, name, problems, seed, request }: Check): string {
  const sent =
    request && `    sent ${request.method} ${request.target}${request.body ? ` ${request.body.slice(0, 300)}` : ""}`;
  return [
    `FAIL ${operationId} · ${group} · ${name}${seed === undefined ? "" : ` (seed ${seed})`}`,
    ...problems.map((problem) => `    ${problem.slice(0, 600)}`),
    ...(sent ? [sent] : []),
  ].join("\n");
}

function coverage({ checks, contract }: RunResult): string[] {
  const ids = new Set(checks.map(({ operationId }) => operationId));
  const answers = new Set(
    checks.filter(({ status }) => status !== undefined).map(({ operationId, status }) => `${operationId} ${status}`),
  );
  const credentials = new Set(
    checks
      .filter(({ credential, group }) => credential !== undefined && group !== "refused")
      .map(({ operationId, credential }) => `${operationId} ${credential}`),
  );
  return [
    `Covered: ${ids.size} of ${contract.operations} operations, ${answers.size} documented answers, ` +
      `${credentials.size} documented credentials`,
  ];
}

/** Of the keywords of request schemas: how many were broken and refused. */
function keywordCoverage(checks: readonly Check[]): string[] {
  const broken = checks.filter(({ group }) => group === "keywords");
  if (broken.length === 0) return [];
  const of = (verdict: Verdict, list = broken) => list.filter((check) => check.verdict === verdict).length;
  const names = [...new Set(broken.map(({ keyword }) => keyword ?? ""))].sort();
  const share = ((100 * of("passed")) / broken.length).toFixed(1);
  return [
    `Keywords: ${of("passed")} of ${broken.length} broken and refused (${share} %)`,
    ...names.map((name) => {
      const own = broken.filter(({ keyword }) => keyword === name);
      const blind = of("blind spot", own);
      return `  ${name}: ${of("passed", own)} of ${own.length}${blind > 0 ? `, ${blind} blind` : ""}`;
    }),
  ];
}

function blindSpots(checks: readonly Check[]): string[] {
  const classes = new Map<string, number>();
  for (const { verdict, problems } of checks) {
    if (verdict === "blind spot") classes.set(problems[0] ?? "", (classes.get(problems[0] ?? "") ?? 0) + 1);
  }
  return [...classes].map(([reason, count]) => `Blind spot, ${count} times: ${reason}`);
}
