// The folders as CONTRIBUTING.md describes them: imports go one way, and a file is found by its name.

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["src", "scripts", "conformance"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.m?ts$/.test(file))
    .map((file) => join(folder, file)),
);

/** From the bottom up: a folder imports only folders of earlier lines. `src` is the files directly in it. */
const LEVELS = [
  ["generated", "scripts/openapi", "src/cli/report"],
  ["src/errors"],
  ["src/transport", "src/stores"],
  ["src/auth", "src/plugins"],
  ["src/client"],
  ["src", "src/import", "src/mock", "src/widget"],
  ["src/cli", "scripts", "conformance"],
];

/** A new folder of src/ has to be given a level. */
function roomOf(file: string): string {
  const [top = "", second = "", ...rest] = file.split("/");
  const own = LEVELS[0]?.find((room) => file.startsWith(`${room}/`));
  return own ?? (top !== "src" ? top : rest.length > 0 ? `src/${second}` : "src");
}

const levelOf = (room: string) => LEVELS.findIndex((level) => level.includes(room));

it("imports go one way", () => {
  const wrong = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/\b(?:from|import)\s*\(?"(\.[^"]+)"/g)]
      .map(([, path = ""]) => normalize(join(dirname(file), path)))
      .filter((imported) => !/^\w+\.\w+$/.test(imported) && roomOf(imported) !== roomOf(file))
      .filter((imported) => levelOf(roomOf(imported)) >= levelOf(roomOf(file)) || levelOf(roomOf(imported)) < 0)
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

it("a file is found by its name: few names stand in two folders", () => {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = file.split("/").slice(0, 2).join("/");
    const name = basename(file);
    folders.set(name, (folders.get(name) ?? new Set()).add(file.startsWith("conformance") ? "conformance" : folder));
  }
  const repeated = [...folders].filter(([name, { size }]) => size > 1 && !/^(index|options|types)\.ts$/.test(name));
  expect(
    repeated
      .map(([name]) => name)
      .sort()
      .slice(8),
  ).toEqual([]);
});
