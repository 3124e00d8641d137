// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

/** A schema: one of `components` by name, or written out. */
export type SchemaRef = string | ContractSchema;

/** A schema of OpenAPI 3.0, without its prose. */
export interface ContractSchema {
  readonly type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly format?: "uuid" | "date" | "date-time" | "email" | "uri";
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly enum?: readonly unknown[];
  /** The values of an open list that are known. */
  readonly known?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaRef>>;
  readonly additionalProperties?: boolean | SchemaRef;
  readonly items?: SchemaRef;
  readonly allOf?: readonly SchemaRef[];
  readonly anyOf?: readonly SchemaRef[];
  readonly oneOf?: readonly SchemaRef[];
}

export interface ContractParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: SchemaRef;
}

/** What one operation takes and returns. */
export interface OperationSchemas {
  readonly parameters?: readonly ContractParameter[];
  /** `types` are the media types that the body may have; all of them have this schema. */
  readonly body?: { readonly required?: boolean; readonly types: readonly string[]; readonly schema: SchemaRef };
  /** JSON responses by status; null where there is no body. */
  readonly success: Readonly<Record<string, SchemaRef | null>>;
  /** The same for every other status, `default` among them. */
  readonly errors: Readonly<Record<string, SchemaRef | null>>;
}

// Parts that occur more than once.
const s1 = { type: "array", items: "AccountHierarchyNode" } as const;
const s2 = { type: "integer" } as const;
const s3 = { type: "string", format: "uuid" } as const;
const s4 = { type: "string" } as const;
const s5 = { type: "string", nullable: true } as const;
const s6 = { type: "integer", nullable: true } as const;
const s7 = ["id", "type"] as const;
const s8 = ["asset", "liability", "equity", "revenue", "expense"] as const;
const s9 = { type: "string", format: "date" } as const;
const s10 = { type: "string", maxLength: 255 } as const;
const s11 = { type: "number", nullable: true } as const;
const s12 = { type: "boolean" } as const;
const s13 = { type: "string", format: "date-time" } as const;
const s14 = ["count", "page_info", "results"] as const;
const s15 = ["active", "error", "revoked"] as const;
const s16 = ["credit", "debit"] as const;
const s17 = { type: "string", enum: s16 } as const;
const s18 = { type: "array", items: s4 } as const;
const s19 = { type: "array", items: "BillLineItemInput" } as const;
const s20 = { type: "number" } as const;
const s21 = { type: "object", additionalProperties: true } as const;
const s22 = { type: "array", items: s21 } as const;
const s23 = ["bank_transfer", "ach", "wire", "check", "credit_card", "cash", "other"] as const;
const s24 = { type: "string", known: ["pending", "processing", "completed", "failed", "cancelled", "returned"] } as const;
const s25 = { type: "array", items: "BillPaymentAllocation" } as const;
const s26 = { type: "array", items: "ReconciledBankTransaction" } as const;
const s27 = ["amount_cents"] as const;
const s28 = ["message", "payment_id", "status", "updated_at"] as const;
const s29 = { type: "integer", minimum: 1 } as const;
const s30 = { type: "string", minLength: 1, maxLength: 3 } as const;
const s31 = { type: "string", maxLength: 100 } as const;
const s32 = { type: "integer", minimum: 0 } as const;
const s33 = { type: "array", items: "BillPaymentAllocationInput" } as const;
const s34 = ["pending", "processing", "completed", "failed", "cancelled"] as const;
const s35 = { type: "string", known: s34 } as const;
const s36 = { type: "string", format: "email" } as const;
const s37 = ["cash", "accrual"] as const;
const s38 = { type: "string", minLength: 1, maxLength: 255 } as const;
const s39 = ["limited", "sole_trader", "llp", "partnership", "plc", "gmbh", "ug", "ag_de", "einzelunternehmen", "gbr", "kg", "ohg", "bv", "sl"] as const;
const s40 = { type: "string", maxLength: 20 } as const;
const s41 = ["EUR", "GBP", "USD", "SEK", "NOK", "DKK", "ISK", "MYR", "SGD"] as const;
const s42 = { type: "string", enum: s37 } as const;
const s43 = ["business_id", "start_date", "end_date", "currency", "summary"] as const;
const s44 = { type: "array", items: {} } as const;
const s45 = { type: "array", items: "DocumentLink" } as const;
const s46 = { type: "array", items: "CustomerCreditLineItemInput" } as const;
const s47 = { type: "array", items: "CustomerCreditAllocationInput" } as const;
const s48 = ["amount"] as const;
const s49 = { type: "string", enum: ["monthly", "quarterly", "yearly"] } as const;
const s50 = { allOf: ["DocumentLink"] } as const;
const s51 = { type: "array", items: "InvoiceLineItemInput" } as const;
const s52 = { type: "array", items: "InvoicePaymentAllocationInput" } as const;
const s53 = ["pending", "processing", "completed", "failed", "cancelled", "refunded"] as const;
const s54 = { type: "string", known: s53 } as const;
const s55 = { type: "string", known: ["bank_transfer", "credit_card", "debit_card", "ach", "check", "cash", "paypal", "stripe", "other"] } as const;
const s56 = { type: "string", enum: s53 } as const;
const s57 = { type: "string", known: ["ai", "manual", "system", "import"] } as const;
const s58 = { type: "string", known: ["draft", "approved", "rejected"] } as const;
const s59 = { type: "string", format: "uuid", nullable: true } as const;
const s60 = ["code"] as const;
const s61 = ["business_id", "as_of_date", "group_by", "currency", "total_outstanding_cents"] as const;
const s62 = { type: "string", known: ["pending", "paid"] } as const;
const s63 = { type: "string", known: ["unreconciled"] } as const;
const s64 = { type: "array", items: s3 } as const;
const s65 = { type: "string", enum: ["customer", "total"] } as const;
const s66 = { type: "array", items: "RefundPayment" } as const;
const s67 = { type: "array", items: "VendorCreditLineItemInput" } as const;
const s68 = { type: "array", items: "VendorCreditAllocationInput" } as const;
const s69 = ["bill", "payment", "credit"] as const;
const s70 = { type: "array", items: "VendorRefundAllocationInput" } as const;
const s71 = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] as const;
const s72 = { name: "business_id", in: "path", required: true, schema: s3 } as const;
const s73 = [s72] as const;
const s74 = { name: "page", in: "query", schema: s29 } as const;
const s75 = { name: "page_size", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } } as const;
const s76 = { 400: "ValidationErrorResponse", 401: "ErrorResponse", 403: "ErrorResponse", default: "ErrorResponse" } as const;
const s77 = ["application/json"] as const;
const s78 = { 401: "ErrorResponse", 403: "ErrorResponse", 404: "ErrorResponse", default: "ErrorResponse" } as const;
const s79 = { 400: "ValidationErrorResponse", 401: "ErrorResponse", 403: "ErrorResponse", 404: "ErrorResponse", default: "ErrorResponse" } as const;
const s80 = { name: "fiscal_year", in: "query", schema: s2 } as const;
const s81 = { name: "search", in: "query", schema: s4 } as const;
const s82 = { 200: "LedgerAccount", 201: "LedgerAccount" } as const;
const s83 = { name: "account_id", in: "path", required: true, schema: s4 } as const;
const s84 = [s72, s83] as const;
const s85 = { name: "end_date", in: "query", schema: s9 } as const;
const s86 = { name: "start_date", in: "query", schema: s9 } as const;
const s87 = { name: "account_id", in: "query", schema: s4 } as const;
const s88 = { name: "include_archived", in: "query", schema: s12 } as const;
const s89 = [s72, { name: "customer_id", in: "path", required: true, schema: s3 }] as const;
const s90 = { 200: "Customer" } as const;
const s91 = { parameters: s89, body: { types: s77, schema: "CustomerArchive" }, success: s90, errors: s79 } as const;
const s92 = { name: "customer_external_id", in: "query", schema: s4 } as const;
const s93 = { name: "customer_id", in: "query", schema: s4 } as const;
const s94 = { name: "due_at_end", in: "query", schema: s13 } as const;
const s95 = { name: "due_at_start", in: "query", schema: s13 } as const;
const s96 = { name: "max_amount", in: "query", schema: s2 } as const;
const s97 = { name: "sent_at_end", in: "query", schema: s4 } as const;
const s98 = { name: "sent_at_start", in: "query", schema: s4 } as const;
const s99 = { name: "status", in: "query", schema: s4 } as const;
const s100 = [s72, { name: "invoice_id", in: "path", required: true, schema: s3 }] as const;
const s101 = { 200: "Invoice" } as const;
const s102 = { name: "min_amount", in: "query", schema: s2 } as const;
const s103 = [s72, { name: "Idempotency-Key", in: "header", schema: { type: "string", minLength: 1 } }] as const;
const s104 = { name: "payment_id", in: "path", required: true, schema: s3 } as const;
const s105 = [s72, s104] as const;
const s106 = { parameters: s105, body: { types: s77, schema: "InvoicePaymentUpdate" }, success: { 200: "InvoicePaymentResult" }, errors: s79 } as const;
const s107 = { name: "completed_at_end", in: "query", schema: s13 } as const;
const s108 = { name: "completed_at_start", in: "query", schema: s13 } as const;
const s109 = [s72, { name: "refund_id", in: "path", required: true, schema: s3 }] as const;
const s110 = { 200: {} } as const;
const s111 = { name: "refund_id", in: "path", required: true, schema: { type: "string", pattern: "^[0-9a-f-]+$" } } as const;
const s112 = [s72, s104, s111] as const;
const s113 = [s72, { name: "credit_id", in: "path", required: true, schema: s3 }] as const;
const s114 = { 200: "CustomerCredit" } as const;
const s115 = { 204: null } as const;
const s116 = { parameters: s113, success: s115, errors: s78 } as const;
const s117 = { name: "external_id", in: "query", schema: s4 } as const;
const s118 = [s72, { name: "payout_id", in: "path", required: true, schema: s3 }] as const;
const s119 = [s72, { name: "vendor_id", in: "path", required: true, schema: s3 }] as const;
const s120 = { 200: "Vendor" } as const;
const s121 = { name: "vendor_id", in: "query", schema: s4 } as const;
const s122 = [s72, { name: "bill_id", in: "path", required: true, schema: s3 }] as const;
const s123 = { 200: "Bill" } as const;
const s124 = { parameters: s122, success: s123, errors: s78 } as const;
const s125 = { name: "payment_method", in: "query", schema: s4 } as const;
const s126 = { name: "vendor_id", in: "query", schema: s3 } as const;
const s127 = { name: "payment_date_start", in: "query", schema: s4 } as const;
const s128 = { name: "payment_date_end", in: "query", schema: s4 } as const;
const s129 = [s72, { name: "bill_payment_id", in: "path", required: true, schema: s3 }] as const;
const s130 = { 200: "BillPayment" } as const;
const s131 = { 200: "VendorCredit" } as const;
const s132 = { name: "currency", in: "query", schema: s4 } as const;
const s133 = { name: "ordering", in: "query", schema: s4 } as const;
const s134 = { 200: "VendorRefund" } as const;
const s135 = [s72, { name: "vendor_refund_payment_id", in: "path", required: true, schema: s3 }] as const;
const s136 = { 200: "VendorRefundPaymentResult" } as const;
const s137 = { name: "as_of_date", in: "query", schema: s9 } as const;
const s138 = { name: "detail_level", in: "query", schema: { type: "string", enum: ["detailed", "summary"] } } as const;
const s139 = [s72, s138, s85, s86] as const;
const s140 = { 200: "MenuConfigResult" } as const;

/** The schemas that others refer to, by name. */
export const components: Readonly<Record<string, ContractSchema>> = {
  AccountHierarchy: { type: "object", required: ["hierarchy"], properties: { hierarchy: s1, total_accounts: s2 } },
  AccountHierarchyNode: { type: "object", properties: { id: s3, code: s4, name: s4, custom_name: s5, account_type: "AccountType", account_subtype: "AccountSubtype", current_balance: s6, hierarchy_level: s2, children: s1 } },
  AccountIdentifier: { type: "object", required: s7, properties: { id: s3, type: s4 } },
  AccountLineItem: { type: "object", required: ["account_id", "value_cents"], properties: { account_id: s3, account_code: s4, account_name: s4, value_cents: s2 } },
  AccountSubtype: { type: "string", known: ["current_assets", "non_current_assets", "current_liabilities", "non_current_liabilities", "share_capital", "share_premium", "reserves", "retained_earnings", "revenue", "other_operating_income", "finance_income", "direct_costs", "operating_expenses", "finance_costs", "income_tax"] },
  AccountSubtypeGroup: { type: "object", required: ["total_cents", "line_items"], properties: { display_name: s4, total_cents: s2, line_items: { type: "array", items: "AccountLineItem" } } },
  AccountType: { type: "string", enum: s8 },
  AccountingPeriod: { type: "object", required: ["id"], properties: { id: s3, year: s2, month: s2, period_name: s4, status: { type: "string", known: ["open"] } } },
  AgingBuckets: { type: "object", required: ["current", "over_90_days"], properties: { current: s2, "1_30_days": s2, "31_60_days": s2, "61_90_days": s2, over_90_days: s2, days_1_30: s2, days_31_60: s2, days_61_90: s2 } },
  AppliedInvoice: { type: "object", required: ["id"], properties: { id: s3, invoice_number: s4, applied_amount_cents: s2, status: s4, outstanding_amount_cents: s2 } },
  BalanceSheetReport: { type: "object", required: ["business_id", "as_of_date", "currency", "summary"], properties: { business_id: s3, as_of_date: s9, currency: s4, detail_level: "DetailLevel", summary: "BalanceSheetSummary", non_current_assets: "AccountSubtypeGroup", current_assets: "AccountSubtypeGroup", current_liabilities: "AccountSubtypeGroup", non_current_liabilities: "AccountSubtypeGroup", share_capital: "AccountSubtypeGroup", reserves: "AccountSubtypeGroup", retained_earnings: "AccountSubtypeGroup" } },
  BalanceSheetSummary: { type: "object", properties: { total_assets_cents: s2, total_non_current_assets_cents: s2, total_current_assets_cents: s2, total_liabilities_cents: s2, total_current_liabilities_cents: s2, total_non_current_liabilities_cents: s2, total_equity_cents: s2, net_assets_cents: s2 } },
  BankAccount: { type: "object", required: ["id", "account_key", "balance", "balance_cents"], properties: { id: s3, account_key: s10, display_name: s4, official_name: s4, mask: s4, balance: s11, balance_cents: s2, currency: s4, is_active: s12, bank_link_status: "BankLinkStatus", bank_link_id: s3, business_id: s3, business_name: s4, provider: s4, mapped_account: s4, created_at: s13, updated_at: s13 } },
  BankAccountList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BankAccountListItem" } }, required: s14 },
  BankAccountListItem: { type: "object", required: ["id"], properties: { id: s3, display_name: s4, official_name: s4, mask: s4, balance: s11, balance_cents: s2, currency: s4, is_active: s12, bank_link_status: "BankLinkStatus", business_name: s4, provider: s4, created_at: s13 } },
  BankLinkStatus: { type: "string", known: s15 },
  BankTransaction: { type: "object", required: ["id"], properties: { id: s3, date: s9, amount: s2, display_amount: s4, signed_amount: s2, direction: s17, currency: { type: "string", known: ["GBP", "EUR", "USD"] }, counterparty_name: s4, merchant_name: s4, description: s4, categorization_status: { type: "string", known: ["pending", "manual_review", "categorized", "approved"] }, transaction_type: "BankTransactionType", subcategory: "TransactionSubcategory", business_id: s3, business_name: s4, account_id: s4, account_code: s4, account_name: s4, bank_account_connection_id: s3, bank_account_name: s4, bank_account_mask: s4, bank_account_currency: s4, is_reconciled: s12, reconciled_at: s13, reconciled_amount_cents: s2, remaining_amount_cents: s2, reconciliations: {}, created_at: s13, approval_status: { type: "string", known: ["pending_approval", "ai_approved", "approved"] }, category: {} } },
  BankTransactionList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BankTransaction" } }, required: s14 },
  BankTransactionType: { type: "string", known: ["fps", "bacs", "chaps", "direct_debit", "standing_order", "sepa_credit", "sepa_debit", "sepa_instant", "card_payment", "atm_withdrawal", "bank_transfer", "fee", "interest", "other"] },
  Bill: { type: "object", properties: { type: s4, id: s3, business_id: s3, status: { type: "string", known: ["received", "partially_paid", "paid", "voided"] }, terms: s4, issue_date: s9, received_at: s13, due_at: s13, paid_at: s13, voided_at: s13, is_overdue: s12, currency: s4, vendor: "Vendor", line_items: { type: "array", items: "BillLineItem" }, bill_payment_allocations: { type: "array", items: "BillPaymentAllocationOnBill" }, vendor_credit_allocations: { type: "array", items: "VendorCreditAllocationOnBill" }, vendor_refund_allocations: { type: "array", items: "VendorRefundAllocationOnBill" }, external_id: s4, bill_number: s4, vendor_bill_number: s4, memo: s4, attachment_urls: s18, subtotal: s2, additional_sales_taxes_total: s2, total_amount: s2, outstanding_balance: s2, document: { type: "object", properties: { document_id: s4, file_name: s4, file_size: s2, url: s4 } } }, required: ["id"] },
  BillCreate: { type: "object", properties: { external_id: s4, line_items: s19, vendor_id: s3, vendor_external_id: s4, bill_number: s4, vendor_bill_number: s4, purchase_order_number: s4, memo: s4, reference_numbers: s18, attachment_urls: s18, bill_date: s9, received_at: s13, due_at: s13, approved_at: s13, currency: s4, document: "DocumentUpload" } },
  BillLineItem: { type: "object", required: ["id"], properties: { id: s3, bill_id: s3, account_identifier: "AccountIdentifier", currency: s4, unit_price: s20, quantity: s20, subtotal: s20, sales_taxes_total: s20, total_amount: s20, tax_rate: s20, description: s4, product: s4, sales_taxes: { type: "array", items: { type: "object", properties: { amount: s20 } } } } },
  BillLineItemInput: { type: "object", properties: { quantity: s20, unit_price: s20, description: s4, account_identifier: {}, product: s4, sales_taxes: s22 } },
  BillList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Bill" } }, required: s14 },
  BillPayment: { type: "object", properties: { id: s3, business_id: s3, vendor_id: s3, vendor_name: s4, payment_reference: s4, external_id: s4, processor_payment_id: s4, check_number: s4, amount_cents: s2, currency: s4, processing_fee_cents: s2, net_amount_cents: s2, allocated_amount_cents: s2, unallocated_amount_cents: s2, is_fully_allocated: s12, payment_method: { type: "string", known: s23 }, status: s24, payment_date: s9, value_date: s9, submitted_at: s13, completed_at: s13, failed_at: s13, description: s4, memo: s4, failure_reason: s4, metadata: {}, allocations: s25, vendor_refund_allocations: { type: "array", items: "VendorRefundAllocationOnBillPayment" }, reconciled_bank_transactions: s26, created_at: s13, updated_at: s13 }, required: ["id"] },
  BillPaymentAllocation: { type: "object", required: ["id"], properties: { id: s3, bill_id: s3, bill_number: s4, vendor_bill_number: s4, bill_status: s4, amount_cents: s2, allocation_date: s13, created_at: s13, description: s4 } },
  BillPaymentAllocationInput: { type: "object", properties: { bill_id: s3, amount_cents: s2, description: s4 } },
  BillPaymentAllocationOnBill: { type: "object", required: s27, properties: { amount_cents: s2, payment_date: s9, payment_method: s4, bill_payment_id: s3 } },
  BillPaymentCancelResult: { type: "object", required: s28, properties: { message: s4, payment_id: s3, status: s4, updated_at: s13 } },
  BillPaymentCreate: { type: "object", properties: { vendor_id: s3, amount_cents: s29, currency: s30, payment_method: { type: "string", enum: s23 }, payment_date: s9, payment_reference: s31, check_number: { type: "string", maxLength: 50 }, description: s4, memo: s4, processing_fee_cents: s32, external_id: s4, metadata: {}, allocations: s33 } },
  BillPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BillPaymentListItem" } }, required: s14 },
  BillPaymentListItem: { type: "object", properties: { id: s3, vendor_id: s3, vendor_name: s4, payment_reference: s4, payment_date: s9, amount_cents: s2, currency: s4, payment_method: s4, status: s24, allocated_amount_cents: s2, unallocated_amount_cents: s2, is_fully_allocated: s12, allocations: s25, reconciled_bank_transactions: s26, created_at: s13, updated_at: s13 }, required: ["id"] },
  BillPaymentUpdate: { type: "object", properties: { status: s35, failure_reason: s4, payment_reference: s4, check_number: s4, description: s4, memo: s4, processing_fee_cents: s2, metadata: {}, allocations: s33 } },
  BillUpdate: { type: "object", properties: { vendor_id: s3, vendor_external_id: s4, external_id: s4, bill_number: s4, vendor_bill_number: s4, purchase_order_number: s4, memo: s4, reference_numbers: s18, attachment_urls: s18, received_at: s13, due_at: s13, approved_at: s13, currency: s4, line_items: s19, bill_terms: s4, document: "DocumentUpload" } },
  Business: { type: "object", required: ["id", "legal_name", "country", "email", "base_currency", "accounting_method"], properties: { id: s3, external_id: s4, legal_name: s10, name: s4, entity_type: s4, phone_number: s4, tin: s4, vat_number: s4, company_number: s4, country: { type: "string", maxLength: 2 }, province: s4, eu_nace_industry_code: s4, email: s36, base_currency: { type: "string", maxLength: 3 }, accounting_method: { type: "string", maxLength: 20, known: s37 }, fiscal_year_end: s9, activation_at: s13, is_active: s12, created_at: s13, updated_at: s13, metadata: {}, currency: s4 } },
  BusinessCreate: { type: "object", required: ["external_id", "legal_name", "entity_type", "email"], properties: { external_id: s38, legal_name: s38, entity_type: { type: "string", minLength: 1, known: s39 }, email: { type: "string", format: "email", minLength: 1 }, phone_number: s4, tin: s4, vat_number: s40, company_number: s40, country: { type: "string", minLength: 1, maxLength: 2, known: ["GB", "DE", "FR", "NL", "ES", "BE", "IT", "IE", "AT", "PT", "SE", "NO", "DK", "FI", "IS", "MY", "SG"] }, province: s31, eu_nace_industry_code: { type: "string", maxLength: 10 }, base_currency: { type: "string", minLength: 1, maxLength: 3, known: s41 }, accounting_method: s42, fiscal_year_end: s9, metadata: {}, coa_language: { type: "string", known: ["en", "nl"] } } },
  BusinessCreateResult: { allOf: ["Business", { type: "object", properties: { _meta: s21 } }] },
  BusinessList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BusinessListItem" } }, required: s14 },
  BusinessListItem: { type: "object", required: ["id"], properties: { id: s3, external_id: s4, name: s4, legal_name: s4, entity_type: s4, country: s4, province: s4, eu_nace_industry_code: s4, is_active: s12, activation_at: s13, created_at: s13, updated_at: s13, vat_number: s4, company_number: s4, tax_id: s4, base_currency: s4 } },
  BusinessTokenResponse: { type: "object", properties: { access_token: s4, token_type: s4, expires_in: s2, scope: s4, business_id: s3 }, required: ["access_token", "business_id", "expires_in", "scope"] },
  BusinessUpdate: { type: "object", properties: { legal_name: s38, entity_type: { type: "string", known: s39 }, phone_number: s4, tin: s4, vat_number: s40, company_number: s40, province: s4, eu_nace_industry_code: s4, email: s36, accounting_method: s42, fiscal_year_end: s9, metadata: {} } },
  BusinessUpdateResult: { type: "object", properties: { legal_name: s10, entity_type: s4, phone_number: s4, tin: s4, vat_number: s40, company_number: s40, province: s4, eu_nace_industry_code: s4, email: s36, accounting_method: { type: "string", known: s37 }, fiscal_year_end: s9, metadata: {} } },
  CashFlowOperatingActivities: { type: "object", properties: { net_profit_cents: s2, non_cash_adjustments: "AccountSubtypeGroup", working_capital_changes: "AccountSubtypeGroup" } },
  CashFlowStatement: { type: "object", required: s43, properties: { business_id: s3, start_date: s9, end_date: s9, currency: s4, detail_level: "DetailLevel", summary: "CashFlowSummary", cash_reconciliation: "CashReconciliation", operating_activities: "CashFlowOperatingActivities", investing_activities: "AccountSubtypeGroup", financing_activities: "AccountSubtypeGroup" } },
  CashFlowSummary: { type: "object", properties: { net_cash_from_operating_cents: s2, net_cash_from_investing_cents: s2, net_cash_from_financing_cents: s2, net_change_in_cash_cents: s2, opening_cash_cents: s2, closing_cash_cents: s2 } },
  CashReconciliation: { type: "object", properties: { opening_cash_cents: s2, net_change_cents: s2, calculated_closing_cents: s2, actual_closing_cents: s2, reconciles: s12 } },
  ClientCredentialsGrant: { type: "object", required: ["client_id"], properties: { grant_type: { type: "string", minLength: 1, enum: ["client_credentials"] }, client_id: s3 } },
  Customer: { type: "object", required: ["id"], properties: { type: s4, id: s3, external_id: s4, reference_number: s4, individual_name: s4, company_name: s4, display_name: s4, email: s36, mobile_phone: s4, office_phone: s4, address_line1: s4, address_line2: s4, city: s4, state_county: s4, postal_code: s4, country: s4, full_address: s4, address_string: s4, vat_number: s4, tax_exempt: s12, status: s4, is_active: s12, is_archived: s12, transaction_tags: s44, notes: s4, metadata: {}, payment_terms_days: s2, credit_limit: s2, credit_limit_cents: s2, outstanding_balance: s2, documents: s45, created_at: s13, updated_at: s13, archived_at: s13 } },
  CustomerAging: { type: "object", required: ["customer_id", "total_outstanding_cents"], properties: { customer_id: s3, customer_name: s4, total_outstanding_cents: s2, aging_buckets: "AgingBuckets" } },
  CustomerArchive: { type: "object", properties: { external_id: s4, reference_number: s4, individual_name: s4, company_name: s4, email: s36, mobile_phone: s4, office_phone: s4, address_line1: s4, address_line2: s4, city: s4, state_county: s4, postal_code: s4, country: s4, vat_number: s4, tax_exempt: s12, transaction_tags: s44, notes: s4, metadata: {}, payment_terms_days: s2, credit_limit_cents: s2 } },
  CustomerCreate: { type: "object", properties: { external_id: s4, reference_number: s4, individual_name: s4, company_name: s4, email: s36, mobile_phone: s4, office_phone: s4, address_line1: s4, address_line2: s4, city: s4, state_county: s4, postal_code: s4, country: s4, vat_number: s4, tax_exempt: s12, status: s4, transaction_tags: s44, notes: s4, metadata: {}, payment_terms_days: s2, credit_limit_cents: s2, document: "DocumentUpload" } },
  CustomerCredit: { type: "object", required: ["id"], properties: { id: s3, status: { type: "string", known: ["draft", "sent", "applied", "partially_applied", "void"] }, sent_at: s13, customer: { type: "object", properties: { id: s3, display_name: s4, company_name: s4 }, additionalProperties: true }, source_invoice_id: s3, line_items: { type: "array", items: "CustomerCreditLineItem" }, allocations: { type: "array", items: "CustomerCreditAllocation" }, tags: s22, total_amount: s2, applied_amount: s2, document: "DocumentLink", created_at: s13, updated_at: s13, external_id: s4, currency: s4, issued_at: s13 } },
  CustomerCreditAllocation: { type: "object", required: ["invoice_id"], properties: { invoice_id: s3, invoice_number: s4, amount_cents: s2, invoice_outstanding_balance_cents: s2, applied_at: s13, amount: s2 } },
  CustomerCreditAllocationInput: { type: "object", properties: { amount: s2, invoice_id: s3 } },
  CustomerCreditAllocationOnInvoice: { type: "object", required: s27, properties: { credit_note_id: s3, applied_at: s4, amount_cents: s2 } },
  CustomerCreditCreate: { type: "object", properties: { external_id: s4, line_items: s46, customer_id: s3, customer_external_id: s4, source_invoice_id: s3, sent_at: s13, allocations: s47, tags: s22, document: "DocumentUpload" } },
  CustomerCreditLineItem: { type: "object", required: s48, properties: { amount: s2, revenue_account_identifier: "AccountIdentifier", tags: s18, memo: s4, metadata: {} } },
  CustomerCreditLineItemInput: { type: "object", properties: { amount: s2, tax_amount_cents: s2, revenue_account_identifier: {}, memo: s4, metadata: s21, reference_number: s4, tags: s22 } },
  CustomerCreditList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "CustomerCredit" } }, required: s14 },
  CustomerCreditUpdate: { type: "object", properties: { external_id: s4, sent_at: s13, memo: s4, tags: s22, metadata: s21, source_invoice_id: s3, line_items: s46, allocations: s47, document: "DocumentUpload" } },
  CustomerList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Customer" } }, required: s14 },
  DetailLevel: { type: "string", enum: ["summary", "detailed"] },
  DocumentLink: { type: "object", required: ["url"], properties: { url: s4, expires_in: s2, document_id: s3, file_name: s4, file_size: s2, mime_type: s4 } },
  DocumentUpload: { type: "object", properties: { file: s4, document_type: { type: "string", known: ["customer_document", "customer_credit", "sales_invoice", "refund", "purchase_invoice", "vendor_document", "vendor_credit", "vendor_refund"] }, upload_source: { type: "string", known: ["web_app"] }, metadata: {}, tags: {} } },
  ErrorResponse: { type: "object", properties: { error: s4, error_code: { type: "string", known: ["authentication_required", "invalid_token", "permission_denied", "validation_error", "business_not_found", "invoice_not_found"] }, message: s4, detail: { oneOf: [s4, s21] }, details: { type: "object", additionalProperties: s18 }, request_id: s4 } },
  FinancialSummary: { type: "object", required: ["business_id", "start_date", "end_date", "currency", "granularity"], properties: { business_id: s3, start_date: s9, end_date: s9, currency: s4, granularity: s49, summary: "FinancialSummaryTotals", trends: { type: "array", items: "FinancialTrend" } } },
  FinancialSummaryTotals: { type: "object", required: ["total_revenue_cents", "total_expenses_cents", "net_profit_cents"], properties: { total_revenue_cents: s2, total_expenses_cents: s2, net_profit_cents: s2 } },
  FinancialTrend: { type: "object", required: ["period_start", "period_end"], properties: { period_start: s9, period_end: s9, revenue_cents: s2, expenses_cents: s2, net_profit_cents: s2 } },
  Invoice: { type: "object", required: ["id"], properties: { type: s4, id: s3, business_id: s3, status: { type: "string", known: ["DRAFT", "ISSUED", "SENT", "OVERDUE", "PARTIALLY_PAID", "PAID", "REFUNDED", "PARTIALLY_WRITTEN_OFF", "WRITTEN_OFF", "VOIDED"] }, sent_at: s13, due_at: s13, paid_at: s13, voided_at: s13, is_overdue: s12, invoice_number: s4, invoice_type: s4, currency: s4, customer: "Customer", external_id: s4, memo: s4, imported_at: s4, subtotal: s2, additional_sales_taxes_total: s2, total_amount: s2, outstanding_balance: s2, line_items: { type: "array", items: "InvoiceLineItem" }, payment_allocations: { type: "array", items: "InvoicePaymentAllocationOnInvoice" }, credit_allocations: { type: "array", items: "CustomerCreditAllocationOnInvoice" }, refund_allocations: { type: "array", items: "RefundAllocationOnInvoice" }, write_offs: { type: "array", items: "InvoiceWriteOff" }, document: s50 } },
  InvoiceCreate: { type: "object", properties: { external_id: s4, sent_at: s13, line_items: s51, due_at: s13, voided_at: s13, invoice_number: s4, invoice_type: s4, customer_id: s3, customer_external_id: s4, memo: s4, additional_discount: s2, additional_sales_taxes: s22, additional_sales_taxes_total: s2, tips: s2, tips_account: {}, transaction_tags: s18, metadata: {}, document: "DocumentUpload" } },
  InvoiceLineItem: { type: "object", properties: { id: s3, description: s4, quantity: s20, unit_price: s2, tax_code: s4, subtotal: s2, total_amount: s2 } },
  InvoiceLineItemInput: { type: "object", properties: { quantity: s20, unit_price: s2, external_id: s4, description: s4, account_identifier: {}, product: s4, discount_amount: s2, sales_taxes: { type: "array", items: "SalesTaxInput" }, tax_code: s4 } },
  InvoiceList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Invoice" } }, required: s14 },
  InvoicePayment: { type: "object", required: ["id"], properties: { id: s3, customer: "InvoicePaymentCustomer", customer_name: s4, customer_email: s4, payment_method: "InvoicePaymentMethod", total_amount: s2, allocated_amount: s2, unallocated_amount: s2, net_amount: s2, processing_fee: s2, processing_fee_cents: s2, display_amount: s4, is_fully_allocated: s12, is_completed: s12, processed_at: s13, failed_at: s13, created_at: s13, updated_at: s13, allocations: { type: "array", items: "InvoicePaymentAllocation" }, refund_allocations: { type: "array", items: "RefundAllocationOnInvoicePayment" }, reconciled_bank_transactions: s26, payment_reference: s4, payment_date: s4, currency: { type: "string", known: s41 }, status: "InvoicePaymentStatus" } },
  InvoicePaymentAllocation: { type: "object", required: ["id"], properties: { id: s3, invoice_id: s3, invoice_number: s4, invoice_status: s4, amount: s2, allocated_at: s13, transaction_tags: {}, notes: s4 } },
  InvoicePaymentAllocationInput: { type: "object", properties: { invoice_id: s3, amount_cents: s2 } },
  InvoicePaymentAllocationOnInvoice: { type: "object", required: s27, properties: { payment_id: s3, payment_date: s4, payment_method: s4, amount_cents: s2 } },
  InvoicePaymentCreate: { type: "object", properties: { customer_id: s3, total_amount_cents: s29, allocations: s52, payment_date: s9, currency: s30, payment_method: "InvoicePaymentMethod", payment_reference: s4, external_id: s4, note: s4, notes: s4, metadata: s21, references: s21, processing_fee_cents: s32, payment_processor: s31 } },
  InvoicePaymentCustomer: { type: "object", required: ["id"], properties: { id: s3, name: s4, email: s36, company_name: s4 } },
  InvoicePaymentDeleteResult: { type: "object", required: s28, properties: { message: s4, payment_id: s3, status: s54, updated_at: s13 } },
  InvoicePaymentDetail: { type: "object", required: ["id"], properties: { id: s3, business_id: s3, customer_id: s3, total_amount_cents: s2, applied_amount_cents: s2, allocated_amount_cents: s2, unapplied_amount_cents: s2, remaining_amount_cents: s2, currency: s4, status: s54, payment_method: s55, payment_reference: s4, external_id: s4, note: s4, bank_reference: s4, metadata: s21, idempotency_key: s5, created_at: s13, updated_at: s13, applied_invoices: { type: "array", items: "AppliedInvoice" } } },
  InvoicePaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "InvoicePayment" } }, required: s14 },
  InvoicePaymentMethod: s55,
  InvoicePaymentResult: { type: "object", required: ["payment"], properties: { payment: "InvoicePaymentDetail" } },
  InvoicePaymentStatus: s54,
  InvoicePaymentUpdate: { type: "object", properties: { customer_id: s3, total_amount_cents: s29, allocations: s52, payment_date: s9, currency: s30, payment_method: "InvoicePaymentMethod", payment_reference: s4, external_id: s4, note: s4, notes: s4, metadata: s21, references: s21, processor_reference: s4, bank_reference: s4, status: s56, transaction_tags: s18, payment_processor: s4, processing_fee_cents: s2 } },
  InvoiceUpdate: { type: "object", properties: { invoice_number: s4, invoice_type: s4, memo: s4, external_id: s4, due_at: s13, document: "DocumentUpload", customer_id: s3, line_items: s51, additional_discount: s2, additional_sales_taxes_total: s2, tips: s2 } },
  InvoiceVoid: { type: "object", properties: { invoice_number: s4, external_id: s4, memo: s4, customer_id: s3 } },
  InvoiceWriteOff: { type: "object", properties: { write_off_at: s4, created_at: s4, reason: s4, amount: s2, amount_cents: s2 } },
  JournalEntry: { allOf: ["JournalEntryListItem", { type: "object", properties: { accounting_period: "AccountingPeriod", lines: { type: "array", items: "JournalEntryLine" }, source_info: { type: "object", properties: { linked_documents: { type: "array", items: "LinkedDocument" } } } } }] },
  JournalEntryLine: { type: "object", required: ["id"], properties: { id: s3, line_number: s2, account_code: s4, account_name: s4, account_type: "AccountType", debit_amount: s2, credit_amount: s2, description: s4, external_reference: s4 } },
  JournalEntryList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "JournalEntryListItem" } }, required: s14 },
  JournalEntryListItem: { type: "object", required: ["id"], properties: { id: s3, sequence_number: s4, entry_date: s9, reference: s4, description: s4, currency: s4, total_debit: s2, total_credit: s2, is_balanced: s12, created_by: s57, created_by_display: s4, status: s58, status_display: s4, is_posted: s12, posted_at: { type: "string", format: "date-time", nullable: true }, bank_transaction_id: s59, source_type: { type: "string", known: ["invoice", "bill", "payment", "bank_transaction"] }, source_reference: s4, created_at: s13 } },
  LedgerAccount: { allOf: ["LedgerAccountListItem", { type: "object", properties: { description: s4, institution_name: s4, iban: s4, sort_code: s4, account_number_mask: s4, total_debits: s2, total_credits: s2, last_entry_date: s13, last_entry_reference: s4, sub_accounts: { type: "array", items: { type: "object" } } } }] },
  LedgerAccountCreate: { type: "object", properties: { code: s4, name: s4, account_type: "AccountType", account_subtype: "AccountSubtype", parent_id: s4, description: s4, external_id: s4, institution_name: s4, iban: s4, sort_code: s4, account_number_mask: s4, balance_behavior: { type: "string", enum: ["debit_positive", "credit_positive", ""] }, is_cash_account: s12, is_non_cash_expense: s12, custom_fields: {} } },
  LedgerAccountEntry: s21,
  LedgerAccountEntryList: { type: "object", properties: { count: s2, page_info: "PageInfo", opening_balance_cents: s2, closing_balance_cents: s2, results: { type: "array", items: "LedgerAccountEntry" } }, required: s14 },
  LedgerAccountList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "LedgerAccountListItem" } }, required: s14 },
  LedgerAccountListItem: { type: "object", required: ["id", "code", "name", "currency"], properties: { id: s3, code: s4, name: s4, currency: s4, account_type: "AccountType", account_type_display: s4, account_subtype: "AccountSubtype", account_subtype_display: s4, parent_account_code: s5, current_balance: s2, current_balance_formatted: s4, debit_balance: s2, credit_balance: s2, period_balance: s6, period_balance_formatted: s5, has_children: s12, hierarchy_level: s2, is_active: s12 } },
  LedgerChildAccountCreate: { type: "object", required: s60, properties: { code: s4, name: s4, description: s4, external_id: s4, custom_fields: {}, institution_name: s4, iban: s4, sort_code: s4, account_number_mask: s4 } },
  LinkedDocument: { type: "object", required: s7, properties: { id: s4, type: { type: "string", known: ["invoice", "bill", "receipt", "customercreditnote", "customercredit", "vendorcreditnote", "vendorcredit", "refund", "customerrefund", "invoicerefund", "vendorrefund"] }, display_name: s4, file_link: { type: "object", properties: { file_name: s4, file_size: s2, url: s4 } } } },
  MenuConfig: { type: "object", required: ["menu"], properties: { menu: { type: "object", properties: { insights: s12, tasks: s12, bank_transactions: s12, general_ledger: s12, reports: s12, accounts_receivable: s12, accounts_payable: s12 } }, sub_menu_tabs: { type: "object", additionalProperties: s12 } } },
  MenuConfigResult: { type: "object", required: ["data"], properties: { data: "MenuConfig" } },
  OAuth2ErrorResponse: { type: "object", properties: { error: s4, error_description: s4 }, required: ["error", "error_description"] },
  PageInfo: { type: "object", properties: { total_count: s2, current_page: s2, total_pages: s2, page_size: s2 }, required: ["total_count", "current_page", "total_pages", "page_size"] },
  PartnerTokenResponse: { type: "object", required: ["access_token", "expires_in"], properties: { access_token: s4, token_type: s4, expires_in: s2 } },
  PayablesAgingReport: { type: "object", required: s61, properties: { business_id: s3, as_of_date: s9, group_by: { type: "string", enum: ["vendor", "total"] }, currency: s4, total_outstanding_cents: s2, total_aging_buckets: "AgingBuckets", vendors: { type: "array", items: "VendorAging" } } },
  Payout: { type: "object", required: ["id"], properties: { id: s3, business_id: s3, external_id: s4, processor: s4, processor_payout_id: s4, paid_out_amount_cents: s2, fee_cents: s2, additional_refunds_amount_cents: s2, net_amount_cents: s2, currency: s4, status: s62, completed_at: s13, imported_at: s13, reference_number: s4, memo: s4, payment_count: s2, refund_payment_count: s2, gross_payments_amount_cents: s2, total_refunds_amount_cents: s2, expected_net_amount_cents: s2, amount_variance_cents: s2, reconciliation_status: s63, settlement_file_id: s59, created_at: s13, updated_at: s13, metadata: {}, payments: { type: "array", items: "PayoutPayment" }, refund_payments: { type: "array", items: "PayoutRefundPayment" } } },
  PayoutCreate: { type: "object", properties: { external_id: s4, processor: { type: "string", known: ["stripe", "adyen"] }, paid_out_amount_cents: s2, fee_cents: s2, currency: s4, status: s62, completed_at: s13, processor_payout_id: s4, additional_refunds_amount_cents: s2, payment_ids: s64, refund_payment_ids: s64, reference_number: s4, memo: s4, metadata: {} } },
  PayoutDeleteResult: { type: "object", required: ["deleted"], properties: { deleted: s12 } },
  PayoutList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "PayoutListItem" } }, required: s14 },
  PayoutListItem: { type: "object", required: ["id"], properties: { id: s3, business_id: s3, external_id: s4, processor: s4, processor_payout_id: s4, paid_out_amount_cents: s2, fee_cents: s2, additional_refunds_amount_cents: s2, net_amount_cents: s2, currency: s4, status: s62, completed_at: s13, imported_at: s13, reference_number: s4, memo: s4, payment_count: s2, refund_payment_count: s2, gross_payments_amount_cents: s2, total_refunds_amount_cents: s2, expected_net_amount_cents: s2, amount_variance_cents: s2, reconciliation_status: s63, settlement_file_id: s59, created_at: s13, updated_at: s13 } },
  PayoutPayment: { type: "object", required: ["id"], properties: { id: s3, external_id: s4, payment_reference: s4, customer_name: s4, payment_date: s9, total_amount_cents: s2, currency: s4 } },
  PayoutRefundPayment: { type: "object", required: ["id"], properties: { id: s4, external_id: s4, refund_id: s4, customer_name: s4, refunded_amount_cents: s2, completed_at: s13 } },
  ProfitAndLossReport: { type: "object", required: s43, properties: { business_id: s3, start_date: s9, end_date: s9, currency: s4, detail_level: "DetailLevel", summary: "ProfitAndLossSummary", revenue: "AccountSubtypeGroup", other_operating_income: "AccountSubtypeGroup", direct_costs: "AccountSubtypeGroup", operating_expenses: "AccountSubtypeGroup", finance_income: "AccountSubtypeGroup", finance_costs: "AccountSubtypeGroup", income_tax: "AccountSubtypeGroup" } },
  ProfitAndLossSummary: { type: "object", properties: { net_revenue_cents: s2, total_operating_income_cents: s2, gross_profit_cents: s2, total_operating_expenses_cents: s2, operating_profit_cents: s2, profit_before_tax_cents: s2, net_profit_cents: s2 } },
  ReceivablesAgingReport: { type: "object", required: s61, properties: { business_id: s3, as_of_date: s9, group_by: s65, currency: s4, total_outstanding_cents: s2, total_aging_buckets: "AgingBuckets", customers: { type: "array", items: "CustomerAging" } } },
  ReconciledBankTransaction: { type: "object", required: ["bank_transaction_id"], properties: { bank_transaction_id: s3, bank_transaction_date: s13, bank_transaction_amount_cents: s2, bank_transaction_direction: { type: "string", known: s16 }, reconciled_amount_cents: s2, reconciliation_link_id: s3, reconciled_at: s13, currency: s4, payment_type: s4, bank_account_name: s4, notes: s4 } },
  Refund: { type: "object", required: ["id"], properties: { id: s3, refunded_amount: s2, customer_id: s3, customer_name: s4, allocations: { type: "array", items: "RefundAllocation" }, refund_payments: s66, document: s50 } },
  RefundAllocation: { type: "object", required: ["id"], properties: { id: s3, allocation_type: s4, amount: s2, invoice_id: s3, invoice_number: s4, invoice_outstanding_balance_cents: s2, target_description: s4, description: s4, allocation_date: s13 } },
  RefundAllocationOnInvoice: { type: "object", required: s27, properties: { refund_id: s3, allocated_at: s4, reference_number: s4, amount_cents: s2 } },
  RefundAllocationOnInvoicePayment: { type: "object", required: s27, properties: { refund_id: s3, amount_cents: s2, allocated_at: s13, reference_number: s4 } },
  RefundCreate: { type: "object", properties: { invoice_id: s3, method: "RefundMethod", completed_at: s13, external_id: s4, amount_cents: s2, memo: s4, reference_number: s4, processor: s4, refund_processing_fee_cents: s2, document: "DocumentUpload" } },
  RefundList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Refund" } }, required: s14 },
  RefundMethod: { type: "string", known: ["BANK_TRANSFER", "CREDIT_CARD", "ACH", "CHECK", "CASH", "PAYPAL", "STRIPE", "OTHER"] },
  RefundPayment: { type: "object", required: ["id"], properties: { id: s3, refund_id: s3, refunded_amount: s2, refund_processing_fee: s2, reconciled_bank_transactions: s26, created_at: s13, updated_at: s13, external_id: s4, completed_at: s13, method: "RefundMethod", processor: s4, transaction_tags: {}, memo: s4, metadata: {} } },
  RefundPaymentCreate: { type: "object", properties: { amount_cents: s2, method: "RefundMethod", external_id: s4, completed_at: s13, processor: s4, memo: s4, transaction_tags: s18, refund_processing_fee_cents: s2 } },
  RefundPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: s66 }, required: s14 },
  SalesTaxInput: { type: "object", properties: { code: s4, name: s4, amount: s2, tax_account: {}, discount_amount: s2 } },
  TaxCode: { type: "object", required: s60, properties: { code: s4, name: s4, rate: s20, purchase_account: s5, sales_account: s5, effective_from: { type: "string", format: "date", nullable: true }, is_active: s12 } },
  TaxCodeList: { type: "object", properties: { business_id: s3, count: s2, tax_codes: { type: "array", items: "TaxCode" } }, required: ["business_id", "count", "tax_codes"] },
  TransactionCategory: { type: "object", required: ["id"], properties: { id: s4, code: s4, name: s4 } },
  TransactionSubcategory: { type: "object", required: ["id"], properties: { id: s4, code: s4, name: s4, category: "TransactionCategory" } },
  ValidationErrorResponse: { allOf: ["ErrorResponse"] },
  Vendor: { type: "object", required: ["type", "id", "mobile_phone", "office_phone", "address_string", "memo", "status", "transaction_tags"], properties: { type: s4, id: s3, mobile_phone: s4, office_phone: s4, address_string: { type: "string", readOnly: true }, memo: s4, status: { type: "string", known: ["ACTIVE", "INACTIVE", "ARCHIVED", "BLOCKED"] }, transaction_tags: s44, documents: s45, external_id: s4, individual_name: s4, company_name: s4, email: s36 } },
  VendorAging: { type: "object", required: ["vendor_id", "total_outstanding_cents"], properties: { vendor_id: s3, vendor_name: s4, total_outstanding_cents: s2, aging_buckets: "AgingBuckets" } },
  VendorCreate: { type: "object", properties: { external_id: s4, individual_name: s4, company_name: s4, email: s36, mobile_phone: s4, office_phone: s4, address_string: s4, memo: s4, transaction_tags: s44, country: s4, vat_number: s4, document: "DocumentUpload" } },
  VendorCredit: { type: "object", required: ["id"], properties: { id: s3, status: { type: "string", known: ["draft", "sent", "received", "partially_applied", "applied", "void"] }, received_at: s13, vendor: "VendorCreditVendor", source_bill_id: s3, line_items: { type: "array", items: "VendorCreditLineItem" }, allocations: { type: "array", items: "VendorCreditAllocation" }, tags: s22, total_amount: s20, applied_amount: s20, document: "DocumentLink", created_at: s13, updated_at: s13, external_id: s4, currency: s4 } },
  VendorCreditAllocation: { type: "object", required: ["bill_id"], properties: { bill_id: s3, bill_number: s4, amount_cents: s2, bill_outstanding_balance_cents: s2, applied_at: s13, outstanding_amount_cents: s2 } },
  VendorCreditAllocationInput: { type: "object", properties: { amount: s2, bill_id: s3 } },
  VendorCreditAllocationOnBill: { type: "object", required: s27, properties: { vendor_credit_id: s4, vendor_credit_number: s4, amount_cents: s2, applied_at: s4 } },
  VendorCreditCreate: { type: "object", properties: { external_id: s4, line_items: s67, vendor_id: s3, vendor_external_id: s4, source_bill_id: s3, received_at: s13, allocations: s68, tags: s22, document: "DocumentUpload" } },
  VendorCreditLineItem: { type: "object", required: s48, properties: { amount: s20, expense_account_identifier: "AccountIdentifier", tags: s18, memo: s4, metadata: {} } },
  VendorCreditLineItemInput: { type: "object", properties: { amount: s2, sales_taxes: s22, expense_account_identifier: {}, memo: s4, metadata: s21, reference_number: s4, tags: s22 } },
  VendorCreditList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorCredit" } }, required: s14 },
  VendorCreditUpdate: { type: "object", properties: { external_id: s4, received_at: s13, memo: s4, tags: s22, metadata: s21, source_bill_id: s3, line_items: s67, allocations: s68, document: "DocumentUpload", notes: s4 } },
  VendorCreditVendor: { type: "object", properties: { id: s3, external_id: s4, display_name: s4, email: s36, phone: s4, address_string: s4 } },
  VendorList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Vendor" } }, required: s14 },
  VendorRefund: { type: "object", required: ["id"], properties: { id: s3, vendor_id: s3, vendor_name: s4, total_refunded_amount: s20, allocated_amount: s20, unallocated_amount: s20, allocations: { type: "array", items: "VendorRefundAllocation" }, vendor_refund_payments: { type: "array", items: "VendorRefundPaymentOnRefund" } } },
  VendorRefundAllocation: { type: "object", required: ["id"], properties: { id: s3, amount: s20, bill_id: s3, bill_number: s4, bill_outstanding_balance_cents: s2, bill_payment_id: s3, created_at: s13, updated_at: s13, target_description: s4, allocation_type: { type: "string", known: s69 }, allocation_date: s13, description: s4, metadata: {} } },
  VendorRefundAllocationInput: { type: "object", properties: { allocation_type: { type: "string", enum: s69 }, amount_cents: s2, bill_id: s3, bill_payment_id: s3, description: s4, metadata: {} } },
  VendorRefundAllocationOnBill: { type: "object", required: s27, properties: { vendor_refund_id: s4, amount_cents: s2, allocated_at: s4, reference_number: s4 } },
  VendorRefundAllocationOnBillPayment: { type: "object", required: s27, properties: { vendor_refund_id: s3, amount_cents: s2, allocated_at: s13, reference_number: s4 } },
  VendorRefundCreate: { type: "object", required: ["vendor_id", "total_refunded_amount_cents"], properties: { vendor_id: s3, total_refunded_amount_cents: s2, external_id: s4, refund_type: { type: "string", known: ["overpayment", "billing_error", "goods_return", "credit_balance", "duplicate_payment", "other", "service_cancellation"] }, reference_number: s4, currency: s4, refund_date: s9, description: s4, memo: s4, reason: s4, metadata: {}, allocations: s70, payments: { type: "array", items: "VendorRefundPaymentInput" }, document: "DocumentUpload" } },
  VendorRefundList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorRefund" } }, required: s14 },
  VendorRefundPaymentCancelResult: { type: "object", required: ["message", "payment_id", "refund_id", "status", "updated_at"], properties: { message: s4, payment_id: s3, refund_id: s3, status: s4, updated_at: s13 } },
  VendorRefundPaymentCreate: { type: "object", required: ["vendor_id", "total_amount_cents"], properties: { vendor_id: s3, total_amount_cents: s29, allocations: s70, external_id: s10, refund_type: { type: "string", enum: ["overpayment", "billing_error", "goods_return", "credit_balance", "duplicate_payment", "other"] }, refund_date: s9, currency: s30, description: s4, memo: s4, reason: s4, metadata: {}, payment_method: s4, processor: s4, payment_reference: s4, processing_fee_cents: s2 } },
  VendorRefundPaymentInput: { type: "object", properties: { refunded_amount_cents: s2, payment_reference: s4, processing_fee_cents: s2, payment_method: s4, processor: s4, payment_date: s9, description: s4, memo: s4, metadata: {} } },
  VendorRefundPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorRefundPaymentListItem" } }, required: s14 },
  VendorRefundPaymentListItem: { type: "object", required: ["id"], properties: { id: s3, refund_id: s3, vendor_id: s3, vendor_name: s4, payment_reference: s4, payment_method: s4, processor: s4, refunded_amount_cents: s2, processing_fee_cents: s2, net_amount_cents: s2, currency: s4, status: s35, payment_date: s9, submitted_at: s13, completed_at: s13, failed_at: s13, failure_reason: s4, reconciled_bank_transactions: s26, created_at: s13, updated_at: s13 } },
  VendorRefundPaymentOnRefund: { type: "object", required: ["id"], properties: { id: s3, vendor_refund_id: s3, refunded_amount: s20, processing_fee: s20, net_amount: s20, reconciled_bank_transactions: s26 } },
  VendorRefundPaymentResult: { type: "object", required: ["refund", "payment", "allocations"], properties: { refund: s21, payment: s21, allocations: s22 } },
  VendorRefundPaymentUpdate: { type: "object", properties: { status: { type: "string", enum: s34 }, failure_reason: s4, payment_reference: s31, memo: s4, metadata: {} } },
  VendorRefundUpdate: { type: "object", properties: { description: s4, memo: s4, reason: s4, metadata: {}, expected_completion_date: s9, document: "DocumentUpload" } },
  VendorUnarchive: { type: "object", properties: { external_id: s4, individual_name: s4, company_name: s4, email: s36 } },
  VendorUpdate: { type: "object", properties: { external_id: s4, individual_name: s4, company_name: s4, email: s36, mobile_phone: s4, office_phone: s4, address_string: s4, memo: s4, transaction_tags: s44, vendor_number: s4, document: "DocumentUpload" } },
};

/** What each operation takes and returns, by operationId. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  get_partner_token: { body: { required: true, types: s71, schema: "ClientCredentialsGrant" }, success: { 200: "PartnerTokenResponse" }, errors: { 400: "OAuth2ErrorResponse", 401: "OAuth2ErrorResponse" } },
  create_business_scoped_token: { parameters: s73, success: { 200: "BusinessTokenResponse" }, errors: { 401: "OAuth2ErrorResponse", 404: "OAuth2ErrorResponse", 500: "OAuth2ErrorResponse" } },
  list_businesses: { parameters: [{ name: "country", in: "query", schema: s4 }, { name: "entity_type", in: "query", schema: s4 }, { name: "is_archived", in: "query", schema: s12 }, s74, s75], success: { 200: "BusinessList" }, errors: s76 },
  create_business: { body: { required: true, types: s77, schema: "BusinessCreate" }, success: { 200: "BusinessCreateResult", 201: "BusinessCreateResult" }, errors: s76 },
  get_business: { parameters: s73, success: { 200: "Business" }, errors: s78 },
  update_business: { parameters: s73, body: { types: s71, schema: "BusinessUpdate" }, success: { 200: "BusinessUpdateResult" }, errors: s79 },
  list_chart_of_accounts: { parameters: [s72, { name: "account_type", in: "query", schema: { type: "string", known: s8 } }, s80, { name: "group_by", in: "query", schema: { type: "string", known: ["type"] } }, { name: "include_zero_balance", in: "query", schema: s12 }, s74, s75, { name: "period_month", in: "query", schema: s2 }, { name: "period_year", in: "query", schema: s2 }, s81], success: { 200: "LedgerAccountList" }, errors: s79 },
  create_account: { parameters: s73, body: { required: true, types: s77, schema: "LedgerAccountCreate" }, success: s82, errors: s79 },
  get_chart_of_accounts_hierarchy: { parameters: [s72, s80], success: { 200: "AccountHierarchy" }, errors: s79 },
  get_account_detail: { parameters: s84, success: { 200: "LedgerAccount" }, errors: s78 },
  create_child_account: { parameters: s84, body: { required: true, types: s77, schema: "LedgerChildAccountCreate" }, success: s82, errors: s79 },
  get_account_entries: { parameters: [s72, s83, s85, s74, s75, s86], success: { 200: "LedgerAccountEntryList" }, errors: s79 },
  list_journal_entries: { parameters: [s72, s87, { name: "created_by", in: "query", schema: s57 }, { name: "date_from", in: "query", schema: s9 }, { name: "date_to", in: "query", schema: s9 }, s74, s75, s81, { name: "status", in: "query", schema: s58 }], success: { 200: "JournalEntryList" }, errors: s79 },
  get_journal_entry_detail: { parameters: [s72, { name: "entry_id", in: "path", required: true, schema: s3 }], success: { 200: "JournalEntry" }, errors: s78 },
  list_tax_codes: { parameters: s73, success: { 200: "TaxCodeList" }, errors: s78 },
  list_customers: { parameters: [s72, s74, s75, s88], success: { 200: "CustomerList" }, errors: s79 },
  create_customer: { parameters: s73, body: { required: true, types: s77, schema: "CustomerCreate" }, success: { 200: "Customer", 201: "Customer" }, errors: s79 },
  get_customer: { parameters: s89, success: s90, errors: s79 },
  archive_customer: s91,
  unarchive_customer: s91,
  list_invoices: { parameters: [s72, s92, s93, s94, s95, s96, { name: "memo_contains", in: "query", schema: s4 }, s74, s75, s81, s97, s98, s99], success: { 200: "InvoiceList" }, errors: s79 },
  create_invoice: { parameters: s73, body: { required: true, types: ["application/json", "multipart/form-data"], schema: "InvoiceCreate" }, success: { 200: "Invoice", 201: "Invoice" }, errors: s79 },
  get_invoice: { parameters: s100, success: s101, errors: s78 },
  update_invoice: { parameters: s100, body: { types: s77, schema: "InvoiceUpdate" }, success: s101, errors: s79 },
  void_invoice: { parameters: s100, body: { types: s71, schema: "InvoiceVoid" }, success: s101, errors: s79 },
  list_invoice_payments: { parameters: [s72, s93, { name: "date_from", in: "query", schema: s13 }, { name: "date_to", in: "query", schema: s13 }, { name: "fully_allocated", in: "query", schema: s12 }, { name: "invoice_id", in: "query", schema: s4 }, s96, { name: "method", in: "query", schema: s4 }, s102, { name: "order", in: "query", schema: { type: "string", enum: ["asc", "desc"] } }, s74, s75, { name: "processor", in: "query", schema: s4 }, s81, { name: "sort", in: "query", schema: { type: "string", enum: ["payment_date", "amount", "created_at"] } }, { name: "status", in: "query", schema: s56 }], success: { 200: "InvoicePaymentList" }, errors: s79 },
  create_invoice_payment: { parameters: s103, body: { required: true, types: s77, schema: "InvoicePaymentCreate" }, success: { 200: "InvoicePaymentResult", 201: "InvoicePaymentResult" }, errors: s79 },
  get_invoice_payment: { parameters: s105, success: { 200: "InvoicePayment" }, errors: s79 },
  update_invoice_payment: s106,
  partial_update_invoice_payment: s106,
  delete_invoice_payment: { parameters: s105, success: { 200: "InvoicePaymentDeleteResult" }, errors: s78 },
  list_refunds: { parameters: [s72, s107, s108, s93, s74, s75], success: { 200: "RefundList" }, errors: s79 },
  create_refund: { parameters: s73, body: { required: true, types: s71, schema: "RefundCreate" }, success: { 200: "Refund", 201: "Refund" }, errors: s79 },
  get_refund: { parameters: s109, success: { 200: "Refund" }, errors: s78 },
  delete_refund: { parameters: s109, success: s110, errors: s78 },
  list_refund_payments: { parameters: [s72, { name: "refund_id", in: "path", required: true, schema: s4 }, s74, s75], success: { 200: "RefundPaymentList" }, errors: s79 },
  create_refund_payment: { parameters: [s72, s111], body: { required: true, types: s77, schema: "RefundPaymentCreate" }, success: { 200: "RefundPayment", 201: "RefundPayment" }, errors: s79 },
  fetch_refund_payment: { parameters: s112, success: { 200: "RefundPayment" }, errors: s79 },
  delete_refund_payment: { parameters: s112, success: s110, errors: s79 },
  list_customer_credits: { parameters: [s72, s92, s93, s74, s75, s81, s97, s98, s99], success: { 200: "CustomerCreditList" }, errors: s79 },
  create_customer_credit: { parameters: s73, body: { required: true, types: s77, schema: "CustomerCreditCreate" }, success: { 200: "CustomerCredit", 201: "CustomerCredit" }, errors: s79 },
  get_customer_credit: { parameters: s113, success: s114, errors: s78 },
  update_customer_credit: { parameters: s113, body: { types: ["application/json", "application/x-www-form-urlencoded"], schema: "CustomerCreditUpdate" }, success: s114, errors: s79 },
  delete_customer_credit: s116,
  list_payouts: { parameters: [s72, s107, s108, s117, s96, s74, s75], success: { 200: "PayoutList" }, errors: s79 },
  create_payout: { parameters: s73, body: { required: true, types: s77, schema: "PayoutCreate" }, success: { 200: "Payout", 201: "Payout" }, errors: s79 },
  get_payout: { parameters: s118, success: { 200: "Payout" }, errors: s78 },
  delete_payout: { parameters: s118, success: { 200: "PayoutDeleteResult" }, errors: s78 },
  list_vendors: { parameters: [s72, s117, { name: "external_id_contains", in: "query", schema: s4 }, s88, { name: "name", in: "query", schema: s4 }, { name: "name_contains", in: "query", schema: s4 }, s74, s75], success: { 200: "VendorList" }, errors: s79 },
  create_vendor: { parameters: s73, body: { required: true, types: s71, schema: "VendorCreate" }, success: { 200: "Vendor", 201: "Vendor" }, errors: s79 },
  get_vendor: { parameters: s119, success: s120, errors: s78 },
  update_vendor: { parameters: s119, body: { types: s71, schema: "VendorUpdate" }, success: s120, errors: s79 },
  unarchive_vendor: { parameters: s119, body: { types: s71, schema: "VendorUnarchive" }, success: s120, errors: s79 },
  list_bills: { parameters: [s72, s94, s95, s99, s121, s81, s74, s75], success: { 200: "BillList" }, errors: s79 },
  create_bill: { parameters: s73, body: { required: true, types: s71, schema: "BillCreate" }, success: { 200: "Bill", 201: "Bill" }, errors: s79 },
  get_bill: s124,
  update_bill: { parameters: s122, body: { types: s71, schema: "BillUpdate" }, success: s123, errors: s79 },
  void_bill: s124,
  list_bill_payments: { parameters: [s72, { name: "status", in: "query", schema: s24 }, s125, s126, { name: "bill_id", in: "query", schema: s3 }, s127, s128, s81, s74, s75], success: { 200: "BillPaymentList" }, errors: s79 },
  create_bill_payment: { parameters: s103, body: { required: true, types: s77, schema: "BillPaymentCreate" }, success: { 200: "BillPayment", 201: "BillPayment" }, errors: s79 },
  get_bill_payment: { parameters: s129, success: s130, errors: s78 },
  update_bill_payment: { parameters: s129, body: { types: s77, schema: "BillPaymentUpdate" }, success: s130, errors: s79 },
  delete_bill_payment: { parameters: s129, success: { 200: "BillPaymentCancelResult" }, errors: s78 },
  list_vendor_credits: { parameters: [s72, s74, s75, { name: "received_at_end", in: "query", schema: s4 }, { name: "received_at_start", in: "query", schema: s4 }, s99, s121, s81], success: { 200: "VendorCreditList" }, errors: s79 },
  create_vendor_credit: { parameters: s73, body: { required: true, types: s71, schema: "VendorCreditCreate" }, success: { 200: "VendorCredit", 201: "VendorCredit" }, errors: s79 },
  get_vendor_credit: { parameters: s113, success: s131, errors: s78 },
  update_vendor_credit: { parameters: s113, body: { types: s71, schema: "VendorCreditUpdate" }, success: s131, errors: s79 },
  delete_vendor_credit: s116,
  list_vendor_refunds: { parameters: [s72, s132, s117, { name: "is_fully_allocated", in: "query", schema: s12 }, s96, s102, s133, s74, s75, { name: "refund_date_end", in: "query", schema: s9 }, { name: "refund_date_start", in: "query", schema: s9 }, { name: "refund_type", in: "query", schema: s4 }, s81, { name: "status", in: "query", schema: { type: "string", known: ["pending", "partially_allocated", "allocated", "completed", "cancelled"] } }, s126], success: { 200: "VendorRefundList" }, errors: s79 },
  create_vendor_refund: { parameters: s73, body: { required: true, types: s77, schema: "VendorRefundCreate" }, success: { 200: "VendorRefund", 201: "VendorRefund" }, errors: s79 },
  get_vendor_refund: { parameters: s109, success: s134, errors: s78 },
  update_vendor_refund: { parameters: s109, body: { types: s71, schema: "VendorRefundUpdate" }, success: s134, errors: s79 },
  delete_vendor_refund: { parameters: s109, success: s115, errors: s79 },
  list_vendor_refund_payments: { parameters: [s72, { name: "status", in: "query", schema: s35 }, s125, { name: "refund_id", in: "query", schema: s3 }, s127, s128, s81, s74, s75], success: { 200: "VendorRefundPaymentList" }, errors: s79 },
  create_vendor_refund_payment: { parameters: s103, body: { required: true, types: s77, schema: "VendorRefundPaymentCreate" }, success: { 200: "VendorRefundPaymentResult", 201: "VendorRefundPaymentResult" }, errors: s79 },
  get_vendor_refund_payment: { parameters: s135, success: s136, errors: s78 },
  update_vendor_refund_payment: { parameters: s135, body: { types: s77, schema: "VendorRefundPaymentUpdate" }, success: s136, errors: s79 },
  delete_vendor_refund_payment: { parameters: s135, success: { 200: "VendorRefundPaymentCancelResult" }, errors: s78 },
  list_bank_accounts: { parameters: [s72, { name: "account_key", in: "query", schema: s4 }, { name: "balance_max", in: "query", schema: s20 }, { name: "balance_min", in: "query", schema: s20 }, { name: "bank_link_status", in: "query", schema: { type: "string", enum: s15 } }, { name: "business_name", in: "query", schema: s4 }, s132, { name: "display_name", in: "query", schema: s4 }, { name: "first_sync_after", in: "query", schema: s13 }, { name: "first_sync_before", in: "query", schema: s13 }, { name: "has_been_synced", in: "query", schema: s12 }, { name: "has_mapped_account", in: "query", schema: s12 }, { name: "is_active", in: "query", schema: s12 }, { name: "mapped_account_id", in: "query", schema: s4 }, s133, s74, s75, { name: "provider", in: "query", schema: s4 }, s81, { name: "updated_after", in: "query", schema: s4 }, { name: "updated_before", in: "query", schema: s4 }], success: { 200: "BankAccountList" }, errors: s79 },
  retrieve_bank_account: { parameters: [s72, { name: "bank_account_id", in: "path", required: true, schema: s3 }], success: { 200: "BankAccount" }, errors: s78 },
  list_bank_transactions: { parameters: [s72, s87, { name: "amount_max", in: "query", schema: s2 }, { name: "amount_min", in: "query", schema: s2 }, { name: "bank_account_connection_id", in: "query", schema: s4 }, { name: "categorization_status", in: "query", schema: s18 }, s132, { name: "date_from", in: "query", schema: s4 }, { name: "date_to", in: "query", schema: s4 }, { name: "direction", in: "query", schema: s17 }, { name: "has_children", in: "query", schema: s12 }, { name: "has_parent", in: "query", schema: s12 }, { name: "is_categorized", in: "query", schema: s12 }, { name: "is_reconciled", in: "query", schema: s12 }, { name: "needs_categorization", in: "query", schema: s12 }, s133, s74, s75, s81, { name: "source", in: "query", schema: s4 }, { name: "transaction_type", in: "query", schema: "BankTransactionType" }, { name: "exclude_personal", in: "query", schema: s12 }], success: { 200: "BankTransactionList" }, errors: s79 },
  get_balance_sheet: { parameters: [s72, s137, s138], success: { 200: { oneOf: ["BalanceSheetReport", { type: "array", items: "BalanceSheetReport" }] } }, errors: s79 },
  get_cash_flow_statement: { parameters: s139, success: { 200: { oneOf: ["CashFlowStatement", { type: "array", items: "CashFlowStatement" }] } }, errors: s79 },
  get_profit_and_loss: { parameters: s139, success: { 200: { oneOf: ["ProfitAndLossReport", { type: "array", items: "ProfitAndLossReport" }] } }, errors: s79 },
  get_ap_aging: { parameters: [s72, s137, { name: "group_by", in: "query", schema: { type: "string", enum: ["total", "vendor"] } }], success: { 200: { oneOf: ["PayablesAgingReport", { type: "array", items: "PayablesAgingReport" }] } }, errors: s79 },
  get_ar_aging: { parameters: [s72, s137, { name: "group_by", in: "query", schema: s65 }], success: { 200: { oneOf: ["ReceivablesAgingReport", { type: "array", items: "ReceivablesAgingReport" }] } }, errors: s79 },
  get_financial_summary: { parameters: [s72, { name: "end_date", in: "query", required: true, schema: s9 }, { name: "granularity", in: "query", schema: s49 }, { name: "start_date", in: "query", required: true, schema: s9 }], success: { 200: { oneOf: ["FinancialSummary", { type: "array", items: "FinancialSummary" }] } }, errors: s79 },
  get_menu_config: { parameters: s73, success: s140, errors: s78 },
  update_menu_config: { parameters: s73, body: { required: true, types: s77, schema: "MenuConfig" }, success: s140, errors: s79 },
  reset_menu_config: { parameters: s73, success: s110, errors: s78 },
};
