// Holds a request against its operation: parameters as they stand in the URL and the headers, and the body.
// The request itself stays as it was, its body unread.

import type { OperationSchemas, SchemaRef } from "../../../generated/schemas.js";
import type { Operation } from "../../transport/operation.js";
import { checkFields, checkNames, type FlatField } from "./flat-check.js";
import { shortened } from "./found.js";
import { isJson, mediaType } from "./media-type.js";
import type { Fault, Mismatch } from "./mismatch.js";
import { type CheckOptions, checkValue, resolveSchema } from "./schema-check.js";

/** @param pathParams the values that fill the path template */
export async function checkRequest(
  operation: Operation,
  schemas: OperationSchemas,
  request: Request,
  pathParams: Readonly<Record<string, unknown>>,
  options: CheckOptions,
): Promise<Mismatch[]> {
  const all = schemas.parameters ?? [];
  const placed = (place: string) => all.filter((parameter) => parameter.in === place);
  const query = new URL(request.url).searchParams;
  const path = (name: string) => (pathParams[name] === undefined ? [] : [String(pathParams[name])]);
  const header = (name: string) => {
    const value = request.headers.get(name);
    return value === null ? [] : [value];
  };
  const note = (where: Mismatch["where"], faults: Fault[]): Mismatch[] =>
    faults.map((fault) => ({ operationId: operation.id, direction: "request", where, ...fault }));
  return [
    ...note("path", checkFields(placed("path"), path, options, "parameter")),
    ...note(
      "query",
      checkFields(placed("query"), (name) => query.getAll(name), options, "parameter"),
    ),
    ...note(
      "query",
      checkNames(placed("query"), query.keys(), (name) => query.get(name), options, "parameter"),
    ),
    ...note("header", checkFields(placed("header"), header, options, "header")),
    ...(await checkBody(schemas, request, options)).flatMap(({ where, faults }) => note(where, faults)),
  ];
}

type Found = { where: "body" | "content-type"; faults: Fault[] };

async function checkBody({ body }: OperationSchemas, request: Request, options: CheckOptions): Promise<Found[]> {
  const type = mediaType(request.headers);
  // Fields of a multipart body may be files: they are left to the API.
  if (body?.types.includes("multipart/form-data") && type === "multipart/form-data") return [];
  const text = request.body === null ? "" : await request.clone().text();
  if (text === "") {
    return body?.required ? [{ where: "body", faults: [{ pointer: "", expected: "a body", found: "nothing" }] }] : [];
  }
  if (!body) return [{ where: "body", faults: [{ pointer: "", expected: "no body", found: "a body" }] }];
  if (type === undefined || !body.types.includes(type)) {
    const found = type === undefined ? "nothing" : shortened(type);
    return [{ where: "content-type", faults: [{ pointer: "", expected: `one of ${body.types.join(", ")}`, found }] }];
  }
  if (type === "application/x-www-form-urlencoded") {
    return [{ where: "body", faults: checkForm(body.schema, new URLSearchParams(text), options) }];
  }
  if (!isJson(type)) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const found = options.hidden ? "text (hidden)" : `text ${shortened(text)}`;
    return [{ where: "body", faults: [{ pointer: "", expected: "JSON", found }] }];
  }
  return [{ where: "body", faults: checkValue(body.schema, value, options) }];
}

/** The flat members of a form. How objects are written in one is not documented, so they are left to the API. */
function checkForm(ref: SchemaRef, form: URLSearchParams, options: CheckOptions): Fault[] {
  const { properties = {}, required = [] } = resolveSchema(ref, options.components);
  const fields: FlatField[] = Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: required.includes(name),
  }));
  const nested = fields.filter(({ schema }) => !isFlat(schema, options)).map(({ name }) => name);
  const ofNested = (name: string) =>
    nested.some((one) => name === one || (/^[[.]/.test(name.slice(one.length)) && name.startsWith(one)));
  const flat = fields.filter(({ name }) => !nested.includes(name));
  const names = [...form.keys()].filter((name) => !ofNested(name));
  return [
    ...checkFields(flat, (name) => form.getAll(name), options, "member"),
    ...checkNames(flat, names, (name) => form.get(name), options, "member"),
  ];
}

function isFlat(ref: SchemaRef, { components }: CheckOptions): boolean {
  const { type, items } = resolveSchema(ref, components);
  if (type === "array" && items !== undefined) return resolveSchema(items, components).type === "string";
  return type !== undefined && type !== "object" && type !== "array";
}
