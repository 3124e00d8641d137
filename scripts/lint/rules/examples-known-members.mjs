// @ts-check
// Examples have no member that their schema does not declare, also where the schema is an allOf: there Redocly's own
// rules stay silent. It must not repeat what those do report (types, formats, required members, plain objects).

import { follow, isObject } from "../json.mjs";
import { nameOfPlace } from "../operations.mjs";
import { undeclaredMembers } from "../schemas.mjs";

/** @import { Json, JsonObject, Rule, Visit } from "../types.d.ts" */

/** @type {Rule} */
export const examplesKnownMembers = () => {
  /** @type {JsonObject} */
  let contract = {};
  /** @type {Visit} */
  const visit = (holder, context) => {
    const named = isObject(holder["examples"]) ? Object.entries(holder["examples"]) : [];
    /** @type {[keys: string[], value: Json | undefined][]} */
    const examples = named.map(([name, listed]) => {
      const example = follow(listed, context);
      return [["examples", name], isObject(example) ? example["value"] : undefined];
    });
    examples.push([["example"], holder["example"]]);
    for (const [keys, value] of examples) {
      for (const member of undeclaredMembers(value, holder["schema"], context)) {
        const place = nameOfPlace(context.location.pointer, contract);
        const wrong = `${keys.join(" ")} has ${member}, which its schema does not declare`;
        const message = `${place}: ${wrong}; declare it or leave it out.`;
        context.report({ message, location: context.location.child(keys) });
      }
    }
  };
  return {
    Root: {
      enter(root) {
        contract = root;
      },
    },
    MediaType: visit,
    Parameter: visit,
  };
};
