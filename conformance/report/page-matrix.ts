// The matrix in the page: operations × documented responses × credentials, with evidence and keyword coverage.
// An empty cell means that the contract documents no such response, never that nobody looked: that has a sign of its own.

import { html, type Markup } from "../../src/cli/report/markup.js";
import type { Check, Verdict } from "../result.js";
import { sumOfCoverage } from "./keyword-coverage.js";
import { breakable, failureAnchors } from "./page-failures.js";
import { keywordBar } from "./page-tables.js";
import type { Cell, Facts, OperationFacts } from "./run-facts.js";
import { counted, formatCount, formatDuration, worstOf } from "./totals.js";

const SIGNS: Readonly<Record<Verdict | "not checked", readonly [sign: string, className: string]>> = {
  passed: ["✓", "passed"],
  failed: ["✗", "failed"],
  "blind spot": ["◐", "blind"],
  skipped: ["–", "skipped"],
  "not checked": ["○", "unchecked"],
};

export function matrixSection(facts: Facts): Markup {
  const anchors = failureAnchors(facts);
  const { coverage, statuses } = facts;
  return html`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Operations × responses × credentials</h2>
<p>${formatCount(coverage.cells.covered)} of ${formatCount(coverage.cells.of)} combinations of a documented response and a documented credential were checked.</p>
<form class="controls" hidden>
<label class="filter">Filter <input type="search" id="filter" autocomplete="off" placeholder="invoice, /refunds/, create …"></label>
<label class="toggle"><input type="checkbox" id="only-failures"> only failures</label>
<output id="shown" aria-live="polite"></output>
</form>
<ul class="legend">${Object.entries(SIGNS).map(([meaning, [sign, className]]) => html`<li><span class="mark ${className}" aria-hidden="true">${sign}</span> ${meaning}</li>`)}<li>empty: not documented</li></ul>
<div class="scroll">
<table class="matrix" role="table">
<caption class="hidden">Each operation with its documented responses, by credential</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Operation</th><th scope="col" role="columnheader">Credential</th>${statuses.map((status) => html`<th scope="col" role="columnheader" class="status">${status}</th>`)}<th scope="col" role="columnheader" class="last">Keywords<br><span class="aside whole">checked / blind / not</span></th></tr></thead>
${facts.tags.map(({ tag, operations }) => tagRows(tag, operations, facts, anchors))}
</table>
</div>
<p class="nothing" hidden>No operation matches.</p>
</section>`;
}

function tagRows(
  tag: string,
  operations: readonly OperationFacts[],
  facts: Facts,
  anchors: ReadonlyMap<Check, string>,
): Markup {
  const failed = operations.reduce((sum, { totals }) => sum + totals.failed, 0);
  const checks = operations.reduce((sum, { totals }) => sum + totals.checks, 0);
  return html`<tbody role="rowgroup">
<tr role="row" class="tag"><th scope="rowgroup" role="rowheader" colspan="${facts.statuses.length + 3}">${tag} <span class="aside">${counted(operations.length, "operation")}, ${counted(checks, "check")}${failed > 0 && html`, <span class="failed">${formatCount(failed)} failed</span>`}</span></th></tr>
${operations.map((operation) => operationRow(operation, facts, anchors))}
</tbody>`;
}

function operationRow(operation: OperationFacts, { statuses }: Facts, anchors: ReadonlyMap<Check, string>): Markup {
  const { id, method, path, summary, tag, totals, evidence, credentials } = operation;
  const [sign, className] = SIGNS[worstOf(totals) === "blind spot" ? "passed" : (worstOf(totals) ?? "not checked")];
  const counts = [
    counted(totals.checks, "check"),
    totals.failed > 0 && `${formatCount(totals.failed)} failed`,
    totals.blindSpots > 0 && counted(totals.blindSpots, "blind spot"),
    totals.skipped > 0 && `${formatCount(totals.skipped)} skipped`,
    formatDuration(totals.duration),
  ]
    .filter((part) => part !== false)
    .map((part, index) => html`${index > 0 && " · "}<span class="whole">${part}</span>`);
  return html`<tr role="row" class="operation" data-failed="${totals.failed}" data-search="${[id, method, path, summary, tag, evidence].join(" ")}">
<th scope="row" role="rowheader"><span class="mark ${className}" aria-hidden="true">${sign}</span><span class="hidden">${worstOf(totals) ?? "not checked"}</span> <strong><code>${id}</code></strong> <span class="badge ${evidence}">${evidence}</span> <span class="aside">${counts}</span><span class="path">${method} ${breakable(path, "/")}</span></th>
<td role="cell" class="credential" data-label="">${credentials.map((credential) => html`<span class="slot">${credential}</span>`)}</td>
${statuses.map((status) => statusCell(operation, status, anchors))}
<td role="cell" class="keywords">${keywordBar(sumOfCoverage(operation.keywords.values()))}</td>
</tr>
`;
}

function statusCell(
  { cells, credentials }: OperationFacts,
  status: string,
  anchors: ReadonlyMap<Check, string>,
): Markup {
  const own = cells.filter((cell) => cell.status === status);
  if (own.length === 0) return html`<td role="cell" class="empty"></td>`;
  return html`<td role="cell" class="status" data-label="${status}">${credentials.map((credential) => {
    const cell = own.find((one) => one.credential === credential);
    return html`<span class="slot">${cell && mark(cell, anchors)}</span>`;
  })}</td>`;
}

function mark({ credential, status, totals, failures }: Cell, anchors: ReadonlyMap<Check, string>): Markup {
  const verdict = worstOf(totals) ?? "not checked";
  const [sign, className] = SIGNS[verdict];
  const words = `${status} with the ${credential} credential: ${verdict}${totals.checks > 0 ? `, ${counted(totals.checks, "check")}` : ""}`;
  const anchor = failures.map((check) => anchors.get(check)).find((one) => one !== undefined);
  const inner = html`<span aria-hidden="true">${sign}</span><span class="hidden">${words}</span>`;
  return anchor === undefined
    ? html`<span class="mark ${className}" title="${words}">${inner}</span>`
    : html`<a class="mark ${className}" href="#${anchor}" title="${words}">${inner}</a>`;
}
