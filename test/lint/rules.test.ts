// Each rule reports what it is for, alone, and in words that name the operation and what would be right.
// Every case breaks the small contract in one place.

import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { LintResult } from "../../scripts/lint/redocly.js";
import { lintDocuments } from "./redocly.js";
import {
  BUSINESS_TOKEN,
  BUSINESSES,
  type Change,
  changed,
  INVOICE,
  INVOICE_ID,
  INVOICES,
  type Json,
  PARTNER_TOKEN,
} from "./small-contract.js";

interface Case {
  rule: string;
  when: string;
  changes: Change[];
  /** What the message must hold. */
  says: string[];
}

const getPartnerToken = ["paths", PARTNER_TOKEN, "post"];
const exchangeToken = ["paths", BUSINESS_TOKEN, "post"];
const listBusinesses = ["paths", BUSINESSES, "get"];
const createInvoice = ["paths", INVOICES, "post"];
const deleteInvoice = ["paths", INVOICE, "delete"];
const schemas = ["components", "schemas"];
const invoiceFields = [...schemas, "Invoice", "properties"];
const requestExample = [...createInvoice, "requestBody", "content", "application/json", "examples", "Small", "value"];
const storedExample = ["components", "examples", "StoredInvoice", "value"];

const CREATE_INVOICE = `create_invoice (POST ${INVOICES})`;
const DELETE_INVOICE = `delete_invoice (DELETE ${INVOICE})`;
const examples = "examples-fit";
const LIST_BUSINESSES = `list_businesses (GET ${BUSINESSES})`;

const page = "https://docs.thredfi.com/api-reference/a-page";
const complete = { parameters: true, request: true, responses: true };
const evidence = (more: { [member: string]: Json }): Json => ({
  level: "reconstructed",
  sources: [page],
  complete,
  inferred: ["Its name is ours."],
  ...more,
});
const setEvidence = (more: { [member: string]: Json }): Change[] => [
  [[...createInvoice, "x-thredfi-evidence"], evidence(more)],
];
const set = (owner: string[], member: string, value: Json | undefined): Change[] => [[[...owner, member], value]];
/** A member of an invoice has a schema of this name. */
const called = (name: string): Change[] => [
  [[...schemas, name], { type: "object" }],
  [[...invoiceFields, "part"], { $ref: `#/components/schemas/${name}` }],
];
const untyped: Json = { description: "Untyped.", content: { "application/json": {} } };
const typed: Json = { description: "Typed.", content: { "application/json": { schema: { type: "object" } } } };

/** The cases of one rule: when it reports, and what the message must hold. */
const cases = (rule: string, ...rows: [when: string, changes: Change[], says: string[]][]): Case[] =>
  rows.map(([when, changes, says]) => ({ rule, when, changes, says }));

const ours: Case[] = [
  ...cases(
    "schema-names",
    ...["CreateInvoice", "PatchedInvoice", "InvoiceRequest", "InvoiceRequestRequest", "PaginatedInvoiceList"].map(
      (name): [string, Change[], string[]] => [
        `a schema is called ${name}`,
        called(name),
        [`schemas.${name}: the name`, "spec/additions/names.yaml"],
      ],
    ),
    ["a name is not in PascalCase", called("stored_invoice"), ["PascalCase"]],
    ["a name repeats a word", called("InvoiceListList"), ["one word twice"]],
    ["a record is a response", called("InvoiceResponse"), ["ends in Response"]],
    ["two names differ in letter case", called("STOREDInvoice"), ["StoredInvoice in letter case"]],
    [
      "a list is not called by its items",
      set([...schemas, "BusinessList", "allOf", "1", "properties", "results"], "items", {
        $ref: "#/components/schemas/Invoice",
      }),
      ["it must be InvoiceList"],
    ],
  ),
  ...cases(
    "operation-id-snake-case",
    [
      "an operation has no operationId",
      set(createInvoice, "operationId", undefined),
      [`POST ${INVOICES}`, "snake_case"],
    ],
    [
      "an operationId is in camelCase",
      set(createInvoice, "operationId", "createInvoice"),
      [`createInvoice (POST ${INVOICES})`, '"create_invoice" would be'],
    ],
    [
      "two operations share an operationId",
      set(deleteInvoice, "operationId", "create_invoice"),
      [`create_invoice (DELETE ${INVOICE})`, CREATE_INVOICE, "must have its own"],
    ],
  ),
  ...cases(
    "resource-method",
    [
      "an operation has no resource",
      set(createInvoice, "x-thredfi-resource", undefined),
      [CREATE_INVOICE, "x-thredfi-resource is missing", "such as invoices.payments"],
    ],
    [
      "a resource is not in camelCase",
      set(createInvoice, "x-thredfi-resource", "customer-credits"),
      [CREATE_INVOICE, '"customer-credits"', "camelCase"],
    ],
    [
      "an operation has no method",
      set(createInvoice, "x-thredfi-method", undefined),
      [CREATE_INVOICE, "x-thredfi-method is missing", "one of create, delete, archive, unarchive, void"],
    ],
    [
      "a method has a name of its own",
      set(createInvoice, "x-thredfi-method", "add"),
      [CREATE_INVOICE, '"add"', "one of create"],
    ],
    [
      "a verb stands on another HTTP method",
      set(deleteInvoice, "x-thredfi-method", "create"),
      [DELETE_INVOICE, '"create"', "for DELETE it is one of delete, reset"],
    ],
    [
      "two operations have the same method",
      [
        [[...createInvoice, "x-thredfi-method"], "delete"],
        [[...deleteInvoice, "x-thredfi-method"], "delete"],
      ],
      [DELETE_INVOICE, CREATE_INVOICE, "is invoices.delete already"],
    ],
  ),
  ...cases(
    "credential",
    [
      "an operation has no credential",
      set(createInvoice, "x-thredfi-credential", undefined),
      [CREATE_INVOICE, "is missing", "would be business"],
    ],
    [
      "the credential is none of the three",
      set(listBusinesses, "x-thredfi-credential", "admin"),
      [LIST_BUSINESSES, '"admin"', "basic, partner, business", "would be partner"],
    ],
  ),
  ...cases(
    "credential-fits-path",
    [
      "basic is used beside the partner token",
      [
        [[...listBusinesses, "x-thredfi-credential"], "basic"],
        [[...listBusinesses, "security"], [{ BasicAuth: [] }]],
      ],
      [LIST_BUSINESSES, "is basic", "takes partner"],
    ],
    [
      "the partner token would be obtained with itself",
      [
        [[...getPartnerToken, "x-thredfi-credential"], "partner"],
        [[...getPartnerToken, "security"], [{ BearerUnscoped: [] }]],
      ],
      [`get_partner_token (POST ${PARTNER_TOKEN})`, "is partner", "takes basic"],
    ],
    [
      "a business token is used outside a business",
      [
        [[...listBusinesses, "x-thredfi-credential"], "business"],
        [[...listBusinesses, "security"], [{ BearerBusinessScoped: [] }]],
      ],
      [LIST_BUSINESSES, "is business", "takes partner"],
    ],
    [
      "a business token is exchanged for a business token",
      [
        [[...exchangeToken, "x-thredfi-credential"], "business"],
        [
          [...exchangeToken, "security"],
          [{ BearerBusinessScoped: [] }, { PartnerJWT: [] }, { BasicAuth: [] }, { BearerUnscoped: [] }],
        ],
      ],
      [`create_business_scoped_token (POST ${BUSINESS_TOKEN})`, "is business", "takes partner"],
    ],
    [
      "a partner token is used below a business",
      [
        [[...createInvoice, "x-thredfi-credential"], "partner"],
        [[...createInvoice, "security"], [{ PartnerJWT: [] }]],
      ],
      [CREATE_INVOICE, "is partner", "takes business"],
    ],
  ),
  ...cases(
    "credential-fits-security",
    [
      "an operation has no security",
      set(createInvoice, "security", undefined),
      [CREATE_INVOICE, "security is missing", "such as PartnerJWT"],
    ],
    [
      "the security of an operation is empty",
      set(createInvoice, "security", []),
      [CREATE_INVOICE, "security is empty", "such as PartnerJWT"],
    ],
    [
      "an alternative names no scheme",
      [
        [
          [...createInvoice, "security"],
          [{ BearerBusinessScoped: [] }, {}],
        ],
      ],
      [CREATE_INVOICE, "security[1] names no scheme", "goes without one"],
    ],
    [
      "a scheme is not declared",
      [
        [
          [...createInvoice, "security"],
          [{ BearerBusinessScoped: [] }, { ApiKey: [] }],
        ],
      ],
      [CREATE_INVOICE, "ApiKey", "declared are PartnerJWT, BasicAuth, BearerUnscoped, BearerBusinessScoped"],
    ],
    [
      "basic is chosen and not documented",
      set(getPartnerToken, "security", [{ PartnerJWT: [] }]),
      ["get_partner_token", "is basic", "names only PartnerJWT", "needs BasicAuth"],
    ],
    [
      "partner is chosen and not documented",
      set(listBusinesses, "security", [{ BearerBusinessScoped: [] }]),
      [LIST_BUSINESSES, "names only BearerBusinessScoped", "needs PartnerJWT or BearerUnscoped"],
    ],
    [
      "business is chosen where only a partner scheme is documented",
      set(deleteInvoice, "security", [{ PartnerJWT: [] }]),
      [DELETE_INVOICE, "names only PartnerJWT", "x-thredfi-credential-reason"],
    ],
    [
      "the scheme of the credential is not the first",
      set(deleteInvoice, "security", [{ PartnerJWT: [] }, { BearerBusinessScoped: [] }]),
      [DELETE_INVOICE, "lists PartnerJWT first", "must be BearerBusinessScoped"],
    ],
    [
      "business is chosen where only Basic is documented",
      set(deleteInvoice, "security", [{ BasicAuth: [] }]),
      [DELETE_INVOICE, "names only BasicAuth", "needs BearerBusinessScoped"],
    ],
  ),
  ...cases(
    "secret",
    [
      "the token of a response is not marked",
      set(exchangeToken, "x-thredfi-secret", undefined),
      ["create_business_scoped_token", "access_token", "x-thredfi-secret must be true"],
    ],
    [
      "a request carries a password",
      set(invoiceFields, "password", { type: "string" }),
      [CREATE_INVOICE, "password", "x-thredfi-secret must be true"],
    ],
    [
      "the mark is not true",
      set(exchangeToken, "x-thredfi-secret", "yes"),
      ["create_business_scoped_token", '"yes"', "must be true, or left out"],
    ],
  ),
  ...cases(
    "evidence",
    [
      "an operation has no evidence",
      set(createInvoice, "x-thredfi-evidence", undefined),
      [CREATE_INVOICE, "is missing", "level, sources, complete, inferred"],
    ],
    [
      "the level is unknown",
      setEvidence({ level: "guessed" }),
      [CREATE_INVOICE, '"guessed"', "published, documented, reconstructed"],
    ],
    ["no source is named", setEvidence({ sources: [] }), [CREATE_INVOICE, "sources", "https://"]],
    ["a source is no address", setEvidence({ sources: [page, "the docs"] }), [CREATE_INVOICE, "sources", "https://"]],
    [
      "it is not said whether the responses are complete",
      setEvidence({ complete: { parameters: true, request: true } }),
      [CREATE_INVOICE, "true or false in complete for responses;", "parameters, request, responses"],
    ],
    [
      "complete is not told by true or false",
      setEvidence({ complete: { ...complete, request: "partly" } }),
      [CREATE_INVOICE, "true or false in complete for request;", "parameters, request, responses"],
    ],
    [
      "inferred is one text",
      setEvidence({ inferred: "Its name is ours." }),
      [CREATE_INVOICE, "list of sentences in inferred"],
    ],
    [
      "a member is misspelt",
      setEvidence({ infered: [] }),
      [CREATE_INVOICE, '"infered"', "level, sources, complete, inferred"],
    ],
    [
      "something is reconstructed and nothing inferred or incomplete",
      setEvidence({ inferred: [] }),
      [CREATE_INVOICE, "level reconstructed", "documented would be right"],
    ],
    [
      "something is documented and yet inferred",
      setEvidence({ level: "documented" }),
      [CREATE_INVOICE, "level documented", "reconstructed would be right"],
    ],
    [
      "something is published and yet incomplete",
      setEvidence({ level: "published", inferred: [], complete: { ...complete, responses: false } }),
      [CREATE_INVOICE, "not complete in responses", "reconstructed would be right"],
    ],
  ),
  ...cases(
    "success-and-error-responses",
    [
      "there is no success",
      [[[...deleteInvoice, "responses", "204"], undefined]],
      [DELETE_INVOICE, "no 2xx response", "200 with a schema or 204"],
    ],
    [
      "there is no error",
      [[[...deleteInvoice, "responses", "404"], undefined]],
      [DELETE_INVOICE, "no 4xx, 5xx or default response", "default with ErrorResponse"],
    ],
    [
      "a success other than 204 has no content",
      [[[...deleteInvoice, "responses", "200"], { description: "Gone." }]],
      [DELETE_INVOICE, "200 response has no content", "media type with a schema"],
    ],
    [
      "a success has content without a schema",
      [[[...deleteInvoice, "responses", "200"], untyped]],
      [DELETE_INVOICE, "200 response has content without a schema", "give every media type one"],
    ],
    [
      "a 204 has content",
      [[[...deleteInvoice, "responses", "204"], typed]],
      [DELETE_INVOICE, "204 response has content", "a 200 would"],
    ],
    [
      "an error has content without a schema",
      [[[...deleteInvoice, "responses", "404"], untyped]],
      [DELETE_INVOICE, "404 response has content without a schema", "give every media type one"],
    ],
  ),
  ...cases(
    "paged-shape",
    [
      "a paged operation returns no page_info",
      [[[...schemas, "BusinessList", "allOf", "0", "properties", "page_info"], undefined]],
      [LIST_BUSINESSES, "lacks page_info", "count, page_info, results"],
    ],
    [
      "an operation with a paged response does not take page_size",
      [
        [[...listBusinesses, "parameters"], [{ $ref: "#/components/parameters/Page" }]],
        [["components", "parameters", "PageSize"], undefined],
      ],
      [LIST_BUSINESSES, "lacks the query parameter page_size", "takes both"],
    ],
    [
      "the results are not a list",
      [[[...schemas, "BusinessList", "allOf", "1", "properties", "results"], { type: "object" }]],
      [LIST_BUSINESSES, "results", "type array"],
    ],
  ),
  ...cases(
    "open-enum",
    [
      "a list of values is open and closed",
      [
        [
          [...invoiceFields, "status", "enum"],
          ["draft", "sent"],
        ],
      ],
      ["schemas.Invoice.status", "beside enum", "keep enum if"],
    ],
    [
      "an open list is empty",
      [[[...invoiceFields, "status", "x-extensible-enum"], []]],
      ["schemas.Invoice.status", "one or more texts"],
    ],
    [
      "an open list holds a number",
      [
        [
          [...invoiceFields, "status", "x-extensible-enum"],
          ["draft", 1],
        ],
      ],
      ["schemas.Invoice.status", "one or more texts"],
    ],
    [
      "an open list names a value twice",
      [
        [
          [...invoiceFields, "status", "x-extensible-enum"],
          ["draft", "draft"],
        ],
      ],
      ["schemas.Invoice.status", "must be there once"],
    ],
    [
      "an open list is of something else than strings",
      [
        [
          [...listBusinesses, "responses", "200", "content", "application/json", "schema"],
          {
            allOf: [{ $ref: "#/components/schemas/BusinessList" }],
            properties: { level: { type: "integer", "x-extensible-enum": ["one"] } },
          },
        ],
      ],
      [LIST_BUSINESSES, "properties.level", "beside type integer", "needs type string"],
    ],
  ),
  ...cases("known-format", [
    "a format is one that nothing checks",
    [[[...invoiceFields, "memo", "format"], "iban"]],
    ["schemas.Invoice.memo", '"iban"', "known are date, date-time,"],
  ]),
  ...cases(
    "example-or-examples",
    [
      "a body has example beside examples",
      [[[...createInvoice, "requestBody", "content", "application/json", "example"], { status: "draft" }]],
      [CREATE_INVOICE, "example beside examples", "move it into examples"],
    ],
    [
      "a parameter has example beside examples",
      [[["components", "parameters", "Page", "examples"], { First: { value: 1 } }]],
      ["parameters.Page", "example beside examples", "move it into examples"],
    ],
  ),
  ...cases(
    examples,
    [
      "an example has a member that no part of its allOf declares",
      set(storedExample, "due_on", "2026-02-28"),
      [CREATE_INVOICE, "examples Small /due_on", "no member of this name"],
    ],
    [
      "the allOf is within a list within the example",
      [
        [
          [...invoiceFields, "copies"],
          { type: "array", items: { allOf: [{ $ref: "#/components/schemas/Invoice" }, { type: "object" }] } },
        ],
        [
          [...createInvoice, "requestBody", "content", "application/json", "example"],
          { status: "draft", copies: [{ status: "draft", due_on: "2026-02-28" }] },
        ],
        [[...createInvoice, "requestBody", "content", "application/json", "examples"], undefined],
      ],
      [CREATE_INVOICE, "example /copies/0/due_on", "no member of this name"],
    ],
    ["a request lacks a required member", set(requestExample, "status", undefined), ["/status", "member required"]],
    ["a UUID is none", set(storedExample, "id", "42"), ["/id", "format uuid", '"42"']],
    ["a date does not exist", set(requestExample, "sent_on", "2026-02-30"), ["/sent_on", "format date"]],
    ["null stands where it may not", set(requestExample, "sent_on", null), ["/sent_on", "expected string, found null"]],
    ["a value is not in the enum", set(requestExample, "method", "barter"), ["/method", 'one of "card", "cash"']],
    ["a member is not declared", set(requestExample, "due_on", "2026-02-28"), ["/due_on"]],
    ["a request has a read-only member", set(requestExample, "id", INVOICE_ID), ["/id", "no read-only member"]],
    [
      "a member that every JavaScript object has is of another type",
      [
        [[...invoiceFields, "constructor"], { type: "string" }],
        [[...requestExample, "constructor"], 1],
      ],
      ["/constructor", "expected string, found number 1"],
    ],
    [
      "a response lacks a read-only member that is required",
      [
        [
          [...schemas, "Invoice", "required"],
          ["id", "status"],
        ],
        [
          [...schemas, "StoredInvoice", "allOf"],
          [{ $ref: "#/components/schemas/Invoice" }, { type: "object" }],
        ],
        [[...storedExample, "id"], undefined],
      ],
      ["/id", "member required"],
    ],
    [
      "a request lacks a write-only member that is required",
      [
        [
          [...schemas, "Invoice", "required"],
          ["pdf", "status"],
        ],
      ],
      ["/pdf", "member required"],
    ],
    [
      "the example of a schema has the wrong type",
      [[[...schemas, "ErrorResponse", "properties", "error", "example"], 404]],
      ["schemas.ErrorResponse.error", "expected string, found number 404"],
    ],
    [
      "the pattern of its schema is none",
      [
        [["components", "parameters", "Page", "schema", "pattern"], "("],
        [["components", "parameters", "Page", "schema", "type"], "string"],
        [["components", "parameters", "Page", "example"], "one"],
      ],
      ["parameters.Page", "a schema that can be checked", "Invalid regular expression"],
    ],
    [
      "the example of a parameter is out of range",
      [[["components", "parameters", "Page", "example"], 0]],
      ["parameters.Page", "at least 1"],
    ],
  ),
];

const builtIn: Case[] = [
  ...cases("operation-tag-defined", [
    "a tag is not declared",
    set(createInvoice, "tags", ["Others"]),
    ["defined in global tags"],
  ]),
];

/** A value that each format refuses. */
const refused: Record<string, [type: string, value: Json]> = {
  date: ["string", "2026-02-30"],
  "date-time": ["string", "2026-01-31"],
  email: ["string", "nobody"],
  uri: ["string", "no uri"],
  uuid: ["string", "42"],
};

const kept: { what: string; changes: Change[] }[] = [
  { what: "the small contract itself", changes: [] },
  {
    what: "both tokens on one business",
    changes: [
      [
        ["paths", "/v1/platform/businesses/{business_id}/"],
        {
          parameters: [{ name: "business_id", in: "path", required: true, schema: { type: "string" } }],
          get: {
            ...operation("get_business", "business", [{ BearerBusinessScoped: [] }, { PartnerJWT: [] }]),
            "x-thredfi-method": "get",
          },
          patch: {
            ...operation("update_business", "partner", [{ PartnerJWT: [] }, { BearerBusinessScoped: [] }]),
            "x-thredfi-method": "update",
          },
        },
      ],
    ],
  },
  {
    what: "reconstructed, with nothing inferred but something incomplete",
    changes: setEvidence({ inferred: [], complete: { ...complete, request: false } }),
  },
  {
    what: "members that an open schema lets through",
    changes: [
      [[...schemas, "StoredInvoice", "additionalProperties"], true],
      [[...storedExample, "due_on"], "2026-02-28"],
    ],
  },
  {
    what: "page and page_size given once for the whole path",
    changes: [
      [
        ["paths", BUSINESSES, "parameters"],
        [{ $ref: "#/components/parameters/Page" }, { $ref: "#/components/parameters/PageSize" }],
      ],
      [[...listBusinesses, "parameters"], undefined],
    ],
  },
  {
    what: "an allOf of one schema, and members that every JavaScript object has",
    changes: [
      [
        [...invoiceFields, "constructor"],
        { description: "Who built it.", allOf: [{ $ref: "#/components/schemas/StoredInvoice" }] },
      ],
      [[...invoiceFields, "toString"], { type: "string" }],
    ],
  },
  {
    what: "a schema of 4,000 members",
    changes: [
      [
        [...schemas, "Invoice", "properties"],
        {
          status: { type: "string" },
          ...Object.fromEntries(Array.from({ length: 4_000 }, (_, index) => [`member_${index}`, { type: "string" }])),
        },
      ],
      [storedExample, { id: INVOICE_ID, status: "sent", member_3999: "last" }],
      [requestExample, { status: "draft" }],
      [[...schemas, "StoredInvoice", "allOf", "1", "properties"], { id: { type: "string", format: "uuid" } }],
    ],
  },
  {
    what: "a list that is not paged",
    changes: [
      [[...listBusinesses, "responses", "200", "content", "application/json", "schema"], { type: "object" }],
      [[...listBusinesses, "parameters"], []],
      [["components", "parameters"], {}],
      [[...schemas, "BusinessList"], undefined],
    ],
  },
];

function operation(operationId: string, credential: string, security: Json): { [member: string]: Json } {
  return {
    operationId,
    tags: ["All"],
    summary: "One business",
    security,
    "x-thredfi-credential": credential,
    responses: { "200": typed, default: typed },
    "x-thredfi-resource": "businesses",
    "x-thredfi-evidence": evidence({}),
  };
}

const broken = [...ours.map((one) => ({ ...one, rule: `thredfi/${one.rule}` })), ...builtIn];
const formats = Object.entries(refused).map(([format, [type, value]]) => ({
  format,
  changes: [
    [[...invoiceFields, "probe"], { type, format }],
    [[...requestExample, "probe"], value],
  ] satisfies Change[],
}));

const results = new Map<object, LintResult>();

beforeAll(async () => {
  const cases = [...kept, ...broken, ...formats];
  const linted = await lintDocuments(cases.map(({ changes }) => changed(changes)));
  cases.forEach((one, index) => {
    const result = linted[index];
    if (result) results.set(one, result);
  });
});

function problemsOf(one: object) {
  const result = results.get(one);
  if (!result) throw new Error("this case was not linted");
  return result.problems;
}

test.each(kept)("no rule reports $what", (one) => {
  expect(problemsOf(one)).toEqual([]);
});

describe.each(broken)("$rule", (one) => {
  test(`alone reports it when ${one.when}`, () => {
    const problems = problemsOf(one);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual([one.rule]);
    expect(problems.map(({ severity }) => severity)).toEqual(["error"]);
    for (const words of one.says) expect(problems[0]?.message).toContain(words);
  });
});

test.each(formats)("a value that is no $format is reported", (one) => {
  expect(problemsOf(one).map(({ ruleId }) => ruleId)).toEqual([`thredfi/${examples}`]);
});

test("every rule file has a case that breaks it", () => {
  const files = readdirSync(new URL("../../scripts/lint/rules", import.meta.url));
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  expect([...new Set(ours.map(({ rule }) => rule))].sort()).toEqual(names.sort());
});

test("the formats shown to be checked are the ones that known-format calls checked", async () => {
  const [result] = await lintDocuments([changed([[[...invoiceFields, "memo", "format"], "iban"]])]);
  const listed = result?.problems[0]?.message.match(/known are (.*)\./)?.[1]?.split(", ") ?? [];
  const hints = ["double", "float", "int32", "int64"];
  expect(listed).toEqual([...Object.keys(refused), ...hints]);
});
