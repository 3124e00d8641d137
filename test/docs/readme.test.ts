// What the README shows is code that compiles, and files that exist.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");

it("shows the code of examples/readme.ts first", () => {
  const [, shown] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const example = readFileSync(`${root}/examples/readme.ts`, "utf8");
  expect(example.split("\n").slice(2).join("\n")).toBe(shown);
});

it("links to files that exist", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? "");
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});
