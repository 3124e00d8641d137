// Each rule reports what it is for, alone, and in words that name the operation and what would be right.
// Every case breaks the small contract in one place.

import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type LintResult, lintDocuments } from "./redocly.js";
import {
  BUSINESS_TOKEN,
  BUSINESSES,
  type Change,
  changed,
  INVOICE,
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
const untyped: Json = { description: "Untyped.", content: { "application/json": {} } };
const typed: Json = { description: "Typed.", content: { "application/json": { schema: { type: "object" } } } };

const ours: Case[] = [
  {
    rule: "operation-id-snake-case",
    when: "an operation has no operationId",
    changes: [[[...createInvoice, "operationId"], undefined]],
    says: [`POST ${INVOICES}`, "snake_case"],
  },
  {
    rule: "operation-id-snake-case",
    when: "an operationId is in camelCase",
    changes: [[[...createInvoice, "operationId"], "createInvoice"]],
    says: [`createInvoice (POST ${INVOICES})`, '"create_invoice" would be'],
  },
  {
    rule: "operation-id-snake-case",
    when: "two operations share an operationId",
    changes: [[[...deleteInvoice, "operationId"], "create_invoice"]],
    says: [`create_invoice (DELETE ${INVOICE})`, CREATE_INVOICE, "must have its own"],
  },
  {
    rule: "credential",
    when: "an operation has no credential",
    changes: [[[...createInvoice, "x-thredfi-credential"], undefined]],
    says: [CREATE_INVOICE, "is missing", "would be business"],
  },
  {
    rule: "credential",
    when: "the credential is none of the three",
    changes: [[[...listBusinesses, "x-thredfi-credential"], "admin"]],
    says: [LIST_BUSINESSES, '"admin"', "basic, partner, business", "would be partner"],
  },
  {
    rule: "credential-fits-path",
    when: "basic is used beside the partner token",
    changes: [
      [[...listBusinesses, "x-thredfi-credential"], "basic"],
      [[...listBusinesses, "security"], [{ BasicAuth: [] }]],
    ],
    says: [LIST_BUSINESSES, "is basic", "takes partner"],
  },
  {
    rule: "credential-fits-path",
    when: "the partner token would be obtained with itself",
    changes: [
      [[...getPartnerToken, "x-thredfi-credential"], "partner"],
      [[...getPartnerToken, "security"], [{ BearerUnscoped: [] }]],
    ],
    says: [`get_partner_token (POST ${PARTNER_TOKEN})`, "is partner", "takes basic"],
  },
  {
    rule: "credential-fits-path",
    when: "a business token is used outside a business",
    changes: [
      [[...listBusinesses, "x-thredfi-credential"], "business"],
      [[...listBusinesses, "security"], [{ BearerBusinessScoped: [] }]],
    ],
    says: [LIST_BUSINESSES, "is business", "takes partner"],
  },
  {
    rule: "credential-fits-path",
    when: "a business token is exchanged for a business token",
    changes: [[[...exchangeToken, "x-thredfi-credential"], "business"]],
    says: [`create_business_scoped_token (POST ${BUSINESS_TOKEN})`, "is business", "takes partner"],
  },
  {
    rule: "credential-fits-path",
    when: "a partner token is used below a business",
    changes: [[[...createInvoice, "x-thredfi-credential"], "partner"]],
    says: [CREATE_INVOICE, "is partner", "takes business"],
  },
  {
    rule: "credential-fits-security",
    when: "an operation has no security",
    changes: [[[...createInvoice, "security"], undefined]],
    says: [CREATE_INVOICE, "security is missing", "such as PartnerJWT"],
  },
  {
    rule: "credential-fits-security",
    when: "the security of an operation is empty",
    changes: [[[...createInvoice, "security"], []]],
    says: [CREATE_INVOICE, "security is empty", "such as PartnerJWT"],
  },
  {
    rule: "credential-fits-security",
    when: "an alternative names no scheme",
    changes: [
      [
        [...createInvoice, "security"],
        [{ BearerBusinessScoped: [] }, {}],
      ],
    ],
    says: [CREATE_INVOICE, "security[1] names no scheme", "goes without one"],
  },
  {
    rule: "credential-fits-security",
    when: "a scheme is not declared",
    changes: [
      [
        [...createInvoice, "security"],
        [{ BearerBusinessScoped: [] }, { ApiKey: [] }],
      ],
    ],
    says: [CREATE_INVOICE, "ApiKey", "declared are PartnerJWT, BasicAuth, BearerUnscoped, BearerBusinessScoped"],
  },
  {
    rule: "credential-fits-security",
    when: "basic is chosen and not documented",
    changes: [[[...getPartnerToken, "security"], [{ PartnerJWT: [] }]]],
    says: ["get_partner_token", "is basic", "names only PartnerJWT", "needs BasicAuth"],
  },
  {
    rule: "credential-fits-security",
    when: "partner is chosen and not documented",
    changes: [[[...listBusinesses, "security"], [{ BearerBusinessScoped: [] }]]],
    says: [LIST_BUSINESSES, "names only BearerBusinessScoped", "needs PartnerJWT or BearerUnscoped"],
  },
  {
    rule: "credential-fits-security",
    when: "business is chosen where only a partner scheme is documented, and nothing says why",
    changes: [[[...deleteInvoice, "x-thredfi-credential-reason"], undefined]],
    says: [DELETE_INVOICE, "names only PartnerJWT", "x-thredfi-credential-reason"],
  },
  {
    rule: "credential-fits-security",
    when: "the reason is blank",
    changes: [[[...deleteInvoice, "x-thredfi-credential-reason"], " "]],
    says: [DELETE_INVOICE, "names only PartnerJWT", "x-thredfi-credential-reason"],
  },
  {
    rule: "credential-fits-security",
    when: "business is chosen where only Basic is documented, whatever the reason",
    changes: [[[...deleteInvoice, "security"], [{ BasicAuth: [] }]]],
    says: [DELETE_INVOICE, "names only BasicAuth", "needs BearerBusinessScoped"],
  },
  {
    rule: "secret",
    when: "the token of a response is not marked",
    changes: [[[...exchangeToken, "x-thredfi-secret"], undefined]],
    says: ["create_business_scoped_token", "access_token", "x-thredfi-secret must be true"],
  },
  {
    rule: "secret",
    when: "a request carries a password",
    changes: [[[...invoiceFields, "password"], { type: "string" }]],
    says: [CREATE_INVOICE, "password", "x-thredfi-secret must be true"],
  },
  {
    rule: "secret",
    when: "the mark is not true",
    changes: [[[...exchangeToken, "x-thredfi-secret"], "yes"]],
    says: ["create_business_scoped_token", '"yes"', "must be true, or left out"],
  },
  {
    rule: "evidence",
    when: "an operation has no evidence",
    changes: [[[...createInvoice, "x-thredfi-evidence"], undefined]],
    says: [CREATE_INVOICE, "is missing", "level, sources, complete, inferred"],
  },
  {
    rule: "evidence",
    when: "the level is unknown",
    changes: setEvidence({ level: "guessed" }),
    says: [CREATE_INVOICE, '"guessed"', "published, documented, reconstructed"],
  },
  {
    rule: "evidence",
    when: "no source is named",
    changes: setEvidence({ sources: [] }),
    says: [CREATE_INVOICE, "sources", "https://"],
  },
  {
    rule: "evidence",
    when: "a source is no address",
    changes: setEvidence({ sources: [page, "the docs"] }),
    says: [CREATE_INVOICE, "sources", "https://"],
  },
  {
    rule: "evidence",
    when: "it is not said whether the responses are complete",
    changes: setEvidence({ complete: { parameters: true, request: true } }),
    says: [CREATE_INVOICE, "true or false in complete for responses;", "parameters, request, responses"],
  },
  {
    rule: "evidence",
    when: "complete is not told by true or false",
    changes: setEvidence({ complete: { ...complete, request: "partly" } }),
    says: [CREATE_INVOICE, "true or false in complete for request;", "parameters, request, responses"],
  },
  {
    rule: "evidence",
    when: "inferred is one text",
    changes: setEvidence({ inferred: "Its name is ours." }),
    says: [CREATE_INVOICE, "list of sentences in inferred"],
  },
  {
    rule: "evidence",
    when: "a member is misspelt",
    changes: setEvidence({ infered: [] }),
    says: [CREATE_INVOICE, '"infered"', "level, sources, complete, inferred"],
  },
  {
    rule: "evidence",
    when: "something is reconstructed and nothing inferred or incomplete",
    changes: setEvidence({ inferred: [] }),
    says: [CREATE_INVOICE, "level reconstructed", "documented would be right"],
  },
  {
    rule: "evidence",
    when: "something is documented and yet inferred",
    changes: setEvidence({ level: "documented" }),
    says: [CREATE_INVOICE, "level documented", "reconstructed would be right"],
  },
  {
    rule: "evidence",
    when: "something is published and yet incomplete",
    changes: setEvidence({ level: "published", inferred: [], complete: { ...complete, responses: false } }),
    says: [CREATE_INVOICE, "not complete in responses", "reconstructed would be right"],
  },
  {
    rule: "success-and-error-responses",
    when: "there is no success",
    changes: [[[...deleteInvoice, "responses", "204"], undefined]],
    says: [DELETE_INVOICE, "no 2xx response", "200 with a schema or 204"],
  },
  {
    rule: "success-and-error-responses",
    when: "there is no error",
    changes: [[[...deleteInvoice, "responses", "404"], undefined]],
    says: [DELETE_INVOICE, "no 4xx, 5xx or default response", "default with ErrorResponse"],
  },
  {
    rule: "success-and-error-responses",
    when: "a success other than 204 has no content",
    changes: [[[...deleteInvoice, "responses", "200"], { description: "Gone." }]],
    says: [DELETE_INVOICE, "200 response has no content", "media type with a schema"],
  },
  {
    rule: "success-and-error-responses",
    when: "a success has content without a schema",
    changes: [[[...deleteInvoice, "responses", "200"], untyped]],
    says: [DELETE_INVOICE, "200 response has content without a schema", "give every media type one"],
  },
  {
    rule: "success-and-error-responses",
    when: "a 204 has content",
    changes: [[[...deleteInvoice, "responses", "204"], typed]],
    says: [DELETE_INVOICE, "204 response has content", "a 200 would"],
  },
  {
    rule: "success-and-error-responses",
    when: "an error has content without a schema",
    changes: [[[...deleteInvoice, "responses", "404"], untyped]],
    says: [DELETE_INVOICE, "404 response has content without a schema", "give every media type one"],
  },
  {
    rule: "paged-shape",
    when: "a paged operation returns no page_info",
    changes: [[[...schemas, "PaginatedList", "allOf", "0", "properties", "page_info"], undefined]],
    says: [LIST_BUSINESSES, "lacks page_info", "count, page_info, results"],
  },
  {
    rule: "paged-shape",
    when: "an operation with a paged response does not take page_size",
    changes: [
      [[...listBusinesses, "parameters"], [{ $ref: "#/components/parameters/Page" }]],
      [["components", "parameters", "PageSize"], undefined],
    ],
    says: [LIST_BUSINESSES, "lacks the query parameter page_size", "takes both"],
  },
  {
    rule: "paged-shape",
    when: "the results are not a list",
    changes: [[[...schemas, "PaginatedList", "allOf", "1", "properties", "results"], { type: "object" }]],
    says: [LIST_BUSINESSES, "results", "type array"],
  },
  {
    rule: "open-enum",
    when: "a list of values is open and closed",
    changes: [
      [
        [...invoiceFields, "status", "enum"],
        ["draft", "sent"],
      ],
    ],
    says: ["schemas.Invoice.status", "beside enum", "keep enum if"],
  },
  {
    rule: "open-enum",
    when: "an open list is empty",
    changes: [[[...invoiceFields, "status", "x-extensible-enum"], []]],
    says: ["schemas.Invoice.status", "one or more texts"],
  },
  {
    rule: "open-enum",
    when: "an open list holds a number",
    changes: [
      [
        [...invoiceFields, "status", "x-extensible-enum"],
        ["draft", 1],
      ],
    ],
    says: ["schemas.Invoice.status", "one or more texts"],
  },
  {
    rule: "open-enum",
    when: "an open list names a value twice",
    changes: [
      [
        [...invoiceFields, "status", "x-extensible-enum"],
        ["draft", "draft"],
      ],
    ],
    says: ["schemas.Invoice.status", "must be there once"],
  },
  {
    rule: "open-enum",
    when: "an open list is of something else than strings",
    changes: [
      [
        [...listBusinesses, "responses", "200", "content", "application/json", "schema"],
        {
          allOf: [{ $ref: "#/components/schemas/PaginatedList" }],
          properties: { level: { type: "integer", "x-extensible-enum": ["one"] } },
        },
      ],
    ],
    says: [LIST_BUSINESSES, "properties.level", "beside type integer", "needs type string"],
  },
  {
    rule: "known-format",
    when: "a format is one that nothing checks",
    changes: [[[...invoiceFields, "memo", "format"], "iban"]],
    says: ["schemas.Invoice.memo", '"iban"', "known are byte, date,"],
  },
  {
    rule: "example-or-examples",
    when: "a body has example beside examples",
    changes: [[[...createInvoice, "requestBody", "content", "application/json", "example"], { status: "draft" }]],
    says: [CREATE_INVOICE, "example beside examples", "move it into examples"],
  },
  {
    rule: "example-or-examples",
    when: "a parameter has example beside examples",
    changes: [[["components", "parameters", "Page", "examples"], { First: { value: 1 } }]],
    says: ["parameters.Page", "example beside examples", "move it into examples"],
  },
  {
    rule: "examples-known-members",
    when: "an example has a member that no part of its allOf declares",
    changes: [[[...storedExample, "due_on"], "2026-02-28"]],
    says: [CREATE_INVOICE, "Small has due_on", "declare it or leave it out"],
  },
  {
    rule: "examples-known-members",
    when: "the allOf is within a list within the example",
    changes: [
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
    says: [CREATE_INVOICE, "example has copies.0.due_on", "declare it or leave it out"],
  },
];

const examples = "no-invalid-media-type-examples";
const builtIn: Case[] = [
  {
    rule: examples,
    when: "a request lacks a required member",
    changes: [[[...requestExample, "status"], undefined]],
    says: ["'status'"],
  },
  { rule: examples, when: "a UUID is none", changes: [[[...storedExample, "id"], "42"]], says: ["`id`", '"uuid"'] },
  {
    rule: examples,
    when: "a date does not exist",
    changes: [[[...requestExample, "sent_on"], "2026-02-30"]],
    says: ["`sent_on`", '"date"'],
  },
  {
    rule: examples,
    when: "null stands where it may not",
    changes: [[[...requestExample, "sent_on"], null]],
    says: ["`sent_on`", "string"],
  },
  {
    rule: examples,
    when: "a value is not in the enum",
    changes: [[[...requestExample, "method"], "barter"]],
    says: ["`method`", '"card", "cash"'],
  },
  {
    rule: examples,
    when: "a member is not declared",
    changes: [[[...requestExample, "due_on"], "2026-02-28"]],
    says: ["`due_on`"],
  },
  {
    rule: examples,
    when: "a response lacks a read-only member that is required",
    changes: [
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
    says: ["'id'"],
  },
  {
    rule: examples,
    when: "a request lacks a write-only member that is required",
    changes: [
      [
        [...schemas, "Invoice", "required"],
        ["pdf", "status"],
      ],
    ],
    says: ["'pdf'"],
  },
  {
    rule: "no-invalid-schema-examples",
    when: "the example of a schema has the wrong type",
    changes: [[[...schemas, "ErrorResponse", "properties", "error", "example"], 404]],
    says: ["string"],
  },
  {
    rule: "no-invalid-parameter-examples",
    when: "the example of a parameter is out of range",
    changes: [[["components", "parameters", "Page", "example"], 0]],
    says: [">= 1"],
  },
  {
    rule: "operation-tag-defined",
    when: "a tag is not declared",
    changes: [[[...createInvoice, "tags"], ["Others"]]],
    says: ["defined in global tags"],
  },
];

/** A value that each format refuses. */
const refused: Record<string, [type: string, value: Json]> = {
  byte: ["string", "!"],
  date: ["string", "2026-02-30"],
  "date-time": ["string", "2026-01-31"],
  email: ["string", "nobody"],
  int32: ["integer", 2 ** 31],
  time: ["string", "25:00:00Z"],
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
          get: { ...operation("get_business"), "x-thredfi-credential": "business" },
          patch: { ...operation("update_business"), "x-thredfi-credential": "partner" },
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
    what: "a list that is not paged",
    changes: [
      [[...listBusinesses, "responses", "200", "content", "application/json", "schema"], { type: "object" }],
      [[...listBusinesses, "parameters"], []],
      [["components", "parameters"], {}],
      [[...schemas, "PaginatedList"], undefined],
    ],
  },
];

function operation(operationId: string): { [member: string]: Json } {
  return {
    operationId,
    tags: ["All"],
    summary: "One business",
    security: [{ PartnerJWT: [] }, { BearerBusinessScoped: [] }],
    responses: { "200": typed, default: typed },
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
  expect(problemsOf(one).map(({ ruleId }) => ruleId)).toEqual([examples]);
});

test("every rule file has a case that breaks it", () => {
  const files = readdirSync(new URL("../../scripts/lint/rules", import.meta.url));
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  expect([...new Set(ours.map(({ rule }) => rule))].sort()).toEqual(names.sort());
});

test("the formats shown to be checked are the ones that known-format calls checked", async () => {
  const [result] = await lintDocuments([changed([[[...invoiceFields, "memo", "format"], "iban"]])]);
  const listed = result?.problems[0]?.message.match(/known are (.*)\./)?.[1]?.split(", ") ?? [];
  const hints = ["binary", "double", "float", "int64", "password"];
  expect(listed).toEqual([...Object.keys(refused), ...hints]);
});
