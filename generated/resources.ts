// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

import type { Paginated } from "../src/client/pagination.js";
import type { CallPromise, IdempotentOptions, ListOptions, ResourceOptions } from "../src/client/resource-types.js";
import type {
  operations,
  AccountHierarchy,
  BalanceSheetReport,
  BankAccount,
  BankAccountListItem,
  BankTransaction,
  Bill,
  BillCreate,
  BillPayment,
  BillPaymentCancelResult,
  BillPaymentCreate,
  BillPaymentListItem,
  BillPaymentUpdate,
  BillUpdate,
  Business,
  BusinessCreate,
  BusinessCreateResult,
  BusinessListItem,
  BusinessUpdate,
  BusinessUpdateResult,
  CashFlowStatement,
  Customer,
  CustomerArchive,
  CustomerCreate,
  CustomerCredit,
  CustomerCreditCreate,
  CustomerCreditUpdate,
  FinancialSummary,
  Invoice,
  InvoiceCreate,
  InvoicePayment,
  InvoicePaymentCreate,
  InvoicePaymentDeleteResult,
  InvoicePaymentResult,
  InvoicePaymentUpdate,
  InvoiceUpdate,
  InvoiceVoid,
  JournalEntry,
  JournalEntryListItem,
  LedgerAccount,
  LedgerAccountCreate,
  LedgerAccountEntry,
  LedgerAccountEntryList,
  LedgerAccountListItem,
  LedgerChildAccountCreate,
  MenuConfig,
  PayablesAgingReport,
  Payout,
  PayoutCreate,
  PayoutDeleteResult,
  PayoutListItem,
  ProfitAndLossReport,
  ReceivablesAgingReport,
  Refund,
  RefundCreate,
  RefundPayment,
  RefundPaymentCreate,
  TaxCode,
  Vendor,
  VendorCreate,
  VendorCredit,
  VendorCreditCreate,
  VendorCreditUpdate,
  VendorRefund,
  VendorRefundCreate,
  VendorRefundPaymentCancelResult,
  VendorRefundPaymentCreate,
  VendorRefundPaymentListItem,
  VendorRefundPaymentResult,
  VendorRefundPaymentUpdate,
  VendorRefundUpdate,
  VendorUnarchive,
  VendorUpdate,
} from "./types.js";

/** What a partner has, on the client itself. */
export interface PartnerResources {
  /** The methods of `thredfi.businesses`. */
  readonly businesses: Businesses;
}

/** What one business has, on `thredfi.business(id)`. */
export interface BusinessResources {
  /** The methods of `thredfi.business(id).accounts`. */
  readonly accounts: Accounts;
  /** The methods of `thredfi.business(id).journalEntries`. */
  readonly journalEntries: JournalEntries;
  /** The methods of `thredfi.business(id).taxCodes`. */
  readonly taxCodes: TaxCodes;
  /** The methods of `thredfi.business(id).customers`. */
  readonly customers: Customers;
  /** The methods of `thredfi.business(id).invoices`. */
  readonly invoices: Invoices;
  /** The methods of `thredfi.business(id).refunds`. */
  readonly refunds: Refunds;
  /** The methods of `thredfi.business(id).customerCredits`. */
  readonly customerCredits: CustomerCredits;
  /** The methods of `thredfi.business(id).payouts`. */
  readonly payouts: Payouts;
  /** The methods of `thredfi.business(id).vendors`. */
  readonly vendors: Vendors;
  /** The methods of `thredfi.business(id).bills`. */
  readonly bills: Bills;
  /** The methods of `thredfi.business(id).vendorCredits`. */
  readonly vendorCredits: VendorCredits;
  /** The methods of `thredfi.business(id).vendorRefunds`. */
  readonly vendorRefunds: VendorRefunds;
  /** The methods of `thredfi.business(id).bankAccounts`. */
  readonly bankAccounts: BankAccounts;
  /** The methods of `thredfi.business(id).bankTransactions`. */
  readonly bankTransactions: BankTransactions;
  /** The methods of `thredfi.business(id).reports`. */
  readonly reports: Reports;
  /** The methods of `thredfi.business(id).insights`. */
  readonly insights: Insights;
  /** The methods of `thredfi.business(id).menu`. */
  readonly menu: Menu;
}

/** The methods of `thredfi.businesses`. */
export interface Businesses {
  /**
   * List the partner's businesses.
   *
   * Returns the partner's active businesses, page by page, in a shorter form than that of a single business. The filters can be combined.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/list-businesses. Inferred:
   * - Further query parameters may exist; `page` and `page_size` come from the pagination guide.
   * - That `is_archived` is a boolean was not shown.
   * - An older guide shows `count`, `next`, `previous` and `results` instead, and `currency` in place of `base_currency`.
   * - Security alternatives beside a partner token may exist.
   * - Responses 400, 401 and 403 come from the error guide, not from this page.
   *
   * `list_businesses`: GET /v1/platform/businesses/
   *
   * @example
   * ```ts
   * for await (const one of thredfi.businesses.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError
   */
  list(query?: BusinessesListQuery, options?: ListOptions<"partner">): Paginated<BusinessListItem>;
  /**
   * Create a business.
   *
   * Opens the books of a business: its chart of accounts, accounting periods and tax set-up follow from country and legal form. A repeat with the same `external_id` returns 200 with the business as it stands and creates nothing. Choose `country` and `base_currency` with care, as an update cannot change them.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/create-business. Inferred:
   * - The page states 200 for a repeat; 201 for a creation comes from the idempotency guide.
   * - The members of `_meta` were not shown.
   * - Whether `country` and `base_currency` default to GB and GBP was not shown.
   * - `coa_language` is named by the onboarding guide only.
   * - The entity type guide calls `entity_type` optional and names no lists for MY and SG; the reference page differs in both.
   * - Response 400 comes from the entity type guide, where `detail` is text; 401 and 403 come from the error guide.
   *
   * `create_business`: POST /v1/platform/businesses/
   *
   * @example
   * ```ts
   * const result = await thredfi.businesses.create({
   *   external_id: "shop-4411",
   *   legal_name: "Copper Kettle Coffee Ltd",
   *   entity_type: "limited",
   *   email: "books@copperkettle.example",
   *   phone_number: "+442079460101",
   *   tin: "9900014210",
   *   vat_number: "GB999999973",
   *   company_number: "99000142",
   *   country: "GB",
   *   province: "Greater London",
   *   eu_nace_industry_code: "56.30",
   *   base_currency: "GBP",
   *   accounting_method: "accrual",
   *   fiscal_year_end: "2026-12-31",
   *   metadata: {
   *     shop_plan: "standard"
   *   },
   *   coa_language: "en"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError
   */
  create(body: BusinessCreate, options?: ResourceOptions<"partner">): CallPromise<BusinessCreateResult>;
  /**
   * Get a business.
   *
   * Returns one business with all its details.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/get-business. Inferred:
   * - Which members beyond the required ones are always there was not shown.
   * - The page names a partner token; the browser widget @thredfi/accounting 0.8.9 calls this with a business token.
   * - Further security alternatives may exist.
   * - Responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `get_business`: GET /v1/platform/businesses/{business_id}/
   *
   * @example
   * ```ts
   * const result = await thredfi.businesses.get(businessId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(businessId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Business>;
  /**
   * Update a business.
   *
   * Changes the fields that are sent and leaves the others as they are. `external_id`, `country` and `base_currency` cannot be changed. The response holds the changeable fields only, without the id.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/business-management/update-business. Inferred:
   * - The page declares the response 200 only; 400 comes from the entity type guide, and 401, 403 and 404 from the error guide.
   * - The body is not marked as required; what a call without one does was not shown.
   * - An older guide lets `country` change together with `entity_type`; the newer one and the field list do not.
   * - The maximum lengths of `province` and `eu_nace_industry_code` were not shown; those of create are 100 and 10.
   * - Security alternatives beside a partner token may exist.
   *
   * `update_business`: PATCH /v1/platform/businesses/{business_id}/
   *
   * @example
   * ```ts
   * const result = await thredfi.businesses.update(businessId, {
   *   phone_number: "+442079460111"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(businessId: string, body: BusinessUpdate, options?: ResourceOptions<"partner">): CallPromise<BusinessUpdateResult>;
}

/** The methods of `thredfi.business(id).accounts`. */
export interface Accounts {
  /**
   * List ledger accounts.
   *
   * Returns the chart of accounts with balances, a page at a time. `period_year` and `period_month` together ask for the balance of one period too.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/list-chart-of-accounts. Inferred:
   * - A filter by parent account is promised; its name was not shown.
   * - `type` is the only value of `group_by` that was named; what the response then looks like was not shown.
   * - `search`, `page` and `page_size` are those that the browser widget sends.
   * - Subtypes are those of the schema page; the text of this page names others, such as fixed, long_term and cogs.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `list_chart_of_accounts`: GET /v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/
   *
   * @example
   * ```ts
   * for await (const one of cafe.accounts.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: AccountsListQuery, options?: ListOptions<"business" | "partner">): Paginated<LedgerAccountListItem>;
  /**
   * Create a ledger account.
   *
   * Adds an account to the chart of accounts, beneath another one if `parent_id` names it. A repeat with the same `external_id` returns 200 with the account that exists.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/create-account. Inferred:
   * - Which members of the body are required, and how long they may be, was not shown.
   * - 200 for a known `external_id` is on the page; 201 for a new account comes from the idempotency guide.
   * - The page's example of a response lacks `period_balance` and `period_balance_formatted`.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `create_account`: POST /v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/
   *
   * @example
   * ```ts
   * const result = await cafe.accounts.create({
   *   code: "6300",
   *   name: "Staff training",
   *   account_type: "expense",
   *   account_subtype: "operating_expenses",
   *   description: "Courses and workshops for staff",
   *   external_id: "acct-6300",
   *   custom_fields: {
   *     budget: "team"
   *   }
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: LedgerAccountCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<LedgerAccount>;
  /**
   * Get the account tree.
   *
   * Returns the whole chart of accounts as a tree in one response: grouped by type and subtype, each account with its children inside.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/get-chart-of-accounts-hierarchy. Inferred:
   * - `fiscal_year` is sent by the browser widget; the page lists no query parameter.
   * - That accounts stand two levels down, under their type and subtype, is concluded from the browser widget @thredfi/accounting 0.8.9, which finds none elsewhere.
   * - The page and the browser widget call the nested accounts `children`, the schema page `sub_accounts`.
   * - Of the operation's name only the beginning was shown.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_chart_of_accounts_hierarchy`: GET /v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/
   *
   * @example
   * ```ts
   * const result = await cafe.accounts.hierarchy();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  hierarchy(query?: AccountsHierarchyQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<AccountHierarchy>;
  /**
   * Get a ledger account.
   *
   * Returns one account with its balances, its bank details if it has any, and its latest entry.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/get-account-detail. Inferred:
   * - The members are those of the page's example; required marks were shown as far as `currency`.
   * - What an item of `sub_accounts` holds was not shown.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_account_detail`: GET /v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.accounts.get(accountId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(accountId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<LedgerAccount>;
  /**
   * List the journal lines of an account.
   *
   * Returns the journal lines of one account with a running balance, a page at a time, and the account's balance before and after them. Without dates, all lines of the account up to now.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/get-account-entries. Inferred:
   * - What the members of a journal line are called was not shown.
   * - Further query parameters may exist.
   * - The formats of `start_date` and `end_date` are assumed.
   * - `page` and `page_size` follow from the word "paginated" and the pagination guide.
   * - The accepted tokens are those of the sibling operations.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_account_entries`: GET /v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/
   *
   * @example
   * ```ts
   * for await (const one of cafe.accounts.entries(accountId)) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  entries(accountId: string, query?: AccountsEntriesQuery, options?: ListOptions<"business" | "partner">): Paginated<LedgerAccountEntry, Pick<LedgerAccountEntryList, "opening_balance_cents" | "closing_balance_cents">>;
  /** The methods of `thredfi.business(id).accounts.children`. */
  readonly children: AccountsChildren;
}

/** The methods of `thredfi.business(id).accounts.children`. */
export interface AccountsChildren {
  /**
   * Create an account under a parent.
   *
   * Adds an account beneath the one in the path and gives it that account's type, subtype and balance behaviour. A repeat with the same `external_id` returns 200 with the account that exists.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/chart-of-accounts/create-child-account. Inferred:
   * - The parameter list calls `account_id` a UUID, the text a UUID, code or external_id; any text is accepted here.
   * - Statuses 200 and 201 come from the idempotency guide.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `create_child_account`: POST /v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/
   *
   * @example
   * ```ts
   * const result = await cafe.accounts.children.create(accountId, {
   *   code: "1020",
   *   name: "Savings account",
   *   external_id: "acct-1020",
   *   custom_fields: {
   *     purpose: "VAT reserve"
   *   },
   *   institution_name: "Kingsway Bank",
   *   sort_code: "04-00-99",
   *   account_number_mask: "7733"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(accountId: string, body: LedgerChildAccountCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<LedgerAccount>;
}

/** The methods of `thredfi.business(id).journalEntries`. */
export interface JournalEntries {
  /**
   * List journal entries.
   *
   * Returns the journal entries of the business with their totals, a page at a time. The lines of an entry come with the entry itself.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/journal-entries/list-journal-entries. Inferred:
   * - A filter by posted state exists; its name was not shown.
   * - `search` and `status` are named after their descriptions; `account_id`, `page` and `page_size` are those that the browser widget sends.
   * - The format of the dates is assumed.
   * - The page describes the members of an entry in words; their names are those of the page of one entry.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `list_journal_entries`: GET /v1/platform/businesses/{business_id}/general-ledger/journal-entries/
   *
   * @example
   * ```ts
   * for await (const one of cafe.journalEntries.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: JournalEntriesListQuery, options?: ListOptions<"business" | "partner">): Paginated<JournalEntryListItem>;
  /**
   * Get a journal entry.
   *
   * Returns one journal entry with its debit and credit lines, its accounting period and the documents it comes from.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/journal-entries/get-journal-entry-detail. Inferred:
   * - Members after `lines` were not shown; the text speaks of linked documents and bank transaction details.
   * - `source_info` is named by the browser widget.
   * - Ids are taken for UUIDs; those of the page's example are not.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_journal_entry_detail`: GET /v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.journalEntries.get(entryId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(entryId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<JournalEntry>;
}

/** The methods of `thredfi.business(id).taxCodes`. */
export interface TaxCodes {
  /**
   * List tax codes.
   *
   * Returns every active tax code of the business, in one response without pages. An invoice line names its code as `tax_code`, or as `code` in an entry of `sales_taxes`; without an amount there, the tax follows from the code's rate.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/tax-codes/list-tax-codes. Inferred:
   * - The page names the credentials in prose: a partner token of the business's partner, or a token of the business.
   * - The success status 200 is assumed; the page does not state it.
   * - Responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `list_tax_codes`: GET /v1/platform/businesses/{business_id}/tax-codes/
   *
   * @example
   * ```ts
   * const result = await cafe.taxCodes.list();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(options?: ResourceOptions<"business" | "partner">): CallPromise<TaxCode[]>;
}

/** The methods of `thredfi.business(id).customers`. */
export interface Customers {
  /**
   * List customers.
   *
   * Returns the customers of the business, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/list-customers. Inferred:
   * - Further query parameters may exist; `page` and `page_size` come from the pagination guide.
   * - `include_archived` is known from the browser widget @thredfi/accounting 0.8.9 only.
   * - The success status 200 is assumed; the page text read does not show it.
   * - Responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `list_customers`: GET /v1/platform/businesses/{business_id}/customers/
   *
   * @example
   * ```ts
   * for await (const one of cafe.customers.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: CustomersListQuery, options?: ListOptions<"business" | "partner">): Paginated<Customer>;
  /**
   * Create a customer.
   *
   * Adds someone whom the business sells to; invoices name the customer by the id in the response. A repeat with the same `external_id` returns 200 with the customer as it stands and creates nothing.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/create-customer. Inferred:
   * - Which members are required was not shown.
   * - Whether content types other than JSON are accepted was not shown.
   * - Security is that of sibling pages.
   * - The success status 201 is assumed; the page text read does not show it.
   * - The response 200 to a repeat with the same `external_id` comes from the idempotency guide.
   * - Responses 400, 401, 403 and 404 come from the error guide, not from this page.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_customer`: POST /v1/platform/businesses/{business_id}/customers/
   *
   * @example
   * ```ts
   * const result = await cafe.customers.create({
   *   external_id: "cust-101",
   *   reference_number: "C-0001",
   *   individual_name: "Tom Ellery",
   *   company_name: "Harbour Street Books Ltd",
   *   email: "accounts@harbourstreetbooks.example",
   *   mobile_phone: "+447700900201",
   *   office_phone: "+442079460201",
   *   address_line1: "12 Harbour Street",
   *   city: "London",
   *   state_county: "Greater London",
   *   postal_code: "E1W 0AA",
   *   country: "GB",
   *   vat_number: "GB999999974",
   *   tax_exempt: false,
   *   status: "active",
   *   transaction_tags: [
   *     "wholesale"
   *   ],
   *   notes: "Deliveries before 08:00.",
   *   metadata: {},
   *   payment_terms_days: 30,
   *   credit_limit_cents: 100000
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: CustomerCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<Customer>;
  /**
   * Get a customer.
   *
   * Returns one customer with its outstanding balance and documents.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/get-customer. Inferred:
   * - Further error statuses may exist.
   * - Response 404 comes from the error guide, not from this page.
   *
   * `get_customer`: GET /v1/platform/businesses/{business_id}/customers/{customer_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.customers.get(customerId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(customerId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Customer>;
  /**
   * Archive a customer.
   *
   * Takes the customer out of everyday use and keeps the record; unarchiving brings it back. The page shows a body of customer fields, whose use here is not documented.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/archive-customer. Inferred:
   * - The page shows a body of customer fields; whether it is required, and whether it changes the customer, was not shown.
   * - Security is that of sibling pages.
   * - The success status 200 is assumed; the page text read does not show it.
   * - Responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `archive_customer`: POST /v1/platform/businesses/{business_id}/customers/{customer_id}/archive/
   *
   * @example
   * ```ts
   * const result = await cafe.customers.archive(customerId, {
   *   external_id: "cust-103"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  archive(customerId: string, body?: CustomerArchive, options?: ResourceOptions<"business" | "partner">): CallPromise<Customer>;
  /**
   * Unarchive a customer.
   *
   * Brings an archived customer back into everyday use. The body is that of archiving, and its use is not documented.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customers/unarchive-customer. Inferred:
   * - Only title, method and path of the page were read; body, response and security are those of archiving.
   * - The success status 200 is assumed; the page text read does not show it.
   * - Responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `unarchive_customer`: POST /v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/
   *
   * @example
   * ```ts
   * const result = await cafe.customers.unarchive(customerId, {
   *   external_id: "cust-103"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  unarchive(customerId: string, body?: CustomerArchive, options?: ResourceOptions<"business" | "partner">): CallPromise<Customer>;
}

/** The methods of `thredfi.business(id).invoices`. */
export interface Invoices {
  /**
   * List invoices.
   *
   * Lists the invoices of the business, a page at a time. All filters that are given apply together.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/list-invoices. Inferred:
   * - Further query parameters may exist, at least one for sorting.
   * - The pagination guide filters by `status=unpaid`; `memo_contains`, `search`, `sent_at_end`, `sent_at_start` and `status` as given are those of the browser widget @thredfi/accounting 0.8.9.
   * - The unit of `max_amount` was not shown.
   * - The response is known from the documentation up to `customer`; the members after it come from the browser widget @thredfi/accounting 0.8.9, and more may exist.
   * - The success status 200 is assumed. The security scheme is that of sibling pages; the quickstart guide calls it with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_invoices`: GET /v1/platform/businesses/{business_id}/invoices/
   *
   * @example
   * ```ts
   * for await (const one of cafe.invoices.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: InvoicesListQuery, options?: ListOptions<"business" | "partner">): Paginated<Invoice>;
  /**
   * Create an invoice.
   *
   * Records an invoice that the business has sent to a customer, who must exist already. A repeat with the same `external_id` creates nothing: it returns 200 with the existing invoice.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/create-invoice. Inferred:
   * - Which members the body requires was not shown. The guides send plain dates as `sent_at` and `due_at`.
   * - The page says that payments may be included and that a document may be sent as the multipart field `file`; how was not shown.
   * - An older guide sends `currency`, `unit_price_cents` and `account_code`, which the reference does not list; `tax_code` comes from the guides too.
   * - The response is known from the documentation up to `customer`; the members after it come from the browser widget @thredfi/accounting 0.8.9, and more may exist.
   * - Responses 200 and 201 come from the idempotency guide, responses 400, 401, 403 and 404 from the general error guide.
   * - The security scheme is that of sibling pages; the quickstart guide calls it with a business token.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_invoice`: POST /v1/platform/businesses/{business_id}/invoices/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.create({
   *   external_id: "inv-1001",
   *   sent_at: "2026-01-12T09:00:00Z",
   *   line_items: [
   *     {
   *       quantity: 30,
   *       unit_price: 1800,
   *       description: "House espresso beans, 1 kg bag",
   *       account_identifier: {
   *         id: "a0000000-0000-4000-8000-000000004000",
   *         type: "AccountId"
   *       },
   *       tax_code: "ZERO"
   *     },
   *     {
   *       quantity: 1,
   *       unit_price: 6000,
   *       description: "Grinder hire, January",
   *       account_identifier: {
   *         id: "a0000000-0000-4000-8000-000000004100",
   *         type: "AccountId"
   *       },
   *       tax_code: "STANDARD"
   *     }
   *   ],
   *   due_at: "2026-02-11T23:59:59Z",
   *   invoice_number: "INV-0001",
   *   invoice_type: "invoice",
   *   customer_id: "c0000000-0000-4000-8000-000000000001",
   *   memo: "Beans and hire, January",
   *   document: {
   *     file: "f0000000-0000-4000-8000-000000000001",
   *     document_type: "sales_invoice",
   *     upload_source: "web_app"
   *   }
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: InvoiceCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<Invoice>;
  /**
   * Get an invoice.
   *
   * Returns one invoice with its lines and with the payments, credits and refunds allocated to it.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/get-invoice. Inferred:
   * - The page is titled "Fetch invoice", so its operationId may be another.
   * - The response is known from the documentation up to `customer`; the members after it come from the browser widget @thredfi/accounting 0.8.9, and more may exist.
   * - The success status 200 is assumed. The security scheme is that of sibling pages; the quickstart guide calls it with a business token.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `get_invoice`: GET /v1/platform/businesses/{business_id}/invoices/{invoice_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.get(invoiceId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(invoiceId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Invoice>;
  /**
   * Update an invoice.
   *
   * Changes an invoice. Whether members that are left out keep their value was not shown: send those that must stay. To cancel an invoice, void it.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/update-invoice. Inferred:
   * - Which members the body requires, and whether it may be left out, was not shown.
   * - Whether members that are left out keep their value was not shown.
   * - The response is taken to be that of the create.
   * - The success status 200 is assumed. The security scheme is that of sibling pages; the quickstart guide calls it with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `update_invoice`: PUT /v1/platform/businesses/{business_id}/invoices/{invoice_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.update(invoiceId, {
   *   invoice_number: "INV-0005",
   *   invoice_type: "invoice",
   *   memo: "Spring screening, 14 March. PO 7741",
   *   external_id: "inv-1005",
   *   due_at: "2026-04-15T23:59:59Z",
   *   customer_id: "c0000000-0000-4000-8000-000000000002"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(invoiceId: string, body: InvoiceUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<Invoice>;
  /**
   * Void an invoice.
   *
   * Cancels an invoice and keeps it on record as voided. No operation that takes this back is documented.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/invoices/void-invoice. Inferred:
   * - Which members the body requires, and whether it may be left out, was not shown. What its members do in a void was not shown either.
   * - The content type `multipart/form-data` is assumed: of its name only the part before the slash was shown.
   * - The response is taken to be that of the create.
   * - The success status 200 is assumed. The security scheme is that of sibling pages; the quickstart guide calls it with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `void_invoice`: POST /v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.void(invoiceId, {
   *   invoice_number: "INV-0004",
   *   external_id: "inv-1004",
   *   memo: "Tasting evening, 26 February",
   *   customer_id: "c0000000-0000-4000-8000-000000000002"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  void(invoiceId: string, body?: InvoiceVoid, options?: ResourceOptions<"business" | "partner">): CallPromise<Invoice>;
  /** The methods of `thredfi.business(id).invoices.payments`. */
  readonly payments: InvoicesPayments;
}

/** The methods of `thredfi.business(id).invoices.payments`. */
export interface InvoicesPayments {
  /**
   * List invoice payments.
   *
   * Lists the payments that the business received for its invoices, a page at a time. All filters that are given apply together.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/list-payments. Inferred:
   * - The names `max_amount`, `method`, `min_amount`, `order`, `processor` and `sort` are derived from the descriptions of the parameters and their alphabetical order; `invoice_id` is confirmed by the browser widget @thredfi/accounting 0.8.9.
   * - The page also promises summary statistics, of which no member was shown.
   * - The response has further text members whose names were not shown; `payment_reference` and `payment_date` come from the browser widget @thredfi/accounting 0.8.9.
   * - The success status 200 is assumed.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_invoice_payments`: GET /v1/platform/businesses/{business_id}/invoices/payments/
   *
   * @example
   * ```ts
   * for await (const one of cafe.invoices.payments.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: InvoicesPaymentsListQuery, options?: ListOptions<"business" | "partner">): Paginated<InvoicePayment>;
  /**
   * Record a payment for one or more invoices.
   *
   * Records money received from a customer and spreads it over invoices. A repeat with the same `Idempotency-Key` or the same `external_id` records nothing twice: it returns 200 with the first payment.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call. The SDK sends an `Idempotency-Key`, the same for every attempt of a call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/create-payment. Inferred:
   * - Which members the body requires was not shown.
   * - A hint also names the payment methods `cheque` and `direct_debit`, which the list of values lacks.
   * - The members of the response are those of the documented sample; more may exist.
   * - Responses 200 and 201 come from the idempotency guide, responses 400, 401, 403 and 404 from the general error guide.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_invoice_payment`: POST /v1/platform/businesses/{business_id}/invoices/payments/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.payments.create({
   *   customer_id: "c0000000-0000-4000-8000-000000000002",
   *   total_amount_cents: 72000,
   *   allocations: [
   *     {
   *       invoice_id: "1a000000-0000-4000-8000-000000000002",
   *       amount_cents: 72000
   *     }
   *   ],
   *   payment_date: "2026-02-03",
   *   currency: "GBP",
   *   payment_method: "credit_card",
   *   payment_reference: "pi_ck_0001",
   *   external_id: "pay-2001",
   *   note: "Paid by card on the website.",
   *   processing_fee_cents: 1100,
   *   payment_processor: "stripe"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: InvoicePaymentCreate, options?: IdempotentOptions<"business" | "partner">): CallPromise<InvoicePaymentResult>;
  /**
   * Get an invoice payment.
   *
   * Returns one payment with its allocations, its refunds and the bank transactions it is reconciled to. Its shape is that of the list, not that of the response to a create or an update.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/get-payment. Inferred:
   * - Further responses than 200, 400, 401 and 403 may be documented; 404 comes from the general error guide.
   * - The response has further text members whose names were not shown.
   *
   * `get_invoice_payment`: GET /v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.payments.get(paymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(paymentId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<InvoicePayment>;
  /**
   * Update an invoice payment.
   *
   * Changes a payment. Whether members that are left out keep their value was not shown; to change single members, use the partial update.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/update-payment. Inferred:
   * - Body and response are taken from the PATCH of the same resource; what the PUT itself takes and returns was not shown.
   * - Whether members that are left out keep their value was not shown.
   * - The success status 200 is assumed. The security scheme is that of sibling pages.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `update_invoice_payment`: PUT /v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.payments.update(paymentId, {
   *   customer_id: "c0000000-0000-4000-8000-000000000001",
   *   total_amount_cents: 30000,
   *   allocations: [
   *     {
   *       invoice_id: "1a000000-0000-4000-8000-000000000001",
   *       amount_cents: 30000
   *     }
   *   ],
   *   payment_date: "2026-02-09",
   *   currency: "GBP",
   *   payment_method: "bank_transfer",
   *   payment_reference: "HSB 0001",
   *   external_id: "pay-2003",
   *   note: "Part payment, the rest in April.",
   *   bank_reference: "FPS-20260209-0001",
   *   status: "completed",
   *   processing_fee_cents: 0
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(paymentId: string, body: InvoicePaymentUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<InvoicePaymentResult>;
  /**
   * Update single members of an invoice payment.
   *
   * Changes the members of a payment that are sent and leaves the others as they are.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/partial-update-payment. Inferred:
   * - The members of the response are those of the documented sample; more may exist.
   * - The success status 200 is assumed. The security scheme is that of sibling pages.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `partial_update_invoice_payment`: PATCH /v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.payments.patch(paymentId, {
   *   note: "Part payment, the rest in April."
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  patch(paymentId: string, body: InvoicePaymentUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<InvoicePaymentResult>;
  /**
   * Cancel an invoice payment.
   *
   * Cancels a payment that is pending or failed, and reverses its allocations; in any other status it is refused. The call is a POST without a body, and the payment stays on record as cancelled.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payments/delete-payment. Inferred:
   * - The success status 200 is assumed.
   * - The status with which a payment that is neither pending nor failed is refused was not shown.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_invoice_payment`: POST /v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/
   *
   * @example
   * ```ts
   * const result = await cafe.invoices.payments.delete(paymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(paymentId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<InvoicePaymentDeleteResult>;
}

/** The methods of `thredfi.business(id).refunds`. */
export interface Refunds {
  /**
   * List refunds.
   *
   * Lists the refunds of the business's invoices, page by page, each with its allocations and refund payments.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/list-refunds. Inferred:
   * - Further query parameters may exist, and the end of the name `customer_id` was not shown.
   * - Members of a refund after `refund_payments` were not shown.
   * - The security scheme is that of the sibling operations.
   * - `page` and `page_size` come from the pagination guide.
   * - The success status 200 is assumed.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_refunds`: GET /v1/platform/businesses/{business_id}/invoices/refunds/
   *
   * @example
   * ```ts
   * for await (const one of cafe.refunds.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: RefundsListQuery, options?: ListOptions<"business" | "partner">): Paginated<Refund>;
  /**
   * Create a refund of an invoice.
   *
   * Records that an invoice is refunded, in full or in part. A repeat with the same `external_id` returns 200 with the refund of the first call. The money that is paid back is recorded apart, as refund payments.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/create-refund. Inferred:
   * - Which members of the request are required was not shown.
   * - The page's prose calls the amount of a partial refund `partial_amount`; its list of members has `amount_cents`.
   * - Members of a refund after `refund_payments` were not shown.
   * - The security scheme is that of the sibling operations.
   * - The response 200 to a repeat with the same `external_id` comes from the idempotency guide.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `create_refund`: POST /v1/platform/businesses/{business_id}/invoices/refunds/
   *
   * @example
   * ```ts
   * const result = await cafe.refunds.create({
   *   invoice_id: "1a000000-0000-4000-8000-000000000002",
   *   method: "STRIPE",
   *   completed_at: "2026-02-05T09:00:00Z",
   *   external_id: "ref-3001",
   *   amount_cents: 12000,
   *   memo: "Dessert course not served.",
   *   reference_number: "REF-0001",
   *   processor: "stripe",
   *   refund_processing_fee_cents: 0
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: RefundCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<Refund>;
  /**
   * Get a refund.
   *
   * Returns one refund with its allocations and refund payments.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/get-refund. Inferred:
   * - Members of a refund after `refund_payments` were not shown.
   * - The security scheme is that of the sibling operations.
   * - The success status 200 is assumed.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `get_refund`: GET /v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.refunds.get(refundId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(refundId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Refund>;
  /**
   * Delete a refund.
   *
   * Deletes a refund that was recorded by mistake.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refunds/delete-refund. Inferred:
   * - The success status 200 is assumed, as for deleting a refund payment.
   * - Whether the response has a body was not shown.
   * - What becomes of payments of the refund was not shown.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_refund`: DELETE /v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.refunds.delete(refundId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(refundId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<unknown>;
  /** The methods of `thredfi.business(id).refunds.payments`. */
  readonly payments: RefundsPayments;
}

/** The methods of `thredfi.business(id).refunds.payments`. */
export interface RefundsPayments {
  /**
   * List the payments of a refund.
   *
   * Lists the refund payments of one refund, page by page, newest first.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/list-refund-payments. Inferred:
   * - The format of `refund_id` was not shown.
   * - The limits of `page_size` are those of sibling lists.
   * - The success status 200 is assumed.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_refund_payments`: GET /v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/
   *
   * @example
   * ```ts
   * for await (const one of cafe.refunds.payments.list(refundId)) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(refundId: string, query?: RefundsPaymentsListQuery, options?: ListOptions<"business" | "partner">): Paginated<RefundPayment>;
  /**
   * Record a payment of a refund.
   *
   * Records money paid back to the customer, at most what is still to be refunded. The refund becomes `processing` when part of it is paid back and `paid` when all is. A repeat with the same `external_id` returns 200 with the payment of the first call.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/create-refund-payment. Inferred:
   * - Which members of the request are required was not shown.
   * - Where the status of the refund (`pending`, `processing`, `paid`) can be read was not shown.
   * - The success status 201 is assumed.
   * - The response 200 to a repeat with the same `external_id` comes from the idempotency guide.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_refund_payment`: POST /v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/
   *
   * @example
   * ```ts
   * const result = await cafe.refunds.payments.create(refundId, {
   *   amount_cents: 12000,
   *   method: "STRIPE",
   *   external_id: "rfp-3101",
   *   completed_at: "2026-02-06T09:20:00Z",
   *   processor: "stripe",
   *   memo: "Paid back to the card.",
   *   transaction_tags: [],
   *   refund_processing_fee_cents: 0
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(refundId: string, body: RefundPaymentCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<RefundPayment>;
  /**
   * Get a refund payment.
   *
   * Returns one refund payment with the bank transactions that it is reconciled to.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/get-refund-payment. Inferred:
   * - The security scheme is that of the sibling operations.
   * - Responses 403 and 404 come from the general error guide.
   *
   * `fetch_refund_payment`: GET /v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.refunds.payments.get(refundId, paymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(refundId: string, paymentId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<RefundPayment>;
  /**
   * Delete a refund payment.
   *
   * Deletes a refund payment. The status of its refund is worked out anew.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/refund-payments/delete-refund-payment. Inferred:
   * - Whether the response 200 has a body was not shown.
   * - The body of the response 400 is that of sibling operations.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_refund_payment`: DELETE /v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.refunds.payments.delete(refundId, paymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(refundId: string, paymentId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<unknown>;
}

/** The methods of `thredfi.business(id).customerCredits`. */
export interface CustomerCredits {
  /**
   * List customer credits.
   *
   * Lists the customer credits (credit notes) of the business, a page at a time. All filters that are given apply together.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/list-customer-credits. Inferred:
   * - Further query parameters may exist.
   * - The format of `sent_at_end`, and `sent_at_start` and `status` as a whole, come from the browser widget @thredfi/accounting 0.8.9.
   * - The success status 200 is assumed.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_customer_credits`: GET /v1/platform/businesses/{business_id}/customer-credits/
   *
   * @example
   * ```ts
   * for await (const one of cafe.customerCredits.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: CustomerCreditsListQuery, options?: ListOptions<"business" | "partner">): Paginated<CustomerCredit>;
  /**
   * Create a customer credit.
   *
   * Records a credit note for a customer and, where `allocations` says so, applies it to invoices at once. A repeat with the same `external_id` creates nothing: it returns 200 with the existing credit.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/create-customer-credit. Inferred:
   * - Which members the body requires was not shown.
   * - The security scheme is that of sibling pages.
   * - The success status 201 is assumed; 200 for a repeat with the same `external_id` comes from the idempotency guide.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_customer_credit`: POST /v1/platform/businesses/{business_id}/customer-credits/
   *
   * @example
   * ```ts
   * const result = await cafe.customerCredits.create({
   *   external_id: "cn-4001",
   *   customer_id: "c0000000-0000-4000-8000-000000000001",
   *   source_invoice_id: "1a000000-0000-4000-8000-000000000001",
   *   sent_at: "2026-01-26T10:00:00Z",
   *   line_items: [
   *     {
   *       amount: 3600,
   *       tax_amount_cents: 0,
   *       revenue_account_identifier: {
   *         id: "a0000000-0000-4000-8000-000000004000",
   *         type: "AccountId"
   *       },
   *       memo: "Two 1 kg bags returned",
   *       tags: [
   *         {
   *           name: "returns"
   *         }
   *       ]
   *     }
   *   ],
   *   allocations: [
   *     {
   *       amount: 3600,
   *       invoice_id: "1a000000-0000-4000-8000-000000000001"
   *     }
   *   ],
   *   tags: [
   *     {
   *       name: "returns"
   *     }
   *   ]
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: CustomerCreditCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<CustomerCredit>;
  /**
   * Get a customer credit.
   *
   * Returns one customer credit with its lines and the invoices it reduces.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/get-customer-credit. Inferred:
   * - The name of the response's schema was not shown; it is taken to be that of the list.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `get_customer_credit`: GET /v1/platform/businesses/{business_id}/customer-credits/{credit_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.customerCredits.get(creditId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(creditId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<CustomerCredit>;
  /**
   * Update a customer credit.
   *
   * Changes a customer credit. A list of `allocations` replaces the present one: send those to keep along with new ones, and leave out those to undo.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/update-customer-credit. Inferred:
   * - Which members the body requires, and whether it may be left out, was not shown.
   * - The content type `multipart/form-data` may be accepted as well.
   * - That `allocations` replaces the present list is known from the browser widget @thredfi/accounting 0.8.9, which sends nothing else; whether other members that are left out keep their value was not shown.
   * - The success status 200 is assumed. The security scheme is that of sibling pages.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `update_customer_credit`: PUT /v1/platform/businesses/{business_id}/customer-credits/{credit_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.customerCredits.update(creditId, {
   *   memo: "Agreed by telephone"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(creditId: string, body: CustomerCreditUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<CustomerCredit>;
  /**
   * Delete a customer credit.
   *
   * Deletes a customer credit. It is a soft delete, yet no operation that takes it back is documented.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/customer-credits/delete-customer-credit. Inferred:
   * - The page says that there is no body; the status 204 is inferred from that.
   * - An error body is printed, but not the status it comes with.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_customer_credit`: DELETE /v1/platform/businesses/{business_id}/customer-credits/{credit_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.customerCredits.delete(creditId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(creditId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<undefined>;
}

/** The methods of `thredfi.business(id).payouts`. */
export interface Payouts {
  /**
   * List payouts.
   *
   * Lists the payouts of payment processors to the business, page by page, without the payments in them.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/list-payouts. Inferred:
   * - The page's prose also promises filters by processor, status, date range and search; their names were not shown.
   * - Which amount of a payout `max_amount` is compared with was not shown.
   * - `page` and `page_size` come from the pagination guide.
   * - The success status 200 is assumed.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_payouts`: GET /v1/platform/businesses/{business_id}/payouts/
   *
   * @example
   * ```ts
   * for await (const one of cafe.payouts.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: PayoutsListQuery, options?: ListOptions<"business" | "partner">): Paginated<PayoutListItem>;
  /**
   * Create or update a payout.
   *
   * Records what a payment processor paid out and which payments and refund payments are in it. A repeat with the same `external_id` UPDATES the payout and responds with 200; it is refused once the payout is reconciled.
   *
   * A repeat with the same `external_id` updates the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/create-payout. Inferred:
   * - Which members of the request are required was not shown.
   * - How an update of a reconciled payout is refused (status and code) was not shown.
   * - The statuses 200 and 201 are read from prose.
   * - The security scheme is that of the sibling operations.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_payout`: POST /v1/platform/businesses/{business_id}/payouts/
   *
   * @example
   * ```ts
   * const result = await cafe.payouts.create({
   *   external_id: "po-5001",
   *   processor: "stripe",
   *   paid_out_amount_cents: 76610,
   *   fee_cents: 1390,
   *   currency: "GBP",
   *   status: "paid",
   *   completed_at: "2026-02-10T06:00:00Z",
   *   processor_payout_id: "po_ck_0001",
   *   additional_refunds_amount_cents: 0,
   *   payment_ids: [
   *     "2a000000-0000-4000-8000-000000000001",
   *     "2a000000-0000-4000-8000-000000000002"
   *   ],
   *   refund_payment_ids: [
   *     "3c000000-0000-4000-8000-000000000001"
   *   ],
   *   reference_number: "PO-0001",
   *   memo: "Card takings",
   *   metadata: {}
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: PayoutCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<Payout>;
  /**
   * Get a payout.
   *
   * Returns one payout with the payments and refund payments in it.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/get-payout. Inferred:
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `get_payout`: GET /v1/platform/businesses/{business_id}/payouts/{payout_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.payouts.get(payoutId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(payoutId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Payout>;
  /**
   * Delete a payout.
   *
   * Deletes a payout and frees its payments for another payout. It is refused once the payout is reconciled.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/payouts/delete-payout. Inferred:
   * - How the deletion of a reconciled payout is refused (status and code) was not shown.
   * - The success status 200 is assumed.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_payout`: DELETE /v1/platform/businesses/{business_id}/payouts/{payout_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.payouts.delete(payoutId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(payoutId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<PayoutDeleteResult>;
}

/** The methods of `thredfi.business(id).vendors`. */
export interface Vendors {
  /**
   * List vendors.
   *
   * Returns the business's vendors, a page at a time. Archived vendors are left out unless `include_archived` is true.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/list-vendors. Inferred:
   * - The page names a partner token; other schemes that it may accept were not visible.
   * - Further query parameters may exist.
   * - `page`, `page_size` and their limits come from the pagination guide.
   * - The browser widget reads the rows from `data`; `results` is the name on every other list.
   * - The success status 200 is assumed.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `list_vendors`: GET /v1/platform/businesses/{business_id}/vendors/
   *
   * @example
   * ```ts
   * for await (const one of cafe.vendors.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: VendorsListQuery, options?: ListOptions<"business" | "partner">): Paginated<Vendor>;
  /**
   * Create a vendor.
   *
   * Adds a supplier from whom the business receives bills. A repeat with the same `external_id` creates nothing and returns the vendor of the first call.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/create-vendor. Inferred:
   * - The page names a partner token; other schemes that it may accept were not visible.
   * - Which members are required was not shown.
   * - `country` and `vat_number` are accepted, yet the response does not show them.
   * - The response 200 to a repeat with the same `external_id` comes from the idempotency guide.
   * - The body of the response 403 is assumed.
   * - The response 404 comes from the error guide, not from this page.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_vendor`: POST /v1/platform/businesses/{business_id}/vendors/
   *
   * @example
   * ```ts
   * const result = await cafe.vendors.create({
   *   external_id: "vend-201",
   *   company_name: "Ridgeway Roasters Ltd",
   *   individual_name: "Elin Marsh",
   *   email: "sales@ridgewayroasters.example",
   *   mobile_phone: "+447700900301",
   *   office_phone: "+442079460301",
   *   address_string: "3 Ridgeway Works, London, SE16 0AA, GB",
   *   memo: "Delivers on Wednesdays.",
   *   country: "GB",
   *   vat_number: "GB999999976",
   *   transaction_tags: [
   *     "beans"
   *   ]
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: VendorCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<Vendor>;
  /**
   * Get a vendor.
   *
   * Returns one vendor by the id that Thredfi gave it.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/get-vendor. Inferred:
   * - The page names a partner token; other schemes that it may accept were not visible.
   * - The browser widget expects the vendor inside `data`; the page shows it without an envelope.
   * - The success status 200 is assumed.
   * - The responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `get_vendor`: GET /v1/platform/businesses/{business_id}/vendors/{vendor_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendors.get(vendorId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(vendorId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Vendor>;
  /**
   * Update a vendor.
   *
   * Changes a vendor. Send every value that is to stay, since it is not documented whether members left out keep theirs.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/update-vendor. Inferred:
   * - The page names a partner token; other schemes that it may accept were not visible.
   * - Which members are required, and whether members left out keep their values, was not shown.
   * - `vendor_number` is accepted here only; `country` and `vat_number` are accepted on create only.
   * - The success status 200 is assumed.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `update_vendor`: PUT /v1/platform/businesses/{business_id}/vendors/{vendor_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendors.update(vendorId, {
   *   external_id: "vend-202",
   *   company_name: "Northgate Equipment Services Ltd",
   *   individual_name: "Owen Hale",
   *   email: "service@northgateequipment.example",
   *   mobile_phone: "+447700900302",
   *   office_phone: "+442079460302",
   *   address_string: "88 Northgate Lane, London, NW10 0AA, GB",
   *   memo: "Service contract renewed to June 2027.",
   *   vendor_number: "V-0002",
   *   transaction_tags: [
   *     "equipment"
   *   ]
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(vendorId: string, body: VendorUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<Vendor>;
  /**
   * Unarchive a vendor.
   *
   * Makes an archived vendor active again. The documentation names a body with the vendor's names and email, but not what it does; the example sends the vendor's own values.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendors/unarchive-vendor. Inferred:
   * - The page names a partner token; other schemes that it may accept were not visible.
   * - The body is not marked as required, and what its members change was not shown.
   * - No operation that archives a vendor was found.
   * - The body of the response 401 is assumed.
   * - The responses 403 and 404 come from the error guide, not from this page.
   *
   * `unarchive_vendor`: POST /v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/
   *
   * @example
   * ```ts
   * const result = await cafe.vendors.unarchive(vendorId, {
   *   external_id: "vend-202",
   *   individual_name: "Owen Hale",
   *   company_name: "Northgate Equipment Services Ltd",
   *   email: "service@northgateequipment.example"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  unarchive(vendorId: string, body?: VendorUnarchive, options?: ResourceOptions<"business" | "partner">): CallPromise<Vendor>;
}

/** The methods of `thredfi.business(id).bills`. */
export interface Bills {
  /**
   * List bills.
   *
   * Returns the bills that the business received, a page at a time. Filters can be combined.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/list-bills. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the vendor pages.
   * - Further query parameters may exist: the page also speaks of filters by reference number and by amount.
   * - `status`, `vendor_id` and `search`, and commas between several values, are known from the browser widget.
   * - `page`, `page_size` and their limits come from the pagination guide.
   * - The success status 200 is assumed.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `list_bills`: GET /v1/platform/businesses/{business_id}/bills/
   *
   * @example
   * ```ts
   * for await (const one of cafe.bills.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: BillsListQuery, options?: ListOptions<"business" | "partner">): Paginated<Bill>;
  /**
   * Create a bill.
   *
   * Records a bill that the business received from a vendor, named by `vendor_id` or `vendor_external_id`. A repeat with the same `external_id` creates nothing and returns the bill of the first call.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/create-bill. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the vendor pages.
   * - Which members are required was not shown; `external_id` and `line_items` stand first, where the page puts required ones.
   * - Whether `unit_price` may be fractional was not shown, nor was its unit.
   * - The response 200 to a repeat with the same `external_id` comes from the idempotency guide.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `create_bill`: POST /v1/platform/businesses/{business_id}/bills/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.create({
   *   external_id: "bill-6001",
   *   vendor_id: "e0000000-0000-4000-8000-000000000001",
   *   bill_number: "BILL-0001",
   *   vendor_bill_number: "RR-88120",
   *   memo: "Beans and cups, January",
   *   bill_date: "2026-01-14",
   *   received_at: "2026-01-14T11:00:00Z",
   *   due_at: "2026-02-13T23:59:59Z",
   *   currency: "GBP",
   *   line_items: [
   *     {
   *       quantity: 60,
   *       unit_price: 600,
   *       description: "Roasted coffee beans, 1 kg",
   *       account_identifier: {
   *         id: "a0000000-0000-4000-8000-000000005000",
   *         type: "AccountId"
   *       },
   *       product: "beans"
   *     },
   *     {
   *       quantity: 2,
   *       unit_price: 3000,
   *       description: "Takeaway cups, box of 500",
   *       account_identifier: {
   *         id: "a0000000-0000-4000-8000-000000005100",
   *         type: "AccountId"
   *       },
   *       product: "cups",
   *       sales_taxes: [
   *         {
   *           amount: 1200,
   *           tax_account: {
   *             id: "a0000000-0000-4000-8000-000000001300",
   *             type: "AccountId"
   *           }
   *         }
   *       ]
   *     }
   *   ],
   *   document: {
   *     file: "f0000000-0000-4000-8000-000000000002",
   *     document_type: "purchase_invoice"
   *   }
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: BillCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<Bill>;
  /**
   * Get a bill.
   *
   * Returns one bill with its lines and with the payments, vendor credits and vendor refunds set against it.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/get-bill. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the vendor pages.
   * - The members of the response beyond `bill_payment_allocations` are known from the browser widget only.
   * - Further parameters may exist.
   * - The success status 200 is assumed.
   * - The responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `get_bill`: GET /v1/platform/businesses/{business_id}/bills/{bill_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.get(billId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(billId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Bill>;
  /**
   * Update a bill.
   *
   * Changes a bill. `line_items`, if sent, replaces every line; if left out, the lines stay. Whether other members left out keep their values is not documented.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/update-bill. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the vendor pages.
   * - Which members are required was not shown.
   * - The terms are sent as `bill_terms` and returned as `terms`.
   * - `bill_date` of the create is not among the members.
   * - The body of the response 400 is assumed.
   * - The responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `update_bill`: PUT /v1/platform/businesses/{business_id}/bills/{bill_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.update(billId, {
   *   vendor_id: "e0000000-0000-4000-8000-000000000001",
   *   external_id: "bill-6003",
   *   bill_number: "BILL-0003",
   *   vendor_bill_number: "RR-88394",
   *   memo: "Beans, March delivery",
   *   received_at: "2026-03-18T11:00:00Z",
   *   due_at: "2026-04-17T23:59:59Z",
   *   currency: "GBP",
   *   bill_terms: "net_30"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(billId: string, body: BillUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<Bill>;
  /**
   * Void a bill.
   *
   * Marks a bill as void. What payments and credits have allocated to it is left as it is.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bills/void-bill. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the vendor pages.
   * - The page documents a JSON body whose members were not readable; none is described here.
   * - The body of the response is assumed to be a `Bill`.
   * - The success status 200 is assumed.
   * - The responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `void_bill`: POST /v1/platform/businesses/{business_id}/bills/{bill_id}/void/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.void(billId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  void(billId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<Bill>;
  /** The methods of `thredfi.business(id).bills.payments`. */
  readonly payments: BillsPayments;
}

/** The methods of `thredfi.business(id).bills.payments`. */
export interface BillsPayments {
  /**
   * List bill payments.
   *
   * Returns the payments that the business made to vendors, a page at a time. Filters can be combined. A row carries fewer members than the payment itself.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/list-bill-payments. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the other bill payment pages.
   * - The filters are named in the page's prose; their types and formats were not shown, and further ones may exist.
   * - The browser widget filters by `bill_id`, so that one is known to exist.
   * - `page`, `page_size` and their limits come from the pagination guide.
   * - The success status 200 is assumed.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `list_bill_payments`: GET /v1/platform/businesses/{business_id}/bills/payments/
   *
   * @example
   * ```ts
   * for await (const one of cafe.bills.payments.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: BillsPaymentsListQuery, options?: ListOptions<"business">): Paginated<BillPaymentListItem>;
  /**
   * Create a bill payment.
   *
   * Records a payment to a vendor and allocates it to bills; either all allocations are stored or nothing is. Send an `Idempotency-Key`, since a repeat without one may record a second payment.
   *
   * The SDK sends an `Idempotency-Key`, the same for every attempt of a call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/create-bill-payment. Inferred:
   * - Which members are required was not shown.
   * - Limits of `metadata` and `allocations` were not shown.
   * - The success status 201 is assumed.
   * - The response 200 to a repeat with the same `Idempotency-Key` comes from the idempotency guide.
   * - Whether `external_id` alone makes a repeat safe is not said, so only `Idempotency-Key` is relied on.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   * - That a body must be sent is concluded: without one, a create has nothing to record.
   *
   * `create_bill_payment`: POST /v1/platform/businesses/{business_id}/bills/payments/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.payments.create({
   *   vendor_id: "e0000000-0000-4000-8000-000000000001",
   *   amount_cents: 43200,
   *   currency: "GBP",
   *   payment_method: "bank_transfer",
   *   payment_date: "2026-02-12",
   *   payment_reference: "CK BILL-0001",
   *   description: "Payment of BILL-0001",
   *   memo: "Beans and cups",
   *   processing_fee_cents: 0,
   *   external_id: "bpay-7001",
   *   metadata: {},
   *   allocations: [
   *     {
   *       bill_id: "6a000000-0000-4000-8000-000000000001",
   *       amount_cents: 43200,
   *       description: "Payment of BILL-0001"
   *     }
   *   ]
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: BillPaymentCreate, options?: IdempotentOptions<"business">): CallPromise<BillPayment>;
  /**
   * Get a bill payment.
   *
   * Returns one payment with its allocations and the bank transactions it is reconciled to.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/get-bill-payment. Inferred:
   * - The names `created_at` and `updated_at` are concluded from their place in the response.
   * - The success status 200 is assumed.
   * - The responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `get_bill_payment`: GET /v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.payments.get(billPaymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(billPaymentId: string, options?: ResourceOptions<"business">): CallPromise<BillPayment>;
  /**
   * Update a bill payment.
   *
   * Changes the members that are sent. The status moves from pending to processing, completed, failed or cancelled, and from processing to completed or failed; any other status is final.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/update-bill-payment. Inferred:
   * - The page's security scheme was not visible; it is assumed to be that of the other bill payment pages.
   * - The page's prose names fewer members than the body: `status`, `failure_reason`, `payment_reference` and `processing_fee_cents`.
   * - Whether `allocations` replaces the stored ones was not shown.
   * - Further parameters may exist.
   * - The success status 200 is assumed.
   * - The responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `update_bill_payment`: PATCH /v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.payments.update(billPaymentId, {
   *   memo: "To be paid on Friday"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(billPaymentId: string, body: BillPaymentUpdate, options?: ResourceOptions<"business">): CallPromise<BillPayment>;
  /**
   * Cancel a bill payment.
   *
   * Sets the payment to cancelled and undoes its allocations. Only a pending or failed payment can be cancelled. The call is a POST without a body, not a DELETE.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bill-payments/delete-bill-payment. Inferred:
   * - The success status 200 is assumed.
   * - The responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `delete_bill_payment`: POST /v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/
   *
   * @example
   * ```ts
   * const result = await cafe.bills.payments.delete(billPaymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(billPaymentId: string, options?: ResourceOptions<"business">): CallPromise<BillPaymentCancelResult>;
}

/** The methods of `thredfi.business(id).vendorCredits`. */
export interface VendorCredits {
  /**
   * List vendor credits.
   *
   * Returns the business's vendor credits, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/list-vendor-credits. Inferred:
   * - The filters `status`, `vendor_id` and `search` are those that the browser widget @thredfi/accounting 0.8.9 sends; further filters may exist.
   * - Whether `received_at_start` and `received_at_end` take a plain date too was not shown.
   * - The scheme PartnerJWT is concluded from what the page says of its token; others may be accepted.
   * - The success status 200 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_vendor_credits`: GET /v1/platform/businesses/{business_id}/vendor-credits/
   *
   * @example
   * ```ts
   * for await (const one of cafe.vendorCredits.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: VendorCreditsListQuery, options?: ListOptions<"business" | "partner">): Paginated<VendorCredit>;
  /**
   * Create a vendor credit.
   *
   * Records a credit note received from a vendor and, with `allocations`, applies it to bills at once. A repeat with the same `external_id` changes nothing and returns 200 with the stored credit. The `document_type` documented for its document is `vendor_credit`.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/create-vendor-credit. Inferred:
   * - Which members of the body are required was not shown.
   * - Neither `currency` nor `memo` was seen in this body, though other shapes of a credit have them.
   * - The members of `tags` and `sales_taxes` items were not shown.
   * - The scheme PartnerJWT is taken from the other vendor credit pages.
   * - The response 200 to a repeat with the same `external_id` comes from the idempotency guide.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `create_vendor_credit`: POST /v1/platform/businesses/{business_id}/vendor-credits/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorCredits.create({
   *   external_id: "vc-8001",
   *   vendor_id: "e0000000-0000-4000-8000-000000000002",
   *   source_bill_id: "6a000000-0000-4000-8000-000000000002",
   *   received_at: "2026-02-16T13:00:00Z",
   *   line_items: [
   *     {
   *       amount: 5000,
   *       sales_taxes: [
   *         {
   *           amount: 1000
   *         }
   *       ],
   *       expense_account_identifier: {
   *         id: "a0000000-0000-4000-8000-000000006100",
   *         type: "AccountId"
   *       },
   *       memo: "Second visit not needed"
   *     }
   *   ],
   *   allocations: [
   *     {
   *       amount: 6000,
   *       bill_id: "6a000000-0000-4000-8000-000000000002"
   *     }
   *   ],
   *   tags: [
   *     {
   *       name: "service"
   *     }
   *   ]
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: VendorCreditCreate, options?: ResourceOptions<"business" | "partner">): CallPromise<VendorCredit>;
  /**
   * Get a vendor credit.
   *
   * Returns one vendor credit with its lines and the bills it is applied to.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/get-vendor-credit. Inferred:
   * - The unit of `total_amount` and `applied_amount` and the values of `status` are those of the browser widget @thredfi/accounting 0.8.9.
   * - The scheme PartnerJWT is concluded from what the page says of its token; others may be accepted.
   * - The success status 200 was not shown.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `get_vendor_credit`: GET /v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorCredits.get(creditId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(creditId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<VendorCredit>;
  /**
   * Update a vendor credit.
   *
   * Changes a vendor credit, and applies it to bills or takes it off them. `allocations` is the whole wanted list, so an allocation that is to stay is sent again.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/update-vendor-credit. Inferred:
   * - Whether members that are left out keep their values was not shown.
   * - That `allocations` replaces the earlier list follows from the browser widget @thredfi/accounting 0.8.9, which sends the whole list and `notes`.
   * - The scheme PartnerJWT is taken from the other vendor credit pages.
   * - The success status 200 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `update_vendor_credit`: PUT /v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorCredits.update(creditId, {
   *   memo: "Agreed with Owen Hale"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(creditId: string, body: VendorCreditUpdate, options?: ResourceOptions<"business" | "partner">): CallPromise<VendorCredit>;
  /**
   * Delete a vendor credit.
   *
   * Soft-deletes a vendor credit. The response has no body.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-credits/delete-vendor-credit. Inferred:
   * - The success status 204 is inferred: the page says that the response has no body, and the vendor refund page names 204.
   * - An error body with `error_code`, `message`, `detail` and `request_id` is shown without its status.
   * - The scheme PartnerJWT is concluded from what the page says of its token; others may be accepted.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_vendor_credit`: DELETE /v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorCredits.delete(creditId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(creditId: string, options?: ResourceOptions<"business" | "partner">): CallPromise<undefined>;
}

/** The methods of `thredfi.business(id).vendorRefunds`. */
export interface VendorRefunds {
  /**
   * List vendor refunds.
   *
   * Returns the business's vendor refunds, page by page, newest refund date first unless `ordering` says otherwise.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/list-vendor-refunds. Inferred:
   * - The types of most filters were not shown; further filters may exist.
   * - Members of a refund after `vendor_refund_payments` were not shown.
   * - The success status 200 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_vendor_refunds`: GET /v1/platform/businesses/{business_id}/vendor-refunds/
   *
   * @example
   * ```ts
   * for await (const one of cafe.vendorRefunds.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: VendorRefundsListQuery, options?: ListOptions<"business">): Paginated<VendorRefund>;
  /**
   * Create a vendor refund.
   *
   * Records money that a vendor owes back, with the bills or payments it belongs to and the payments already received, if any. A repeat with the same `external_id` changes nothing and returns 200 with the stored refund. The `document_type` documented for its document is `vendor_refund`.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/create-vendor-refund. Inferred:
   * - The page's text calls `currency` required, while its schema gives EUR for it; it is left optional here.
   * - The page's text names a multipart field `file` for a document, the update page calls it `document`; only JSON is described here.
   * - Further members of the body and further parameters may exist.
   * - That a body must be sent follows from its required members.
   * - The success status 201 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `create_vendor_refund`: POST /v1/platform/businesses/{business_id}/vendor-refunds/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.create({
   *   vendor_id: "e0000000-0000-4000-8000-000000000001",
   *   total_refunded_amount_cents: 3600,
   *   external_id: "vr-9001",
   *   refund_type: "goods_return",
   *   reference_number: "VR-0001",
   *   currency: "GBP",
   *   refund_date: "2026-02-20",
   *   description: "One box of cups returned",
   *   memo: "Collected by the driver",
   *   reason: "Wrong size",
   *   allocations: [
   *     {
   *       allocation_type: "bill",
   *       amount_cents: 3600,
   *       bill_id: "6a000000-0000-4000-8000-000000000001"
   *     }
   *   ]
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: VendorRefundCreate, options?: ResourceOptions<"business">): CallPromise<VendorRefund>;
  /**
   * Get a vendor refund.
   *
   * Returns one vendor refund with its allocations and payments.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/get-vendor-refund. Inferred:
   * - The shape of the response is that of the other vendor refund pages; members after `vendor_refund_payments` were not shown.
   * - The scheme BearerBusinessScoped is taken from the other vendor refund pages.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `get_vendor_refund`: GET /v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.get(refundId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(refundId: string, options?: ResourceOptions<"business">): CallPromise<VendorRefund>;
  /**
   * Update a vendor refund.
   *
   * Changes the texts, the metadata, the expected completion date or the document of a vendor refund. A file goes in the multipart field `document`; without a file, plain JSON is enough.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/update-vendor-refund. Inferred:
   * - How a file in the multipart field `document` fits the object shape of `document` was not shown.
   * - The scheme BearerBusinessScoped is taken from the other vendor refund pages.
   * - The success status 200 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `update_vendor_refund`: PATCH /v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.update(refundId, {
   *   memo: "Collected by the driver on 20 February"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(refundId: string, body: VendorRefundUpdate, options?: ResourceOptions<"business">): CallPromise<VendorRefund>;
  /**
   * Delete a vendor refund.
   *
   * Soft-deletes a vendor refund: it stays stored, with `deleted_at` set. The response has no body.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refunds/delete-vendor-refund. Inferred:
   * - An error body with `error_code`, `message`, `detail` and `request_id` is shown, most likely that of the 400.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_vendor_refund`: DELETE /v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.delete(refundId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(refundId: string, options?: ResourceOptions<"business">): CallPromise<undefined>;
  /** The methods of `thredfi.business(id).vendorRefunds.payments`. */
  readonly payments: VendorRefundsPayments;
}

/** The methods of `thredfi.business(id).vendorRefunds.payments`. */
export interface VendorRefundsPayments {
  /**
   * List vendor refund payments.
   *
   * Returns the payments received for vendor refunds to the business, page by page.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/list-vendor-refund-payments. Inferred:
   * - The filters are named in the page's text; their types were not shown, and further filters may exist.
   * - The parameters `page` and `page_size` come from the pagination guide.
   * - The success status 200 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_vendor_refund_payments`: GET /v1/platform/businesses/{business_id}/vendor-refunds/payments/
   *
   * @example
   * ```ts
   * for await (const one of cafe.vendorRefunds.payments.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: VendorRefundsPaymentsListQuery, options?: ListOptions<"business">): Paginated<VendorRefundPaymentListItem>;
  /**
   * Create a vendor refund with its payment.
   *
   * Makes a vendor refund, its payment and its allocations in one call: either all of them are stored or none is. A repeat with the same `Idempotency-Key` makes nothing new and returns 200 with the stored response.
   *
   * `external_id` makes a repeat safe: the API returns the record of the first call. The SDK sends an `Idempotency-Key`, the same for every attempt of a call.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/create-vendor-refund-payment. Inferred:
   * - Which values `payment_method` and `processor` take was not shown.
   * - Whether `allocations` is required was not shown.
   * - That a body must be sent follows from its required members.
   * - The success status 201 was not shown; the response 200 to a repeat with the same `Idempotency-Key` comes from the idempotency guide.
   * - Whether the body's `external_id` alone makes a repeat safe was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `create_vendor_refund_payment`: POST /v1/platform/businesses/{business_id}/vendor-refunds/payments/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.payments.create({
   *   vendor_id: "e0000000-0000-4000-8000-000000000002",
   *   total_amount_cents: 1200,
   *   external_id: "vrp-9102",
   *   refund_type: "billing_error",
   *   refund_date: "2026-03-20",
   *   currency: "GBP",
   *   payment_method: "bank_transfer",
   *   payment_reference: "NORTHGATE VR-0002",
   *   processing_fee_cents: 0
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  create(body: VendorRefundPaymentCreate, options?: IdempotentOptions<"business">): CallPromise<VendorRefundPaymentResult>;
  /**
   * Get a vendor refund payment.
   *
   * Returns one vendor refund payment together with its refund and the refund's allocations.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/get-vendor-refund-payment. Inferred:
   * - The members of `refund`, `payment` and `allocations` are left open by the documentation.
   * - The success status 200 was not shown.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `get_vendor_refund_payment`: GET /v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.payments.get(vendorRefundPaymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(vendorRefundPaymentId: string, options?: ResourceOptions<"business">): CallPromise<VendorRefundPaymentResult>;
  /**
   * Update a vendor refund payment.
   *
   * Changes a vendor refund payment or moves it on: from `pending` to `processing`, `completed`, `failed` or `cancelled`, and from `processing` to `completed` or `failed`.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/update-vendor-refund-payment. Inferred:
   * - The page's text names `processing_fee_cents` as changeable, but its body has no such member.
   * - The members of `refund`, `payment` and `allocations` are left open by the documentation.
   * - The success status 200 was not shown.
   * - The responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `update_vendor_refund_payment`: PATCH /v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.payments.update(vendorRefundPaymentId, {
   *   memo: "Expected on Monday"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(vendorRefundPaymentId: string, body: VendorRefundPaymentUpdate, options?: ResourceOptions<"business">): CallPromise<VendorRefundPaymentResult>;
  /**
   * Cancel a vendor refund payment.
   *
   * Cancels a vendor refund payment and undoes its allocations. Only a `pending` or `failed` payment can be cancelled. The call is a POST, not a DELETE.
   *
   * Not safe to repeat: read the record first.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/vendor-refund-payments/delete-vendor-refund-payment. Inferred:
   * - The response to a payment that can no longer be cancelled was not shown.
   * - The success status 200 was not shown.
   * - The responses 401, 403 and 404 come from the general error guide.
   *
   * `delete_vendor_refund_payment`: POST /v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/
   *
   * @example
   * ```ts
   * const result = await cafe.vendorRefunds.payments.delete(vendorRefundPaymentId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  delete(vendorRefundPaymentId: string, options?: ResourceOptions<"business">): CallPromise<VendorRefundPaymentCancelResult>;
}

/** The methods of `thredfi.business(id).bankAccounts`. */
export interface BankAccounts {
  /**
   * List connected bank accounts.
   *
   * Lists the bank accounts that the business's users have connected, page by page, newest first unless `ordering` says otherwise. Users connect accounts in the browser widget; the API only reads them.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bank-accounts/list-bank-accounts. Inferred:
   * - Types of the filters after `has_been_synced` are read from prose; `page` and `page_size` come from the pagination guide.
   * - The page's prose promises statistics of the accounts that match; its sample response has none.
   * - The page's prose speaks of all businesses of the partner, although the path and the token name one business.
   * - The browser widget @thredfi/accounting 0.8.9 also reads `account_key` from the accounts of the list; the sample response lacks it.
   * - The guide promises a last-sync time and an account type; the sample response has neither.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_bank_accounts`: GET /v1/platform/businesses/{business_id}/bank-accounts/
   *
   * @example
   * ```ts
   * for await (const one of cafe.bankAccounts.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: BankAccountsListQuery, options?: ListOptions<"business">): Paginated<BankAccountListItem>;
  /**
   * Get a connected bank account.
   *
   * Returns one connected bank account with its balance and the ledger account it is mapped to. The balance is that of the latest sync, about once a day.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bank-accounts/get-bank-account. Inferred:
   * - Types and required marks after `balance_cents` were not shown; the types are read off the sample response.
   * - The ids of the sample response are not UUIDs.
   * - Responses 401, 403 and 404 come from the general error guide.
   *
   * `retrieve_bank_account`: GET /v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/
   *
   * @example
   * ```ts
   * const result = await cafe.bankAccounts.get(bankAccountId);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(bankAccountId: string, options?: ResourceOptions<"business">): CallPromise<BankAccount>;
}

/** The methods of `thredfi.business(id).bankTransactions`. */
export interface BankTransactions {
  /**
   * List bank transactions.
   *
   * Lists the transactions of the business's connected bank accounts, page by page, newest first unless `ordering` says otherwise. They are synced about once a day and reach back two years.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/bank-transactions/list-bank-transactions. Inferred:
   * - Names and values of the filters are read from prose, their types inferred from it; the values of `source` were not shown.
   * - `page` and `page_size` come from the pagination guide and the browser widget @thredfi/accounting 0.8.9.
   * - Types of the response are read off the sample response, in which `reconciliations` is null.
   * - `amount` is in minor units because the browser widget @thredfi/accounting 0.8.9 divides it by 100.
   * - `exclude_personal` is sent by the browser widget @thredfi/accounting 0.8.9; the page does not list it.
   * - Responses 400, 401, 403 and 404 come from the general error guide.
   *
   * `list_bank_transactions`: GET /v1/platform/businesses/{business_id}/bank-transactions/
   *
   * @example
   * ```ts
   * for await (const one of cafe.bankTransactions.list()) console.log(one);
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  list(query?: BankTransactionsListQuery, options?: ListOptions<"business">): Paginated<BankTransaction>;
}

/** The methods of `thredfi.business(id).reports`. */
export interface Reports {
  /**
   * Get the balance sheet.
   *
   * Reports what the business owns and owes on one day. Retained earnings include the profit of the running fiscal period.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-balance-sheet. Inferred:
   * - The page shows an array of one report; the browser widget reads a bare report and fails on an array. Either may come.
   * - Whether `as_of_date` is required was not shown.
   * - `share_capital`, `reserves` and `retained_earnings` are named by the browser widget; a group for share premium is likely.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_balance_sheet`: GET /v1/platform/businesses/{business_id}/reports/balance-sheet/
   *
   * @example
   * ```ts
   * const result = await cafe.reports.balanceSheet();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  balanceSheet(query?: ReportsBalanceSheetQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<BalanceSheetReport>;
  /**
   * Get the cash flow statement.
   *
   * Reports the movement of cash over a period by the indirect method: from net profit, through items that moved no cash and working capital, to investing and financing.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-cash-flow-statement. Inferred:
   * - The page shows an array of one report; the browser widget reads a bare report and fails on an array. Either may come.
   * - The names of the parameters are those that the browser widget sends; whether any is required was not shown.
   * - What `financing_activities` holds was not shown and is taken from its siblings.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_cash_flow_statement`: GET /v1/platform/businesses/{business_id}/reports/cash-flow/
   *
   * @example
   * ```ts
   * const result = await cafe.reports.cashFlow();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  cashFlow(query?: ReportsCashFlowQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<CashFlowStatement>;
  /**
   * Get the profit and loss report.
   *
   * Reports income, costs and profit over a period. Draft and posted entries both count. At detail level summary the groups of accounts are absent.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-profit-and-loss. Inferred:
   * - The page shows an array of one report; the browser widget reads a bare report and fails on an array. Either may come.
   * - Whether the dates are required was not shown; the financial summary requires both.
   * - The text adds other operating income before gross profit; the schema page does not.
   * - `finance_income`, `finance_costs` and `income_tax` are named by the browser widget.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_profit_and_loss`: GET /v1/platform/businesses/{business_id}/reports/profit-and-loss/
   *
   * @example
   * ```ts
   * const result = await cafe.reports.profitAndLoss();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  profitAndLoss(query?: ReportsProfitAndLossQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<ProfitAndLossReport>;
}

/** The methods of `thredfi.business(id).insights`. */
export interface Insights {
  /**
   * Report unpaid bills by age.
   *
   * Reports what the business owes its vendors, by how late it is.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-ap-aging. Inferred:
   * - The page shows an array of one report; the browser widget reads a bare report and fails on an array. Either may come.
   * - The browser widget reads the buckets as `1_30_days`, `31_60_days` and `61_90_days`, the payables page prints `days_1_30` and so on; both are declared.
   * - Of the operation's name only the beginning was shown.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_ap_aging`: GET /v1/platform/businesses/{business_id}/insights/ap-aging/
   *
   * @example
   * ```ts
   * const result = await cafe.insights.apAging();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  apAging(query?: InsightsApAgingQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<PayablesAgingReport>;
  /**
   * Report unpaid invoices by age.
   *
   * Reports what customers owe the business, by how late it is.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-ar-aging. Inferred:
   * - The array is assumed from the payables report; the browser widget reads a bare report and fails on an array.
   * - Names and formats of parameters and buckets are those of the payables report.
   * - The browser widget reads the buckets as `1_30_days`, `31_60_days` and `61_90_days`, the payables page prints `days_1_30` and so on; both are declared.
   * - The text puts day 90 both in the bucket 61 to 90 and in the one after it.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_ar_aging`: GET /v1/platform/businesses/{business_id}/insights/ar-aging/
   *
   * @example
   * ```ts
   * const result = await cafe.insights.arAging();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  arAging(query?: InsightsArAgingQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<ReceivablesAgingReport>;
  /**
   * Get revenue, expenses and profit.
   *
   * Reports revenue, expenses and net profit over a period, in total and for each month, quarter or year of it.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/api-reference/reports/get-financial-summary. Inferred:
   * - The page shows an array of one report; the browser widget reads a bare report and fails on an array. Either may come.
   * - One kind of token only was shown, and its name is inferred; the browser widget makes the call with a business token.
   * - Responses 400, 401, 403 and 404 come from the general error guide, not from this page.
   *
   * `get_financial_summary`: GET /v1/platform/businesses/{business_id}/insights/financial-summary/
   *
   * @example
   * ```ts
   * const result = await cafe.insights.financialSummary({
   *   end_date: "2026-03-31",
   *   start_date: "2026-01-01"
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  financialSummary(query: InsightsFinancialSummaryQuery, options?: ResourceOptions<"business" | "partner">): CallPromise<FinancialSummary>;
}

/** The methods of `thredfi.business(id).menu`. */
export interface Menu {
  /**
   * Get the menu configuration.
   *
   * Returns which tabs the browser widget shows for the business: its own configuration, or the partner's default where it has none.
   *
   * Safe to repeat: it changes nothing.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/implementation/menu-configuration. Inferred:
   * - Known from a guide; no reference page was found.
   * - The guide shows the configuration without an envelope; the browser widget @thredfi/accounting 0.8.9 expects it inside `data`, and so it is declared here.
   * - Security is not stated; the browser widget @thredfi/accounting 0.8.9 uses a business token.
   * - Responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `get_menu_config`: GET /v1/platform/businesses/{business_id}/menu-config/
   *
   * @example
   * ```ts
   * const result = await cafe.menu.get();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  get(options?: ResourceOptions<"business">): CallPromise<MenuConfig>;
  /**
   * Set the menu configuration.
   *
   * Sets which tabs the browser widget shows for the business, in place of the partner's default. Send the whole configuration; what a switch left out means is not documented.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/implementation/menu-configuration. Inferred:
   * - Known from a guide; no reference page was found.
   * - The body may have further members; the guide's example was not shown in full.
   * - Security is not stated; that of the read is assumed.
   * - The success response is not described; 200 with the body of the read is assumed.
   * - Responses 400, 401, 403 and 404 come from the error guide, not from this page.
   *
   * `update_menu_config`: PUT /v1/platform/businesses/{business_id}/menu-config/
   *
   * @example
   * ```ts
   * const result = await cafe.menu.update({
   *   menu: {
   *     insights: true,
   *     tasks: false,
   *     bank_transactions: true,
   *     general_ledger: true,
   *     reports: true,
   *     accounts_receivable: true,
   *     accounts_payable: true
   *   },
   *   sub_menu_tabs: {
   *     "reports.cashflow_statement": false,
   *     "reports.balance_sheet": true
   *   }
   * });
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiBadRequestError, ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  update(body: MenuConfig, options?: ResourceOptions<"business">): CallPromise<MenuConfig>;
  /**
   * Reset the menu configuration.
   *
   * Drops the configuration of the business, so that the partner's default holds again.
   *
   * Safe to repeat: the result is the same.
   *
   * Evidence: reconstructed from the docs page https://docs.thredfi.com/implementation/menu-configuration. Inferred:
   * - Known from a guide; no reference page was found.
   * - Security is not stated; that of the read is assumed.
   * - The success response is not described; 200 is assumed, with any body or none.
   * - No operation for the partner's default itself was found.
   * - Responses 401, 403 and 404 come from the error guide, not from this page.
   *
   * `reset_menu_config`: DELETE /v1/platform/businesses/{business_id}/menu-config/
   *
   * @example
   * ```ts
   * const result = await cafe.menu.reset();
   * ```
   *
   * @throws {ThredfiApiError} when the API responds with an error: ThredfiUnauthorizedError, ThredfiForbiddenError, ThredfiNotFoundError
   */
  reset(options?: ResourceOptions<"business">): CallPromise<unknown>;
}

/** What `businesses.list()` may ask for. */
export interface BusinessesListQuery extends NonNullable<operations["list_businesses"]["parameters"]["query"]> {}

/** What `accounts.list()` may ask for. */
export interface AccountsListQuery extends NonNullable<operations["list_chart_of_accounts"]["parameters"]["query"]> {}

/** What `accounts.hierarchy()` may ask for. */
export interface AccountsHierarchyQuery extends NonNullable<operations["get_chart_of_accounts_hierarchy"]["parameters"]["query"]> {}

/** What `accounts.entries()` may ask for. */
export interface AccountsEntriesQuery extends NonNullable<operations["get_account_entries"]["parameters"]["query"]> {}

/** What `journalEntries.list()` may ask for. */
export interface JournalEntriesListQuery extends NonNullable<operations["list_journal_entries"]["parameters"]["query"]> {}

/** What `customers.list()` may ask for. */
export interface CustomersListQuery extends NonNullable<operations["list_customers"]["parameters"]["query"]> {}

/** What `invoices.list()` may ask for. */
export interface InvoicesListQuery extends NonNullable<operations["list_invoices"]["parameters"]["query"]> {}

/** What `invoices.payments.list()` may ask for. */
export interface InvoicesPaymentsListQuery extends NonNullable<operations["list_invoice_payments"]["parameters"]["query"]> {}

/** What `refunds.list()` may ask for. */
export interface RefundsListQuery extends NonNullable<operations["list_refunds"]["parameters"]["query"]> {}

/** What `refunds.payments.list()` may ask for. */
export interface RefundsPaymentsListQuery extends NonNullable<operations["list_refund_payments"]["parameters"]["query"]> {}

/** What `customerCredits.list()` may ask for. */
export interface CustomerCreditsListQuery extends NonNullable<operations["list_customer_credits"]["parameters"]["query"]> {}

/** What `payouts.list()` may ask for. */
export interface PayoutsListQuery extends NonNullable<operations["list_payouts"]["parameters"]["query"]> {}

/** What `vendors.list()` may ask for. */
export interface VendorsListQuery extends NonNullable<operations["list_vendors"]["parameters"]["query"]> {}

/** What `bills.list()` may ask for. */
export interface BillsListQuery extends NonNullable<operations["list_bills"]["parameters"]["query"]> {}

/** What `bills.payments.list()` may ask for. */
export interface BillsPaymentsListQuery extends NonNullable<operations["list_bill_payments"]["parameters"]["query"]> {}

/** What `vendorCredits.list()` may ask for. */
export interface VendorCreditsListQuery extends NonNullable<operations["list_vendor_credits"]["parameters"]["query"]> {}

/** What `vendorRefunds.list()` may ask for. */
export interface VendorRefundsListQuery extends NonNullable<operations["list_vendor_refunds"]["parameters"]["query"]> {}

/** What `vendorRefunds.payments.list()` may ask for. */
export interface VendorRefundsPaymentsListQuery extends NonNullable<operations["list_vendor_refund_payments"]["parameters"]["query"]> {}

/** What `bankAccounts.list()` may ask for. */
export interface BankAccountsListQuery extends NonNullable<operations["list_bank_accounts"]["parameters"]["query"]> {}

/** What `bankTransactions.list()` may ask for. */
export interface BankTransactionsListQuery extends NonNullable<operations["list_bank_transactions"]["parameters"]["query"]> {}

/** What `reports.balanceSheet()` may ask for. */
export interface ReportsBalanceSheetQuery extends NonNullable<operations["get_balance_sheet"]["parameters"]["query"]> {}

/** What `reports.cashFlow()` may ask for. */
export interface ReportsCashFlowQuery extends NonNullable<operations["get_cash_flow_statement"]["parameters"]["query"]> {}

/** What `reports.profitAndLoss()` may ask for. */
export interface ReportsProfitAndLossQuery extends NonNullable<operations["get_profit_and_loss"]["parameters"]["query"]> {}

/** What `insights.apAging()` may ask for. */
export interface InsightsApAgingQuery extends NonNullable<operations["get_ap_aging"]["parameters"]["query"]> {}

/** What `insights.arAging()` may ask for. */
export interface InsightsArAgingQuery extends NonNullable<operations["get_ar_aging"]["parameters"]["query"]> {}

/** What `insights.financialSummary()` may ask for. */
export interface InsightsFinancialSummaryQuery extends NonNullable<operations["get_financial_summary"]["parameters"]["query"]> {}
