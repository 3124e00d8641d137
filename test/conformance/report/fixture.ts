// A small contract and a run against it, from which each test makes the report it asks about.

import { type Facts, factsOf } from "../../../conformance/report/run-facts.js";
import type { Check, RunResult } from "../../../conformance/result.js";
import type { ContractDocument } from "../../../scripts/openapi/document.js";

const responses = { "200": { description: "" }, "404": { description: "" }, default: { description: "" } };

export const contract: ContractDocument = {
  openapi: "3.0.3",
  info: { title: "A small contract", version: "1.2.3" },
  tags: [{ name: "Second by name, first by order" }, { name: "Customers" }],
  paths: {
    "/customers/": {
      post: {
        operationId: "create_customer",
        tags: ["Customers"],
        "x-thredfi-credential": "business",
        "x-thredfi-evidence": { level: "documented", sources: [] },
        security: [{ BearerBusinessScoped: [] }, { PartnerJWT: [] }],
        parameters: [{ name: "page", in: "query", schema: { type: "integer", minimum: 1 } }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Customer" } } } },
        responses: responses,
      },
    },
    "/token/": {
      get: {
        operationId: "get_token",
        tags: ["Second by name, first by order"],
        "x-thredfi-credential": "basic",
        "x-thredfi-evidence": { level: "published", sources: [] },
        security: [{ BasicAuth: [] }],
        responses: { "200": { description: "" } },
      },
    },
  },
  components: {
    schemas: {
      Named: { type: "object", required: ["name"], properties: { name: { type: "string", maxLength: 10 } } },
      Customer: {
        allOf: [
          { $ref: "#/components/schemas/Named" },
          {
            type: "object",
            required: ["id"],
            properties: {
              id: { type: "string", readOnly: true },
              name: { type: "string", maxLength: 10 },
              "a/b": { type: "number", format: "double", nullable: true },
              parents: { type: "array", items: { $ref: "#/components/schemas/Customer" } },
            },
          },
        ],
      },
    },
  },
};

let made = 0;

export function check(traits: Partial<Check> = {}): Check {
  made += 1;
  const base = { operationId: "create_customer", group: "responses", name: `check ${made}`, duration: 5 } as const;
  return { ...base, verdict: "passed", problems: [], ...traits };
}

export function failed(traits: Partial<Check> = {}): Check {
  return check({ verdict: "failed", problems: ["status: expected 200, was 500"], ...traits });
}

export function runOf(checks: readonly Check[]): RunResult {
  return {
    startedAt: "2026-01-02T03:04:05.678Z",
    duration: 61_000,
    target: "mock",
    seed: 42,
    cases: 20,
    contract: { version: "1.2.3", sha256: "0123456789abcdef".repeat(4), operations: 2 },
    checks,
  };
}

export function reportOf(...checks: Check[]): Facts {
  return factsOf(runOf(checks), contract);
}

/** What a report must survive: the ends of scripts, comments, CDATA, tables, fences and quotes, and what cannot be printed. */
export const NASTY =
  "</script><script>alert(1)</script> & <!-- ]]> -- \" ' ` ``` | \\ $HOME $(id) !! %s \r\n\t\0\x1b[31m\x7f\x85\u202E \uD800 é ✓ 💷";
