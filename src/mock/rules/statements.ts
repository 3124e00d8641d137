// Profit and loss, balance sheet and cash flow of the period asked, summed from the journal lines. Inferred: without dates the
// fiscal year up to today; accounts go to a group by their subtype; the profit to date is part of retained earnings.

import type { BookRecord, Parameters, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { ACCOUNTS, accountId, byCode, isCash } from "./chart.js";
import { signed } from "./ledger.js";
import { sum, text } from "./values.js";

/** Debits less credits of each account that has lines from one date to another, both included. */
export function movements(context: RuleContext, from = "", to = "9999"): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of context.records("journalLines")) {
    const [date, account] = [String(line["entry_date"]), String(line["account_id"])];
    if (date >= from && date <= to) found.set(account, (found.get(account) ?? 0) + signed(line));
  }
  return found;
}

export interface Period {
  readonly start_date: string;
  readonly end_date: string;
}

/** @throws the rejection of a period that ends before it starts */
export function periodOf(context: RuleContext, parameters: Parameters): Period {
  const end_date = text(parameters["end_date"]) ?? context.today;
  const start_date = text(parameters["start_date"]) ?? fiscalYearStart(context, end_date);
  if (start_date > end_date) {
    context.reject(400, "validation_error", `start_date ${start_date} is after end_date ${end_date}.`, "start_date");
  }
  return { start_date, end_date };
}

/** The fiscal year that ends in this year. */
export const fiscalYear = (context: RuleContext, year: string): Period =>
  periodOf(context, { end_date: year + fiscalYearEnd(context).slice(4) });

const fiscalYearEnd = ({ business }: RuleContext): string => text(business["fiscal_year_end"]) ?? "2000-12-31";

function fiscalYearStart(context: RuleContext, date: string): string {
  const [month = 12, day = 31] = fiscalYearEnd(context).split("-").slice(1).map(Number);
  const startIn = (year: number) => dateOf(Date.UTC(year, month - 1, day + 1));
  const year = Number(date.slice(0, 4));
  return [year, year - 1].map(startIn).find((start) => start <= date) ?? startIn(year - 2);
}

export const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const dayBefore = (date: string): string => dateOf(Date.parse(date) - 86_400_000);

interface Line {
  readonly account_id: string;
  readonly account_code: unknown;
  readonly account_name: unknown;
  readonly value_cents: number;
}

const lineOf = ({ id, code, name }: BookRecord, value_cents: number): Line => {
  return { account_id: id, account_code: code, account_name: name, value_cents: value_cents + 0 };
};

const groupOf = (display_name: string, line_items: readonly Line[]) => ({
  display_name,
  total_cents: sum(line_items, ({ value_cents }) => value_cents),
  line_items,
});

/** The accounts that have moved, each with what moved, where a debit is worth `sign`. */
function linesOf(context: RuleContext, moved: Map<string, number>, sign: 1 | -1, isOf: (one: BookRecord) => boolean) {
  const found = [...moved.keys()].flatMap((id) => context.find("accounts", id) ?? []).filter(isOf);
  return byCode(found).map((account) => lineOf(account, sign * (moved.get(account.id) ?? 0)));
}

const isOfType = (type: string) => (account: BookRecord) => account["account_type"] === type;

const OTHER_SUBTYPES = ["other_operating_income", "finance_income", "direct_costs", "finance_costs", "income_tax"];

/** Of this subtype or, of the group that takes what no other does, of none that has a group of its own. */
const isIn =
  (type: string, subtype: string, isRest = false) =>
  (account: BookRecord) =>
    account["account_type"] === type &&
    (account["account_subtype"] === subtype ||
      (isRest && !OTHER_SUBTYPES.includes(String(account["account_subtype"]))));

export function profitIn(context: RuleContext, from: string, to: string) {
  const moved = movements(context, from, to);
  const revenue = -sum(linesOf(context, moved, 1, isOfType("revenue")), (line) => line.value_cents) + 0;
  const expenses = sum(linesOf(context, moved, 1, isOfType("expense")), (line) => line.value_cents);
  return { revenue, expenses, net: revenue - expenses };
}

const headOf = ({ business }: RuleContext, detail_level: string) => ({
  business_id: business.id,
  currency: business["base_currency"] ?? "GBP",
  detail_level,
});

const levelOf = (parameters: Parameters): string => text(parameters["detail_level"]) ?? "summary";

function profitAndLoss(context: RuleContext, parameters: Parameters): object {
  const period = periodOf(context, parameters);
  const moved = movements(context, period.start_date, period.end_date);
  const income = (name: string, subtype: string, isRest?: boolean) =>
    groupOf(name, linesOf(context, moved, -1, isIn("revenue", subtype, isRest)));
  const cost = (name: string, subtype: string, isRest?: boolean) =>
    groupOf(name, linesOf(context, moved, 1, isIn("expense", subtype, isRest)));
  const groups = {
    revenue: income("Revenue", "revenue", true),
    other_operating_income: income("Other operating income", "other_operating_income"),
    direct_costs: cost("Direct costs", "direct_costs"),
    operating_expenses: cost("Operating expenses", "operating_expenses", true),
    finance_income: income("Finance income", "finance_income"),
    finance_costs: cost("Finance costs", "finance_costs"),
    income_tax: cost("Income tax", "income_tax"),
  };
  const operatingIncome = groups.revenue.total_cents + groups.other_operating_income.total_cents;
  const gross = groups.revenue.total_cents - groups.direct_costs.total_cents;
  const operating = operatingIncome - groups.direct_costs.total_cents - groups.operating_expenses.total_cents;
  const beforeTax = operating + groups.finance_income.total_cents - groups.finance_costs.total_cents;
  const level = levelOf(parameters);
  return {
    ...headOf(context, level),
    ...period,
    summary: {
      net_revenue_cents: groups.revenue.total_cents,
      total_operating_income_cents: operatingIncome,
      gross_profit_cents: gross,
      total_operating_expenses_cents: groups.operating_expenses.total_cents,
      operating_profit_cents: operating,
      profit_before_tax_cents: beforeTax,
      net_profit_cents: beforeTax - groups.income_tax.total_cents,
    },
    ...(level === "detailed" && groups),
  };
}

const isFixed = ({ account_subtype: subtype }: BookRecord) =>
  ["non_current_assets", "fixed_assets"].includes(String(subtype));
const isLongTerm = ({ account_subtype: subtype }: BookRecord) => subtype === "non_current_liabilities";
const isRetained = ({ account_subtype: subtype }: BookRecord) => subtype !== "share_capital" && subtype !== "reserves";

function balanceSheet(context: RuleContext, parameters: Parameters): object {
  const as_of_date = text(parameters["as_of_date"]) ?? context.today;
  const moved = movements(context, "", as_of_date);
  const retained = accountId(context, ACCOUNTS.retainedEarnings);
  moved.set(retained, (moved.get(retained) ?? 0) - profitIn(context, "", as_of_date).net);
  const group = (name: string, type: string, isOf: (one: BookRecord) => boolean) =>
    groupOf(
      name,
      linesOf(context, moved, type === "asset" ? 1 : -1, (one) => one["account_type"] === type && isOf(one)),
    );
  const groups = {
    non_current_assets: group("Non-current assets", "asset", isFixed),
    current_assets: group("Current assets", "asset", (one) => !isFixed(one)),
    current_liabilities: group("Current liabilities", "liability", (one) => !isLongTerm(one)),
    non_current_liabilities: group("Non-current liabilities", "liability", isLongTerm),
    share_capital: group("Share capital", "equity", ({ account_subtype }) => account_subtype === "share_capital"),
    reserves: group("Reserves", "equity", ({ account_subtype }) => account_subtype === "reserves"),
    retained_earnings: group("Retained earnings", "equity", isRetained),
  };
  const assets = groups.non_current_assets.total_cents + groups.current_assets.total_cents;
  const liabilities = groups.current_liabilities.total_cents + groups.non_current_liabilities.total_cents;
  const { share_capital, reserves, retained_earnings } = groups;
  const level = levelOf(parameters);
  return {
    ...headOf(context, level),
    as_of_date,
    summary: {
      total_assets_cents: assets,
      total_non_current_assets_cents: groups.non_current_assets.total_cents,
      total_current_assets_cents: groups.current_assets.total_cents,
      total_liabilities_cents: liabilities,
      total_current_liabilities_cents: groups.current_liabilities.total_cents,
      total_non_current_liabilities_cents: groups.non_current_liabilities.total_cents,
      total_equity_cents: share_capital.total_cents + reserves.total_cents + retained_earnings.total_cents,
      net_assets_cents: assets - liabilities,
    },
    ...(level === "detailed" && groups),
  };
}

/** Indirect: the profit, and what every account beside cash, income and costs has taken from cash or given to it. */
function cashFlow(context: RuleContext, parameters: Parameters): object {
  const period = periodOf(context, parameters);
  const { start_date, end_date } = period;
  const moved = movements(context, start_date, end_date);
  const group = (name: string, isOf: (one: BookRecord) => boolean) =>
    groupOf(
      name,
      linesOf(context, moved, -1, (one) => !isCash(one) && isOf(one)).filter((line) => line.value_cents !== 0),
    );
  const isCurrent = (one: BookRecord) =>
    (isOfType("asset")(one) && !isFixed(one)) || (isOfType("liability")(one) && !isLongTerm(one));
  const working = group("Working capital changes", isCurrent);
  const investing = group("Investing activities", (one) => isOfType("asset")(one) && isFixed(one));
  const financing = group("Financing activities", (one) => isOfType("equity")(one) || isLongTerm(one));
  const cashUpTo = (date: string) =>
    sum(linesOf(context, movements(context, "", date), 1, isCash), ({ value_cents }) => value_cents);
  const { net } = profitIn(context, start_date, end_date);
  const operating = net + working.total_cents;
  const change = operating + investing.total_cents + financing.total_cents;
  const [opening, closing] = [cashUpTo(dayBefore(start_date)), cashUpTo(end_date)];
  const level = levelOf(parameters);
  return {
    ...headOf(context, level),
    ...period,
    summary: {
      net_cash_from_operating_cents: operating,
      net_cash_from_investing_cents: investing.total_cents,
      net_cash_from_financing_cents: financing.total_cents,
      net_change_in_cash_cents: change,
      opening_cash_cents: opening,
      closing_cash_cents: closing,
    },
    cash_reconciliation: {
      opening_cash_cents: opening,
      net_change_cents: change,
      calculated_closing_cents: opening + change,
      actual_closing_cents: closing,
      reconciles: opening + change === closing,
    },
    ...(level === "detailed" && {
      operating_activities: {
        net_profit_cents: net,
        non_cash_adjustments: groupOf("Non-cash adjustments", []),
        working_capital_changes: working,
      },
      investing_activities: investing,
      financing_activities: financing,
    }),
  };
}

export const reports: ResourceRules = {
  read: {
    get_profit_and_loss: profitAndLoss,
    get_balance_sheet: balanceSheet,
    get_cash_flow_statement: cashFlow,
  },
};
