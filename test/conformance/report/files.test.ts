// The reports for programs: JSON, JUnit, Markdown, and all of them on disk.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { factsOfRun, writeReports } from "../../../conformance/report/index.js";
import { renderJson } from "../../../conformance/report/json-report.js";
import { renderJunit } from "../../../conformance/report/junit.js";
import { renderMarkdown } from "../../../conformance/report/markdown.js";
import type { RunResult } from "../../../conformance/result.js";
import { check, contract, failed, NASTY, reportOf, runOf } from "./fixture.js";
import { all, parse, textOf } from "./markup.js";

const request = { method: "POST", target: "/customers/", headers: { authorization: "Bearer ***" }, body: NASTY };

const mixed = reportOf(
  check({ status: 200, credential: "business" }),
  failed({ name: NASTY, problems: [NASTY, "second"], request, seed: 7 }),
  check({ verdict: "blind spot", problems: ["nobody looks"], keyword: "type", group: "keywords" }),
  check({ verdict: "skipped", problems: ["not against this target"] }),
  check({ operationId: "get_token" }),
);

describe("JSON", () => {
  it("holds the run as it was, and a summary", () => {
    const { summary, ...run } = JSON.parse(renderJson(mixed)) as RunResult & { summary: object };
    expect(JSON.stringify(run)).toBe(JSON.stringify(mixed.result));
    expect(summary).toMatchObject({
      totals: { checks: 5, passed: 2, failed: 1, blindSpots: 1, skipped: 1 },
      coverage: { cells: { covered: 1, of: 7 } },
      blindSpots: [{ reason: "nobody looks", count: 1, operations: ["create_customer"] }],
      operations: { get_token: { evidence: "published" } },
    });
  });

  it("has a line for each check, also when there is none", () => {
    expect(JSON.parse(renderJson(reportOf()))).toMatchObject({ checks: [] });
    const lines = renderJson(mixed).split("\n");
    expect(lines.filter((line) => line.startsWith('{"operationId"'))).toHaveLength(5);
  });
});

describe("JUnit", () => {
  const document = parse(renderJunit(mixed), "xml");

  it("counts what it lists", () => {
    const suites = all(document, "testsuite");
    expect(suites.map(({ attributes }) => attributes["name"])).toEqual(["get_token", "create_customer"]);
    for (const suite of [...suites, ...all(document, "testsuites")]) {
      expect(suite.attributes).toMatchObject({
        tests: String(all(suite, "testcase").length),
        failures: String(all(suite, "failure").length),
        skipped: String(all(suite, "skipped").length),
      });
    }
  });

  it("tells what failed, whatever is in it, and how to make it again", () => {
    const [failure] = all(document, "failure");
    expect(failure?.attributes["message"]).toContain("</script> & <!-- ]]> -- \" ' `");
    expect(failure && textOf(failure)).toMatch(/second\nseed: 7\nreproduce: printf .* \| curl /);
    expect(all(document, "testcase").map(({ attributes }) => attributes["name"]?.includes("␍\n\t"))).toContain(true);
  });

  it("makes blind spots no test cases, but tells of them", () => {
    expect(textOf(all(document, "system-out")[0] ?? document)).toMatch(
      /^Blind spots:\nkeywords: check \d+: nobody looks$/,
    );
    const counts = all(document, "property").filter(({ attributes }) => attributes["name"] === "blind spots");
    expect(counts.map(({ attributes }) => attributes["value"])).toEqual(["0", "1"]);
  });

  it("says why a check was skipped", () => {
    expect(all(document, "skipped").map(({ attributes }) => attributes["message"])).toEqual([
      "not against this target",
    ]);
  });
});

describe("Markdown", () => {
  it("stays below 200 lines and the size of a comment, however much fails", () => {
    const many = Array.from({ length: 500 }, (_, index) => [
      failed({
        problems: Array.from({ length: 50 }, () => NASTY.repeat(50)),
        request: { ...request, body: NASTY.repeat(500) },
        seed: 1,
      }),
      check({ verdict: "blind spot", problems: [`${NASTY} ${index}`], group: "keywords", keyword: `keyword ${index}` }),
    ]).flat();
    const markdown = renderMarkdown(reportOf(...many));
    expect(markdown.split(/\r\n|[\r\n\u2028\u2029]/).length).toBeLessThan(200);
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toContain("492 more in the report");
  });

  it("cannot be broken out of", () => {
    const blind = check({ verdict: "blind spot", problems: ["a | b <b>\n| c `d`"] });
    const markdown = renderMarkdown(reportOf(blind, failed({ problems: ["```\n</details>\n````"], name: "<b>" })));
    expect(markdown).toContain("| a &#124; b &lt;b&gt; ⏎ &#124; c &#96;d&#96; | 1 | 1 |");
    expect(markdown).toContain("`````text\n``` ⏎ </details> ⏎ ````\n`````");
    expect(markdown).toContain("responses: &lt;b&gt;</summary>");
    for (const table of markdown.split("\n\n").filter((block) => block.startsWith("|"))) {
      expect(new Set(table.split("\n").map((line) => line.split("|").length)).size).toBe(1);
    }
  });

  it("opens with the verdict", () => {
    expect(renderMarkdown(mixed)).toMatch(/^## ❌ Conformance: 1 of 3 checks failed, 1 blind spot\n/);
    expect(renderMarkdown(reportOf(check()))).toMatch(/^## ✅ Conformance: 1 check passed\n/);
  });
});

describe("files", () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "report-"));
  });
  afterAll(() => rm(dir, { recursive: true }));

  it("are four, in a directory that need not be there, and hold no credential", async () => {
    const contractFile = join(dir, "contract.yaml");
    await writeFile(contractFile, stringify(contract));
    const headers = {
      authorization: "Bearer s3cret-token",
      Cookie: "s3cret-cookie",
      "X-Api-Key": "s3cret-key",
      prefer: "a",
    };
    const run = runOf([failed({ request: { ...request, headers } })]);
    const files = await writeReports(factsOfRun(run, contractFile), join(dir, "made", "here"));
    expect(files.map((file) => basename(file)).sort()).toEqual([
      "junit.xml",
      "report.html",
      "report.json",
      "summary.md",
    ]);
    for (const file of files) {
      const text = await readFile(file, "utf8");
      expect(text).not.toContain("s3cret");
      expect(text).toContain("create_customer");
    }
    const json = JSON.parse(await readFile(join(dir, "made", "here", "report.json"), "utf8")) as RunResult;
    expect(json.checks[0]?.request?.headers).toEqual({
      authorization: "Bearer ***",
      Cookie: "***",
      "X-Api-Key": "***",
      prefer: "a",
    });
  });
});
