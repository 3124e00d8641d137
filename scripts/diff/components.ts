// What changed about the shared schemas as names: the SDK exports each as `Schema<"Name">`. What is in them is compared
// where operations use them; a schema that no operation uses is only looked at as a whole.

import type { ContractDocument } from "../openapi/document.js";
import { pointer } from "../openapi/json.js";
import { reachedFrom } from "../openapi/refs.js";
import { type Found, sayer } from "./change.js";
import { same } from "./same.js";

export function compareComponents(before: ContractDocument, after: ContractDocument): Found[] {
  const [old, now] = [before.components?.schemas ?? {}, after.components?.schemas ?? {}];
  const used = new Set([...reachedFrom(before, before.paths), ...reachedFrom(after, after.paths)]);
  const found: Found[] = [];
  const report = sayer((change) => found.push(change), "operation");
  const say = (kind: Found["kind"], name: string, text: string, before?: unknown, after?: unknown) =>
    report(kind, pointer("components", "schemas", name), `${name}: ${text}`, before, after, { name, at: "" });
  for (const name of Object.keys(old)) {
    if (!Object.hasOwn(now, name)) say("schema-removed", name, "there is no schema of this name any more", name);
    else if (!used.has(`schemas/${name}`) && !same(before, after, old[name], now[name])) {
      say("not-classified", name, "changed, and no operation uses it", old[name], now[name]);
    }
  }
  for (const name of Object.keys(now)) {
    if (!Object.hasOwn(old, name)) say("schema-added", name, "is a new schema", undefined, name);
  }
  return found;
}
