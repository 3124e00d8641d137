// Every example fits its schema, by the validator that the SDK ships; a member that no schema declares does not fit.
// Redocly's own rules leave out what an allOf hides, fail on a large schema, and take `constructor` for a member that every
// object has.

import type { ContractSchema } from "../../../generated/schemas.js";
import type { Fault } from "../../../src/plugins/validate/mismatch.js";
import { type CheckOptions, checkValue } from "../../../src/plugins/validate/schema-check.js";
import { contractSchema } from "../../generate/schemas.js";
import { asObject, type Json, type JsonObject, tokensOf } from "../../openapi/json.js";
import type { Context, Location, Rule } from "../types.js";
import { eachNode } from "../walk.js";

export const examplesFit: Rule = () => {
  let known: { of: JsonObject; components: Record<string, ContractSchema> } | undefined;
  return eachNode(["MediaType", "Parameter", "Header", "Schema"], (holder, context, place, contract) => {
    const examples = examplesOf(holder, context);
    if (examples.length === 0) return;
    if (known?.of !== contract) known = { of: contract, components: componentsOf(contract) };
    const { components } = known;
    const schema = "schema" in holder ? holder["schema"] : holder;
    for (const { name, value, location } of examples) {
      const faults = directionsOf(context.location.pointer)
        .map((direction) => faultsOf(schema, value, { ...OPTIONS, direction, components }))
        .reduce((one, other) => (other.length < one.length ? other : one));
      for (const { pointer, expected, found } of faults) {
        const message = `${place()}: ${name}${pointer && ` ${pointer}`}: expected ${expected}, found ${found}.`;
        context.report({ message, location: tokensOf(pointer).reduce((at, token) => at.child(token), location) });
      }
    }
  });
};

const OPTIONS = { unknownMembers: true, unknownValues: false, hidden: false };

interface Example {
  readonly name: string;
  readonly value: Json;
  readonly location: Location;
}

function examplesOf(holder: JsonObject, context: Context): Example[] {
  const examples: Example[] = [];
  const { example } = holder;
  if (example !== undefined)
    examples.push({ name: "example", value: example, location: context.location.child("example") });
  // In a schema of OpenAPI 3.0, `examples` could only be a member of somebody's own.
  if (!("schema" in holder)) return examples;
  for (const [name, listed] of Object.entries(asObject(holder["examples"]))) {
    const own = context.location.child(["examples", name]);
    const { node = listed, location = own } = "$ref" in asObject(listed) ? context.resolve(listed) : {};
    const { value } = asObject(node);
    if (value !== undefined) examples.push({ name: `examples ${name}`, value, location: location.child("value") });
  }
  return examples;
}

/** What stands in neither may fit either. */
function directionsOf(pointer: string): CheckOptions["direction"][] {
  if (/^#\/(components\/(requestBodies|parameters)|paths\/.*\/(requestBody|parameters))\//.test(pointer))
    return ["request"];
  if (/^#\/(components\/(responses|headers)|paths\/.*\/responses)\//.test(pointer)) return ["response"];
  return ["request", "response"];
}

function faultsOf(schema: Json | undefined, value: Json, options: CheckOptions): Fault[] {
  try {
    return checkValue(converted(schema), value, options);
  } catch (error) {
    // A reference that leads nowhere, a pattern that is none.
    return [{ pointer: "", expected: "a schema that can be checked", found: (error as Error).message }];
  }
}

/** What the validator does not know is said by known-format, and by `npm run generate`. */
const converted = (schema: Json | undefined) => contractSchema(asObject(schema), () => {});

function componentsOf(contract: JsonObject): Record<string, ContractSchema> {
  const schemas = Object.entries(asObject(asObject(contract["components"])["schemas"]));
  return Object.fromEntries(schemas.map(([name, schema]) => [name, converted(schema) as ContractSchema]));
}
