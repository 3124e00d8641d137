// A small contract that keeps every rule, and the means to break it in one place.
// It must stay free of problems: each test of a rule starts from it and breaks one thing.

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

export const BUSINESSES = "/v1/platform/businesses/";
export const INVOICES = "/v1/platform/businesses/{business_id}/invoices/";
export const INVOICE = "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/";
export const PARTNER_TOKEN = "/v1/platform/oauth2/token/";
export const BUSINESS_TOKEN = "/v1/platform/{business_id}/oauth2/token/";

const json = (schema: Json, examples?: Json): Json => ({
  "application/json": examples ? { schema, examples } : { schema },
});
const ref = (name: string): Json => ({ $ref: `#/components/${name}` });
const id = (name: string): Json => ({ name, in: "path", required: true, schema: { type: "string", format: "uuid" } });
const error: Json = ref("responses/Error");
const token: Json = { description: "A token.", content: json(ref("schemas/Token")) };

const complete: Json = { parameters: true, request: true, responses: true };
const source = "https://docs.thredfi.com/api-reference/a-page";
const documented: Json = { level: "documented", sources: [source], complete };
const reconstructed: Json = { level: "reconstructed", sources: [source], complete, inferred: ["Its name is ours."] };

export const INVOICE_ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a";

/** A new copy at every call. */
export function smallContract(): Json {
  return structuredClone<Json>({
    openapi: "3.0.3",
    info: { title: "Small", version: "1.0.0" },
    servers: [{ url: "https://sandbox.thredfi.com" }],
    security: [],
    tags: [{ name: "All", description: "Everything." }],
    paths: {
      [PARTNER_TOKEN]: {
        post: {
          operationId: "get_partner_token",
          tags: ["All"],
          summary: "Get a partner token",
          security: [{ BasicAuth: [] }],
          responses: { "200": token, "401": error },
          "x-thredfi-credential": "basic",
          "x-thredfi-resource": "tokens",
          "x-thredfi-method": "partner",
          "x-thredfi-secret": true,
          "x-thredfi-evidence": documented,
        },
      },
      [BUSINESS_TOKEN]: {
        post: {
          operationId: "create_business_scoped_token",
          tags: ["All"],
          summary: "Get a business token",
          parameters: [id("business_id")],
          // As published: every scheme there is.
          security: [{ PartnerJWT: [] }, { BasicAuth: [] }, { BearerUnscoped: [] }, { BearerBusinessScoped: [] }],
          responses: { "200": token, "500": error },
          "x-thredfi-credential": "partner",
          "x-thredfi-resource": "tokens",
          "x-thredfi-method": "business",
          "x-thredfi-secret": true,
          "x-thredfi-evidence": { level: "published", sources: [source], complete, inferred: [] },
        },
      },
      [BUSINESSES]: {
        get: {
          operationId: "list_businesses",
          tags: ["All"],
          summary: "List businesses",
          parameters: [ref("parameters/Page"), ref("parameters/PageSize")],
          security: [{ PartnerJWT: [] }],
          responses: {
            "200": { description: "One page.", content: json(ref("schemas/BusinessList")) },
            default: error,
          },
          "x-thredfi-credential": "partner",
          "x-thredfi-resource": "businesses",
          "x-thredfi-method": "list",
          "x-thredfi-evidence": reconstructed,
        },
      },
      [INVOICES]: {
        parameters: [id("business_id")],
        post: {
          operationId: "create_invoice",
          tags: ["All"],
          summary: "Create an invoice",
          security: [{ BearerBusinessScoped: [] }, { PartnerJWT: [] }],
          requestBody: {
            content: json(ref("schemas/Invoice"), {
              Small: { value: { status: "draft", sent_on: "2026-01-31", memo: null } },
            }),
          },
          responses: {
            "201": {
              description: "The invoice.",
              content: json(ref("schemas/StoredInvoice"), {
                Small: ref("examples/StoredInvoice"),
              }),
            },
            default: error,
          },
          "x-thredfi-credential": "business",
          "x-thredfi-resource": "invoices",
          "x-thredfi-method": "create",
          "x-thredfi-evidence": reconstructed,
        },
      },
      [INVOICE]: {
        parameters: [id("business_id"), id("invoice_id")],
        delete: {
          operationId: "delete_invoice",
          tags: ["All"],
          summary: "Delete an invoice",
          security: [{ BearerBusinessScoped: [] }, { PartnerJWT: [] }],
          responses: { "204": { description: "Gone." }, "404": error },
          "x-thredfi-credential": "business",
          "x-thredfi-resource": "invoices",
          "x-thredfi-method": "delete",
          "x-thredfi-credential-reason": "The API takes the business token here too, and it reaches less.",
          "x-thredfi-evidence": documented,
        },
      },
    },
    components: {
      parameters: {
        Page: { name: "page", in: "query", schema: { type: "integer", minimum: 1 }, example: 1 },
        PageSize: { name: "page_size", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
      },
      responses: {
        Error: { description: "An error.", content: json(ref("schemas/ErrorResponse")) },
      },
      examples: {
        StoredInvoice: { value: { id: INVOICE_ID, status: "sent", sent_on: "2026-01-31", memo: "Thanks" } },
      },
      schemas: {
        ErrorResponse: { type: "object", properties: { error: { type: "string", example: "Not found." } } },
        Token: { type: "object", properties: { access_token: { type: "string" } } },
        BusinessList: {
          allOf: [
            { type: "object", properties: { count: { type: "integer" }, page_info: { type: "object" } } },
            { type: "object", properties: { results: { type: "array", items: { type: "string" } } } },
          ],
        },
        Invoice: {
          type: "object",
          required: ["status"],
          properties: {
            id: { type: "string", format: "uuid", readOnly: true },
            status: { type: "string", "x-extensible-enum": ["draft", "sent"] },
            method: { type: "string", enum: ["card", "cash"] },
            sent_on: { type: "string", format: "date" },
            memo: { type: "string", nullable: true },
            pdf: { type: "string", writeOnly: true },
          },
        },
        StoredInvoice: {
          allOf: [ref("schemas/Invoice"), { type: "object", required: ["id"] }],
        },
      },
      securitySchemes: {
        PartnerJWT: { type: "http", scheme: "bearer" },
        BasicAuth: { type: "http", scheme: "basic" },
        BearerUnscoped: { type: "http", scheme: "bearer" },
        BearerBusinessScoped: { type: "http", scheme: "bearer" },
      },
    },
  });
}

export type Change = [keys: string[], value: Json | undefined];

/** The small contract with each change made: the member that the keys lead to is set, or removed if undefined. */
export function changed(changes: Change[]): Json {
  const contract = smallContract();
  for (const [keys, value] of changes) {
    const holder = keys.slice(0, -1).reduce<Json | undefined>((node, key) => members(node)[key], contract);
    const last = keys.at(-1) ?? "";
    if (value === undefined) {
      if (!(last in members(holder))) throw new Error(`nothing to remove at ${keys.join(" > ")}`);
      delete members(holder)[last];
    } else {
      members(holder)[last] = value;
    }
  }
  return contract;
}

function members(node: Json | undefined): { [member: string]: Json } {
  if (typeof node !== "object" || node === null) throw new Error(`no members in ${JSON.stringify(node)}`);
  return node as { [member: string]: Json };
}
