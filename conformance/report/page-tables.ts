// The smaller tables of the page: keyword coverage, what proved nothing, kinds of checks, slowest checks.
// Bars are drawn beside figures, never instead of them.

import { html, type Markup } from "../../src/cli/report/markup.js";
import type { KeywordCoverage } from "./keyword-coverage.js";
import type { Facts, OperationFacts, ReasonClass } from "./run-facts.js";
import { counted, formatCount, formatDuration, formatShare } from "./totals.js";

const BAR = 120;
/** How many items of one list are named. */
const ITEMS_NAMED = 200;

export function keywordBar({ checked, blind, missing }: KeywordCoverage): Markup {
  const all = checked + blind + missing;
  if (all === 0) return html`<span class="aside">none stated</span>`;
  const width = (part: number) => ((part / all) * BAR).toFixed(1);
  const words = `${formatCount(checked)} checked, ${formatCount(blind)} blind, ${formatCount(missing)} not checked`;
  return html`<span class="bar" title="${words}"><svg viewBox="0 0 ${BAR} 8" preserveAspectRatio="none" aria-hidden="true"><rect class="checked" width="${width(checked)}" height="8"/><rect class="blind" x="${width(checked)}" width="${width(blind)}" height="8"/></svg><span aria-hidden="true">${formatCount(checked)} / ${formatCount(blind)} / ${formatCount(missing)}</span><span class="hidden">${words}</span></span>`;
}

export function keywordSection({ keywords, coverage, tags }: Facts): Markup {
  const unbroken = tags.flatMap(({ operations }) => operations.flatMap((one) => unbrokenIn(one)));
  const { checked, blind, missing } = coverage.keywords;
  const all = checked + blind + missing;
  return html`<section id="keywords" aria-labelledby="keywords-title">
<h2 id="keywords-title">Keyword coverage</h2>
<p>The contract states ${counted(all, "keyword")} about requests. For ${formatCount(checked)} (${formatShare(checked, all)}) a request that breaks just that one was sent and had to be rejected; for ${formatCount(blind)} the mock is known not to look (blind); ${formatCount(missing)} were not broken in this run. By operation: the last column of the matrix, in the same order.</p>
${table(
  ["Keyword", "checked", "blind", "not", html`<th scope="col" class="share">share</th>`],
  keywords.map(({ keyword, coverage: own }) => [
    html`<code>${keyword}</code>`,
    ...[own.checked, own.blind, own.missing].map((count) => number(formatCount(count))),
    html`<td class="share">${keywordBar(own)}</td>`,
  ]),
)}
${unbroken.length > 0 && unproven(html`Not broken in this run`, html`${counted(unbroken.length, "place")}`, unbroken)}
</section>`;
}

function unbrokenIn({ id, unbroken }: OperationFacts): Markup[] {
  return unbroken.map(({ keyword, pointer }) => html`<code>${id}</code> ${pointer} ${keyword}`);
}

export function blindSpotSection({ blindSpots, totals }: Facts): Markup | undefined {
  if (blindSpots.length === 0) return undefined;
  return html`<section id="blind-spots" aria-labelledby="blind-spots-title">
<h2 id="blind-spots-title">Blind spots <span class="count">${formatCount(totals.blindSpots)}</span></h2>
<p>Requests that break the contract and that the mock accepted, where it is known not to look. Nothing is proven here, for or against; they count as neither passed nor failed.</p>
${blindSpots.map((one) => reasonClass(one, "◐", "blind"))}
</section>`;
}

export function undeclaredSection({ undeclared }: Facts): Markup | undefined {
  if (undeclared.length === 0) return undefined;
  return html`<section id="undeclared" aria-labelledby="undeclared-title">
<h2 id="undeclared-title">Not in the contract <span class="count">${formatCount(undeclared.length)}</span></h2>
${undeclared.map(({ operationId, undeclared: members = [] }) =>
  unproven(
    html`${operationId}`,
    html`${counted(members.length, "member")} of its response`,
    members.map((member) => html`<code>${member}</code>`),
  ),
)}
</section>`;
}

export function skippedSection({ skipped, totals }: Facts): Markup | undefined {
  if (skipped.length === 0) return undefined;
  return html`<section id="skipped" aria-labelledby="skipped-title">
<h2 id="skipped-title">Skipped <span class="count">${formatCount(totals.skipped)}</span></h2>
${skipped.map((one) => reasonClass(one, "–", ""))}
</section>`;
}

function reasonClass({ reason, checks, keywords, operations }: ReasonClass, sign: string, className: string): Markup {
  const kinds = keywords.map(({ keyword, count }) => `${keyword} ${formatCount(count)}`).join(", ");
  return unproven(
    html`<span class="icon ${className}" aria-hidden="true">${sign}</span> ${reason}`,
    html`${counted(checks.length, "check")} in ${counted(operations.length, "operation")}: ${kinds}`,
    checks.map(({ operationId, name }) => html`<code>${operationId}</code> ${name}`),
  );
}

/** Folded away, because it can be long. */
function unproven(title: Markup, aside: Markup, items: readonly Markup[]): Markup {
  const left = items.length - ITEMS_NAMED;
  return html`<details class="unproven">
<summary><h3>${title}</h3> <span class="aside">${aside}</span></summary>
<ul>${items.slice(0, ITEMS_NAMED).map(
    (item) => html`<li>${item}</li>
`,
  )}</ul>
${left > 0 && html`<p class="note">and ${formatCount(left)} more</p>`}
</details>`;
}

export function groupSection({ groups }: Facts): Markup {
  const failures = (count: number) =>
    html`<td class="number ${count > 0 && "failed"}">${count > 0 && html`<span aria-hidden="true">✗</span> `}${formatCount(count)}</td>`;
  return html`<section id="groups" aria-labelledby="groups-title">
<h2 id="groups-title">Kinds of checks</h2>
${table(
  ["Kind", "passed", "failed", "blind", "skipped", "time"],
  groups.map(({ group, totals }) => [
    html`${group}`,
    number(formatCount(totals.passed)),
    failures(totals.failed),
    ...[totals.blindSpots, totals.skipped].map((count) => number(formatCount(count))),
    number(formatDuration(totals.duration)),
  ]),
)}
</section>`;
}

export function slowestSection({ slowest }: Facts): Markup {
  return html`<section id="slowest" aria-labelledby="slowest-title">
<h2 id="slowest-title">Slowest checks</h2>
${table(
  ["Check", "time"],
  slowest.map(({ operationId, group, name, duration }) => [
    html`<code>${operationId}</code> <span class="aside">${group}: ${name}</span>`,
    number(formatDuration(duration)),
  ]),
)}
</section>`;
}

const number = (text: string) => html`<td class="number">${text}</td>`;

/** The first cell of a row is its head, the others are cells already; so is a head that is not a text. */
function table([first, ...heads]: readonly (string | Markup)[], rows: readonly (readonly Markup[])[]): Markup {
  const head = (title: string | Markup | undefined) =>
    typeof title === "string" ? html`<th scope="col" class="number">${title}</th>` : title;
  return html`<div class="scroll"><table>
<thead><tr><th scope="col">${first}</th>${heads.map(head)}</tr></thead>
<tbody>${rows.map(
    ([title, ...cells]) => html`<tr><th scope="row">${title}</th>${cells}</tr>
`,
  )}</tbody></table></div>`;
}
