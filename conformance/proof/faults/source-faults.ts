// Faults in the SDK itself and in the table that was generated for it: what a slip of the hand, a merge or a generator
// might leave behind. Each is a change of a line or two in a copy of the repository.

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: patches are the text of source files

import type { Fault, Patch } from "../fault.js";

interface Short {
  readonly id: string;
  readonly describe: string;
  readonly operations?: readonly string[];
  readonly groups?: NonNullable<Fault["groups"]>;
  readonly patch: Patch | readonly Patch[];
}

const faults = (kind: string, short: readonly Short[]): Fault[] =>
  short.map(({ patch, operations = ["get_customer"], groups = ["answers", "credentials"], ...rest }) => ({
    ...rest,
    kind,
    operations,
    groups,
    site: { source: [patch].flat() as readonly Patch[] },
  }));

const TABLE = "generated/operations.ts";
const CUSTOMER = "/v1/platform/businesses/{business_id}/customers/{customer_id}/";
const CUSTOMER_ROW = `get_customer: { method: "GET", path: "${CUSTOMER}", credential: "business", evidence: "reconstructed", alternatives: ["partner"] }`;

const row = (replace: string): Patch => ({ file: TABLE, find: CUSTOMER_ROW, replace });

const GENERATED = faults("generated table", [
  {
    id: "table-credential-swapped",
    describe: "The table has the partner token for an operation on a business, and the business token as the other.",
    patch: row(CUSTOMER_ROW.replace('"business"', '"partner"').replace('["partner"]', '["business"]')),
  },
  {
    id: "table-path-changed",
    describe: "The table has the path without the slash at its end.",
    patch: row(CUSTOMER_ROW.replace('/"', '"')),
  },
  {
    id: "table-method-changed",
    describe: "The table has POST for GET.",
    patch: row(CUSTOMER_ROW.replace('"GET"', '"POST"')),
  },
  {
    id: "table-alternative-dropped",
    describe: "The table does not know the second credential of the operation.",
    patch: row(CUSTOMER_ROW.replace(', alternatives: ["partner"]', "")),
  },
  {
    id: "table-alternative-added",
    describe: "The table allows a credential that the contract does not.",
    patch: row(CUSTOMER_ROW.replace('["partner"]', '["partner", "basic"]')),
  },
  {
    id: "table-row-dropped",
    describe: "The table lacks the operation.",
    patch: { file: TABLE, find: `  ${CUSTOMER_ROW},\n`, replace: "" },
  },
  {
    id: "table-stranger",
    describe: "The table has an operation that the contract does not.",
    operations: ["get_customer_by_name"],
    patch: row(
      `${CUSTOMER_ROW},\n  ${CUSTOMER_ROW.replace("get_customer", "get_customer_by_name").replace("_id}/", "_name}/")}`,
    ),
  },
  {
    id: "table-paged-dropped",
    describe: "The table does not say that a list comes in pages.",
    operations: ["list_customers"],
    patch: {
      file: TABLE,
      find: 'list_customers: { method: "GET", path: "/v1/platform/businesses/{business_id}/customers/", credential: "business", evidence: "reconstructed", alternatives: ["partner"], paged: true }',
      replace:
        'list_customers: { method: "GET", path: "/v1/platform/businesses/{business_id}/customers/", credential: "business", evidence: "reconstructed", alternatives: ["partner"] }',
    },
  },
  {
    id: "table-repeat-dropped",
    describe: "The table takes the repeat of an updating create for one that gives the same record.",
    operations: ["create_payout"],
    patch: { file: TABLE, find: 'externalId: "updates"', replace: 'externalId: "same-record"' },
  },
  {
    id: "table-idempotency-key-dropped",
    describe: "The table does not know the Idempotency-Key of a payment.",
    operations: ["create_invoice_payment"],
    patch: {
      file: TABLE,
      find: 'path: "/v1/platform/businesses/{business_id}/invoices/payments/", credential: "business", evidence: "reconstructed", alternatives: ["partner"], externalId: "same-record", idempotencyKey: true',
      replace:
        'path: "/v1/platform/businesses/{business_id}/invoices/payments/", credential: "business", evidence: "reconstructed", alternatives: ["partner"], externalId: "same-record"',
    },
  },
]);

const CREDENTIALS = faults("SDK source: credentials", [
  {
    id: "source-no-authorization",
    describe: "The line that puts the credential on the request is gone.",
    patch: {
      file: "src/auth/middleware.ts",
      find: 'request.headers.set("Authorization", authorization.header);',
      replace: "",
    },
  },
  {
    id: "source-one-token-for-all",
    describe: "The tokens of all businesses are kept under one key.",
    patch: {
      file: "src/auth/credentials.ts",
      find: 'credential === "partner" ? PARTNER : checkUuid("params.path.business_id", businessId);',
      replace:
        'credential === "partner" ? PARTNER : ((globalThis as { firstKey?: string }).firstKey ??= checkUuid("params.path.business_id", businessId));',
    },
  },
  {
    id: "source-partner-token-everywhere",
    describe: "Whatever is asked for, the partner token is used.",
    patch: {
      file: "src/auth/credentials.ts",
      find: 'const key = credential === "partner" ? PARTNER',
      replace: 'const key = credential !== "basic" ? PARTNER',
    },
  },
  {
    id: "source-no-renewal",
    describe: "A 401 is handed to the caller at once.",
    patch: {
      file: "src/auth/middleware.ts",
      find: "if (response.status !== 401 || !authorization.refused)",
      replace: "if (response.status !== 402 || !authorization.refused)",
    },
  },
  {
    id: "source-refused-token-kept",
    describe: "A refused token is not dropped, so that the repeat carries it again.",
    patch: { file: "src/auth/middleware.ts", find: "      authorization.refused();\n", replace: "" },
  },
  {
    id: "source-basic-halves-swapped",
    describe: "Basic has the API key first and the partner id second.",
    patch: {
      file: "src/auth/basic.ts",
      find: "btoa(`${partnerId}:${apiKey}`)",
      replace: "btoa(`${apiKey}:${partnerId}`)",
    },
  },
  {
    id: "source-exchange-with-basic-word",
    describe: "The partner token is sent without the word Bearer in the exchange.",
    patch: {
      file: "src/auth/business-token.ts",
      find: "`Bearer ${partnerToken}`",
      replace: "`Token ${partnerToken}`",
    },
  },
  {
    id: "source-grant-misspelt",
    describe: "The request for a partner token has a member of another name.",
    patch: {
      file: "src/auth/partner-token.ts",
      find: "client_id: credentials",
      replace: "clientId: credentials",
    },
  },
]);

const CALLS = faults("SDK source: calls", [
  {
    id: "source-method-lost",
    describe: "Every call is made as GET.",
    operations: ["create_customer"],
    patch: {
      file: "src/client/dispatch.ts",
      find: "return request(call.operation.method.toLowerCase(), call.operation.path, {",
      replace: 'return request("get", call.operation.path, {',
    },
  },
  {
    id: "source-body-lost",
    describe: "The body of the caller is not handed on.",
    operations: ["create_customer"],
    patch: {
      file: "src/client/prepare-call.ts",
      find: "init: { ...rest, params: { ...rest.params, path: pathParams } },",
      replace: "init: { ...rest, body: undefined, params: { ...rest.params, path: pathParams } },",
    },
  },
  {
    id: "source-query-lost",
    describe: "The query of the caller is not handed on.",
    operations: ["list_customers"],
    groups: ["parameters"],
    patch: {
      file: "src/client/prepare-call.ts",
      find: "init: { ...rest, params: { ...rest.params, path: pathParams } },",
      replace: "init: { ...rest, params: { ...rest.params, query: {}, path: pathParams } },",
    },
  },
  {
    id: "source-header-parameters-lost",
    describe: "The header parameters of the caller are not handed on.",
    operations: ["create_invoice_payment"],
    groups: ["parameters"],
    patch: {
      file: "src/client/prepare-call.ts",
      find: "init: { ...rest, params: { ...rest.params, path: pathParams } },",
      replace: "init: { ...rest, params: { ...rest.params, header: {}, path: pathParams } },",
    },
  },
  {
    id: "source-lock-lost",
    describe: "A client that is locked to one business always calls for the first one.",
    patch: {
      file: "src/client/prepare-call.ts",
      find: "      values[name] = lockedTo;",
      replace: "      values[name] = (globalThis as { first?: string }).first ??= lockedTo;",
    },
  },
  {
    id: "source-credential-option-ignored",
    describe: "The credential that the caller chose is not used.",
    patch: {
      file: "src/client/prepare-call.ts",
      find: "const credential = chosen ?? operation.credential;",
      replace: "const credential = operation.credential;",
    },
  },
  {
    id: "source-content-type-forced",
    describe: "Every body is called JSON.",
    operations: ["update_business"],
    groups: ["content types"],
    patch: {
      file: "src/client/dispatch.ts",
      find: "    const { headers } = request;\n",
      replace:
        '    const { headers } = request;\n    if (request.body) headers.set("Content-Type", "application/json");\n',
    },
  },
  {
    id: "source-sent-twice",
    describe: "Every request is sent twice.",
    operations: ["create_customer"],
    patch: {
      file: "src/client/dispatch.ts",
      find: "fetch: (outgoing: Request) => this.#transport.send(outgoing, call),",
      replace:
        "fetch: async (outgoing: Request) => {\n        await this.#transport.send(outgoing.clone(), call);\n        return this.#transport.send(outgoing, call);\n      },",
    },
  },
]);

const ANSWERS = faults("SDK source: answers", [
  {
    id: "source-answer-cut",
    describe: "Only the beginning of an answer is read.",
    patch: {
      file: "src/transport/body.ts",
      find: "new Response(hasNoBody(status) ? null : bytes,",
      replace: "new Response(hasNoBody(status) ? null : bytes.subarray(0, 20),",
    },
  },
  {
    id: "source-status-lost",
    describe: "Every answer is given the status 200.",
    patch: {
      file: "src/transport/body.ts",
      find: "const { status, statusText, headers, url } = response;",
      replace: "const { statusText, headers, url } = response;\n  const status = 200;",
    },
  },
  {
    id: "source-chunks-swapped",
    describe: "An answer that arrives in several pieces is put together wrongly.",
    operations: ["list_customers"],
    groups: ["answer edges"],
    patch: { file: "src/transport/body.ts", find: "    offset += chunk.byteLength;\n", replace: "" },
  },
  {
    id: "source-large-answers-refused",
    describe: "An answer of more than a kilobyte is refused.",
    operations: ["list_customers"],
    groups: ["answers", "answer edges"],
    patch: {
      file: "src/client/options.ts",
      find: "options.maxResponseSize ?? 64 * 2 ** 20",
      replace: "options.maxResponseSize ?? 1024",
    },
  },
  {
    id: "source-errors-thrown",
    describe: "An answer of 404 is thrown, where the SDK hands errors back.",
    patch: {
      file: "src/client/response-body.ts",
      find: "  const { status } = response;\n",
      replace: '  const { status } = response;\n  if (status === 404) throw new Error("not found");\n',
    },
  },
  {
    id: "source-null-body-forgotten",
    describe: "An answer that is empty by its nature is not recognized.",
    operations: ["delete_customer_credit"],
    groups: ["answers", "answer edges"],
    patch: { file: "src/client/response-body.ts", find: "operation.emptyResponse || status === 204", replace: "false" },
  },
]);

export const SOURCE_FAULTS: readonly Fault[] = [...GENERATED, ...CREDENTIALS, ...CALLS, ...ANSWERS];
