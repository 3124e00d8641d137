// What a run of the gate has found, as plain data: gate.json is this object, and the other reports are made from it.
// The same violation of many requests is one entry, so that the list stays as long as the list of things to fix.

import type { ContractViolation, ContractWarning, Mock, MockOptions, MockRequest } from "../../mock/types.js";
import { EXIT } from "../exit-codes.js";
import type { CommandResult } from "./run-command.js";

export type Verdict = "kept" | "broken" | "command failed" | "no calls";

/** One way in which the contract was broken; method, target, pointer, found and curl are those of the first request. */
export interface Violation extends Omit<ContractViolation, "operationId"> {
  /** Null when no operation has this method and path. */
  readonly operationId: string | null;
  /** How many times this was found. */
  readonly count: number;
}

export interface UsedOperation {
  readonly id: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Null for a contract that does not say. */
  readonly evidence: "published" | "documented" | "reconstructed" | null;
  readonly requests: number;
  /** Requests that broke the contract. */
  readonly broken: number;
  /** How many responses the mock gave with each status. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface Findings {
  /** Of this format; it changes when a member changes its meaning or goes. */
  readonly format: 1;
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly startedAt: string;
  /** Milliseconds that the command ran. */
  readonly duration: number;
  readonly command: CommandResult & { readonly line: readonly string[] };
  readonly mock: {
    /** The contract file that was given; null for the package's own. */
    readonly contract: string | null;
    readonly dynamic: boolean;
    readonly delay: number;
    readonly errors: number;
    readonly seed: number;
  };
  readonly requests: { readonly total: number; readonly broken: number; readonly withoutOperation: number };
  readonly violations: readonly Violation[];
  /** What one source of the contract shows and another one rules out. */
  readonly warnings: readonly (Violation & Pick<ContractWarning, "reason">)[];
  /** Those that were called, in the order of the contract. */
  readonly operations: readonly UsedOperation[];
  /** How many operations the contract has. */
  readonly known: number;
  /** Ids of the used operations that are deprecated. */
  readonly deprecated: readonly string[];
  /** Ids of the used operations whose shape is partly our conclusion. */
  readonly reconstructed: readonly string[];
}

export interface Run {
  readonly mock: Pick<Mock, "requests" | "operations" | "url" | "errorSeed">;
  /** The requests of mocks that the command started itself. */
  readonly reported: readonly MockRequest[];
  readonly options: MockOptions;
  readonly command: readonly string[];
  readonly result: CommandResult;
  readonly startedAt: Date;
  readonly duration: number;
  readonly allowNoCalls: boolean;
}

/** Where `thredfi mock` listens; the mock of a run is gone when its reports are read. */
const MOCK_URL = "http://127.0.0.1:4010";

const CODES: Readonly<Record<Verdict, number>> = {
  kept: EXIT.ok,
  broken: EXIT.rejected,
  "command failed": EXIT.commandFailed,
  "no calls": EXIT.noCalls,
};

export function findingsOf(run: Run): Findings {
  const { mock, result, options } = run;
  const { contract, dynamic = false, delay = 0, errors = 0 } = options;
  const requests = [...mock.requests, ...run.reported];
  const violations = distinct(
    requests.flatMap((request) => request.violations),
    mock.url,
  );
  const warnings = distinct(
    requests.flatMap((request) => request.warnings),
    mock.url,
  );
  const operations = usedOperations(requests, mock.operations);
  const verdict = verdictOf(run, requests);
  return {
    format: 1,
    verdict,
    exitCode: CODES[verdict],
    startedAt: run.startedAt.toISOString(),
    duration: Math.round(run.duration),
    command: { line: run.command, ...result },
    mock: { contract: contract?.toString() ?? null, dynamic, delay: Number(delay), errors, seed: mock.errorSeed },
    requests: {
      total: requests.length,
      broken: requests.filter(isBroken).length,
      withoutOperation: requests.filter(({ operationId }) => operationId === undefined).length,
    },
    violations,
    warnings,
    operations,
    known: mock.operations.length,
    deprecated: operations.filter(({ deprecated }) => deprecated).map(({ id }) => id),
    reconstructed: operations.filter(({ evidence }) => evidence === "reconstructed").map(({ id }) => id),
  };
}

/** A broken contract weighs most: it is what the gate is for, and may be why the command failed. */
function verdictOf({ result, allowNoCalls }: Run, requests: readonly MockRequest[]): Verdict {
  if (requests.some(isBroken)) return "broken";
  if (result.exitCode !== 0) return "command failed";
  return requests.length === 0 && !allowNoCalls ? "no calls" : "kept";
}

function isBroken({ violations }: { readonly violations: readonly unknown[] }): boolean {
  return violations.length > 0;
}

type Counted<One> = Omit<One, "operationId"> & Pick<Violation, "operationId" | "count">;

function distinct<One extends ContractViolation>(violations: readonly One[], mockUrl: string): Counted<One>[] {
  const found = new Map<string, Counted<One>>();
  for (const violation of violations) {
    const { operationId = null, where, pointer, expected, method, target } = violation;
    const key = JSON.stringify([
      operationId ?? `${method} ${pathPattern(target)}`,
      where,
      pointer.replace(/\/\d+(?=\/|$)/g, "/*"),
      // Of an unknown path it names the nearest one, which may differ from request to request.
      where === "route" ? "" : expected.replace(ID, "*"),
      ...kindOf(violation),
    ]);
    const curl = violation.curl.replaceAll(mockUrl, MOCK_URL);
    const first = found.get(key) ?? { ...violation, operationId, curl, count: 0 };
    found.set(key, { ...first, count: first.count + 1 });
  }
  return [...found.values()];
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What was found, as far as it makes another mistake of it: the wrong credential or type, not the wrong value. */
function kindOf({ where, found }: ContractViolation): string[] {
  if (where === "route") return [];
  if (where === "credential" || where === "content-type") return [found.replace(ID, "*")];
  return [found.split(" ", 1)[0] ?? ""];
}

/** The path with what tells one record from another left out. */
function pathPattern(target: string): string {
  const [path = ""] = target.split("?", 1);
  return path.replace(/\/(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/gi, "/*");
}

function usedOperations(requests: readonly MockRequest[], operations: Run["mock"]["operations"]): UsedOperation[] {
  return operations.flatMap(({ id, method, path, tags, deprecated, evidence = null }) => {
    const own = requests.filter(({ operationId }) => operationId === id);
    if (own.length === 0) return [];
    const statuses: Record<string, number> = {};
    for (const { status } of own) statuses[status] = (statuses[status] ?? 0) + 1;
    const counts = { requests: own.length, broken: own.filter(isBroken).length, statuses };
    return [{ id, method, path, tags, deprecated, evidence, ...counts }];
  });
}
