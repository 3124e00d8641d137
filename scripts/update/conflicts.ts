// The same component on two pages must be the same; where it is not, the lines that differ are shown side by side.
// It must never choose one: which page is right, a person or Thredfi decides.

import { asObject, isObject, type Json, pointer, sameJson } from "../openapi/json.js";
import type { ReadDocument } from "./incoming-document.js";
import type { Problem } from "./problem.js";

/** A document whose components count, and how messages call it. */
export interface Holder {
  readonly page: string;
  readonly read: ReadDocument;
}

interface Version {
  readonly value: Json;
  readonly page: string;
  readonly line: number;
  /** Pages that say the same. */
  pages: number;
}

const WIDTH = 46;
const MOST_LINES = 20;

export function componentConflicts(holders: readonly Holder[]): Problem[] {
  const known = new Map<string, Version[]>();
  for (const { page, read } of holders) {
    for (const [section, entries] of Object.entries(asObject(read.document["components"]))) {
      for (const [name, value] of Object.entries(asObject(entries))) {
        const key = `components.${section}.${name}`;
        const versions = known.get(key) ?? known.set(key, []).get(key) ?? [];
        const same = versions.find((version) => sameJson(version.value, value));
        if (same) same.pages += 1;
        else versions.push({ value, page, line: read.lineOf(["components", section, name]), pages: 1 });
      }
    }
  }
  return [...known].flatMap(([key, [first, ...others]]) =>
    first ? others.map((other) => conflict(key, first, other)) : [],
  );
}

function conflict(key: string, left: Version, right: Version): Problem {
  const rows = differences(left.value, right.value);
  const shown = rows.slice(0, MOST_LINES);
  const first = Math.max(...shown.map(([pointer]) => pointer.length));
  const row = (cells: readonly [string, string, string]): string =>
    `${cells[0].padEnd(first)}  ${cells[1].padEnd(WIDTH)}  ${cells[2]}`.trimEnd();
  const details = [row(["", "A", "B"]), ...shown.map(row)];
  if (rows.length > shown.length) details.push(`and ${rows.length - shown.length} more`);
  return {
    page: right.page,
    line: right.line,
    wrong: `${key} is not the same as on another page`,
    right: "both pages must agree; read the site again, or ask Thredfi which one holds",
    details: [`A: ${named(left)}`, `B: ${named(right)}`, ...details],
  };
}

function named({ page, line, pages }: Version): string {
  return `${page}:${line}${pages > 1 ? ` (and ${pages - 1} more page${pages > 2 ? "s" : ""})` : ""}`;
}

/** The places where two values differ, as deep as can be: pointer, left, right. */
function differences(left: Json | undefined, right: Json | undefined, at = ""): [string, string, string][] {
  if (sameJson(left, right)) return [];
  if (isObject(left) && isObject(right)) {
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => differences(own(left, name), own(right, name), at + pointer(name)));
  }
  if (Array.isArray(left) && Array.isArray(right)) {
    return Array.from({ length: Math.max(left.length, right.length) }).flatMap((_, index) =>
      differences(left[index], right[index], `${at}/${index}`),
    );
  }
  return [[at || "/", shown(left), shown(right)]];
}

function own(value: { [name: string]: Json }, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function shown(value: Json | undefined): string {
  if (value === undefined) return "(absent)";
  const text = JSON.stringify(value);
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
