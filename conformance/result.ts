// What a run of the suite says: one check after another, in a form that every report is made from. It holds no secrets:
// credentials are masked before anything gets here.

/** The kinds of checks, in the order in which they are run and shown. */
export const GROUPS = [
  "responses",
  "credentials",
  "content types",
  "parameters",
  "body members",
  "values",
  "examples",
  "generated",
  "rejected",
  "keywords",
  "response edges",
  "dynamic responses",
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * - `passed`, `failed`
 * - `blind spot`: the mock accepted what the contract forbids, where it is known not to look; nothing is proven here
 * - `skipped`: not run against this target
 */
export type Verdict = "passed" | "failed" | "blind spot" | "skipped";

export interface Check {
  readonly operationId: string;
  readonly group: Group;
  /** What was checked, in words that are unique within the operation and group. */
  readonly name: string;
  readonly verdict: Verdict;
  /** What was wrong, each in one sentence with what was expected and what happened; empty when it passed. */
  readonly problems: readonly string[];
  /** Milliseconds. */
  readonly duration: number;
  /** The status that was asked for or expected, and the credential that was used. */
  readonly status?: number;
  readonly credential?: "basic" | "partner" | "business";
  /** The schema keyword that was broken, and where (a JSON pointer into the request). */
  readonly keyword?: string;
  readonly pointer?: string;
  /** Members of a real response that the contract does not declare, such as `results[].colour`: no failure, APIs grow. */
  readonly undeclared?: readonly string[];
  /** Makes the same generated values again. */
  readonly seed?: number;
  /** The request as it was sent, credentials masked; enough to make the curl line. */
  readonly request?: SentRequest;
}

export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RunResult {
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration: number;
  /** `mock`, or the URL of a real API. */
  readonly target: string;
  readonly seed: number;
  /** How many generated requests each operation got. */
  readonly cases: number;
  readonly contract: { readonly version: string; readonly sha256: string; readonly operations: number };
  readonly checks: readonly Check[];
}
