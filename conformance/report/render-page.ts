// report.html: one file that opens without a network, on a phone too, and prints. Failures come first; the page is
// complete without its script, which only filters, copies and unfolds. It may load nothing: its own policy forbids it.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, Markup } from "../../src/cli/report/markup.js";
import { headline, keywordShare } from "./markdown.js";
import { failureSection } from "./page-failures.js";
import { matrixSection } from "./page-matrix.js";
import {
  blindSpotSection,
  groupSection,
  keywordSection,
  skippedSection,
  slowestSection,
  undeclaredSection,
} from "./page-tables.js";
import { runAgain } from "./reproduce.js";
import { type Facts, type Share, UNKNOWN_TAG } from "./run-facts.js";
import { formatCount, formatDuration, formatShare } from "./totals.js";

const style = readFileSync(new URL("page.css", import.meta.url), "utf8");
const script = readFileSync(new URL("page.js", import.meta.url), "utf8");

export function renderHtml(facts: Facts): string {
  const failed = facts.totals.failed > 0;
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${failed ? "✗" : "✓"} Thredfi conformance: ${headline(facts)}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the results</a>
<header class="top">
<p class="kicker">Thredfi · conformance</p>
<h1 class="${failed ? "failed" : "passed"}"><span class="icon" aria-hidden="true">${failed ? "✗" : "✓"}</span> ${headline(facts)}</h1>
${figures(facts)}
${runFacts(facts)}
${navigation(facts)}
</header>
<main id="main">
${failureSection(facts)}
${undeclaredSection(facts)}
${matrixSection(facts)}
${keywordSection(facts)}
${blindSpotSection(facts)}
${skippedSection(facts)}
${groupSection(facts)}
${slowestSection(facts)}
</main>
<footer>
<p>The same run for programs: <code>report.json</code>, <code>junit.xml</code> and <code>summary.md</code> beside this file.</p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function figures({ totals, coverage }: Facts): Markup {
  const count = (kind: string, icon: string, label: string, value: number) =>
    html`<div class="figure ${kind}"><dt><span class="icon" aria-hidden="true">${icon}</span> ${label}</dt><dd>${formatCount(value)}</dd></div>`;
  const share = (label: string, { covered, of }: Share) =>
    html`<div class="figure"><dt>${label}</dt><dd>${formatShare(covered, of)} <small>${formatCount(covered)} of ${formatCount(of)}</small></dd></div>`;
  return html`<dl class="figures">
${count("passed", "✓", "passed", totals.passed)}
${count(totals.failed > 0 ? "failed" : "", "✗", "failed", totals.failed)}
${count("blind", "◐", "blind spots", totals.blindSpots)}
${count("", "–", "skipped", totals.skipped)}
${share("operations", coverage.operations)}
${share("documented responses", coverage.responses)}
${share("credential alternatives", coverage.credentials)}
${share("request keywords", keywordShare(coverage.keywords))}
</dl>`;
}

function runFacts({ result, tags }: Facts): Markup {
  const { contract } = result;
  const evidence = new Map<string, number>();
  for (const operation of tags.flatMap(({ tag, operations }) => (tag === UNKNOWN_TAG ? [] : operations))) {
    evidence.set(operation.evidence, (evidence.get(operation.evidence) ?? 0) + 1);
  }
  const fact = (name: string, value: Markup | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="run">
${fact("Target", html`<code>${result.target}</code>`)}
${fact("Contract", html`${contract.version} <code title="SHA-256 of the contract: ${contract.sha256}">${contract.sha256.slice(0, 12)}</code>, ${formatCount(contract.operations)} operations: ${[...evidence].map(([level, count]) => `${formatCount(count)} ${level}`).join(", ")}`)}
${fact("Started", html`<time datetime="${result.startedAt}">${result.startedAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC")}</time>, took ${formatDuration(result.duration)}`)}
${fact("Again", html`<code>${runAgain(result)}</code>`)}
</dl>`;
}

function navigation({ failures, undeclared, blindSpots, skipped }: Facts): Markup {
  const links = [
    failures.length > 0 && html`<a href="#failures">Failures</a>`,
    undeclared.length > 0 && html`<a href="#undeclared">Not in the contract</a>`,
    html`<a href="#matrix">Matrix</a>`,
    html`<a href="#keywords">Keywords</a>`,
    blindSpots.length > 0 && html`<a href="#blind-spots">Blind spots</a>`,
    skipped.length > 0 && html`<a href="#skipped">Skipped</a>`,
    html`<a href="#groups">Kinds of checks</a>`,
    html`<a href="#slowest">Slowest</a>`,
  ];
  return html`<nav aria-label="Sections">${links}</nav>`;
}
