// Journal entries, read from the ledger; the contract has no call that makes one. Inferred: the system approves each at once.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { cents, members, sum, text } from "./values.js";

const linesOf = (context: RuleContext, { id }: BookRecord) => context.where("journalLines", "entry_id", id);

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The month of the entry. */
function periodOf(date: string): object {
  const [year = "", month = ""] = date.split("-");
  return {
    id: `d2000000-0000-4000-8000-000000${year}${month}`,
    ...{ year: Number(year), month: Number(month), period_name: MONTH.format(new Date(date)), status: "open" },
  };
}

/** The record that the entry was made for. */
function documentOf(context: RuleContext, entry: BookRecord): object[] {
  const id = text(entry["source_id"]);
  if (id === undefined) return [];
  const { file_name, file_size, url } = members(context.find(String(entry["source_resource"]), id)?.["document"]);
  const file_link = text(file_name) === undefined ? {} : { file_link: { file_name, file_size, url } };
  return [{ id, type: entry["source_type"], display_name: entry["reference"], ...file_link }];
}

export const journalEntries: ResourceRules = {
  view(context, entry) {
    const lines = linesOf(context, entry);
    const [debit, credit] = ["debit_amount", "credit_amount"].map((side) => sum(lines, (line) => cents(line[side])));
    return {
      ...entry,
      currency: context.business["base_currency"] ?? "GBP",
      total_debit: debit,
      total_credit: credit,
      is_balanced: debit === credit,
      ...{ created_by: "system", created_by_display: "System", status: "approved", status_display: "Approved" },
      is_posted: true,
      bank_transaction_id: context.where("bankTransactions", "matched_id", entry["source_id"])[0]?.id ?? null,
      accounting_period: periodOf(String(entry["entry_date"])),
      lines: lines.map((line) => {
        const account = context.find("accounts", line["account_id"]);
        return {
          ...line,
          account_code: account?.["code"],
          account_name: account?.["name"],
          account_type: account?.["account_type"],
          description: entry["description"],
          external_reference: entry["reference"],
        };
      }),
      source_info: { linked_documents: documentOf(context, entry) },
    };
  },
  filters: {
    account_id: (context, entry, value) => linesOf(context, entry).some(({ account_id }) => account_id === value),
    created_by: (_, __, value) => value === "system",
    date_from: (_, { entry_date }, value) => String(entry_date) >= value,
    date_to: (_, { entry_date }, value) => String(entry_date) <= value,
    status: (_, __, value) => value === "approved",
  },
};
