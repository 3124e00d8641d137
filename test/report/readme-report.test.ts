// README.md quotes the contract report; the quote has to be what `npm run spec:report -- --markdown` prints today.
// The counts themselves are held against a small contract, so that a wrong count is not merely quoted faithfully.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ContractDocument, readContract } from "../../scripts/openapi/document.js";
import { contractReport } from "../../scripts/report/operation-facts.js";
import {
  quotedReport,
  README_END,
  README_START,
  renderMarkdown,
  renderText,
} from "../../scripts/report/report-text.js";

const root = new URL("../../", import.meta.url);

describe("README.md", () => {
  it("quotes the contract report as it is", () => {
    const expected = renderMarkdown(contractReport(readContract(new URL("spec/openapi.yaml", root)))).trim();
    const readme = readFileSync(new URL("README.md", root), "utf8");
    const advice = `put the output of npm run spec:report -- --markdown between ${README_START} and ${README_END}`;
    expect(quotedReport(readme), advice).toBe(expected);
  });
});

describe("the contract report", () => {
  const media = { "application/json": { schema: {}, examples: { One: { value: 1 }, Two: { value: 2 } } } };
  const known = { parameters: true, request: true, responses: true };
  const small: ContractDocument = {
    openapi: "3.0.3",
    info: { title: "Small", version: "1.0.0" },
    tags: [{ name: "Empty" }, { name: "Invoices" }, { name: "Bills" }],
    paths: {
      "/invoices/": {
        post: {
          operationId: "create_invoice",
          tags: ["Invoices", "Bills"],
          requestBody: { content: { ...media, "text/plain": { example: "one" } } },
          responses: { 201: { content: media }, 400: { content: media } },
          "x-thredfi-evidence": {
            level: "reconstructed",
            sources: [],
            complete: { ...known, responses: false },
            inferred: ["Something.", "Something else."],
          },
        },
        get: {
          operationId: "list_invoices",
          tags: ["Invoices"],
          responses: { 200: { content: media } },
          "x-thredfi-evidence": { level: "published", sources: [], complete: known },
        },
      },
      "/bills/": {
        get: {
          operationId: "list_bills",
          tags: ["Bills"],
          responses: { 204: {} },
          "x-thredfi-evidence": { level: "documented", sources: [], complete: { ...known, parameters: false } },
        },
      },
    },
  };
  const report = contractReport(small);

  it("counts an operation once, for its first tag, and leaves out tags without operations", () => {
    expect(report.tags.map(({ tag, operations }) => [tag, operations])).toEqual([
      ["Invoices", 2],
      ["Bills", 1],
    ]);
  });

  it("adds up evidence, completeness, examples of bodies and successes, and inferred sentences", () => {
    expect(report.totals).toEqual({
      operations: 3,
      published: 1,
      documented: 1,
      reconstructed: 1,
      completeParameters: 2,
      completeRequests: 3,
      completeResponses: 2,
      requestExamples: 3,
      responseExamples: 4,
      inferred: 2,
    });
  });

  it("prints an aligned table that ends in the totals", () => {
    const lines = renderText(report).trimEnd().split("\n");
    const total = lines.at(-1) ?? "";
    expect(total.split(/\s+/)).toEqual(["total", "3", "1", "1", "1", "2", "3", "2", "3", "4", "2"]);
    expect(new Set(lines.slice(1).map(({ length }) => length)).size).toBe(1);
  });

  it("prints Markdown with the totals and one row a tag", () => {
    const markdown = renderMarkdown(report);
    expect(markdown).toContain("3 operations: 1 published, 1 documented, 1 reconstructed;");
    expect(markdown.split("\n").filter((line) => /^\| (Invoices|Bills) /.test(line))).toEqual([
      "| Invoices | 2 | 1 | 0 | 1 | 7 | 2 |",
      "| Bills | 1 | 0 | 1 | 0 | 0 | 0 |",
    ]);
  });

  it("finds the quote between the markers, and nothing where one is missing", () => {
    expect(quotedReport(`a\n${README_START}\nquote\n${README_END}\nb`)).toBe("quote");
    expect(quotedReport(`a\n${README_START}\nquote\n`)).toBeUndefined();
    expect(quotedReport("a")).toBeUndefined();
  });
});
