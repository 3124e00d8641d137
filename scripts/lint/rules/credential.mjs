// @ts-check
// Every operation says which credential its caller uses, for the SDK chooses it from nowhere else.
// It must not ask whether the choice is right: credential-fits-path and credential-fits-security do.

import { CREDENTIALS, credentialOf, credentialsForPath } from "../credentials.mjs";
import { eachOperation } from "../operations.mjs";

/** @import { Rule } from "../types.d.ts" */

/** @type {Rule} */
export const credential = () =>
  eachOperation(({ operation, path, name, report }) => {
    if (credentialOf(operation)) return;
    const given = operation["x-thredfi-credential"];
    const wrong =
      given === undefined ? "is missing" : `is ${JSON.stringify(given)}, not one of ${CREDENTIALS.join(", ")}`;
    const right = credentialsForPath(path, operation).credentials.join(" or ");
    report(`${name}: x-thredfi-credential ${wrong}; on this path it would be ${right}.`, ["x-thredfi-credential"]);
  });
