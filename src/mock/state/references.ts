// Checks that every record that a body refers to is there, and puts the id in the place of the partner's own.

import type { BookContext } from "./book-context.js";
import type { Action, ResourceModel } from "./resource-model.js";
import { isObject, merged, type Schema } from "./shape.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * @returns the members with `x_id` for each `x_external_id`
 * @throws Rejection 400 for a record that is not there
 */
export function checkReferences(context: BookContext, model: ResourceModel, action: Action, body: Members): Members {
  const check = (schema: Schema, members: Members, at: string): Members => {
    const { properties = {} } = merged(schema);
    const found: Record<string, unknown> = { ...members };
    for (const [name, part] of Object.entries(properties)) {
      const value = members[name];
      if (value === undefined || value === null) continue;
      const place = `${at}${name}`;
      const external = /^(.+)_external_id$/.exec(name)?.[1];
      if (external !== undefined) {
        const resource = model.resourceOf(`${external}_id`, undefined, action.name);
        if (resource === undefined || members[`${external}_id`]) continue;
        const named = context.where(resource, "external_id", value)[0];
        found[`${external}_id`] = named?.id ?? missing(context, resource, value, place);
      } else if (/_ids?$/.test(name) && name !== "external_id") {
        const resource = model.resourceOf(name, part, action.name);
        if (resource === undefined) continue;
        for (const id of [value].flat()) if (!context.find(resource, id)) missing(context, resource, id, place);
      } else if (Array.isArray(value) && part.items) {
        const { items } = part;
        found[name] = value.map((one, index) => (isObject(one) ? check(items, one, `${place}.${index}.`) : one));
      } else if (isObject(value)) found[name] = check(part, value, `${place}.`);
    }
    return found;
  };
  return action.body ? check(action.body, body, "") : body;
}

function missing(context: BookContext, resource: string, id: unknown, place: string): never {
  return context.reject(400, "validation_error", `No record of ${resource} has the id ${String(id)}.`, place);
}
