// An operation has a place among the resource methods of the SDK, and no two have the same: `invoices.payments.create`.
// It must not choose names, only keep them to one vocabulary.

import type { Rule } from "../types.js";
import { eachOperation, isText } from "../walk.js";

/** What a method may do, and the HTTP methods that the API does it with. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  list: ["GET"],
  get: ["GET"],
  create: ["POST"],
  update: ["PUT", "PATCH"],
  patch: ["PATCH"],
  delete: ["DELETE", "POST"],
  archive: ["POST"],
  unarchive: ["POST"],
  void: ["POST"],
  reset: ["DELETE"],
};
const RESOURCE = "x-thredfi-resource";
const METHOD = "x-thredfi-method";

export const resourceMethod: Rule = () => {
  const owners = new Map<string, string>();
  return eachOperation(({ operation, method, name, report }) => {
    const { [RESOURCE]: resource, [METHOD]: verb } = operation;
    // What an update brings has no name until somebody gives it one; the path reaches it.
    if (resource === undefined && verb === undefined) return;
    if (!isText(resource) || !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/.test(resource)) {
      const right = "give the place of its method in camelCase, such as invoices.payments";
      return report(`${name}: ${RESOURCE} is ${JSON.stringify(resource) ?? "missing"}; ${right}.`, [RESOURCE]);
    }
    if (!isText(verb) || !isKnown(verb, method, resource)) {
      const verbs = Object.keys(VERBS).filter((known) => VERBS[known]?.includes(method));
      const right = [...verbs, ...(method === "GET" ? ["what is read, in camelCase"] : [])].join(", ");
      return report(
        `${name}: ${METHOD} is ${JSON.stringify(verb) ?? "missing"}; for ${method} it is one of ${right}.`,
        [METHOD],
      );
    }
    const owner = owners.get(`${resource}.${verb}`);
    if (owner) return report(`${name}: ${owner} is ${resource}.${verb} already; each must be its own.`, [METHOD]);
    owners.set(`${resource}.${verb}`, name);
  });
};

/** A GET may be called after what it reads, and an operation of `tokens` after the credential that it gives. */
function isKnown(verb: string, method: string, resource: string): boolean {
  if (Object.hasOwn(VERBS, verb)) return VERBS[verb]?.includes(method) ?? false;
  return (method === "GET" || resource === "tokens") && /^[a-z][A-Za-z]*$/.test(verb);
}
