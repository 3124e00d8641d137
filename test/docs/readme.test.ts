// What the README shows is code that compiles, and files and commands that exist.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { pages, root } from "./blocks.js";

const readme = readFileSync(`${root}/README.md`, "utf8");

it("shows the code of examples/readme.ts first", () => {
  const [, shown] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const example = readFileSync(`${root}/examples/readme.ts`, "utf8");
  expect(example.split("\n").slice(2).join("\n")).toBe(shown);
});

/** Headings as GitHub makes anchors of them, blocks of code left out. */
function anchorsOf(file: string): Set<string> {
  const text = readFileSync(file, "utf8").replace(/^ *```[\s\S]*?^ *```$/gm, "");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
  return new Set(headings.map((heading) => heading.replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-")));
}

it("every link of README and docs leads to a file and a heading that exist", () => {
  const { repository } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const own = new RegExp(`^${repository.url.slice("git+".length, -".git".length)}/(?:blob|tree)/main/`);
  const links = pages.flatMap((page) => {
    const text = readFileSync(`${root}/${page}`, "utf8");
    return [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(([, inline, defined]) => {
      const link = inline ?? defined ?? "";
      return { page, link, target: own.test(link) ? link.replace(own, "/") : link };
    });
  });
  const inside = links.filter(({ target }) => !/^(https?|mailto):/.test(target));
  expect(inside.length).toBeGreaterThan(300);
  const broken = inside.filter(({ page, target }) => {
    const [path = "", anchor] = target.split("#");
    const file = path.startsWith("/")
      ? `${root}${path}`
      : path
        ? `${root}/${posix.join(posix.dirname(page), path)}`
        : `${root}/${page}`;
    return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).has(anchor));
  });
  expect(broken.map(({ page, link }) => `${page}: ${link}`)).toEqual([]);
});

it("every name of a link in the README is defined", () => {
  const names = [...readme.matchAll(/\]\[([^\]]+)\]/g)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !readme.includes(`\n[${name}]: `))).toEqual([]);
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
