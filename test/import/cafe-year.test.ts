// A year of a café from CSV to the books: the trial balance is what a sum over the text of the files gives.

import { expect, it } from "vitest";
import { fromCsv, importActivity } from "../../src/import/index.js";
import { OTHER_BUSINESS as business, clientOf } from "../mock/support.js";
import { at, file, mock, useBooks } from "./support.js";

useBooks();

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));
const pounds = (pence: number) => (pence / 100).toFixed(2);

/** Two invoices and a bill a month, most of them paid, a month later or at once. */
function writeYear() {
  const [invoices, payments, bills, billPayments] = [[], [], [], []] as [string[], string[], string[], string[]];
  for (const [index, month] of MONTHS.entries()) {
    for (const customer of ["c-1", "c-2"]) {
      const number = `${month}-${customer}`;
      const [beans, hours] = [10 + index, 2 + (index % 3)];
      const head = `i-${number},${customer},03/${month}/2026,28/${month}/2026`;
      invoices.push(`${head},Beans,${beans},12.40,ZERO`, `${head},Barista training,${hours},45.50,STANDARD`);
      const total = beans * 1240 + hours * 4550 * 1.2;
      if (customer === "c-1") payments.push(`p-${number},${customer},20/${month}/2026,${pounds(total)},i-${number}`);
      // Paid in two parts, the second of which is not there yet.
      else payments.push(`p-${number},${customer},25/${month}/2026,${pounds(total - 5000)},i-${number}`);
    }
    bills.push(`b-${month},v-1,05/${month}/2026,${20 + index},6.35`);
    if (index < 10) billPayments.push(`bp-${month},v-1,27/${month}/2026,${pounds((20 + index) * 635)},b-${month}`);
  }
  return {
    customers: file("customers.csv", "No,Name", "c-1,Harbour Books", 'c-2,"Meadow, Bank & Co"'),
    vendors: file("vendors.csv", "No,Name", "v-1,Ridgeway Roasters"),
    invoices: file("invoices.csv", "No,Customer,Date,Due,Item,Quantity,Price,VAT", ...invoices),
    "invoices.payments": file("payments.csv", "No,Party,Date,Amount,Document", ...payments),
    bills: file("bills.csv", "No,Vendor,Date,Quantity,Price", ...bills),
    "bills.payments": file("bill-payments.csv", "No,Party,Date,Amount,Document", ...billPayments),
    rows: { invoices, payments, bills, billPayments },
  };
}

const dates = { Date: "DD/MM/YYYY" } as const;
const external = (name: string) => `${name}_external_id`;
const paymentColumns = (party: string, amount: string, document: string) => ({
  columns: {
    ...{
      No: "external_id",
      Party: external(party),
      Date: "payment_date",
      Amount: [amount, "allocations[].amount_cents"],
    },
    Document: `allocations[].${external(document)}`,
  },
  ...{ money: ["Amount"], dates },
});

it("a year from CSV gives the trial balance that the files add up to", async () => {
  const year = writeYear();
  const line = { Quantity: "line_items[].quantity", Price: "line_items[].unit_price" };
  const OPTIONS = {
    customers: { columns: { No: "external_id", Name: "company_name" } },
    vendors: { columns: { No: "external_id", Name: "company_name" } },
    invoices: {
      columns: {
        ...{ No: "external_id", Customer: external("customer"), Date: "sent_at", Due: "due_at", ...line },
        ...{ Item: "line_items[].description", VAT: "line_items[].tax_code" },
      },
      ...{ money: ["Price"], dates: { ...dates, Due: "DD/MM/YYYY" as const } },
    },
    "invoices.payments": paymentColumns("customer", "total_amount_cents", "invoice"),
    bills: {
      columns: { No: "external_id", Vendor: external("vendor"), Date: "received_at", ...line },
      ...{ money: ["Price"], dates },
    },
    "bills.payments": paymentColumns("vendor", "amount_cents", "bill"),
  };
  async function* everything() {
    // Payments stand before what they pay.
    for (const [kind, options] of Object.entries(OPTIONS).reverse())
      yield* fromCsv(year[kind as keyof typeof OPTIONS], { kind, business, ...options })();
  }
  const summary = await importActivity(everything, {
    ...{ client: clientOf(mock), journal: at("journal"), rejected: at("rejected.ndjson") },
  });
  expect(summary.ended).toBe("complete");

  const sum = (rows: readonly string[], amount: (cells: readonly string[]) => number) =>
    rows.reduce((total, row) => total + amount(row.split(",")), 0);
  const pence = (text = "") => Number(text.replace(".", ""));
  const { rows } = year;
  const sales = sum(rows.invoices, ([, , , , , quantity, price]) => Number(quantity) * pence(price));
  const tax = sum(rows.invoices, ([, , , , , quantity, price, code]) =>
    code === "STANDARD" ? (Number(quantity) * pence(price)) / 5 : 0,
  );
  const costs = sum(rows.bills, ([, , , quantity, price]) => Number(quantity) * pence(price));
  const received = sum(rows.payments, ([, , , amount]) => pence(amount));
  const paid = sum(rows.billPayments, ([, , , amount]) => pence(amount));
  const accounts = await clientOf(mock).business(business).accounts.list({ page_size: 100 }).toArray({ limit: 100 });
  const balances = accounts.flatMap(({ code, has_children, debit_balance = 0, credit_balance = 0 }) =>
    has_children || debit_balance === credit_balance ? [] : [[code, debit_balance - credit_balance]],
  );
  expect(Object.fromEntries(balances)).toEqual({
    ...{ 1010: received - paid, 1100: sales + tax - received, 2100: paid - costs },
    ...{ 2200: -tax, 4000: -sales, 5000: costs },
  });
  expect(accounts.find(({ code }) => code === "1100")?.debit_balance).toBe(sales + tax);
  expect(mock.violations).toEqual([]);
});
