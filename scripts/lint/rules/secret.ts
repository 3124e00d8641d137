// An operation whose request or response body holds a credential says so, because what shows bodies goes by that mark.
// It must know credentials by the names of members alone.

import { credentialMember } from "../members.js";
import type { Rule } from "../types.js";
import { eachOperation } from "../walk.js";

export const secret: Rule = () =>
  eachOperation(({ operation, name, resolve, report }) => {
    const { "x-thredfi-secret": mark, requestBody = null, responses = null } = operation;
    if (mark === true) return;
    if (mark !== undefined) {
      const wrong = `x-thredfi-secret is ${JSON.stringify(mark)}`;
      return report(`${name}: ${wrong}; it must be true, or left out.`, ["x-thredfi-secret"]);
    }
    const member = credentialMember([requestBody, responses], resolve);
    if (member) report(`${name}: its body has ${member}, a credential, so x-thredfi-secret must be true.`);
  });
