// Completion: in bash for real; of zsh and fish, which are not everywhere, the text.

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import { commands } from "../../src/cli/commands.js";
import { cleanEnvironment, thredfi } from "./thredfi.js";

/** What bash offers at the end of a line; the script is what the command prints. */
function offers(script: string, lines: readonly (readonly string[])[]): string[][] {
  const tries = lines.map((words) => {
    const list = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
    return `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _thredfi; printf '%s\\n' "\${COMPREPLY[@]}"; echo --`;
  });
  const text = execFileSync("bash", ["--norc", "-c", `${script}\n${tries.join("\n")}`], {
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
      ["--dynamic", "--delay", "--debug"],
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

  it("has every command, flag and operation in zsh and fish too", async () => {
    const [zsh, fish] = await Promise.all([thredfi(["completion", "zsh"]), thredfi(["completion", "fish"])]);
    for (const { name, summary, flags } of commands) {
      expect(zsh.stdout).toContain(`'${name}:${summary}'`);
      expect(fish.stdout).toContain(`-n __fish_use_subcommand -a ${name} -d '${summary}'`);
      for (const flag of flags) {
        expect(zsh.stdout).toContain(`--${flag.name}${flag.value ? "=" : ""}[`);
        expect(fish.stdout).toContain(`'__fish_seen_subcommand_from ${name}' -l ${flag.name} `);
      }
    }
    for (const id of Object.keys(operations)) {
      expect(zsh.stdout).toMatch(new RegExp(`\\b${id}\\b`));
      expect(fish.stdout).toMatch(new RegExp(`\\b${id}\\b`));
    }
    expect(zsh.stdout).toMatch(/^#compdef thredfi\n/);
    // Their quotes close: bash reads single quotes as zsh does, and in fish a line is a command.
    execFileSync("bash", ["-n"], { input: zsh.stdout });
    for (const line of fish.stdout.split("\n")) {
      expect(line).toMatch(/^(#.*|complete -c thredfi (?:[^'\\]|'(?:[^'\\]|\\['\\])*')*)?$/);
    }
  });
});
