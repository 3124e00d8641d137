// The chart of accounts and the tax codes that a new business starts with, and how a rule finds an account. Inferred: the
// API sets up a chart by country and entity type, which nobody outside has seen; this is the one of the contract's examples.

import type { BookRecord, RuleContext } from "../state/resource-rules.js";
import { members, text } from "./values.js";

/** The accounts that rules post to by themselves. */
export const ACCOUNTS = {
  bank: "1010",
  receivable: "1100",
  clearing: "1150",
  purchaseTax: "1300",
  payable: "2100",
  salesTax: "2200",
  retainedEarnings: "3200",
  sales: "4000",
  purchases: "5000",
  processingFees: "6200",
  bankCharges: "6210",
} as const;

const CHART: readonly (readonly [code: string, name: string, type: string, subtype: string, parent?: string])[] = [
  ["1000", "Cash at bank", "asset", "current_assets"],
  ["1010", "Business current account", "asset", "current_assets", "1000"],
  ["1100", "Accounts receivable", "asset", "current_assets"],
  ["1150", "Card processor clearing", "asset", "current_assets"],
  ["1300", "VAT recoverable on purchases", "asset", "current_assets"],
  ["2100", "Accounts payable", "liability", "current_liabilities"],
  ["2200", "VAT payable on sales", "liability", "current_liabilities"],
  ["3000", "Share capital", "equity", "share_capital"],
  ["3200", "Retained earnings", "equity", "retained_earnings"],
  ["4000", "Sales", "revenue", "revenue"],
  ["4100", "Services", "revenue", "revenue"],
  ["5000", "Purchases", "expense", "direct_costs"],
  ["5100", "Packaging", "expense", "direct_costs"],
  ["6100", "Equipment maintenance", "expense", "operating_expenses"],
  ["6200", "Card processing fees", "expense", "operating_expenses"],
  ["6210", "Bank charges", "expense", "operating_expenses"],
];

const TAX_CODES: readonly (readonly [code: string, name: string, rate: number])[] = [
  ["STANDARD", "VAT 20 %", 0.2],
  ["REDUCED", "VAT 5 %", 0.05],
  ["ZERO", "VAT 0 %", 0],
  ["EXEMPT", "VAT exempt", 0],
];

/** Gives a business its accounts and tax codes, as far as it has none of these codes. */
export function openChart(context: RuleContext): void {
  for (const [code, name, account_type, account_subtype, parent] of CHART) {
    if (context.where("accounts", "code", code).length > 0) continue;
    const parent_account_code = parent ?? null;
    context.put("accounts", { id: context.newId(), code, name, account_type, account_subtype, parent_account_code });
  }
  for (const [code, name, rate] of TAX_CODES) {
    if (context.where("taxCodes", "code", code).length > 0) continue;
    const isTaxed = code !== "EXEMPT";
    context.put("taxCodes", {
      ...{ id: context.newId(), code, name, rate, effective_from: null, is_active: true },
      purchase_account: isTaxed ? ACCOUNTS.purchaseTax : null,
      sales_account: isTaxed ? ACCOUNTS.salesTax : null,
    });
  }
}

/** The id of the account with this code; opens the chart of a business that has none. */
export function accountId(context: RuleContext, code: string): string {
  const [found] = context.where("accounts", "code", code);
  if (found) return found.id;
  openChart(context);
  return (
    context.where("accounts", "code", code)[0]?.id ?? context.reject(400, "validation_error", `No account ${code}.`)
  );
}

/** The account that a request names by `{ id, type: "AccountId" }`, by `{ code }` or by either alone. */
export function namedAccount(context: RuleContext, identifier: unknown, member: string, otherwise: string): string {
  const { id, code, account_code } = members(identifier);
  const named = text(identifier) ?? text(id) ?? text(code) ?? text(account_code);
  if (named === undefined) return accountId(context, otherwise);
  const found = context.find("accounts", named) ?? context.where("accounts", "code", named)[0];
  return found?.id ?? context.reject(400, "validation_error", `No account ${named}.`, member);
}

export const byCode = (accounts: Iterable<BookRecord>): BookRecord[] =>
  [...accounts].sort((one, other) => (String(one["code"]) < String(other["code"]) ? -1 : 1));

/** Whether the balance of the account is positive when its debits are. */
export const isDebitAccount = ({ account_type: type }: BookRecord): boolean => type === "asset" || type === "expense";

/** Cash: the bank accounts, and what a partner marks as such. */
export const isCash = (account: BookRecord): boolean =>
  account["code"] === "1000" || account["parent_account_code"] === "1000" || account["is_cash_account"] === true;
