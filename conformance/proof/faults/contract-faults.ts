// Faults between two contracts: the API does something else than is expected of it, no longer rejects what it must reject,
// or something is expected that neither the API nor the SDK does.

import type { Group } from "../../result.js";
import { type ContractEdit, replaceSchema, without } from "../contract-edit.js";
import type { Change, Fault } from "../fault.js";

type Row = readonly [id: string, describe: string, operation: string, groups: readonly Group[], change: Change];

const faults = (kind: string, where: "mock" | "expected", rows: readonly Row[]): Fault[] =>
  rows.map(([id, describe, operation, groups, change]) => ({
    ...{ id, kind, describe, groups },
    operations: [operation],
    site: where === "mock" ? { mock: change } : { expected: change },
  }));

const toClients: Change = (edit) => edit.move({ path: (path) => path.replace("/customers/", "/clients/") });

const addParameter = ({ operation }: ContractEdit, parameter: NonNullable<typeof operation.parameters>[number]) => {
  operation.parameters = [...(operation.parameters ?? []), parameter];
};

/** The API has moved on, and the contract does not say so. */
const DRIFT = faults("API differs from the contract", "mock", [
  [
    "api-operation-gone",
    "The API no longer has the operation.",
    "get_customer",
    ["responses"],
    (edit) => edit.remove(),
  ],
  [
    "api-method-changed",
    "The API takes PATCH where the contract has PUT.",
    "update_invoice",
    ["responses"],
    (edit) => edit.move({ method: "patch" }),
  ],
  ["api-path-changed", "The API has the operation on another path.", "get_customer", ["responses"], toClients],
  [
    "api-slash-gone",
    "The API has the path without the slash at its end.",
    "get_customer",
    ["responses"],
    (edit) => edit.move({ path: (path) => path.replace(/\/$/, "/details") }),
  ],
  [
    "api-response-gone",
    "The API no longer responds with 500.",
    "create_business_scoped_token",
    ["responses"],
    ({ operation }) => delete operation.responses["500"],
  ],
  [
    "api-credential-changed",
    "The API takes Basic only.",
    "get_customer",
    ["responses"],
    ({ operation }) => {
      operation.security = [{ BasicAuth: [] }];
    },
  ],
  [
    "api-new-required-member",
    "The API asks for a member that the contract does not know.",
    "create_customer",
    ["responses"],
    (edit) => {
      const schema = edit.body();
      schema.required = [...(schema.required ?? []), "segment"];
    },
  ],
  [
    "api-optional-became-required",
    "The API asks for a member that the contract leaves to the caller.",
    "create_customer",
    ["body members"],
    (edit) => Object.assign(edit.body(), { required: ["company_name"] }),
  ],
  [
    "api-new-required-parameter",
    "The API asks for a parameter that the contract does not know.",
    "list_customers",
    ["responses"],
    (edit) => addParameter(edit, { name: "ledger", in: "query", required: true, schema: { type: "string" } }),
  ],
  [
    "api-parameter-type-changed",
    "The API takes a number where the contract has a truth value.",
    "list_customers",
    ["parameters"],
    (edit) => replaceSchema(edit.parameterSchema("include_archived"), { type: "integer" }),
  ],
  [
    "api-page-size-halved",
    "The API allows pages of half the size.",
    "list_customers",
    ["parameters"],
    (edit) => {
      const schema = edit.parameterSchema("page_size");
      if (schema.maximum === undefined) throw new Error("page_size has no maximum");
      schema.maximum /= 2;
    },
  ],
  [
    "api-enum-narrowed",
    "The API takes only one of two values.",
    "create_business",
    ["values"],
    (edit) => Object.assign(edit.bodyMember("accounting_method"), { enum: ["accrual"] }),
  ],
  [
    "api-text-shortened",
    "The API takes shorter texts than the contract allows.",
    "create_business",
    ["values"],
    (edit) => Object.assign(edit.bodyMember("province"), { maxLength: 99 }),
  ],
  [
    "api-minimum-raised",
    "The API takes amounts from 2 where the contract has 1.",
    "create_invoice_payment",
    ["values"],
    (edit) => Object.assign(edit.bodyMember("total_amount_cents"), { minimum: 2 }),
  ],
  [
    "api-member-type-changed",
    "The API takes text where the contract has a number.",
    "create_customer",
    ["body members", "generated"],
    (edit) => Object.assign(edit.bodyMember("payment_terms_days"), { type: "string" }),
  ],
  [
    "api-format-changed",
    "The API takes dates where the contract has any text.",
    "create_customer",
    ["body members", "generated"],
    (edit) => Object.assign(edit.bodyMember("notes"), { format: "date" }),
  ],
  [
    "api-content-type-gone",
    "The API no longer takes forms.",
    "update_business",
    ["content types"],
    ({ operation: { requestBody } }) => {
      delete requestBody?.content["application/x-www-form-urlencoded"];
      delete requestBody?.content["multipart/form-data"];
    },
  ],
]);

const loose = (member: string, keyword: Parameters<typeof without>[1]): Change => {
  return (edit) => without(edit.bodyMember(member), keyword);
};

/** The API takes what it must reject: a mock that accepts anything proves nothing. */
const LOOSE = faults("API rejects too little", "mock", [
  [
    "loose-required",
    "The API no longer asks for a required member.",
    "create_business",
    ["rejected", "keywords"],
    (edit) => without(edit.body(), "required"),
  ],
  ["loose-type", "A member may be of any type.", "create_business", ["keywords"], loose("phone_number", "type")],
  ["loose-enum", "Any value will do.", "create_business", ["keywords"], loose("accounting_method", "enum")],
  ["loose-format", "Anything is an e-mail address.", "create_business", ["keywords"], loose("email", "format")],
  ["loose-max-length", "A text has any length.", "create_business", ["keywords"], loose("legal_name", "maxLength")],
  ["loose-min-length", "A text may be empty.", "create_business", ["keywords"], loose("legal_name", "minLength")],
  [
    "loose-minimum",
    "The API takes an amount of nothing.",
    "create_invoice_payment",
    ["keywords"],
    loose("total_amount_cents", "minimum"),
  ],
  [
    "loose-path-format",
    "The API takes anything for an identifier in the path.",
    "get_customer",
    ["rejected", "keywords"],
    (edit) => replaceSchema(edit.parameterSchema("customer_id"), { type: "string" }),
  ],
  [
    "loose-maximum",
    "The API takes pages of any size.",
    "list_customers",
    ["keywords"],
    (edit) => without(edit.parameterSchema("page_size"), "maximum"),
  ],
  [
    "loose-security",
    "The API responds without a credential.",
    "get_customer",
    ["rejected"],
    ({ operation }) => {
      operation.security = [];
    },
  ],
  [
    "loose-scheme",
    "The API takes Basic beside the token.",
    "get_customer",
    ["rejected"],
    ({ operation }) => operation.security?.push({ BasicAuth: [] }),
  ],
]);

/** The API's own responses do not keep to what is expected of them. */
const RESPONSES = faults("API responses differ", "mock", [
  [
    "responses-another-shape",
    "The API gives a list where the contract has a record.",
    "get_customer",
    ["dynamic responses"],
    (edit) => replaceSchema(edit.response("200"), { type: "array", items: { type: "integer" } }),
  ],
  [
    "responses-without-required-member",
    "The API leaves out a member that every response has.",
    "list_customers",
    ["dynamic responses"],
    (edit) => {
      const schema = edit.response("200");
      delete schema.properties?.["results"];
      schema.required = schema.required?.filter((name) => name !== "results") ?? [];
      schema.additionalProperties = false;
    },
  ],
  [
    "responses-another-type",
    "The API gives a truth value where the contract has a number.",
    "list_customers",
    ["dynamic responses"],
    (edit) => replaceSchema(edit.member(edit.response("200"), "count"), { type: "boolean" }),
  ],
]);

/** Something is expected that is not done. */
const EXPECTED = faults("contract says more than is done", "expected", [
  [
    "expects-another-method",
    "The contract has PATCH where the SDK and the API have PUT.",
    "update_invoice",
    ["responses"],
    (edit) => edit.move({ method: "patch" }),
  ],
  ["expects-another-path", "The contract has another path.", "get_customer", ["responses"], toClients],
  [
    "expects-another-response",
    "The contract documents a response that the API does not give.",
    "create_business_scoped_token",
    ["responses"],
    ({ operation: { responses } }) => Object.assign(responses, { 202: responses["200"] }),
  ],
  [
    "expects-another-credential",
    "The contract chooses the partner token where the SDK uses that of the business.",
    "get_customer",
    ["responses", "credentials"],
    ({ operation }) => {
      operation["x-thredfi-credential"] = "partner";
    },
  ],
  [
    "expects-another-alternative",
    "The contract allows Basic, which neither the SDK nor the API takes.",
    "get_customer",
    ["credentials"],
    ({ operation }) => operation.security?.push({ BasicAuth: [] }),
  ],
  [
    "expects-operation-gone",
    "The contract does not have an operation that the SDK has.",
    "get_customer",
    ["credentials"],
    (edit) => edit.remove(),
  ],
  [
    "expects-tighter-member",
    "The contract forbids what the API accepts.",
    "create_customer",
    ["keywords"],
    (edit) => Object.assign(edit.bodyMember("city"), { maxLength: 40 }),
  ],
  [
    "expects-content-type",
    "The contract takes a form where the API takes JSON only.",
    "create_customer",
    ["content types"],
    ({ operation: { requestBody } }) => {
      const json = requestBody?.content["application/json"];
      if (requestBody && json) requestBody.content["application/x-www-form-urlencoded"] = json;
    },
  ],
  [
    "expects-idempotency-key",
    "The contract has an Idempotency-Key that the table does not know.",
    "create_customer",
    ["credentials"],
    (edit) => addParameter(edit, { name: "Idempotency-Key", in: "header", schema: { type: "string" } }),
  ],
]);

export const CONTRACT_FAULTS: readonly Fault[] = [...DRIFT, ...LOOSE, ...RESPONSES, ...EXPECTED];
