// The faults of the proof do what they say and nothing else.

import { describe, expect, it } from "vitest";
import { parameterIn, requestSchema, without } from "../../conformance/proof/contract-edit.js";
import { FAULTS } from "../../conformance/proof/faults/index.js";
import { sliceContract } from "../../conformance/proof/slice.js";
import { rowOf, table } from "../../conformance/proof/table.js";
import { patchText } from "../../conformance/proof/trial.js";
import {
  answered,
  onAnswers,
  onCalls,
  onData,
  redirected,
  withHeaders,
  withJson,
} from "../../conformance/proof/wire.js";
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
      change(after);
      expect(after, id).not.toEqual(before);
    }
  });
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

  it("changes successful answers, and leaves errors alone", async () => {
    const wire = onData((data) => ({ data }));
    const answer = (status: number) => wire(async () => Response.json({ x: 1 }, { status }))(new Request(CALL));
    expect(await (await answer(200)).json()).toEqual({ data: { x: 1 } });
    expect(await (await answer(404)).json()).toEqual({ x: 1 });
  });

  it("changes the status of an answer", async () => {
    const wire = onAnswers(async (answer) => answered(answer, await answer.text(), 200));
    const answer = await wire(async () => Response.json({ x: 1 }, { status: 201 }))(new Request(CALL));
    expect([answer.status, await answer.json()]).toEqual([200, { x: 1 }]);
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
    requestSchema(sliced, "create_customer").required = ["nothing"];
    parameterIn(sliced, "create_customer", "business_id").schema = {};
    expect(JSON.stringify(contract)).toBe(before);
  });

  it("is not changed where there is nothing to change", () => {
    expect(() => without({ type: "string" }, "maxLength")).toThrow("no maxLength");
    expect(() => parameterIn(sliced, "create_customer", "colour")).toThrow("colour");
    expect(() =>
      sliceContract({ paths: { "/a": { get: { $ref: "#/components/x/y" } } } } as unknown as ContractDocument, []),
    ).not.toThrow();
  });
});

describe("a patch of the source", () => {
  it("is put where the text is", () => {
    expect(patchText("a; b; c;", { file: "f", find: "b;", replace: "" })).toBe("a;  c;");
  });

  it.each(["a; a;", "b;"])("is refused when its text is not there once: %s", (text) => {
    expect(() => patchText(text, { file: "src/x.ts", find: "a;", replace: "" })).toThrow("src/x.ts");
  });
});

describe("a trial", () => {
  const [fault] = FAULTS;
  if (!fault) throw new Error("There are no faults");
  const trial = { id: fault.id, checks: 2, failed: [], duration: 1 };

  it("in which nothing failed is a survivor", () => {
    expect(rowOf(fault, trial)).toMatchObject({ caught: false, caughtBy: "None of 2 checks failed." });
  });

  it("that broke is a survivor too", () => {
    expect(rowOf(fault, { ...trial, broken: "boom" })).toMatchObject({
      caught: false,
      caughtBy: "The suite broke: boom",
    });
  });

  it("in which a check failed names it, in the table as well", () => {
    const check = {
      operationId: "get_customer",
      group: "answers" as const,
      name: "answers 200",
      verdict: "failed" as const,
      problems: ["status: expected 200, was 404"],
      duration: 1,
    };
    const row = rowOf(fault, { ...trial, failed: [check] });
    expect(row).toMatchObject({ caught: true, caughtBy: "get_customer > answers > answers 200", failed: 1 });
    expect(table([row])).toContain("status: expected 200, was 404");
  });
});
