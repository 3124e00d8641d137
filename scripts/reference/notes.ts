// Puts what the contract knows of a call into words for the page: the credential, what a repeat does, the evidence.
// It must never state more than the extensions and the security of the operation state.

import { escapeAttribute } from "../../src/cli/report/markup.js";
import type { ContractOperation, SchemaObject } from "../openapi/document.js";
import { type CredentialName, credentialOfScheme, type Evidence } from "../openapi/extensions.js";

const CREDENTIALS: Record<CredentialName, string> = {
  basic: "Basic (partner UUID and API key)",
  partner: "partner token",
  business: "business token",
};

const LEVELS: Record<Evidence["level"], string> = {
  published: "Published in full by Thredfi; its own words are kept.",
  documented: "Written from a page of Thredfi's documentation that was read in full.",
  reconstructed: "Put together from what could be read of Thredfi's documentation; parts of it are inferred.",
};

/** The parts of an operation that `x-thredfi-evidence` calls complete or not, as the page names them. */
const PARTS = { parameters: "parameters", request: "request body", responses: "responses" } as const;

/**
 * The notes of one operation as one block of HTML, to stand below its description.
 *
 * @param sdkCall the resource method as a user calls it
 */
export function operationNotes(operation: ContractOperation, sdkCall?: string): string {
  const evidence = operation.operation["x-thredfi-evidence"];
  const rows = [
    credentialRow(operation),
    repeatRow(operation),
    sdkCall && row("SDK", `<code>${escapeAttribute(sdkCall)}</code>`),
    row("Operation", `<code>${escapeAttribute(operation.id)}</code>`),
    evidence && evidenceRow(evidence),
  ].filter(Boolean);
  // One line: a blank line inside would end the block of HTML for a Markdown reader.
  return `<div class="thredfi-notes">${rows.join("")}${evidence ? details(operation, evidence) : ""}</div>`;
}

/** What the levels of evidence mean, and how many operations have each: for the top of the page. */
export function evidenceLegend(operations: ContractOperation[]): string {
  const rows = Object.entries(LEVELS).map(([level, meaning]) => {
    const count = operations.filter(({ operation }) => operation["x-thredfi-evidence"]?.level === level).length;
    return count > 0 ? row(badge(level), `${count} of ${operations.length} operations. ${meaning}`) : "";
  });
  return `<div class="thredfi-notes thredfi-legend">${rows.join("")}</div>`;
}

/** What to add to the description of a schema or a field: the values that are known, and what was inferred. */
export function schemaNotes(schema: SchemaObject): string[] {
  const known = schema["x-extensible-enum"];
  const inferred = schema["x-thredfi-inferred"];
  return [
    ...(known ? [`Known values: ${known.map((value) => `\`${value}\``).join(", ")}; others may come.`] : []),
    ...(inferred ? [`*Evidence: ${inferred}*`] : []),
  ];
}

function credentialRow({ operation, security }: ContractOperation): string | undefined {
  const chosen = operation["x-thredfi-credential"];
  if (!chosen) return undefined;
  const others = new Set(
    security
      .flatMap((schemes) => Object.keys(schemes))
      .map(credentialOfScheme)
      .filter((credential) => credential !== undefined)
      .filter((credential) => credential !== chosen),
  );
  const names = [...others].map((credential) => CREDENTIALS[credential]);
  const also = names.length > 0 ? aside(`Also listed, under Security: ${names.join(", ")}.`) : "";
  return row("Credential", `<strong>${CREDENTIALS[chosen]}</strong>${also}`);
}

function repeatRow({ operation, method, parameters }: ContractOperation): string | undefined {
  // Only a POST can do its work twice, and a second token does no harm.
  if (method !== "post" || operation["x-thredfi-secret"]) return undefined;
  const texts: string[] = [];
  if (operation["x-thredfi-repeat"] === "same-record") {
    texts.push("The same <code>external_id</code> makes no second record: the response is the first one.");
  }
  if (operation["x-thredfi-repeat"] === "updates") {
    texts.push("The same <code>external_id</code> updates the record.");
  }
  if (parameters.some((parameter) => parameter.in === "header" && parameter.name === "Idempotency-Key")) {
    texts.push("The same <code>Idempotency-Key</code> does nothing twice: the stored response comes back.");
  }
  return row("Repeat", texts.join(" ") || "Nothing is known of what a repeat does: look before sending it again.");
}

function evidenceRow({ level, sources }: Evidence): string {
  const [first] = sources;
  const from = first ? aside(`From ${link(first)}${sources.length > 1 ? ` and ${sources.length - 1} more` : ""}.`) : "";
  return row("Evidence", `${badge(level)}${aside(LEVELS[level])}${from}`);
}

/** Folded away: up to a dozen sentences, of use to whoever doubts a detail and in the way of everyone else. */
function details({ operation }: ContractOperation, { complete, inferred = [], sources }: Evidence): string {
  const partial = Object.entries(PARTS).filter(([part]) => complete && !complete[part as keyof typeof PARTS]);
  const notes = [
    ...(partial.length > 0 ? [`Not read in full: ${partial.map(([, name]) => name).join(", ")}.`] : []),
    ...inferred,
  ];
  const reason = operation["x-thredfi-credential-reason"];
  return [
    folded("What was inferred", notes.map(inlineMarkdown)),
    folded("Why this credential", reason ? [inlineMarkdown(reason)] : []),
    folded("Sources", sources.length > 1 ? sources.map(link) : []),
  ].join("");
}

function folded(title: string, items: string[]): string {
  if (items.length === 0) return "";
  const count = items.length > 1 ? ` (${items.length})` : "";
  const list = items.map((item) => `<li>${item}</li>`).join("");
  return `<details><summary>${title}${count}</summary><ul>${list}</ul></details>`;
}

/** One sentence of the contract, whose only Markdown is `code`; the rest is taken literally. */
function inlineMarkdown(text: string): string {
  return escapeAttribute(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\s+/g, " ");
}

function link(url: string): string {
  return `<a href="${escapeAttribute(url)}">${escapeAttribute(sourceName(url))}</a>`;
}

function badge(level: string): string {
  return `<span class="thredfi-badge thredfi-${level}">${level}</span>`;
}

function aside(html: string): string {
  return `<span class="thredfi-aside">${html}</span>`;
}

function row(name: string, html: string): string {
  return `<div class="thredfi-row"><span class="thredfi-name">${name}</span><span>${html}</span></div>`;
}

/** A source's address as a reader would call it: without the host that nearly all share. */
function sourceName(url: string): string {
  const { hostname, pathname } = new URL(url);
  if (hostname === "www.npmjs.com") return pathname.replace("/package/", "").replace("/v/", " ");
  return hostname === "docs.thredfi.com" ? pathname.replace(/^\/|\/$/g, "") : hostname + pathname;
}
