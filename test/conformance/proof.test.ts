// The faults of the proof do what they say and nothing else.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ContractEdit, without } from "../../conformance/proof/contract-edit.js";
import { ROOT } from "../../conformance/proof/copy-tree.js";
import { patchText } from "../../conformance/proof/fault-runner.js";
import { FAULTS } from "../../conformance/proof/faults/index.js";
import { rowOf, table } from "../../conformance/proof/table.js";
import {
  onCalls,
  onData,
  onResponses,
  redirected,
  withHeaders,
  withJson,
  withResponseBody,
} from "../../conformance/proof/wire.js";
import { sliceContract } from "../../conformance/slice-contract.js";
import { type ContractDocument, listOperations, readContract } from "../../scripts/openapi/document.js";

const contract = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
const CALL = "https://api.example/v1/things/?page=1";
const EXCHANGE = "https://api.example/v1/platform/oauth2/token/";

const post = (url: string) =>
  new Request(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: "Bearer t" },
    body: '{"a":1,"b":2}',
  });

/** What arrives when a request is sent through the fault. */
async function through(wire: ReturnType<typeof onCalls>, request: Request): Promise<Request> {
  let arrived: Request | undefined;
  await wire(async (sent) => {
    arrived = sent;
    return Response.json({});
  })(request);
  if (!arrived) throw new Error("Nothing arrived");
  return arrived;
}

describe("the catalogue", () => {
  it("has at least 60 faults of at least 12 kinds, each with an id of its own", () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FAULTS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
  });

  it("changes something with every fault of a contract", () => {
    for (const { id, operations, site } of FAULTS) {
      const change = "mock" in site ? site.mock : "expected" in site ? site.expected : undefined;
      if (!change) continue;
      const before = sliceContract(contract, operations);
      const after = structuredClone(before);
      change(new ContractEdit(after, operations[0]));
      expect(after, id).not.toEqual(before);
    }
  });

  it.each(FAULTS.flatMap(({ id, site }) => ("source" in site ? [{ id, patch: site.source }] : [])))(
    "changes the source with $id",
    ({ patch }) => {
      expect(() => patchText(readFileSync(join(ROOT, patch.file), "utf8"), patch)).not.toThrow();
    },
  );
});

describe("a fault on the wire", () => {
  it("changes the header it names, on calls only", async () => {
    const wire = onCalls((request) => withHeaders(request, (headers) => headers.delete("Authorization")));
    const arrived = await through(wire, post(CALL));
    expect(arrived.headers.get("Authorization")).toBeNull();
    expect(arrived.headers.get("Content-Type")).toBe("application/json");
    expect(await arrived.text()).toBe('{"a":1,"b":2}');
    expect((await through(wire, post(EXCHANGE))).headers.get("Authorization")).toBe("Bearer t");
  });

  it("changes the JSON it names", async () => {
    const arrived = await through(
      onCalls((request) => withJson(request, ({ a: _, ...rest }) => rest)),
      post(CALL),
    );
    expect(await arrived.text()).toBe('{"b":2}');
    expect([arrived.method, arrived.url]).toEqual(["POST", CALL]);
  });

  it("changes the path, or the method, and keeps the rest", async () => {
    const to = "https://api.example/other";
    const moved = await through(
      onCalls((request) => redirected(request, { url: () => to })),
      post(CALL),
    );
    expect([moved.url, moved.method, await moved.text()]).toEqual([to, "POST", '{"a":1,"b":2}']);
    const other = await through(
      onCalls((request) => redirected(request, { method: "PUT" })),
      post(CALL),
    );
    expect([other.url, other.method, await other.text()]).toEqual([CALL, "PUT", '{"a":1,"b":2}']);
  });

  it("changes successful responses, and leaves errors alone", async () => {
    const wire = onData((data) => ({ data }));
    const response = (status: number) => wire(async () => Response.json({ x: 1 }, { status }))(new Request(CALL));
    expect(await (await response(200)).json()).toEqual({ data: { x: 1 } });
    expect(await (await response(404)).json()).toEqual({ x: 1 });
  });

  it("changes the status of a response", async () => {
    const wire = onResponses(async (response) => withResponseBody(response, await response.text(), 200));
    const response = await wire(async () => Response.json({ x: 1 }, { status: 201 }))(new Request(CALL));
    expect([response.status, await response.json()]).toEqual([200, { x: 1 }]);
  });
});

describe("a part of the contract", () => {
  const sliced = sliceContract(contract, ["create_customer"]);

  it("has the operations that were asked for, and those that issue tokens", () => {
    const ids = listOperations(sliced).map(({ id }) => id);
    expect(ids).toEqual(["get_partner_token", "create_business_scoped_token", "create_customer"]);
  });

  it("has every component that it refers to, and no other schema", () => {
    const text = JSON.stringify(sliced);
    for (const [, section, name] of text.matchAll(/"#\/components\/([^/]+)\/([^"]+)"/g)) {
      const found = (sliced.components as Record<string, Record<string, unknown>>)[section ?? ""]?.[name ?? ""];
      expect(found, `${section}/${name}`).toBeDefined();
    }
    expect(sliced.components?.schemas).not.toHaveProperty("Bill");
  });

  it("is a copy: what is changed in it is not changed in the whole", () => {
    const before = JSON.stringify(contract);
    const edit = new ContractEdit(sliced, "create_customer");
    edit.body().required = ["nothing"];
    edit.parameter("business_id").schema = {};
    expect(JSON.stringify(contract)).toBe(before);
  });

  it("is not changed where there is nothing to change", () => {
    expect(() => without({ type: "string" }, "maxLength")).toThrow("no maxLength");
    expect(() => new ContractEdit(sliced, "create_customer").parameter("colour")).toThrow("colour");
    expect(() =>
      sliceContract({ paths: { "/a": { get: { $ref: "#/components/x/y" } } } } as unknown as ContractDocument, []),
    ).not.toThrow();
  });
});

describe("a patch of the source", () => {
  it("is put where the text is", () => {
    expect(patchText("a; b; c;", { file: "f", find: "b;", replace: "" })).toBe("a;  c;");
  });

  it.each([
    ["a; a;", "src/x.ts contains 2 times, not once: a;"],
    ["b;", "src/x.ts no longer contains a;"],
  ])("is rejected when its text is not there once: %s", (text, message) => {
    expect(() => patchText(text, { file: "src/x.ts", find: "a;", replace: "" })).toThrow(message);
  });

  it("is rejected when it changes nothing", () => {
    const patch = { file: "src/x.ts", find: /a;/, replace: (found: string) => found };
    expect(() => patchText("a;", patch)).toThrow("the patch changes nothing in src/x.ts");
  });
});

describe("a run with a fault", () => {
  const [fault] = FAULTS;
  if (!fault) throw new Error("There are no faults");
  const run = { id: fault.id, checks: 2, failed: [], duration: 1 };

  it("in which nothing failed is a survivor", () => {
    expect(rowOf(fault, run)).toMatchObject({ caught: false, caughtBy: "None of 2 checks failed." });
  });

  it("without a result is a survivor too", () => {
    expect(rowOf(fault, { ...run, error: "boom" })).toMatchObject({ caught: false, caughtBy: "boom" });
  });

  it("in which a check failed names it, in the table as well", () => {
    const check = {
      operationId: "get_customer",
      group: "responses" as const,
      name: "response 200",
      verdict: "failed" as const,
      problems: ["status: expected 200, was 404"],
      duration: 1,
    };
    const row = rowOf(fault, { ...run, failed: [check] });
    expect(row).toMatchObject({ caught: true, caughtBy: "get_customer > responses > response 200", failed: 1 });
    expect(table([row])).toContain("status: expected 200, was 404");
  });
});
