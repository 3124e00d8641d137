// Every operation of the contract, called once on the story's books: its response is a success that Prism accepts, with the
// state behind it. (A response that breaks the contract would be a 500.)

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import type { ContractDocument } from "../../../scripts/openapi/document.js";
import { type Mock, type MockSnapshot, startMock } from "../../../src/mock/index.js";
import { collectExamples, pathExamples } from "../../spec/story/collect.js";
import { BUSINESS, START } from "../support.js";
import { type Call, callerOf } from "./support.js";

const contract = parse(readFileSync("spec/openapi.yaml", "utf8")) as ContractDocument;
const examples = collectExamples(contract);

let mock: Mock;
let snapshot: MockSnapshot;
let business: Call;
let partner: Call;
beforeAll(async () => {
  mock = await startMock();
  snapshot = mock.snapshot();
  business = await callerOf(mock);
  partner = await callerOf(mock, "partner");
}, START);
afterAll(() => mock?.close());

const id = (kind: string, number: number) => `${kind}000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** What the story's own request cannot do twice. */
const BODIES: Record<string, object> = {
  create_invoice: { invoice_number: "INV-0100" },
  create_account: { code: "6301" },
  create_invoice_payment: {
    processing_fee_cents: 0,
    total_amount_cents: 100,
    allocations: [{ invoice_id: id("1a", 5), amount_cents: 100 }],
  },
  create_bill_payment: { amount_cents: 100, allocations: [{ bill_id: id("6a", 3), amount_cents: 100 }] },
  create_customer_credit: { allocations: [{ invoice_id: id("1a", 1), amount: 100 }] },
  create_vendor_credit: { allocations: [{ bill_id: id("6a", 3), amount: 100 }], vendor_id: id("e0", 1) },
  create_refund: { amount_cents: 100 },
  create_payout: { payment_ids: [], refund_payment_ids: [], paid_out_amount_cents: 0, fee_cents: 0 },
  create_refund_payment: { amount_cents: 100 },
};

/** Records that can still be changed or deleted. */
const IDS: Record<string, Record<string, string>> = {
  void_invoice: { invoice_id: id("1a", 5) },
  void_bill: { bill_id: id("6a", 3) },
  update_bill_payment: { bill_payment_id: id("7a", 1) },
  delete_bill_payment: { bill_payment_id: id("7a", 1) },
  delete_invoice_payment: { payment_id: id("2a", 3) },
  update_vendor_refund_payment: { vendor_refund_payment_id: id("9c", 1) },
  delete_vendor_refund_payment: { vendor_refund_payment_id: id("9c", 1) },
  delete_customer_credit: { credit_id: id("4a", 1) },
  delete_vendor_credit: { credit_id: id("8a", 1) },
  delete_payout: { payout_id: id("5a", 1) },
  delete_refund: { refund_id: id("3a", 2) },
  delete_refund_payment: { refund_id: id("3a", 2), payment_id: id("3c", 2) },
  delete_vendor_refund: { refund_id: id("9a", 3) },
  create_refund_payment: { refund_id: id("3a", 2) },
};

const operations = [...new Set(examples.map(({ operation, path }) => (path ? operation : "")))].filter(
  (name) => name !== "" && !/token/.test(name),
);

it("has them all", () => expect(operations).toHaveLength(88));

it.each(operations)("%s", async (operation) => {
  mock.restore(snapshot);
  mock.seed({
    refunds: [{ id: id("3a", 2), invoice_id: id("1a", 3), amount_cents: 500 }],
    vendorRefunds: [
      {
        id: id("9a", 3),
        vendor_id: id("e0", 1),
        total_refunded_amount_cents: 100,
        refund_type: "other",
        allocations: [],
      },
    ],
  });
  if (operation === "delete_refund_payment") {
    mock.seed({ "refunds.payments": [{ id: id("3c", 2), refund_id: id("3a", 2), amount_cents: 100 }] });
  }
  const own = examples.filter((example) => example.operation === operation);
  const [{ method = "", path = "" } = {}] = own;
  const ids = pathExamples(examples, operation);
  const target = path.replace(/\{(\w+)\}/g, (_, name) =>
    name === "business_id" ? BUSINESS : (IDS[operation]?.[name] ?? String(ids.get(name))),
  );
  const sent = own.find(({ place }) => place === "request")?.value as object | undefined;
  const isCreate = operation.startsWith("create_");
  const body = sent && { ...sent, ...(isCreate && { external_id: "another-1" }), ...BODIES[operation] };
  const call = /^(list_businesses|create_business|update_business)$/.test(operation) ? partner : business;
  const query = operation === "get_financial_summary" ? "?start_date=2026-01-01&end_date=2026-03-31" : "";
  const { status, body: response } = await call(method.toUpperCase(), target + query, body);
  expect([status, status < 300 ? undefined : response]).toEqual([expect.any(Number), undefined]);
  const documented = own.filter(({ place }) => place === "response").map((example) => Number(example.status));
  expect(isCreate ? [201] : [...documented, 200, 204]).toContain(status);
  expect(mock.violations).toEqual([]);
});
