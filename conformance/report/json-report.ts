// report.json: the whole run, for other programs, with the figures that the pages show. One check a line, so that two
// runs can be compared with `diff`.

import type { KeywordCoverage } from "./keyword-coverage.js";
import type { Facts } from "./run-facts.js";

export function renderJson(facts: Facts): string {
  const { checks, ...run } = facts.result;
  const lines = checks.map((check) => JSON.stringify(check));
  return `{
"summary": ${JSON.stringify(summaryOf(facts), null, 1)},
${Object.entries(run)
  .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`)
  .join("\n")}
"checks": [
${lines.join(",\n")}
]
}
`;
}

function summaryOf({ totals, coverage, groups, keywords, blindSpots, tags }: Facts): object {
  return {
    totals,
    coverage,
    groups: Object.fromEntries(groups.map(({ group, totals: own }) => [group, own])),
    keywords: Object.fromEntries(keywords.map(({ keyword, coverage: own }) => [keyword, own])),
    blindSpots: blindSpots.map(({ reason, checks, keywords: own, operations }) => ({
      reason,
      count: checks.length,
      keywords: Object.fromEntries(own.map(({ keyword, count }) => [keyword, count])),
      operations,
    })),
    operations: Object.fromEntries(
      tags.flatMap(({ tag, operations }) =>
        operations.map((operation) => [
          operation.id,
          {
            tag,
            evidence: operation.evidence,
            totals: operation.totals,
            keywords: Object.fromEntries<KeywordCoverage>(operation.keywords),
          },
        ]),
      ),
    ),
  };
}
