// docs/api: a section for every resource method, a link to every schema, nothing left of the generator's own values.

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { operations } from "../../generated/operations.js";

const folder = new URL("../../docs/api/", import.meta.url);
const pages = new Map(
  readdirSync(folder).flatMap((file): [string, string][] =>
    file.endsWith(".md") ? [[file, readFileSync(new URL(file, folder), "utf8")]] : [],
  ),
);
const index = pages.get("README.md") ?? "";

it("the index has every operation, and each method has a section with its credential, evidence and example", () => {
  for (const [id, row] of Object.entries(operations)) {
    const line = index.split("\n").find((one) => one.includes(`| \`${id}\` |`)) ?? "";
    expect(line, id).toContain(`\`${row.method} ${row.path}\``);
    expect(line, id).toMatch(/\| (published|documented|reconstructed) \|$/);
    if (row.name.startsWith("tokens.")) continue;
    const [, file = "", anchor] = /\]\((.+?\.md)#(\w+)\)/.exec(line) ?? [];
    const section = (pages.get(file) ?? "").split("\n## ").find((one) => one.includes(`- \`${id}\`: `)) ?? "";
    expect(section.split("\n")[0]?.replace(/\W/g, "").toLowerCase(), id).toBe(anchor);
    expect(section, id).toContain(`with ${row.credential}`);
    expect(section, id).toContain("\nEvidence: ");
    expect(section, id).toContain(`.${row.name}(`);
  }
});

it("the page for readers of the REST docs names every resource, and only methods that exist", () => {
  const page = readFileSync(new URL("../from-rest.md", folder), "utf8");
  const names: string[] = Object.values(operations).map(({ name }) => name);
  const unnamed = new Set(
    names.map((name) => name.split(".")[0]).filter((name) => !new RegExp(`\\.${name}\\b`).test(page)),
  );
  expect([...unnamed]).toEqual([]);
  const called = [...page.matchAll(/(?:cafe|thredfi)\.((?:[a-z]\w*\.)+[a-z]\w*)\(/gi)].map(([, name = ""]) => name);
  expect(called.length).toBeGreaterThan(8);
  expect(called.filter((name) => !names.includes(name))).toEqual([]);
});

it("has the fields of every schema, with units", () => {
  const all = [...pages.values()].join("\n");
  const resources = readFileSync(new URL("../../generated/resources.ts", import.meta.url), "utf8");
  const [, imported = ""] = /import type \{([^}]+)\} from "\.\/types\.js"/.exec(resources) ?? [];
  const used = imported.match(/\b[A-Z]\w+/g) ?? [];
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !all.includes(`\n## ${name}\n`))).toEqual([]);
  expect(pages.get("invoices.md")).toMatch(/\| `unit_price` \| integer \| .+ In minor units \(pence, cents\)\./);
  expect(all).not.toMatch(/undefined|\[object/);
});
