// Completion: what `thredfi --complete` offers, and the script for bash for real; of zsh and fish, which are not
// everywhere, the text.

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import { commands } from "../../src/cli/commands/index.js";
import { cleanEnvironment, thredfi } from "./in-process.js";
import { CLI } from "./process.js";

/** What bash offers at the end of a line; the script is what the command prints. */
function offers(script: string, lines: readonly (readonly string[])[]): string[][] {
  const tries = lines.map((words) => {
    const list = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
    return `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _thredfi; printf '%s\\n' "\${COMPREPLY[@]}"; echo --`;
  });
  const command = `thredfi() { '${process.execPath}' '${CLI}' "$@"; }`;
  const text = execFileSync("bash", ["--norc", "-c", [command, script, ...tries].join("\n")], {
    encoding: "utf8",
    env: cleanEnvironment(),
    cwd: import.meta.dirname,
  });
  return text
    .split("--\n")
    .slice(0, -1)
    .map((part) => part.split("\n").filter((word) => word !== ""));
}

describe("completion", () => {
  it("works in bash: commands, flags, values, operations, tags, files, the command of gate", async () => {
    const { code, stdout, stderr } = await thredfi(["completion", "bash"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const found = offers(stdout, [
      ["thredfi", ""],
      ["thredfi", "op"],
      ["thredfi", "mock", "--d"],
      ["thredfi", "call", "list_bank"],
      ["thredfi", "call", "list_banks", "--environment", "s"],
      ["thredfi", "call", "--environment", "=", "pro"],
      ["thredfi", "operations", "--tag", "Bank"],
      ["thredfi", "operations", "--tag", "Bank\\ T"],
      ["thredfi", "call", "create_bill", "--body", "json-in"],
      ["thredfi", "gate", "--", "tru"],
      ["thredfi", "gate", "--", "bash", "json-in"],
      ["thredfi", "help", "to"],
      ["thredfi", "completion", ""],
      ["thredfi", "nonsense", ""],
    ]);
    expect(found[0]).toEqual([...commands.map(({ name }) => name), "--help", "--version"]);
    expect(found.slice(1, 9)).toEqual([
      ["operations"],
      ["--data", "--dynamic", "--delay", "--debug"],
      ["list_bank_accounts", "list_bank_transactions"],
      ["sandbox"],
      ["production"],
      ["Bank\\ Accounts\\ Management", "Bank\\ Transactions"],
      ["Bank\\ Transactions"],
      ["json-input.test.ts"],
    ]);
    expect(found[9]).toContain("true");
    expect(found.slice(10)).toEqual([["json-input.test.ts"], ["token"], ["bash", "zsh", "fish"], []]);
  });

  it("offers every command, flag and operation, with what it means", async () => {
    const offers = async (...words: string[]) =>
      (await thredfi(["--complete", ...words])).stdout.split("\n").slice(0, -1);
    const all = await offers("");
    for (const { name, summary, flags } of commands) {
      expect(all).toContain(`${name}\t${summary}`);
      const own = await offers(name, "-");
      for (const flag of flags) expect(own).toContain(`--${flag.name}\t${flag.text}`);
    }
    const ids = (await offers("call", "")).map((line) => line.split("\t")[0]);
    expect(ids).toEqual(Object.keys(operations));
    // One word for zsh and fish.
    expect(await offers("call", "--environment=s")).toEqual(["--environment=sandbox", "--environment=production"]);
    expect(await offers("gate", "--report", "")).toEqual([":directories"]);
    expect(await offers("gate", "--json", "--", "npm", "")).toEqual([":command"]);
    expect(await offers("call", "--yes", "")).toHaveLength(ids.length);
  });

  it("has a script for zsh and fish too", async () => {
    const [zsh, fish] = await Promise.all([thredfi(["completion", "zsh"]), thredfi(["completion", "fish"])]);
    expect(zsh.stdout).toMatch(/^#compdef thredfi\n/);
    expect(zsh.stdout).toContain("thredfi --complete");
    expect(fish.stdout).toContain("thredfi --complete");
    expect(fish.stdout).toMatch(/\ncomplete -c thredfi .*\n$/);
  });
});
