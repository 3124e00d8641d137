// The table of the README that says where the package runs. It shows what was run, and nothing else.

import { readFileSync, writeFileSync } from "node:fs";
import { failuresOf, type Row } from "./row.js";

const README = new URL("../../README.md", import.meta.url);
const PLACE = /(<!-- runtimes:support -->\n).*?(<!-- \/runtimes:support -->)/s;

export function writeSupport(rows: readonly Row[]): void {
  const readme = readFileSync(README, "utf8");
  if (!PLACE.test(readme)) throw new Error("README.md has no <!-- runtimes:support --> … <!-- /runtimes:support -->");
  writeFileSync(
    README,
    readme.replace(PLACE, (_, start, end) => start + table(rows) + end),
  );
}

/** A line a runtime, however many versions of it there are. */
function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.map(nameOf))].sort();
  const lines = names.map((name) => {
    const own = rows.filter((row) => nameOf(row) === name);
    const versions = own.map(({ runtime }) => runtime.slice(name.length).trim());
    const results = own.flatMap(({ results }) => results);
    const failed = own.reduce((sum, row) => sum + failuresOf(row).length, 0);
    const cells = [name, list(versions), list(own.map(({ variant }) => variant))];
    return `| ${[...cells, `${results.length - failed} of ${results.length}`].join(" | ")} |\n`;
  });
  return `| runtime | versions | tested with | checks passed |\n|---|---|---|---:|\n${lines.join("")}`;
}

const nameOf = ({ runtime }: Row) => runtime.replace(/ [\d.-]+$/, "");

const list = (values: readonly string[]) =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b, "en", { numeric: true })).join(", ");
