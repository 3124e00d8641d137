// What the README shows is code that compiles, and files and commands that exist.

import { existsSync, readdirSync, readFileSync } from "node:fs";
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

it("every command that pages and workflows show is a script of package.json", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const files = ["README.md", "CONTRIBUTING.md", "docs", "spec", "bench", ".github"].flatMap((path) =>
    path.endsWith(".md")
      ? [path]
      : readdirSync(`${root}/${path}`, { recursive: true, encoding: "utf8" })
          .filter((file) => /\.(md|yml)$/.test(file) && !file.includes("node_modules"))
          .map((file) => `${path}/${file}`),
  );
  const shown = files.flatMap((file) =>
    [...readFileSync(`${root}/${file}`, "utf8").matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      ([, script = ""]) => `${script} (${file})`,
    ),
  );
  expect(shown.length).toBeGreaterThan(30);
  expect(shown.filter((entry) => !Object.hasOwn(scripts, entry.split(" ")[0] ?? ""))).toEqual([]);
});
