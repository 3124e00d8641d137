// The books of one business in memory, for tests of rules without the engine: what a rule put is undone when it rejects.

import { rules } from "../../../src/mock/rules/index.js";
import type { BookRecord, Parameters, RuleContext } from "../../../src/mock/state/resource-rules.js";

export class Rejected extends Error {}

export class MemoryBooks {
  readonly resources = new Map<string, Map<string, BookRecord>>();
  readonly #counters = new Map<string, number>();
  #ids = 0;
  now = "2026-01-31T12:00:00Z";

  get context(): RuleContext {
    const of = (resource: string) => {
      const known = this.resources.get(resource) ?? new Map<string, BookRecord>();
      this.resources.set(resource, known);
      return known;
    };
    const context: RuleContext = {
      business: { id: "business", base_currency: "GBP" },
      now: this.now,
      today: this.now.slice(0, 10),
      parameters: {},
      find: (resource, id) => of(resource).get(String(id)),
      records: (resource) => [...of(resource).values()],
      where: (resource, member, value) => [...of(resource).values()].filter((one) => one[member] === value),
      put(resource, record) {
        of(resource).set(record.id, record);
        return record;
      },
      remove: (resource, id) => void of(resource).delete(id),
      view: (resource, record) => rules[resource]?.view?.(context, record) ?? record,
      newId: () => this.newId(),
      next: (name) => {
        const next = (this.#counters.get(name) ?? 0) + 1;
        this.#counters.set(name, next);
        return next;
      },
      reject(status, _code, message) {
        throw new Rejected(`${status} ${message}`);
      },
    };
    return context;
  }

  newId(): string {
    this.#ids++;
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, "0")}`;
  }

  create(resource: string, body: object): BookRecord {
    return this.#undoing((context) => {
      const record = { created_at: this.now, updated_at: this.now, ...body, id: this.newId() };
      return context.put(resource, rules[resource]?.create?.(context, record) ?? record);
    });
  }

  update(resource: string, id: string, body: object): BookRecord {
    return this.#undoing((context) => {
      const before = this.get(resource, id);
      const after = { ...before, ...body };
      return context.put(resource, rules[resource]?.update?.(context, after, before) ?? after);
    });
  }

  act(resource: string, verb: string, id: string): BookRecord {
    return this.#undoing((context) => {
      const record = this.get(resource, id);
      return context.put(resource, rules[resource]?.act?.[verb]?.(context, record, {}) ?? record);
    });
  }

  delete(resource: string, id: string): void {
    this.#undoing((context) => {
      const kept = rules[resource]?.delete?.(context, this.get(resource, id));
      if (kept) context.put(resource, kept);
      else context.remove(resource, id);
    });
  }

  get(resource: string, id: string): BookRecord {
    const found = this.context.find(resource, id);
    if (!found) throw new Error(`No ${resource} ${id}.`);
    return found;
  }

  view(resource: string, id: string): BookRecord {
    return this.context.view(resource, this.get(resource, id));
  }

  /** What a rule responds to an operation that is not of one record. */
  read(operation: string, parameters: Parameters = {}): Record<string, unknown> {
    const read = Object.values(rules).find((one) => one.read?.[operation])?.read?.[operation];
    if (!read) throw new Error(`No rule reads ${operation}.`);
    return read(this.context, parameters) as Record<string, unknown>;
  }

  #undoing<T>(action: (context: RuleContext) => T): T {
    const before = new Map([...this.resources].map(([name, records]) => [name, new Map(records)]));
    try {
      return action(this.context);
    } catch (error) {
      this.resources.clear();
      for (const [name, records] of before) this.resources.set(name, records);
      throw error;
    }
  }
}
