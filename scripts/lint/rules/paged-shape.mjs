// @ts-check
// A paged operation takes page and page_size and answers {count, page_info, results}; neither half goes alone, because
// the SDK pages through exactly the operations that have both. It must not ask what the results are.

import { isObject } from "../json.mjs";
import { eachOperation } from "../operations.mjs";
import { declaredBy } from "../schemas.mjs";

/** @import { Rule, SeenOperation } from "../types.d.ts" */

const QUERY = ["page", "page_size"];
const ENVELOPE = ["count", "page_info", "results"];

/** @type {Rule} */
export const pagedShape = () =>
  eachOperation((seen) => {
    const { name, report } = seen;
    const query = queryNames(seen);
    const members = successMembers(seen);
    const missingQuery = QUERY.filter((parameter) => !query.has(parameter));
    const missingMembers = ENVELOPE.filter((member) => !members.has(member));
    if (missingQuery.length === 0 && missingMembers.length > 0) {
      const missing = missingMembers.join(", ");
      const wrong = `takes page and page_size, but its 200 answer lacks ${missing}`;
      report(`${name}: ${wrong}; a paged answer has ${ENVELOPE.join(", ")}.`, ["responses"]);
    }
    if (missingMembers.length === 0 && missingQuery.length > 0) {
      const missing = missingQuery.join(" and ");
      const wrong = `answers ${ENVELOPE.join(", ")}, but lacks the query parameter ${missing}`;
      report(`${name}: ${wrong}; a paged operation takes both.`, ["parameters"]);
    }
    if (missingQuery.length + missingMembers.length > 0) return;
    const results = seen.resolve(members.get("results"));
    if (!isObject(results) || results["type"] !== "array") {
      report(`${name}: results of its paged 200 answer is not a list; it must have type array.`, ["responses"]);
    }
  });

/** @param {SeenOperation} seen */
function queryNames({ operation, pathItem, resolve }) {
  const parameters = [pathItem["parameters"], operation["parameters"]].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return new Set(
    parameters.flatMap((listed) => {
      const parameter = resolve(listed);
      return isObject(parameter) && parameter["in"] === "query" ? [parameter["name"]] : [];
    }),
  );
}

/** @param {SeenOperation} seen */
function successMembers({ operation, resolve }) {
  const answers = operation["responses"];
  const answer = resolve(isObject(answers) ? answers["200"] : undefined);
  const content = isObject(answer) ? answer["content"] : undefined;
  const json = isObject(content) ? content["application/json"] : undefined;
  return declaredBy(isObject(json) ? json["schema"] : undefined, resolve).members;
}
