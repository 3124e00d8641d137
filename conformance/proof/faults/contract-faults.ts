// Faults between two contracts: the API does something else than is expected of it, no longer refuses what it must refuse,
// or something is expected that neither the API nor the SDK does.

import type { ContractDocument } from "../../../scripts/openapi/document.js";
import {
  answerSchema,
  operationIn,
  parameterIn,
  propertyIn,
  putIn,
  requestSchema,
  takeOut,
  without,
} from "../contract-edit.js";
import type { Fault } from "../fault.js";

type Change = (contract: ContractDocument) => void;

interface Short {
  readonly id: string;
  readonly describe: string;
  readonly operation: string;
  readonly groups: NonNullable<Fault["groups"]>;
  readonly change: Change;
}

const faults = (kind: string, where: "mock" | "expected", short: readonly Short[]): Fault[] =>
  short.map(({ operation, change, ...rest }) => ({
    ...rest,
    kind,
    operations: [operation],
    site: where === "mock" ? { mock: change } : { expected: change },
  }));

const moved = (contract: ContractDocument, id: string, to: { path?: (path: string) => string; method?: string }) => {
  const { path, method, operation } = takeOut(contract, id);
  putIn(contract, to.path?.(path) ?? path, to.method ?? method, operation);
};

/** The API has moved on, and the contract does not say so. */
const DRIFT = faults("API differs from the contract", "mock", [
  {
    id: "api-operation-gone",
    describe: "The API no longer has the operation.",
    operation: "get_customer",
    groups: ["answers"],
    change: (contract) => void takeOut(contract, "get_customer"),
  },
  {
    id: "api-method-changed",
    describe: "The API takes PATCH where the contract has PUT.",
    operation: "update_invoice",
    groups: ["answers"],
    change: (contract) => moved(contract, "update_invoice", { method: "patch" }),
  },
  {
    id: "api-path-changed",
    describe: "The API has the operation on another path.",
    operation: "get_customer",
    groups: ["answers"],
    change: (contract) => moved(contract, "get_customer", { path: (path) => path.replace("/customers/", "/clients/") }),
  },
  {
    id: "api-slash-gone",
    describe: "The API has the path without the slash at its end.",
    operation: "get_customer",
    groups: ["answers"],
    change: (contract) => moved(contract, "get_customer", { path: (path) => path.replace(/\/$/, "/details") }),
  },
  {
    id: "api-answer-gone",
    describe: "The API no longer answers 500.",
    operation: "create_business_scoped_token",
    groups: ["answers"],
    change: (contract) => {
      delete operationIn(contract, "create_business_scoped_token").responses["500"];
    },
  },
  {
    id: "api-credential-changed",
    describe: "The API takes Basic only.",
    operation: "get_customer",
    groups: ["answers"],
    change: (contract) => {
      operationIn(contract, "get_customer").security = [{ BasicAuth: [] }];
    },
  },
  {
    id: "api-new-required-member",
    describe: "The API asks for a member that the contract does not know.",
    operation: "create_customer",
    groups: ["answers"],
    change: (contract) => {
      const schema = requestSchema(contract, "create_customer");
      schema.required = [...(schema.required ?? []), "segment"];
    },
  },
  {
    id: "api-optional-became-required",
    describe: "The API asks for a member that the contract leaves to the caller.",
    operation: "create_customer",
    groups: ["body members"],
    change: (contract) => {
      requestSchema(contract, "create_customer").required = ["company_name"];
    },
  },
  {
    id: "api-new-required-parameter",
    describe: "The API asks for a parameter that the contract does not know.",
    operation: "list_customers",
    groups: ["answers"],
    change: (contract) => {
      operationIn(contract, "list_customers").parameters?.push({
        name: "ledger",
        in: "query",
        required: true,
        schema: { type: "string" },
      });
    },
  },
  {
    id: "api-parameter-type-changed",
    describe: "The API takes a number where the contract has a truth value.",
    operation: "list_customers",
    groups: ["parameters"],
    change: (contract) => {
      parameterIn(contract, "list_customers", "include_archived").schema = { type: "integer" };
    },
  },
  {
    id: "api-page-size-halved",
    describe: "The API allows pages of half the size.",
    operation: "list_customers",
    groups: ["parameters"],
    change: (contract) => {
      const schema = parameterIn(contract, "list_customers", "page_size").schema;
      if (schema?.maximum === undefined) throw new Error("page_size has no maximum");
      schema.maximum = schema.maximum / 2;
    },
  },
  {
    id: "api-enum-narrowed",
    describe: "The API takes only one of two values.",
    operation: "create_business",
    groups: ["values"],
    change: (contract) => {
      propertyIn(contract, requestSchema(contract, "create_business"), "accounting_method").enum = ["accrual"];
    },
  },
  {
    id: "api-text-shortened",
    describe: "The API takes shorter texts than the contract allows.",
    operation: "create_business",
    groups: ["values"],
    change: (contract) => {
      propertyIn(contract, requestSchema(contract, "create_business"), "province").maxLength = 99;
    },
  },
  {
    id: "api-minimum-raised",
    describe: "The API takes amounts from 2 where the contract has 1.",
    operation: "create_invoice_payment",
    groups: ["values"],
    change: (contract) => {
      propertyIn(contract, requestSchema(contract, "create_invoice_payment"), "total_amount_cents").minimum = 2;
    },
  },
  {
    id: "api-member-type-changed",
    describe: "The API takes text where the contract has a number.",
    operation: "create_customer",
    groups: ["body members", "generated"],
    change: (contract) => {
      propertyIn(contract, requestSchema(contract, "create_customer"), "payment_terms_days").type = "string";
    },
  },
  {
    id: "api-format-changed",
    describe: "The API takes dates where the contract has any text.",
    operation: "create_customer",
    groups: ["body members", "generated"],
    change: (contract) => {
      propertyIn(contract, requestSchema(contract, "create_customer"), "notes").format = "date";
    },
  },
  {
    id: "api-content-type-gone",
    describe: "The API no longer takes forms.",
    operation: "update_business",
    groups: ["content types"],
    change: (contract) => {
      const { requestBody } = operationIn(contract, "update_business");
      delete requestBody?.content["application/x-www-form-urlencoded"];
      delete requestBody?.content["multipart/form-data"];
    },
  },
]);

/** The API takes what it must refuse: a mock that accepts anything proves nothing. */
const LOOSE = faults("API refuses too little", "mock", [
  {
    id: "loose-required",
    describe: "The API no longer asks for a required member.",
    operation: "create_business",
    groups: ["refused", "keywords"],
    change: (contract) => without(requestSchema(contract, "create_business"), "required"),
  },
  {
    id: "loose-type",
    describe: "The API takes a member of any type.",
    operation: "create_business",
    groups: ["keywords"],
    change: (contract) =>
      without(propertyIn(contract, requestSchema(contract, "create_business"), "phone_number"), "type"),
  },
  {
    id: "loose-enum",
    describe: "The API takes values that are not in the list.",
    operation: "create_business",
    groups: ["keywords"],
    change: (contract) =>
      without(propertyIn(contract, requestSchema(contract, "create_business"), "accounting_method"), "enum"),
  },
  {
    id: "loose-format",
    describe: "The API takes anything for an e-mail address.",
    operation: "create_business",
    groups: ["keywords"],
    change: (contract) => without(propertyIn(contract, requestSchema(contract, "create_business"), "email"), "format"),
  },
  {
    id: "loose-max-length",
    describe: "The API takes texts of any length.",
    operation: "create_business",
    groups: ["keywords"],
    change: (contract) =>
      without(propertyIn(contract, requestSchema(contract, "create_business"), "legal_name"), "maxLength"),
  },
  {
    id: "loose-min-length",
    describe: "The API takes an empty text.",
    operation: "create_business",
    groups: ["keywords"],
    change: (contract) =>
      without(propertyIn(contract, requestSchema(contract, "create_business"), "legal_name"), "minLength"),
  },
  {
    id: "loose-minimum",
    describe: "The API takes an amount of nothing.",
    operation: "create_invoice_payment",
    groups: ["keywords"],
    change: (contract) =>
      without(propertyIn(contract, requestSchema(contract, "create_invoice_payment"), "total_amount_cents"), "minimum"),
  },
  {
    id: "loose-path-format",
    describe: "The API takes anything for an identifier in the path.",
    operation: "get_customer",
    groups: ["refused", "keywords"],
    change: (contract) => {
      parameterIn(contract, "get_customer", "customer_id").schema = { type: "string" };
    },
  },
  {
    id: "loose-maximum",
    describe: "The API takes pages of any size.",
    operation: "list_customers",
    groups: ["keywords"],
    change: (contract) => without(parameterIn(contract, "list_customers", "page_size").schema ?? {}, "maximum"),
  },
  {
    id: "loose-security",
    describe: "The API answers without a credential.",
    operation: "get_customer",
    groups: ["refused"],
    change: (contract) => {
      operationIn(contract, "get_customer").security = [];
    },
  },
  {
    id: "loose-scheme",
    describe: "The API takes Basic beside the token.",
    operation: "get_customer",
    groups: ["refused"],
    change: (contract) => {
      operationIn(contract, "get_customer").security?.push({ BasicAuth: [] });
    },
  },
]);

/** The API's own answers do not keep to what is expected of them. */
const ANSWERS = faults("API answers differ", "mock", [
  {
    id: "answers-another-shape",
    describe: "The API answers a list where the contract has a record.",
    operation: "get_customer",
    groups: ["dynamic answers"],
    change: (contract) => {
      const schema = answerSchema(contract, "get_customer", "200");
      for (const keyword of Object.keys(schema)) delete schema[keyword as keyof typeof schema];
      Object.assign(schema, { type: "array", items: { type: "integer" } });
    },
  },
  {
    id: "answers-without-required-member",
    describe: "The API leaves out a member that every answer has.",
    operation: "list_customers",
    groups: ["dynamic answers"],
    change: (contract) => {
      const schema = answerSchema(contract, "list_customers", "200");
      delete schema.properties?.["results"];
      schema.required = schema.required?.filter((name) => name !== "results") ?? [];
      schema.additionalProperties = false;
    },
  },
  {
    id: "answers-another-type",
    describe: "The API answers text where the contract has a number.",
    operation: "list_customers",
    groups: ["dynamic answers"],
    change: (contract) => {
      const count = propertyIn(contract, answerSchema(contract, "list_customers", "200"), "count");
      for (const keyword of Object.keys(count)) delete count[keyword as keyof typeof count];
      count.type = "boolean";
    },
  },
]);

/** Something is expected that is not done. */
const EXPECTED = faults("contract says more than is done", "expected", [
  {
    id: "expects-another-method",
    describe: "The contract has PATCH where the SDK and the API have PUT.",
    operation: "update_invoice",
    groups: ["answers"],
    change: (contract) => moved(contract, "update_invoice", { method: "patch" }),
  },
  {
    id: "expects-another-path",
    describe: "The contract has another path than the SDK and the API.",
    operation: "get_customer",
    groups: ["answers"],
    change: (contract) => moved(contract, "get_customer", { path: (path) => path.replace("/customers/", "/clients/") }),
  },
  {
    id: "expects-another-answer",
    describe: "The contract documents an answer that the API does not give.",
    operation: "create_business_scoped_token",
    groups: ["answers"],
    change: (contract) => {
      const { responses } = operationIn(contract, "create_business_scoped_token");
      const success = responses["200"];
      if (success) responses["202"] = success;
    },
  },
  {
    id: "expects-another-credential",
    describe: "The contract chooses the partner token where the SDK uses that of the business.",
    operation: "get_customer",
    groups: ["answers", "credentials"],
    change: (contract) => {
      operationIn(contract, "get_customer")["x-thredfi-credential"] = "partner";
    },
  },
  {
    id: "expects-another-alternative",
    describe: "The contract allows Basic, which neither the SDK nor the API takes.",
    operation: "get_customer",
    groups: ["credentials"],
    change: (contract) => {
      operationIn(contract, "get_customer").security?.push({ BasicAuth: [] });
    },
  },
  {
    id: "expects-operation-gone",
    describe: "The contract does not have an operation that the SDK has.",
    operation: "get_customer",
    groups: ["credentials"],
    change: (contract) => void takeOut(contract, "get_customer"),
  },
  {
    id: "expects-tighter-member",
    describe: "The contract forbids what the API accepts.",
    operation: "create_customer",
    groups: ["keywords"],
    change: (contract) => {
      propertyIn(contract, requestSchema(contract, "create_customer"), "city").maxLength = 40;
    },
  },
  {
    id: "expects-content-type",
    describe: "The contract takes a form where the API takes JSON only.",
    operation: "create_customer",
    groups: ["content types"],
    change: (contract) => {
      const content = operationIn(contract, "create_customer").requestBody?.content;
      const json = content?.["application/json"];
      if (content && json) content["application/x-www-form-urlencoded"] = json;
    },
  },
  {
    id: "expects-idempotency-key",
    describe: "The contract has an Idempotency-Key that the table does not know.",
    operation: "create_customer",
    groups: ["credentials"],
    change: (contract) => {
      operationIn(contract, "create_customer").parameters?.push({
        name: "Idempotency-Key",
        in: "header",
        schema: { type: "string" },
      });
    },
  },
]);

export const CONTRACT_FAULTS: readonly Fault[] = [...DRIFT, ...LOOSE, ...ANSWERS, ...EXPECTED];
