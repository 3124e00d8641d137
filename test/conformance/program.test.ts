// What a user of `npm run conformance` sees: flags, progress, and the last lines.

import { describe, expect, it } from "vitest";
import { HELP, readFlags } from "../../conformance/options.js";
import { createProgress } from "../../conformance/progress.js";
import { renderMarkdown } from "../../conformance/report/markdown.js";
import { factsOf } from "../../conformance/report/run-facts.js";
import { summarize } from "../../conformance/report/terminal.js";
import type { Check } from "../../conformance/result.js";
import { DEFAULT_CASES } from "../../conformance/suite.js";
import { contract, runOf } from "./report/fixture.js";

const check = (changes: Partial<Check> = {}): Check => ({
  operationId: "create_customer",
  group: "responses",
  name: "response 200",
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
      readFlags(["--cases", "5", "--seed=7", "--operations", "a, b", "--groups", "keywords,rejected"]),
    ).toMatchObject({ cases: 5, seed: 7, operations: ["a", "b"], groups: ["keywords", "rejected"] });
  });

  it.each([
    ["--cases", "many"],
    ["--groups", "everything"],
    ["--record", "dir"],
    ["--allow-writes"],
    ["--target", "https://a", "--replay", "dir"],
    ["--unknown"],
  ])("are rejected: %s %s", (...args) => {
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
  const keyword = (name: string, pointer: string, verdict: Check["verdict"] = "passed", contentType = "") =>
    check({ group: "keywords", keyword: name, pointer, verdict, problems: ["forms: not read"], name: contentType });
  const result = runOf([
    check({ status: 200, credential: "business" }),
    check({ verdict: "failed", problems: ["expected 200, was 500"], seed: 7, name: "one" }),
    check({ verdict: "skipped", problems: ["not here"] }),
    keyword("type", "/body"),
    keyword("type", "/body", "passed", "as a form"),
    keyword("type", "/body/name", "blind spot"),
  ]);
  const facts = factsOf(result, contract);
  const lines = summarize(facts).split("\n");

  it("ends with the line that programs read, blind spots not in it", () => {
    expect(lines.at(-1)).toBe("3 passed, 1 failed, 1 skipped");
    expect(lines.at(-2)).toContain("1 blind spots");
  });

  it("says what failed, with its seed, what was covered, and where the mock is blind", () => {
    expect(lines).toContain("FAIL create_customer · responses · one (seed 7)");
    expect(lines).toContain("    expected 200, was 500");
    expect(lines).toContain("Covered: 1 of 2 operations, 1 of 4 documented responses, 1 of 3 credential alternatives");
    expect(lines).toContain("Blind spot, 1 times: forms: not read");
  });

  it("has the keyword figures of the reports: a place counts once, and what nothing broke counts too", () => {
    expect(lines).toContain("Keywords of requests: 1 of 11 checked (9.1 %), 1 blind, 9 not");
    expect(lines).toContain("  type: 1 of 5, 1 blind, 3 not");
    expect(renderMarkdown(facts)).toContain("| keywords of requests | 1 of 11 | 9.1 % |");
  });

  it("says nothing of keywords when none was to be broken", () => {
    expect(summarize(factsOf(runOf([check()]), contract))).not.toContain("Keywords");
  });
});
