// Invariants of the books: journal entries, account balances, the statements, and that they tell the same story as the
// documents and the bank. Only amounts are read here; when things happened is for time.ts.

import { asObject, isObject, type Json, type JsonObject } from "../../../../scripts/openapi/json.js";
import type { Example } from "../collect.js";
import { answersOf, eachObject, type Invariant, inResponse, objectsOf, readsOf } from "../invariant.js";
import { differ, differAt, listAt, numberAt, sum, textAt } from "../walk.js";

const entries: Invariant = {
  name: "journal entries have equal debits and credits",
  check: eachObject(function* ({ object, where }) {
    const [debit, credit] = [numberAt(object, "total_debit"), numberAt(object, "total_credit")];
    if (debit === undefined || credit === undefined) return;
    yield* differ(where, "total_credit", credit, debit);
    yield* differAt(where, object, "is_balanced", debit === credit);
    if (!("lines" in object)) return;
    const lines = listAt(object, "lines");
    yield* differ(where, "the sum of debit_amount", sum(lines, "debit_amount"), debit);
    yield* differ(where, "the sum of credit_amount", sum(lines, "credit_amount"), credit);
    for (const [index, line] of lines.entries()) {
      yield* differAt(`${where}/lines/${index}`, line, "line_number", index + 1);
      if ((line["debit_amount"] === 0) === (line["credit_amount"] === 0)) {
        yield `${where}/lines/${index}: a line is either a debit or a credit`;
      }
    }
  }),
  breaks: [
    inResponse("get_journal_entry_detail", "/lines/0/debit_amount", 1),
    inResponse("get_journal_entry_detail", "/lines/0/credit_amount", 1),
    inResponse("get_journal_entry_detail", "/lines/1/line_number", 1),
    inResponse("list_journal_entries", "/results/0/total_debit", 1),
  ],
};

const running: Invariant = {
  name: "the running balance of an account goes from its opening to its closing balance",
  check: eachObject(function* ({ object, where }) {
    const opening = numberAt(object, "opening_balance_cents");
    if (opening === undefined) return;
    let balance = opening;
    for (const [index, line] of listAt(object, "results").entries()) {
      balance += (numberAt(line, "debit_amount") ?? 0) - (numberAt(line, "credit_amount") ?? 0);
      yield* differAt(`${where}/results/${index}`, line, "running_balance", balance);
    }
    yield* differAt(where, object, "closing_balance_cents", balance);
  }),
  breaks: [
    inResponse("get_account_entries", "/results/3/running_balance", 1),
    inResponse("get_account_entries", "/closing_balance_cents", 1),
  ],
};

const balances: Invariant = {
  name: "an account's balance is its postings on its normal side, and a parent carries its children",
  check: eachObject(function* ({ object, where }, story) {
    const current = numberAt(object, "current_balance");
    const [debits, credits] = [numberAt(object, "debit_balance"), numberAt(object, "credit_balance")];
    const type = textAt(object, "account_type") ?? "";
    if (debits !== undefined && credits !== undefined) {
      const side = ["asset", "expense"].includes(type) ? 1 : -1;
      yield* differ(where, "current_balance", current, side * (debits - credits) || 0);
    }
    // Groups of accounts have no balance and no level.
    const children = listAt(object, "children");
    if (children.length > 0 && current !== undefined)
      yield* differ(where, "current_balance", current, sum(children, "current_balance"));
    for (const child of children.filter((account) => "hierarchy_level" in account)) {
      yield* differ(
        where,
        "a child's level",
        child["hierarchy_level"],
        (numberAt(object, "hierarchy_level") ?? -1) + 1,
      );
    }
    if ("hierarchy" in object) {
      const count = [...objectsOf(story.filter((e) => e.value === object))].filter(
        (o) => "hierarchy_level" in o.object,
      );
      yield* differAt(where, object, "total_accounts", count.length);
    }
  }),
  breaks: [
    inResponse("get_account_detail", "/credit_balance", 1),
    inResponse("list_chart_of_accounts", "/results/0/debit_balance", 1),
    inResponse("get_chart_of_accounts_hierarchy", "/hierarchy/0/children/0/children/0/current_balance", 1),
    inResponse("get_chart_of_accounts_hierarchy", "/total_accounts", 15),
  ],
};

const groups: Invariant = {
  name: "a group of a statement is the sum of its lines",
  check: eachObject(function* ({ object, where }) {
    const items = object["line_items"];
    if ("total_cents" in object && Array.isArray(items)) {
      yield* differAt(where, object, "total_cents", sum(items, "value_cents"));
    }
  }),
  breaks: [
    inResponse("get_profit_and_loss", "/revenue/total_cents", 1),
    inResponse("get_balance_sheet", "/current_assets/line_items/0/value_cents", 1),
  ],
};

const profitAndLoss: Invariant = {
  name: "the profit and loss goes from revenue to net profit without a gap",
  check: eachObject(function* ({ object, where }) {
    const { summary } = object;
    const gross = numberAt(summary, "gross_profit_cents");
    if (!isObject(summary) || gross === undefined) return;
    const operating = gross - (numberAt(summary, "total_operating_expenses_cents") ?? 0);
    yield* differAt(where, summary, "operating_profit_cents", operating);
    if (!("revenue" in object)) return;
    const of = (name: string) => numberAt(object[name], "total_cents") ?? 0;
    const income = of("revenue") + of("other_operating_income");
    yield* differAt(where, summary, "net_revenue_cents", of("revenue"));
    yield* differAt(where, summary, "total_operating_income_cents", income);
    yield* differ(where, "gross_profit_cents", gross, income - of("direct_costs"));
    const expenses = summary["total_operating_expenses_cents"];
    yield* differ(where, "total_operating_expenses_cents", expenses, of("operating_expenses"));
    const beforeTax = operating + of("finance_income") - of("finance_costs");
    yield* differAt(where, summary, "profit_before_tax_cents", beforeTax);
    yield* differAt(where, summary, "net_profit_cents", beforeTax - of("income_tax"));
  }),
  breaks: [
    inResponse("get_profit_and_loss", "/summary/gross_profit_cents", 1),
    inResponse("get_profit_and_loss", "/summary/net_profit_cents", 1),
    inResponse("get_profit_and_loss", "/summary/operating_profit_cents", 1, "Summary"),
  ],
};

const balanceSheet: Invariant = {
  name: "the balance sheet balances",
  check: eachObject(function* ({ object, where }) {
    const { summary } = object;
    const assets = numberAt(summary, "total_assets_cents");
    if (!isObject(summary) || assets === undefined) return;
    const total = (...names: string[]) => names.reduce((all, name) => all + (numberAt(summary, name) ?? 0), 0);
    yield* differ(
      where,
      "total_assets_cents",
      assets,
      total("total_non_current_assets_cents", "total_current_assets_cents"),
    );
    const debts = total("total_current_liabilities_cents", "total_non_current_liabilities_cents");
    yield* differAt(where, summary, "total_liabilities_cents", debts);
    yield* differAt(where, summary, "net_assets_cents", assets - debts);
    yield* differAt(where, summary, "total_equity_cents", assets - debts);
    if (!("current_assets" in object)) return;
    const of = (...names: string[]) =>
      names.reduce((all, name) => all + (numberAt(object[name], "total_cents") ?? 0), 0);
    yield* differ(
      where,
      "the sum of equity groups",
      of("share_capital", "reserves", "retained_earnings"),
      assets - debts,
    );
    for (const name of ["current_assets", "non_current_assets", "current_liabilities", "non_current_liabilities"]) {
      yield* differAt(where, summary, `total_${name}_cents`, of(name));
    }
  }),
  breaks: [
    inResponse("get_balance_sheet", "/summary/total_assets_cents", 1),
    inResponse("get_balance_sheet", "/retained_earnings/total_cents", 1),
    inResponse("get_balance_sheet", "/summary/total_equity_cents", 1, "Summary"),
  ],
};

const cashFlow: Invariant = {
  name: "the cash flow leads from opening to closing cash",
  check: eachObject(function* ({ object, where }) {
    const { summary, operating_activities: operating, cash_reconciliation: reconciliation } = object;
    const change = numberAt(summary, "net_change_in_cash_cents");
    if (!isObject(summary) || change === undefined) return;
    const of = (part: string) => numberAt(summary, `net_cash_from_${part}_cents`) ?? 0;
    const parts = of("operating") + of("investing") + of("financing");
    yield* differ(where, "net_change_in_cash_cents", change, parts);
    const opening = numberAt(summary, "opening_cash_cents") ?? 0;
    yield* differAt(where, summary, "closing_cash_cents", opening + parts);
    const check = asObject(reconciliation);
    yield* differ(where, "cash_reconciliation opening", check["opening_cash_cents"], opening);
    yield* differ(where, "cash_reconciliation change", check["net_change_cents"], parts);
    yield* differAt(where, check, "calculated_closing_cents", opening + parts);
    const agrees = check["calculated_closing_cents"] === check["actual_closing_cents"];
    yield* differAt(where, check, "reconciles", agrees);
    if (!isObject(operating)) return;
    const adjusted = ["non_cash_adjustments", "working_capital_changes"].map((name) => operating[name] ?? null);
    const fromOperating = (numberAt(operating, "net_profit_cents") ?? 0) + sum(adjusted, "total_cents");
    yield* differ(where, "operating activities", fromOperating, of("operating"));
    for (const part of ["investing", "financing"]) {
      yield* differ(where, `${part} activities`, numberAt(object[`${part}_activities`], "total_cents"), of(part));
    }
  }),
  breaks: [
    inResponse("get_cash_flow_statement", "/summary/closing_cash_cents", 1),
    inResponse("get_cash_flow_statement", "/cash_reconciliation/actual_closing_cents", 1),
    inResponse("get_cash_flow_statement", "/operating_activities/net_profit_cents", 1),
    inResponse("get_cash_flow_statement", "/financing_activities/total_cents", 1),
  ],
};

const aging: Invariant = {
  name: "the buckets of an aging report add up, for each party and in all",
  check: eachObject(function* ({ object, where }) {
    const buckets = object["aging_buckets"] ?? object["total_aging_buckets"];
    if (!isObject(buckets)) return;
    const all = Object.keys(buckets).reduce((total, name) => total + (numberAt(buckets, name) ?? 0), 0);
    yield* differAt(where, object, "total_outstanding_cents", all);
    const parties = [...listAt(object, "customers"), ...listAt(object, "vendors")];
    if (parties.length === 0) return;
    for (const name of Object.keys(buckets)) {
      const shares = parties.map((party) => party["aging_buckets"] ?? null);
      yield* differ(where, `the parties' ${name}`, sum(shares, name), buckets[name]);
    }
  }),
  breaks: [
    inResponse("get_ar_aging", "/total_outstanding_cents", 1),
    inResponse("get_ar_aging", "/customers/0/aging_buckets/1_30_days", 1),
    inResponse("get_ap_aging", "/total_aging_buckets/current", 1),
  ],
};

const trends: Invariant = {
  name: "the periods of the financial summary add up to its totals",
  check: eachObject(function* ({ object, where }) {
    const periods = listAt(object, "trends");
    for (const period of [...periods, ...(periods.length > 0 ? [asObject(object["summary"])] : [])]) {
      const revenue = numberAt(period, "revenue_cents", "total_revenue_cents") ?? 0;
      const expenses = numberAt(period, "expenses_cents", "total_expenses_cents") ?? 0;
      yield* differAt(where, period, "net_profit_cents", revenue - expenses);
    }
    if (periods.length === 0) return;
    const { summary } = object;
    yield* differ(
      where,
      "total_revenue_cents",
      numberAt(summary, "total_revenue_cents"),
      sum(periods, "revenue_cents"),
    );
    yield* differ(
      where,
      "total_expenses_cents",
      numberAt(summary, "total_expenses_cents"),
      sum(periods, "expenses_cents"),
    );
  }),
  breaks: [
    inResponse("get_financial_summary", "/trends/1/net_profit_cents", 1),
    inResponse("get_financial_summary", "/trends/0/revenue_cents", 1),
    inResponse("get_financial_summary", "/summary/total_expenses_cents", 1),
  ],
};

const statementsAgree: Invariant = {
  name: "statements, ledger accounts and the bank show the same amounts",
  *check(story) {
    const book = accountBalances(story);
    for (const { object, where, example } of objectsOf(readsOf(story))) {
      const code = textAt(object, "account_code");
      const inStatement = ["get_profit_and_loss", "get_balance_sheet"].includes(example.operation);
      // Retained earnings carry the profit of the running year on the statement, before the account does.
      if (inStatement && code !== undefined && code !== "3200") {
        yield* differ(where, `account ${code}`, object["value_cents"], book.get(code));
      }
      if ("as_of_date" in object && "customers" in object) {
        yield* differ(where, "receivables", object["total_outstanding_cents"], book.get("1100"));
      }
      if ("as_of_date" in object && "vendors" in object) {
        yield* differ(where, "payables", object["total_outstanding_cents"], book.get("2100"));
      }
      yield* differ(where, "the bank's balance", object["balance_cents"], book.get("1010"));
      yield* differ(where, "closing cash", numberAt(object["summary"], "closing_cash_cents"), book.get("1000"));
      const closing = example.operation === "get_account_entries" ? object["closing_balance_cents"] : undefined;
      yield* differ(where, "closing balance", closing, book.get("1010"));
    }
    const profits = readsOf(story).flatMap((example) =>
      [...objectsOf([example])].flatMap(({ object, where }) => {
        const earned = object["retained_earnings"];
        const profit = numberAt(object["summary"], "net_profit_cents") ?? numberAt(earned, "total_cents");
        const ofCashFlow = numberAt(object["operating_activities"], "net_profit_cents");
        return [profit, ofCashFlow].filter((value) => value !== undefined).map((value) => ({ value, where }));
      }),
    );
    for (const { value, where } of profits) yield* differ(where, "the profit", value, profits[0]?.value);
  },
  breaks: [
    inResponse("get_profit_and_loss", "/operating_expenses/line_items/0/value_cents", 1),
    inResponse("get_ar_aging", "/total_outstanding_cents", 1),
    inResponse("get_ap_aging", "/total_outstanding_cents", 1),
    inResponse("retrieve_bank_account", "/balance_cents", 1),
    inResponse("get_financial_summary", "/summary/net_profit_cents", 1),
    inResponse("get_account_entries", "/closing_balance_cents", 1),
  ],
};

export const ledgerInvariants: Invariant[] = [
  ...[entries, running, balances, groups, profitAndLoss, balanceSheet, cashFlow, aging, trends, statementsAgree],
];

/** Balances by account code, read from the tree of the whole chart. */
function accountBalances(story: readonly Example[]): Map<string, Json> {
  const found = new Map<string, Json>();
  const visit = (account: JsonObject): void => {
    const [code, balance] = [textAt(account, "code"), numberAt(account, "current_balance")];
    if (code !== undefined && balance !== undefined) found.set(code, balance);
    for (const child of listAt(account, "children")) visit(child);
  };
  for (const { operation, value } of answersOf(story)) {
    if (operation === "get_chart_of_accounts_hierarchy") for (const root of listAt(value, "hierarchy")) visit(root);
  }
  return found;
}
