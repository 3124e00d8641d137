// Which components a part of the contract uses, directly or through others.

import type { ContractDocument } from "../openapi/document.js";
import { asObject, type Json } from "../openapi/json.js";
import { listRefs } from "../openapi/refs.js";

/** As `section/name`, for example `schemas/Invoice`. */
export function reachedFrom(document: ContractDocument, part: unknown): Set<string> {
  const components = asObject(document.components as Json | undefined);
  const reached = new Set<string>();
  const waiting = listRefs(part as Json).map(({ ref }) => ref);
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const [, , section = "", name = ""] = ref.split("/");
    if (reached.has(`${section}/${name}`)) continue;
    reached.add(`${section}/${name}`);
    waiting.push(...listRefs(asObject(components[section])[name]).map((inner) => inner.ref));
  }
  return reached;
}
