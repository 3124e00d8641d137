// Faults in the SDK itself and in the table that was generated for it: what a slip of the hand, a merge or a generator
// might leave behind. Each is a change of a line or two in a copy of the repository.

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: patches are the text of source files

import type { Fault, Patch } from "../fault.js";

type Run = Partial<Pick<Fault, "operations" | "groups">>;
type Rows = Readonly<Record<string, readonly [describe: string, patch: Patch, run?: Run]>>;

const faults = (kind: string, rows: Rows): Fault[] =>
  Object.entries(rows).map(([id, [describe, patch, run]]) => ({
    ...{ id, kind, describe, operations: ["get_customer"], groups: ["responses", "credentials"] },
    ...run,
    site: { source: patch },
  }));

const patch = (file: string, find: string, replace: string): Patch => ({ file, find, replace });

/** Changes the row of one operation, whatever else is in it. */
const row = (id: string, replace: (row: string) => string): Patch => ({
  file: "generated/operations.ts",
  find: new RegExp(`^  ${id}: \\{.*\\},\\n`, "m"),
  replace,
});
const customerRow = (find: string | RegExp, replace: string) =>
  row("get_customer", (text) => text.replace(find, replace));

const GENERATED = faults("generated table", {
  "table-credential-swapped": [
    "The table has the partner token for an operation on a business, and the business token as the other.",
    row("get_customer", (text) =>
      text.replace('credential: "business"', 'credential: "partner"').replace('["partner"]', '["business"]'),
    ),
  ],
  "table-path-changed": [
    "The table has the path without the slash at its end.",
    customerRow(/(path: "[^"]+)\/"/, '$1"'),
  ],
  "table-method-changed": ["The table has POST for GET.", customerRow('"GET"', '"POST"')],
  "table-alternative-dropped": [
    "The table does not know the second credential of the operation.",
    customerRow(', alternatives: ["partner"]', ""),
  ],
  "table-alternative-added": [
    "The table allows a credential that the contract does not.",
    customerRow('["partner"]', '["partner", "basic"]'),
  ],
  "table-row-dropped": ["The table lacks the operation.", row("get_customer", () => "")],
  "table-stranger": [
    "The table has an operation that the contract does not.",
    row("get_customer", (text) => {
      return text + text.replace("get_customer", "get_customer_by_name").replace("_id}/", "_name}/");
    }),
    { operations: ["get_customer_by_name"] },
  ],
  "table-paged-dropped": [
    "The table does not say that a list comes in pages.",
    row("list_customers", (text) => text.replace(", paged: true", "")),
    { operations: ["list_customers"] },
  ],
  "table-repeat-dropped": [
    "The table takes the repeat of an updating create for one that gives the same record.",
    row("create_payout", (text) => text.replace('externalId: "updates"', 'externalId: "same-record"')),
    { operations: ["create_payout"] },
  ],
  "table-idempotency-key-dropped": [
    "The table does not know the Idempotency-Key of a payment.",
    row("create_invoice_payment", (text) => text.replace(", idempotencyKey: true", "")),
    { operations: ["create_invoice_payment"] },
  ],
});

const CREDENTIALS = faults("SDK source: credentials", {
  "source-no-authorization": [
    "The line that puts the credential on the request is gone.",
    patch("src/transport/pipeline.ts", 'current.headers.set("Authorization", authorization.header);', ""),
  ],
  "source-one-token-for-all": [
    "The tokens of all businesses are kept under one key.",
    patch(
      "src/auth/credentials.ts",
      'PARTNER : checkUuid("params.path.business_id", call.businessId);',
      'PARTNER : ((globalThis as { firstKey?: string }).firstKey ??= checkUuid("params.path.business_id", call.businessId));',
    ),
  ],
  "source-partner-token-everywhere": [
    "Whatever is asked for, the partner token is used.",
    patch(
      "src/auth/credentials.ts",
      'const key = call.credential === "partner" ? PARTNER',
      'const key = call.credential !== "basic" ? PARTNER',
    ),
  ],
  "source-no-refresh": [
    "A 401 is handed to the caller at once.",
    patch(
      "src/transport/pipeline.ts",
      "if (reply?.status === 401 && authorization.rejected)",
      "if (reply?.status === 402 && authorization.rejected)",
    ),
  ],
  "source-rejected-token-kept": [
    "A rejected token is not dropped, so that the repeat carries it again.",
    patch(
      "src/auth/token-source.ts",
      "    entry.token = undefined;\n    entry.rejected = token.value;\n    onDrop();\n",
      "    entry.rejected = token.value;\n    onDrop();\n",
    ),
  ],
  "source-basic-halves-swapped": [
    "Basic has the API key first and the partner id second.",
    patch("src/auth/basic.ts", "btoa(`${partnerId}:${apiKey}`)", "btoa(`${apiKey}:${partnerId}`)"),
  ],
  "source-exchange-with-basic-word": [
    "The partner token is sent without the word Bearer in the exchange.",
    patch("src/auth/business-token.ts", "`Bearer ${partnerToken}`", "`Token ${partnerToken}`"),
  ],
  "source-grant-misspelt": [
    "The request for a partner token has a member of another name.",
    patch("src/auth/partner-token.ts", "client_id: credentials", "clientId: credentials"),
  ],
});

const CALLS = faults("SDK source: calls", {
  "source-method-lost": [
    "Every call is made as GET.",
    patch(
      "src/client/dispatch.ts",
      "return request(operation.method.toLowerCase(), operation.path, {",
      'return request("get", operation.path, {',
    ),
    { operations: ["create_customer"] },
  ],
  "source-body-lost": [
    "The body of the caller is not handed on.",
    patch("src/client/dispatch.ts", "...(body !== undefined && { body }),", ""),
    { operations: ["create_customer"] },
  ],
  "source-query-lost": [
    "The query of the caller is not handed on.",
    patch(
      "src/client/prepare-call.ts",
      "params: { ...params, query, path: pathParams },",
      "params: { path: pathParams },",
    ),
    { operations: ["list_customers"], groups: ["parameters"] },
  ],
  "source-header-parameters-lost": [
    "The header parameters of the caller are not handed on.",
    patch(
      "src/client/prepare-call.ts",
      "const headers = prepareHeaders(operation, given, params?.header);",
      "const headers = prepareHeaders(operation, given, undefined);\n  if (params) params.header = {};",
    ),
    { operations: ["create_invoice_payment"], groups: ["parameters"] },
  ],
  "source-lock-lost": [
    "A client that is locked to one business always calls for the first one.",
    patch(
      "src/client/prepare-call.ts",
      "      values[name] = lockedTo;",
      "      values[name] = (globalThis as { first?: string }).first ??= lockedTo;",
    ),
  ],
  "source-credential-option-ignored": [
    "The credential that the caller chose is not used.",
    patch(
      "src/client/prepare-call.ts",
      "      credential,\n      businessId:",
      "      credential: operation.credential,\n      businessId:",
    ),
  ],
  "source-content-type-forced": [
    "Every body is called JSON.",
    patch(
      "src/transport/pipeline.ts",
      'current.headers.set("Authorization", authorization.header);',
      'current.headers.set("Authorization", authorization.header);\n      if (current.body) current.headers.set("Content-Type", "application/json");',
    ),
    { operations: ["update_business"], groups: ["content types"] },
  ],
  "source-sent-twice": [
    "Every request is sent twice.",
    {
      file: "src/transport/pipeline.ts",
      find: /reply = await this\.#attempt\(.*\);/,
      replace: (attempt) => `${attempt}\n        ${attempt}`,
    },
    { operations: ["create_customer"] },
  ],
});

const RESPONSES = faults("SDK source: responses", {
  "source-response-cut": [
    "Only the beginning of a response is read.",
    patch(
      "src/transport/reply.ts",
      'typeof body === "string" ? this.#masked(body) : body',
      'typeof body === "string" ? this.#masked(body.slice(0, 20)) : body',
    ),
  ],
  "source-status-lost": [
    "Every response is given the status 200.",
    patch("src/transport/reply.ts", "this.status = response.status;", "this.status = 200;"),
  ],
  "source-chunks-swapped": [
    "A response that arrives in several pieces is put together wrongly.",
    patch("src/transport/read-body.ts", "    offset += chunk.byteLength;\n", ""),
    { operations: ["list_customers"], groups: ["response edges"] },
  ],
  "source-large-responses-rejected": [
    "A response of more than a kilobyte is rejected.",
    patch("src/client/options.ts", "options.maxResponseSize ?? 64 * 2 ** 20", "options.maxResponseSize ?? 1024"),
    { operations: ["list_customers"], groups: ["responses", "response edges"] },
  ],
  "source-errors-thrown": [
    "A response of 404 is thrown, where the SDK hands errors back.",
    patch(
      "src/client/response-body.ts",
      "  let error: unknown = text.slice(0, LONGEST_ERROR);\n",
      '  if (status === 404) throw new Error("not found");\n  let error: unknown = text.slice(0, LONGEST_ERROR);\n',
    ),
  ],
  "source-null-body-forgotten": [
    "A response that is empty by its nature is not recognized.",
    patch("src/client/response-body.ts", "operation.emptyResponse || status === 204", "false"),
    { operations: ["delete_customer_credit"], groups: ["responses", "response edges"] },
  ],
});

export const SOURCE_FAULTS: readonly Fault[] = [...GENERATED, ...CREDENTIALS, ...CALLS, ...RESPONSES];
