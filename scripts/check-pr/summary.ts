// The summary of a run: Markdown for a pull request. What passed is one line; what failed is shown.

import { code, details, table } from "../../src/cli/report/markdown-parts.js";
import type { Finding } from "./step.js";

/** Characters that GitHub takes in one comment are 65,536; GitLab takes more. */
const LONGEST = 60_000;

export function renderSummary(against: string, findings: readonly Finding[]): string {
  const failed = findings.filter(({ verdict }) => verdict === "failed");
  const headline =
    failed.length === 0 ? "the change may land" : `${failed.map(({ title }) => title.toLowerCase()).join(", ")} failed`;
  const rows = findings.map(({ verdict, title, text, seconds }) => [
    verdict === "passed" ? "✅" : "❌",
    title,
    text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " "),
    `${seconds.toFixed(1)} s`,
  ]);
  const head = [
    `## ${failed.length === 0 ? "✅" : "❌"} Pull request: ${headline}`,
    `Against ${code(against)}.`,
    table(["", "step", "", "time"], rows, ["---", "---", "---", "---:"]),
  ].join("\n\n");
  const sections = findings.flatMap(({ title, verdict, details: text }) =>
    text === undefined ? [] : [details(title, text, verdict === "failed")],
  );
  return `${whatFits([head, ...sections])}\n`;
}

/** Whole sections only, as many as fit; the head always. */
function whatFits(sections: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const section of sections) {
    length += section.length + 2;
    if (kept.length > 0 && length > LONGEST) {
      kept.push("_The rest did not fit in here: it is in the files of the run._");
      break;
    }
    kept.push(section);
  }
  return kept.join("\n\n");
}
