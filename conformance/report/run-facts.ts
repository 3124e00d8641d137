// Puts a run beside its contract: what every report shows, worked out once. It reads and counts;
// it never checks a check anew, and leaves nothing out: an operation that the contract does not have is shown as such.

import { type ContractDocument, type ContractOperation, listOperations } from "../../scripts/openapi/document.js";
import { type CredentialName, credentialOfScheme } from "../../scripts/openapi/extensions.js";
import { type Check, GROUPS, type Group, type RunResult, type Verdict } from "../result.js";
import {
  type KeywordCoverage,
  keywordCoverage,
  statedKeywords,
  sumOfCoverage,
  type UnbrokenPlace,
  unbrokenPlaces,
} from "./keyword-coverage.js";
import { type Totals, totalsOf } from "./totals.js";

export interface Cell {
  readonly credential: CredentialName;
  /** As in the contract, so also `default`. */
  readonly status: string;
  readonly totals: Totals;
  readonly failures: readonly Check[];
}

export interface OperationFacts {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly evidence: string;
  /** The credentials the contract allows, the one that the SDK uses first. */
  readonly credentials: readonly CredentialName[];
  readonly statuses: readonly string[];
  readonly cells: readonly Cell[];
  readonly keywords: ReadonlyMap<string, KeywordCoverage>;
  readonly unbroken: readonly UnbrokenPlace[];
  readonly totals: Totals;
}

/** So many of so many. */
export interface Share {
  readonly covered: number;
  readonly of: number;
}

export interface Facts {
  readonly result: RunResult;
  readonly totals: Totals;
  readonly groups: readonly { readonly group: Group; readonly totals: Totals }[];
  readonly tags: readonly { readonly tag: string; readonly operations: readonly OperationFacts[] }[];
  readonly statuses: readonly string[];
  readonly coverage: {
    readonly operations: Share;
    readonly responses: Share;
    readonly credentials: Share;
    readonly cells: Share;
    readonly keywords: KeywordCoverage;
  };
  readonly keywords: readonly { readonly keyword: string; readonly coverage: KeywordCoverage }[];
  readonly failures: readonly Check[];
  readonly blindSpots: readonly ReasonClass[];
  readonly skipped: readonly ReasonClass[];
  /** Checks with members in their response that the contract does not declare. */
  readonly undeclared: readonly Check[];
  readonly slowest: readonly Check[];
}

/** Checks that proved nothing, for the same reason. */
export interface ReasonClass {
  readonly reason: string;
  readonly checks: readonly Check[];
  /** How often each keyword is among them, most often first. */
  readonly keywords: readonly { readonly keyword: string; readonly count: number }[];
  readonly operations: readonly string[];
}

export const UNKNOWN_TAG = "Not in the contract";
const SLOWEST = 15;

/** Groups whose checks go past the SDK with requests that are wrong on purpose: they prove no response of the contract. */
const PAST_THE_SDK: ReadonlySet<Group> = new Set<Group>(["rejected", "keywords"]);

export function factsOf(result: RunResult, document: ContractDocument): Facts {
  const byOperation = groupBy(result.checks, ({ operationId }) => operationId);
  const known = listOperations(document).map((operation) =>
    operationFacts(document, operation, byOperation.get(operation.id) ?? []),
  );
  const ids = new Set(known.map(({ id }) => id));
  const unknown = [...byOperation].filter(([id]) => !ids.has(id)).map(([id, checks]) => unknownFacts(id, checks));

  const order = new Map((document.tags ?? []).map(({ name }, index) => [name, index]));
  const tags = [...groupBy([...known, ...unknown], ({ tag }) => tag)]
    .map(([tag, operations]) => ({ tag, operations }))
    .sort((a, b) => (order.get(a.tag) ?? order.size) - (order.get(b.tag) ?? order.size));
  const cells = known.flatMap((operation) => operation.cells.map((cell) => ({ id: operation.id, ...cell })));

  return {
    result,
    totals: totalsOf(result.checks),
    groups: GROUPS.map((group) => ({
      group,
      totals: totalsOf(result.checks.filter((check) => check.group === group)),
    })).filter(({ totals }) => totals.checks > 0),
    tags,
    statuses: [...new Set(known.flatMap(({ statuses }) => statuses))].sort(byStatus),
    coverage: {
      operations: shareOf(known, ({ totals }) => hasRun(totals)),
      responses: shareOf([...groupBy(cells, ({ id, status }) => `${id} ${status}`).values()], anyRun),
      credentials: shareOf([...groupBy(cells, ({ id, credential }) => `${id} ${credential}`).values()], anyRun),
      cells: shareOf(cells, ({ totals }) => hasRun(totals)),
      keywords: sumOfCoverage(known.flatMap(({ keywords }) => [...keywords.values()])),
    },
    keywords: keywordsOf(known),
    failures: result.checks.filter(({ verdict }) => verdict === "failed"),
    blindSpots: reasonClasses(result.checks, "blind spot"),
    skipped: reasonClasses(result.checks, "skipped"),
    undeclared: result.checks.filter(({ undeclared }) => undeclared !== undefined),
    slowest: [...result.checks].sort((a, b) => b.duration - a.duration).slice(0, SLOWEST),
  };
}

function operationFacts(
  document: ContractDocument,
  { id, method, path, operation, responses, security, ...rest }: ContractOperation,
  checks: readonly Check[],
): OperationFacts {
  const statuses = Object.keys(responses).sort(byStatus);
  const schemes = security.flatMap((requirement) => Object.keys(requirement)).map(credentialOfScheme);
  const credentials = [...new Set([operation["x-thredfi-credential"], ...schemes])].filter(
    (name): name is CredentialName => name !== undefined,
  );
  const throughSdk = checks.filter(({ group }) => !PAST_THE_SDK.has(group));
  const cells = credentials.flatMap((credential) =>
    statuses.map((status) => {
      const own = throughSdk.filter(
        (check) => check.credential === credential && documentedStatus(check.status, statuses) === status,
      );
      return { credential, status, totals: totalsOf(own), failures: own.filter(({ verdict }) => verdict === "failed") };
    }),
  );
  const stated = statedKeywords(document, { id, method, path, operation, responses, security, ...rest });
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? "",
    tag: operation.tags?.[0] ?? "Without a tag",
    evidence: operation["x-thredfi-evidence"]?.level ?? "unknown",
    credentials,
    statuses,
    cells,
    keywords: keywordCoverage(stated, checks),
    unbroken: unbrokenPlaces(stated, checks),
    totals: totalsOf(checks),
  };
}

function unknownFacts(id: string, checks: readonly Check[]): OperationFacts {
  return {
    id,
    method: checks[0]?.request?.method ?? "",
    path: "",
    summary: "",
    tag: UNKNOWN_TAG,
    evidence: "unknown",
    credentials: [],
    statuses: [],
    cells: [],
    keywords: keywordCoverage(new Map(), checks),
    unbroken: [],
    totals: totalsOf(checks),
  };
}

/** An undocumented status is what `default` stands for. */
function documentedStatus(status: number | undefined, documented: readonly string[]): string | undefined {
  if (status === undefined) return undefined;
  return documented.includes(String(status)) ? String(status) : "default";
}

/** A skipped check shows nothing, and a blind spot proves nothing. */
function hasRun({ passed, failed }: Totals): boolean {
  return passed + failed > 0;
}

function anyRun(cells: readonly Cell[]): boolean {
  return cells.some(({ totals }) => hasRun(totals));
}

function shareOf<T>(all: readonly T[], isCovered: (one: T) => boolean): Share {
  return { covered: all.filter(isCovered).length, of: all.length };
}

function keywordsOf(operations: readonly OperationFacts[]): Facts["keywords"] {
  const all = groupBy(
    operations.flatMap(({ keywords }) => [...keywords]),
    ([keyword]) => keyword,
  );
  return [...all]
    .map(([keyword, entries]) => ({ keyword, coverage: sumOfCoverage(entries.map(([, coverage]) => coverage)) }))
    .sort((a, b) => statements(b.coverage) - statements(a.coverage));
}

function statements({ checked, blind, missing }: KeywordCoverage): number {
  return checked + blind + missing;
}

/**
 * At most so many failures, in the order of the run: from each operation the first, then from each the second, ... One
 * operation that fails everywhere must not push the others out of a report that is limited.
 */
export function failuresToShow({ failures }: Facts, limit: number): Check[] {
  const byOperation = [...groupBy(failures, ({ operationId }) => operationId).values()];
  const ranked = byOperation.flatMap((own) => own.map((check, rank) => ({ check, rank })));
  const chosen = new Set(
    ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ check }) => check),
  );
  return failures.filter((check) => chosen.has(check));
}

/** The suite says in the first sentence of such a check why nothing is proven; equal sentences are one class. */
function reasonClasses(checks: readonly Check[], kind: Verdict): ReasonClass[] {
  const unproven = checks.filter(({ verdict }) => verdict === kind);
  return [...groupBy(unproven, ({ problems }) => problems[0] ?? "No reason was given")]
    .map(([reason, own]) => ({
      reason,
      checks: own,
      keywords: [...groupBy(own, ({ keyword, group }) => keyword ?? group)]
        .map(([keyword, { length }]) => ({ keyword, count: length }))
        .sort((a, b) => b.count - a.count),
      operations: [...new Set(own.map(({ operationId }) => operationId))],
    }))
    .sort((a, b) => b.checks.length - a.checks.length);
}

/** Numbers first, `default` last. */
function byStatus(a: string, b: string): number {
  return (Number(a) || Number.POSITIVE_INFINITY) - (Number(b) || Number.POSITIVE_INFINITY) || a.localeCompare(b);
}

export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
