// Reads members of records, whose types only the contract knows. What is absent counts as nothing.

import type { BookRecord, RuleContext } from "../state/resource-rules.js";

type Members = Readonly<Record<string, unknown>>;

/** An amount in minor units. */
export const cents = (value: unknown): number => (typeof value === "number" ? value : 0);

export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

export const members = (value: unknown): Members =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};

export const list = (value: unknown): readonly Members[] => (Array.isArray(value) ? value.map(members) : []);

export function sum<T>(items: Iterable<T>, amount: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += amount(item);
  return total;
}

/** The instant at which something of this date counts: the record's own creation when it was made on that day. */
export function instant(date: unknown, madeAt: unknown): string {
  const [day, made] = [text(date), text(madeAt) ?? ""];
  if (day === undefined) return made;
  return day.includes("T") ? day : made.startsWith(day) ? made : `${day}T00:00:00Z`;
}

/** The name that a customer or vendor is shown by. */
export const nameOf = (party: Members | undefined): string =>
  text(party?.["company_name"]) ?? text(party?.["individual_name"]) ?? text(party?.["external_id"]) ?? "";

/** A running number that no record has yet: INV-0001. */
export function numbered(context: RuleContext, resource: string, member: string, prefix: string): string {
  for (;;) {
    const number = `${prefix}-${String(context.next(resource)).padStart(4, "0")}`;
    if (context.where(resource, member, number).length === 0) return number;
  }
}

/** Books are kept in one currency: the mock knows no rates. */
export function checkCurrency(context: RuleContext, record: BookRecord): string {
  const base = text(context.business["base_currency"]) ?? "GBP";
  const currency = text(record["currency"]) ?? base;
  if (currency === base) return base;
  return context.reject(400, "validation_error", `The books are in ${base}; this is in ${currency}.`, "currency");
}

const SYMBOLS: Readonly<Record<string, string>> = { GBP: "£", EUR: "€", USD: "$" };

/** £5,482.10 */
export function formatted(amount: number, currency: unknown): string {
  const [whole = "", fraction] = (Math.abs(amount) / 100).toFixed(2).split(".");
  const symbol = SYMBOLS[String(currency)] ?? `${String(currency)} `;
  return `${amount < 0 ? "-" : ""}${symbol}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}
