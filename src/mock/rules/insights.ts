// Receivables and payables by age, and income and costs by month, quarter or year. Inferred: lateness counts from the due
// date, and what belongs to no document (a payment not allocated, a credit) is current and lowers what is open.

import type { Parameters, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { linesOf, signed } from "./ledger.js";
import { controlAccount, PAYABLE, RECEIVABLE, type Side } from "./open-items.js";
import { dateOf, periodOf, profitIn } from "./statements.js";
import { nameOf, sum, text } from "./values.js";

const BUCKETS = ["current", "1_30_days", "31_60_days", "61_90_days", "over_90_days"] as const;

type Buckets = Record<(typeof BUCKETS)[number], number>;

const bucketOf = (daysLate: number) => BUCKETS[daysLate <= 0 ? 0 : Math.min(Math.ceil(daysLate / 30), 4)] ?? "current";

const emptyBuckets = () => Object.fromEntries(BUCKETS.map((name) => [name, 0])) as Buckets;

const totalOf = (buckets: Buckets): number => sum(Object.values(buckets), (amount) => amount);

function aging(context: RuleContext, parameters: Parameters, side: Side): object {
  const [party, parties] = side === RECEIVABLE ? ["customer", "customers"] : ["vendor", "vendors"];
  const as_of_date = text(parameters["as_of_date"]) ?? context.today;
  const group_by = text(parameters["group_by"]) ?? party;
  const asOf = Date.parse(as_of_date);
  const all = emptyBuckets();
  const byParty = new Map<string | undefined, Buckets>();
  for (const line of linesOf(context, controlAccount(context, side), "", as_of_date)) {
    const due = text(context.find(side.documents, line["item_id"])?.["due_at"]);
    const bucket = bucketOf(due ? (asOf - Date.parse(due.slice(0, 10))) / 86_400_000 : 0);
    const id = text(line["party_id"]);
    const own = byParty.get(id) ?? emptyBuckets();
    byParty.set(id, own);
    for (const buckets of [own, all]) buckets[bucket] += side.sign * signed(line);
  }
  const groups = [...byParty]
    .filter(([id, own]) => id !== undefined && totalOf(own) !== 0)
    .map(([id, aging_buckets]) => ({
      [`${party}_id`]: id,
      [`${party}_name`]: nameOf(context.find(parties, id)),
      total_outstanding_cents: totalOf(aging_buckets),
      aging_buckets,
    }));
  return {
    ...{ business_id: context.business.id, as_of_date, group_by },
    currency: context.business["base_currency"] ?? "GBP",
    total_outstanding_cents: totalOf(all),
    total_aging_buckets: all,
    ...(group_by !== "total" && {
      [parties]: groups.sort((one, other) => other.total_outstanding_cents - one.total_outstanding_cents),
    }),
  };
}

const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

function financialSummary(context: RuleContext, parameters: Parameters): object {
  const { start_date, end_date } = periodOf(context, parameters);
  const granularity = text(parameters["granularity"]) ?? "monthly";
  const months = MONTHS[granularity] ?? 1;
  const trends: object[] = [];
  for (let from = start_date; from <= end_date; ) {
    const [year = 0, month = 1] = from.split("-").map(Number);
    const next = dateOf(Date.UTC(year, month - 1 - ((month - 1) % months) + months, 1));
    const last = dateOf(Date.parse(next) - 86_400_000);
    const to = last < end_date ? last : end_date;
    const { revenue, expenses, net } = profitIn(context, from, to);
    trends.push({
      ...{ period_start: from, period_end: to, revenue_cents: revenue, expenses_cents: expenses },
      net_profit_cents: net,
    });
    from = next;
  }
  const { revenue, expenses, net } = profitIn(context, start_date, end_date);
  return {
    ...{ business_id: context.business.id, start_date, end_date, granularity },
    currency: context.business["base_currency"] ?? "GBP",
    summary: { total_revenue_cents: revenue, total_expenses_cents: expenses, net_profit_cents: net },
    trends,
  };
}

export const insights: ResourceRules = {
  read: {
    get_ar_aging: (context, parameters) => aging(context, parameters, RECEIVABLE),
    get_ap_aging: (context, parameters) => aging(context, parameters, PAYABLE),
    get_financial_summary: financialSummary,
  },
};
