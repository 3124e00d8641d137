// Puts the `--param` of a call where the contract has them: path, query or header. A name that the operation does not
// have, or needs and did not get, is an error that lists its parameters.

import type { ContractParameter, OperationSchemas } from "../../generated/schemas.js";
import { didYouMean } from "../errors/nearest.js";
import { usageError } from "./exit-codes.js";
import { resolveSchema } from "./find-operation.js";

type Place = ContractParameter["in"];

const PLACES: readonly Place[] = ["path", "query", "header"];

interface PlacedParams {
  readonly path: Record<string, string>;
  readonly query: Record<string, string | string[]>;
  readonly header: Record<string, string>;
}

/**
 * @param given `name=value`, as often as there are values
 * @param business fills `business_id` of the path
 * @param lenient names that the contract does not have pass, if their place is written before them
 * @throws CliError
 */
export function placeParams(
  operationId: string,
  { parameters = [] }: OperationSchemas,
  given: readonly string[],
  business: string | undefined,
  lenient: boolean,
): PlacedParams {
  const placed: PlacedParams = { path: {}, query: {}, header: {} };
  if (business !== undefined) {
    if (!parameters.some(isBusinessId)) {
      throw usageError(`--business: ${operationId} is not an operation on one business.`);
    }
    placed.path["business_id"] = business;
  }
  for (const text of given) {
    const split = text.indexOf("=");
    // What stands there may be a value alone, so it is not repeated.
    if (split < 1) throw usageError("--param: a parameter is written name=value, such as page_size=50.");
    const value = text.slice(split + 1);
    const { place, name, isArray } = findParameter(operationId, parameters, text.slice(0, split), lenient);
    const before = placed[place][name];
    if (before === undefined) placed[place][name] = value;
    else if (place === "query" && isArray) placed.query[name] = [before, value].flat();
    else if (place === "path" && name === "business_id" && business !== undefined) {
      throw usageError("--param business_id: --business gives it already.");
    } else throw usageError(`--param ${name}: it is given more than once, and is no array.`);
  }
  const missing = parameters.filter(({ in: place, name, required }) => required && placed[place][name] === undefined);
  if (missing.length > 0 && !lenient) {
    const flags = missing.map((one) => (isBusinessId(one) ? "--business ID" : `--param ${one.name}=...`));
    throw usageError(`${operationId} needs ${flags.join(" and ")}. ${listOf(parameters)}`);
  }
  return placed;
}

export function isBusinessId({ in: place, name }: ContractParameter): boolean {
  return place === "path" && name === "business_id";
}

function findParameter(
  operationId: string,
  parameters: readonly ContractParameter[],
  written: string,
  lenient: boolean,
): { readonly place: Place; readonly name: string; readonly isArray: boolean } {
  const [, prefix, wanted = written] = /^(path|query|header)\.(.+)$/.exec(written) ?? [];
  const place = prefix as Place | undefined;
  const [found, other] = parameters.filter(
    ({ in: own, name }) =>
      (place === undefined || own === place) &&
      (own === "header" ? name.toLowerCase() === wanted.toLowerCase() : name === wanted),
  );
  if (found && other) {
    const choices = `${found.in}.${wanted} or ${other.in}.${wanted}`;
    throw usageError(`--param ${wanted}: ${operationId} has it in ${found.in} and ${other.in}. Write ${choices}.`);
  }
  if (found) return { place: found.in, name: found.name, isArray: resolveSchema(found.schema).type === "array" };
  if (lenient && place !== undefined) return { place, name: wanted, isArray: true };
  const names = parameters.map(({ name }) => name);
  const subject = /^[a-z_.-]{1,60}$/i.test(written) ? `--param ${written}` : "--param";
  const hint = `${didYouMean(wanted, names)} ${listOf(parameters)}`;
  throw usageError(`${subject}: ${operationId} has no such parameter.${hint}`);
}

/** `It takes path: business_id; query: page, page_size.` */
function listOf(parameters: readonly ContractParameter[]): string {
  const lists = PLACES.flatMap((place) => {
    const names = parameters.filter((one) => one.in === place).map(({ name }) => name);
    return names.length === 0 ? [] : [`${place}: ${names.join(", ")}`];
  });
  return `It takes ${lists.join("; ") || "none"}.`;
}
