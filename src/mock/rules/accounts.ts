// The chart of accounts as responses show it: every balance is read from the journal lines. Inferred: a parent carries the sum
// of its children, a new account without a code gets the next free one from 9001 on. The balance of
// a period is what moved in that month.

import type { BookRecord, Parameters, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { byCode, isDebitAccount } from "./chart.js";
import { linesOf, signed } from "./ledger.js";
import { fiscalYear } from "./statements.js";
import { cents, formatted, sum, text } from "./values.js";

/** current_assets: Current assets */
export const labelOf = (name: unknown): string => {
  const words = String(name ?? "").replaceAll("_", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

const childrenOf = (context: RuleContext, { code }: BookRecord): readonly BookRecord[] =>
  code === undefined ? [] : context.where("accounts", "parent_account_code", code);

const parentOf = (context: RuleContext, { parent_account_code: code }: BookRecord): BookRecord | undefined =>
  text(code) === undefined ? undefined : context.where("accounts", "code", code)[0];

const levelOf = (context: RuleContext, account: BookRecord): number => {
  const parent = parentOf(context, account);
  return parent ? levelOf(context, parent) + 1 : 0;
};

/** The lines of the account and of those below it. */
const allLines = (context: RuleContext, account: BookRecord, from?: string, to?: string): readonly BookRecord[] =>
  childrenOf(context, account).reduce(
    (lines, child) => lines.concat(allLines(context, child, from, to)),
    linesOf(context, account.id, from, to),
  );

/** Positive on the normal side of the account. */
const balanceOf = (account: BookRecord, lines: readonly BookRecord[]): number =>
  (isDebitAccount(account) ? 1 : -1) * sum(lines, signed) + 0;

function view(context: RuleContext, account: BookRecord): BookRecord {
  const lines = allLines(context, account);
  let last: BookRecord | undefined;
  let [debit, credit, debits] = [0, 0, 0];
  for (const line of lines) {
    debit += cents(line["debit_amount"]);
    credit += cents(line["credit_amount"]);
    if (line["debit_amount"] !== 0) debits++;
    if (!last || String(last["at"]) <= String(line["at"])) last = line;
  }
  const entry = last && context.find("journalEntries", last["entry_id"]);
  const balance = isDebitAccount(account) ? debit - credit : credit - debit;
  const { period_year: year, period_month: month } = context.parameters;
  const period = year && month ? `${String(year)}-${String(month).padStart(2, "0")}` : undefined;
  const inPeriod = ({ entry_date }: BookRecord) => String(entry_date).startsWith(String(period));
  const moved = period === undefined ? undefined : balanceOf(account, lines.filter(inPeriod));
  const currency = account["currency"] ?? context.business["base_currency"] ?? "GBP";
  return {
    ...account,
    currency,
    account_type_display: labelOf(account["account_type"]),
    account_subtype_display: labelOf(account["account_subtype"]),
    parent_account_code: account["parent_account_code"] ?? null,
    current_balance: balance,
    current_balance_formatted: formatted(balance, currency),
    debit_balance: debit,
    credit_balance: credit,
    period_balance: moved ?? null,
    period_balance_formatted: moved === undefined ? null : formatted(moved, currency),
    has_children: childrenOf(context, account).length > 0,
    hierarchy_level: levelOf(context, account),
    is_active: account["is_active"] ?? true,
    total_debits: debits,
    total_credits: lines.length - debits,
    last_entry_date: last?.["at"],
    last_entry_reference: entry?.["reference"],
    sub_accounts: byCode(childrenOf(context, account)).map(({ id, code, name }) => ({ id, code, name })),
  };
}

const inOrder = (lines: readonly BookRecord[]): BookRecord[] =>
  [...lines].sort((one, other) => (String(one["at"]) < String(other["at"]) ? -1 : 1));

function entries(context: RuleContext, parameters: Parameters): object {
  const account =
    context.find("accounts", parameters["account_id"]) ?? context.reject(404, "account_not_found", "No such account.");
  const [from, to] = [text(parameters["start_date"]) ?? "", text(parameters["end_date"]) ?? "9999"];
  const before = from === "" ? [] : allLines(context, account).filter((line) => String(line["entry_date"]) < from);
  const opening = balanceOf(account, before);
  let running = opening;
  const results = inOrder(allLines(context, account, from, to)).map((line) => {
    running += balanceOf(account, [line]);
    const entry = context.find("journalEntries", line["entry_id"]);
    return {
      entry_number: entry?.["sequence_number"],
      entry_date: line["entry_date"],
      reference: entry?.["reference"],
      description: entry?.["description"],
      debit_amount: line["debit_amount"],
      credit_amount: line["credit_amount"],
      running_balance: running,
      source_type: entry?.["source_type"],
    };
  });
  return { opening_balance_cents: opening, closing_balance_cents: running, results };
}

const TYPES = [
  ...([
    ["asset", "Assets"],
    ["liability", "Liabilities"],
    ["equity", "Equity"],
  ] as const),
  ...([
    ["revenue", "Revenue"],
    ["expense", "Expenses"],
  ] as const),
];

/** By type, within it by subtype. */
function hierarchy(context: RuleContext): object {
  const all = byCode(context.records("accounts"));
  const node = (account: BookRecord): object => {
    const { id, code, name, account_type, account_subtype, current_balance, hierarchy_level } = view(context, account);
    const shown = { id, code, name, account_type, account_subtype, current_balance, hierarchy_level };
    return { ...shown, custom_name: null, children: byCode(childrenOf(context, account)).map(node) };
  };
  const groups = TYPES.map(([account_type, name]) => {
    const roots = all.filter((one) => one["account_type"] === account_type && !parentOf(context, one));
    const subtypes = [...new Set(roots.map((one) => one["account_subtype"]))];
    const children = subtypes.map((account_subtype) => ({
      ...{ name: labelOf(account_subtype), account_type, account_subtype },
      children: roots.filter((one) => one["account_subtype"] === account_subtype).map(node),
    }));
    return { name, account_type, children };
  });
  return { hierarchy: groups.filter(({ children }) => children.length > 0), total_accounts: all.length };
}

export const accounts: ResourceRules = {
  create(context, { parent_id, account_id, ...record }) {
    const parent = context.find("accounts", account_id ?? parent_id);
    let code = text(record["code"]);
    while (!code || (!text(record["code"]) && context.where("accounts", "code", code).length > 0)) {
      code = String(9000 + context.next("accounts"));
    }
    if (context.where("accounts", "code", code).length > 0) {
      context.reject(400, "validation_error", `There is an account ${code} already.`, "code");
    }
    return {
      ...(record as BookRecord),
      code,
      name: text(record["name"]) ?? code,
      account_type: text(record["account_type"]) ?? parent?.["account_type"] ?? "expense",
      account_subtype: text(record["account_subtype"]) ?? parent?.["account_subtype"] ?? "operating_expenses",
      parent_account_code: parent?.["code"] ?? null,
    };
  },
  view,
  order: { by: "code" },
  filters: {
    include_zero_balance: (context, account, value) =>
      value !== "false" || view(context, account)["current_balance"] !== 0,
    fiscal_year(context, account, value) {
      const { start_date, end_date } = fiscalYear(context, value);
      return allLines(context, account, start_date, end_date).length > 0;
    },
    ...{ group_by: () => true, period_month: () => true, period_year: () => true },
  },
  read: { get_account_entries: entries, get_chart_of_accounts_hierarchy: hierarchy },
};
