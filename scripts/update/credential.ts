// Which credential a newly published operation is called with: proposed from its path and from the schemes it names.
// It must never decide what the table of the lint rules forbids, and a person checks every proposal.

import { credentialsForPath } from "../lint/credentials.mjs";
import { type CredentialName, credentialOfScheme } from "../openapi/extensions.js";
import { asObject, type JsonObject } from "../openapi/json.js";

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

/** The credentials that suffice alone. */
export function documentedCredentials(operation: JsonObject): Set<CredentialName> {
  const security = operation["security"];
  const alone = (Array.isArray(security) ? security : []).map((entry) => Object.keys(asObject(entry)));
  const named = alone.filter((names) => names.length === 1).map(([name = ""]) => credentialOfScheme(name));
  return new Set(named.filter((credential) => credential !== undefined));
}
