// The words that a comparison of two contracts is written in: one change, and all of them with the verdict.
// Nothing is decided here.

import type { Kind, Verdict } from "./rules.js";

/** Which way the thing that changed travels: to the API, from it, neither (`operation`), or what authorises the call. */
export type Direction = "request" | "response" | "operation" | "credential";

export interface Change {
  /** The operation, by its name in the old contract (in the new one when it is new); undefined for the whole contract. */
  operationId: string | undefined;
  /** One of the kinds of rules.ts. */
  kind: string;
  verdict: Verdict;
  direction: Direction;
  /**
   * JSON Pointer (RFC 6901) to the place in the old contract, in the new one for what was added. It starts at the
   * operation and goes on through `$ref`, so that each place of a shared schema has a pointer of its own.
   */
  pointer: string;
  /** One sentence for people, without the operation's name. */
  text: string;
  before?: unknown;
  after?: unknown;
  /** The shared schema that the change is in, and the pointer from there: `Invoice`, `/due_at`. */
  schema?: { name: string; at: string };
}

export type Bump = "major" | "minor" | "patch" | "none";

export interface Comparison {
  /** Breaking first, then unclear, then non-breaking; within these in the order of the contract. */
  changes: Change[];
  /** The worst of the changes; `none` when there is none. */
  verdict: Verdict | "none";
  /** What the version of the package must go up by. */
  bump: Bump;
}

/** A change before the rules have given it a verdict. */
export type Found = Omit<Change, "verdict" | "kind"> & { kind: Kind };

/** Reports one change of what the sayer is for. */
export type Say = (
  kind: Kind,
  at: string,
  text: string,
  before?: unknown,
  after?: unknown,
  schema?: Change["schema"],
) => void;

export function sayer(report: (change: Found) => void, direction: Direction, operationId?: string): Say {
  return (kind, at, text, before, after, schema) =>
    report({
      ...{ operationId, kind, direction, pointer: at, text },
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(schema && { schema }),
    });
}
