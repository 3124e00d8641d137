// Counts what the contract says of itself: how well each operation is known and how much of it is shown by examples.
// Numbers only; it must never question the evidence, nor word it: report-text.ts does the wording.

import {
  type ContractDocument,
  type ContractOperation,
  listOperations,
  type MediaTypeObject,
} from "../openapi/document.js";
import type { Evidence } from "../openapi/extensions.js";

/** The counts of one tag, or of all. */
export interface ReportRow {
  operations: number;
  published: number;
  documented: number;
  reconstructed: number;
  /** Operations whose parameters are known to be complete; likewise for the request body and the responses. */
  completeParameters: number;
  completeRequests: number;
  completeResponses: number;
  /** Examples of request bodies, over all media types. */
  requestExamples: number;
  /** Examples of successful responses, over all media types. */
  responseExamples: number;
  /** Sentences that say what was inferred. */
  inferred: number;
}

export interface ContractReport {
  /** One row a tag, in the order of the contract. */
  tags: (ReportRow & { tag: string })[];
  totals: ReportRow;
}

const UNTAGGED = "(no tag)";

/** The report on a contract. An operation counts for its first tag only, so that the rows add up to the totals. */
export function contractReport(document: ContractDocument): ContractReport {
  const rows = new Map<string, ReportRow>((document.tags ?? []).map(({ name }) => [name, emptyRow()]));
  for (const entry of listOperations(document)) {
    const tag = entry.operation.tags?.[0] ?? UNTAGGED;
    rows.set(tag, add(rows.get(tag) ?? emptyRow(), rowOf(entry)));
  }
  const tags = [...rows].filter(([, row]) => row.operations > 0).map(([tag, row]) => ({ tag, ...row }));
  return { tags, totals: [...rows.values()].reduce(add, emptyRow()) };
}

function rowOf({ operation, requestBody, responses }: ContractOperation): ReportRow {
  const evidence = operation["x-thredfi-evidence"];
  const level = (name: Evidence["level"]) => count(evidence?.level === name);
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return {
    operations: 1,
    published: level("published"),
    documented: level("documented"),
    reconstructed: level("reconstructed"),
    completeParameters: count(evidence?.complete?.parameters),
    completeRequests: count(evidence?.complete?.request),
    completeResponses: count(evidence?.complete?.responses),
    requestExamples: examplesIn(requestBody?.content),
    responseExamples: successes.reduce((total, [, { content }]) => total + examplesIn(content), 0),
    inferred: evidence?.inferred?.length ?? 0,
  };
}

function examplesIn(content: Record<string, MediaTypeObject> = {}): number {
  return Object.values(content).reduce(
    (total, { example, examples }) => total + count(example !== undefined) + Object.keys(examples ?? {}).length,
    0,
  );
}

function count(holds: boolean | undefined): number {
  return holds ? 1 : 0;
}

function emptyRow(): ReportRow {
  return {
    operations: 0,
    published: 0,
    documented: 0,
    reconstructed: 0,
    completeParameters: 0,
    completeRequests: 0,
    completeResponses: 0,
    requestExamples: 0,
    responseExamples: 0,
    inferred: 0,
  };
}

function add(left: ReportRow, right: ReportRow): ReportRow {
  const sum = emptyRow();
  for (const name of Object.keys(sum) as (keyof ReportRow)[]) sum[name] = left[name] + right[name];
  return sum;
}
