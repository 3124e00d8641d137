// gate.md: the account for a pull request. It stays below what GitHub takes in a comment; what is left out is counted.

import type { Account, Breach } from "./findings.js";
import { describeBreach, headline, many, remarks, subjectOf } from "./words.js";

const BREACHES = 30;
const OPERATIONS = 100;
/** Characters of one breach or one curl line; a body can be of any size. */
const LONGEST = 1_000;

export function renderMarkdown(account: Account): string {
  const { breaches, operations, verdict, command, known } = account;
  const left = breaches.length - BREACHES;
  const rows = operations
    .slice(0, OPERATIONS)
    .map(({ id, method, path, requests, broken, evidence, deprecated }) => [
      `${code(id)}${deprecated ? " (deprecated)" : ""}`,
      code(`${method} ${path}`),
      String(requests),
      String(broken),
      evidence ?? "",
    ]);
  const parts = [
    `## ${verdict === "kept" ? "✅" : "❌"} thredfi gate: ${escaped(headline(account))}`,
    `Command ${code(command.line.join(" "))}, ${(account.duration / 1000).toFixed(1)} s`,
    ...breaches.slice(0, BREACHES).map(section),
    ...(left > 0 ? [`${many(left, "more breach", "more breaches")} in gate.json.`] : []),
    ...(rows.length > 0
      ? [
          "### Operations used",
          `${operations.length} of the ${known} of the contract.`,
          table(["operation", "", "requests", "broke the contract", "evidence"], rows),
        ]
      : []),
    ...remarks(account).map(escaped),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(breach: Breach): string {
  const times = breach.count > 1 ? ` (${breach.count} times)` : "";
  const title = `<b>${escaped(subjectOf(breach))}</b> ${escaped(shortened(describeBreach(breach)))}${times}`;
  return `<details><summary>${title}</summary>\n\n${fenced(shortened(breach.curl))}\n\n</details>`;
}

/** A fence longer than any in the content, which so cannot close it. */
function fenced(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}sh\n${content}\n${fence}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function shortened(text: string): string {
  const line = text.replace(/[\r\n\u0085\u2028\u2029]+/g, " ⏎ ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} … (${line.length - LONGEST} more characters)` : line;
}

/** Text that is neither Markdown nor HTML. */
function escaped(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029]+/g, " ⏎ ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|~@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function code(text: string): string {
  return `<code>${escaped(shortened(text))}</code>`;
}
