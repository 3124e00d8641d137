// Which credentials the API accepts where: the one table behind the three credential rules and the proposals of
// spec:update. It must never know single operations, only the shape of paths and the documented schemes.

import { CREDENTIALS, type CredentialName, credentialOfScheme } from "../openapi/extensions.js";
import { asObject, type JsonObject } from "../openapi/json.js";

const BUSINESS_PATH = "/v1/platform/businesses/{business_id}/";

/** The credential that the contract chooses; undefined when it is missing or none of the three. */
export function credentialOf(operation: JsonObject): CredentialName | undefined {
  return CREDENTIALS.find((credential) => credential === operation["x-thredfi-credential"]);
}

/** The credentials that an operation on this path may use, and why. */
export function credentialsForPath(
  path: string,
  operation: JsonObject,
): { credentials: readonly CredentialName[]; because: string } {
  if (operation["x-thredfi-secret"] === true && !path.includes("{")) {
    return { credentials: ["basic"], because: "the partner token is obtained with the partner's UUID and API key" };
  }
  if (path === BUSINESS_PATH) {
    return { credentials: ["partner", "business"], because: "one business is reached with either token" };
  }
  if (path.startsWith(BUSINESS_PATH)) {
    return { credentials: ["business"], because: `below ${BUSINESS_PATH} the token must be locked to that business` };
  }
  return { credentials: ["partner"], because: `a business token is valid only under ${BUSINESS_PATH}` };
}

/** The schemes that suffice alone, out of the alternatives that `security` lists. */
export function documentedSchemes({ security }: JsonObject): string[] {
  return (Array.isArray(security) ? security : []).flatMap((requirement) => {
    const names = Object.keys(asObject(requirement));
    return names.length === 1 ? names : [];
  });
}

/** The credentials that suffice alone. */
export function documentedCredentials(operation: JsonObject): Set<CredentialName> {
  return new Set(documentedSchemes(operation).flatMap((scheme) => credentialOfScheme(scheme) ?? []));
}
