// The reports of a comparison, and that the page of rules in docs/ shows the rules as they are.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Change,
  type Comparison,
  changesetText,
  compareContracts,
  formatJson,
  formatMarkdown,
  formatText,
} from "../../scripts/diff/compare.js";
import { RULES, type Rule } from "../../scripts/diff/rules.js";
import type { TypeVerdict } from "../../scripts/diff/type-check.js";
import { baseContract, edited } from "./base.js";

const comparison = compareContracts(
  baseContract(),
  edited((c) => {
    c.schema("Place").required.push("zip");
    c.operation("list_things")["x-thredfi-credential"] = "partner";
    Object.assign(c.member("Made", "kind"), { enum: ["solid", "liquid", "gas"] });
    c.operation("create_thing").description = "Makes a thing.";
    c.document.servers?.push({ url: "https://eu.example", "x-thredfi-environment": "eu" });
  }),
);
const none = compareContracts(baseContract(), baseContract());

const types: TypeVerdict = {
  verdict: "does not compile",
  tree: "v1.0.0",
  files: ["examples/a.ts", "test/types/b.test-d.ts"],
  skipped: [{ file: "examples/old.ts", line: 1, message: "Cannot find module 'x'." }],
  errors: [{ file: "examples/a.ts", line: 7, message: "Property 'zip' is missing in type '<T>'." }],
  nowCompiles: [{ file: "test/types/b.test-d.ts", line: 3, message: "Unused '@ts-expect-error' directive." }],
};

/** A change that one shared schema brings to many operations. */
function shared(count: number, values: Partial<Change> = {}): Comparison {
  const change = (index: number): Change => ({
    operationId: `op_${index + 1}`,
    kind: "member-removed",
    verdict: "breaking",
    direction: "response",
    pointer: `/paths/~1${index}/get/responses/200/content/application~1json/schema/properties/due_at`,
    text: "Invoice /due_at: was removed",
    schema: { name: "Invoice", at: "/due_at" },
    ...values,
  });
  return { changes: Array.from({ length: count }, (_, index) => change(index)), verdict: "breaking", bump: "major" };
}

describe("the text report", () => {
  it("is grouped, worst first, wording last", () => {
    expect(formatText(comparison, { before: "v1.0.0", after: "spec/openapi.yaml", types })).toMatchInlineSnapshot(`
      "v1.0.0 → spec/openapi.yaml
      Verdict: breaking (2 breaking, 1 unclear, 3 non-breaking). Version: major.

      list_things
        breaking      was called with the business token, is now with the partner token

      Schema Place
        breaking      /zip: became required
                      in requests of set_note
        non-breaking  /zip: became required
                      in responses of set_note

      Schema Made
        unclear       /kind: has the new value "gas"
                      in responses of create_thing

      The whole contract
        non-breaking  the environment eu (https://eu.example) is new

      Wording
        non-breaking  create_thing description changed

      The type check compiled 2 files of v1.0.0 against the new types: 1 error.
        examples/a.ts:7  Property 'zip' is missing in type '<T>'.
        test/types/b.test-d.ts:3  compiles now, and did not before
        skipped: examples/old.ts, which does not compile with the old types: Cannot find module 'x'.
      "
    `);
  });

  it("says once what a shared schema brings to many operations", () => {
    expect(formatText(shared(3))).toContain("in responses of op_1, op_2, op_3\n");
    const many = formatText(shared(50));
    expect(many).toContain("in responses of op_1, op_2, op_3 and 47 more\n");
    expect(many.match(/due_at/g)).toHaveLength(1);
    expect(many).toContain("(1 breaking)");
  });

  it("has colours when it is told to", () => {
    expect(formatText(comparison)).not.toContain("\u001b");
    expect(formatText(comparison, { color: true })).toContain("\u001b[31mbreaking    \u001b[0m");
  });

  it("passes no control characters of a contract to the terminal", () => {
    expect(formatText(shared(1, { text: "Invoice /a\u001b[2J\nb: was removed" }))).toContain("/a [2J b: was removed");
  });

  it("shows some of many texts, and says how many there are", () => {
    const wording = {
      operationId: undefined,
      kind: "docs-changed",
      verdict: "non-breaking",
      direction: "operation",
    } as const;
    const changes = Array.from({ length: 25 }, (_, index) => {
      return shared(1, { ...wording, text: `S${index}: description changed`, schema: { name: `S${index}`, at: "" } })
        .changes;
    }).flat();
    const text = formatText({ changes, verdict: "non-breaking", bump: "patch" });
    expect(text.match(/description changed/g)).toHaveLength(10);
    expect(text).toContain("and 15 more texts (--json has them all)");
  });

  it("says that nothing changed", () => {
    expect(formatText(none, { before: "a", after: "b" })).toBe("a → b\nNothing changed.\n");
  });
});

describe("the Markdown report", () => {
  it("has what breaks in full and folds the rest away", () => {
    expect(formatMarkdown(comparison, { before: "v1.0.0", after: "spec/openapi.yaml", types })).toMatchInlineSnapshot(`
      "## Contract: v1.0.0 → spec/openapi.yaml

      Verdict: breaking (2 breaking, 1 unclear, 3 non-breaking). Version: major.

      ### Breaking

      - \`list_things\`: was called with the business token, is now with the partner token
      - \`Schema Place\`: /zip: became required (in requests of set_note)

      ### Unclear: someone must look

      - \`Schema Made\`: /kind: has the new value "gas" (in responses of create_thing)

      <details><summary>Non-breaking</summary>

      - \`Schema Place\`: /zip: became required (in responses of set_note)
      - \`The whole contract\`: the environment eu (https://eu.example) is new
      - \`Wording\`: create_thing description changed

      </details>

      ### Types

      The type check compiled 2 files of v1.0.0 against the new types: 1 error.

      - \`examples/a.ts:7\` Property 'zip' is missing in type '&lt;T&gt;'.
      - \`test/types/b.test-d.ts:3\` compiles now, and did not before
      - skipped: \`examples/old.ts\`: Cannot find module 'x'.
      "
    `);
  });

  it("makes no markup of what the contract says", () => {
    const text = "Invoice /a: was <img src=x>, is now `b` [c](d) | *e*";
    const report = formatMarkdown(shared(1, { text, schema: { name: "In`voice", at: "" } }));
    expect(report).toContain("\\`b\\` \\[c\\](d) \\| \\*e\\*");
    expect(report).toContain("&lt;img src=x&gt;");
    expect(report).toContain("`Schema In'voice`");
  });
});

describe("the JSON report", () => {
  it("has every change with its place, both verdicts and where they differ", () => {
    const report = JSON.parse(formatJson(comparison, { before: "a", after: "b", types }));
    expect(report).toMatchObject({ before: "a", after: "b", verdict: "breaking", bump: "major", types });
    expect(report.changes).toEqual(JSON.parse(JSON.stringify(comparison.changes)));
    expect(
      JSON.parse(formatJson(comparison, { types: { ...types, verdict: "compiles", errors: [] } })).disagreement,
    ).toMatch(/^The two differ: it compiles, but breaks at run time, .*, and 1 more\.$/);
  });
});

describe("the changeset", () => {
  it("has the bump and the account of changes", () => {
    expect(changesetText(comparison, "docs.thredfi.com")).toMatchInlineSnapshot(`
      "---
      "thredfi-sdk": major
      ---

      The contract follows docs.thredfi.com: breaking.

      Breaking:

      - \`list_things\`: was called with the business token, is now with the partner token
      - \`Schema Place\`: /zip: became required (in requests of set_note)

      May break, depending on use:

      - \`Schema Made\`: /kind: has the new value "gas" (in responses of create_thing)

      Not breaking:

      - \`Schema Place\`: /zip: became required (in responses of set_note)
      - \`The whole contract\`: the environment eu (https://eu.example) is new
      - \`Wording\`: create_thing description changed
      "
    `);
  });

  it("is an empty one when nothing changed", () => {
    expect(changesetText(none, "docs.thredfi.com")).toBe(
      "---\n---\n\nThe contract did not change (docs.thredfi.com).\n",
    );
  });
});

describe("docs/comparing.md", () => {
  it("shows every rule as it is", () => {
    const page = readFileSync(new URL("../../docs/comparing.md", import.meta.url), "utf8");
    const shown = page.split("\n").filter((line) => /^\| `[a-z-]+` \|/.test(line));
    const expected = Object.entries(RULES).map(([kind, rule]: [string, Rule]) => {
      const both = rule.request === rule.response || !rule.response || !rule.request;
      const verdict = both ? `${rule.request ?? rule.response}` : `${rule.request} · ${rule.response}`;
      return `| \`${kind}\` | ${verdict} | ${rule.why} |`;
    });
    expect(shown).toEqual(expected);
  });
});
