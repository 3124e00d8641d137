// Lists the scheme of the chosen credential first in `security`, because that is the one which other people's generators
// send. It must never add a scheme that the page does not name, unless x-thredfi-credential-reason says why.

import { isMethod } from "../openapi/document.js";
import { credentialOfScheme, SCHEMES } from "../openapi/extensions.js";
import { asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";

export function preferredSchemeFirst(document: JsonObject): void {
  for (const item of Object.values(asObject(document["paths"]))) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      if (!isMethod(method) || !isObject(operation) || !Array.isArray(operation["security"])) continue;
      const { security, "x-thredfi-credential": credential } = operation;
      const isChosen = (requirement: Json) => {
        const [scheme = "", ...others] = Object.keys(asObject(requirement));
        return others.length === 0 && credentialOfScheme(scheme) === credential;
      };
      const at = security.findIndex(isChosen);
      const scheme = Object.keys(SCHEMES).find((name) => SCHEMES[name] === credential);
      if (at > 0) security.unshift(...security.splice(at, 1));
      else if (at === -1 && scheme && operation["x-thredfi-credential-reason"] !== undefined) {
        security.unshift({ [scheme]: [] });
      }
    }
  }
}
