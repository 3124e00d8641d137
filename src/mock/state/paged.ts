// One page of what a rule has read: the rule gives all results, the request says which of them.

import type { Action } from "./resource-model.js";
import type { Parameters } from "./resource-rules.js";

export function paged({ query }: Action, value: unknown, parameters: Parameters): unknown {
  const { results } = value as { readonly results?: readonly unknown[] };
  if (!results || !query.includes("page")) return value;
  const [number, size] = [Number(parameters["page"] ?? 1), Number(parameters["page_size"] ?? 20)];
  const total_pages = Math.max(1, Math.ceil(results.length / size));
  return {
    ...(value as object),
    count: results.length,
    page_info: { total_count: results.length, current_page: number, total_pages, page_size: size },
    results: results.slice((number - 1) * size, number * size),
  };
}
