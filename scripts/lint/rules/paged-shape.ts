// A paged operation takes page and page_size and returns {count, page_info, results}; neither half goes alone, because
// the SDK pages through exactly the operations that have both. It must not ask what the results are.

import { asObject, isObject, type Json } from "../../openapi/json.js";
import { declaredBy } from "../members.js";
import type { Rule, SeenOperation } from "../types.js";
import { eachOperation } from "../walk.js";

const QUERY = ["page", "page_size"];
const ENVELOPE = ["count", "page_info", "results"];

export const pagedShape: Rule = () =>
  eachOperation((seen) => {
    const { name, report } = seen;
    const query = queryNames(seen);
    const members = successMembers(seen);
    const missingQuery = QUERY.filter((parameter) => !query.has(parameter));
    const missingMembers = ENVELOPE.filter((member) => !members.has(member));
    if (missingQuery.length === 0 && missingMembers.length > 0) {
      const wrong = `takes page and page_size, but its 200 response lacks ${missingMembers.join(", ")}`;
      report(`${name}: ${wrong}; a paged response has ${ENVELOPE.join(", ")}.`, ["responses"]);
    }
    if (missingMembers.length === 0 && missingQuery.length > 0) {
      const wrong = `returns ${ENVELOPE.join(", ")}, but lacks the query parameter ${missingQuery.join(" and ")}`;
      report(`${name}: ${wrong}; a paged operation takes both.`, ["parameters"]);
    }
    if (missingQuery.length + missingMembers.length > 0) return;
    const results = seen.resolve(members.get("results"));
    if (!isObject(results) || results["type"] !== "array") {
      report(`${name}: results of its paged 200 response is not a list; it must have type array.`, ["responses"]);
    }
  });

function queryNames({ operation, pathItem, resolve }: SeenOperation): Set<Json | undefined> {
  const lists = [pathItem["parameters"], operation["parameters"]].flatMap((list) => (Array.isArray(list) ? list : []));
  const parameters = lists.map((listed) => asObject(resolve(listed)));
  return new Set(parameters.filter((parameter) => parameter["in"] === "query").map(({ name }) => name));
}

function successMembers({ operation, resolve }: SeenOperation): Map<string, Json> {
  const response = asObject(resolve(asObject(operation["responses"])["200"]));
  const json = asObject(asObject(response["content"])["application/json"]);
  return declaredBy(json["schema"], resolve);
}
