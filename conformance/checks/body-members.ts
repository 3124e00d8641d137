// Each optional member of a JSON body present and absent, and each value that the contract names or bounds.

import { pointer } from "../../scripts/openapi/json.js";
import { build, UNKNOWN_VALUE } from "../generate/build-value.js";
import { typeOf } from "../generate/flatten.js";
import { type Place, placesOf, withoutPlace, withPlace } from "../generate/places.js";
import { callCheck, type Plan, type PlannedCheck } from "./planned.js";

export function bodyChecks({ contract, operation, base }: Plan): PlannedCheck[] {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (!schema) return [];
  const json = { ...base, contentType: "application/json" };
  const minimal = build(contract, schema, { direction: "request", members: "required" });
  const full = build(contract, schema, { direction: "request", members: "all" });
  const places = placesOf(contract, schema).filter(({ path }) => path.length > 0);
  const optional = places.filter(({ required }) => !required);
  const top = optional.filter(({ path }) => path.length === 1);
  const check = (group: "body members" | "values", body: unknown, name: string, place?: Place) =>
    callCheck(group, { ...json, body }, name, place && { pointer: pointer(...place.path) });

  return [
    check("body members", minimal, "with the required members only"),
    ...(optional.length > 0 ? [check("body members", full, "with every member")] : []),
    ...top.map((place) =>
      check("body members", withPlace(minimal, place.path, valueAt(full, place)), `with ${name(place)} alone`, place),
    ),
    ...optional.map((place) =>
      check("body members", withoutPlace(full, place.path), `with all but ${name(place)}`, place),
    ),
    ...places.flatMap((place) =>
      valuesOf(place).map(([value, what]) =>
        check("values", withPlace(full, place.path, value), `${name(place)} ${what}`, place),
      ),
    ),
    ...(operation.requestBody?.required
      ? []
      : [callCheck("body members", { ...base, body: undefined, contentType: undefined }, "without a body")]),
  ];
}

const name = ({ path }: Place) => path.join(".");

function valueAt(root: unknown, { path }: Place): unknown {
  return path.reduce<unknown>((node, part) => (node as Record<string | number, unknown>)[part], root);
}

/** The values at the edges of what the schema allows, each with what it is. */
function valuesOf({ schema }: Place): [value: unknown, what: string][] {
  const { minimum, maximum, minLength, maxLength, minItems = 0, format, pattern, nullable } = schema;
  const values: [unknown, string][] = [];
  if (nullable) values.push([null, "is null"]);
  const known = schema["x-extensible-enum"];
  if (schema.enum) {
    for (const value of schema.enum) if (value !== null) values.push([value, `is ${String(value)}`]);
    return values;
  }
  if (known) {
    for (const value of known) values.push([value, `is ${value}`]);
    values.push([UNKNOWN_VALUE.slice(0, maxLength), "is a value that the contract does not know"]);
    return values;
  }
  switch (typeOf(schema)) {
    case "boolean":
      values.push([true, "is true"], [false, "is false"]);
      break;
    case "integer":
    case "number":
      if (minimum !== undefined) values.push([minimum, `is at its minimum ${minimum}`]);
      if (maximum !== undefined) values.push([maximum, `is at its maximum ${maximum}`]);
      break;
    case "array":
      if (minItems === 0) values.push([[], "is empty"]);
      break;
    case "string":
      if (format !== undefined || pattern !== undefined) break;
      if (minLength !== undefined) values.push(["x".repeat(minLength), `is as short as ${minLength}`]);
      if (maxLength !== undefined) values.push(["é".repeat(maxLength), `is as long as ${maxLength}`]);
      break;
  }
  return values;
}
