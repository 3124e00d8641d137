// Docs pages in the form in which Thredfi publishes them, written by us: prose with code in it, then the OpenAPI block.

import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import type { JsonObject } from "../../scripts/openapi/json.js";

export const FENCE = "````";

/** A page whose block is the given text, character for character. */
export function pageWith(block: string, info: string, title = "A page"): string {
  return [
    "> ## Documentation Index",
    "> Fetch the complete documentation index at: https://docs.thredfi.com/llms.txt",
    "",
    `# ${title}`,
    "",
    "> What the operation is for.",
    "",
    "<CodeGroup>",
    "  ```bash cURL theme={null}",
    "  # A comment that is no heading",
    "  curl https://sandbox.thredfi.com/v1/platform/",
    "  ```",
    "</CodeGroup>",
    "",
    "```yaml",
    "openapi: 9.9.9 # an example in the prose, which is not the block",
    "```",
    "",
    "## OpenAPI",
    "",
    `${FENCE}yaml ${info}`,
    `${block}${FENCE}`,
  ].join("\n");
}

export interface PageOperation {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly tag?: string;
  readonly summary?: string;
  readonly schemes?: readonly string[];
  /** Members of the response's schema. */
  readonly schema?: { readonly name: string; readonly value: JsonObject };
  readonly body?: JsonObject;
  readonly more?: JsonObject;
}

/** As the page of the business token declares them: on a real site they are the same on every page. */
const PUBLISHED = new URL("../../spec/published/create_business_scoped_token.yaml", import.meta.url);
export const SCHEMES = parse(readFileSync(PUBLISHED, "utf8")).components.securitySchemes as JsonObject;

const ERROR: JsonObject = {
  type: "object",
  description: "What went wrong.",
  properties: { error_code: { type: "string", description: "A code." } },
};

/** The OpenAPI document of one operation, as its page holds it. */
export function documentOf(operation: PageOperation): JsonObject {
  const { method, path, id, tag = "Bills", summary = `Operation ${id}`, schemes = ["PartnerJWT"] } = operation;
  const { schema = { name: "Bill", value: BILL }, body, more = {} } = operation;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const json = (value: JsonObject): JsonObject => ({ "application/json": { schema: value } });
  return {
    openapi: "3.0.3",
    info: { title: "Thredfi Accounting Platform API", version: "1.0.0", description: "For accounting." },
    servers: [],
    security: [],
    paths: {
      [path]: {
        [method]: {
          tags: [tag],
          summary,
          description: `${summary}.`,
          operationId: id,
          parameters: names.map((name) => ({
            in: "path",
            name,
            schema: { type: "string", format: "uuid" },
            required: true,
          })),
          ...(body ? { requestBody: { content: json(body) } } : {}),
          responses: {
            "200": { content: json({ $ref: `#/components/schemas/${schema.name}` }), description: "Done." },
            "404": { content: json({ $ref: "#/components/schemas/ErrorResponse" }), description: "Not there." },
          },
          security: schemes.map((scheme) => ({ [scheme]: [] })),
          ...more,
        },
      },
    },
    components: {
      schemas: { [schema.name]: schema.value, ErrorResponse: ERROR },
      securitySchemes: Object.fromEntries(Object.entries(SCHEMES).filter(([name]) => schemes.includes(name))),
    },
  };
}

export const BILL: JsonObject = {
  type: "object",
  description: "What is owed to a vendor.",
  properties: {
    id: { type: "string", format: "uuid", description: "Its id." },
    total: { type: "integer", description: "In the smallest unit." },
  },
  required: ["id"],
};

export function blockOf(operation: PageOperation): string {
  return `${stringify(documentOf(operation), { lineWidth: 80, aliasDuplicateObjects: false })}\n`;
}

export function pageOf(operation: PageOperation): string {
  const { method, path, id } = operation;
  return pageWith(blockOf(operation), `${method.toUpperCase()} ${path}`, id);
}

const B = "/v1/platform/businesses/{business_id}/";
const get = (id: string, path: string, tag = "Bills"): PageOperation => ({
  method: "get",
  path: `${B}${path}`,
  id,
  tag,
});

/** Thirteen sound pages, by the path under which the site has them. Two are of operations that we reconstructed. */
export const SOUND: Record<string, PageOperation> = {
  "bills/list-bills": get("list_bills", "bills/"),
  "bills/get-bill": get("get_bill", "bills/{bill_id}/"),
  "bills/get-bill-lines": get("get_bill_lines", "bills/{bill_id}/lines/"),
  "bills/get-bill-history": get("get_bill_history", "bills/{bill_id}/history/"),
  "bills/get-bill-document": get("get_bill_document", "bills/{bill_id}/document/"),
  "bills/create-bill": {
    method: "post",
    path: `${B}bills/`,
    id: "create_bill",
    body: {
      type: "object",
      properties: {
        external_id: { type: "string", description: "Yours." },
        total: { type: "integer", description: "Sum." },
      },
    },
  },
  "bills/archive-bill": { method: "post", path: `${B}bills/{bill_id}/archive/`, id: "archive_bill" },
  "bills/approve-bill": {
    method: "post",
    path: `${B}bills/{bill_id}/approve/`,
    id: "approve_bill",
    schemes: ["PartnerJWT", "BearerBusinessScoped"],
  },
  "vendors/list-vendors": get("list_vendors", "vendors/"),
  "vendors/get-vendor": get("get_vendor", "vendors/{vendor_id}/"),
  "vendors/get-vendor-bills": get("get_vendor_bills", "vendors/{vendor_id}/bills/"),
  "business-management/list-businesses": { method: "get", path: "/v1/platform/businesses/", id: "list_businesses" },
  "business-management/get-business": { ...get("get_business", ""), schemes: ["PartnerJWT", "BearerBusinessScoped"] },
};
