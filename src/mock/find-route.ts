// Finds the operation of a path without Prism's router, which compares every path of the contract with every request. It
// finds the same; where Prism's rules are subtle it finds nothing, and Prism is asked.

import type { IHttpOperation } from "@stoplight/types";

interface Route {
  readonly source: IHttpOperation;
  /** Undefined for a parameter. */
  readonly parts: readonly (string | undefined)[];
  readonly literals: number;
}

export type FindRoute = (method: string, path: string) => IHttpOperation | undefined;

export function routesOf(operations: readonly IHttpOperation[]): FindRoute {
  const routes = new Map<string, Route[]>();
  for (const source of operations) {
    const parts = source.path.split("/").map((part) => (/^\{[^{}]+\}$/.test(part) ? undefined : part));
    // A template with more than a parameter in one part, or with escapes.
    if (parts.some((part) => /[{}%]/.test(part ?? ""))) return () => undefined;
    const key = `${source.method.toLowerCase()} ${parts.length}`;
    const literals = parts.filter((part) => part !== undefined).length;
    routes.set(key, [...(routes.get(key) ?? []), { source, parts, literals }]);
  }
  return (method, path) => {
    if (path.includes("%")) return undefined;
    const given = path.split("/");
    let best: Route | undefined;
    let isTied = false;
    for (const route of routes.get(`${method.toLowerCase()} ${given.length}`) ?? []) {
      if (!route.parts.every((part, index) => part === undefined || part === given[index])) continue;
      if (best && route.literals < best.literals) continue;
      isTied = best?.literals === route.literals;
      best = route;
    }
    return isTied ? undefined : best?.source;
  };
}
