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
const s7 = ["asset", "liability", "equity", "revenue", "expense"] as const;
const s8 = { type: "string", format: "date" } as const;
const s9 = { type: "string", maxLength: 255 } as const;
const s10 = { type: "number", nullable: true } as const;
const s11 = { type: "boolean" } as const;
const s12 = { type: "string", format: "date-time" } as const;
const s13 = ["count", "page_info", "results"] as const;
const s14 = ["active", "error", "revoked"] as const;
const s15 = ["credit", "debit"] as const;
const s16 = { type: "string", enum: s15 } as const;
const s17 = { type: "array", items: s4 } as const;
const s18 = { type: "array", items: "BillLineItemInput" } as const;
const s19 = { type: "number" } as const;
const s20 = { type: "object", additionalProperties: true } as const;
const s21 = { type: "array", items: s20 } as const;
const s22 = ["bank_transfer", "ach", "wire", "check", "credit_card", "cash", "other"] as const;
const s23 = { type: "string", known: ["pending", "processing", "completed", "failed", "cancelled", "returned"] } as const;
const s24 = { type: "array", items: "BillPaymentAllocation" } as const;
const s25 = { type: "array", items: "ReconciledBankTransaction" } as const;
const s26 = ["message", "payment_id", "status", "updated_at"] as const;
const s27 = { type: "integer", minimum: 1 } as const;
const s28 = { type: "string", minLength: 1, maxLength: 3 } as const;
const s29 = { type: "string", maxLength: 100 } as const;
const s30 = { type: "integer", minimum: 0 } as const;
const s31 = { type: "array", items: "BillPaymentAllocationInput" } as const;
const s32 = ["pending", "processing", "completed", "failed", "cancelled"] as const;
const s33 = { type: "string", known: s32 } as const;
const s34 = { type: "string", format: "email" } as const;
const s35 = ["cash", "accrual"] as const;
const s36 = { type: "string", minLength: 1, maxLength: 255 } as const;
const s37 = ["limited", "sole_trader", "llp", "partnership", "plc", "gmbh", "ug", "ag_de", "einzelunternehmen", "gbr", "kg", "ohg", "bv", "sl"] as const;
const s38 = { type: "string", maxLength: 20 } as const;
const s39 = ["EUR", "GBP", "USD", "SEK", "NOK", "DKK", "ISK", "MYR", "SGD"] as const;
const s40 = { type: "string", enum: s35 } as const;
const s41 = { type: "array", items: {} } as const;
const s42 = { type: "array", items: "DocumentLink" } as const;
const s43 = { type: "array", items: "CustomerCreditLineItemInput" } as const;
const s44 = { type: "array", items: "CustomerCreditAllocationInput" } as const;
const s45 = { type: "string", enum: ["monthly", "quarterly", "yearly"] } as const;
const s46 = { allOf: ["DocumentLink"] } as const;
const s47 = { type: "array", items: "InvoiceLineItemInput" } as const;
const s48 = { type: "array", items: "InvoicePaymentAllocationInput" } as const;
const s49 = ["pending", "processing", "completed", "failed", "cancelled", "refunded"] as const;
const s50 = { type: "string", known: s49 } as const;
const s51 = { type: "string", known: ["bank_transfer", "credit_card", "debit_card", "ach", "check", "cash", "paypal", "stripe", "other"] } as const;
const s52 = { type: "string", enum: s49 } as const;
const s53 = { type: "string", known: ["ai", "manual", "system", "import"] } as const;
const s54 = { type: "string", known: ["draft", "approved", "rejected"] } as const;
const s55 = { type: "string", format: "uuid", nullable: true } as const;
const s56 = ["code"] as const;
const s57 = { type: "string", known: ["pending", "paid"] } as const;
const s58 = { type: "string", known: ["unreconciled"] } as const;
const s59 = { type: "array", items: s3 } as const;
const s60 = { type: "string", enum: ["customer", "total"] } as const;
const s61 = { type: "array", items: "RefundPayment" } as const;
const s62 = { type: "array", items: "VendorCreditLineItemInput" } as const;
const s63 = { type: "array", items: "VendorCreditAllocationInput" } as const;
const s64 = ["bill", "payment", "credit"] as const;
const s65 = { type: "array", items: "VendorRefundAllocationInput" } as const;
const s66 = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] as const;
const s67 = { name: "business_id", in: "path", required: true, schema: s3 } as const;
const s68 = [s67] as const;
const s69 = { name: "page", in: "query", schema: s27 } as const;
const s70 = { name: "page_size", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } } as const;
const s71 = { 400: "ValidationErrorResponse", 401: "ErrorResponse", 403: "ErrorResponse", default: "ErrorResponse" } as const;
const s72 = ["application/json"] as const;
const s73 = { 401: "ErrorResponse", 403: "ErrorResponse", 404: "ErrorResponse", default: "ErrorResponse" } as const;
const s74 = { 400: "ValidationErrorResponse", 401: "ErrorResponse", 403: "ErrorResponse", 404: "ErrorResponse", default: "ErrorResponse" } as const;
const s75 = { name: "fiscal_year", in: "query", schema: s2 } as const;
const s76 = { name: "search", in: "query", schema: s4 } as const;
const s77 = { 200: "LedgerAccount", 201: "LedgerAccount" } as const;
const s78 = { name: "account_id", in: "path", required: true, schema: s4 } as const;
const s79 = [s67, s78] as const;
const s80 = { name: "end_date", in: "query", schema: s8 } as const;
const s81 = { name: "start_date", in: "query", schema: s8 } as const;
const s82 = { name: "account_id", in: "query", schema: s4 } as const;
const s83 = { name: "include_archived", in: "query", schema: s11 } as const;
const s84 = [s67, { name: "customer_id", in: "path", required: true, schema: s3 }] as const;
const s85 = { 200: "Customer" } as const;
const s86 = { parameters: s84, body: { types: s72, schema: "CustomerArchive" }, success: s85, errors: s74 } as const;
const s87 = { name: "customer_external_id", in: "query", schema: s4 } as const;
const s88 = { name: "customer_id", in: "query", schema: s4 } as const;
const s89 = { name: "due_at_end", in: "query", schema: s12 } as const;
const s90 = { name: "due_at_start", in: "query", schema: s12 } as const;
const s91 = { name: "max_amount", in: "query", schema: s2 } as const;
const s92 = { name: "sent_at_end", in: "query", schema: s4 } as const;
const s93 = { name: "sent_at_start", in: "query", schema: s4 } as const;
const s94 = { name: "status", in: "query", schema: s4 } as const;
const s95 = [s67, { name: "invoice_id", in: "path", required: true, schema: s3 }] as const;
const s96 = { 200: "Invoice" } as const;
const s97 = { name: "min_amount", in: "query", schema: s2 } as const;
const s98 = [s67, { name: "Idempotency-Key", in: "header", schema: { type: "string", minLength: 1 } }] as const;
const s99 = { name: "payment_id", in: "path", required: true, schema: s3 } as const;
const s100 = [s67, s99] as const;
const s101 = { parameters: s100, body: { types: s72, schema: "InvoicePaymentUpdate" }, success: { 200: "InvoicePaymentResult" }, errors: s74 } as const;
const s102 = { name: "completed_at_end", in: "query", schema: s12 } as const;
const s103 = { name: "completed_at_start", in: "query", schema: s12 } as const;
const s104 = [s67, { name: "refund_id", in: "path", required: true, schema: s3 }] as const;
const s105 = { 200: {} } as const;
const s106 = { name: "refund_id", in: "path", required: true, schema: { type: "string", pattern: "^[0-9a-f-]+$" } } as const;
const s107 = [s67, s99, s106] as const;
const s108 = [s67, { name: "credit_id", in: "path", required: true, schema: s3 }] as const;
const s109 = { 200: "CustomerCredit" } as const;
const s110 = { 204: null } as const;
const s111 = { parameters: s108, success: s110, errors: s73 } as const;
const s112 = { name: "external_id", in: "query", schema: s4 } as const;
const s113 = [s67, { name: "payout_id", in: "path", required: true, schema: s3 }] as const;
const s114 = [s67, { name: "vendor_id", in: "path", required: true, schema: s3 }] as const;
const s115 = { 200: "Vendor" } as const;
const s116 = { name: "vendor_id", in: "query", schema: s4 } as const;
const s117 = [s67, { name: "bill_id", in: "path", required: true, schema: s3 }] as const;
const s118 = { 200: "Bill" } as const;
const s119 = { parameters: s117, success: s118, errors: s73 } as const;
const s120 = { name: "payment_method", in: "query", schema: s4 } as const;
const s121 = { name: "vendor_id", in: "query", schema: s3 } as const;
const s122 = { name: "payment_date_start", in: "query", schema: s4 } as const;
const s123 = { name: "payment_date_end", in: "query", schema: s4 } as const;
const s124 = [s67, { name: "bill_payment_id", in: "path", required: true, schema: s3 }] as const;
const s125 = { 200: "BillPayment" } as const;
const s126 = { 200: "VendorCredit" } as const;
const s127 = { name: "currency", in: "query", schema: s4 } as const;
const s128 = { name: "ordering", in: "query", schema: s4 } as const;
const s129 = { 200: "VendorRefund" } as const;
const s130 = [s67, { name: "vendor_refund_payment_id", in: "path", required: true, schema: s3 }] as const;
const s131 = { 200: "VendorRefundPaymentResult" } as const;
const s132 = { name: "as_of_date", in: "query", schema: s8 } as const;
const s133 = { name: "detail_level", in: "query", schema: { type: "string", enum: ["detailed", "summary"] } } as const;
const s134 = [s67, s133, s80, s81] as const;
const s135 = { 200: "MenuConfigResult" } as const;

/** The schemas that others refer to, by name. */
export const components: Readonly<Record<string, ContractSchema>> = {
  AccountHierarchy: { type: "object", required: ["hierarchy"], properties: { hierarchy: s1, total_accounts: s2 } },
  AccountHierarchyNode: { type: "object", properties: { id: s3, code: s4, name: s4, custom_name: s5, account_type: "AccountType", account_subtype: "AccountSubtype", current_balance: s6, hierarchy_level: s2, children: s1 } },
  AccountIdentifier: { type: "object", properties: { id: s3, type: s4 } },
  AccountLineItem: { type: "object", properties: { account_id: s3, account_code: s4, account_name: s4, value_cents: s2 } },
  AccountSubtype: { type: "string", known: ["current_assets", "non_current_assets", "current_liabilities", "non_current_liabilities", "share_capital", "share_premium", "reserves", "retained_earnings", "revenue", "other_operating_income", "finance_income", "direct_costs", "operating_expenses", "finance_costs", "income_tax"] },
  AccountSubtypeGroup: { type: "object", properties: { display_name: s4, total_cents: s2, line_items: { type: "array", items: "AccountLineItem" } } },
  AccountType: { type: "string", enum: s7 },
  AccountingPeriod: { type: "object", required: ["id"], properties: { id: s3, year: s2, month: s2, period_name: s4, status: { type: "string", known: ["open"] } } },
  AgingBuckets: { type: "object", required: ["current", "over_90_days"], properties: { current: s2, "1_30_days": s2, "31_60_days": s2, "61_90_days": s2, over_90_days: s2, days_1_30: s2, days_31_60: s2, days_61_90: s2 } },
  AppliedInvoice: { type: "object", required: ["id"], properties: { id: s3, invoice_number: s4, applied_amount_cents: s2, status: s4, outstanding_amount_cents: s2 } },
  BalanceSheetReport: { type: "object", properties: { business_id: s3, as_of_date: s8, currency: s4, detail_level: "DetailLevel", summary: "BalanceSheetSummary", non_current_assets: "AccountSubtypeGroup", current_assets: "AccountSubtypeGroup", current_liabilities: "AccountSubtypeGroup", non_current_liabilities: "AccountSubtypeGroup", share_capital: "AccountSubtypeGroup", reserves: "AccountSubtypeGroup", retained_earnings: "AccountSubtypeGroup" } },
  BalanceSheetSummary: { type: "object", properties: { total_assets_cents: s2, total_non_current_assets_cents: s2, total_current_assets_cents: s2, total_liabilities_cents: s2, total_current_liabilities_cents: s2, total_non_current_liabilities_cents: s2, total_equity_cents: s2, net_assets_cents: s2 } },
  BankAccount: { type: "object", required: ["id", "account_key", "balance", "balance_cents"], properties: { id: s3, account_key: s9, display_name: s4, official_name: s4, mask: s4, balance: s10, balance_cents: s2, currency: s4, is_active: s11, bank_link_status: "BankLinkStatus", bank_link_id: s3, business_id: s3, business_name: s4, provider: s4, mapped_account: s4, created_at: s12, updated_at: s12 } },
  BankAccountList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BankAccountListItem" } }, required: s13 },
  BankAccountListItem: { type: "object", required: ["id"], properties: { id: s3, display_name: s4, official_name: s4, mask: s4, balance: s10, balance_cents: s2, currency: s4, is_active: s11, bank_link_status: "BankLinkStatus", business_name: s4, provider: s4, created_at: s12 } },
  BankLinkStatus: { type: "string", known: s14 },
  BankTransaction: { type: "object", required: ["id"], properties: { id: s3, date: s8, amount: s2, display_amount: s4, signed_amount: s2, direction: s16, currency: { type: "string", known: ["GBP", "EUR", "USD"] }, counterparty_name: s4, merchant_name: s4, description: s4, categorization_status: { type: "string", known: ["pending", "manual_review", "categorized", "approved"] }, transaction_type: "BankTransactionType", subcategory: "TransactionSubcategory", business_id: s3, business_name: s4, account_id: s4, account_code: s4, account_name: s4, bank_account_connection_id: s3, bank_account_name: s4, bank_account_mask: s4, bank_account_currency: s4, is_reconciled: s11, reconciled_at: s12, reconciled_amount_cents: s2, remaining_amount_cents: s2, reconciliations: {}, created_at: s12, approval_status: { type: "string", known: ["pending_approval", "ai_approved", "approved"] }, category: {} } },
  BankTransactionList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BankTransaction" } }, required: s13 },
  BankTransactionType: { type: "string", known: ["fps", "bacs", "chaps", "direct_debit", "standing_order", "sepa_credit", "sepa_debit", "sepa_instant", "card_payment", "atm_withdrawal", "bank_transfer", "fee", "interest", "other"] },
  Bill: { type: "object", properties: { type: s4, id: s3, business_id: s3, status: { type: "string", known: ["received", "partially_paid", "paid", "voided"] }, terms: s4, issue_date: s8, received_at: s12, due_at: s12, paid_at: s12, voided_at: s12, is_overdue: s11, currency: s4, vendor: "Vendor", line_items: { type: "array", items: "BillLineItem" }, bill_payment_allocations: { type: "array", items: "BillPaymentAllocationOnBill" }, vendor_credit_allocations: { type: "array", items: "VendorCreditAllocationOnBill" }, vendor_refund_allocations: { type: "array", items: "VendorRefundAllocationOnBill" }, external_id: s4, bill_number: s4, vendor_bill_number: s4, memo: s4, attachment_urls: s17, subtotal: s2, additional_sales_taxes_total: s2, total_amount: s2, outstanding_balance: s2, document: { type: "object", properties: { document_id: s4, file_name: s4, file_size: s2, url: s4 } } }, required: ["id"] },
  BillCreate: { type: "object", properties: { external_id: s4, line_items: s18, vendor_id: s3, vendor_external_id: s4, bill_number: s4, vendor_bill_number: s4, purchase_order_number: s4, memo: s4, reference_numbers: s17, attachment_urls: s17, bill_date: s8, received_at: s12, due_at: s12, approved_at: s12, currency: s4, document: "DocumentUpload" } },
  BillLineItem: { type: "object", required: ["id"], properties: { id: s3, bill_id: s3, account_identifier: "AccountIdentifier", currency: s4, unit_price: s19, quantity: s19, subtotal: s19, sales_taxes_total: s19, total_amount: s19, tax_rate: s19, description: s4, product: s4, sales_taxes: { type: "array", items: { type: "object", properties: { amount: s19 } } } } },
  BillLineItemInput: { type: "object", properties: { quantity: s19, unit_price: s19, description: s4, account_identifier: {}, product: s4, sales_taxes: s21 } },
  BillList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Bill" } }, required: s13 },
  BillPayment: { type: "object", properties: { id: s3, business_id: s3, vendor_id: s3, vendor_name: s4, payment_reference: s4, external_id: s4, processor_payment_id: s4, check_number: s4, amount_cents: s2, currency: s4, processing_fee_cents: s2, net_amount_cents: s2, allocated_amount_cents: s2, unallocated_amount_cents: s2, is_fully_allocated: s11, payment_method: { type: "string", known: s22 }, status: s23, payment_date: s8, value_date: s8, submitted_at: s12, completed_at: s12, failed_at: s12, description: s4, memo: s4, failure_reason: s4, metadata: {}, allocations: s24, vendor_refund_allocations: { type: "array", items: "VendorRefundAllocationOnBillPayment" }, reconciled_bank_transactions: s25, created_at: s12, updated_at: s12 }, required: ["id"] },
  BillPaymentAllocation: { type: "object", required: ["id"], properties: { id: s3, bill_id: s3, bill_number: s4, vendor_bill_number: s4, bill_status: s4, amount_cents: s2, allocation_date: s12, created_at: s12, description: s4 } },
  BillPaymentAllocationInput: { type: "object", properties: { bill_id: s3, amount_cents: s2, description: s4 } },
  BillPaymentAllocationOnBill: { type: "object", properties: { amount_cents: s2, payment_date: s8, payment_method: s4, bill_payment_id: s3 } },
  BillPaymentCancelResult: { type: "object", required: s26, properties: { message: s4, payment_id: s3, status: s4, updated_at: s12 } },
  BillPaymentCreate: { type: "object", properties: { vendor_id: s3, amount_cents: s27, currency: s28, payment_method: { type: "string", enum: s22 }, payment_date: s8, payment_reference: s29, check_number: { type: "string", maxLength: 50 }, description: s4, memo: s4, processing_fee_cents: s30, external_id: s4, metadata: {}, allocations: s31 } },
  BillPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BillPaymentListItem" } }, required: s13 },
  BillPaymentListItem: { type: "object", properties: { id: s3, vendor_id: s3, vendor_name: s4, payment_reference: s4, payment_date: s8, amount_cents: s2, currency: s4, payment_method: s4, status: s23, allocated_amount_cents: s2, unallocated_amount_cents: s2, is_fully_allocated: s11, allocations: s24, reconciled_bank_transactions: s25, created_at: s12, updated_at: s12 }, required: ["id"] },
  BillPaymentUpdate: { type: "object", properties: { status: s33, failure_reason: s4, payment_reference: s4, check_number: s4, description: s4, memo: s4, processing_fee_cents: s2, metadata: {}, allocations: s31 } },
  BillUpdate: { type: "object", properties: { vendor_id: s3, vendor_external_id: s4, external_id: s4, bill_number: s4, vendor_bill_number: s4, purchase_order_number: s4, memo: s4, reference_numbers: s17, attachment_urls: s17, received_at: s12, due_at: s12, approved_at: s12, currency: s4, line_items: s18, bill_terms: s4, document: "DocumentUpload" } },
  Business: { type: "object", required: ["id", "legal_name", "country", "email", "base_currency", "accounting_method"], properties: { id: s3, external_id: s4, legal_name: s9, name: s4, entity_type: s4, phone_number: s4, tin: s4, vat_number: s4, company_number: s4, country: { type: "string", maxLength: 2 }, province: s4, eu_nace_industry_code: s4, email: s34, base_currency: { type: "string", maxLength: 3 }, accounting_method: { type: "string", maxLength: 20, known: s35 }, fiscal_year_end: s8, activation_at: s12, is_active: s11, created_at: s12, updated_at: s12, metadata: {}, currency: s4 } },
  BusinessCreate: { type: "object", required: ["external_id", "legal_name", "entity_type", "email"], properties: { external_id: s36, legal_name: s36, entity_type: { type: "string", minLength: 1, known: s37 }, email: { type: "string", format: "email", minLength: 1 }, phone_number: s4, tin: s4, vat_number: s38, company_number: s38, country: { type: "string", minLength: 1, maxLength: 2, known: ["GB", "DE", "FR", "NL", "ES", "BE", "IT", "IE", "AT", "PT", "SE", "NO", "DK", "FI", "IS", "MY", "SG"] }, province: s29, eu_nace_industry_code: { type: "string", maxLength: 10 }, base_currency: { type: "string", minLength: 1, maxLength: 3, known: s39 }, accounting_method: s40, fiscal_year_end: s8, metadata: {}, coa_language: { type: "string", known: ["en", "nl"] } } },
  BusinessCreateResult: { allOf: ["Business", { type: "object", properties: { _meta: s20 } }] },
  BusinessList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BusinessListItem" } }, required: s13 },
  BusinessListItem: { type: "object", required: ["id"], properties: { id: s3, external_id: s4, name: s4, legal_name: s4, entity_type: s4, country: s4, province: s4, eu_nace_industry_code: s4, is_active: s11, activation_at: s12, created_at: s12, updated_at: s12, vat_number: s4, company_number: s4, tax_id: s4, base_currency: s4 } },
  BusinessTokenResponse: { type: "object", properties: { access_token: s4, token_type: s4, expires_in: s2, scope: s4, business_id: s3 }, required: ["access_token", "business_id", "expires_in", "scope"] },
  BusinessUpdate: { type: "object", properties: { legal_name: s36, entity_type: { type: "string", known: s37 }, phone_number: s4, tin: s4, vat_number: s38, company_number: s38, province: s4, eu_nace_industry_code: s4, email: s34, accounting_method: s40, fiscal_year_end: s8, metadata: {} } },
  BusinessUpdateResult: { type: "object", properties: { legal_name: s9, entity_type: s4, phone_number: s4, tin: s4, vat_number: s38, company_number: s38, province: s4, eu_nace_industry_code: s4, email: s34, accounting_method: { type: "string", known: s35 }, fiscal_year_end: s8, metadata: {} } },
  CashFlowOperatingActivities: { type: "object", properties: { net_profit_cents: s2, non_cash_adjustments: "AccountSubtypeGroup", working_capital_changes: "AccountSubtypeGroup" } },
  CashFlowStatement: { type: "object", properties: { business_id: s3, start_date: s8, end_date: s8, currency: s4, detail_level: "DetailLevel", summary: "CashFlowSummary", cash_reconciliation: "CashReconciliation", operating_activities: "CashFlowOperatingActivities", investing_activities: "AccountSubtypeGroup", financing_activities: "AccountSubtypeGroup" } },
  CashFlowSummary: { type: "object", properties: { net_cash_from_operating_cents: s2, net_cash_from_investing_cents: s2, net_cash_from_financing_cents: s2, net_change_in_cash_cents: s2, opening_cash_cents: s2, closing_cash_cents: s2 } },
  CashReconciliation: { type: "object", properties: { opening_cash_cents: s2, net_change_cents: s2, calculated_closing_cents: s2, actual_closing_cents: s2, reconciles: s11 } },
  ClientCredentialsGrant: { type: "object", required: ["client_id"], properties: { grant_type: { type: "string", minLength: 1, enum: ["client_credentials"] }, client_id: s3 } },
  Customer: { type: "object", required: ["id"], properties: { type: s4, id: s3, external_id: s4, reference_number: s4, individual_name: s4, company_name: s4, display_name: s4, email: s34, mobile_phone: s4, office_phone: s4, address_line1: s4, address_line2: s4, city: s4, state_county: s4, postal_code: s4, country: s4, full_address: s4, address_string: s4, vat_number: s4, tax_exempt: s11, status: s4, is_active: s11, is_archived: s11, transaction_tags: s41, notes: s4, metadata: {}, payment_terms_days: s2, credit_limit: s2, credit_limit_cents: s2, outstanding_balance: s2, documents: s42, created_at: s12, updated_at: s12, archived_at: s12 } },
  CustomerAging: { type: "object", properties: { customer_id: s3, customer_name: s4, total_outstanding_cents: s2, aging_buckets: "AgingBuckets" } },
  CustomerArchive: { type: "object", properties: { external_id: s4, reference_number: s4, individual_name: s4, company_name: s4, email: s34, mobile_phone: s4, office_phone: s4, address_line1: s4, address_line2: s4, city: s4, state_county: s4, postal_code: s4, country: s4, vat_number: s4, tax_exempt: s11, transaction_tags: s41, notes: s4, metadata: {}, payment_terms_days: s2, credit_limit_cents: s2 } },
  CustomerCreate: { type: "object", properties: { external_id: s4, reference_number: s4, individual_name: s4, company_name: s4, email: s34, mobile_phone: s4, office_phone: s4, address_line1: s4, address_line2: s4, city: s4, state_county: s4, postal_code: s4, country: s4, vat_number: s4, tax_exempt: s11, status: s4, transaction_tags: s41, notes: s4, metadata: {}, payment_terms_days: s2, credit_limit_cents: s2, document: "DocumentUpload" } },
  CustomerCredit: { type: "object", required: ["id"], properties: { id: s3, status: { type: "string", known: ["draft", "sent", "applied", "partially_applied", "void"] }, sent_at: s12, customer: { type: "object", properties: { id: s3, display_name: s4, company_name: s4 }, additionalProperties: true }, source_invoice_id: s3, line_items: { type: "array", items: "CustomerCreditLineItem" }, allocations: { type: "array", items: "CustomerCreditAllocation" }, tags: s21, total_amount: s2, applied_amount: s2, document: "DocumentLink", created_at: s12, updated_at: s12, external_id: s4, currency: s4, issued_at: s12 } },
  CustomerCreditAllocation: { type: "object", properties: { invoice_id: s3, invoice_number: s4, amount_cents: s2, invoice_outstanding_balance_cents: s2, applied_at: s12, amount: s2 } },
  CustomerCreditAllocationInput: { type: "object", properties: { amount: s2, invoice_id: s3 } },
  CustomerCreditAllocationOnInvoice: { type: "object", properties: { credit_note_id: s3, applied_at: s4, amount_cents: s2 } },
  CustomerCreditCreate: { type: "object", properties: { external_id: s4, line_items: s43, customer_id: s3, customer_external_id: s4, source_invoice_id: s3, sent_at: s12, allocations: s44, tags: s21, document: "DocumentUpload" } },
  CustomerCreditLineItem: { type: "object", properties: { amount: s2, revenue_account_identifier: "AccountIdentifier", tags: s17, memo: s4, metadata: {} } },
  CustomerCreditLineItemInput: { type: "object", properties: { amount: s2, tax_amount_cents: s2, revenue_account_identifier: {}, memo: s4, metadata: s20, reference_number: s4, tags: s21 } },
  CustomerCreditList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "CustomerCredit" } }, required: s13 },
  CustomerCreditUpdate: { type: "object", properties: { external_id: s4, sent_at: s12, memo: s4, tags: s21, metadata: s20, source_invoice_id: s3, line_items: s43, allocations: s44, document: "DocumentUpload" } },
  CustomerList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Customer" } }, required: s13 },
  DetailLevel: { type: "string", enum: ["summary", "detailed"] },
  DocumentLink: { type: "object", properties: { url: s4, expires_in: s2, document_id: s3, file_name: s4, file_size: s2, mime_type: s4 } },
  DocumentUpload: { type: "object", properties: { file: s4, document_type: { type: "string", known: ["customer_document", "customer_credit", "sales_invoice", "refund", "purchase_invoice", "vendor_document", "vendor_credit", "vendor_refund"] }, upload_source: { type: "string", known: ["web_app"] }, metadata: {}, tags: {} } },
  ErrorResponse: { type: "object", properties: { error: s4, error_code: { type: "string", known: ["authentication_required", "invalid_token", "permission_denied", "validation_error", "business_not_found", "invoice_not_found"] }, message: s4, detail: { oneOf: [s4, s20] }, details: { type: "object", additionalProperties: s17 }, request_id: s4 } },
  FinancialSummary: { type: "object", required: ["business_id", "start_date", "end_date", "currency", "granularity"], properties: { business_id: s3, start_date: s8, end_date: s8, currency: s4, granularity: s45, summary: "FinancialSummaryTotals", trends: { type: "array", items: "FinancialTrend" } } },
  FinancialSummaryTotals: { type: "object", properties: { total_revenue_cents: s2, total_expenses_cents: s2, net_profit_cents: s2 } },
  FinancialTrend: { type: "object", properties: { period_start: s8, period_end: s8, revenue_cents: s2, expenses_cents: s2, net_profit_cents: s2 } },
  Invoice: { type: "object", required: ["id"], properties: { type: s4, id: s3, business_id: s3, status: { type: "string", known: ["DRAFT", "ISSUED", "SENT", "OVERDUE", "PARTIALLY_PAID", "PAID", "REFUNDED", "PARTIALLY_WRITTEN_OFF", "WRITTEN_OFF", "VOIDED"] }, sent_at: s12, due_at: s12, paid_at: s12, voided_at: s12, is_overdue: s11, invoice_number: s4, invoice_type: s4, currency: s4, customer: "Customer", external_id: s4, memo: s4, imported_at: s4, subtotal: s2, additional_sales_taxes_total: s2, total_amount: s2, outstanding_balance: s2, line_items: { type: "array", items: "InvoiceLineItem" }, payment_allocations: { type: "array", items: "InvoicePaymentAllocationOnInvoice" }, credit_allocations: { type: "array", items: "CustomerCreditAllocationOnInvoice" }, refund_allocations: { type: "array", items: "RefundAllocationOnInvoice" }, write_offs: { type: "array", items: "InvoiceWriteOff" }, document: s46 } },
  InvoiceCreate: { type: "object", properties: { external_id: s4, sent_at: s12, line_items: s47, due_at: s12, voided_at: s12, invoice_number: s4, invoice_type: s4, customer_id: s3, customer_external_id: s4, memo: s4, additional_discount: s2, additional_sales_taxes: s21, additional_sales_taxes_total: s2, tips: s2, tips_account: {}, transaction_tags: s17, metadata: {}, document: "DocumentUpload" } },
  InvoiceLineItem: { type: "object", properties: { id: s3, description: s4, quantity: s19, unit_price: s2, tax_code: s4, subtotal: s2, total_amount: s2 } },
  InvoiceLineItemInput: { type: "object", properties: { quantity: s19, unit_price: s2, external_id: s4, description: s4, account_identifier: {}, product: s4, discount_amount: s2, sales_taxes: { type: "array", items: "SalesTaxInput" }, tax_code: s4 } },
  InvoiceList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Invoice" } }, required: s13 },
  InvoicePayment: { type: "object", required: ["id"], properties: { id: s3, customer: "InvoicePaymentCustomer", customer_name: s4, customer_email: s4, payment_method: "InvoicePaymentMethod", total_amount: s2, allocated_amount: s2, unallocated_amount: s2, net_amount: s2, processing_fee: s2, processing_fee_cents: s2, display_amount: s4, is_fully_allocated: s11, is_completed: s11, processed_at: s12, failed_at: s12, created_at: s12, updated_at: s12, allocations: { type: "array", items: "InvoicePaymentAllocation" }, refund_allocations: { type: "array", items: "RefundAllocationOnInvoicePayment" }, reconciled_bank_transactions: s25, payment_reference: s4, payment_date: s4, currency: { type: "string", known: s39 }, status: "InvoicePaymentStatus" } },
  InvoicePaymentAllocation: { type: "object", required: ["id"], properties: { id: s3, invoice_id: s3, invoice_number: s4, invoice_status: s4, amount: s2, allocated_at: s12, transaction_tags: {}, notes: s4 } },
  InvoicePaymentAllocationInput: { type: "object", properties: { invoice_id: s3, amount_cents: s2 } },
  InvoicePaymentAllocationOnInvoice: { type: "object", properties: { payment_id: s3, payment_date: s4, payment_method: s4, amount_cents: s2 } },
  InvoicePaymentCreate: { type: "object", properties: { customer_id: s3, total_amount_cents: s27, allocations: s48, payment_date: s8, currency: s28, payment_method: "InvoicePaymentMethod", payment_reference: s4, external_id: s4, note: s4, notes: s4, metadata: s20, references: s20, processing_fee_cents: s30, payment_processor: s29 } },
  InvoicePaymentCustomer: { type: "object", required: ["id"], properties: { id: s3, name: s4, email: s34, company_name: s4 } },
  InvoicePaymentDeleteResult: { type: "object", required: s26, properties: { message: s4, payment_id: s3, status: s50, updated_at: s12 } },
  InvoicePaymentDetail: { type: "object", required: ["id"], properties: { id: s3, business_id: s3, customer_id: s3, total_amount_cents: s2, applied_amount_cents: s2, allocated_amount_cents: s2, unapplied_amount_cents: s2, remaining_amount_cents: s2, currency: s4, status: s50, payment_method: s51, payment_reference: s4, external_id: s4, note: s4, bank_reference: s4, metadata: s20, idempotency_key: s5, created_at: s12, updated_at: s12, applied_invoices: { type: "array", items: "AppliedInvoice" } } },
  InvoicePaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "InvoicePayment" } }, required: s13 },
  InvoicePaymentMethod: s51,
  InvoicePaymentResult: { type: "object", required: ["payment"], properties: { payment: "InvoicePaymentDetail" } },
  InvoicePaymentStatus: s50,
  InvoicePaymentUpdate: { type: "object", properties: { customer_id: s3, total_amount_cents: s27, allocations: s48, payment_date: s8, currency: s28, payment_method: "InvoicePaymentMethod", payment_reference: s4, external_id: s4, note: s4, notes: s4, metadata: s20, references: s20, processor_reference: s4, bank_reference: s4, status: s52, transaction_tags: s17, payment_processor: s4, processing_fee_cents: s2 } },
  InvoiceUpdate: { type: "object", properties: { invoice_number: s4, invoice_type: s4, memo: s4, external_id: s4, due_at: s12, document: "DocumentUpload", customer_id: s3, line_items: s47, additional_discount: s2, additional_sales_taxes_total: s2, tips: s2 } },
  InvoiceVoid: { type: "object", properties: { invoice_number: s4, external_id: s4, memo: s4, customer_id: s3 } },
  InvoiceWriteOff: { type: "object", properties: { write_off_at: s4, created_at: s4, reason: s4, amount: s2, amount_cents: s2 } },
  JournalEntry: { allOf: ["JournalEntryListItem", { type: "object", properties: { accounting_period: "AccountingPeriod", lines: { type: "array", items: "JournalEntryLine" }, source_info: { type: "object", properties: { linked_documents: { type: "array", items: "LinkedDocument" } } } } }] },
  JournalEntryLine: { type: "object", required: ["id"], properties: { id: s3, line_number: s2, account_code: s4, account_name: s4, account_type: "AccountType", debit_amount: s2, credit_amount: s2, description: s4, external_reference: s4 } },
  JournalEntryList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "JournalEntryListItem" } }, required: s13 },
  JournalEntryListItem: { type: "object", required: ["id"], properties: { id: s3, sequence_number: s4, entry_date: s8, reference: s4, description: s4, currency: s4, total_debit: s2, total_credit: s2, is_balanced: s11, created_by: s53, created_by_display: s4, status: s54, status_display: s4, is_posted: s11, posted_at: { type: "string", format: "date-time", nullable: true }, bank_transaction_id: s55, source_type: { type: "string", known: ["invoice", "bill", "payment", "bank_transaction"] }, source_reference: s4, created_at: s12 } },
  LedgerAccount: { allOf: ["LedgerAccountListItem", { type: "object", properties: { description: s4, institution_name: s4, iban: s4, sort_code: s4, account_number_mask: s4, total_debits: s2, total_credits: s2, last_entry_date: s12, last_entry_reference: s4, sub_accounts: { type: "array", items: { type: "object" } } } }] },
  LedgerAccountCreate: { type: "object", properties: { code: s4, name: s4, account_type: "AccountType", account_subtype: "AccountSubtype", parent_id: s4, description: s4, external_id: s4, institution_name: s4, iban: s4, sort_code: s4, account_number_mask: s4, balance_behavior: { type: "string", enum: ["debit_positive", "credit_positive", ""] }, is_cash_account: s11, is_non_cash_expense: s11, custom_fields: {} } },
  LedgerAccountEntry: s20,
  LedgerAccountEntryList: { type: "object", properties: { count: s2, page_info: "PageInfo", opening_balance_cents: s2, closing_balance_cents: s2, results: { type: "array", items: "LedgerAccountEntry" } }, required: s13 },
  LedgerAccountList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "LedgerAccountListItem" } }, required: s13 },
  LedgerAccountListItem: { type: "object", required: ["id", "code", "name", "currency"], properties: { id: s3, code: s4, name: s4, currency: s4, account_type: "AccountType", account_type_display: s4, account_subtype: "AccountSubtype", account_subtype_display: s4, parent_account_code: s5, current_balance: s2, current_balance_formatted: s4, debit_balance: s2, credit_balance: s2, period_balance: s6, period_balance_formatted: s5, has_children: s11, hierarchy_level: s2, is_active: s11 } },
  LedgerChildAccountCreate: { type: "object", required: s56, properties: { code: s4, name: s4, description: s4, external_id: s4, custom_fields: {}, institution_name: s4, iban: s4, sort_code: s4, account_number_mask: s4 } },
  LinkedDocument: { type: "object", properties: { id: s4, type: { type: "string", known: ["invoice", "bill", "receipt", "customercreditnote", "customercredit", "vendorcreditnote", "vendorcredit", "refund", "customerrefund", "invoicerefund", "vendorrefund"] }, display_name: s4, file_link: { type: "object", properties: { file_name: s4, file_size: s2, url: s4 } } } },
  MenuConfig: { type: "object", required: ["menu"], properties: { menu: { type: "object", properties: { insights: s11, tasks: s11, bank_transactions: s11, general_ledger: s11, reports: s11, accounts_receivable: s11, accounts_payable: s11 } }, sub_menu_tabs: { type: "object", additionalProperties: s11 } } },
  MenuConfigResult: { type: "object", properties: { data: "MenuConfig" } },
  OAuth2ErrorResponse: { type: "object", properties: { error: s4, error_description: s4 }, required: ["error", "error_description"] },
  PageInfo: { type: "object", properties: { total_count: s2, current_page: s2, total_pages: s2, page_size: s2 }, required: ["total_count", "current_page", "total_pages", "page_size"] },
  PartnerTokenResponse: { type: "object", required: ["access_token", "expires_in"], properties: { access_token: s4, token_type: s4, expires_in: s2 } },
  PayablesAgingReport: { type: "object", required: ["business_id", "as_of_date", "group_by", "currency", "total_outstanding_cents"], properties: { business_id: s3, as_of_date: s8, group_by: { type: "string", enum: ["vendor", "total"] }, currency: s4, total_outstanding_cents: s2, total_aging_buckets: "AgingBuckets", vendors: { type: "array", items: "VendorAging" } } },
  Payout: { type: "object", required: ["id"], properties: { id: s3, business_id: s3, external_id: s4, processor: s4, processor_payout_id: s4, paid_out_amount_cents: s2, fee_cents: s2, additional_refunds_amount_cents: s2, net_amount_cents: s2, currency: s4, status: s57, completed_at: s12, imported_at: s12, reference_number: s4, memo: s4, payment_count: s2, refund_payment_count: s2, gross_payments_amount_cents: s2, total_refunds_amount_cents: s2, expected_net_amount_cents: s2, amount_variance_cents: s2, reconciliation_status: s58, settlement_file_id: s55, created_at: s12, updated_at: s12, metadata: {}, payments: { type: "array", items: "PayoutPayment" }, refund_payments: { type: "array", items: "PayoutRefundPayment" } } },
  PayoutCreate: { type: "object", properties: { external_id: s4, processor: { type: "string", known: ["stripe", "adyen"] }, paid_out_amount_cents: s2, fee_cents: s2, currency: s4, status: s57, completed_at: s12, processor_payout_id: s4, additional_refunds_amount_cents: s2, payment_ids: s59, refund_payment_ids: s59, reference_number: s4, memo: s4, metadata: {} } },
  PayoutDeleteResult: { type: "object", required: ["deleted"], properties: { deleted: s11 } },
  PayoutList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "PayoutListItem" } }, required: s13 },
  PayoutListItem: { type: "object", required: ["id"], properties: { id: s3, business_id: s3, external_id: s4, processor: s4, processor_payout_id: s4, paid_out_amount_cents: s2, fee_cents: s2, additional_refunds_amount_cents: s2, net_amount_cents: s2, currency: s4, status: s57, completed_at: s12, imported_at: s12, reference_number: s4, memo: s4, payment_count: s2, refund_payment_count: s2, gross_payments_amount_cents: s2, total_refunds_amount_cents: s2, expected_net_amount_cents: s2, amount_variance_cents: s2, reconciliation_status: s58, settlement_file_id: s55, created_at: s12, updated_at: s12 } },
  PayoutPayment: { type: "object", required: ["id"], properties: { id: s3, external_id: s4, payment_reference: s4, customer_name: s4, payment_date: s8, total_amount_cents: s2, currency: s4 } },
  PayoutRefundPayment: { type: "object", required: ["id"], properties: { id: s4, external_id: s4, refund_id: s4, customer_name: s4, refunded_amount_cents: s2, completed_at: s12 } },
  ProfitAndLossReport: { type: "object", properties: { business_id: s3, start_date: s8, end_date: s8, currency: s4, detail_level: "DetailLevel", summary: "ProfitAndLossSummary", revenue: "AccountSubtypeGroup", other_operating_income: "AccountSubtypeGroup", direct_costs: "AccountSubtypeGroup", operating_expenses: "AccountSubtypeGroup", finance_income: "AccountSubtypeGroup", finance_costs: "AccountSubtypeGroup", income_tax: "AccountSubtypeGroup" } },
  ProfitAndLossSummary: { type: "object", properties: { net_revenue_cents: s2, total_operating_income_cents: s2, gross_profit_cents: s2, total_operating_expenses_cents: s2, operating_profit_cents: s2, profit_before_tax_cents: s2, net_profit_cents: s2 } },
  ReceivablesAgingReport: { type: "object", properties: { business_id: s3, as_of_date: s8, group_by: s60, currency: s4, total_outstanding_cents: s2, total_aging_buckets: "AgingBuckets", customers: { type: "array", items: "CustomerAging" } } },
  ReconciledBankTransaction: { type: "object", properties: { bank_transaction_id: s3, bank_transaction_date: s12, bank_transaction_amount_cents: s2, bank_transaction_direction: { type: "string", known: s15 }, reconciled_amount_cents: s2, reconciliation_link_id: s3, reconciled_at: s12, currency: s4, payment_type: s4, bank_account_name: s4, notes: s4 } },
  Refund: { type: "object", required: ["id"], properties: { id: s3, refunded_amount: s2, customer_id: s3, customer_name: s4, allocations: { type: "array", items: "RefundAllocation" }, refund_payments: s61, document: s46 } },
  RefundAllocation: { type: "object", required: ["id"], properties: { id: s3, allocation_type: s4, amount: s2, invoice_id: s3, invoice_number: s4, invoice_outstanding_balance_cents: s2, target_description: s4, description: s4, allocation_date: s12 } },
  RefundAllocationOnInvoice: { type: "object", properties: { refund_id: s3, allocated_at: s4, reference_number: s4, amount_cents: s2 } },
  RefundAllocationOnInvoicePayment: { type: "object", properties: { refund_id: s3, amount_cents: s2, allocated_at: s12, reference_number: s4 } },
  RefundCreate: { type: "object", properties: { invoice_id: s3, method: "RefundMethod", completed_at: s12, external_id: s4, amount_cents: s2, memo: s4, reference_number: s4, processor: s4, refund_processing_fee_cents: s2, document: "DocumentUpload" } },
  RefundList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Refund" } }, required: s13 },
  RefundMethod: { type: "string", known: ["BANK_TRANSFER", "CREDIT_CARD", "ACH", "CHECK", "CASH", "PAYPAL", "STRIPE", "OTHER"] },
  RefundPayment: { type: "object", required: ["id"], properties: { id: s3, refund_id: s3, refunded_amount: s2, refund_processing_fee: s2, reconciled_bank_transactions: s25, created_at: s12, updated_at: s12, external_id: s4, completed_at: s12, method: "RefundMethod", processor: s4, transaction_tags: {}, memo: s4, metadata: {} } },
  RefundPaymentCreate: { type: "object", properties: { amount_cents: s2, method: "RefundMethod", external_id: s4, completed_at: s12, processor: s4, memo: s4, transaction_tags: s17, refund_processing_fee_cents: s2 } },
  RefundPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: s61 }, required: s13 },
  SalesTaxInput: { type: "object", properties: { code: s4, name: s4, amount: s2, tax_account: {}, discount_amount: s2 } },
  TaxCode: { type: "object", required: s56, properties: { code: s4, name: s4, rate: s19, purchase_account: s5, sales_account: s5, effective_from: { type: "string", format: "date", nullable: true }, is_active: s11 } },
  TaxCodeList: { type: "object", properties: { business_id: s3, count: s2, tax_codes: { type: "array", items: "TaxCode" } }, required: ["business_id", "count", "tax_codes"] },
  TransactionCategory: { type: "object", properties: { id: s4, code: s4, name: s4 } },
  TransactionSubcategory: { type: "object", properties: { id: s4, code: s4, name: s4, category: "TransactionCategory" } },
  ValidationErrorResponse: { allOf: ["ErrorResponse"] },
  Vendor: { type: "object", required: ["type", "id", "mobile_phone", "office_phone", "address_string", "memo", "status", "transaction_tags"], properties: { type: s4, id: s3, mobile_phone: s4, office_phone: s4, address_string: { type: "string", readOnly: true }, memo: s4, status: { type: "string", known: ["ACTIVE", "INACTIVE", "ARCHIVED", "BLOCKED"] }, transaction_tags: s41, documents: s42, external_id: s4, individual_name: s4, company_name: s4, email: s34 } },
  VendorAging: { type: "object", properties: { vendor_id: s3, vendor_name: s4, total_outstanding_cents: s2, aging_buckets: "AgingBuckets" } },
  VendorCreate: { type: "object", properties: { external_id: s4, individual_name: s4, company_name: s4, email: s34, mobile_phone: s4, office_phone: s4, address_string: s4, memo: s4, transaction_tags: s41, country: s4, vat_number: s4, document: "DocumentUpload" } },
  VendorCredit: { type: "object", required: ["id"], properties: { id: s3, status: { type: "string", known: ["draft", "sent", "received", "partially_applied", "applied", "void"] }, received_at: s12, vendor: "VendorCreditVendor", source_bill_id: s3, line_items: { type: "array", items: "VendorCreditLineItem" }, allocations: { type: "array", items: "VendorCreditAllocation" }, tags: s21, total_amount: s19, applied_amount: s19, document: "DocumentLink", created_at: s12, updated_at: s12, external_id: s4, currency: s4 } },
  VendorCreditAllocation: { type: "object", properties: { bill_id: s3, bill_number: s4, amount_cents: s2, bill_outstanding_balance_cents: s2, applied_at: s12, outstanding_amount_cents: s2 } },
  VendorCreditAllocationInput: { type: "object", properties: { amount: s2, bill_id: s3 } },
  VendorCreditAllocationOnBill: { type: "object", properties: { vendor_credit_id: s4, vendor_credit_number: s4, amount_cents: s2, applied_at: s4 } },
  VendorCreditCreate: { type: "object", properties: { external_id: s4, line_items: s62, vendor_id: s3, vendor_external_id: s4, source_bill_id: s3, received_at: s12, allocations: s63, tags: s21, document: "DocumentUpload" } },
  VendorCreditLineItem: { type: "object", properties: { amount: s19, expense_account_identifier: "AccountIdentifier", tags: s17, memo: s4, metadata: {} } },
  VendorCreditLineItemInput: { type: "object", properties: { amount: s2, sales_taxes: s21, expense_account_identifier: {}, memo: s4, metadata: s20, reference_number: s4, tags: s21 } },
  VendorCreditList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorCredit" } }, required: s13 },
  VendorCreditUpdate: { type: "object", properties: { external_id: s4, received_at: s12, memo: s4, tags: s21, metadata: s20, source_bill_id: s3, line_items: s62, allocations: s63, document: "DocumentUpload", notes: s4 } },
  VendorCreditVendor: { type: "object", properties: { id: s3, external_id: s4, display_name: s4, email: s34, phone: s4, address_string: s4 } },
  VendorList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Vendor" } }, required: s13 },
  VendorRefund: { type: "object", required: ["id"], properties: { id: s3, vendor_id: s3, vendor_name: s4, total_refunded_amount: s19, allocated_amount: s19, unallocated_amount: s19, allocations: { type: "array", items: "VendorRefundAllocation" }, vendor_refund_payments: { type: "array", items: "VendorRefundPaymentOnRefund" } } },
  VendorRefundAllocation: { type: "object", properties: { id: s3, amount: s19, bill_id: s3, bill_number: s4, bill_outstanding_balance_cents: s2, bill_payment_id: s3, created_at: s12, updated_at: s12, target_description: s4, allocation_type: { type: "string", known: s64 }, allocation_date: s12, description: s4, metadata: {} } },
  VendorRefundAllocationInput: { type: "object", properties: { allocation_type: { type: "string", enum: s64 }, amount_cents: s2, bill_id: s3, bill_payment_id: s3, description: s4, metadata: {} } },
  VendorRefundAllocationOnBill: { type: "object", properties: { vendor_refund_id: s4, amount_cents: s2, allocated_at: s4, reference_number: s4 } },
  VendorRefundAllocationOnBillPayment: { type: "object", properties: { vendor_refund_id: s3, amount_cents: s2, allocated_at: s12, reference_number: s4 } },
  VendorRefundCreate: { type: "object", required: ["vendor_id", "total_refunded_amount_cents"], properties: { vendor_id: s3, total_refunded_amount_cents: s2, external_id: s4, refund_type: { type: "string", known: ["overpayment", "billing_error", "goods_return", "credit_balance", "duplicate_payment", "other", "service_cancellation"] }, reference_number: s4, currency: s4, refund_date: s8, description: s4, memo: s4, reason: s4, metadata: {}, allocations: s65, payments: { type: "array", items: "VendorRefundPaymentInput" }, document: "DocumentUpload" } },
  VendorRefundList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorRefund" } }, required: s13 },
  VendorRefundPaymentCancelResult: { type: "object", required: ["message", "payment_id", "refund_id", "status", "updated_at"], properties: { message: s4, payment_id: s3, refund_id: s3, status: s4, updated_at: s12 } },
  VendorRefundPaymentCreate: { type: "object", required: ["vendor_id", "total_amount_cents"], properties: { vendor_id: s3, total_amount_cents: s27, allocations: s65, external_id: s9, refund_type: { type: "string", enum: ["overpayment", "billing_error", "goods_return", "credit_balance", "duplicate_payment", "other"] }, refund_date: s8, currency: s28, description: s4, memo: s4, reason: s4, metadata: {}, payment_method: s4, processor: s4, payment_reference: s4, processing_fee_cents: s2 } },
  VendorRefundPaymentInput: { type: "object", properties: { refunded_amount_cents: s2, payment_reference: s4, processing_fee_cents: s2, payment_method: s4, processor: s4, payment_date: s8, description: s4, memo: s4, metadata: {} } },
  VendorRefundPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorRefundPaymentListItem" } }, required: s13 },
  VendorRefundPaymentListItem: { type: "object", required: ["id"], properties: { id: s3, refund_id: s3, vendor_id: s3, vendor_name: s4, payment_reference: s4, payment_method: s4, processor: s4, refunded_amount_cents: s2, processing_fee_cents: s2, net_amount_cents: s2, currency: s4, status: s33, payment_date: s8, submitted_at: s12, completed_at: s12, failed_at: s12, failure_reason: s4, reconciled_bank_transactions: s25, created_at: s12, updated_at: s12 } },
  VendorRefundPaymentOnRefund: { type: "object", properties: { id: s3, vendor_refund_id: s3, refunded_amount: s19, processing_fee: s19, net_amount: s19, reconciled_bank_transactions: s25 } },
  VendorRefundPaymentResult: { type: "object", required: ["refund", "payment", "allocations"], properties: { refund: s20, payment: s20, allocations: s21 } },
  VendorRefundPaymentUpdate: { type: "object", properties: { status: { type: "string", enum: s32 }, failure_reason: s4, payment_reference: s29, memo: s4, metadata: {} } },
  VendorRefundUpdate: { type: "object", properties: { description: s4, memo: s4, reason: s4, metadata: {}, expected_completion_date: s8, document: "DocumentUpload" } },
  VendorUnarchive: { type: "object", properties: { external_id: s4, individual_name: s4, company_name: s4, email: s34 } },
  VendorUpdate: { type: "object", properties: { external_id: s4, individual_name: s4, company_name: s4, email: s34, mobile_phone: s4, office_phone: s4, address_string: s4, memo: s4, transaction_tags: s41, vendor_number: s4, document: "DocumentUpload" } },
};

/** What each operation takes and returns, by operationId. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  get_partner_token: { body: { required: true, types: s66, schema: "ClientCredentialsGrant" }, success: { 200: "PartnerTokenResponse" }, errors: { 400: "OAuth2ErrorResponse", 401: "OAuth2ErrorResponse" } },
  create_business_scoped_token: { parameters: s68, success: { 200: "BusinessTokenResponse" }, errors: { 401: "OAuth2ErrorResponse", 404: "OAuth2ErrorResponse", 500: "OAuth2ErrorResponse" } },
  list_businesses: { parameters: [{ name: "country", in: "query", schema: s4 }, { name: "entity_type", in: "query", schema: s4 }, { name: "is_archived", in: "query", schema: s11 }, s69, s70], success: { 200: "BusinessList" }, errors: s71 },
  create_business: { body: { required: true, types: s72, schema: "BusinessCreate" }, success: { 200: "BusinessCreateResult", 201: "BusinessCreateResult" }, errors: s71 },
  get_business: { parameters: s68, success: { 200: "Business" }, errors: s73 },
  update_business: { parameters: s68, body: { types: s66, schema: "BusinessUpdate" }, success: { 200: "BusinessUpdateResult" }, errors: s74 },
  list_chart_of_accounts: { parameters: [s67, { name: "account_type", in: "query", schema: { type: "string", known: s7 } }, s75, { name: "group_by", in: "query", schema: { type: "string", known: ["type"] } }, { name: "include_zero_balance", in: "query", schema: s11 }, s69, s70, { name: "period_month", in: "query", schema: s2 }, { name: "period_year", in: "query", schema: s2 }, s76], success: { 200: "LedgerAccountList" }, errors: s74 },
  create_account: { parameters: s68, body: { required: true, types: s72, schema: "LedgerAccountCreate" }, success: s77, errors: s74 },
  get_chart_of_accounts_hierarchy: { parameters: [s67, s75], success: { 200: "AccountHierarchy" }, errors: s74 },
  get_account_detail: { parameters: s79, success: { 200: "LedgerAccount" }, errors: s73 },
  create_child_account: { parameters: s79, body: { required: true, types: s72, schema: "LedgerChildAccountCreate" }, success: s77, errors: s74 },
  get_account_entries: { parameters: [s67, s78, s80, s69, s70, s81], success: { 200: "LedgerAccountEntryList" }, errors: s74 },
  list_journal_entries: { parameters: [s67, s82, { name: "created_by", in: "query", schema: s53 }, { name: "date_from", in: "query", schema: s8 }, { name: "date_to", in: "query", schema: s8 }, s69, s70, s76, { name: "status", in: "query", schema: s54 }], success: { 200: "JournalEntryList" }, errors: s74 },
  get_journal_entry_detail: { parameters: [s67, { name: "entry_id", in: "path", required: true, schema: s3 }], success: { 200: "JournalEntry" }, errors: s73 },
  list_tax_codes: { parameters: s68, success: { 200: "TaxCodeList" }, errors: s73 },
  list_customers: { parameters: [s67, s69, s70, s83], success: { 200: "CustomerList" }, errors: s74 },
  create_customer: { parameters: s68, body: { required: true, types: s72, schema: "CustomerCreate" }, success: { 200: "Customer", 201: "Customer" }, errors: s74 },
  get_customer: { parameters: s84, success: s85, errors: s74 },
  archive_customer: s86,
  unarchive_customer: s86,
  list_invoices: { parameters: [s67, s87, s88, s89, s90, s91, { name: "memo_contains", in: "query", schema: s4 }, s69, s70, s76, s92, s93, s94], success: { 200: "InvoiceList" }, errors: s74 },
  create_invoice: { parameters: s68, body: { required: true, types: ["application/json", "multipart/form-data"], schema: "InvoiceCreate" }, success: { 200: "Invoice", 201: "Invoice" }, errors: s74 },
  get_invoice: { parameters: s95, success: s96, errors: s73 },
  update_invoice: { parameters: s95, body: { types: s72, schema: "InvoiceUpdate" }, success: s96, errors: s74 },
  void_invoice: { parameters: s95, body: { types: s66, schema: "InvoiceVoid" }, success: s96, errors: s74 },
  list_invoice_payments: { parameters: [s67, s88, { name: "date_from", in: "query", schema: s12 }, { name: "date_to", in: "query", schema: s12 }, { name: "fully_allocated", in: "query", schema: s11 }, { name: "invoice_id", in: "query", schema: s4 }, s91, { name: "method", in: "query", schema: s4 }, s97, { name: "order", in: "query", schema: { type: "string", enum: ["asc", "desc"] } }, s69, s70, { name: "processor", in: "query", schema: s4 }, s76, { name: "sort", in: "query", schema: { type: "string", enum: ["payment_date", "amount", "created_at"] } }, { name: "status", in: "query", schema: s52 }], success: { 200: "InvoicePaymentList" }, errors: s74 },
  create_invoice_payment: { parameters: s98, body: { required: true, types: s72, schema: "InvoicePaymentCreate" }, success: { 200: "InvoicePaymentResult", 201: "InvoicePaymentResult" }, errors: s74 },
  get_invoice_payment: { parameters: s100, success: { 200: "InvoicePayment" }, errors: s74 },
  update_invoice_payment: s101,
  partial_update_invoice_payment: s101,
  delete_invoice_payment: { parameters: s100, success: { 200: "InvoicePaymentDeleteResult" }, errors: s73 },
  list_refunds: { parameters: [s67, s102, s103, s88, s69, s70], success: { 200: "RefundList" }, errors: s74 },
  create_refund: { parameters: s68, body: { required: true, types: s66, schema: "RefundCreate" }, success: { 200: "Refund", 201: "Refund" }, errors: s74 },
  get_refund: { parameters: s104, success: { 200: "Refund" }, errors: s73 },
  delete_refund: { parameters: s104, success: s105, errors: s73 },
  list_refund_payments: { parameters: [s67, { name: "refund_id", in: "path", required: true, schema: s4 }, s69, s70], success: { 200: "RefundPaymentList" }, errors: s74 },
  create_refund_payment: { parameters: [s67, s106], body: { required: true, types: s72, schema: "RefundPaymentCreate" }, success: { 200: "RefundPayment", 201: "RefundPayment" }, errors: s74 },
  fetch_refund_payment: { parameters: s107, success: { 200: "RefundPayment" }, errors: s74 },
  delete_refund_payment: { parameters: s107, success: s105, errors: s74 },
  list_customer_credits: { parameters: [s67, s87, s88, s69, s70, s76, s92, s93, s94], success: { 200: "CustomerCreditList" }, errors: s74 },
  create_customer_credit: { parameters: s68, body: { required: true, types: s72, schema: "CustomerCreditCreate" }, success: { 200: "CustomerCredit", 201: "CustomerCredit" }, errors: s74 },
  get_customer_credit: { parameters: s108, success: s109, errors: s73 },
  update_customer_credit: { parameters: s108, body: { types: ["application/json", "application/x-www-form-urlencoded"], schema: "CustomerCreditUpdate" }, success: s109, errors: s74 },
  delete_customer_credit: s111,
  list_payouts: { parameters: [s67, s102, s103, s112, s91, s69, s70], success: { 200: "PayoutList" }, errors: s74 },
  create_payout: { parameters: s68, body: { required: true, types: s72, schema: "PayoutCreate" }, success: { 200: "Payout", 201: "Payout" }, errors: s74 },
  get_payout: { parameters: s113, success: { 200: "Payout" }, errors: s73 },
  delete_payout: { parameters: s113, success: { 200: "PayoutDeleteResult" }, errors: s73 },
  list_vendors: { parameters: [s67, s112, { name: "external_id_contains", in: "query", schema: s4 }, s83, { name: "name", in: "query", schema: s4 }, { name: "name_contains", in: "query", schema: s4 }, s69, s70], success: { 200: "VendorList" }, errors: s74 },
  create_vendor: { parameters: s68, body: { required: true, types: s66, schema: "VendorCreate" }, success: { 200: "Vendor", 201: "Vendor" }, errors: s74 },
  get_vendor: { parameters: s114, success: s115, errors: s73 },
  update_vendor: { parameters: s114, body: { types: s66, schema: "VendorUpdate" }, success: s115, errors: s74 },
  unarchive_vendor: { parameters: s114, body: { types: s66, schema: "VendorUnarchive" }, success: s115, errors: s74 },
  list_bills: { parameters: [s67, s89, s90, s94, s116, s76, s69, s70], success: { 200: "BillList" }, errors: s74 },
  create_bill: { parameters: s68, body: { required: true, types: s66, schema: "BillCreate" }, success: { 200: "Bill", 201: "Bill" }, errors: s74 },
  get_bill: s119,
  update_bill: { parameters: s117, body: { types: s66, schema: "BillUpdate" }, success: s118, errors: s74 },
  void_bill: s119,
  list_bill_payments: { parameters: [s67, { name: "status", in: "query", schema: s23 }, s120, s121, { name: "bill_id", in: "query", schema: s3 }, s122, s123, s76, s69, s70], success: { 200: "BillPaymentList" }, errors: s74 },
  create_bill_payment: { parameters: s98, body: { required: true, types: s72, schema: "BillPaymentCreate" }, success: { 200: "BillPayment", 201: "BillPayment" }, errors: s74 },
  get_bill_payment: { parameters: s124, success: s125, errors: s73 },
  update_bill_payment: { parameters: s124, body: { types: s72, schema: "BillPaymentUpdate" }, success: s125, errors: s74 },
  delete_bill_payment: { parameters: s124, success: { 200: "BillPaymentCancelResult" }, errors: s73 },
  list_vendor_credits: { parameters: [s67, s69, s70, { name: "received_at_end", in: "query", schema: s4 }, { name: "received_at_start", in: "query", schema: s4 }, s94, s116, s76], success: { 200: "VendorCreditList" }, errors: s74 },
  create_vendor_credit: { parameters: s68, body: { required: true, types: s66, schema: "VendorCreditCreate" }, success: { 200: "VendorCredit", 201: "VendorCredit" }, errors: s74 },
  get_vendor_credit: { parameters: s108, success: s126, errors: s73 },
  update_vendor_credit: { parameters: s108, body: { types: s66, schema: "VendorCreditUpdate" }, success: s126, errors: s74 },
  delete_vendor_credit: s111,
  list_vendor_refunds: { parameters: [s67, s127, s112, { name: "is_fully_allocated", in: "query", schema: s11 }, s91, s97, s128, s69, s70, { name: "refund_date_end", in: "query", schema: s8 }, { name: "refund_date_start", in: "query", schema: s8 }, { name: "refund_type", in: "query", schema: s4 }, s76, { name: "status", in: "query", schema: { type: "string", known: ["pending", "partially_allocated", "allocated", "completed", "cancelled"] } }, s121], success: { 200: "VendorRefundList" }, errors: s74 },
  create_vendor_refund: { parameters: s68, body: { required: true, types: s72, schema: "VendorRefundCreate" }, success: { 200: "VendorRefund", 201: "VendorRefund" }, errors: s74 },
  get_vendor_refund: { parameters: s104, success: s129, errors: s73 },
  update_vendor_refund: { parameters: s104, body: { types: s66, schema: "VendorRefundUpdate" }, success: s129, errors: s74 },
  delete_vendor_refund: { parameters: s104, success: s110, errors: s74 },
  list_vendor_refund_payments: { parameters: [s67, { name: "status", in: "query", schema: s33 }, s120, { name: "refund_id", in: "query", schema: s3 }, s122, s123, s76, s69, s70], success: { 200: "VendorRefundPaymentList" }, errors: s74 },
  create_vendor_refund_payment: { parameters: s98, body: { required: true, types: s72, schema: "VendorRefundPaymentCreate" }, success: { 200: "VendorRefundPaymentResult", 201: "VendorRefundPaymentResult" }, errors: s74 },
  get_vendor_refund_payment: { parameters: s130, success: s131, errors: s73 },
  update_vendor_refund_payment: { parameters: s130, body: { types: s72, schema: "VendorRefundPaymentUpdate" }, success: s131, errors: s74 },
  delete_vendor_refund_payment: { parameters: s130, success: { 200: "VendorRefundPaymentCancelResult" }, errors: s73 },
  list_bank_accounts: { parameters: [s67, { name: "account_key", in: "query", schema: s4 }, { name: "balance_max", in: "query", schema: s19 }, { name: "balance_min", in: "query", schema: s19 }, { name: "bank_link_status", in: "query", schema: { type: "string", enum: s14 } }, { name: "business_id", in: "query", schema: s4 }, { name: "business_name", in: "query", schema: s4 }, s127, { name: "display_name", in: "query", schema: s4 }, { name: "first_sync_after", in: "query", schema: s12 }, { name: "first_sync_before", in: "query", schema: s12 }, { name: "has_been_synced", in: "query", schema: s11 }, { name: "has_mapped_account", in: "query", schema: s11 }, { name: "is_active", in: "query", schema: s11 }, { name: "mapped_account_id", in: "query", schema: s4 }, s128, s69, s70, { name: "provider", in: "query", schema: s4 }, s76, { name: "updated_after", in: "query", schema: s4 }, { name: "updated_before", in: "query", schema: s4 }], success: { 200: "BankAccountList" }, errors: s74 },
  retrieve_bank_account: { parameters: [s67, { name: "bank_account_id", in: "path", required: true, schema: s3 }], success: { 200: "BankAccount" }, errors: s73 },
  list_bank_transactions: { parameters: [s67, s82, { name: "amount_max", in: "query", schema: s2 }, { name: "amount_min", in: "query", schema: s2 }, { name: "bank_account_connection_id", in: "query", schema: s4 }, { name: "categorization_status", in: "query", schema: s17 }, s127, { name: "date_from", in: "query", schema: s4 }, { name: "date_to", in: "query", schema: s4 }, { name: "direction", in: "query", schema: s16 }, { name: "has_children", in: "query", schema: s11 }, { name: "has_parent", in: "query", schema: s11 }, { name: "is_categorized", in: "query", schema: s11 }, { name: "is_reconciled", in: "query", schema: s11 }, { name: "needs_categorization", in: "query", schema: s11 }, s128, s69, s70, s76, { name: "source", in: "query", schema: s4 }, { name: "transaction_type", in: "query", schema: "BankTransactionType" }, { name: "exclude_personal", in: "query", schema: s11 }], success: { 200: "BankTransactionList" }, errors: s74 },
  get_balance_sheet: { parameters: [s67, s132, s133], success: { 200: { oneOf: ["BalanceSheetReport", { type: "array", items: "BalanceSheetReport" }] } }, errors: s74 },
  get_cash_flow_statement: { parameters: s134, success: { 200: { oneOf: ["CashFlowStatement", { type: "array", items: "CashFlowStatement" }] } }, errors: s74 },
  get_profit_and_loss: { parameters: s134, success: { 200: { oneOf: ["ProfitAndLossReport", { type: "array", items: "ProfitAndLossReport" }] } }, errors: s74 },
  get_ap_aging: { parameters: [s67, s132, { name: "group_by", in: "query", schema: { type: "string", enum: ["total", "vendor"] } }], success: { 200: { oneOf: ["PayablesAgingReport", { type: "array", items: "PayablesAgingReport" }] } }, errors: s74 },
  get_ar_aging: { parameters: [s67, s132, { name: "group_by", in: "query", schema: s60 }], success: { 200: { oneOf: ["ReceivablesAgingReport", { type: "array", items: "ReceivablesAgingReport" }] } }, errors: s74 },
  get_financial_summary: { parameters: [s67, { name: "end_date", in: "query", required: true, schema: s8 }, { name: "granularity", in: "query", schema: s45 }, { name: "start_date", in: "query", required: true, schema: s8 }], success: { 200: { oneOf: ["FinancialSummary", { type: "array", items: "FinancialSummary" }] } }, errors: s74 },
  get_menu_config: { parameters: s68, success: s135, errors: s73 },
  update_menu_config: { parameters: s68, body: { required: true, types: s72, schema: "MenuConfig" }, success: s135, errors: s74 },
  reset_menu_config: { parameters: s68, success: s105, errors: s73 },
};
