// What a run of the gate has found, as plain data: gate.json is this object, and the other reports are made from it.
// The same breach of many requests is one entry, so that the list stays as long as the list of things to mend.

import type { ContractViolation, Mock } from "../../mock/types.js";
import type { CommandResult } from "./run-command.js";

export type Verdict = "kept" | "broken" | "command failed" | "no calls";

/** One way in which the contract was broken. */
export interface Breach {
  /** Null when no operation has this method and path. */
  readonly operationId: string | null;
  readonly where: ContractViolation["where"];
  /** Of the first request: JSON pointer into the body, or `/<name>` of a parameter. */
  readonly pointer: string;
  readonly expected: string;
  /** Of the first request. */
  readonly found: string;
  readonly method: string;
  /** Path and query of the first request. */
  readonly target: string;
  /** How many times this was found. */
  readonly count: number;
  /** Makes the first request again, against `thredfi mock`; the token is left to $TOKEN (`thredfi token --print`). */
  readonly curl: string;
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
  /** How often the mock answered with each status. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface Account {
  /** Of this format; it changes when a member changes its meaning or goes. */
  readonly format: 1;
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly startedAt: string;
  /** Milliseconds that the command ran. */
  readonly duration: number;
  readonly command: {
    readonly line: readonly string[];
    readonly exitCode: number | null;
    readonly signal: string | null;
    /** Processes that it had left running, and which were ended. */
    readonly left: number;
  };
  readonly mock: {
    /** The contract file that was given; null for the package's own. */
    readonly contract: string | null;
    readonly dynamic: boolean;
    readonly delay: number;
    readonly errors: number;
    readonly seed: number;
  };
  readonly requests: { readonly total: number; readonly broken: number; readonly withoutOperation: number };
  readonly breaches: readonly Breach[];
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
  readonly mock: Pick<Mock, "requests" | "violations" | "operations" | "url" | "seed">;
  readonly contract: string | undefined;
  readonly dynamic: boolean;
  readonly delay: number;
  readonly errors: number;
  readonly command: readonly string[];
  readonly result: CommandResult;
  readonly startedAt: Date;
  readonly duration: number;
  readonly allowNoCalls: boolean;
}

/** Where `thredfi mock` listens; the mock of a run is gone when its reports are read. */
const MOCK_URL = "http://127.0.0.1:4010";

/** Exit codes by verdict; they are those of the command `thredfi`. */
const CODES: Readonly<Record<Verdict, number>> = { kept: 0, broken: 1, "command failed": 3, "no calls": 6 };

export function accountOf(run: Run): Account {
  const { mock, result } = run;
  const breaches = breachesOf(mock.violations, mock.url);
  const operations = usedOperations(mock);
  const verdict = verdictOf(run, breaches.length);
  return {
    format: 1,
    verdict,
    exitCode: CODES[verdict],
    startedAt: run.startedAt.toISOString(),
    duration: Math.round(run.duration),
    command: { line: run.command, exitCode: result.exitCode, signal: result.signal, left: result.left },
    mock: {
      contract: run.contract ?? null,
      dynamic: run.dynamic,
      delay: run.delay,
      errors: run.errors,
      seed: mock.seed,
    },
    requests: {
      total: mock.requests.length,
      broken: mock.requests.filter(({ violations }) => violations.length > 0).length,
      withoutOperation: mock.requests.filter(({ operationId }) => operationId === undefined).length,
    },
    breaches,
    operations,
    known: mock.operations.length,
    deprecated: operations.filter(({ deprecated }) => deprecated).map(({ id }) => id),
    reconstructed: operations.filter(({ evidence }) => evidence === "reconstructed").map(({ id }) => id),
  };
}

/** A broken contract weighs most: it is what the gate is for, and may be why the command failed. */
function verdictOf({ mock, result, allowNoCalls }: Run, breaches: number): Verdict {
  if (breaches > 0) return "broken";
  if (result.exitCode !== 0) return "command failed";
  return mock.requests.length === 0 && !allowNoCalls ? "no calls" : "kept";
}

function breachesOf(violations: readonly ContractViolation[], mockUrl: string): Breach[] {
  const found = new Map<string, Breach>();
  for (const violation of violations) {
    const { operationId = null, where, pointer, expected, method, target } = violation;
    const key = JSON.stringify([
      operationId ?? `${method} ${pathPattern(target)}`,
      where,
      pointer.replace(/\/\d+(?=\/|$)/g, "/*"),
      // Of an unknown path it names the nearest one, which may differ from request to request.
      where === "route" ? "" : expected,
    ]);
    const known = found.get(key);
    found.set(
      key,
      known
        ? { ...known, count: known.count + 1 }
        : {
            ...{ operationId, where, pointer, expected, found: violation.found, method, target, count: 1 },
            curl: violation.curl.replaceAll(mockUrl, MOCK_URL),
          },
    );
  }
  return [...found.values()];
}

/** The path with what tells one record from another left out. */
function pathPattern(target: string): string {
  const [path = ""] = target.split("?", 1);
  return path.replace(/\/(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\/|$)/gi, "/*");
}

function usedOperations({ requests, operations }: Run["mock"]): UsedOperation[] {
  return operations.flatMap(({ id, method, path, tags, deprecated, evidence = null }) => {
    const own = requests.filter(({ operationId }) => operationId === id);
    if (own.length === 0) return [];
    const statuses: Record<string, number> = {};
    for (const { status } of own) statuses[status] = (statuses[status] ?? 0) + 1;
    const broken = own.filter(({ violations }) => violations.length > 0).length;
    return [
      {
        ...{ id, method: method.toUpperCase(), path, tags: tags ?? [], deprecated, evidence },
        requests: own.length,
        broken,
        statuses,
      },
    ];
  });
}
