// What a user of `npm run conformance` sees: flags, progress, and the last lines.

import { describe, expect, it } from "vitest";
import { HELP, readFlags } from "../../conformance/cli.js";
import { createProgress } from "../../conformance/progress.js";
import type { Check, RunResult } from "../../conformance/result.js";
import { DEFAULT_CASES } from "../../conformance/suite.js";
import { summarize } from "../../conformance/summary.js";

const check = (changes: Partial<Check> = {}): Check => ({
  operationId: "get_thing",
  group: "answers",
  name: "answers 200",
  verdict: "passed",
  problems: [],
  duration: 1,
  ...changes,
});

describe("flags", () => {
  it("have defaults", () => {
    expect(readFlags([])).toMatchObject({ cases: DEFAULT_CASES, report: "conformance-report", help: false });
  });

  it("are read", () => {
    expect(
      readFlags(["--cases", "5", "--seed=7", "--operations", "a, b", "--groups", "keywords,refused"]),
    ).toMatchObject({ cases: 5, seed: 7, operations: ["a", "b"], groups: ["keywords", "refused"] });
  });

  it.each([
    ["--cases", "many"],
    ["--groups", "everything"],
    ["--record", "dir"],
    ["--allow-writes"],
    ["--target", "https://a", "--replay", "dir"],
    ["--unknown"],
  ])("are refused: %s %s", (...args) => {
    expect(() => readFlags(args)).toThrow();
  });

  it("are all in the help", () => {
    for (const flag of [
      "cases",
      "seed",
      "operations",
      "groups",
      "report",
      "target",
      "allow-writes",
      "record",
      "replay",
    ]) {
      expect(HELP).toContain(`--${flag}`);
    }
  });
});

describe("progress", () => {
  function collect(isTTY: boolean) {
    const written: string[] = [];
    let time = 0;
    const progress = createProgress({ isTTY, columns: 40, write: (text) => written.push(text) }, () => {
      time += 100;
      return time;
    });
    return { written, progress };
  }

  it("is a line every ten percent where there is no terminal", () => {
    const { written, progress } = collect(false);
    for (let done = 1; done <= 200; done++) progress.onCheck(check(done === 3 ? { verdict: "failed" } : {}), done, 200);
    progress.end();
    expect(written).toHaveLength(10);
    expect(written[4]).toMatch(/^50 %: 100\/200 checks, 1 failed, \d+ s\n$/);
    expect(written.join("")).not.toContain("\u001b");
  });

  it("is one line on a terminal, rewritten and no wider than it", () => {
    const { written, progress } = collect(true);
    for (let done = 1; done <= 5; done++) progress.onCheck(check(), done, 5);
    progress.end();
    expect(written).toHaveLength(6);
    for (const text of written) expect(text.startsWith("\r\u001b[2K")).toBe(true);
    for (const text of written) expect(text.length).toBeLessThanOrEqual(40 + 4);
  });
});

describe("summary", () => {
  const result: RunResult = {
    startedAt: "2026-01-31T09:30:00Z",
    duration: 1500,
    target: "mock",
    seed: 7,
    cases: 20,
    contract: { version: "1", sha256: "0", operations: 90 },
    checks: [
      check(),
      check({ verdict: "failed", problems: ["expected 200, was 500"], seed: 7, name: "one" }),
      check({ verdict: "skipped", problems: ["not here"] }),
      check({ group: "keywords", keyword: "type", pointer: "/body/a", name: "k" }),
      check({ group: "keywords", keyword: "type", verdict: "blind spot", problems: ["forms: not read"] }),
    ],
  };
  const lines = summarize(result).split("\n");

  it("ends with the line that programs read, blind spots not in it", () => {
    expect(lines.at(-1)).toBe("2 passed, 1 failed, 1 skipped");
    expect(lines.at(-2)).toContain("1 blind spots");
  });

  it("says what failed, with its seed, what keywords were broken, and where the mock is blind", () => {
    expect(lines).toContain("FAIL get_thing · answers · one (seed 7)");
    expect(lines).toContain("    expected 200, was 500");
    expect(lines).toContain("Keywords: 1 of 2 broken and refused (50.0 %)");
    expect(lines).toContain("  type: 1 of 2, 1 blind");
    expect(lines).toContain("Blind spot, 1 times: forms: not read");
  });
});
