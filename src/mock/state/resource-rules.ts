// What a rule file of src/mock/rules/ may say of one resource, and what it is given. Types only. A rule works on the books of
// one business and on nothing else: no clock, no randomness, no state of its own, so that the same calls give the same books.

/**
 * A record as the books keep it: what the request gave, and what the rules put beside it. It is never changed, only
 * replaced by `context.put()`, and may have members that no response shows.
 */
export interface BookRecord {
  readonly id: string;
  readonly [member: string]: unknown;
}

/**
 * The books of one business during one request. A resource has the name that the contract gives it
 * (`x-thredfi-resource`: `invoices`, `invoices.payments`); a rule may keep records of further names of its own, such as
 * `journalLines`. Whatever was put or removed is undone when the request is rejected or a rule throws.
 */
export interface RuleContext {
  /** The record of the business itself. */
  readonly business: BookRecord;
  /** Now by the mock's clock: `2026-03-31T12:00:00Z`. */
  readonly now: string;
  /** The date of `now`: `2026-03-31`. */
  readonly today: string;
  /** Those of the request. */
  readonly parameters: Parameters;
  find(resource: string, id: unknown): BookRecord | undefined;
  /** All records, in the order in which they were made. */
  records(resource: string): Iterable<BookRecord>;
  /** The records with this value of this member, in that order, without a look at the others. */
  where(resource: string, member: string, value: unknown): readonly BookRecord[];
  /** Adds the record, or replaces the one with its id, which keeps its place. */
  put(resource: string, record: BookRecord): BookRecord;
  remove(resource: string, id: string): void;
  /** The record as responses show it: with what `view` of its resource adds. */
  view(resource: string, record: BookRecord): BookRecord;
  /** A UUID; the same calls of the same books give the same ones. */
  newId(): string;
  /** 1 for the first call with this name, then 2: for `INV-0001`. Start at what the records already use. */
  next(name: string): number;
  /**
   * Ends the request with an error of the contract, and undoes what it did.
   *
   * @param code the `error_code`
   * @param member the member of the body that is wrong, for `details` of a 400
   */
  reject(status: 400 | 404 | 409, code: string, message: string, member?: string): never;
}

/** The parameters of the path and the query, by name; a query parameter that is repeated is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * What one resource does beyond what the contract says. Everything is optional. The engine has done its part before: the
 * request fits its schema, the record that the path names exists, and so does every record that the body refers to;
 * `x_external_id` has become `x_id`; the record has an id, ids of its parents, `created_at` and `updated_at`, and each
 * object in a list that the response shows with an id has one. After the rule, the engine stores what it returns. A response
 * is `view()` of the record, cut to its schema; of a member `customer` that is missing there the engine shows the record
 * that `customer_id` names; required members without a value get an empty one by their schema.
 */
export interface ResourceRules {
  /** @param record the body, with what the engine added @returns the record to store */
  create?(context: RuleContext, record: BookRecord): BookRecord;
  /** @param after the record with the members of the body in it @returns the record to store */
  update?(context: RuleContext, after: BookRecord, before: BookRecord): BookRecord;
  /**
   * The other verbs of the contract (`x-thredfi-method`): `void`, `archive`, `unarchive`. Without a rule, `archive` and
   * `unarchive` set `is_archived`, `is_active`, `archived_at`, and `void` sets `voided_at`.
   *
   * @returns the record to store
   */
  readonly act?: Readonly<
    Record<string, (context: RuleContext, record: BookRecord, body: Readonly<Record<string, unknown>>) => BookRecord>
  >;
  /**
   * Before the record goes. Returns a record to keep it as that (cancelled) instead; it is then still there to get and in
   * lists. Without a rule it is removed, and the response of a delete with a body shows it as it was.
   */
  delete?(context: RuleContext, record: BookRecord): BookRecord | undefined;
  /** Adds what is computed for a response (a balance, a status by the clock). Changes nothing. */
  view?(context: RuleContext, record: BookRecord): BookRecord;
  /**
   * Query parameters of the list that are not the name of a member, of a date or amount range (`x_start`, `x_end`, `x_from`,
   * `x_to`, `min_x`, `max_x`, `x_min`, `x_max`, `x_after`, `x_before`) or `search`, `ordering`, `include_archived`, which the
   * engine knows.
   */
  readonly filters?: Readonly<Record<string, (context: RuleContext, record: BookRecord, value: string) => boolean>>;
  /** How a list is sorted. Default: the newest first, that is in the opposite order of their making. */
  readonly order?: { readonly by: string; readonly descending?: boolean };
  /**
   * Responses that are not of one record or a list of the resource, by operationId: reports, the account tree. Returns the
   * body, which must fit the response schema; for a paged operation (`get_account_entries`) all results, under `results`.
   */
  readonly read?: Readonly<Record<string, (context: RuleContext, parameters: Parameters) => unknown>>;
}
