// Cuts a whole OpenAPI document into what a page of each operation would hold: the frame, the operation, its components.
// It must never change a value; the order of members stays. Comments of the document are left out.

import { Document } from "yaml";
import { asObject, isObject, type JsonObject } from "../openapi/json.js";
import { listRefs } from "../openapi/refs.js";
import { tokensOf } from "./incoming-document.js";

/** The text of one operation's file; `source` is named in its first line. */
export function oneOperation(
  document: JsonObject,
  { method, path }: { method: string; path: string },
  source: string,
): string {
  const item = asObject(asObject(document["paths"])[path]);
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(document)) {
    if (name === "paths") {
      const { parameters } = item;
      // Security that holds for the whole document is said on the operation, as a page does.
      const security = document["security"] === undefined ? {} : { security: document["security"] };
      const operation = { ...security, ...asObject(item[method]) };
      kept["paths"] = { [path]: { ...(parameters === undefined ? {} : { parameters }), [method]: operation } };
    } else if (name === "components") kept["components"] = reachable(asObject(member), asObject(item), method);
    // Tags are declared in our additions, and those of other operations do not belong here.
    else if (name !== "tags" && !name.startsWith("x-")) kept[name] = member;
  }
  const text = new Document(kept, { aliasDuplicateObjects: false, compat: "yaml-1.1" }).toString({ lineWidth: 0 });
  return `# One operation of ${source}, with the components it uses.\n${text}`;
}

function reachable(components: JsonObject, item: JsonObject, method: string): JsonObject {
  const reached = new Set<string>();
  const waiting = [...listRefs(item["parameters"]), ...listRefs(item[method])].map(({ ref }) => ref);
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const [, section = "", name = ""] = tokensOf(ref.slice(1));
    if (reached.has(`${section}/${name}`)) continue;
    reached.add(`${section}/${name}`);
    waiting.push(...listRefs(asObject(components[section])[name]).map((inner) => inner.ref));
  }
  const kept: JsonObject = {};
  for (const [section, entries] of Object.entries(components)) {
    if (!isObject(entries)) continue;
    const names = Object.keys(entries).filter(
      (name) => section === "securitySchemes" || reached.has(`${section}/${name}`),
    );
    if (names.length > 0) kept[section] = Object.fromEntries(names.map((name) => [name, entries[name] ?? null]));
  }
  return kept;
}
