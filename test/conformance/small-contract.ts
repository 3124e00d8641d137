// A contract of one operation, small enough that a test can say everything that must come of it.

import type { ContractDocument } from "../../scripts/openapi/document.js";

export const contract: ContractDocument = {
  openapi: "3.0.3",
  info: { title: "Small", version: "1" },
  paths: {
    "/things/{thing_id}/": {
      post: {
        operationId: "create_thing",
        "x-thredfi-credential": "business",
        security: [{ BearerBusinessScoped: [] }],
        parameters: [
          { name: "thing_id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          { name: "page", in: "query", schema: { type: "integer", minimum: 1, maximum: 9 } },
          { name: "on", in: "query", required: true, schema: { type: "string", format: "date" } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
        responses: {
          "201": {
            description: "Created",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          { type: "object", properties: { children: { type: "array", items: { $ref: "#/components/schemas/Base" } } } },
        ],
      },
      Base: {
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { type: "string", minLength: 2, maxLength: 5 },
          amount: { type: "integer", format: "int64", minimum: 0, nullable: true },
          kind: { type: "string", enum: ["one", "two"] },
          colour: { type: "string", "x-extensible-enum": ["red", "green"] },
          code: { type: "string", pattern: "^[a-z]{3}$", example: "abc" },
          id: { type: "string", format: "uuid", readOnly: true },
          secret: { type: "string", writeOnly: true },
        },
      },
      Tree: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string", format: "uuid" },
          branches: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
        },
      },
    },
  },
};
