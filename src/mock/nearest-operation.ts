// Which operation a request without one was most likely meant for. Paths are compared part by part, so that an id says
// nothing of the path, and a missing prefix or a misspelt word leaves the rest as it was.

import { editDistance } from "../errors/nearest.js";
import type { ServedOperation } from "./served-operation.js";

/** In words. */
export function nearestOperation(operations: readonly ServedOperation[], method: string, path: string): string {
  const wanted = partsOf(path);
  const ranked = operations.map((operation) => ({ operation, ...distanceOf(wanted, partsOf(operation.path)) }));
  const likely = ranked.filter(({ alike }) => alike > 0);
  const least = Math.min(...likely.map(({ cost }) => cost));
  const meant = likely.filter(({ cost }) => cost === least).map(({ operation }) => operation);
  const same = meant.filter((operation) => operation.method === method);
  const named = (same.length > 0 ? same : meant).slice(0, 3).map((one) => `${one.method} ${one.path} (${one.id})`);
  return named.join(" or ") || "method and path of an operation of the contract";
}

const partsOf = (path: string) => path.split("/").filter((part) => part !== "");

/** Shared by most paths, so they do not tell which one was meant. */
const COMMON = /^(v\d+|platform|\{.*\})$/i;

interface Distance {
  readonly cost: number;
  /** How many telling parts are the same or nearly so. */
  readonly alike: number;
}

/** Levenshtein over the parts of two paths. */
function distanceOf(wanted: readonly string[], template: readonly string[]): Distance {
  let row: Distance[] = Array.from({ length: template.length + 1 }, (_, cost) => ({ cost, alike: 0 }));
  for (const part of wanted) {
    const next: Distance[] = [plus(row[0], 1)];
    for (const [index, known] of template.entries()) {
      const replaced = partDistance(part, known);
      const isAlike = replaced <= 1 / 3 && !COMMON.test(known);
      const ways = [plus(row[index], replaced, isAlike ? 1 : 0), plus(row[index + 1], 1), plus(next[index], 1)];
      next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)));
    }
    row = next;
  }
  return row.at(-1) ?? { cost: 0, alike: 0 };
}

function plus(before: Distance | undefined, cost: number, alike = 0): Distance {
  return { cost: (before?.cost ?? 0) + cost, alike: (before?.alike ?? 0) + alike };
}

/** 0 for the same, up to 2 for another word: then leaving one out and putting one in is as near. */
function partDistance(given: string, known: string): number {
  if (given.toLowerCase() === known.toLowerCase()) return 0;
  // A word may be an id too, but is more likely the name of something.
  if (known.startsWith("{")) return /\d/.test(given) ? 0.1 : 0.6;
  // `accounts` for chart-of-accounts.
  if (given.length > 3 && known.includes(given.toLowerCase())) return 0.5;
  const share = editDistance(given.toLowerCase(), known.toLowerCase()) / Math.max(given.length, known.length);
  return share <= 1 / 3 ? share : 2;
}
