// Which credential a newly published operation is called with: proposed from its path and from the schemes it names.
// It must never decide what the table of the lint rules forbids, and a person checks every proposal.

import { credentialsForPath, documentedCredentials } from "../lint/allowed-credentials.js";
import type { CredentialName } from "../openapi/extensions.js";
import type { JsonObject } from "../openapi/json.js";

export interface Proposal {
  readonly credential: CredentialName;
  /** Needed when the page does not name a scheme of this credential. */
  readonly reason?: string;
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
