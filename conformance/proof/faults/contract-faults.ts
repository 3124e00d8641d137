// Faults between two contracts: the API does something else than is expected of it, no longer rejects what it must reject,
// or something is expected that neither the API nor the SDK does.

import type { Group } from "../../result.js";
import { type ContractEdit, replaceSchema, without } from "../contract-edit.js";
import type { Change, Fault } from "../fault.js";

const faults = (
  kind: string,
  where: "mock" | "expected",
  operation: string,
  groups: readonly Group[],
  rows: Readonly<Record<string, readonly [describe: string, change: Change]>>,
): Fault[] =>
  Object.entries(rows).map(([id, [describe, change]]) => ({
    ...{ id, kind, describe, groups },
    operations: [operation],
    site: where === "mock" ? { mock: change } : { expected: change },
  }));

const toClients: Change = (edit) => edit.move({ path: (path) => path.replace("/customers/", "/clients/") });

const addParameter = ({ operation }: ContractEdit, parameter: NonNullable<typeof operation.parameters>[number]) => {
  operation.parameters = [...(operation.parameters ?? []), parameter];
};

/** The API has moved on, and the contract does not say so. */
const DRIFT = [
  ...faults("API differs from the contract", "mock", "get_customer", ["responses"], {
    "api-operation-gone": ["The API no longer has the operation.", (edit) => edit.remove()],
    "api-path-changed": ["The API has the operation on another path.", toClients],
    "api-slash-gone": [
      "The API has the path without the slash at its end.",
      (edit) => edit.move({ path: (path) => path.replace(/\/$/, "/details") }),
    ],
    "api-credential-changed": [
      "The API takes Basic only.",
      ({ operation }) => {
        operation.security = [{ BasicAuth: [] }];
      },
    ],
  }),
  ...faults("API differs from the contract", "mock", "update_invoice", ["responses"], {
    "api-method-changed": ["The API takes PATCH where the contract has PUT.", (edit) => edit.move({ method: "patch" })],
  }),
  ...faults("API differs from the contract", "mock", "create_business_scoped_token", ["responses"], {
    "api-response-gone": ["The API no longer responds with 500.", ({ operation }) => delete operation.responses["500"]],
  }),
  ...faults("API differs from the contract", "mock", "create_customer", ["responses"], {
    "api-new-required-member": [
      "The API asks for a member that the contract does not know.",
      (edit) => {
        const schema = edit.body();
        schema.required = [...(schema.required ?? []), "segment"];
      },
    ],
  }),
  ...faults("API differs from the contract", "mock", "create_customer", ["body members"], {
    "api-optional-became-required": [
      "The API asks for a member that the contract leaves to the caller.",
      (edit) => Object.assign(edit.body(), { required: ["company_name"] }),
    ],
  }),
  ...faults("API differs from the contract", "mock", "list_customers", ["responses"], {
    "api-new-required-parameter": [
      "The API asks for a parameter that the contract does not know.",
      (edit) => addParameter(edit, { name: "ledger", in: "query", required: true, schema: { type: "string" } }),
    ],
  }),
  ...faults("API differs from the contract", "mock", "list_customers", ["parameters"], {
    "api-parameter-type-changed": [
      "The API takes a number where the contract has a truth value.",
      (edit) => replaceSchema(edit.parameterSchema("include_archived"), { type: "integer" }),
    ],
    "api-page-size-halved": [
      "The API allows pages of half the size.",
      (edit) => {
        const schema = edit.parameterSchema("page_size");
        if (schema.maximum === undefined) throw new Error("page_size has no maximum");
        schema.maximum /= 2;
      },
    ],
  }),
  ...faults("API differs from the contract", "mock", "create_business", ["values"], {
    "api-enum-narrowed": [
      "The API takes only one of two values.",
      (edit) => Object.assign(edit.bodyMember("accounting_method"), { enum: ["accrual"] }),
    ],
    "api-text-shortened": [
      "The API takes shorter texts than the contract allows.",
      (edit) => Object.assign(edit.bodyMember("province"), { maxLength: 99 }),
    ],
  }),
  ...faults("API differs from the contract", "mock", "create_invoice_payment", ["values"], {
    "api-minimum-raised": [
      "The API takes amounts from 2 where the contract has 1.",
      (edit) => Object.assign(edit.bodyMember("total_amount_cents"), { minimum: 2 }),
    ],
  }),
  ...faults("API differs from the contract", "mock", "create_customer", ["body members", "generated"], {
    "api-member-type-changed": [
      "The API takes text where the contract has a number.",
      (edit) => Object.assign(edit.bodyMember("payment_terms_days"), { type: "string" }),
    ],
    "api-format-changed": [
      "The API takes dates where the contract has any text.",
      (edit) => Object.assign(edit.bodyMember("notes"), { format: "date" }),
    ],
  }),
  ...faults("API differs from the contract", "mock", "update_business", ["content types"], {
    "api-content-type-gone": [
      "The API no longer takes forms.",
      ({ operation: { requestBody } }) => {
        delete requestBody?.content["application/x-www-form-urlencoded"];
        delete requestBody?.content["multipart/form-data"];
      },
    ],
  }),
];

const loose = (member: string, keyword: Parameters<typeof without>[1]): Change => {
  return (edit) => without(edit.bodyMember(member), keyword);
};

/** The API takes what it must reject: a mock that accepts anything proves nothing. */
const LOOSE = [
  ...faults("API rejects too little", "mock", "create_business", ["rejected", "keywords"], {
    "loose-required": ["The API no longer asks for a required member.", (edit) => without(edit.body(), "required")],
  }),
  ...faults("API rejects too little", "mock", "create_business", ["keywords"], {
    "loose-type": ["A member may be of any type.", loose("phone_number", "type")],
    "loose-enum": ["Any value will do.", loose("accounting_method", "enum")],
    "loose-format": ["Anything is an e-mail address.", loose("email", "format")],
    "loose-max-length": ["A text has any length.", loose("legal_name", "maxLength")],
    "loose-min-length": ["A text may be empty.", loose("legal_name", "minLength")],
  }),
  ...faults("API rejects too little", "mock", "create_invoice_payment", ["keywords"], {
    "loose-minimum": ["The API takes an amount of nothing.", loose("total_amount_cents", "minimum")],
  }),
  ...faults("API rejects too little", "mock", "get_customer", ["rejected", "keywords"], {
    "loose-path-format": [
      "The API takes anything for an identifier in the path.",
      (edit) => replaceSchema(edit.parameterSchema("customer_id"), { type: "string" }),
    ],
  }),
  ...faults("API rejects too little", "mock", "list_customers", ["keywords"], {
    "loose-maximum": [
      "The API takes pages of any size.",
      (edit) => without(edit.parameterSchema("page_size"), "maximum"),
    ],
  }),
  ...faults("API rejects too little", "mock", "get_customer", ["rejected"], {
    "loose-security": [
      "The API responds without a credential.",
      ({ operation }) => {
        operation.security = [];
      },
    ],
    "loose-scheme": [
      "The API takes Basic beside the token.",
      ({ operation }) => operation.security?.push({ BasicAuth: [] }),
    ],
  }),
];

/** The API's own responses do not keep to what is expected of them. */
const RESPONSES = [
  ...faults("API responses differ", "mock", "get_customer", ["dynamic responses"], {
    "responses-another-shape": [
      "The API gives a list where the contract has a record.",
      (edit) => replaceSchema(edit.response("200"), { type: "array", items: { type: "integer" } }),
    ],
  }),
  ...faults("API responses differ", "mock", "list_customers", ["dynamic responses"], {
    "responses-without-required-member": [
      "The API leaves out a member that every response has.",
      (edit) => {
        const schema = edit.response("200");
        delete schema.properties?.["results"];
        schema.required = schema.required?.filter((name) => name !== "results") ?? [];
        schema.additionalProperties = false;
      },
    ],
    "responses-another-type": [
      "The API gives a truth value where the contract has a number.",
      (edit) => replaceSchema(edit.member(edit.response("200"), "count"), { type: "boolean" }),
    ],
  }),
];

/** Something is expected that is not done. */
const EXPECTED = [
  ...faults("contract says more than is done", "expected", "update_invoice", ["responses"], {
    "expects-another-method": [
      "The contract has PATCH where the SDK and the API have PUT.",
      (edit) => edit.move({ method: "patch" }),
    ],
  }),
  ...faults("contract says more than is done", "expected", "get_customer", ["responses"], {
    "expects-another-path": ["The contract has another path.", toClients],
  }),
  ...faults("contract says more than is done", "expected", "create_business_scoped_token", ["responses"], {
    "expects-another-response": [
      "The contract documents a response that the API does not give.",
      ({ operation: { responses } }) => Object.assign(responses, { 202: responses["200"] }),
    ],
  }),
  ...faults("contract says more than is done", "expected", "get_customer", ["responses", "credentials"], {
    "expects-another-credential": [
      "The contract chooses the partner token where the SDK uses that of the business.",
      ({ operation }) => {
        operation["x-thredfi-credential"] = "partner";
      },
    ],
  }),
  ...faults("contract says more than is done", "expected", "get_customer", ["credentials"], {
    "expects-another-alternative": [
      "The contract allows Basic, which neither the SDK nor the API takes.",
      ({ operation }) => operation.security?.push({ BasicAuth: [] }),
    ],
    "expects-operation-gone": ["The contract does not have an operation that the SDK has.", (edit) => edit.remove()],
  }),
  ...faults("contract says more than is done", "expected", "create_customer", ["keywords"], {
    "expects-tighter-member": [
      "The contract forbids what the API accepts.",
      (edit) => Object.assign(edit.bodyMember("city"), { maxLength: 40 }),
    ],
  }),
  ...faults("contract says more than is done", "expected", "create_customer", ["content types"], {
    "expects-content-type": [
      "The contract takes a form where the API takes JSON only.",
      ({ operation: { requestBody } }) => {
        const json = requestBody?.content["application/json"];
        if (requestBody && json) requestBody.content["application/x-www-form-urlencoded"] = json;
      },
    ],
  }),
  ...faults("contract says more than is done", "expected", "create_customer", ["credentials"], {
    "expects-idempotency-key": [
      "The contract has an Idempotency-Key that the table does not know.",
      (edit) => addParameter(edit, { name: "Idempotency-Key", in: "header", schema: { type: "string" } }),
    ],
  }),
];

export const CONTRACT_FAULTS: readonly Fault[] = [...DRIFT, ...LOOSE, ...RESPONSES, ...EXPECTED];
