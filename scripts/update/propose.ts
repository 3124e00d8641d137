// What a published operation lacks and the contract needs: its credential, from its path and the schemes that it names, and
// its tags. It must never decide what the table of the lint rules forbids, and a person checks every proposal.

import { credentialOf, credentialsForPath, documentedCredentials } from "../lint/allowed-credentials.js";
import type { ContractOperation } from "../openapi/document.js";
import type { CredentialName } from "../openapi/extensions.js";
import type { JsonObject } from "../openapi/json.js";

export interface Proposal {
  readonly credential: CredentialName;
  /** Needed when the page does not name a scheme of this credential. */
  readonly reason?: string;
}

/** Whether the credential that the contract has chosen may still be used. */
export function isCredentialFitting(path: string, operation: JsonObject): boolean {
  const chosen = credentialOf(operation);
  if (!chosen || !credentialsForPath(path, operation).credentials.includes(chosen)) return false;
  if (documentedCredentials(operation).has(chosen)) return true;
  const isReasoned = operation["x-thredfi-credential-reason"] !== undefined;
  return isReasoned && typeof proposeCredential("", path, operation) !== "string";
}

/** The proposal, or in words why there is none. */
export function proposeCredential(method: string, path: string, operation: JsonObject): Proposal | string {
  const documented = documentedCredentials(operation);
  const { credentials, because } = credentialsForPath(path, operation);
  // Of one business itself, reading takes the narrower token and changing the wider one, as its published siblings do.
  const fitting = method === "get" ? [...credentials].reverse() : credentials;
  const named = fitting.find((credential) => documented.has(credential));
  if (named) return { credential: named };
  if (credentials.includes("business") && documented.has("partner")) {
    const reason =
      "Its page names no business token; the business token page asks for one on every path of one business, and one that leaks reaches that business alone.";
    return { credential: "business", reason };
  }
  const names = [...documented].join(", ") || "none alone";
  return `its path takes ${credentials.join(" or ")} (${because}), its page names ${names}`;
}

/** The tags that the operation had, or those of the known operation that shares most of its path. */
export function proposeTags(known: readonly ContractOperation[], { id, path }: { id: string; path: string }): string[] {
  const shared = ({ id: own, path: other }: ContractOperation) =>
    own === id ? Number.POSITIVE_INFINITY : sharedLength(path, other);
  const [nearest] = known.filter(({ operation }) => operation.tags?.length).sort((a, b) => shared(b) - shared(a));
  return nearest?.operation.tags ?? ["Other"];
}

function sharedLength(path: string, other: string): number {
  const [parts, others] = [path.split("/"), other.split("/")];
  const at = parts.findIndex((part, index) => part !== others[index]);
  return at === -1 ? parts.length : at;
}
