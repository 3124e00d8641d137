// The credential of an operation is the narrowest that its path allows, so that a leaked token reaches as little as can
// be. It must not look at what the page documents: credential-fits-security does.

import { credentialOf, credentialsForPath } from "../allowed-credentials.js";
import type { Rule } from "../types.js";
import { eachOperation } from "../walk.js";

export const credentialFitsPath: Rule = () =>
  eachOperation(({ operation, path, name, report }) => {
    const credential = credentialOf(operation);
    const { credentials, because } = credentialsForPath(path, operation);
    if (!credential || credentials.includes(credential)) return;
    const right = credentials.join(" or ");
    report(`${name}: x-thredfi-credential is ${credential}, but this path takes ${right}: ${because}.`, [
      "x-thredfi-credential",
    ]);
  });
