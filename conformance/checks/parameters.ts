// Each parameter present, absent and at its bounds, and each value that the contract names for it.

import type { ParameterObject } from "../../scripts/openapi/document.js";
import { type Case, parametersIn } from "../cases.js";
import { parameterValue } from "../example-values.js";
import { UNKNOWN_VALUE } from "../generate/build-value.js";
import { flatten, typeOf } from "../generate/flatten.js";
import { callCheck, type Plan, type PlannedCheck } from "./planned.js";

/** Characters that mean something in a URL, and some beyond ASCII: they must arrive as they were given. */
const RESERVED = "a&b=c d+e/f?g#h%25;i,j é \u{1F4B7}";

export function parameterChecks(plan: Plan): PlannedCheck[] {
  const { contract, operation, base } = plan;
  const query = parametersIn(contract, operation, "query");
  const header = parametersIn(contract, operation, "header");
  const optional = operation.parameters.filter(({ in: place, required }) => place !== "path" && !required);
  const every: Case = { ...base, query, header };
  return [
    ...(optional.length > 0 ? [callCheck("parameters", every, `response ${base.status} with every parameter`)] : []),
    ...optional.map((parameter) =>
      callCheck(
        "parameters",
        withValue(base, parameter, parameterValue(contract, parameter)),
        `response ${base.status} with ${parameter.in} ${parameter.name} alone`,
      ),
    ),
    ...(optional.length > 1 ? optional : []).map((parameter) =>
      callCheck(
        "parameters",
        without(every, parameter),
        `response ${base.status} with all but ${parameter.in} ${parameter.name}`,
      ),
    ),
    ...operation.parameters.flatMap((parameter) => edgeChecks(plan, parameter)),
  ];
}

function edgeChecks({ contract, base }: Plan, parameter: ParameterObject): PlannedCheck[] {
  const flat = flatten(contract, parameter.schema);
  const check = (group: "parameters" | "values", value: unknown, what: string) =>
    callCheck(group, withValue(base, parameter, value), `${parameter.in} ${parameter.name} ${what}`);
  const known = flat["x-extensible-enum"];
  if (flat.enum) return flat.enum.map((value) => check("values", value, `is ${String(value)}`));
  if (known) {
    return [
      ...known.map((value) => check("values", value, `is ${value}`)),
      check("values", UNKNOWN_VALUE, "is a value that the contract does not know"),
    ];
  }
  const { minimum, maximum, minLength, maxLength } = flat;
  switch (typeOf(flat)) {
    case "boolean":
      return [check("parameters", true, "is true"), check("parameters", false, "is false")];
    case "integer":
    case "number":
      return [
        ...(minimum === undefined ? [] : [check("parameters", minimum, `is at its minimum ${minimum}`)]),
        ...(maximum === undefined ? [] : [check("parameters", maximum, `is at its maximum ${maximum}`)]),
      ];
    case "array":
      return [check("parameters", ["one", "two&three", "four five"], "has several items")];
    default: {
      const isFree = flat.format === undefined && flat.pattern === undefined && parameter.in !== "header";
      return [
        ...(minLength ? [check("parameters", "x".repeat(minLength), `is as short as ${minLength}`)] : []),
        ...(maxLength ? [check("parameters", "x".repeat(maxLength), `is as long as ${maxLength}`)] : []),
        ...(isFree ? [check("parameters", RESERVED.slice(0, maxLength), "has characters that a URL reserves")] : []),
      ];
    }
  }
}

function withValue(testCase: Case, { in: place, name }: ParameterObject, value: unknown): Case {
  switch (place) {
    case "path":
      return { ...testCase, path: { ...testCase.path, [name]: String(value) } };
    case "query":
      return { ...testCase, query: { ...testCase.query, [name]: value } };
    default:
      return { ...testCase, header: { ...testCase.header, [name]: value } };
  }
}

function without(testCase: Case, { name }: ParameterObject): Case {
  const { [name]: _query, ...query } = testCase.query;
  const { [name]: _header, ...header } = testCase.header;
  return { ...testCase, query, header };
}
