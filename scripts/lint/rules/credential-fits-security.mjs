// @ts-check
// The chosen credential is one that the page of the operation names, or the contract says why it is used all the same.
// It replaces Redocly's security-defined, whose messages name no operation; it must check no less than that rule does.

import { credentialOf, documentedSchemes, SCHEMES } from "../credentials.mjs";
import { isObject, isText } from "../json.mjs";
import { eachOperation } from "../operations.mjs";

/** @import { Rule, SeenOperation } from "../types.d.ts" */

/** @type {Rule} */
export const credentialFitsSecurity = () => {
  /** @type {string[]} */
  let declared = [];
  return {
    Root(contract) {
      const components = contract["components"];
      const schemes = isObject(components) ? components["securitySchemes"] : undefined;
      declared = isObject(schemes) ? Object.keys(schemes) : [];
    },
    ...eachOperation((seen) => {
      if (securityIsSound(seen, declared)) checkCredential(seen);
    }),
  };
};

/**
 * @param {SeenOperation} seen
 * @param {string[]} declared
 */
function securityIsSound({ operation, name, report }, declared) {
  const security = operation["security"];
  if (!Array.isArray(security) || security.length === 0) {
    const wrong = security === undefined ? "is missing" : "is empty";
    report(`${name}: security ${wrong}; list the schemes that its page names, such as PartnerJWT.`, ["security"]);
    return false;
  }
  for (const [index, requirement] of security.entries()) {
    const names = isObject(requirement) ? Object.keys(requirement) : [];
    if (names.length === 0) {
      report(`${name}: security[${index}] names no scheme; no operation of this API goes without one.`, ["security"]);
      return false;
    }
    const unknown = names.find((scheme) => !declared.includes(scheme));
    if (unknown) {
      const right = declared.join(", ");
      report(`${name}: security names ${unknown}, which is not declared; declared are ${right}.`, ["security"]);
      return false;
    }
  }
  return true;
}

/** @param {SeenOperation} seen */
function checkCredential({ operation, name, report }) {
  const credential = credentialOf(operation);
  if (!credential) return;
  const documented = documentedSchemes(operation);
  /** @param {readonly string[]} schemes */
  const names = (schemes) => schemes.some((scheme) => documented.includes(scheme));
  if (names(SCHEMES[credential])) return;
  const wrong = `${name}: x-thredfi-credential is ${credential}, but security names only ${documented.join(", ")}`;
  const needed = SCHEMES[credential].join(" or ");
  if (credential !== "business" || !names(SCHEMES.partner)) {
    return report(`${wrong}; ${credential} needs ${needed}.`, ["security"]);
  }
  if (isText(operation["x-thredfi-credential-reason"])) return;
  report(`${wrong}; business needs ${needed}, or x-thredfi-credential-reason saying why it is used all the same.`, [
    "x-thredfi-credential",
  ]);
}
