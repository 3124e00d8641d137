// The year of a café, from CSV files into the books of the mock: every balance is the sum that plain arithmetic makes of the
// files. What is expected must never come from the SDK or the mock.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type CsvOptions, fromCsv, type ImportSource, importActivity } from "../../src/import/index.js";
import { clientOf } from "../mock/support.js";
import { at, file, mock, useBooks } from "./support.js";

useBooks();

type Cell = string | number;

const money = (cents: number) => (cents / 100).toFixed(2);
const csv = (name: string, header: string, rows: readonly (readonly Cell[])[]) =>
  file(name, header, ...rows.map((row) => row.join(",")));

/** The files: four invoices and a bill a month; some invoices are never paid, some in parts, some are refunded. */
function writeYear(accounts: ReadonlyMap<string, string>): void {
  const account = (code: string) => accounts.get(code) ?? "";
  const invoices: Cell[][] = [];
  const payments: Cell[][] = [];
  const bills: Cell[][] = [];
  const billPayments: Cell[][] = [];
  const refunds: Cell[][] = [];
  const totals = new Map<string, number>();
  /** Lines of one invoice or bill; the last one has VAT. */
  const lines = (id: string, codes: readonly string[], unit: number) =>
    codes.map((code, index) => {
      const [quantity, price] = [index + 2, unit + 125 * index];
      const vat = index === codes.length - 1 ? Math.round(quantity * price * 0.2) : 0;
      totals.set(id, (totals.get(id) ?? 0) + quantity * price + vat);
      return [`Item ${index + 1}`, account(code), "AccountId", quantity, money(price), money(vat)];
    });
  const total = (id: string) => totals.get(id) ?? 0;

  for (let month = 1; month <= 12; month++) {
    const day = (of: number) => `${of}/${month}/2025`;
    for (let customer = 1; customer <= 4; customer++) {
      const id = `I-${month}-${customer}`;
      const codes = ["4000", "4100", "4000"].slice(0, 1 + ((month + customer) % 3));
      const head = [id, `C-${customer}`, day(customer), day(28)];
      for (const line of lines(id, codes, 240 + 35 * month + customer)) invoices.push([...head, ...line]);
    }
    const [whole, half] = [`I-${month}-1`, `I-${month}-2`];
    payments.push([`P-${month}-1`, "C-1", day(20), "CASH", "0.00", money(total(whole)), whole, money(total(whole))]);
    for (const [part, amount] of [Math.floor(total(half) / 2), Math.ceil(total(half) / 2)].entries()) {
      const head = [`P-${month}-2-${part}`, "C-2", day(21 + part), "credit_card", money(30 + month)];
      payments.push([...head, money(amount), half, money(amount)]);
    }
    if (month % 3 === 0) {
      // A quarter at once: several rows are one payment.
      const quarter = [month - 2, month - 1, month].map((one) => `I-${one}-3`);
      const sum = quarter.reduce((before, id) => before + total(id), 0);
      for (const id of quarter) {
        payments.push([`P-${month}-3`, "C-3", day(25), "BANK_TRANSFER", "0.00", money(sum), id, money(total(id))]);
      }
      refunds.push([`R-${month}`, whole, "BANK_TRANSFER", day(26), money(total(whole)), `RP-${month}`]);
    }
    const bill = `B-${month}`;
    for (const line of lines(bill, ["5000", "5100"], 900 + month)) {
      bills.push([bill, `V-${month % 2}`, day(3), day(28), ...line]);
    }
    if (month < 12) {
      billPayments.push([`BP-${month}`, `V-${month % 2}`, day(27), "bank_transfer", "0.45", money(total(bill)), bill]);
    }
  }
  file("customers.csv", "No,Name", "C-1,Ann", 'C-2,"Books, Maps & Co"', "C-3,Harbour Café", "C-4,Nobody Pays");
  file("vendors.csv", "No,Name", "V-0,Mill", "V-1,Roastery");
  csv("invoices.csv", "No,Customer,Date,Due,Item,Account,Account Type,Qty,Price,VAT", invoices);
  csv("invoices.payments.csv", "No,Customer,Date,Method,Fee,Total,Invoice,Amount", payments);
  csv("bills.csv", "No,Vendor,Date,Due,Item,Account,Account Type,Qty,Price,VAT", bills);
  csv("bills.payments.csv", "No,Vendor,Date,Method,Fee,Amount,Bill", billPayments);
  csv("refunds.csv", "No,Invoice,Method,Date,Amount,Payment", refunds);
}

const LINE = {
  Item: "line_items[].description",
  Account: "line_items[].account_identifier.id",
  "Account Type": "line_items[].account_identifier.type",
  Qty: "line_items[].quantity",
  Price: "line_items[].unit_price",
  VAT: "line_items[].sales_taxes.0.amount",
};
const DAY = "DD/MM/YYYY";
const FILES: Record<string, Omit<CsvOptions, "business" | "kind"> & { file?: string }> = {
  "refunds.payments": {
    file: "refunds.csv",
    columns: {
      ...{ Payment: "external_id", Invoice: "memo", No: "refund_external_id", Method: "method" },
      ...{ Date: "completed_at", Amount: "amount_cents" },
    },
    ...{ money: ["Amount"], dates: { Date: DAY } },
  },
  refunds: {
    columns: {
      ...{ No: "external_id", Invoice: "invoice_external_id", Method: "method" },
      ...{ Date: "completed_at", Amount: "amount_cents" },
    },
    ...{ money: ["Amount"], dates: { Date: DAY } },
  },
  "bills.payments": {
    columns: {
      ...{ No: "external_id", Vendor: "vendor_external_id", Date: "payment_date", Method: "payment_method" },
      ...{ Fee: "processing_fee_cents", Bill: "allocations[].bill_external_id" },
      Amount: ["amount_cents", "allocations[].amount_cents"],
    },
    ...{ money: ["Fee", "Amount"], dates: { Date: DAY } },
  },
  "invoices.payments": {
    columns: {
      ...{ No: "external_id", Customer: "customer_external_id", Date: "payment_date", Method: "payment_method" },
      ...{ Fee: "processing_fee_cents", Total: "total_amount_cents" },
      ...{ Invoice: "allocations[].invoice_external_id", Amount: "allocations[].amount_cents" },
    },
    ...{ money: ["Fee", "Total", "Amount"], dates: { Date: DAY } },
  },
  bills: {
    columns: {
      ...{ No: "external_id", Vendor: "vendor_external_id", Date: "received_at", Due: "due_at" },
      ...LINE,
    },
    ...{ money: ["Price", "VAT"], dates: { Date: DAY, Due: DAY } },
  },
  invoices: {
    columns: {
      ...{ No: "external_id", Customer: "customer_external_id", Date: "sent_at", Due: "due_at" },
      ...LINE,
    },
    ...{ money: ["Price", "VAT"], dates: { Date: DAY, Due: DAY } },
  },
  vendors: { columns: { No: "external_id", Name: "company_name" } },
  customers: { columns: { No: "external_id", Name: "company_name" } },
};

/** The rows of a file as text alone has them: no value of these files holds a comma. */
function rowsOf(name: string): ((column: string) => string)[] {
  const [header = "", ...rows] = readFileSync(at(name), "utf8").trim().split("\n");
  const names = header.split(",");
  return rows.map((row) => {
    const cells = row.split(",");
    return (column) => cells[names.indexOf(column)] ?? "";
  });
}
const cents = (text: string) => Number(text.replace(".", ""));

/** Debits less credits of each account, from the files alone. */
function expectedBalances(accounts: ReadonlyMap<string, string>): Map<string, number> {
  const codes = new Map([...accounts].map(([code, id]) => [id, code]));
  const sums = new Map<string, number>();
  const debit = (code: string, amount: number) => sums.set(code, (sums.get(code) ?? 0) + amount);
  const net = (row: (column: string) => string) => Number(row("Qty")) * cents(row("Price"));
  const codeOf = (row: (column: string) => string) => codes.get(row("Account")) ?? "";
  for (const row of rowsOf("invoices.csv")) {
    debit(codeOf(row), -net(row));
    debit("2200", -cents(row("VAT")));
    debit("1100", net(row) + cents(row("VAT")));
  }
  for (const row of rowsOf("bills.csv")) {
    debit(codeOf(row), net(row));
    debit("1300", cents(row("VAT")));
    debit("2100", -net(row) - cents(row("VAT")));
  }
  const paid = new Map(rowsOf("invoices.payments.csv").map((row) => [row("No"), row]));
  for (const row of paid.values()) {
    debit("1100", -cents(row("Total")));
    debit("6200", cents(row("Fee")));
    debit(row("Method") === "credit_card" ? "1150" : "1010", cents(row("Total")) - cents(row("Fee")));
  }
  for (const row of rowsOf("bills.payments.csv")) {
    debit("2100", cents(row("Amount")));
    debit("6210", cents(row("Fee")));
    debit("1010", -cents(row("Amount")) - cents(row("Fee")));
  }
  // Each refund is of a whole invoice, and is paid from the bank.
  for (const refund of rowsOf("refunds.csv")) {
    for (const row of rowsOf("invoices.csv").filter((one) => one("No") === refund("Invoice"))) {
      debit(codeOf(row), net(row));
      debit("2200", cents(row("VAT")));
    }
    debit("1010", -cents(refund("Amount")));
  }
  return sums;
}

it("has the trial balance that its files add up to", async () => {
  const thredfi = clientOf(mock);
  const { id: business } = await thredfi.businesses.create({
    ...{
      legal_name: "Year Café Ltd",
      entity_type: "limited",
      country: "GB",
      external_id: "year",
      email: "y@cafe.example",
    },
    ...{ base_currency: "GBP", accounting_method: "accrual", phone_number: "+442079460101", tin: "9900014210" },
    ...{ province: "Greater London", eu_nace_industry_code: "56.30" },
  });
  const books = thredfi.business(business);
  const chart = await books.accounts.list({ page_size: 100 }).toArray({ limit: 1000 });
  const accounts = new Map(chart.map(({ code, id }) => [code, id]));
  writeYear(accounts);

  // Payments before what they pay: the order of the files does not matter.
  const sources = Object.entries(FILES).map(([kind, { file: name = `${kind}.csv`, ...options }]) =>
    fromCsv(at(name), { ...options, kind, business }),
  );
  const source: ImportSource = async function* () {
    for (const one of sources) yield* one();
  };
  const options = { client: thredfi, journal: at("journal"), rejected: at("rejected.ndjson") };
  const { ended, kinds } = await importActivity(source, options);
  expect([readFileSync(at("rejected.ndjson"), "utf8"), ended]).toEqual(["", "complete"]);
  const created = Object.fromEntries(Object.entries(kinds).map(([kind, { new: count }]) => [kind, count]));
  expect(created).toEqual({
    ...{ customers: 4, vendors: 2, invoices: 48, bills: 12 },
    ...{ "invoices.payments": 40, "bills.payments": 11, refunds: 4, "refunds.payments": 4 },
  });
  expect(mock.violations).toEqual([]);

  const after = await books.accounts.list({ page_size: 100, include_zero_balance: true }).toArray({ limit: 1000 });
  const parents = new Set(after.map(({ parent_account_code }) => parent_account_code));
  const balances = after.flatMap(({ code, current_balance: balance, account_type }) => {
    const debits = account_type === "asset" || account_type === "expense" ? balance : -(balance ?? 0);
    return parents.has(code) || !balance ? [] : [[code, debits] as const];
  });
  const expected = [...expectedBalances(accounts)].filter(([, amount]) => amount !== 0);
  expect(expected.length).toBeGreaterThan(10);
  expect(expected.reduce((sum, [, amount]) => sum + amount, 0)).toBe(0);
  expect(Object.fromEntries(balances)).toEqual(Object.fromEntries(expected));
});
