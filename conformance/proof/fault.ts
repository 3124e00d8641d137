// What a fault is: one thing that is wrong, where it is put, and the part of the suite that has to notice it.

import type { Group } from "../result.js";
import type { WrapFetch } from "../sdk.js";
import type { ContractEdit } from "./contract-edit.js";

/** A change of one place in the text of a file of the repository; what it looks for must be there exactly once. */
export interface Patch {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string | ((found: string) => string);
}

/** Changes the contract at the operation of the fault. */
export type Change = (edit: ContractEdit) => void;

/** Where the fault is put. */
export type Site =
  /** Between the SDK and the API: what the SDK sends, or what it gets, is changed on the way. */
  | { readonly wire: WrapFetch }
  /** The API does something else than the contract that is expected of it. */
  | { readonly mock: Change }
  /** The contract that is expected says something else than the API and the SDK do. */
  | { readonly expected: Change }
  /** The SDK, or what was generated for it, in a copy of the repository. */
  | { readonly source: Patch };

export interface Fault {
  readonly id: string;
  readonly kind: string;
  /** One sentence. */
  readonly describe: string;
  /** The operations that are run: as few as will do. A change of a contract is made at the first. */
  readonly operations: readonly [string, ...string[]];
  /** The groups that must notice it. */
  readonly groups: readonly Group[];
  readonly site: Site;
}

/** Faults on the wire that the same operations show, and the same groups unless one names its own. */
export function wireFaults(
  kind: string,
  operations: Fault["operations"],
  groups: Fault["groups"],
  byId: Readonly<Record<string, readonly [describe: string, wire: WrapFetch, groups?: Fault["groups"]]>>,
): Fault[] {
  return Object.entries(byId).map(([id, [describe, wire, own = groups]]) => ({
    ...{ id, kind, describe, operations },
    groups: own,
    site: { wire },
  }));
}
