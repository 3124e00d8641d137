// Cuts a whole OpenAPI document into what a page of each operation would hold: the frame, the operation, its components.
// It must never change a value; the order of members stays. Comments of the document are left out.

import { asObject, type JsonObject } from "../openapi/json.js";
import { dropUnreachable } from "../openapi/refs.js";
import { writeYaml } from "../openapi/yaml.js";

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
    }
    // Tags are declared in our additions, and those of other operations do not belong here.
    else if (name !== "tags" && !name.startsWith("x-")) kept[name] = structuredClone(member);
  }
  dropUnreachable(kept);
  return `# One operation of ${source}, with the components it uses.\n${writeYaml(kept, 0)}`;
}
