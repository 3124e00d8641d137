// Says a run in lines for a terminal, with the figures of the reports. The last line is the one that programs read:
// `N passed, N failed, N skipped`.

import type { Check } from "../result.js";
import { keywordShare } from "./markdown.js";
import type { Facts, ReasonClass, Share } from "./run-facts.js";
import { formatCount, formatShare } from "./totals.js";

/** How many failures are shown in full; the reports have all of them. */
const SHOWN = 20;

export function summarize(facts: Facts): string {
  const { result, failures, totals } = facts;
  return [
    ...failures.slice(0, SHOWN).map(describe),
    ...(failures.length > SHOWN ? [`... and ${failures.length - SHOWN} more failures: see the report.`] : []),
    ...facts.undeclared.map(({ operationId, undeclared = [] }) => {
      return `Not in the contract: ${operationId}: ${undeclared.join(", ")}`;
    }),
    coverage(facts),
    ...keywordCoverage(facts),
    ...facts.blindSpots.map(blindSpot),
    `Contract ${result.contract.version}, target ${result.target}, seed ${result.seed}, ${result.cases} generated cases, ` +
      `${(result.duration / 1000).toFixed(1)} s, ${totals.blindSpots} blind spots`,
    `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
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

function coverage({ coverage: { operations, responses, credentials } }: Facts): string {
  return (
    `Covered: ${shareOf(operations)} operations, ${shareOf(responses)} documented responses, ` +
    `${shareOf(credentials)} credential alternatives`
  );
}

/** In how many of the places where a request schema states a keyword a request broke it; nothing where none was to. */
function keywordCoverage({ groups, coverage, keywords }: Facts): string[] {
  if (!groups.some(({ group }) => group === "keywords")) return [];
  const share = keywordShare(coverage.keywords);
  const rest = (blind: number, missing: number) =>
    [
      ...(blind > 0 ? [`, ${formatCount(blind)} blind`] : []),
      ...(missing > 0 ? [`, ${formatCount(missing)} not`] : []),
    ].join("");
  const { blind, missing } = coverage.keywords;
  return [
    `Keywords of requests: ${shareOf(share)} checked (${formatShare(share.covered, share.of)})${rest(blind, missing)}`,
    ...keywords.map(
      ({ keyword, coverage: own }) => `  ${keyword}: ${shareOf(keywordShare(own))}${rest(own.blind, own.missing)}`,
    ),
  ];
}

function blindSpot({ reason, checks }: ReasonClass): string {
  return `Blind spot, ${checks.length} times: ${reason}`;
}

function shareOf({ covered, of }: Share): string {
  return `${formatCount(covered)} of ${formatCount(of)}`;
}
