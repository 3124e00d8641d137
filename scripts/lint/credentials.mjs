// @ts-check
// Which credential the API takes where: the one table behind the three credential rules.
// It must never know single operations, only the shape of paths and the names of the documented schemes.

import { isObject } from "./json.mjs";

/** @import { Credential, JsonObject } from "./types.d.ts" */

/** @type {readonly Credential[]} */
export const CREDENTIALS = ["basic", "partner", "business"];

/** The documented security schemes that mean a credential. */
export const SCHEMES = /** @type {const} */ ({
  basic: ["BasicAuth"],
  partner: ["PartnerJWT", "BearerUnscoped"],
  business: ["BearerBusinessScoped"],
});

const BUSINESS_PATH = "/v1/platform/businesses/{business_id}/";

/**
 * @param {JsonObject} operation
 * @returns {Credential | undefined} undefined when it is missing or none of the three
 */
export function credentialOf(operation) {
  return CREDENTIALS.find((credential) => credential === operation["x-thredfi-credential"]);
}

/**
 * The credentials that an operation on this path may use, and why.
 *
 * @param {string} path
 * @param {JsonObject} operation
 * @returns {{ credentials: readonly Credential[], because: string }}
 */
export function credentialsForPath(path, operation) {
  if (operation["x-thredfi-secret"] === true && !path.includes("{")) {
    return { credentials: ["basic"], because: "the partner token is obtained with the partner's UUID and API key" };
  }
  if (path === BUSINESS_PATH) {
    return { credentials: ["partner", "business"], because: "one business is reached with either token" };
  }
  if (path.startsWith(BUSINESS_PATH)) {
    return { credentials: ["business"], because: `below ${BUSINESS_PATH} the token must be locked to that business` };
  }
  return { credentials: ["partner"], because: `a business token holds only under ${BUSINESS_PATH}` };
}

/**
 * The schemes that suffice alone, out of the alternatives that `security` lists.
 *
 * @param {JsonObject} operation
 * @returns {string[]}
 */
export function documentedSchemes(operation) {
  const security = Array.isArray(operation["security"]) ? operation["security"] : [];
  return security.flatMap((requirement) => {
    const names = isObject(requirement) ? Object.keys(requirement) : [];
    return names.length === 1 ? names : [];
  });
}
