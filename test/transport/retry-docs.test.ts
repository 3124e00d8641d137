// The table of creates in docs/retries.md says what the operation table says.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { operations } from "../../generated/operations.js";
import type { Operation } from "../../src/transport/operation.js";

type Row = Pick<Operation, "method" | "externalId" | "idempotencyKey">;

function rows(): string[] {
  return Object.entries<Row>(operations)
    .filter(([id, { method }]) => method === "POST" && id.startsWith("create_") && !id.endsWith("_token"))
    .map(([id, row]) => `| \`${id}\` | ${when(row)} |`);
}

function when({ externalId, idempotencyKey }: Row): string {
  if (idempotencyKey) return "always: the SDK sends an `Idempotency-Key`";
  if (externalId === "same-record") return "with `external_id`";
  return externalId === "updates" ? "no: a repeat updates" : "no";
}

it("lists every create of the contract and when it is repeated", () => {
  const text = readFileSync(new URL("../../docs/retries.md", import.meta.url), "utf8");
  const table = text.slice(text.indexOf("<!-- creates:")).split("\n\n")[1]?.trim().split("\n").slice(2);
  expect(table).toEqual(rows());
});
