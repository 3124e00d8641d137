// Every code block of the README and the docs is code that compiles, runs against the mock or names commands that exist.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { run } from "../../scripts/run.js";
import { findCommand } from "../../src/cli/command.js";
import { commands } from "../../src/cli/commands/index.js";
import { parseFlags } from "../../src/cli/parse.js";
import { blocks, root, SURROUNDINGS } from "./blocks.js";

const programs = blocks.filter(({ language }) => /^ts( no-run)?$/.test(language));

it("marks TypeScript in one of two ways", () => {
  const others = blocks.filter(
    ({ language }) => /^(ts|typescript|tsx|mts)\b/.test(language) && !/^ts( no-run)?$/.test(language),
  );
  expect(others.map(({ where }) => where)).toEqual([]);
  expect(programs.length).toBeGreaterThan(80);
});

it("type-checks every TypeScript block", () => {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["none.ts"] }, ts.sys, root);
  // Rules of our own style; a user's project need not have them.
  Object.assign(options, {
    noUnusedLocals: false,
    noUnusedParameters: false,
    noPropertyAccessFromIndexSignature: false,
  });
  const files = new Map(programs.map(({ code }, at) => [join(root, `block-${at}.ts`), `${code}\nexport {};\n`]));
  files.set(join(root, "surroundings.d.ts"), SURROUNDINGS);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  const program = ts.createProgram([...files.keys()], options, host);
  const problems = [...files.keys()].flatMap((file, at) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((one) => {
      const line = one.start === undefined ? 0 : (source?.getLineAndCharacterOfPosition(one.start).line ?? 0) + 1;
      return `${programs[at]?.where ?? file} +${line}: ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`;
    });
  });
  expect(problems).toEqual([]);
}, 60_000);

it("runs the programs of README and guides against the mock, which finds no violation", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thredfi-blocks-"));
  try {
    const files = blocks
      .filter(({ language, page }) => language === "ts" && !page.startsWith("docs/api/"))
      .map(({ where, code }) => {
        const file = join(folder, `${where.replace(/\W/g, "-")}.mts`);
        // The one thing that differs from what a user runs: the host.
        writeFileSync(file, code.replaceAll('environment: "sandbox"', "baseUrl: process.env.THREDFI_BASE_URL"));
        return file;
      });
    expect(files.length).toBeGreaterThan(5);
    const tsx = ["--import", "tsx", join(root, "test/docs/run-blocks.ts")];
    const { ok, output } = await run("node", [...tsx, ...files], {
      cwd: root,
      env: { TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
    });
    expect(JSON.parse(/^VIOLATIONS (.+)$/m.exec(output)?.[1] ?? "null"), output).toEqual([]);
    expect(ok, output).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

it("shows commands and flags of thredfi that exist", () => {
  const lines = blocks
    .filter(({ language }) => ["", "sh", "yaml"].includes(language))
    .flatMap(({ where, code }) =>
      [...code.matchAll(/\bnpx thredfi (.+)$/gm)].map(([, line = ""]) => ({ where, line })),
    );
  expect(lines.length).toBeGreaterThan(10);
  for (const { where, line } of lines) {
    const [own = ""] = line.split(/\s+[#|>]|\)/);
    const [name = "", ...args] = (own.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) =>
      word.replace(/^["']|["']$/g, ""),
    );
    expect(() => parseFlags(findCommand(name, commands), args), `${where}: ${line}`).not.toThrow();
  }
});
