// The chosen credential is one that security names, and its scheme comes first: other people's generators send that one.
// (Where a page does not name it, the bundle adds it, if the contract says why.)
// It replaces Redocly's security-defined, whose messages name no operation; it must check no less than that rule does.

import { SCHEMES } from "../../openapi/extensions.js";
import { asObject } from "../../openapi/json.js";
import { credentialOf, documentedSchemes } from "../allowed-credentials.js";
import type { Rule, SeenOperation } from "../types.js";
import { eachOperation } from "../walk.js";

export const credentialFitsSecurity: Rule = () => {
  let declared: string[] = [];
  return {
    Root(contract) {
      declared = Object.keys(asObject(asObject(contract["components"])["securitySchemes"]));
    },
    ...eachOperation((seen) => {
      const problem = securityProblem(seen, declared);
      if (problem) seen.report(`${seen.name}: ${problem}`, ["security"]);
      else checkCredential(seen);
    }),
  };
};

function securityProblem({ operation: { security } }: SeenOperation, declared: readonly string[]): string | undefined {
  if (!Array.isArray(security) || security.length === 0) {
    const wrong = security === undefined ? "is missing" : "is empty";
    return `security ${wrong}; list the schemes that its page names, such as PartnerJWT.`;
  }
  for (const [index, requirement] of security.entries()) {
    const names = Object.keys(asObject(requirement));
    if (names.length === 0) return `security[${index}] names no scheme; no operation of this API goes without one.`;
    const unknown = names.find((scheme) => !declared.includes(scheme));
    if (unknown) return `security names ${unknown}, which is not declared; declared are ${declared.join(", ")}.`;
  }
  return undefined;
}

function checkCredential({ operation, name, report }: SeenOperation): void {
  const credential = credentialOf(operation);
  if (!credential) return;
  const schemes = documentedSchemes(operation);
  const needed = Object.keys(SCHEMES).filter((scheme) => SCHEMES[scheme] === credential);
  if (!schemes.some((scheme) => needed.includes(scheme))) {
    const wrong = `x-thredfi-credential is ${credential}, but security names only ${schemes.join(", ")}`;
    const right = `${credential} needs ${needed.join(" or ")}, or x-thredfi-credential-reason saying why it is used all the same`;
    report(`${name}: ${wrong}; ${right}.`, ["security"]);
  } else if (!needed.includes(schemes[0] ?? "")) {
    const wrong = `security lists ${schemes[0]} first, which is not that of the ${credential} credential`;
    report(`${name}: ${wrong}; generators send the first, so it must be ${needed.join(" or ")}.`, ["security"]);
  }
}
