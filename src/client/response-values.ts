// Small readers for what the API sends in more than one form (spec/README.md, "Contradictions").

import type { AgingBuckets } from "../../generated/types.js";

/**
 * The reports of a report or insight operation. The docs print an array, the API's own browser widget reads a bare
 * object; this gives an array either way.
 *
 * @example
 * ```ts
 * const [profitAndLoss] = reports(await unwrap(acme.GET("/v1/platform/businesses/{business_id}/reports/profit-and-loss/")));
 * ```
 */
export function reports<Report>(body: Report): (Report extends readonly (infer One)[] ? One : Report)[] {
  return (Array.isArray(body) ? body : [body]) as (Report extends readonly (infer One)[] ? One : Report)[];
}

/**
 * Whether a value of a list of values is the one that is meant, without regard to case: some pages print `PAID`, others
 * `paid`. An absent value is none.
 *
 * @example
 * ```ts
 * if (hasValue(invoice.status, "PAID")) …
 * ```
 */
export function hasValue<Value extends string>(value: Value | null | undefined, expected: Value): boolean {
  return value?.toLowerCase() === expected.toLowerCase();
}

/**
 * Amounts by how late they are, under one spelling: some responses have `1_30_days`, others `days_1_30`.
 *
 * @example
 * ```ts
 * const { total_aging_buckets } = await cafe.insights.arAging();
 * if (total_aging_buckets) console.log(agingBuckets(total_aging_buckets).days_1_30);
 * ```
 */
export function agingBuckets(buckets: AgingBuckets): Omit<AgingBuckets, "1_30_days" | "31_60_days" | "61_90_days"> {
  const oneSpelling = (name: string) => name.replace(/^(\d+_\d+)_days$/, "days_$1");
  const entries = Object.entries(buckets).map(([name, amount]) => [oneSpelling(name), amount]);
  return Object.fromEntries(entries) as AgingBuckets;
}
