// Puts the `--param` of a call where the contract has them: path, query or header. A name that the operation does not
// have, or needs and did not get, is an error that names what there is.

import type { ContractParameter, OperationSchemas, SchemaRef } from "../../generated/schemas.js";
import { components } from "../../generated/schemas.js";
import { didYouMean } from "../errors/nearest.js";
import { usageError } from "./exit-codes.js";

export type Place = ContractParameter["in"];

export interface PlacedParams {
  readonly path: Record<string, string>;
  readonly query: Record<string, string | string[]>;
  readonly header: Record<string, string>;
}

const PLACES: readonly Place[] = ["path", "query", "header"];

/**
 * @param given `name=value`, as often as there are values
 * @param business fills `business_id` of the path
 * @param anyName names that the contract does not have pass, if their place is written before them
 * @throws CliError
 */
export function placeParams(
  operationId: string,
  { parameters = [] }: OperationSchemas,
  given: readonly string[],
  business: string | undefined,
  anyName: boolean,
): PlacedParams {
  const placed: PlacedParams = { path: {}, query: {}, header: {} };
  const hasBusiness = parameters.some((one) => one.in === "path" && one.name === "business_id");
  if (business !== undefined) {
    if (!hasBusiness) throw usageError(`--business: ${operationId} is not an operation on one business.`);
    placed.path["business_id"] = business;
  }
  for (const text of given) {
    const split = text.indexOf("=");
    // What stands there may be a value alone, so it is not repeated.
    if (split < 1) throw usageError("--param: a parameter is written name=value, such as page_size=50.");
    const value = text.slice(split + 1);
    const { place, name, parameter } = findParameter(operationId, parameters, text.slice(0, split), anyName);
    const before = placed[place][name];
    if (before === undefined) placed[place][name] = value;
    else if (place === "query" && (!parameter || isArray(parameter.schema)))
      placed.query[name] = [before, value].flat();
    else if (place === "path" && name === "business_id" && business !== undefined) {
      throw usageError("--param business_id: --business gives it already.");
    } else throw usageError(`--param ${name}: it is given more than once, and is no array.`);
  }
  const missing = parameters.filter(({ in: place, name, required }) => required && placed[place][name] === undefined);
  if (missing.length > 0 && !anyName) {
    const flags = missing.map(({ in: place, name }) =>
      place === "path" && name === "business_id" ? "--business ID" : `--param ${name}=...`,
    );
    throw usageError(`${operationId} needs ${flags.join(" and ")}. ${whatThereIs(parameters)}`);
  }
  return placed;
}

function findParameter(
  operationId: string,
  parameters: readonly ContractParameter[],
  written: string,
  anyName: boolean,
): { place: Place; name: string; parameter: ContractParameter | undefined } {
  const [, prefix, rest = written] = /^(path|query|header)\.(.+)$/.exec(written) ?? [];
  const place = prefix as Place | undefined;
  const isCalled = ({ in: own, name }: ContractParameter) =>
    (place === undefined || own === place) &&
    (own === "header" ? name.toLowerCase() === rest.toLowerCase() : name === rest);
  const [found, other] = parameters.filter(isCalled);
  if (found && other) {
    throw usageError(
      `--param ${rest}: ${operationId} has it in ${found.in} and ${other.in}. Write ${found.in}.${rest} or ${other.in}.${rest}.`,
    );
  }
  if (found) return { place: found.in, name: found.name, parameter: found };
  if (anyName && place !== undefined) return { place, name: rest, parameter: undefined };
  const near = didYouMean(
    rest,
    parameters.map(({ name }) => name),
  );
  const subject = /^[a-z_.-]{1,60}$/i.test(written) ? `--param ${written}` : "--param";
  throw usageError(`${subject}: ${operationId} has no such parameter.${near} ${whatThereIs(parameters)}`);
}

/** `path: business_id; query: page, page_size` */
export function whatThereIs(parameters: readonly ContractParameter[]): string {
  if (parameters.length === 0) return "It takes none.";
  const lists = PLACES.flatMap((place) => {
    const names = parameters.filter((one) => one.in === place).map(({ name }) => name);
    return names.length === 0 ? [] : [`${place}: ${names.join(", ")}`];
  });
  return `It takes ${lists.join("; ")}.`;
}

export function isArray(schema: SchemaRef): boolean {
  const resolved = typeof schema === "string" ? components[schema] : schema;
  return resolved?.type === "array";
}
