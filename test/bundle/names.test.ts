// Schemas of published pages get their names for people, whatever their pages call them.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type NameTable, nameSchemas, plainName, readNames } from "../../scripts/bundle/names.js";
import type { JsonObject } from "../../scripts/openapi/json.js";
import { readYaml } from "../../scripts/openapi/yaml.js";

const SPEC = fileURLToPath(new URL("../../spec/", import.meta.url));
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
const object = (properties: JsonObject) => ({ type: "object", properties });
const envelope = (item: string) =>
  object({ count: { type: "integer" }, page_info: {}, results: { type: "array", items: ref(item) } });

function page(operation: JsonObject, schemas: JsonObject, file = "published/a.yaml") {
  return { file, document: { openapi: "3.0.3", paths: { "/a/": { post: operation } }, components: { schemas } } };
}

function named(operation: JsonObject, schemas: JsonObject, table: Partial<NameTable> = {}) {
  const { files, notes } = nameSchemas([page(operation, schemas)], { operations: {}, schemas: {}, ...table });
  const document = files[0]?.document as unknown as {
    paths: { "/a/": { post: JsonObject } };
    components: { schemas: Record<string, JsonObject> };
  };
  return { post: document.paths["/a/"].post, schemas: document.components.schemas, notes };
}

describe("a schema is named", () => {
  const create = {
    operationId: "create_a",
    requestBody: content(ref("NewThing")),
    responses: { "201": content(ref("ThingOut")), "400": content(ref("Oops")) },
  };
  const schemas = { NewThing: object({ part: ref("PartRef") }), ThingOut: object({}), PartRef: object({}), Oops: {} };

  it("by the operation that takes or returns it, or by the name of its page; all that refers to it follows", () => {
    const { post, schemas: after } = named(create, schemas, {
      operations: { create_a: { request: "ACreate", response: "A" } },
      schemas: { PartRef: "Part" },
    });
    expect(post).toEqual({
      ...create,
      requestBody: content(ref("ACreate")),
      responses: { "201": content(ref("A")), "400": content(ref("Oops")) },
    });
    expect(after).toEqual({ ACreate: object({ part: ref("Part") }), A: object({}), Part: object({}), Oops: {} });
  });

  it("a list by its items, also where its page calls a record so", () => {
    const list = { operationId: "list_a", responses: { "200": content(ref("PaginatedAListList")) } };
    const { schemas: after, notes } = named(
      list,
      { PaginatedAListList: envelope("AList"), AList: object({}) },
      { operations: { list_a: { item: "AListItem" } } },
    );
    expect(after).toEqual({ AList: envelope("AListItem"), AListItem: object({}) });
    expect(notes).toEqual([]);
  });

  it("a report inside alternatives", () => {
    const either = { oneOf: [{ type: "array", items: ref("R") }, ref("R")] };
    const { schemas: after } = named(
      { operationId: "get_r", responses: { "200": content(either) } },
      { R: object({}) },
      { operations: { get_r: { response: "Report" } } },
    );
    expect(Object.keys(after)).toEqual(["Report"]);
  });

  it("also in the mapping of a discriminator", () => {
    const mapping = { a: "#/components/schemas/ARequest" };
    const either = { oneOf: [ref("ARequest")], discriminator: { propertyName: "kind", mapping } };
    const { schemas: after } = named({}, { Either: either, ARequest: object({}) });
    expect(after["Either"]).toEqual({
      oneOf: [ref("AInput")],
      discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/AInput" } },
    });
  });
});

describe("what cannot be named stops nothing", () => {
  it("two that differ keep the names of their pages", () => {
    const { schemas, notes } = named({}, { ARequest: object({}), AInput: object({ b: {} }) });
    expect(Object.keys(schemas)).toEqual(["ARequest", "AInput"]);
    expect(notes).toEqual(["ARequest is not called AInput: another schema is"]);
  });

  it("one schema under two names of the table keeps the first", () => {
    const operation = { operationId: "a", requestBody: content(ref("X")), responses: { "200": content(ref("X")) } };
    const { schemas, notes } = named(
      operation,
      { X: object({}) },
      { operations: { a: { request: "In", response: "Out" } } },
    );
    expect(Object.keys(schemas)).toEqual(["In"]);
    expect(notes).toEqual(["a: its X is called In already, so nothing is called Out"]);
  });
});

it.each([
  ["PaginatedInvoicePaymentListList", "InvoicePaymentList"],
  ["PaginatedBillList", "BillList"],
  ["CreateInvoiceRequest", "InvoiceCreate"],
  ["BillCreateAPIRequest", "BillCreate"],
  ["CreateRefundPaymentRequestRequest", "RefundPaymentCreate"],
  ["PatchedUpdateBusinessRequest", "BusinessUpdate"],
  ["PatchedBusiness", "BusinessUpdate"],
  ["BillLineItemRequest", "BillLineItemInput"],
  ["InvoiceSerializer", "Invoice"],
  ["Invoice", "Invoice"],
  ["CreateResult", "CreateResult"],
])("%s is %s to people", (name, expected) => {
  expect(plainName(name)).toBe(expected);
});

it("the contract has the names of the table", async () => {
  const table = await readNames(SPEC);
  const contract = await readYaml(`${SPEC}openapi.yaml`, "openapi.yaml");
  const { files, notes } = nameSchemas([contract], table);
  expect(notes).toEqual([]);
  expect(files[0]?.document).toEqual(contract.document);
  const ids = Object.values(contract.document["paths"] as JsonObject).flatMap((item) =>
    Object.values(item as JsonObject).map((operation) => (operation as JsonObject)["operationId"]),
  );
  expect(ids).toEqual(expect.arrayContaining(Object.keys(table.operations)));
});
