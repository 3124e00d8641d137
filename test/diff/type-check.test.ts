// The type check of the real contract: our type tests and examples, compiled against the types of edited contracts, and
// what is said where it and the rules differ.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disagreement, typesSentence } from "../../scripts/diff/agreement.js";
import { compareContracts, formatText } from "../../scripts/diff/compare.js";
import { WORKING_TREE } from "../../scripts/diff/sources.js";
import { TypeCheck } from "../../scripts/diff/type-check.js";
import { type ContractDocument, readContract } from "../../scripts/openapi/document.js";

const CONTRACT = fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url));
/** Compiling takes seconds, and many on a busy machine. */
const LIMIT = 600_000;

let folder: string;
const check = new TypeCheck(WORKING_TREE);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "type-check-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verdicts(edit: (contract: ContractDocument, schemas: Schemas) => void) {
  const before = readContract(CONTRACT);
  const after = structuredClone(before);
  edit(after, (after.components?.schemas ?? {}) as unknown as Schemas);
  const file = join(folder, "after.yaml");
  writeFileSync(file, JSON.stringify(after));
  const types = await check.run(CONTRACT, file);
  return { types, comparison: compareContracts(before, after) };
}

type Schemas = Record<string, { properties: Record<string, Record<string, unknown>>; required: string[] }>;
const schema = (schemas: Schemas, name: string) => {
  const found = schemas[name];
  if (!found) throw new Error(`the contract has no schema ${name}`);
  return found;
};

describe("rules and types", { timeout: LIMIT }, () => {
  it("agree on a member that is new", async () => {
    const { types, comparison } = await verdicts((_, schemas) => {
      schema(schemas, "Invoice").properties["color"] = { type: "string" };
    });
    expect(types).toMatchObject({ verdict: "compiles", errors: [], skipped: [], nowCompiles: [] });
    expect(types.files).toEqual(expect.arrayContaining(["examples/push-activity.ts", "test/types/client.test-d.ts"]));
    expect(comparison.verdict).toBe("non-breaking");
    expect(disagreement(comparison, types)).toBeUndefined();
  });

  it("agree on a member that an example reads, and is gone", async () => {
    const { types, comparison } = await verdicts((_, schemas) => {
      delete schema(schemas, "Invoice").properties["invoice_number"];
    });
    expect(types.verdict).toBe("does not compile");
    expect(types.errors).toContainEqual(
      expect.objectContaining({
        file: "examples/push-activity.ts",
        line: expect.any(Number),
        message: expect.stringContaining("Property 'invoice_number' does not exist"),
      }),
    );
    expect(comparison.verdict).toBe("breaking");
    expect(disagreement(comparison, types)).toBeUndefined();
    expect(formatText(comparison, { types })).toMatch(/examples\/push-activity\.ts:\d+ {2}Property 'invoice_number'/);
  });

  it("differ on a limit, which types do not know", async () => {
    const { types, comparison } = await verdicts((_, schemas) => {
      Object.assign(schema(schemas, "CustomerCreate").properties["company_name"] ?? {}, { maxLength: 3 });
    });
    expect(types.verdict).toBe("compiles");
    expect(comparison.verdict).toBe("breaking");
    expect(disagreement(comparison, types)).toMatch(
      /^The two differ: it compiles, but breaks at run time, .*CustomerCreate \/company_name: maxLength was .*, is now 3\.$/,
    );
  });

  it("differ on a new error response, which a type test names exactly", async () => {
    const { types, comparison } = await verdicts(({ paths }) => {
      const exchange = paths["/v1/platform/{business_id}/oauth2/token/"]?.post;
      Object.assign(exchange?.responses ?? {}, {
        "418": { description: "", content: { "application/json": { schema: { type: "integer" } } } },
      });
    });
    expect(comparison.verdict).toBe("non-breaking");
    expect(types.verdict).toBe("does not compile");
    expect(disagreement(comparison, types)).toBe(
      "The two differ: it does not compile, but no breaking change was found. Look at the errors.",
    );
  });

  it("do not take for a break what only compiles now", async () => {
    const { types, comparison } = await verdicts(({ paths }) => {
      const businesses = paths["/v1/platform/businesses/"];
      if (businesses?.get) businesses.delete = { ...businesses.get, operationId: "delete_businesses", parameters: [] };
    });
    expect(types).toMatchObject({ verdict: "compiles", errors: [] });
    expect(types.nowCompiles.map(({ file }) => file)).toEqual(["test/types/client.test-d.ts"]);
    expect(comparison.verdict).toBe("non-breaking");
  });
});

describe("the type check is inconclusive", { timeout: LIMIT }, () => {
  it("when no types can be generated", async () => {
    const file = join(folder, "no-credential.yaml");
    const contract = readContract(CONTRACT);
    delete contract.paths["/v1/platform/businesses/"]?.get?.["x-thredfi-credential"];
    writeFileSync(file, JSON.stringify(contract));
    const types = await check.run(CONTRACT, file);
    expect(types).toMatchObject({ verdict: "inconclusive", reason: expect.stringContaining("list_businesses") });
    expect(typesSentence(types)).toMatch(
      /^The type check is inconclusive: no types can be generated: list_businesses: /,
    );
  });

  it("when the tree has no tests", async () => {
    const types = await new TypeCheck({ label: "an empty folder", root: folder }).run(CONTRACT, CONTRACT);
    expect(types).toMatchObject({ verdict: "inconclusive", reason: "an empty folder has no type tests or examples." });
  });

  it("when the tree does not compile with the old contract either", async () => {
    const file = join(folder, "old.yaml");
    const old = readContract(CONTRACT);
    // src/client/response-values.ts reads reports.
    for (const path of Object.keys(old.paths)) if (path !== "/v1/platform/businesses/") delete old.paths[path];
    writeFileSync(file, JSON.stringify(old));
    const types = await new TypeCheck(WORKING_TREE).run(file, CONTRACT);
    expect(types.verdict).toBe("inconclusive");
  });
});
