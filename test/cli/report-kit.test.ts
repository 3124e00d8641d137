// The report kit: whatever text goes in, it comes out as text of one XML, HTML or Markdown document.

import { describe, expect, it } from "vitest";
import { renderJunitXml } from "../../src/cli/report/junit-xml.js";
import { code, details, escapeMarkdown, fenced, shortened, table } from "../../src/cli/report/markdown-parts.js";
import { html } from "../../src/cli/report/markup.js";
import { all, parse, textOf } from "../conformance/report/markup.js";
import fc from "../support/fast-check.js";

/** Any text, with what breaks markup in it more often than by chance. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("]]>", "\r\n", "```", "</b>", '"', "&amp;", "|", "\0")),
  )
  .map((parts) => parts.join(""));

/** What no document can hold is replaced, character by character. */
const shown = (value: string) =>
  value.replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => {
    const codePoint = character.charCodeAt(0);
    return codePoint < 32 ? String.fromCharCode(0x2400 + codePoint) : codePoint === 127 ? "␡" : "\uFFFD";
  });

describe("JUnit", () => {
  it("keeps every text, in attributes and between tags", () => {
    fc.assert(
      fc.property(text, text, (name, body) => {
        const startedAt = "2026-01-01T00:00:00.000Z";
        const xml = renderJunitXml(name, 1500, [
          {
            ...{ name, startedAt, duration: 20, properties: { [name]: body }, output: body },
            cases: [
              { name, className: "c", failure: { type: "t", message: body, body } },
              { name: body, className: "c", skipped: name },
              { name: "passed", className: "c", duration: 5 },
            ],
          },
        ]);
        const document = parse(xml, "xml");
        expect(all(document, "testsuites")[0]?.attributes).toEqual({
          ...{ name: shown(name), tests: "3", failures: "1", errors: "0", skipped: "1", time: "1.500" },
        });
        expect(all(document, "testsuite")[0]?.attributes).toMatchObject({ time: "0.020", timestamp: startedAt });
        expect(all(document, "property")[0]?.attributes).toEqual({ name: shown(name), value: shown(body) });
        expect(all(document, "failure")[0]?.attributes).toEqual({ message: shown(body), type: "t" });
        expect(all(document, "failure").map(textOf)).toEqual([shown(body)]);
        expect(all(document, "skipped")[0]?.attributes).toEqual({ message: shown(name) });
        expect(all(document, "testcase").map(({ attributes }) => attributes["time"])).toEqual([
          "0.000",
          "0.000",
          "0.005",
        ]);
        expect(all(document, "system-out").map(textOf)).toEqual([shown(body)]);
      }),
    );
  });
});

describe("HTML", () => {
  it("takes texts as text and Markup as it is", () => {
    fc.assert(
      fc.property(text, (value) => {
        const page = html`<p title="${value}">${[value, html`<b>${value}</b>`]}${false}${undefined}${0}</p>`;
        const document = parse(page.text, "html");
        expect(all(document, "p")[0]?.attributes).toEqual({ title: shown(value) });
        expect(textOf(document)).toBe(`${shown(value)}${shown(value)}0`);
        expect(all(document, "b")).toHaveLength(1);
      }),
    );
  });
});

describe("Markdown", () => {
  it("has no text that becomes markup, leaves its line or its cell", () => {
    fc.assert(
      fc.property(text, (value) => {
        const row = table(["a", "b"], [[escapeMarkdown(value), code(value)]], ["---", "---:"]).split("\n");
        expect(row).toHaveLength(3);
        expect(row[1]).toBe("| --- | ---: |");
        expect(row[2]?.split("|")).toHaveLength(4);
        expect(row[2]?.replace(/<\/?code>/g, "")).not.toMatch(/[<>`*[\]\\]/);
      }),
    );
  });

  it("fences with more backticks than the content has in a row", () => {
    expect(fenced("a")).toBe("```text\na\n```");
    expect(fenced("a\n````\nb", "sh")).toBe("`````sh\na\n````\nb\n`````");
  });

  it("folds a section away, its title on one line", () => {
    expect(details("a <b>\n\nc", "content")).toBe(
      "<details><summary>a &lt;b&gt; ⏎ c</summary>\n\ncontent\n\n</details>",
    );
    expect(details(html`<b>${"&"}</b>`, "x", true)).toMatch(/^<details open><summary><b>&amp;<\/b><\/summary>\n\n/);
  });

  it("shortens what is long, and says by how much", () => {
    expect(shortened("a\r\nb", 10)).toBe("a ⏎ b");
    expect(shortened("a".repeat(2_010), 10)).toBe(`${"a".repeat(10)} … (2,000 more characters)`);
  });
});
