// compareContracts(): what changed between two contracts for the callers of the SDK, what each change means for them, and
// what the version must go up by. It reads the two documents and changes neither; nothing here prints or exits.

import type { ContractDocument } from "../openapi/document.js";
import { bumpOf } from "./bump.js";
import type { Change, Comparison, Found } from "./change.js";
import { compareComponents } from "./components.js";
import { compareCredentials, compareEnvironments } from "./credential-changes.js";
import { compareOperations, pairOperations } from "./operation-pairs.js";
import { rawDifference } from "./raw.js";
import { type Verdict, verdictOf } from "./rules.js";
import type { Comparing } from "./schema.js";
import { compareBodies, compareParameters, compareResponses } from "./traffic.js";

export type { Bump, Change, Comparison, Direction } from "./change.js";
export { formatJson } from "./format-json.js";
export { changesetText, formatMarkdown } from "./format-markdown.js";
export { formatText, type ReportOptions } from "./format-text.js";
export type { Verdict } from "./rules.js";

const ORDER: readonly Verdict[] = ["breaking", "unclear", "non-breaking"];

/**
 * Compares two contracts for callers of the SDK. What a change means is decided by direction in `rules.ts`.
 *
 * @param options.version the version that the change follows on. Default: none, which counts as 1.0.0 or later. Before
 *   1.0.0 (Semantic Versioning, item 4, and what `^0.x` takes) a breaking change is a minor one.
 * @throws Error when a `$ref` leads nowhere, or schemas contain themselves in `allOf`, `anyOf` or `oneOf` without an end.
 */
export function compareContracts(
  before: ContractDocument,
  after: ContractDocument,
  options: { version?: string } = {},
): Comparison {
  const found: Found[] = [];
  const both: Comparing = { before, after, report: (change) => found.push(change) };
  const operations = pairOperations(before, after);
  found.push(...compareEnvironments(before, after), ...compareOperations(operations));
  for (const pair of operations.pairs) {
    found.push(...compareCredentials(pair));
    compareParameters(both, pair);
    compareBodies(both, pair);
    compareResponses(both, pair);
  }
  found.push(...compareComponents(before, after), ...rawDifference(before, after, operations.pairs));

  const rated = found.map((change): Change => ({ ...change, verdict: verdictOf(change.kind, change.direction) }));
  const changes = ORDER.flatMap((verdict) => rated.filter((change) => change.verdict === verdict));
  return { changes, verdict: changes[0]?.verdict ?? "none", bump: bumpOf(changes, options.version) };
}
