// Every operation says which credential its caller uses, for the SDK chooses it from nowhere else.
// It must not ask whether the choice is right: credential-fits-path and credential-fits-security do.

import { CREDENTIALS } from "../../openapi/extensions.js";
import { credentialOf, credentialsForPath } from "../allowed-credentials.js";
import type { Rule } from "../types.js";
import { eachOperation } from "../walk.js";

export const credential: Rule = () =>
  eachOperation(({ operation, path, name, report }) => {
    if (credentialOf(operation)) return;
    const given = operation["x-thredfi-credential"];
    const wrong =
      given === undefined ? "is missing" : `is ${JSON.stringify(given)}, not one of ${CREDENTIALS.join(", ")}`;
    const right = credentialsForPath(path, operation).credentials.join(" or ");
    report(`${name}: x-thredfi-credential ${wrong}; on this path it would be ${right}.`, ["x-thredfi-credential"]);
  });
