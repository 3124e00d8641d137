// What a rule is given: the books of one business during one request.

import { rules } from "../rules/index.js";
import { type Books, PARTNER, type Scope } from "./books.js";
import { Rejection } from "./rejection.js";
import type { BookRecord, Parameters, RuleContext } from "./resource-rules.js";

export class BookContext implements RuleContext {
  readonly scope: Scope;
  readonly now: string;
  readonly parameters: Parameters;
  readonly #books: Books;

  constructor(books: Books, scope: Scope, now: string, parameters: Parameters = {}) {
    this.#books = books;
    this.scope = scope;
    this.now = now;
    this.parameters = parameters;
  }

  get today(): string {
    return this.now.slice(0, 10);
  }

  get business(): BookRecord {
    return this.#books.table(PARTNER, "businesses").find(this.scope) ?? { id: this.scope };
  }

  find(resource: string, id: unknown): BookRecord | undefined {
    return typeof id === "string" ? this.#books.table(this.scope, resource).find(id) : undefined;
  }

  records(resource: string): Iterable<BookRecord> {
    return this.#books.table(this.scope, resource);
  }

  where(resource: string, member: string, value: unknown): readonly BookRecord[] {
    return this.#books.table(this.scope, resource).where(member, value);
  }

  put(resource: string, record: BookRecord): BookRecord {
    return this.#books.put(this.scope, resource, record);
  }

  remove(resource: string, id: string): void {
    this.#books.remove(this.scope, resource, id);
  }

  view(resource: string, record: BookRecord): BookRecord {
    return rules[resource]?.view?.(this, record) ?? record;
  }

  newId(): string {
    return this.#books.newId();
  }

  next(name: string): number {
    return this.#books.next(this.scope, name);
  }

  reject(status: 400 | 404 | 409, code: string, message: string, member?: string): never {
    throw new Rejection(status, code, message, member);
  }
}
