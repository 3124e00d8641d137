// The parts of a Markdown report, as GitHub and GitLab show them. Text that others wrote (names, values, bodies) must go
// through one of these, so that it cannot become markup or break a line of its own.

import { escapeText, html, type Markup } from "./markup.js";

/** Text in a sentence, a list item or a table. */
export function escapeMarkdown(text: string): string {
  return escapeText(oneLine(text)).replace(/[\\`*_[\]|~@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Code in a sentence or a table. Backticks would not do: in a table they cannot hold a `|`, and in HTML they are text. */
export function code(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** A block of code. Its fence is longer than any in the content, which so cannot close it. */
export function fenced(content: string, language = "text"): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}

/** @param align as in Markdown, such as `---:`, for each column */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly string[] = head.map(() => "---"),
): string {
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A section to unfold. An HTML block, so its title is HTML and the Markdown inside needs empty lines around it. */
export function details(title: string | Markup, content: string, open = false): string {
  const summary = oneLine(html`${title}`.text);
  return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Text on one line, at most so many characters of it. */
export function shortened(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  return `${line.slice(0, longest)} … (${(line.length - longest).toLocaleString("en-US")} more characters)`;
}

/** Line ends are made visible. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, " ⏎ ");
}
