// What a fault is: one thing that is wrong, where it is put, and the part of the suite that has to notice it.

import type { ContractDocument } from "../../scripts/openapi/document.js";
import type { Group } from "../result.js";

export type Send = (request: Request) => Promise<Response>;

/** A change of one place in the text of a file of the repository; the text must be there exactly once. */
export interface Patch {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Where the fault is put. */
export type Site =
  /** Between the SDK and the API: what the SDK sends, or what it is told, is not what it was. */
  | { readonly wire: (send: Send) => Send }
  /** The API does something else than the contract that is expected of it. */
  | { readonly mock: (contract: ContractDocument) => void }
  /** The contract that is expected says something else than the API and the SDK do. */
  | { readonly expected: (contract: ContractDocument) => void }
  /** The SDK, or what was generated for it, in a copy of the repository. */
  | { readonly source: readonly Patch[] };

export interface Fault {
  readonly id: string;
  readonly kind: string;
  /** One sentence. */
  readonly describe: string;
  /** The operations that are run: as few as will do. */
  readonly operations: readonly string[];
  /** The groups that must notice it; default: all of them. */
  readonly groups?: readonly Group[];
  readonly site: Site;
}
