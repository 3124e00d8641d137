// A small contract, published page by page, with additions of ours on everything that the vendor could move: the ground on
// which the changes of vendor-changes.test.ts are made.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Json, JsonObject } from "../../scripts/openapi/json.js";
import { type UpdateResult, updateContract } from "../../scripts/update/update.js";
import { documentOf, type PageOperation, pageWith, SCHEMES } from "./pages.js";
import { makeTree, put } from "./small-tree.js";

/** A page's block; loose, so that a change can be written in a line. */
// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document that a test takes apart
export type Block = any;

/** By the name of the page. */
export type Pages = Record<string, Block>;

export const BILLS = "/v1/platform/businesses/{business_id}/bills/";
export const ONE_BILL = `${BILLS}{bill_id}/`;

const BILL: JsonObject = {
  type: "object",
  properties: {
    id: { type: "string", format: "uuid" },
    total: { type: "integer" },
    status: { type: "string", "x-extensible-enum": ["open", "paid"] },
    vendor: { $ref: "#/components/schemas/Vendor" },
  },
  required: ["id", "total"],
};
const VENDOR: JsonObject = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };
const COUNT: JsonObject = { type: "integer" };
const BILL_LIST: JsonObject = {
  type: "object",
  properties: {
    count: COUNT,
    page_info: { type: "object", properties: { total_pages: COUNT, current_page: COUNT } },
    results: { type: "array", items: { $ref: "#/components/schemas/Bill" } },
  },
};
const CREATE: JsonObject = {
  type: "object",
  properties: {
    external_id: { type: "string" },
    total: { type: "integer" },
    due_at: { type: "string", format: "date" },
  },
  required: ["total"],
};
const query = (name: string, schema: JsonObject): JsonObject => ({ in: "query", name, schema });

function block(operation: PageOperation, schemas: JsonObject, parameters: readonly JsonObject[] = []): Block {
  const document: Block = documentOf({ schemes: ["PartnerJWT"], schema: { name: "Bill", value: BILL }, ...operation });
  const own = document.paths[operation.path][operation.method];
  delete own.summary;
  delete own.description;
  own.parameters.push(...parameters);
  Object.assign(document.components.schemas, schemas);
  return document;
}

/** Has the page of get_bill declare the scheme of business tokens. */
export function declareBusinessScheme({ components }: Block): void {
  components.securitySchemes.BearerBusinessScoped = structuredClone(SCHEMES["BearerBusinessScoped"]);
}

/** The pages as they are at first. */
export function firstPages(): Pages {
  const pages = {
    "list-bills": block(
      { method: "get", path: BILLS, id: "list_bills", schema: { name: "PaginatedBillList", value: BILL_LIST } },
      { Bill: BILL, Vendor: VENDOR },
      [query("status", { type: "string" }), query("page", COUNT), query("page_size", COUNT)],
    ),
    "create-bill": block(
      { method: "post", path: BILLS, id: "create_bill", body: { $ref: "#/components/schemas/CreateBillRequest" } },
      { CreateBillRequest: CREATE, Vendor: VENDOR },
    ),
    "get-bill": block({ method: "get", path: ONE_BILL, id: "get_bill" }, { Vendor: VENDOR }),
  };
  // Pages, and parts of them, must not share what one change makes of another.
  return JSON.parse(JSON.stringify(pages));
}

/** The operation of a page, wherever it is. */
export function operationOf(page: Block): Block {
  return Object.values(Object.values(page.paths as JsonObject)[0] as JsonObject)[0];
}

const at = (path: string, method: string) => `$.paths['${path}'].${method}`;
const json = "content['application/json']";
const fill = (target: string, update: Json) => ({ target, "x-thredfi-fill": true, update });
const COMPLETE = { parameters: true, request: true, responses: true };
const evidence = (id: string) => ({
  level: "reconstructed",
  sources: [`https://docs.thredfi.com/api-reference/bills/${id}`],
  complete: { parameters: true, request: true, responses: false },
  inferred: ["Its response."],
});
const RECORD = { id: "3c90c3cc-0d44-4b50-8888-8dd25736052a", total: 1200, status: "open", vendor: { name: "A Ltd" } };
const OPERATIONS = [
  { id: "list_bills", target: at(BILLS, "get"), method: "list", page: "list-bills" },
  { id: "create_bill", target: at(BILLS, "post"), method: "create", page: "create-bill" },
  { id: "get_bill", target: at(ONE_BILL, "get"), method: "get", page: "get-bill" },
];
const VOID = at(`${ONE_BILL}void/`, "post");

const overlay = (title: string, actions: readonly unknown[]) =>
  stringify({ overlay: "1.0.0", info: { title, version: "1.0.0" }, actions }, { aliasDuplicateObjects: false });

const ADDITIONS: Record<string, string> = {
  "spec/additions/evidence.overlay.yaml": overlay("Evidence", [
    ...OPERATIONS.map(({ target, page }) => ({ target, update: { "x-thredfi-evidence": evidence(page) } })),
    { target: VOID, update: { "x-thredfi-evidence": evidence("void-bill") } },
    {
      target: "$.paths['/v1/platform/{business_id}/oauth2/token/'].post",
      update: { "x-thredfi-evidence": { ...evidence("token"), level: "published", complete: COMPLETE, inferred: [] } },
    },
  ]),
  "spec/additions/credentials.overlay.yaml": overlay("Credentials", [
    ...[...OPERATIONS.map(({ target }) => target), VOID].map((target) => ({
      target,
      update: {
        "x-thredfi-credential": "business",
        "x-thredfi-credential-reason": "A business token reaches less.",
        ...(target === at(BILLS, "post") ? { "x-thredfi-repeat": "same-record" } : {}),
      },
    })),
    {
      target: "$.paths['/v1/platform/{business_id}/oauth2/token/'].post",
      update: { "x-thredfi-credential": "partner", "x-thredfi-secret": true },
    },
  ]),
  "spec/additions/resources.overlay.yaml": overlay(
    "Resource methods",
    OPERATIONS.map(({ target, method }) => ({
      target,
      update: { "x-thredfi-resource": "bills", "x-thredfi-method": method },
    })),
  ),
  "spec/additions/names.yaml": stringify({
    operations: { list_bills: { item: "Bill" }, create_bill: { request: "BillCreate", response: "Bill" } },
    schemas: {},
  }),
  "spec/additions/wording/bills.overlay.yaml": overlay("Wording", [
    ...OPERATIONS.map(({ id, target }) =>
      fill(target, {
        summary: `Our words for ${id}`,
        description: `Our longer words for ${id}.`,
        responses: { "200": { description: "It worked." } },
      }),
    ),
    fill(VOID, {
      summary: "Our words for void_bill",
      description: "Voids.",
      responses: { "200": { description: "Void." } },
    }),
    fill("$.paths[*][*].parameters[?@.name=='page' && @.in=='query']", { description: "Which page." }),
    fill("$.paths[*][*].parameters[?@.name=='business_id' && @.in=='path']", { description: "Whose books." }),
    fill(`${at(BILLS, "get")}.parameters[?@.name=='status']`, {
      description: "Only bills in this state.",
      example: "open",
    }),
    fill(`${at(ONE_BILL, "get")}.parameters[?@.name=='bill_id']`, { description: "Which bill." }),
    fill("$.components.schemas.Bill", {
      description: "What is owed to a vendor.",
      properties: {
        total: { description: "In the smallest unit.", example: 1200 },
        status: { description: "Its state." },
      },
    }),
    fill("$.components.schemas.Vendor", { properties: { name: { description: "As on its bills." } } }),
    fill("$.components.schemas.BillCreate", { properties: { due_at: { description: "When it is due." } } }),
    fill("$.components.responses.Error", { description: "It failed." }),
    fill("$.components.schemas.VoidedBill", { description: "A bill that is void." }),
  ]),
  "spec/additions/examples/bills.overlay.yaml": overlay("Examples", [
    fill(`${at(ONE_BILL, "get")}.responses['200'].${json}`, { examples: { OneBill: { value: RECORD } } }),
    fill(`${at(BILLS, "post")}.responses['200'].${json}`, { examples: { NewBill: { value: RECORD } } }),
    fill(`${at(BILLS, "get")}.responses['200'].${json}`, {
      examples: {
        Bills: { value: { count: 1, page_info: { total_pages: 1, current_page: 1 }, results: [RECORD] } },
      },
    }),
    fill(`${at(BILLS, "post")}.requestBody.${json}`, {
      examples: { Bill: { value: { external_id: "b-1", total: 1200, due_at: "2026-03-31" } } },
    }),
  ]),
};

/** The tree with all pages read, and how to read others into a copy of it. */
export async function vendorTree() {
  const published = OPERATIONS.map(({ id, page }) => [`spec/published/${id}.yaml`, stringify(firstPages()[page])]);
  const root = await makeTree({ ...ADDITIONS, ...Object.fromEntries(published) });
  const copies: string[] = [];
  const source = mkdtempSync(join(tmpdir(), "vendor-pages-"));
  copies.push(root, source);
  const update = (pages: Pages, into: string): Promise<UpdateResult> => {
    const folder = mkdtempSync(join(source, "pages-"));
    for (const [name, page] of Object.entries(pages)) {
      put(folder, `api-reference/bills/${name}.md`, typeof page === "string" ? page : pageFor(page));
    }
    return updateContract({ source: folder, root: into, site: "https://docs.thredfi.com" });
  };
  const first = await update(firstPages(), root);
  return {
    root,
    first,
    update,
    copy: () => {
      const copy = mkdtempSync(join(tmpdir(), "vendor-tree-"));
      copies.push(copy);
      cpSync(root, copy, { recursive: true });
      return copy;
    },
    remove() {
      for (const folder of copies) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function pageFor(page: Block): string {
  const [path = "", item] = Object.entries(page.paths as JsonObject)[0] ?? [];
  const method = Object.keys(item as JsonObject).find((name) => name !== "parameters") ?? "";
  return pageWith(`${stringify(page, { aliasDuplicateObjects: false })}\n`, `${method.toUpperCase()} ${path}`);
}
