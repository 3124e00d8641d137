// Schemas have names that a user expects and can guess: the vocabulary of spec/additions/names.yaml, and nothing that a
// generator of contracts added. It must not ask what a schema is about: the nouns are the API's own.

import { plainName } from "../../bundle/names.js";
import { asObject, type Json } from "../../openapi/json.js";
import { declaredBy } from "../members.js";
import type { Resolve, Rule } from "../types.js";
import { resolver } from "../walk.js";

const ENVELOPE = ["count", "page_info", "results"];

export const schemaNames: Rule = () => ({
  Components({ schemas }, context) {
    const lowerCase = new Map<string, string>();
    for (const [name, schema] of Object.entries(asObject(schemas))) {
      const twin = lowerCase.get(name.toLowerCase());
      lowerCase.set(name.toLowerCase(), name);
      const problem = twin
        ? `differs from ${twin} in letter case only; generators write both to one file`
        : (problemOf(name) ?? listProblem(name, schema, resolver(context)));
      if (!problem) continue;
      const message = `schemas.${name}: the name ${problem}. Names are given in spec/additions/names.yaml.`;
      context.report({ message, location: context.location.child(["schemas", name]).key() });
    }
  },
});

function problemOf(name: string): string | undefined {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return "is not in PascalCase";
  const plain = plainName(name);
  if (plain !== name) return `is a generator's; ${plain} would be for people`;
  if (/([A-Z][a-z]+)\1(?![a-z])/.test(name)) return "has one word twice in a row";
  if (/^(Create|Delete|Get|List|Patch|Update)[A-Z]/.test(name)) {
    return "begins with a verb; the verb goes behind the noun, as in InvoiceCreate";
  }
  if (/(Request|Serializer|API|Ref|Dto|DTO)$/.test(name)) {
    return "ends in a word of its generator; a body is called InvoiceCreate, a part of one InvoiceLineInput";
  }
  if (/Response$/.test(name) && !/(Error|Token)Response$/.test(name)) {
    return "ends in Response; a record has its noun alone, anything else that a call returns ends in Result";
  }
  return undefined;
}

/** A page of a list is called by its items. */
function listProblem(name: string, schema: Json, resolve: Resolve): string | undefined {
  const members = declaredBy(schema, resolve);
  if (!ENVELOPE.every((member) => members.has(member))) return undefined;
  const { $ref } = asObject(asObject(members.get("results"))["items"]);
  const item =
    typeof $ref === "string"
      ? $ref
          .split("/")
          .at(-1)
          ?.replace(/ListItem$/, "")
      : undefined;
  if (item === undefined) return name.endsWith("List") ? undefined : "is that of a list, so it must end in List";
  return name === `${item}List` ? undefined : `is that of a list of ${item}; it must be ${item}List`;
}
