// @ts-check
// An operation whose request or response body holds a credential says so, because what shows bodies goes by that mark.
// It must know credentials by the names of members alone; which of them are masked is decided in src/errors/secrets.ts.

import { isObject } from "../json.mjs";
import { eachOperation } from "../operations.mjs";

/** @import { Json, Rule, SeenOperation } from "../types.d.ts" */

const CREDENTIAL =
  /^(access_token|refresh_token|id_token|client_secret|client_assertion|password|assertion|api_?key)$/i;

/** @type {Rule} */
export const secret = () =>
  eachOperation((seen) => {
    const { operation, name, report } = seen;
    const mark = operation["x-thredfi-secret"];
    if (mark === true) return;
    if (mark !== undefined) {
      const wrong = `x-thredfi-secret is ${JSON.stringify(mark)}`;
      return report(`${name}: ${wrong}; it must be true, or left out.`, ["x-thredfi-secret"]);
    }
    const member = credentialIn([operation["requestBody"], operation["responses"]], seen);
    if (member) report(`${name}: its body has ${member}, a credential, so x-thredfi-secret must be true.`);
  });

/**
 * The first member below `node` that a schema declares under the name of a credential.
 *
 * @param {Json | undefined} node
 * @param {SeenOperation} seen
 * @param {Set<Json>} visited
 * @returns {string | undefined}
 */
function credentialIn(node, seen, visited = new Set()) {
  const found = Array.isArray(node) ? node : seen.resolve(node);
  if (typeof found !== "object" || found === null || visited.has(found)) return undefined;
  visited.add(found);
  const properties = isObject(found) ? found["properties"] : undefined;
  const named = Object.keys(isObject(properties) ? properties : {}).find((member) => CREDENTIAL.test(member));
  if (named) return named;
  for (const part of Object.values(found)) {
    const below = credentialIn(part, seen, visited);
    if (below) return below;
  }
  return undefined;
}
