// What changed about what goes to the API and comes from it: parameters, request body, responses by status.

import {
  type ContractDocument,
  type ContractOperation,
  type MediaTypeObject,
  type ParameterObject,
  type ResponseObject,
  resolve,
} from "../openapi/document.js";
import { pointer } from "../openapi/json.js";
import { type Direction, sayer } from "./change.js";
import { operationPointer, type Pair } from "./operation-pairs.js";
import { type Comparing, Place } from "./schema.js";
import type { Location } from "./shape.js";

const start = (at: string, label: string): Location => ({ pointer: at, label, schema: undefined, path: "" });

export function compareParameters(both: Comparing, { old, now, renamed }: Pair): void {
  const say = sayer(both.report, "request", old.id);
  const left = new Set(now.parameters);
  /** Those that have stayed where they were find their own before others look elsewhere. */
  const take = (name: string, place?: string) => {
    const found = [...left].find((other) => same(other, name) && (place === undefined || other.in === place));
    if (found) left.delete(found);
    return found;
  };
  const stayed = old.parameters.map((parameter) => {
    const name = (parameter.in === "path" && renamed.get(parameter.name)) || parameter.name;
    return { parameter, next: take(name, parameter.in) };
  });
  const moved = stayed.filter(({ next }) => !next).map(({ parameter }) => ({ parameter, next: take(parameter.name) }));
  for (const { parameter, next } of [...stayed.filter((one) => one.next), ...moved]) {
    const at = parameterPointer(both.before, old, parameter);
    const title = `parameter ${parameter.name}`;
    if (!next) {
      say("parameter-removed", at, `${title} (${parameter.in}) was removed`, parameter);
      continue;
    }
    if (next.in !== parameter.in)
      say("parameter-moved", at, `${title} was in ${parameter.in}, is now in ${next.in}`, parameter.in, next.in);
    else if (!same(next, parameter.name))
      say("parameter-renamed", at, `${title} is now ${next.name}`, parameter.name, next.name);
    comparePair(both, old, parameter, next, at);
  }
  for (const parameter of left) {
    const at = parameterPointer(both.after, now, parameter);
    const title = `parameter ${parameter.name} (${parameter.in}) is new`;
    if (parameter.required) say("required-parameter-added", at, `${title}, and required`, undefined, parameter);
    else say("parameter-added", at, title, undefined, parameter);
  }
}

function comparePair(
  both: Comparing,
  old: ContractOperation,
  was: ParameterObject,
  is: ParameterObject,
  at: string,
): void {
  const say = sayer(both.report, "request", old.id);
  const label = `parameter ${was.name}`;
  if (!was.required && is.required) say("parameter-required", at, `${label} became required`, false, true);
  if (was.required && !is.required) say("parameter-optional", at, `${label} became optional`, true, false);
  const [wasOld, isOld] = [was, is].map((parameter) => (parameter as { deprecated?: boolean }).deprecated ?? false);
  if (!wasOld && isOld) say("schema-deprecated", at, `${label} is deprecated`, false, true);
  if (wasOld && !isOld) say("schema-not-deprecated", at, `${label} is no longer deprecated`, true, false);
  const node = ({ schema = {} }: ParameterObject) => ({ schema, at: start(`${at}/schema`, label) });
  new Place(both, old.id, "request").compare(node(was), node(is));
}

/** Names of headers have no case (RFC 9110, section 5.1). */
function same(parameter: ParameterObject, name: string): boolean {
  if (parameter.in !== "header") return parameter.name === name;
  return parameter.name.toLowerCase() === name.toLowerCase();
}

function parameterPointer(document: ContractDocument, entry: ContractOperation, parameter: ParameterObject): string {
  const indexIn = (list: ParameterObject[] | undefined) =>
    list?.findIndex((other) => resolve(document, other) === parameter) ?? -1;
  const own = indexIn(entry.operation.parameters);
  if (own >= 0) return operationPointer(entry, "parameters", own);
  return pointer("paths", entry.path, "parameters", indexIn(document.paths[entry.path]?.parameters));
}

export function compareBodies(both: Comparing, { old, now }: Pair): void {
  const [was, is] = [old.requestBody, now.requestBody];
  const say = sayer(both.report, "request", old.id);
  const at = operationPointer(was ? old : now, "requestBody");
  if (!was && is) {
    if (is.required) say("required-body-added", at, "takes a request body now, which is required", undefined, is);
    else say("body-added", at, "may take a request body now", undefined, is);
  }
  if (was && !is) say("body-removed", at, "no longer takes a request body", was);
  if (!was || !is) return;
  if (!was.required && is.required) say("body-required", `${at}/required`, "request body became required", false, true);
  if (was.required && !is.required) say("body-optional", `${at}/required`, "request body became optional", true, false);
  compareContent(both, old.id, "request", "request body", at, was.content ?? {}, is.content ?? {});
}

function compareContent(
  both: Comparing,
  operationId: string,
  direction: Direction,
  label: string,
  at: string,
  old: Record<string, MediaTypeObject>,
  now: Record<string, MediaTypeObject>,
): void {
  const say = sayer(both.report, direction, operationId);
  // One place for all media types: they nearly always have one schema, and one change should be said once.
  const place = new Place(both, operationId, direction);
  for (const [type, media] of Object.entries(old)) {
    const next = now[type];
    const here = `${at}${pointer("content", type)}`;
    if (!next) say("content-type-removed", here, `${label} is no longer in ${type}`, type);
    else {
      const node = ({ schema = {} }: MediaTypeObject) => ({ schema, at: start(`${here}/schema`, label) });
      place.compare(node(media), node(next));
    }
  }
  for (const type of Object.keys(now)) {
    if (!(type in old)) {
      say("content-type-added", `${at}${pointer("content", type)}`, `${label} may be in ${type}`, undefined, type);
    }
  }
}

export function compareResponses(both: Comparing, { old, now }: Pair): void {
  const say = sayer(both.report, "response", old.id);
  const [was, is] = [byStatus(old.responses), byStatus(now.responses)];
  const gone = [...was.keys()].filter((status) => !is.has(status));
  const fresh = [...is.keys()].filter((status) => !was.has(status));
  const [lost, won] = [gone.filter(isSuccess), fresh.filter(isSuccess)];
  const moved = lost.length === 1 && won.length === 1 ? ([lost[0], won[0]] as [string, string]) : undefined;

  for (const [status, response] of was) {
    const at = operationPointer(old, "responses", response.key);
    const next = is.get(moved?.[0] === status ? moved[1] : status);
    if (!next) {
      const kind = isSuccess(status) ? "response-status-removed" : "error-status-removed";
      say(kind, at, `no longer responds with ${status}`, status);
      continue;
    }
    if (moved?.[0] === status) {
      say("response-status-changed", at, `responded with ${status}, now responds with ${moved[1]}`, status, moved[1]);
    }
    compareResponse(both, old.id, status, at, response.response, next.response);
  }
  for (const status of fresh.filter((one) => one !== moved?.[1])) {
    const at = operationPointer(now, "responses", is.get(status)?.key ?? status);
    const kind = isSuccess(status) ? "response-status-added" : "error-status-added";
    say(kind, at, `may respond with ${status}`, undefined, status);
  }
}

function compareResponse(
  both: Comparing,
  operationId: string,
  status: string,
  at: string,
  was: ResponseObject,
  is: ResponseObject,
): void {
  const say = sayer(both.report, "response", operationId);
  const label = `response ${status}`;
  const [old, now] = [was.content ?? {}, is.content ?? {}];
  const [oldTypes, newTypes] = [Object.keys(old), Object.keys(now)];
  if (oldTypes.length > 0 && newTypes.length === 0) {
    say("response-body-removed", `${at}/content`, `${label} no longer has a body`, oldTypes.join(", "));
  } else if (oldTypes.length === 0 && newTypes.length > 0) {
    say("response-body-added", `${at}/content`, `${label} now has a body`, undefined, newTypes.join(", "));
  } else compareContent(both, operationId, "response", label, at, old, now);
}

const isSuccess = (status: string) => status.startsWith("2");

/** `2XX` may be written in either case. */
function byStatus(responses: Record<string, ResponseObject>): Map<string, { key: string; response: ResponseObject }> {
  return new Map(
    Object.entries(responses).map(([key, response]) => [
      key === "default" ? key : key.toUpperCase(),
      { key, response },
    ]),
  );
}
