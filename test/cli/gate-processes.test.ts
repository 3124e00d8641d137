// Nothing is left behind: whatever a command has started is gone when `thredfi gate` has ended, however it ended.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { cleanEnvironment } from "./in-process.js";
import { CLI, type Started, start } from "./process.js";

const directory = mkdtempSync(join(tmpdir(), "thredfi-gate-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const gates: Started[] = [];
const started: number[] = [];
afterEach(async () => {
  // A gate that a failed test has left ends what it has started.
  for (const { child } of gates.filter((one) => one.child.exitCode === null)) child.kill("SIGTERM");
  await Promise.all(gates.splice(0).map(({ finished }) => finished));
  for (const pid of started.splice(0)) if (isAlive(pid)) process.kill(pid, "SIGKILL");
});

/**
 * A command that starts a child, which starts a grandchild in a session of its own. Each prints its pid. The arguments
 * say which signals are ignored, by `all` of them or by the `last` one.
 */
const TREE = join(directory, "tree.mjs");
writeFileSync(
  TREE,
  `import { spawn } from "node:child_process";
const [depth, who, ...deaf] = process.argv.slice(2);
if (who === "all" || depth === "0") for (const signal of deaf) process.on(signal, () => {});
console.log("pid " + process.pid + (depth === "0" ? " last" : ""));
if (depth > 0) {
  const detached = depth === "1";
  spawn(process.execPath, [process.argv[1], String(depth - 1), who, ...deaf], { stdio: "inherit", detached });
}
setInterval(() => {}, 1000);
`,
);

/** A small contract: its mock starts in half the time. */
const SPEC = join(directory, "spec.yaml");
writeFileSync(
  SPEC,
  `openapi: 3.0.3
info: { title: Nothing, version: "1" }
paths: { /: { get: { responses: { "200": { description: "" } } } } }
`,
);

function gate(...command: string[]): Started {
  const running = start(["gate", "--spec", SPEC, "--", ...command]);
  gates.push(running);
  return running;
}

/** Waits for the whole tree, and gives its pids: command, child, grandchild. */
async function tree(who: "all" | "last", ...deaf: string[]): Promise<{ running: Started; pids: number[] }> {
  const running = gate(process.execPath, TREE, "2", who, ...deaf);
  let seen = "";
  running.child.stdout?.on("data", (chunk: Buffer) => {
    seen += chunk;
  });
  await running.until(/pid \d+ last\n/);
  const pids = [...seen.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
  started.push(...pids);
  expect(pids).toHaveLength(3);
  expect(pids.every(isAlive)).toBe(true);
  return { running, pids };
}

/** A zombie has ended: nobody has collected it yet. */
function isAlive(pid: number): boolean {
  try {
    const state = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
    return state !== "Z" && state !== "X";
  } catch {
    return false;
  }
}

describe("thredfi gate leaves nothing behind", () => {
  it.each<[signal: NodeJS.Signals, code: number]>([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("on %s", async (signal, code) => {
    const { running, pids } = await tree("all");
    running.child.kill(signal);
    const finished = await running.finished;
    expect(pids.filter(isAlive)).toEqual([]);
    expect(finished).toMatchObject({ code, signal: null });
    expect(finished.stderr).toContain(`interrupted (${signal})`);
  });

  it("when a grandchild ignores SIGINT", async () => {
    const { running, pids } = await tree("last", "SIGINT");
    running.child.kill("SIGINT");
    expect(await running.finished).toMatchObject({ code: 130 });
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it("when everything ignores every signal that can be ignored, after a grace", async () => {
    const { running, pids } = await tree("all", "SIGINT", "SIGTERM", "SIGHUP");
    const began = performance.now();
    running.child.kill("SIGINT");
    expect(await running.finished).toMatchObject({ code: 130 });
    expect(pids.filter(isAlive)).toEqual([]);
    expect(performance.now() - began).toBeGreaterThan(4_500);
  });

  it("at once when the signal comes a second time", async () => {
    const { running, pids } = await tree("all", "SIGINT", "SIGTERM", "SIGHUP");
    const began = performance.now();
    running.child.kill("SIGINT");
    await running.until(/once more ends it at once\n/);
    running.child.kill("SIGINT");
    expect(await running.finished).toMatchObject({ code: 130 });
    expect(pids.filter(isAlive)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(4_500);
  });

  it("when the command ends and leaves something running", async () => {
    const running = gate("sh", "-c", "sleep 1000 & echo pid $!");
    const [, pid] = await running.until(/pid (\d+)\n/);
    started.push(Number(pid));
    const { code, stderr } = await running.finished;
    expect(isAlive(Number(pid))).toBe(false);
    expect(code).toBe(6);
    expect(stderr).toContain("The command had left 1 process running; ended.");
  });

  it("at a terminal too, where Ctrl-C reaches the command by itself", async () => {
    // `script` gives it a terminal, and types what it reads.
    const words = [process.execPath, CLI, "gate", "--spec", SPEC, "--", process.execPath, TREE, "2", "all"]
      .map((word) => `'${word}'`)
      .join(" ");
    const [log, done] = [join(directory, "log"), join(directory, "done")];
    const typed = `until grep -q last ${log} || test -e ${done}; do sleep 0.1; done 2>/dev/null; printf '\\003'; until test -e ${done}; do sleep 0.1; done`;
    const line = `(${typed}) | (script -qfec "${words}" ${log}; code=$?; touch ${done}; exit $code)`;
    let code = 0;
    try {
      execFileSync("bash", ["-c", line], { env: cleanEnvironment(), stdio: "pipe", timeout: 50_000 });
    } catch (error) {
      code = (error as { status: number }).status;
    }
    const pids = [...readFileSync(log, "utf8").matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
    started.push(...pids);
    expect(pids).toHaveLength(3);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(code).toBe(130);
  }, 60_000);
});
