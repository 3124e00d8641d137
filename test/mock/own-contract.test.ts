// The own contract is read in a way of our own, which is faster: what comes out is what Prism's way gives.

import type { IHttpOperation } from "@stoplight/types";
import { expect, it } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { ownContractFile } from "../../src/mock/package-root.js";
import { loadPrism } from "../../src/mock/prism.js";
import { prismPackages } from "../../src/mock/prism-packages.js";
import { BUSINESS, send, tokensOf } from "./support.js";

/** Without the ids that Prism makes of places, the draft that is the default, and names of what contains itself. */
const plain = (operations: readonly IHttpOperation[]) =>
  JSON.parse(
    JSON.stringify(operations, (name, value) => {
      if (["x-stoplight", "$schema", "__bundled__"].includes(name)) return undefined;
      if (name === "id" && /^[\da-f]{13}$/.test(String(value))) return undefined;
      return name === "$ref" ? "" : value;
    }),
  );

it("has the same operations", async () => {
  const { operations } = await loadPrism(ownContractFile());
  const theirs = await prismPackages().getHttpOperationsFromSpec(ownContractFile());
  expect(operations).toHaveLength(90);
  expect(plain(operations)).toEqual(plain(theirs));
});

it("reads the numbers of a form after JSON of the same schema", async () => {
  const mock = await startMock({ stateless: true });
  const { business: authorization } = await tokensOf(mock);
  const refund = { invoice_id: crypto.randomUUID(), method: "STRIPE", completed_at: "2026-02-05T09:00:00Z" };
  const bodies = [
    { headers: { "content-type": "application/json" }, body: JSON.stringify({ ...refund, amount_cents: 100 }) },
    { body: new URLSearchParams({ ...refund, amount_cents: "100" }) },
  ];
  for (const request of bodies) {
    const sent = { method: "POST", authorization, ...request };
    const { status, found } = await send(mock, `/v1/platform/businesses/${BUSINESS}/invoices/refunds/`, sent);
    expect({ status, found }).toEqual({ status: 200, found: [] });
  }
  await mock.close();
});
