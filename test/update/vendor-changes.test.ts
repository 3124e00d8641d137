// What a vendor may do to its pages, one change a row: each passes, with our additions where they belong and the rest named,
// or stops the update for the reason that the row states. A second run on the same pages changes nothing.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../scripts/openapi/json.js";
import { problemText, SourceError } from "../../scripts/update/problem.js";
import {
  type Block,
  declareBusinessScheme,
  firstPages,
  ONE_BILL,
  operationOf,
  type Pages,
  vendorTree,
} from "./vendor-tree.js";

interface Row {
  readonly change: string;
  /** Changes the pages in place. */
  readonly make: (pages: Pages) => void;
  /** What the summary says beside success, or else the problem that stops the update. */
  readonly says?: readonly string[];
  readonly stops?: string;
}

const each = (pages: Pages, change: (page: Block) => void) => Object.values(pages).forEach(change);
/** Changes a schema on every page that has it. */
const schema = (name: string, change: (schema: Block, schemas: Block) => void) => (pages: Pages) =>
  each(pages, ({ components: { schemas } }) => name in schemas && change(schemas[name], schemas));
const operation = (page: string, change: (operation: Block, page: Block) => void) => (pages: Pages) =>
  change(operationOf(pages[page]), pages[page]);
const rename = (value: Block, from: string, to: string): Block =>
  JSON.parse(JSON.stringify(value).replaceAll(from, to)) as Block;
const renamed = (from: string, to: string) => (pages: Pages) => {
  for (const name of Object.keys(pages)) pages[name] = rename(pages[name], from, to);
};
const body = (one: Block): Block => one.content["application/json"];
const parameter = (page: string, name: string) => (pages: Pages) =>
  operationOf(pages[page]).parameters.find((one: Block) => one.name === name);
const STRING: JsonObject = { type: "string" };
const BILL_TARGET = `$.paths['${ONE_BILL}'].get`;

const REFACTORED: readonly Row[] = [
  {
    change: "200 becomes 201",
    make: operation("create-bill", ({ responses }) => {
      responses["201"] = responses["200"];
      delete responses["200"];
    }),
    says: ["responses['200'].content['application/json'] → "],
  },
  {
    change: "200 becomes 204 without a body",
    make: operation("create-bill", ({ responses }) => {
      responses["204"] = { description: "Done." };
      delete responses["200"];
    }),
    says: ["Additions dropped", "responses['200'].content['application/json']"],
  },
  {
    change: "a path parameter is renamed",
    make: (pages) => Object.assign(pages, { "get-bill": rename(pages["get-bill"], "bill_id", "uuid") }),
    says: ["parameters[?@.name=='bill_id'] → "],
  },
  {
    change: "a path moves",
    make: (pages) => Object.assign(pages, { "get-bill": rename(pages["get-bill"], "/bills/{", "/payables/{") }),
    says: [`additions/credentials.overlay.yaml: ${BILL_TARGET} → $.paths['`, "stood at GET"],
  },
  {
    change: "all paths lose their last slash",
    make: (pages) => {
      for (const name of Object.keys(pages)) pages[name] = rename(pages[name], '/":{"', '":{"');
    },
    says: ["stood at GET"],
  },
  {
    change: "a path moves to a version for which no credential is known",
    make: (pages) => Object.assign(pages, { "get-bill": rename(pages["get-bill"], "/v1/platform", "/v2/platform") }),
    stops: "no credential fits get_bill: it was called with business, its path and page now take partner",
  },
  {
    change: "a method changes",
    make: (pages) => {
      const [path, item] = Object.entries(pages["create-bill"].paths as Block)[0] as [string, Block];
      pages["create-bill"].paths = { [path]: { put: item.post } };
    },
    says: ["].post → "],
  },
  {
    change: "an operationId changes",
    make: operation("get-bill", (one) => Object.assign(one, { operationId: "retrieve_bill" })),
    says: ["was called get_bill"],
  },
  {
    change: "an operationId is in camelCase",
    make: operation("get-bill", (one) => Object.assign(one, { operationId: "getBill" })),
  },
  {
    change: "two operations change places",
    make: (pages) => {
      operationOf(pages["get-bill"]).operationId = "list_bills";
      operationOf(pages["list-bills"]).operationId = "get_bill";
    },
  },
  {
    change: "a schema is renamed",
    make: renamed('Bill"', 'Payable"'),
  },
  {
    change: "a schema outside of our table of names is renamed",
    make: renamed("Vendor", "Supplier"),
    says: ["$.components.schemas.Vendor → $.components.schemas.Supplier"],
  },
  { change: "a list is renamed", make: renamed("PaginatedBillList", "BillPage") },
  {
    change: "one page calls the record by another name",
    make: (pages) => Object.assign(pages, { "get-bill": rename(pages["get-bill"], 'Bill"', 'BillDetail"') }),
  },
  {
    change: "a member is an allOf around one reference",
    make: schema("Bill", ({ properties }) => {
      properties.vendor = { allOf: [{ $ref: "#/components/schemas/Vendor" }], description: "Who sent it." };
    }),
  },
  {
    change: "an allOf of a base and the rest, with the same members",
    make: schema("Bill", ({ properties: { id, ...properties } }, schemas) => {
      schemas.Base = { type: "object", properties: { id }, required: ["id"] };
      schemas.Bill = {
        allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object", properties, required: ["total"] }],
      };
    }),
  },
  {
    change: "a base takes the members that our words describe",
    make: schema("Bill", ({ properties }, schemas) => {
      schemas.BillBase = { type: "object", properties, required: ["id", "total"] };
      schemas.Bill = { allOf: [{ $ref: "#/components/schemas/BillBase" }] };
    }),
  },
  {
    change: "a schema is written inline",
    make: (pages) =>
      each(pages, (page) => {
        const { Vendor, ...schemas } = page.components.schemas;
        Object.assign(page.components, { schemas });
        if (schemas.Bill) schemas.Bill.properties.vendor = Vendor;
      }),
  },
  {
    change: "an inline schema becomes a component",
    make: schema("PaginatedBillList", ({ properties }, schemas) => {
      schemas.PageInfo = properties.page_info;
      properties.page_info = { $ref: "#/components/schemas/PageInfo" };
    }),
  },
  {
    change: "parameters move to components",
    make: operation("list-bills", (one, page) => {
      page.components.parameters = Object.fromEntries(one.parameters.map((own: Block) => [own.name, own]));
      one.parameters = one.parameters.map(({ name }: Block) => ({ $ref: `#/components/parameters/${name}` }));
    }),
  },
  {
    change: "path parameters move to the path",
    make: (pages) => {
      const item = pages["get-bill"].paths[ONE_BILL];
      item.parameters = item.get.parameters;
      delete item.get.parameters;
    },
  },
  {
    change: "responses and bodies move to components",
    make: operation("create-bill", (one, page) => {
      page.components.responses = { NewBill: one.responses["200"] };
      page.components.requestBodies = { Bill: one.requestBody };
      one.responses["200"] = { $ref: "#/components/responses/NewBill" };
      one.requestBody = { $ref: "#/components/requestBodies/Bill" };
    }),
  },
  {
    change: "a response is wrapped",
    make: operation("get-bill", ({ responses }) => {
      const media = body(responses["200"]);
      media.schema = { type: "object", properties: { data: media.schema }, required: ["data"] };
    }),
    says: ["Examples of ours, fixed from the schema"],
  },
  {
    change: "an envelope gives way to a plain array",
    make: operation("list-bills", (one, { components }) => {
      one.parameters = one.parameters.filter(({ name }: Block) => !name.startsWith("page"));
      body(one.responses["200"]).schema = { type: "array", items: { $ref: "#/components/schemas/Bill" } };
      delete components.schemas.PaginatedBillList;
    }),
    says: ["Examples of ours, fixed from the schema"],
  },
  {
    change: "a plain array that is asked for page by page",
    make: operation("list-bills", ({ responses }) => {
      body(responses["200"]).schema = { type: "array", items: { $ref: "#/components/schemas/Bill" } };
    }),
    says: ["Wrong in pages", "takes page and page_size, but its 200 response lacks count, page_info, results"],
  },
  {
    change: "pages are reached by a cursor",
    make: (pages) => {
      const one = operationOf(pages["list-bills"]);
      one.parameters = one.parameters.filter(({ name }: Block) => !name.startsWith("page"));
      one.parameters.push({ in: "query", name: "cursor", schema: STRING });
      pages["list-bills"].components.schemas.PaginatedBillList.properties = {
        next_cursor: { ...STRING, nullable: true },
        results: { type: "array", items: { $ref: "#/components/schemas/Bill" } },
      };
    },
    says: ["Examples of ours, fixed from the schema"],
  },
];

const CHANGED: readonly Row[] = [
  {
    change: "a response member goes",
    make: schema("Bill", ({ properties }) => delete properties.status),
    says: ["properties.status", "Examples of ours, fixed from the schema"],
  },
  {
    change: "a type changes, so that our example no longer fits",
    make: schema("Bill", ({ properties }) => Object.assign(properties.total, { type: "string" })),
    says: ["Examples of ours, fixed from the schema", "properties.total.example"],
  },
  {
    change: "a number becomes an object of amount and currency",
    make: schema("Bill", ({ properties }) => {
      properties.total = {
        type: "object",
        properties: { amount: { type: "integer" }, currency: STRING },
        required: ["amount"],
      };
    }),
    says: ["Examples of ours, fixed from the schema"],
  },
  {
    change: "a pattern that no made-up value fits",
    make: schema("Bill", ({ properties }) =>
      Object.assign(properties, { total: { ...STRING, pattern: "^GBP-[0-9]{8}$" } }),
    ),
    says: ["Additions dropped"],
  },
  {
    change: "a member is new",
    make: schema("Bill", ({ properties }) => Object.assign(properties, { due_at: STRING })),
  },
  {
    change: "a new member is required",
    make: schema("Bill", ({ properties, required }) => {
      properties.due_at = { type: "string", format: "date" };
      required.push("due_at");
    }),
    says: ["Examples of ours, fixed from the schema"],
  },
  {
    change: "a body's new member is required",
    make: schema("CreateBillRequest", ({ properties, required }) => {
      properties.currency = { type: "string", enum: ["GBP", "EUR"] };
      required.push("currency");
    }),
    says: ["Examples of ours, fixed from the schema"],
  },
  {
    change: "a member may be null",
    make: schema("Vendor", ({ properties }) => Object.assign(properties.name, { nullable: true })),
  },
  {
    change: "a list of values is closed",
    make: schema("Bill", ({ properties }) =>
      Object.assign(properties, { status: { type: "string", enum: ["OPEN", "PAID"] } }),
    ),
  },
  {
    change: "a format that we do not know",
    says: ["Left out of what pages say", 'format "decimal"'],
    make: schema("Bill", ({ properties }) => Object.assign(properties, { total: { ...STRING, format: "decimal" } })),
  },
  {
    change: "an empty enum value",
    make: schema("Bill", ({ properties }) =>
      Object.assign(properties, { kind: { type: "string", enum: ["", "utility"] } }),
    ),
  },
  {
    change: "a member called constructor",
    make: schema("Bill", ({ properties }) => Object.assign(properties, { ["constructor"]: STRING })),
  },
  {
    change: "a schema that contains itself",
    make: schema("Vendor", ({ properties }) =>
      Object.assign(properties, { parent: { $ref: "#/components/schemas/Vendor" } }),
    ),
  },
  {
    change: "4,000 members",
    make: schema("Vendor", ({ properties }) => {
      for (let index = 0; index < 4000; index += 1) properties[`field_${index}`] = STRING;
    }),
  },
  {
    change: "a discriminator over two kinds",
    make: schema("Bill", (bill, schemas) => {
      const kind = (name: string) => ({
        ...bill,
        properties: { ...bill.properties, kind: { type: "string", enum: [name] } },
        required: ["id", "total", "kind"],
      });
      Object.assign(schemas, { UtilityBill: kind("utility"), RentBill: kind("rent") });
      schemas.Bill = {
        oneOf: [{ $ref: "#/components/schemas/UtilityBill" }, { $ref: "#/components/schemas/RentBill" }],
        discriminator: {
          propertyName: "kind",
          mapping: { utility: "#/components/schemas/UtilityBill", rent: "#/components/schemas/RentBill" },
        },
      };
    }),
  },
  {
    change: "a parameter is new",
    make: (pages) => operationOf(pages["list-bills"]).parameters.push({ in: "query", name: "search", schema: STRING }),
  },
  {
    change: "a parameter goes",
    make: operation("list-bills", (one) => {
      one.parameters = one.parameters.filter(({ name }: Block) => name !== "status");
    }),
    says: ["Additions dropped", "parameters[?@.name=='status']"],
  },
  {
    change: "a parameter moves from the query to a header",
    make: (pages) => Object.assign(parameter("list-bills", "status")(pages), { in: "header" }),
  },
  {
    change: "a parameter is required and has an explode of its own",
    make: (pages) => Object.assign(parameter("list-bills", "status")(pages), { required: true, explode: true }),
  },
  {
    change: "a content type has a charset",
    make: operation("get-bill", ({ responses }) => {
      responses["200"].content = { "application/json; charset=utf-8": body(responses["200"]) };
    }),
  },
  {
    change: "a body takes a form as well",
    make: operation("create-bill", ({ requestBody }) =>
      Object.assign(requestBody.content, { "application/x-www-form-urlencoded": body(requestBody) }),
    ),
  },
  {
    change: "a body goes",
    make: operation("create-bill", (one, { components }) => {
      delete one.requestBody;
      delete components.schemas.CreateBillRequest;
    }),
    says: ["x-thredfi-repeat"],
  },
  {
    change: "another status",
    make: operation("create-bill", ({ responses }) => Object.assign(responses, { "409": responses["404"] })),
  },
];

const TOLD: readonly Row[] = [
  {
    change: "a tag is new",
    make: operation("get-bill", (one) => Object.assign(one, { tags: ["Payables"] })),
    says: ["the tag Payables is new"],
  },
  {
    change: "a tag is missing",
    make: operation("get-bill", (one) => delete one.tags),
    says: ["its page has no tag; Bills is kept"],
  },
  {
    change: "words of the vendor's own",
    make: operation("get-bill", (one) => Object.assign(one, { summary: "Theirs", description: "Theirs." })),
  },
  {
    change: "an example of the vendor's own",
    make: operation("get-bill", ({ responses }) =>
      Object.assign(body(responses["200"]), { example: { id: "3c90c3cc-0d44-4b50-8888-8dd25736052a", total: 5 } }),
    ),
  },
  {
    change: "an example of the vendor's own that does not fit",
    make: operation("get-bill", ({ responses }) =>
      Object.assign(body(responses["200"]), { example: { total: "five" } }),
    ),
    says: ["Left out of what pages say", "example /total: expected integer"],
  },
  {
    change: "an example of the vendor's own under the name of ours, and neither fits",
    make(pages) {
      schema("Bill", ({ properties }) => delete properties.status)(pages);
      const media = body(operationOf(pages["get-bill"]).responses["200"]);
      media.examples = { OneBill: { value: { id: "3c90c3cc-0d44-4b50-8888-8dd25736052b", total: 5, status: "paid" } } };
    },
    says: [
      "Left out of what pages say",
      "responses['200'].content['application/json']: the example examples.OneBill.value",
    ],
  },
  {
    change: "an operation is deprecated",
    make: operation("get-bill", (one) => Object.assign(one, { deprecated: true })),
  },
  {
    change: "servers are named",
    make: (pages) => each(pages, (page) => Object.assign(page, { servers: [{ url: "https://api.thredfi.com" }] })),
  },
  {
    change: "extensions of the vendor's generator",
    make: (pages) => each(pages, (page) => Object.assign(page, { "x-codegen": { version: 7 } })),
  },
  {
    change: "a page is renamed",
    make: (pages) => {
      pages["retrieve-a-bill"] = pages["get-bill"];
      delete pages["get-bill"];
    },
  },
  {
    change: "an operation is new",
    make: (pages) => {
      pages["approve-bill"] = rename(pages["get-bill"], `${ONE_BILL}":{"get"`, `${ONE_BILL}approve/":{"post"`);
      operationOf(pages["approve-bill"]).operationId = "approve_bill";
    },
    says: ["approve_bill: the credential business is proposed"],
  },
  { change: "an operation's page goes", make: (pages) => delete pages["create-bill"] },
];

const SECURED: readonly Row[] = [
  {
    change: "the business token is named as well",
    make: operation("get-bill", (one, page) => {
      one.security.push({ BearerBusinessScoped: [] });
      declareBusinessScheme(page);
    }),
    says: ["its x-thredfi-credential-reason can go"],
  },
  {
    change: "no scheme is needed",
    make: operation("get-bill", (one) => one.security.push({})),
    stops: "can be called without a security scheme",
  },
  {
    change: "a scheme that we do not know",
    make: operation("get-bill", (one, { components }) => {
      one.security = [{ ApiKey: [] }];
      components.securitySchemes = { ApiKey: { type: "apiKey", in: "header", name: "X-Key" } };
    }),
    stops: "the security scheme ApiKey is not known to us",
  },
  {
    change: "two schemes at once",
    make: operation("get-bill", (one, page) => {
      one.security = [{ PartnerJWT: [], BearerBusinessScoped: [] }];
      declareBusinessScheme(page);
    }),
    stops: "no credential fits get_bill",
  },
  {
    change: "two pages disagree",
    make: (pages) => Object.assign(pages["get-bill"].components.schemas.Vendor, { required: [] }),
    stops: "components.schemas.Vendor is not the same as on another page",
  },
  {
    change: "two pages have one operationId",
    make: operation("get-bill", (one) => Object.assign(one, { operationId: "list_bills" })),
    stops: "operationId list_bills stands on",
  },
  {
    change: "a page is of OpenAPI 3.1",
    make: (pages) => Object.assign(pages["get-bill"], { openapi: "3.1.0" }),
    stops: '"3.1.0" is not supported',
  },
  {
    change: "a page is cut off",
    make: (pages) => Object.assign(pages, { "get-bill": "# Get bill\n\n````yaml GET /\nopenapi: 3.0.3\n" }),
    stops: "get-bill.md",
  },
  {
    change: "a path parameter is not declared",
    make: operation("get-bill", (one) => Object.assign(one, { parameters: [] })),
    says: ["bill_id is in the path, and not declared; taken for a text"],
  },
];

/** What OpenAPI allows and the contract's own rules do not: it passes, and what cannot be used is named. */
const UNUSUAL: readonly Row[] = [
  {
    change: "a number is a multiple of another",
    says: ["multipleOf 5 is not checked"],
    make: schema("Bill", ({ properties }) => Object.assign(properties.total, { multipleOf: 5 })),
  },
  {
    change: "an object allows so many members",
    says: ["maxProperties 20 is not checked"],
    make: schema("Bill", (bill) => Object.assign(bill, { maxProperties: 20 })),
  },
  {
    change: "a schema rules out another",
    says: ['not {"enum":["void"]} is not checked'],
    make: schema("Bill", ({ properties }) => Object.assign(properties.status, { not: { enum: ["void"] } })),
  },
  {
    change: "a cookie is taken",
    says: ["the parameter session is sent in a way that is not checked"],
    make: operation("get-bill", ({ parameters }) => parameters.push({ in: "cookie", name: "session", schema: STRING })),
  },
  {
    change: "a response is a file",
    says: ["a response of application/pdf is not checked"],
    make: operation("get-bill", ({ responses }) => {
      responses["200"].content = { "application/pdf": { schema: { type: "string", format: "binary" } } };
    }),
  },
  {
    change: "a response is a file as well",
    says: ["a response of text/csv is not checked"],
    make: operation("get-bill", ({ responses }) => {
      responses["200"].content["text/csv"] = { schema: STRING };
    }),
  },
  {
    change: "a body takes a form with another schema",
    says: ["multipart/form-data has another schema, which is not checked"],
    make: operation("create-bill", ({ requestBody }) => {
      requestBody.content["multipart/form-data"] = { schema: { type: "object", properties: { file: STRING } } };
    }),
  },
  {
    change: "an operation has no operationId",
    says: ["Verdict: non-breaking", "is called get_bill, for its page gives it no name"],
    make: operation("get-bill", (one) => delete one.operationId),
  },
  {
    change: "a path has a server of its own",
    says: ["servers of the path is not used"],
    make: (pages) => Object.assign(pages["get-bill"].paths[ONE_BILL], { servers: [{ url: "https://eu.thredfi.com" }] }),
  },
  {
    change: "a path has a summary",
    says: ["summary of the path is not used"],
    make: (pages) => Object.assign(pages["get-bill"].paths[ONE_BILL], { summary: "One bill" }),
  },
  {
    change: "a reference leads into a schema",
    says: ["leads into a component; what stands there was copied"],
    make: operation("get-bill", ({ parameters }) =>
      parameters.push({ in: "query", name: "status", schema: { $ref: "#/components/schemas/Bill/properties/status" } }),
    ),
  },
  {
    change: "a reference leads into a schema that contains it",
    says: ["it contains itself, so it is left out"],
    make: schema("Vendor", ({ properties }) => {
      properties.parent = {
        type: "object",
        properties: { parent: { $ref: "#/components/schemas/Vendor/properties/parent" } },
      };
    }),
  },
  {
    change: "members are called multipleOf and format",
    make: schema("Bill", ({ properties }) => Object.assign(properties, { multipleOf: STRING, format: STRING })),
  },
  {
    change: "a parameter is a list with commas",
    says: ["the parameter tags is sent in a way that is not checked"],
    make: operation("get-bill", ({ parameters }) =>
      parameters.push({ in: "query", name: "tags", explode: false, schema: { type: "array", items: STRING } }),
    ),
  },
  {
    change: "a path parameter is declared that the path does not have",
    says: ["Wrong in pages", "path-parameters-defined"],
    make: operation("list-bills", ({ parameters }) =>
      parameters.push({ in: "path", name: "bill_id", required: true, schema: STRING }),
    ),
  },
  {
    change: "errors are problems",
    says: ["a response of application/problem+json is not checked"],
    make: operation("get-bill", ({ responses }) => {
      responses["404"].content = { "application/problem+json": body(responses["404"]) };
    }),
  },
  {
    change: "an operation names no error",
    says: ["Wrong in pages", "no 4xx, 5xx or default response"],
    make: operation("get-bill", ({ responses }) => delete responses["404"]),
  },
  {
    change: "a new operation has no operationId",
    says: ["post_bills_by_bill_id_approve  POST"],
    make: (pages) => {
      pages["approve-bill"] = rename(pages["get-bill"], `${ONE_BILL}":{"get"`, `${ONE_BILL}approve/":{"post"`);
      delete operationOf(pages["approve-bill"]).operationId;
    },
  },
  {
    change: "an operationId could be a path",
    says: ["Verdict: non-breaking", "is called get_bill, for its page gives it no name"],
    make: operation("get-bill", (one) => Object.assign(one, { operationId: "../get_bill" })),
  },
  {
    change: "an operationId is a sentence",
    says: ["Verdict: non-breaking", "is called get_bill, for its page gives it no name"],
    make: operation("get-bill", (one) => Object.assign(one, { operationId: "Get a bill (v2)" })),
  },
  {
    change: "an operation has callbacks, links and a server of its own",
    make: operation("create-bill", (one) => {
      one.servers = [{ url: "https://eu.thredfi.com" }];
      one.callbacks = {
        paid: { "{$request.body#/url}": { post: { responses: { "200": { description: "Seen." } } } } },
      };
      one.responses["200"].links = { Bill: { operationId: "get_bill" } };
    }),
  },
  {
    change: "a default response alone",
    make: operation("get-bill", (one) => {
      one.responses = { default: one.responses["200"] };
    }),
  },
  {
    change: "a wildcard for all successes",
    make: operation("get-bill", ({ responses }) => {
      responses["2XX"] = responses["200"];
      delete responses["200"];
    }),
  },
  {
    change: "a parameter has content instead of a schema",
    make: operation("list-bills", ({ parameters }) =>
      parameters.push({ in: "query", name: "filter", content: { "application/json": { schema: { type: "object" } } } }),
    ),
  },
  {
    change: "a name is a day in one place and an instant in another",
    says: ["due_at is a day in one place and something else in another"],
    make: schema("CreateBillRequest", ({ properties }) => {
      properties.lines = {
        type: "array",
        items: { type: "object", properties: { due_at: { type: "string", format: "date-time" } } },
      };
    }),
  },
];

let tree: Awaited<ReturnType<typeof vendorTree>>;
beforeAll(async () => {
  tree = await vendorTree();
});
afterAll(() => tree.remove());

describe.each([
  ["refactored", REFACTORED],
  ["changed", CHANGED],
  ["told", TOLD],
  ["secured or broken", SECURED],
  ["unusual", UNUSUAL],
] as const)("%s", (_, rows) => {
  it.each(rows)("$change", async ({ make, says = [], stops }) => {
    const pages = firstPages();
    make(pages);
    const root = tree.copy();
    const outcome = await tree.update(pages, root).then(
      ({ summary }) => ({ summary, problems: "" }),
      (error: unknown) => {
        if (!(error instanceof SourceError)) throw error;
        return { summary: "", problems: error.problems.map(problemText).join("\n") };
      },
    );
    if (stops !== undefined) expect(outcome.problems).toContain(stops);
    else {
      expect(outcome.problems).toBe("");
      for (const text of says) expect(outcome.summary).toContain(text);
      expect((await tree.update(pages, root)).summary).toMatch(/Nothing changed\.\n$/);
    }
  });
});

it("the pages as they were need nothing of us", () => {
  expect(tree.first.summary).not.toMatch(/Additions (dropped|that follow)|fixed from the schema|For you to check/);
});
