// Examples have no member that their schema does not declare, also where the schema is an allOf: there Redocly's own
// rules stay silent. It must not repeat what those do report (types, formats, required members, plain objects).

import { asObject, type Json } from "../../openapi/json.js";
import { undeclaredMembers } from "../members.js";
import type { Rule } from "../types.js";
import { eachNode, resolver } from "../walk.js";

export const examplesKnownMembers: Rule = () =>
  eachNode(["MediaType", "Parameter"], (holder, context, place) => {
    const resolve = resolver(context);
    const named = Object.entries(asObject(holder["examples"]));
    const examples: [keys: string[], value: Json | undefined][] = [
      ...named.map(([name, example]): [string[], Json | undefined] => [
        ["examples", name],
        asObject(resolve(example))["value"],
      ]),
      [["example"], holder["example"]],
    ];
    for (const [keys, value] of examples) {
      for (const member of undeclaredMembers(value, holder["schema"], resolve)) {
        const wrong = `${keys.join(" ")} has ${member}, which its schema does not declare`;
        const message = `${place()}: ${wrong}; declare it or leave it out.`;
        context.report({ message, location: context.location.child(keys) });
      }
    }
  });
