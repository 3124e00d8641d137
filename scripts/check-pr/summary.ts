// The summary of a run: Markdown for a pull request. What passed is one line; what failed is shown.

import type { Finding } from "./step.js";

/** Characters that GitHub takes in one comment are 65,536; GitLab takes more. */
const LONGEST = 60_000;

export function renderSummary(against: string, findings: readonly Finding[]): string {
  const failed = findings.filter(({ verdict }) => verdict === "failed");
  const headline =
    failed.length === 0 ? "the change may land" : `${failed.map(({ title }) => title.toLowerCase()).join(", ")} failed`;
  const rows = findings.map(
    ({ verdict, title, text, seconds }) =>
      `| ${verdict === "passed" ? "✅" : "❌"} | ${title} | ${cell(text)} | ${seconds.toFixed(1)} s |`,
  );
  const head = [
    `## ${failed.length === 0 ? "✅" : "❌"} Pull request: ${headline}`,
    `Against \`${against.replaceAll("`", "")}\`.`,
    ["| | step | | time |", "|---|---|---|---:|", ...rows].join("\n"),
  ].join("\n\n");
  const sections = findings
    .filter(({ details }) => details !== undefined)
    .map(({ title, verdict, details }) => {
      const open = verdict === "failed" ? " open" : "";
      return `<details${open}><summary>${title}</summary>\n\n${details}\n\n</details>`;
    });
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

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
