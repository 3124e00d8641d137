// The failures in the page: what was expected, what happened, the request, and how to make it again.
// A run that fails everywhere must still open quickly, so what is shown is limited, and what is left out is counted.

import { html, type Markup } from "../../src/cli/report/markup.js";
import type { Check, RunResult, SentRequest } from "../result.js";
import { curlAgain, runAgain } from "./reproduce.js";
import { type Facts, failuresToShow, groupBy } from "./run-facts.js";
import { counted, formatCount, formatDuration } from "./totals.js";

export const FAILURES_SHOWN = 100;
/** How many are unfolded from the start. */
const OPEN = 5;
const LONGEST_BODY = 10_000;

/** The anchors of the failures that the page shows, for links to them. */
export function failureAnchors(facts: Facts): Map<Check, string> {
  return new Map(failuresToShow(facts, FAILURES_SHOWN).map((check, index) => [check, `failure-${index + 1}`]));
}

export function failureSection(facts: Facts): Markup | undefined {
  if (facts.failures.length === 0) return undefined;
  const anchors = failureAnchors(facts);
  const left = facts.failures.length - anchors.size;
  const byOperation = [...groupBy([...anchors.keys()], ({ operationId }) => operationId)];
  return html`<section id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">Failures <span class="count">${formatCount(facts.failures.length)}</span></h2>
${byOperation.map(([id, own], index) => {
  const count = facts.failures.filter(({ operationId }) => operationId === id).length;
  return html`<section class="failures-of" aria-label="${id}">
<h3><code>${id}</code> <span class="count">${counted(count, "failure")}</span></h3>
${own.map((check, rank) => failure(check, facts.result, anchors.get(check) ?? "", rank === 0 && index < OPEN))}
</section>`;
})}
${left > 0 && html`<p class="note">${formatCount(left)} more are in <code>report.json</code>.</p>`}
</section>`;
}

function failure(check: Check, run: RunResult, anchor: string, open: boolean): Markup {
  const { group, name, problems, request, status, credential, keyword, pointer, seed } = check;
  const traits = [
    status !== undefined && `status ${status}`,
    credential && `${credential} credential`,
    keyword && `keyword ${keyword}`,
    pointer && `at ${pointer}`,
    seed !== undefined && `seed ${seed}`,
    formatDuration(check.duration),
  ].filter(Boolean);
  return html`<details class="failure" id="${anchor}" ${open && "open"}>
<summary><h4><span class="icon" aria-hidden="true">✗</span> ${group}: ${name}</h4></summary>
<p class="traits">${traits.join(" · ")}</p>
<ul class="problems">${problems.map(problem)}</ul>
${request && requestDetails(request)}
${request && copied(`Make it again against ${run.target === "mock" ? "thredfi mock" : run.target}`, curlAgain(request, run))}
${copied("Run this check again", runAgain(run, check))}
</details>`;
}

/** "what: expected A, was B", as most problems are told, is shown side by side. */
function problem(text: string): Markup {
  const parts = /^(?:([^:]+): )?expected ([\s\S]+?), was( [\s\S]*)?$/.exec(text);
  if (!parts) return html`<li>${text}</li>`;
  const [, what, expected, actual] = parts;
  return html`<li>${what !== undefined && html`<strong>${what}</strong>`}<dl class="compare"><div><dt>expected</dt><dd>${breakable(expected ?? "", ",")}</dd></div><div><dt>happened</dt><dd>${breakable(actual?.trim() ? actual.slice(1) : "nothing", ",")}</dd></div></dl></li>`;
}

/** Text whose lines may end after each of these characters: paths and lists without blanks. */
export function breakable(text: string, after: string): Markup[] {
  return text.split(after).map((part, index) => html`${index > 0 && html`${after}<wbr>`}${part}`);
}

function requestDetails({ method, target, headers, body }: SentRequest): Markup {
  const lines = [`${method} ${target}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const shown = body === undefined || body.length <= LONGEST_BODY ? body : body.slice(0, LONGEST_BODY);
  const left = (body?.length ?? 0) - (shown?.length ?? 0);
  return html`<details class="request"><summary>The request</summary><pre tabindex="0">${lines.join("\n")}${shown && `\n\n${shown}`}</pre>${left > 0 && html`<p class="note">${formatCount(left)} more characters are in <code>report.json</code>.</p>`}</details>`;
}

function copied(label: string, line: string): Markup {
  return html`<div class="line"><span class="line-label">${label}</span><pre tabindex="0"><code>${line}</code></pre><button type="button" class="copy" hidden>Copy<span class="hidden">: ${label}</span></button></div>`;
}
