// What a change of the contract means for callers of the SDK: a table of edits, each with every change that is found.

import { describe, expect, it } from "vitest";
import { type Change, compareContracts } from "../../scripts/diff/compare.js";
import { RULES } from "../../scripts/diff/rules.js";
import type { SchemaObject } from "../../scripts/openapi/document.js";
import { baseContract, Editor, edited } from "./base.js";
import { ROWS, type Row } from "./rows.js";

const line = ({ verdict, direction, kind, operationId, pointer }: Change) =>
  `${verdict} ${direction} ${kind} ${operationId ?? "-"} ${pointer}`;

describe("a change of the contract", () => {
  it.each(ROWS)("$title", ({ edit, expected }) => {
    const before = baseContract();
    const after = edited(edit);
    expect(after).not.toEqual(before);
    const { changes, verdict } = compareContracts(before, after);
    expect(changes.map(line)).toEqual(expected);
    expect(verdict).toBe(expected[0]?.split(" ")[0] ?? "none");
  });

  it("is said in one sentence, with what was and what is", () => {
    const text = (edit: Row["edit"]) => compareContracts(baseContract(), edited(edit)).changes[0];
    expect(text((c) => Object.assign(c.member("Made", "amount"), { type: "number" }))).toMatchObject({
      text: "Made /amount: was integer, is now number",
      before: "integer",
      after: "number",
      schema: { name: "Made", at: "/amount" },
    });
    expect(text((c) => Object.assign(c.parameter("list_things", "sort"), { explode: false }))).toMatchObject({
      text: "parameter sort: explode was added",
      after: false,
    });
  });

  it("leaves both documents as they are", () => {
    const [before, after] = [baseContract(), edited((c) => c.schema("Place").required.push("zip"))];
    const [was, is] = [structuredClone(before), structuredClone(after)];
    compareContracts(before, after);
    expect([before, after]).toEqual([was, is]);
  });

  it("covers nearly every rule", () => {
    const shown = new Set(ROWS.flatMap(({ expected }) => expected.map((text) => text.split(" ")[2])));
    const missing = Object.keys(RULES).filter((kind) => !shown.has(kind));
    // The other half of a pair whose first half is in the table; properties.test.ts swaps the sides; pairs.test.ts has the rest.
    expect(missing).toEqual([
      "operation-not-deprecated",
      "paging-added",
      "repeat-safe",
      "repeat-described",
      "body-added",
      "other-members-allowed",
      "object-opened",
      "read-only-removed",
      "write-only-added",
      "write-only-removed",
      "alternatives-overlap",
      "known-values-changed",
      "schema-not-deprecated",
    ]);
  });
});

describe("what a test of the other half shows", () => {
  const kinds = (before: Row["edit"], after: Row["edit"]) =>
    compareContracts(edited(before), edited(after)).changes.map(({ verdict, kind }) => `${verdict} ${kind}`);
  const same = () => {};

  it("a create gains its Idempotency-Key, and what a repeat does is told", () => {
    const without = (c: Editor) => {
      c.operation("create_thing").parameters = [];
      delete c.operation("create_thing")["x-thredfi-repeat"];
    };
    expect(kinds(without, same)).toEqual([
      "non-breaking repeat-safe",
      "non-breaking repeat-safe",
      "non-breaking parameter-added",
    ]);
    const updates = (c: Editor) => {
      without(c);
      c.operation("create_thing")["x-thredfi-repeat"] = "updates";
    };
    expect(kinds(without, updates)).toEqual(["non-breaking repeat-described"]);
  });

  it("a member is no longer in responses, then is again", () => {
    const hidden = (c: Editor) => Object.assign(c.member("Made", "note"), { writeOnly: true });
    expect(kinds(same, hidden)).toEqual(["breaking write-only-added"]);
    expect(kinds(hidden, same)).toEqual(["non-breaking write-only-removed"]);
  });

  it("an optional body comes; an open list comes and goes; others are allowed", () => {
    expect(
      kinds(same, (c) => {
        c.operation("get_tree").requestBody = { content: { "application/json": { schema: {} } } };
      }),
    ).toEqual(["non-breaking body-added"]);
    const open = (c: Editor) => Object.assign(c.member("Made", "note"), { "x-extensible-enum": ["a"] });
    expect(kinds(same, open)).toEqual(["non-breaking known-values-changed"]);
    expect(kinds(open, same)).toEqual(["non-breaking known-values-changed"]);
    expect(
      kinds(same, (c) => {
        c.schema("Made").additionalProperties = true;
      }),
    ).toEqual(["non-breaking other-members-allowed"]);
  });
});

describe("a schema that refers to a shared one through allOf", () => {
  const kinds = (before: SchemaObject, after: SchemaObject, place?: SchemaObject) => {
    const put = (value: SchemaObject) => (c: Editor) => {
      c.replaceMember("Made", "note", value);
      Object.assign(c.schema("Place"), place);
    };
    return compareContracts(edited(put(before)), edited(put(after))).changes.map(({ kind, text }) => `${kind} ${text}`);
  };
  const $ref = "#/components/schemas/Place";

  it("says the same as the reference alone, and may say more", () => {
    expect(kinds({ $ref }, { allOf: [{ $ref }] })).toEqual([]);
    expect(kinds({ $ref }, { allOf: [{ $ref }], nullable: true })).toEqual([
      "nullable-added Made /note: may now be null",
    ]);
    expect(kinds({ allOf: [{ $ref }], nullable: true }, { allOf: [{ $ref }] })).toEqual([
      "nullable-removed Made /note: may no longer be null",
    ]);
    expect(kinds({ $ref }, { allOf: [{ $ref }] }, { nullable: true })).toEqual([]);
    expect(kinds({ $ref }, { allOf: [{ $ref }, { required: ["zip"] }] })).toEqual([
      "member-required Place /zip: became required",
    ]);
  });
});

describe("two alternatives that both change", () => {
  it("are not taken for one another", () => {
    const before = edited((c) => {
      Object.assign(c.schema("Place"), { description: "Where it is.", discriminator: { propertyName: "city" } });
      c.response("set_note", "200").oneOf = [
        { $ref: "#/components/schemas/Place" },
        { type: "array", description: "Places.", items: { $ref: "#/components/schemas/Place" } },
      ];
    });
    const after = structuredClone(before);
    const editor = new Editor(after);
    editor.replaceMember("Place", "zip", { type: "string", enum: ["1"] });
    const { changes } = compareContracts(before, after);
    expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(["values-closed"]);
  });
});

describe("members with names that objects already have", () => {
  it("are compared like others", () => {
    const after = edited((c) => {
      Object.assign(c.schema("Made").properties, { constructor: { type: "string" }, toString: { type: "string" } });
    });
    expect(
      compareContracts(baseContract(), after).changes.map(({ kind, pointer }) => [kind, pointer.split("/").at(-1)]),
    ).toEqual([
      ["member-added", "constructor"],
      ["member-added", "toString"],
    ]);
  });
});

describe("two members that change alike", () => {
  it("are two changes; two media types of one body are one", () => {
    const swap = (c: Editor) => {
      for (const name of ["first", "second"]) c.schema("NewThing").properties[name] = { type: "string" };
    };
    const before = edited(swap);
    const after = edited((c) => {
      swap(c);
      for (const name of ["first", "second"]) c.replaceMember("NewThing", name, { type: "integer" });
    });
    const { changes } = compareContracts(before, after);
    expect(changes.map(({ pointer }) => pointer.split("/").at(-1))).toEqual(["first", "second"]);
  });
});

describe("the version", () => {
  const bump = (title: string, version?: string) => {
    const row = ROWS.find((one) => one.title === title);
    if (!row) throw new Error(`no row ${title}`);
    return compareContracts(baseContract(), edited(row.edit), version === undefined ? {} : { version }).bump;
  };

  it.each([
    ["response: member removed", "major", "minor"],
    ["response: new success status", "minor", "minor"],
    ["response: member added", "minor", "patch"],
    ["evidence from reconstructed to published", "none", "none"],
    ["description of an operation", "patch", "patch"],
    ["security in another order", "none", "none"],
  ])("%s: %s, before 1.0.0 %s", (title, later, early) => {
    expect(bump(title)).toBe(later);
    expect(bump(title, "1.4.2")).toBe(later);
    expect(bump(title, "10.0.0")).toBe(later);
    expect(bump(title, "0.4.2")).toBe(early);
  });
});
