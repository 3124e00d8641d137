// The lines of invoices, bills and credits in figures: net, tax and the accounts they go to. Inferred: how Thredfi rounds and
// which account a line without one goes to. Here: half a minor unit away from zero, and the first sales or purchases account.

import type { RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId, namedAccount } from "./chart.js";
import type { Posting } from "./ledger.js";
import { cents, list, sum, text } from "./values.js";

export interface DocumentLine {
  readonly account: string;
  readonly net: number;
  readonly taxes: readonly { readonly account: string; readonly amount: number }[];
}

export type Trade = "sales" | "purchases";

const ACCOUNT_MEMBERS = ["account_identifier", "revenue_account_identifier", "expense_account_identifier"];

export function readLines(context: RuleContext, items: unknown, trade: Trade): DocumentLine[] {
  return list(items).map((item, index) => {
    const at = (member: string) => `line_items.${index}.${member}`;
    const given = ACCOUNT_MEMBERS.map((member) => item[member]).find((identifier) => identifier);
    const account = namedAccount(context, given, at("account_identifier"), ACCOUNTS[trade]);
    const missing =
      item["amount"] === undefined ? ["quantity", "unit_price"].find((name) => item[name] == null) : undefined;
    if (missing) context.reject(400, "validation_error", `The line has no ${missing}.`, at(missing));
    const gross = item["amount"] ?? cents(item["quantity"]) * cents(item["unit_price"]);
    const net = rounded(cents(gross)) - cents(item["discount_amount"]);
    return { account, net, taxes: readTaxes(context, item, net, trade, at) };
  });
}

function readTaxes(
  context: RuleContext,
  item: Readonly<Record<string, unknown>>,
  net: number,
  trade: Trade,
  at: (member: string) => string,
): DocumentLine["taxes"] {
  const tax = accountId(context, trade === "sales" ? ACCOUNTS.salesTax : ACCOUNTS.purchaseTax);
  if (item["tax_amount_cents"] !== undefined) return [{ account: tax, amount: cents(item["tax_amount_cents"]) }];
  const given = list(item["sales_taxes"]);
  const codes = given.length === 0 && text(item["tax_code"]) ? [{ code: item["tax_code"] }] : given;
  return codes.map((one: Readonly<Record<string, unknown>>) => {
    const code = text(one["code"]);
    const known = code === undefined ? undefined : context.where("taxCodes", "code", code)[0];
    if (code !== undefined && !known) context.reject(400, "validation_error", `No tax code ${code}.`, at("tax_code"));
    const byCode = text(known?.[trade === "sales" ? "sales_account" : "purchase_account"]);
    const account = one["tax_account"] ?? byCode ?? tax;
    const amount = one["amount"] === undefined ? rounded(net * cents(known?.["rate"])) : cents(one["amount"]);
    return { account: namedAccount(context, account, at("sales_taxes"), ACCOUNTS.salesTax), amount };
  });
}

const rounded = (amount: number) => Math.sign(amount) * Math.round(Math.abs(amount));

export const taxOf = ({ taxes }: DocumentLine): number => sum(taxes, ({ amount }) => amount);
const grossOf = (line: DocumentLine): number => line.net + taxOf(line);

export interface Totals {
  readonly subtotal: number;
  readonly tax_total: number;
  readonly total_amount: number;
}

/** @throws the rejection of a document whose total is negative */
export function totalsOf(context: RuleContext, lines: readonly DocumentLine[]): Totals {
  const [subtotal, tax_total] = [sum(lines, ({ net }) => net), sum(lines, taxOf)];
  if (subtotal + tax_total < 0) context.reject(400, "validation_error", "The total is negative.", "line_items");
  return { subtotal, tax_total, total_amount: subtotal + tax_total };
}

/** What the lines post on their own accounts; the other side is receivables or payables. */
export function postingsOf(lines: readonly DocumentLine[], sign: 1 | -1): Posting[] {
  return [
    ...lines.map(({ account, net }) => ({ account, amount: sign * net })),
    ...lines.flatMap(({ taxes }) => taxes.map(({ account, amount }) => ({ account, amount: sign * amount }))),
  ];
}

/** The part of the lines that a refund takes back: from the last line on, each with its share of tax. */
export function refundedLines(lines: readonly DocumentLine[], amount: number): DocumentLine[] {
  let left = amount;
  const taken: DocumentLine[] = [];
  for (const line of [...lines].reverse()) {
    const gross = grossOf(line);
    const part = Math.min(gross, left);
    if (part <= 0) continue;
    left -= part;
    const taxes = line.taxes.map((tax) => ({ ...tax, amount: rounded((tax.amount * part) / gross) }));
    taken.push({ account: line.account, net: part - sum(taxes, (tax) => tax.amount), taxes });
  }
  return taken;
}
