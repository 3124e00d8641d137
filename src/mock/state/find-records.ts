// Which records a list shows, in which order and on which page, by the query parameters of the contract. It reads the books
// and changes nothing.

import type { Action, ResourceModel } from "./resource-model.js";
import type { BookRecord, Parameters, ResourceRules, RuleContext } from "./resource-rules.js";
import { isObject } from "./shape.js";
import type { Table } from "./table.js";

export interface Page {
  readonly records: readonly BookRecord[];
  readonly total: number;
  readonly number: number;
  readonly size: number;
}

type Test = (record: BookRecord) => boolean;

const PAGE_SIZE = 20;
const CONTROLS = ["page", "page_size", "ordering", "sort", "order", "include_archived"];

export interface Found {
  readonly context: RuleContext;
  readonly table: Table;
  readonly rules: ResourceRules | undefined;
  readonly model: ResourceModel;
}

/** @param parents the ids in the path that the records belong to */
export function findPage(action: Action, parameters: Parameters, books: Found): Page {
  const { table, rules } = books;
  const asked = action.query.filter((name) => parameters[name] !== undefined && !CONTROLS.includes(name));
  const tests: Test[] = [];
  let source: Iterable<BookRecord> | undefined;
  const byMember = (member: string, value: string) => {
    source ??= table.where(member, value).reverse();
    tests.push((record) => record[member] === value);
  };
  for (const parent of action.parents) byMember(parent, String(parameters[parent]));
  for (const name of asked) {
    const value = parameters[name] as string | readonly string[];
    const rule = rules?.filters?.[name];
    if (rule) {
      // `sent,partially_paid`: either of them.
      const values = name.endsWith("_contains") ? [String(value)] : String(value).split(",");
      tests.push((record) => values.some((one) => rule(books.context, record, one)));
    } else if (name === "external_id" || (name.endsWith("_id") && books.model.resourceOf(name)))
      byMember(name, String(value));
    else tests.push(testOf(name, [value].flat(), action, books));
  }
  const isWhole = tests.length === 0;
  const leavesArchived = action.query.includes("include_archived") && parameters["include_archived"] !== "true";
  if (leavesArchived) tests.push(({ is_archived }) => is_archived !== true);

  const ordered = sorted(action, parameters, books, source ?? table.newestFirst());
  const [number, size] = [whole(parameters["page"], 1), whole(parameters["page_size"], PAGE_SIZE)];
  const records: BookRecord[] = [];
  let total = 0;
  for (const record of ordered) {
    // The rest of a whole table need not be looked at to be counted.
    if (isWhole && records.length === size) break;
    if (!tests.every((test) => test(record))) continue;
    if (total >= (number - 1) * size && records.length < size) records.push(record);
    total++;
  }
  if (isWhole) total = table.size - (leavesArchived ? table.count("is_archived", true) : 0);
  return { records, total, number, size };
}

const whole = (value: unknown, otherwise: number) => (value === undefined ? otherwise : Number(value));

const RANGES: readonly (readonly [pattern: RegExp, isUpper: boolean])[] = [
  [/^(.+)_(?:start|from|after)$/, false],
  [/^(.+)_(?:end|to|before)$/, true],
  [/^(.+)_min$/, false],
  [/^(.+)_max$/, true],
  [/^min_(.+)$/, false],
  [/^max_(.+)$/, true],
];

function testOf(name: string, values: readonly string[], action: Action, books: Found): Test {
  const readMember = (member: string) => readerOf(member, action, books);
  const [first = ""] = values;
  const pattern = new RegExp(first.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "iu");
  if (name === "search") return searchOf(pattern, books);
  const part = /^(.+)_contains$/.exec(name)?.[1];
  if (part !== undefined) {
    const read = readMember(part);
    return (record) => pattern.test(String(read(record) ?? ""));
  }
  for (const [range, isUpper] of RANGES) {
    const member = range.exec(name)?.[1];
    if (member === undefined) continue;
    const read = readMember(member);
    return (record) => isWithin(read(record), first, isUpper);
  }
  const read = readMember(name);
  const wanted = values.flatMap((value) => value.toLowerCase().split(","));
  return (record) => {
    const value = read(record);
    return wanted.includes(String(value ?? (wanted.includes("false") ? false : "")).toLowerCase());
  };
}

/** A day as the end of a range is the whole day. */
function isWithin(value: unknown, limit: string, isUpper: boolean): boolean {
  if (typeof value === "number") return isUpper ? value <= Number(limit) : value >= Number(limit);
  if (typeof value !== "string") return false;
  const compared = limit.length < value.length ? value.slice(0, limit.length) : value;
  return isUpper ? compared <= limit : compared >= limit;
}

/** A query parameter may leave out how the member is counted: `amount` for `total_amount_cents`. */
function readerOf(name: string, { resource }: Action, { context }: Found): (record: BookRecord) => unknown {
  const names = [name, `${name}_at`, `${name}_cents`, `total_${name}`, `total_${name}_cents`];
  const read = (record: BookRecord) => names.map((member) => record[member]).find((value) => value !== undefined);
  return (record) => read(record) ?? read(context.view(resource, record));
}

const NAMES = ["company_name", "individual_name", "name", "legal_name"];

/** A search looks at the texts of a record and at the names of who it is of. */
function searchOf(pattern: RegExp, { context, model }: Found): Test {
  const resources = new Map<string, string | undefined>();
  const resourceOf = (member: string) => {
    if (!resources.has(member)) resources.set(member, member.endsWith("_id") ? model.resourceOf(member) : undefined);
    return resources.get(member);
  };
  const isFound = (value: unknown) => typeof value === "string" && pattern.test(value);
  return (record) =>
    Object.keys(record).some((member) => {
      const value = record[member];
      if (typeof value !== "string") return false;
      const resource = resourceOf(member);
      const named = resource && context.find(resource, value);
      if (named) return NAMES.some((name) => isFound(named[name]));
      return (member === "external_id" || !member.endsWith("_id")) && isFound(value);
    });
}

function sorted(
  action: Action,
  parameters: Parameters,
  books: Found,
  source: Iterable<BookRecord>,
): Iterable<BookRecord> {
  const { ordering, sort, order } = parameters;
  const given = typeof ordering === "string" ? ordering.split(",") : [];
  if (typeof sort === "string") given.push(order === "asc" ? sort : `-${sort}`);
  const own = books.rules?.order;
  if (given.length === 0 && own) given.push(own.descending ? `-${own.by}` : own.by);
  const keys = given.map((text) => {
    const read = readerOf(text.replace(/^-/, ""), action, books);
    return { read, direction: text.startsWith("-") ? -1 : 1 };
  });
  if (keys.length === 0) return source;
  const rows = [...source].map((record) => ({ record, values: keys.map(({ read }) => read(record)) }));
  rows.sort((one, other) => {
    for (const [index, { direction }] of keys.entries()) {
      const difference = compare(one.values[index], other.values[index]);
      if (difference !== 0) return direction * difference;
    }
    return 0;
  });
  return rows.map(({ record }) => record);
}

function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one === undefined || one === null) return -1;
  if (other === undefined || other === null) return 1;
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [a, b] = [one, other].map((value) => (isObject(value) ? JSON.stringify(value) : String(value)));
  return (a as string) < (b as string) ? -1 : 1;
}
