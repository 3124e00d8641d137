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
const s1 = { type: "object", additionalProperties: true } as const;
const s2 = { type: "integer" } as const;
const s3 = ["count", "page_info", "results"] as const;
const s4 = { type: "array", items: "AccountHierarchyNode" } as const;
const s5 = { type: "string", format: "uuid" } as const;
const s6 = { type: "string" } as const;
const s7 = { type: "string", nullable: true } as const;
const s8 = { type: "integer", nullable: true } as const;
const s9 = ["asset", "liability", "equity", "revenue", "expense"] as const;
const s10 = { type: "string", format: "date" } as const;
const s11 = { type: "string", maxLength: 255 } as const;
const s12 = { type: "number", nullable: true } as const;
const s13 = { type: "boolean" } as const;
const s14 = { type: "string", format: "date-time" } as const;
const s15 = ["active", "error", "revoked"] as const;
const s16 = ["credit", "debit"] as const;
const s17 = { type: "string", enum: s16 } as const;
const s18 = { type: "array", items: s6 } as const;
const s19 = { type: "array", items: "BillLineItemRequest" } as const;
const s20 = { type: "number" } as const;
const s21 = { type: "array", items: s1 } as const;
const s22 = ["bank_transfer", "ach", "wire", "check", "credit_card", "cash", "other"] as const;
const s23 = { type: "string", known: ["pending", "processing", "completed", "failed", "cancelled", "returned"] } as const;
const s24 = { type: "array", items: "BillPaymentAllocation" } as const;
const s25 = { type: "array", items: "ReconciledBankTransaction" } as const;
const s26 = ["message", "payment_id", "status", "updated_at"] as const;
const s27 = { type: "string", format: "email" } as const;
const s28 = ["cash", "accrual"] as const;
const s29 = { type: "integer", minimum: 1 } as const;
const s30 = { type: "string", minLength: 1, maxLength: 3 } as const;
const s31 = { type: "string", maxLength: 100 } as const;
const s32 = { type: "integer", minimum: 0 } as const;
const s33 = { type: "array", items: "BillPaymentAllocationRequest" } as const;
const s34 = { type: "string", minLength: 1, maxLength: 255 } as const;
const s35 = ["limited", "sole_trader", "llp", "partnership", "plc", "gmbh", "ug", "ag_de", "einzelunternehmen", "gbr", "kg", "ohg", "bv", "sl"] as const;
const s36 = { type: "string", maxLength: 20 } as const;
const s37 = ["EUR", "GBP", "USD", "SEK", "NOK", "DKK", "ISK", "MYR", "SGD"] as const;
const s38 = { type: "string", enum: s28 } as const;
const s39 = { type: "array", items: "CustomerCreditLineItemInput" } as const;
const s40 = { type: "array", items: "CustomerCreditAllocationInput" } as const;
const s41 = { type: "array", items: "InvoiceLineItemInput" } as const;
const s42 = { type: "array", items: "VendorCreditLineItemRequest" } as const;
const s43 = { type: "array", items: "VendorCreditAllocationRequest" } as const;
const s44 = { type: "array", items: "VendorRefundAllocationRequest" } as const;
const s45 = { type: "array", items: {} } as const;
const s46 = { type: "array", items: "DocumentLink" } as const;
const s47 = { type: "string", enum: ["monthly", "quarterly", "yearly"] } as const;
const s48 = { allOf: ["DocumentLink"] } as const;
const s49 = ["pending", "processing", "completed", "failed", "cancelled", "refunded"] as const;
const s50 = { type: "string", known: s49 } as const;
const s51 = { type: "string", known: ["bank_transfer", "credit_card", "debit_card", "ach", "check", "cash", "paypal", "stripe", "other"] } as const;
const s52 = { type: "array", items: "InvoicePaymentAllocationInput" } as const;
const s53 = { type: "string", known: ["ai", "manual", "system", "import"] } as const;
const s54 = { type: "string", known: ["draft", "approved", "rejected"] } as const;
const s55 = { type: "string", format: "uuid", nullable: true } as const;
const s56 = ["code"] as const;
const s57 = { type: "string", minLength: 1 } as const;
const s58 = { type: "array", items: "RefundPayment" } as const;
const s59 = { type: "string", enum: s49 } as const;
const s60 = ["pending", "processing", "completed", "failed", "cancelled"] as const;
const s61 = { type: "string", known: s60 } as const;
const s62 = { type: "string", known: ["pending", "paid"] } as const;
const s63 = { type: "array", items: s5 } as const;
const s64 = { type: "string", known: ["unreconciled"] } as const;
const s65 = { type: "string", enum: ["customer", "total"] } as const;
const s66 = ["bill", "payment", "credit"] as const;
const s67 = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"] as const;
const s68 = { name: "business_id", in: "path", required: true, schema: s5 } as const;
const s69 = [s68] as const;
const s70 = { name: "page", in: "query", schema: s29 } as const;
const s71 = { name: "page_size", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } } as const;
const s72 = { 400: "ValidationErrorResponse", 401: "ErrorResponse", 403: "ErrorResponse", default: "ErrorResponse" } as const;
const s73 = ["application/json"] as const;
const s74 = { 401: "ErrorResponse", 403: "ErrorResponse", 404: "ErrorResponse", default: "ErrorResponse" } as const;
const s75 = { 400: "ValidationErrorResponse", 401: "ErrorResponse", 403: "ErrorResponse", 404: "ErrorResponse", default: "ErrorResponse" } as const;
const s76 = { name: "fiscal_year", in: "query", schema: s2 } as const;
const s77 = { name: "search", in: "query", schema: s6 } as const;
const s78 = { 200: "LedgerAccountDetail", 201: "LedgerAccountDetail" } as const;
const s79 = { name: "account_id", in: "path", required: true, schema: s6 } as const;
const s80 = [s68, s79] as const;
const s81 = { name: "end_date", in: "query", schema: s10 } as const;
const s82 = { name: "start_date", in: "query", schema: s10 } as const;
const s83 = { name: "account_id", in: "query", schema: s6 } as const;
const s84 = { name: "include_archived", in: "query", schema: s13 } as const;
const s85 = [s68, { name: "customer_id", in: "path", required: true, schema: s5 }] as const;
const s86 = { 200: "Customer" } as const;
const s87 = { parameters: s85, body: { types: s73, schema: "CustomerRequest" }, success: s86, errors: s75 } as const;
const s88 = { name: "customer_external_id", in: "query", schema: s6 } as const;
const s89 = { name: "customer_id", in: "query", schema: s6 } as const;
const s90 = { name: "due_at_end", in: "query", schema: s14 } as const;
const s91 = { name: "due_at_start", in: "query", schema: s14 } as const;
const s92 = { name: "max_amount", in: "query", schema: s2 } as const;
const s93 = { name: "sent_at_end", in: "query", schema: s6 } as const;
const s94 = { name: "sent_at_start", in: "query", schema: s6 } as const;
const s95 = { name: "status", in: "query", schema: s6 } as const;
const s96 = [s68, { name: "invoice_id", in: "path", required: true, schema: s5 }] as const;
const s97 = { 200: "Invoice" } as const;
const s98 = { name: "min_amount", in: "query", schema: s2 } as const;
const s99 = [s68, { name: "Idempotency-Key", in: "header", schema: s57 }] as const;
const s100 = { name: "payment_id", in: "path", required: true, schema: s5 } as const;
const s101 = [s68, s100] as const;
const s102 = { parameters: s101, body: { types: s73, schema: "PatchedInvoicePaymentUpdateRequest" }, success: { 200: "InvoicePaymentResponse" }, errors: s75 } as const;
const s103 = { name: "completed_at_end", in: "query", schema: s14 } as const;
const s104 = { name: "completed_at_start", in: "query", schema: s14 } as const;
const s105 = [s68, { name: "refund_id", in: "path", required: true, schema: s5 }] as const;
const s106 = { 200: {} } as const;
const s107 = { name: "refund_id", in: "path", required: true, schema: { type: "string", pattern: "^[0-9a-f-]+$" } } as const;
const s108 = [s68, s100, s107] as const;
const s109 = [s68, { name: "credit_id", in: "path", required: true, schema: s5 }] as const;
const s110 = { 200: "CustomerCredit" } as const;
const s111 = { 204: null } as const;
const s112 = { parameters: s109, success: s111, errors: s74 } as const;
const s113 = { name: "external_id", in: "query", schema: s6 } as const;
const s114 = [s68, { name: "payout_id", in: "path", required: true, schema: s5 }] as const;
const s115 = [s68, { name: "vendor_id", in: "path", required: true, schema: s5 }] as const;
const s116 = { 200: "Vendor" } as const;
const s117 = { name: "vendor_id", in: "query", schema: s6 } as const;
const s118 = [s68, { name: "bill_id", in: "path", required: true, schema: s5 }] as const;
const s119 = { 200: "Bill" } as const;
const s120 = { parameters: s118, success: s119, errors: s74 } as const;
const s121 = { name: "payment_method", in: "query", schema: s6 } as const;
const s122 = { name: "vendor_id", in: "query", schema: s5 } as const;
const s123 = { name: "payment_date_start", in: "query", schema: s6 } as const;
const s124 = { name: "payment_date_end", in: "query", schema: s6 } as const;
const s125 = [s68, { name: "bill_payment_id", in: "path", required: true, schema: s5 }] as const;
const s126 = { 200: "BillPayment" } as const;
const s127 = { 200: "VendorCredit" } as const;
const s128 = { name: "currency", in: "query", schema: s6 } as const;
const s129 = { name: "ordering", in: "query", schema: s6 } as const;
const s130 = { 200: "VendorRefund" } as const;
const s131 = [s68, { name: "vendor_refund_payment_id", in: "path", required: true, schema: s5 }] as const;
const s132 = { 200: "VendorRefundPaymentResult" } as const;
const s133 = { name: "as_of_date", in: "query", schema: s10 } as const;
const s134 = { name: "detail_level", in: "query", schema: { type: "string", enum: ["detailed", "summary"] } } as const;
const s135 = [s68, s134, s81, s82] as const;
const s136 = { 200: "MenuConfigResult" } as const;

/** The schemas that others refer to, by name. */
export const components: Readonly<Record<string, ContractSchema>> = {
  AccountEntryLine: s1,
  AccountEntryList: { type: "object", properties: { count: s2, page_info: "PageInfo", opening_balance_cents: s2, closing_balance_cents: s2, results: { type: "array", items: "AccountEntryLine" } }, required: s3 },
  AccountHierarchy: { type: "object", required: ["hierarchy"], properties: { hierarchy: s4, total_accounts: s2 } },
  AccountHierarchyNode: { type: "object", required: ["id"], properties: { id: s5, code: s6, name: s6, custom_name: s7, account_type: "AccountType", account_subtype: "AccountSubtype", current_balance: s8, hierarchy_level: s2, children: s4 } },
  AccountIdentifier: { type: "object", properties: { id: s5, type: s6 } },
  AccountLineItem: { type: "object", properties: { account_id: s5, account_code: s6, account_name: s6, value_cents: s2 } },
  AccountSubtype: { type: "string", known: ["current_assets", "non_current_assets", "current_liabilities", "non_current_liabilities", "share_capital", "share_premium", "reserves", "retained_earnings", "revenue", "other_operating_income", "finance_income", "direct_costs", "operating_expenses", "finance_costs", "income_tax"] },
  AccountSubtypeGroup: { type: "object", properties: { display_name: s6, total_cents: s2, line_items: { type: "array", items: "AccountLineItem" } } },
  AccountType: { type: "string", enum: s9 },
  AccountingPeriod: { type: "object", required: ["id"], properties: { id: s5, year: s2, month: s2, period_name: s6, status: { type: "string", known: ["open"] } } },
  AgingBuckets: { type: "object", properties: { current: s2, days_1_30: s2, days_31_60: s2, days_61_90: s2, over_90_days: s2 } },
  AppliedInvoice: { type: "object", required: ["id"], properties: { id: s5, invoice_number: s6, applied_amount_cents: s2, status: s6, outstanding_amount_cents: s2 } },
  BalanceSheetReport: { type: "object", properties: { business_id: s5, as_of_date: s10, currency: s6, detail_level: "DetailLevel", summary: "BalanceSheetSummary", non_current_assets: "AccountSubtypeGroup", current_assets: "AccountSubtypeGroup", current_liabilities: "AccountSubtypeGroup", non_current_liabilities: "AccountSubtypeGroup", share_capital: "AccountSubtypeGroup", reserves: "AccountSubtypeGroup", retained_earnings: "AccountSubtypeGroup" } },
  BalanceSheetSummary: { type: "object", properties: { total_assets_cents: s2, total_non_current_assets_cents: s2, total_current_assets_cents: s2, total_liabilities_cents: s2, total_current_liabilities_cents: s2, total_non_current_liabilities_cents: s2, total_equity_cents: s2, net_assets_cents: s2 } },
  BankAccountConnection: { type: "object", required: ["id", "account_key", "balance", "balance_cents"], properties: { id: s5, account_key: s11, display_name: s6, official_name: s6, mask: s6, balance: s12, balance_cents: s2, currency: s6, is_active: s13, bank_link_status: "BankLinkStatus", bank_link_id: s5, business_id: s5, business_name: s6, provider: s6, mapped_account: s6, created_at: s14, updated_at: s14 } },
  BankAccountConnectionSummary: { type: "object", required: ["id"], properties: { id: s5, display_name: s6, official_name: s6, mask: s6, balance: s12, balance_cents: s2, currency: s6, is_active: s13, bank_link_status: "BankLinkStatus", business_name: s6, provider: s6, created_at: s14 } },
  BankLinkStatus: { type: "string", known: s15 },
  BankTransactionSummary: { type: "object", required: ["id"], properties: { id: s5, date: s10, amount: s2, display_amount: s6, signed_amount: s2, direction: s17, currency: { type: "string", known: ["GBP", "EUR", "USD"] }, counterparty_name: s6, merchant_name: s6, description: s6, categorization_status: { type: "string", known: ["pending", "manual_review", "categorized", "approved"] }, transaction_type: "BankTransactionType", subcategory: "TransactionSubcategoryRef", business_id: s5, business_name: s6, account_id: s6, account_code: s6, account_name: s6, bank_account_connection_id: s5, bank_account_name: s6, bank_account_mask: s6, bank_account_currency: s6, is_reconciled: s13, reconciled_at: s14, reconciled_amount_cents: s2, remaining_amount_cents: s2, reconciliations: {}, created_at: s14 } },
  BankTransactionType: { type: "string", known: ["fps", "bacs", "chaps", "direct_debit", "standing_order", "sepa_credit", "sepa_debit", "sepa_instant", "card_payment", "atm_withdrawal", "bank_transfer", "fee", "interest", "other"] },
  Bill: { type: "object", properties: { type: s6, id: s5, business_id: s5, status: { type: "string", known: ["received", "partially_paid", "paid", "voided"] }, terms: s6, issue_date: s10, received_at: s14, due_at: s14, paid_at: s14, voided_at: s14, is_overdue: s13, currency: s6, vendor: "Vendor", line_items: { type: "array", items: "BillLineItem" }, bill_payment_allocations: { type: "array", items: "BillPaymentAllocationOnBill" }, vendor_credit_allocations: { type: "array", items: "VendorCreditAllocationOnBill" }, vendor_refund_allocations: { type: "array", items: "VendorRefundAllocationOnBill" }, external_id: s6, bill_number: s6, vendor_bill_number: s6, memo: s6, attachment_urls: s18, subtotal: s2, additional_sales_taxes_total: s2, total_amount: s2, outstanding_balance: s2, document: { type: "object", properties: { document_id: s6, file_name: s6, file_size: s2, url: s6 } } }, required: ["id"] },
  BillCreateAPIRequest: { type: "object", properties: { external_id: s6, line_items: s19, vendor_id: s5, vendor_external_id: s6, bill_number: s6, vendor_bill_number: s6, purchase_order_number: s6, memo: s6, reference_numbers: s18, attachment_urls: s18, bill_date: s10, received_at: s14, due_at: s14, approved_at: s14, currency: s6, document: "DocumentUpload" } },
  BillLineItem: { type: "object", required: ["id"], properties: { id: s5, bill_id: s5, account_identifier: "AccountIdentifier", currency: s6, unit_price: s20, quantity: s20, subtotal: s20, sales_taxes_total: s20, total_amount: s20, tax_rate: s20, description: s6, product: s6, sales_taxes: { type: "array", items: { type: "object", properties: { amount: s20 } } } } },
  BillLineItemRequest: { type: "object", properties: { quantity: s20, unit_price: s20, description: s6, account_identifier: {}, product: s6, sales_taxes: s21 } },
  BillPayment: { type: "object", properties: { id: s5, business_id: s5, vendor_id: s5, vendor_name: s6, payment_reference: s6, external_id: s6, processor_payment_id: s6, check_number: s6, amount_cents: s2, currency: s6, processing_fee_cents: s2, net_amount_cents: s2, allocated_amount_cents: s2, unallocated_amount_cents: s2, is_fully_allocated: s13, payment_method: { type: "string", known: s22 }, status: s23, payment_date: s10, value_date: s10, submitted_at: s14, completed_at: s14, failed_at: s14, description: s6, memo: s6, failure_reason: s6, metadata: {}, allocations: s24, vendor_refund_allocations: { type: "array", items: "BillPaymentVendorRefundAllocation" }, reconciled_bank_transactions: s25, created_at: s14, updated_at: s14 }, required: ["id"] },
  BillPaymentAllocation: { type: "object", required: ["id"], properties: { id: s5, bill_id: s5, bill_number: s6, vendor_bill_number: s6, bill_status: s6, amount_cents: s2, allocation_date: s14, created_at: s14, description: s6 } },
  BillPaymentAllocationOnBill: { type: "object", properties: { amount_cents: s2, payment_date: s10, payment_method: s6, bill_payment_id: s5 } },
  BillPaymentAllocationRequest: { type: "object", properties: { bill_id: s5, amount_cents: s2, description: s6 } },
  BillPaymentCancelResponse: { type: "object", required: s26, properties: { message: s6, payment_id: s5, status: s6, updated_at: s14 } },
  BillPaymentListItem: { type: "object", properties: { id: s5, vendor_id: s5, vendor_name: s6, payment_reference: s6, payment_date: s10, amount_cents: s2, currency: s6, payment_method: s6, status: s23, allocated_amount_cents: s2, unallocated_amount_cents: s2, is_fully_allocated: s13, allocations: s24, reconciled_bank_transactions: s25, created_at: s14, updated_at: s14 }, required: ["id"] },
  BillPaymentVendorRefundAllocation: { type: "object", properties: { vendor_refund_id: s5, amount_cents: s2, allocated_at: s14, reference_number: s6 } },
  BillUpdateAPIRequest: { type: "object", properties: { vendor_id: s5, vendor_external_id: s6, external_id: s6, bill_number: s6, vendor_bill_number: s6, purchase_order_number: s6, memo: s6, reference_numbers: s18, attachment_urls: s18, received_at: s14, due_at: s14, approved_at: s14, currency: s6, line_items: s19, bill_terms: s6, document: "DocumentUpload" } },
  Business: { type: "object", required: ["id", "legal_name", "country", "email", "base_currency", "accounting_method"], properties: { id: s5, external_id: s6, legal_name: s11, name: s6, entity_type: s6, phone_number: s6, tin: s6, vat_number: s6, company_number: s6, country: { type: "string", maxLength: 2 }, province: s6, eu_nace_industry_code: s6, email: s27, base_currency: { type: "string", maxLength: 3 }, accounting_method: { type: "string", maxLength: 20, known: s28 }, fiscal_year_end: s10, activation_at: s14, is_active: s13, created_at: s14, updated_at: s14, metadata: {} } },
  BusinessCreateResult: { allOf: ["Business", { type: "object", properties: { _meta: s1 } }] },
  BusinessListItem: { type: "object", required: ["id"], properties: { id: s5, external_id: s6, name: s6, legal_name: s6, entity_type: s6, country: s6, province: s6, eu_nace_industry_code: s6, is_active: s13, activation_at: s14, created_at: s14, updated_at: s14, vat_number: s6, company_number: s6, tax_id: s6, base_currency: s6 } },
  BusinessTokenResponse: { type: "object", properties: { access_token: s6, token_type: s6, expires_in: s2, scope: s6, business_id: s5 }, required: ["access_token", "business_id", "expires_in", "scope"] },
  CashFlowOperatingActivities: { type: "object", properties: { net_profit_cents: s2, non_cash_adjustments: "AccountSubtypeGroup", working_capital_changes: "AccountSubtypeGroup" } },
  CashFlowStatement: { type: "object", properties: { business_id: s5, start_date: s10, end_date: s10, currency: s6, detail_level: "DetailLevel", summary: "CashFlowSummary", cash_reconciliation: "CashReconciliation", operating_activities: "CashFlowOperatingActivities", investing_activities: "AccountSubtypeGroup", financing_activities: "AccountSubtypeGroup" } },
  CashFlowSummary: { type: "object", properties: { net_cash_from_operating_cents: s2, net_cash_from_investing_cents: s2, net_cash_from_financing_cents: s2, net_change_in_cash_cents: s2, opening_cash_cents: s2, closing_cash_cents: s2 } },
  CashReconciliation: { type: "object", properties: { opening_cash_cents: s2, net_change_cents: s2, calculated_closing_cents: s2, actual_closing_cents: s2, reconciles: s13 } },
  CreateBillPaymentRequest: { type: "object", properties: { vendor_id: s5, amount_cents: s29, currency: s30, payment_method: { type: "string", enum: s22 }, payment_date: s10, payment_reference: s31, check_number: { type: "string", maxLength: 50 }, description: s6, memo: s6, processing_fee_cents: s32, external_id: s6, metadata: {}, allocations: s33 } },
  CreateBusinessRequest: { type: "object", required: ["external_id", "legal_name", "entity_type", "email"], properties: { external_id: s34, legal_name: s34, entity_type: { type: "string", minLength: 1, known: s35 }, email: { type: "string", format: "email", minLength: 1 }, phone_number: s6, tin: s6, vat_number: s36, company_number: s36, country: { type: "string", minLength: 1, maxLength: 2, known: ["GB", "DE", "FR", "NL", "ES", "BE", "IT", "IE", "AT", "PT", "SE", "NO", "DK", "FI", "IS", "MY", "SG"] }, province: s31, eu_nace_industry_code: { type: "string", maxLength: 10 }, base_currency: { type: "string", minLength: 1, maxLength: 3, known: s37 }, accounting_method: s38, fiscal_year_end: s10, metadata: {}, coa_language: { type: "string", known: ["en", "nl"] } } },
  CreateCustomerCreditRequest: { type: "object", properties: { external_id: s6, line_items: s39, customer_id: s5, customer_external_id: s6, source_invoice_id: s5, sent_at: s14, allocations: s40, tags: s21, document: "DocumentUpload" } },
  CreateInvoiceRequest: { type: "object", properties: { external_id: s6, sent_at: s14, line_items: s41, due_at: s14, voided_at: s14, invoice_number: s6, invoice_type: s6, customer_id: s5, customer_external_id: s6, memo: s6, additional_discount: s2, additional_sales_taxes: s21, additional_sales_taxes_total: s2, tips: s2, tips_account: {}, transaction_tags: s18, metadata: {}, document: "DocumentUpload" } },
  CreateRefundPaymentRequestRequest: { type: "object", properties: { amount_cents: s2, method: "RefundMethod", external_id: s6, completed_at: s14, processor: s6, memo: s6, transaction_tags: s18, refund_processing_fee_cents: s2 } },
  CreateSimpleRefundRequest: { type: "object", properties: { invoice_id: s5, method: "RefundMethod", completed_at: s14, external_id: s6, amount_cents: s2, memo: s6, reference_number: s6, processor: s6, refund_processing_fee_cents: s2, document: "DocumentUpload" } },
  CreateVendorCreditRequest: { type: "object", properties: { external_id: s6, line_items: s42, vendor_id: s5, vendor_external_id: s6, source_bill_id: s5, received_at: s14, allocations: s43, tags: s21, document: "DocumentUpload" } },
  CreateVendorRefundPaymentRequest: { type: "object", required: ["vendor_id", "total_amount_cents"], properties: { vendor_id: s5, total_amount_cents: s29, allocations: s44, external_id: s11, refund_type: { type: "string", enum: ["overpayment", "billing_error", "goods_return", "credit_balance", "duplicate_payment", "other"] }, refund_date: s10, currency: s30, description: s6, memo: s6, reason: s6, metadata: {}, payment_method: s6, processor: s6, payment_reference: s6, processing_fee_cents: s2 } },
  CreateVendorRefundRequest: { type: "object", required: ["vendor_id", "total_refunded_amount_cents"], properties: { vendor_id: s5, total_refunded_amount_cents: s2, external_id: s6, refund_type: { type: "string", known: ["overpayment", "billing_error", "goods_return", "credit_balance", "duplicate_payment", "other", "service_cancellation"] }, reference_number: s6, currency: s6, refund_date: s10, description: s6, memo: s6, reason: s6, metadata: {}, allocations: s44, payments: { type: "array", items: "VendorRefundPaymentInput" }, document: "DocumentUpload" } },
  CreateVendorRequest: { type: "object", properties: { external_id: s6, individual_name: s6, company_name: s6, email: s27, mobile_phone: s6, office_phone: s6, address_string: s6, memo: s6, transaction_tags: s45, country: s6, vat_number: s6, document: "DocumentUpload" } },
  Customer: { type: "object", required: ["id"], properties: { type: s6, id: s5, external_id: s6, reference_number: s6, individual_name: s6, company_name: s6, display_name: s6, email: s27, mobile_phone: s6, office_phone: s6, address_line1: s6, address_line2: s6, city: s6, state_county: s6, postal_code: s6, country: s6, full_address: s6, address_string: s6, vat_number: s6, tax_exempt: s13, status: s6, is_active: s13, is_archived: s13, transaction_tags: s45, notes: s6, metadata: {}, payment_terms_days: s2, credit_limit: s2, credit_limit_cents: s2, outstanding_balance: s2, documents: s46, created_at: s14, updated_at: s14, archived_at: s14 } },
  CustomerAging: { type: "object", properties: { customer_id: s5, customer_name: s6, total_outstanding_cents: s2, aging_buckets: "AgingBuckets" } },
  CustomerCreateRequest: { type: "object", properties: { external_id: s6, reference_number: s6, individual_name: s6, company_name: s6, email: s27, mobile_phone: s6, office_phone: s6, address_line1: s6, address_line2: s6, city: s6, state_county: s6, postal_code: s6, country: s6, vat_number: s6, tax_exempt: s13, status: s6, transaction_tags: s45, notes: s6, metadata: {}, payment_terms_days: s2, credit_limit_cents: s2, document: "DocumentUpload" } },
  CustomerCredit: { type: "object", required: ["id"], properties: { id: s5, status: { type: "string", known: ["draft", "sent", "applied", "partially_applied", "void"] }, sent_at: s14, customer: { type: "object", properties: { id: s5, display_name: s6, company_name: s6 }, additionalProperties: true }, source_invoice_id: s5, line_items: { type: "array", items: "CustomerCreditLineItem" }, allocations: { type: "array", items: "CustomerCreditAllocation" }, tags: s21, total_amount: s2, applied_amount: s2, document: "DocumentLink", created_at: s14, updated_at: s14, external_id: s6, currency: s6 } },
  CustomerCreditAllocation: { type: "object", properties: { invoice_id: s5, invoice_number: s6, amount_cents: s2, invoice_outstanding_balance_cents: s2, applied_at: s14 } },
  CustomerCreditAllocationInput: { type: "object", properties: { amount: s2, invoice_id: s5 } },
  CustomerCreditLineItem: { type: "object", properties: { amount: s2, revenue_account_identifier: "AccountIdentifier", tags: s18, memo: s6, metadata: {} } },
  CustomerCreditLineItemInput: { type: "object", properties: { amount: s2, tax_amount_cents: s2, revenue_account_identifier: {}, memo: s6, metadata: s1, reference_number: s6, tags: s21 } },
  CustomerRequest: { type: "object", properties: { external_id: s6, reference_number: s6, individual_name: s6, company_name: s6, email: s27, mobile_phone: s6, office_phone: s6, address_line1: s6, address_line2: s6, city: s6, state_county: s6, postal_code: s6, country: s6, vat_number: s6, tax_exempt: s13, transaction_tags: s45, notes: s6, metadata: {}, payment_terms_days: s2, credit_limit_cents: s2 } },
  DetailLevel: { type: "string", enum: ["summary", "detailed"] },
  DocumentLink: { type: "object", properties: { url: s6, expires_in: s2, document_id: s5, file_name: s6, file_size: s2, mime_type: s6 } },
  DocumentUpload: { type: "object", properties: { file: s6, document_type: { type: "string", known: ["customer_document", "customer_credit", "sales_invoice", "refund", "purchase_invoice", "vendor_document", "vendor_credit", "vendor_refund"] }, upload_source: { type: "string", known: ["web_app"] }, metadata: {}, tags: {} } },
  ErrorResponse: { type: "object", properties: { error: s6, error_code: { type: "string", known: ["authentication_required", "invalid_token", "permission_denied", "validation_error", "business_not_found", "invoice_not_found"] }, message: s6, detail: { oneOf: [s6, s1] }, details: { type: "object", additionalProperties: s18 }, request_id: s6 } },
  FinancialSummary: { type: "object", required: ["business_id", "start_date", "end_date", "currency", "granularity"], properties: { business_id: s5, start_date: s10, end_date: s10, currency: s6, granularity: s47, summary: "FinancialSummaryTotals", trends: { type: "array", items: "FinancialTrend" } } },
  FinancialSummaryTotals: { type: "object", properties: { total_revenue_cents: s2, total_expenses_cents: s2, net_profit_cents: s2 } },
  FinancialTrend: { type: "object", properties: { period_start: s10, period_end: s10, revenue_cents: s2, expenses_cents: s2, net_profit_cents: s2 } },
  Invoice: { type: "object", required: ["id"], properties: { type: s6, id: s5, business_id: s5, status: { type: "string", known: ["DRAFT", "ISSUED", "SENT", "OVERDUE", "PARTIALLY_PAID", "PAID", "REFUNDED", "PARTIALLY_WRITTEN_OFF", "WRITTEN_OFF", "VOIDED"] }, sent_at: s14, due_at: s14, paid_at: s14, voided_at: s14, is_overdue: s13, invoice_number: s6, invoice_type: s6, currency: s6, customer: "Customer", external_id: s6, memo: s6, imported_at: s6, subtotal: s2, additional_sales_taxes_total: s2, total_amount: s2, outstanding_balance: s2, line_items: { type: "array", items: "InvoiceLineItem" }, payment_allocations: { type: "array", items: "InvoicePaymentAllocationRef" }, credit_allocations: { type: "array", items: "InvoiceCreditAllocationRef" }, refund_allocations: { type: "array", items: "InvoiceRefundAllocationRef" }, write_offs: { type: "array", items: "InvoiceWriteOff" }, document: s48 } },
  InvoiceCreditAllocationRef: { type: "object", properties: { credit_note_id: s5, applied_at: s6, amount_cents: s2 } },
  InvoiceLineItem: { type: "object", properties: { id: s5, description: s6, quantity: s20, unit_price: s2, tax_code: s6, subtotal: s2, total_amount: s2 } },
  InvoiceLineItemInput: { type: "object", properties: { quantity: s20, unit_price: s2, external_id: s6, description: s6, account_identifier: {}, product: s6, discount_amount: s2, sales_taxes: { type: "array", items: "SalesTaxInput" }, tax_code: s6 } },
  InvoicePaymentAllocation: { type: "object", required: ["id"], properties: { id: s5, invoice_id: s5, invoice_number: s6, invoice_status: s6, amount: s2, allocated_at: s14, transaction_tags: {}, notes: s6 } },
  InvoicePaymentAllocationInput: { type: "object", properties: { invoice_id: s5, amount_cents: s2 } },
  InvoicePaymentAllocationRef: { type: "object", properties: { payment_id: s5, payment_date: s6, payment_method: s6, amount_cents: s2 } },
  InvoicePaymentDeleteResponse: { type: "object", required: s26, properties: { message: s6, payment_id: s5, status: s50, updated_at: s14 } },
  InvoicePaymentDetail: { type: "object", required: ["id"], properties: { id: s5, business_id: s5, customer_id: s5, total_amount_cents: s2, applied_amount_cents: s2, allocated_amount_cents: s2, unapplied_amount_cents: s2, remaining_amount_cents: s2, currency: s6, status: s50, payment_method: s51, payment_reference: s6, external_id: s6, note: s6, bank_reference: s6, metadata: s1, idempotency_key: s7, created_at: s14, updated_at: s14, applied_invoices: { type: "array", items: "AppliedInvoice" } } },
  InvoicePaymentList: { type: "object", required: ["id"], properties: { id: s5, customer: "PaymentCustomer", customer_name: s6, customer_email: s6, payment_method: "InvoicePaymentMethod", total_amount: s2, allocated_amount: s2, unallocated_amount: s2, net_amount: s2, processing_fee: s2, processing_fee_cents: s2, display_amount: s6, is_fully_allocated: s13, is_completed: s13, processed_at: s14, failed_at: s14, created_at: s14, updated_at: s14, allocations: { type: "array", items: "InvoicePaymentAllocation" }, refund_allocations: { type: "array", items: "InvoicePaymentRefundAllocation" }, reconciled_bank_transactions: s25, payment_reference: s6, payment_date: s6, currency: { type: "string", known: s37 }, status: "InvoicePaymentStatus" } },
  InvoicePaymentMethod: s51,
  InvoicePaymentRefundAllocation: { type: "object", properties: { refund_id: s5, amount_cents: s2, allocated_at: s14, reference_number: s6 } },
  InvoicePaymentResponse: { type: "object", required: ["payment"], properties: { payment: "InvoicePaymentDetail" } },
  InvoicePaymentStatus: s50,
  InvoiceRecordPaymentRequestRequest: { type: "object", properties: { customer_id: s5, total_amount_cents: s29, allocations: s52, payment_date: s10, currency: s30, payment_method: "InvoicePaymentMethod", payment_reference: s6, external_id: s6, note: s6, notes: s6, metadata: s1, references: s1, processing_fee_cents: s32, payment_processor: s31 } },
  InvoiceRefundAllocationRef: { type: "object", properties: { refund_id: s5, allocated_at: s6, reference_number: s6, amount_cents: s2 } },
  InvoiceRequest: { type: "object", properties: { invoice_number: s6, external_id: s6, memo: s6, customer_id: s5 } },
  InvoiceWriteOff: { type: "object", properties: { write_off_at: s6, created_at: s6, reason: s6, amount: s2, amount_cents: s2 } },
  JournalEntry: { type: "object", required: ["id"], properties: { id: s5, sequence_number: s6, entry_date: s10, reference: s6, description: s6, currency: s6, total_debit: s2, total_credit: s2, is_balanced: s13, created_by: s53, created_by_display: s6, status: s54, status_display: s6, is_posted: s13, posted_at: { type: "string", format: "date-time", nullable: true }, bank_transaction_id: s55, source_type: { type: "string", known: ["invoice", "bill", "payment", "bank_transaction"] }, source_reference: s6, created_at: s14 } },
  JournalEntryDetail: { allOf: ["JournalEntry", { type: "object", properties: { accounting_period: "AccountingPeriod", lines: { type: "array", items: "JournalEntryLine" }, source_info: { type: "object", properties: { linked_documents: { type: "array", items: "LinkedDocument" } } } } }] },
  JournalEntryLine: { type: "object", required: ["id"], properties: { id: s5, line_number: s2, account_code: s6, account_name: s6, account_type: "AccountType", debit_amount: s2, credit_amount: s2, description: s6, external_reference: s6 } },
  LedgerAccount: { type: "object", required: ["id", "code", "name", "currency"], properties: { id: s5, code: s6, name: s6, currency: s6, account_type: "AccountType", account_type_display: s6, account_subtype: "AccountSubtype", account_subtype_display: s6, parent_account_code: s7, current_balance: s2, current_balance_formatted: s6, debit_balance: s2, credit_balance: s2, period_balance: s8, period_balance_formatted: s7, has_children: s13, hierarchy_level: s2, is_active: s13 } },
  LedgerAccountCreateRequest: { type: "object", properties: { code: s6, name: s6, account_type: "AccountType", account_subtype: "AccountSubtype", parent_id: s6, description: s6, external_id: s6, institution_name: s6, iban: s6, sort_code: s6, account_number_mask: s6, balance_behavior: { type: "string", enum: ["debit_positive", "credit_positive", ""] }, is_cash_account: s13, is_non_cash_expense: s13, custom_fields: {} } },
  LedgerAccountDetail: { allOf: ["LedgerAccount", { type: "object", properties: { description: s6, institution_name: s6, iban: s6, sort_code: s6, account_number_mask: s6, total_debits: s2, total_credits: s2, last_entry_date: s14, last_entry_reference: s6, sub_accounts: { type: "array", items: { type: "object" } } } }] },
  LedgerChildAccountCreateRequest: { type: "object", required: s56, properties: { code: s6, name: s6, description: s6, external_id: s6, custom_fields: {}, institution_name: s6, iban: s6, sort_code: s6, account_number_mask: s6 } },
  LinkedDocument: { type: "object", properties: { id: s6, type: { type: "string", known: ["invoice", "bill", "receipt", "customercreditnote", "customercredit", "vendorcreditnote", "vendorcredit", "refund", "customerrefund", "invoicerefund", "vendorrefund"] }, display_name: s6, file_link: { type: "object", properties: { file_name: s6, file_size: s2, url: s6 } } } },
  MenuConfig: { type: "object", required: ["menu"], properties: { menu: { type: "object", properties: { insights: s13, tasks: s13, bank_transactions: s13, general_ledger: s13, reports: s13, accounts_receivable: s13, accounts_payable: s13 } }, sub_menu_tabs: { type: "object", additionalProperties: s13 } } },
  MenuConfigResult: { type: "object", properties: { data: "MenuConfig" } },
  OAuth2ErrorResponse: { type: "object", properties: { error: s6, error_description: s6 }, required: ["error", "error_description"] },
  OAuth2TokenRequestRequest: { type: "object", required: ["client_id"], properties: { grant_type: s57, client_id: s5 } },
  OAuth2TokenResponse: { type: "object", required: ["access_token", "expires_in"], properties: { access_token: s6, token_type: s6, expires_in: s2 } },
  PageInfo: { type: "object", properties: { total_count: s2, current_page: s2, total_pages: s2, page_size: s2 }, required: ["total_count", "current_page", "total_pages", "page_size"] },
  PaginatedBankAccountConnectionList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BankAccountConnectionSummary" } }, required: s3 },
  PaginatedBankTransactionList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BankTransactionSummary" } }, required: s3 },
  PaginatedBillList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Bill" } }, required: s3 },
  PaginatedBillPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BillPaymentListItem" } }, required: s3 },
  PaginatedBusinessList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "BusinessListItem" } }, required: s3 },
  PaginatedCustomerCreditList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "CustomerCredit" } }, required: s3 },
  PaginatedCustomerList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Customer" } }, required: s3 },
  PaginatedInvoiceList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Invoice" } }, required: s3 },
  PaginatedInvoicePaymentListList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "InvoicePaymentList" } }, required: s3 },
  PaginatedJournalEntryList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "JournalEntry" } }, required: s3 },
  PaginatedLedgerAccountList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "LedgerAccount" } }, required: s3 },
  PaginatedPayoutList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "PayoutListItem" } }, required: s3 },
  PaginatedRefundList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Refund" } }, required: s3 },
  PaginatedRefundPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: s58 }, required: s3 },
  PaginatedVendorCreditList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorCredit" } }, required: s3 },
  PaginatedVendorList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "Vendor" } }, required: s3 },
  PaginatedVendorRefundList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorRefund" } }, required: s3 },
  PaginatedVendorRefundPaymentList: { type: "object", properties: { count: s2, page_info: "PageInfo", results: { type: "array", items: "VendorRefundPaymentListItem" } }, required: s3 },
  PatchedInvoicePaymentUpdateRequest: { type: "object", properties: { customer_id: s5, total_amount_cents: s29, allocations: s52, payment_date: s10, currency: s30, payment_method: "InvoicePaymentMethod", payment_reference: s6, external_id: s6, note: s6, notes: s6, metadata: s1, references: s1, processor_reference: s6, bank_reference: s6, status: s59, transaction_tags: s18, payment_processor: s6, processing_fee_cents: s2 } },
  PatchedUpdateBillPaymentRequest: { type: "object", properties: { status: s61, failure_reason: s6, payment_reference: s6, check_number: s6, description: s6, memo: s6, processing_fee_cents: s2, metadata: {}, allocations: s33 } },
  PatchedUpdateBusinessRequest: { type: "object", properties: { legal_name: s34, entity_type: { type: "string", known: s35 }, phone_number: s6, tin: s6, vat_number: s36, company_number: s36, province: s6, eu_nace_industry_code: s6, email: s27, accounting_method: s38, fiscal_year_end: s10, metadata: {} } },
  PatchedUpdateVendorRefundPaymentRequest: { type: "object", properties: { status: { type: "string", enum: s60 }, failure_reason: s6, payment_reference: s31, memo: s6, metadata: {} } },
  PatchedVendorRefundUpdateRequest: { type: "object", properties: { description: s6, memo: s6, reason: s6, metadata: {}, expected_completion_date: s10, document: "DocumentUpload" } },
  PayablesAgingReport: { type: "object", required: ["business_id", "as_of_date", "group_by", "currency", "total_outstanding_cents"], properties: { business_id: s5, as_of_date: s10, group_by: { type: "string", enum: ["vendor", "total"] }, currency: s6, total_outstanding_cents: s2, total_aging_buckets: "AgingBuckets", vendors: { type: "array", items: "VendorAging" } } },
  PaymentCustomer: { type: "object", required: ["id"], properties: { id: s5, name: s6, email: s27, company_name: s6 } },
  PayoutCreateRequest: { type: "object", properties: { external_id: s6, processor: { type: "string", known: ["stripe", "adyen"] }, paid_out_amount_cents: s2, fee_cents: s2, currency: s6, status: s62, completed_at: s14, processor_payout_id: s6, additional_refunds_amount_cents: s2, payment_ids: s63, refund_payment_ids: s63, reference_number: s6, memo: s6, metadata: {} } },
  PayoutDeleteResponse: { type: "object", properties: { deleted: s13 } },
  PayoutListItem: { type: "object", required: ["id"], properties: { id: s5, business_id: s5, external_id: s6, processor: s6, processor_payout_id: s6, paid_out_amount_cents: s2, fee_cents: s2, additional_refunds_amount_cents: s2, net_amount_cents: s2, currency: s6, status: s62, completed_at: s14, imported_at: s14, reference_number: s6, memo: s6, payment_count: s2, refund_payment_count: s2, gross_payments_amount_cents: s2, total_refunds_amount_cents: s2, expected_net_amount_cents: s2, amount_variance_cents: s2, reconciliation_status: s64, settlement_file_id: s55, created_at: s14, updated_at: s14 } },
  PayoutPayment: { type: "object", required: ["id"], properties: { id: s5, external_id: s6, payment_reference: s6, customer_name: s6, payment_date: s10, total_amount_cents: s2, currency: s6 } },
  PayoutRefundPayment: { type: "object", required: ["id"], properties: { id: s6, external_id: s6, refund_id: s6, customer_name: s6, refunded_amount_cents: s2, completed_at: s14 } },
  PayoutResponse: { type: "object", required: ["id"], properties: { id: s5, business_id: s5, external_id: s6, processor: s6, processor_payout_id: s6, paid_out_amount_cents: s2, fee_cents: s2, additional_refunds_amount_cents: s2, net_amount_cents: s2, currency: s6, status: s62, completed_at: s14, imported_at: s14, reference_number: s6, memo: s6, payment_count: s2, refund_payment_count: s2, gross_payments_amount_cents: s2, total_refunds_amount_cents: s2, expected_net_amount_cents: s2, amount_variance_cents: s2, reconciliation_status: s64, settlement_file_id: s55, created_at: s14, updated_at: s14, metadata: {}, payments: { type: "array", items: "PayoutPayment" }, refund_payments: { type: "array", items: "PayoutRefundPayment" } } },
  ProfitAndLossReport: { type: "object", properties: { business_id: s5, start_date: s10, end_date: s10, currency: s6, detail_level: "DetailLevel", summary: "ProfitAndLossSummary", revenue: "AccountSubtypeGroup", other_operating_income: "AccountSubtypeGroup", direct_costs: "AccountSubtypeGroup", operating_expenses: "AccountSubtypeGroup", finance_income: "AccountSubtypeGroup", finance_costs: "AccountSubtypeGroup", income_tax: "AccountSubtypeGroup" } },
  ProfitAndLossSummary: { type: "object", properties: { net_revenue_cents: s2, total_operating_income_cents: s2, gross_profit_cents: s2, total_operating_expenses_cents: s2, operating_profit_cents: s2, profit_before_tax_cents: s2, net_profit_cents: s2 } },
  ReceivablesAgingReport: { type: "object", properties: { business_id: s5, as_of_date: s10, group_by: s65, currency: s6, total_outstanding_cents: s2, total_aging_buckets: "AgingBuckets", customers: { type: "array", items: "CustomerAging" } } },
  ReconciledBankTransaction: { type: "object", properties: { bank_transaction_id: s5, bank_transaction_date: s14, bank_transaction_amount_cents: s2, bank_transaction_direction: { type: "string", known: s16 }, reconciled_amount_cents: s2, reconciliation_link_id: s5, reconciled_at: s14, currency: s6, payment_type: s6, bank_account_name: s6, notes: s6 } },
  Refund: { type: "object", required: ["id"], properties: { id: s5, refunded_amount: s2, customer_id: s5, customer_name: s6, allocations: { type: "array", items: "RefundAllocation" }, refund_payments: s58, document: s48 } },
  RefundAllocation: { type: "object", required: ["id"], properties: { id: s5, allocation_type: s6, amount: s2, invoice_id: s5, invoice_number: s6, invoice_outstanding_balance_cents: s2, target_description: s6, description: s6, allocation_date: s14 } },
  RefundMethod: { type: "string", known: ["BANK_TRANSFER", "CREDIT_CARD", "ACH", "CHECK", "CASH", "PAYPAL", "STRIPE", "OTHER"] },
  RefundPayment: { type: "object", required: ["id"], properties: { id: s5, refund_id: s5, refunded_amount: s2, refund_processing_fee: s2, reconciled_bank_transactions: s25, created_at: s14, updated_at: s14, external_id: s6, completed_at: s14, method: "RefundMethod", processor: s6, transaction_tags: {}, memo: s6, metadata: {} } },
  SalesTaxInput: { type: "object", properties: { code: s6, name: s6, amount: s2, tax_account: {}, discount_amount: s2 } },
  TaxCode: { type: "object", required: s56, properties: { code: s6, name: s6, rate: s20, purchase_account: s7, sales_account: s7, effective_from: { type: "string", format: "date", nullable: true }, is_active: s13 } },
  TaxCodeList: { type: "object", properties: { business_id: s5, count: s2, tax_codes: { type: "array", items: "TaxCode" } }, required: ["business_id", "count", "tax_codes"] },
  TransactionCategoryRef: { type: "object", properties: { id: s6, code: s6, name: s6 } },
  TransactionSubcategoryRef: { type: "object", properties: { id: s6, code: s6, name: s6, category: "TransactionCategoryRef" } },
  UpdateBusiness: { type: "object", properties: { legal_name: s11, entity_type: s6, phone_number: s6, tin: s6, vat_number: s36, company_number: s36, province: s6, eu_nace_industry_code: s6, email: s27, accounting_method: { type: "string", known: s28 }, fiscal_year_end: s10, metadata: {} } },
  UpdateCustomerCreditRequest: { type: "object", properties: { external_id: s6, sent_at: s14, memo: s6, tags: s21, metadata: s1, source_invoice_id: s5, line_items: s39, allocations: s40, document: "DocumentUpload" } },
  UpdateInvoiceRequest: { type: "object", properties: { invoice_number: s6, invoice_type: s6, memo: s6, external_id: s6, due_at: s14, document: "DocumentUpload", customer_id: s5, line_items: s41, additional_discount: s2, additional_sales_taxes_total: s2, tips: s2 } },
  UpdateVendorCreditRequest: { type: "object", properties: { external_id: s6, received_at: s14, memo: s6, tags: s21, metadata: s1, source_bill_id: s5, line_items: s42, allocations: s43, document: "DocumentUpload", notes: s6 } },
  UpdateVendorRequest: { type: "object", properties: { external_id: s6, individual_name: s6, company_name: s6, email: s27, mobile_phone: s6, office_phone: s6, address_string: s6, memo: s6, transaction_tags: s45, vendor_number: s6, document: "DocumentUpload" } },
  ValidationErrorResponse: { allOf: ["ErrorResponse"] },
  Vendor: { type: "object", required: ["type", "id", "mobile_phone", "office_phone", "address_string", "memo", "status", "transaction_tags"], properties: { type: s6, id: s5, mobile_phone: s6, office_phone: s6, address_string: { type: "string", readOnly: true }, memo: s6, status: { type: "string", known: ["ACTIVE", "INACTIVE", "ARCHIVED", "BLOCKED"] }, transaction_tags: s45, documents: s46, external_id: s6, individual_name: s6, company_name: s6, email: s27 } },
  VendorAging: { type: "object", properties: { vendor_id: s5, vendor_name: s6, total_outstanding_cents: s2, aging_buckets: "AgingBuckets" } },
  VendorCredit: { type: "object", required: ["id"], properties: { id: s5, status: { type: "string", known: ["draft", "sent", "received", "partially_applied", "applied", "void"] }, received_at: s14, vendor: "VendorCreditVendor", source_bill_id: s5, line_items: { type: "array", items: "VendorCreditLineItem" }, allocations: { type: "array", items: "VendorCreditAllocation" }, tags: s21, total_amount: s20, applied_amount: s20, document: "DocumentLink", created_at: s14, updated_at: s14, external_id: s6, currency: s6 } },
  VendorCreditAllocation: { type: "object", properties: { bill_id: s5, bill_number: s6, amount_cents: s2, bill_outstanding_balance_cents: s2, applied_at: s14 } },
  VendorCreditAllocationOnBill: { type: "object", properties: { vendor_credit_id: s6, vendor_credit_number: s6, amount_cents: s2, applied_at: s6 } },
  VendorCreditAllocationRequest: { type: "object", properties: { amount: s2, bill_id: s5 } },
  VendorCreditLineItem: { type: "object", properties: { amount: s20, expense_account_identifier: "AccountIdentifier", tags: s18, memo: s6, metadata: {} } },
  VendorCreditLineItemRequest: { type: "object", properties: { amount: s2, sales_taxes: s21, expense_account_identifier: {}, memo: s6, metadata: s1, reference_number: s6, tags: s21 } },
  VendorCreditVendor: { type: "object", properties: { id: s5, external_id: s6, display_name: s6 } },
  VendorRefund: { type: "object", required: ["id"], properties: { id: s5, vendor_id: s5, vendor_name: s6, total_refunded_amount: s20, allocated_amount: s20, unallocated_amount: s20, allocations: { type: "array", items: "VendorRefundAllocation" }, vendor_refund_payments: { type: "array", items: "VendorRefundPaymentOnRefund" } } },
  VendorRefundAllocation: { type: "object", properties: { id: s5, amount: s20, bill_id: s5, bill_number: s6, bill_outstanding_balance_cents: s2, bill_payment_id: s5, created_at: s14, updated_at: s14, target_description: s6, allocation_type: { type: "string", known: s66 }, allocation_date: s14, description: s6, metadata: {} } },
  VendorRefundAllocationOnBill: { type: "object", properties: { vendor_refund_id: s6, amount_cents: s2, allocated_at: s6, reference_number: s6 } },
  VendorRefundAllocationRequest: { type: "object", properties: { allocation_type: { type: "string", enum: s66 }, amount_cents: s2, bill_id: s5, bill_payment_id: s5, description: s6, metadata: {} } },
  VendorRefundPaymentCancelResponse: { type: "object", required: ["message", "payment_id", "refund_id", "status", "updated_at"], properties: { message: s6, payment_id: s5, refund_id: s5, status: s6, updated_at: s14 } },
  VendorRefundPaymentInput: { type: "object", properties: { refunded_amount_cents: s2, payment_reference: s6, processing_fee_cents: s2, payment_method: s6, processor: s6, payment_date: s10, description: s6, memo: s6, metadata: {} } },
  VendorRefundPaymentListItem: { type: "object", required: ["id"], properties: { id: s5, refund_id: s5, vendor_id: s5, vendor_name: s6, payment_reference: s6, payment_method: s6, processor: s6, refunded_amount_cents: s2, processing_fee_cents: s2, net_amount_cents: s2, currency: s6, status: s61, payment_date: s10, submitted_at: s14, completed_at: s14, failed_at: s14, failure_reason: s6, reconciled_bank_transactions: s25, created_at: s14, updated_at: s14 } },
  VendorRefundPaymentOnRefund: { type: "object", properties: { id: s5, vendor_refund_id: s5, refunded_amount: s20, processing_fee: s20, net_amount: s20, reconciled_bank_transactions: s25 } },
  VendorRefundPaymentResult: { type: "object", required: ["refund", "payment", "allocations"], properties: { refund: s1, payment: s1, allocations: s21 } },
  VendorRequest: { type: "object", properties: { external_id: s6, individual_name: s6, company_name: s6, email: s27 } },
};

/** What each operation takes and returns, by operationId. */
export const operationSchemas: Readonly<Record<string, OperationSchemas>> = {
  get_partner_token: { body: { required: true, types: s67, schema: "OAuth2TokenRequestRequest" }, success: { 200: "OAuth2TokenResponse" }, errors: { 400: "OAuth2ErrorResponse", 401: "OAuth2ErrorResponse" } },
  create_business_scoped_token: { parameters: s69, success: { 200: "BusinessTokenResponse" }, errors: { 401: "OAuth2ErrorResponse", 404: "OAuth2ErrorResponse", 500: "OAuth2ErrorResponse" } },
  list_businesses: { parameters: [{ name: "country", in: "query", schema: s6 }, { name: "entity_type", in: "query", schema: s6 }, { name: "is_archived", in: "query", schema: s13 }, s70, s71], success: { 200: "PaginatedBusinessList" }, errors: s72 },
  create_business: { body: { required: true, types: s73, schema: "CreateBusinessRequest" }, success: { 200: "BusinessCreateResult", 201: "BusinessCreateResult" }, errors: s72 },
  get_business: { parameters: s69, success: { 200: "Business" }, errors: s74 },
  update_business: { parameters: s69, body: { types: s67, schema: "PatchedUpdateBusinessRequest" }, success: { 200: "UpdateBusiness" }, errors: s75 },
  list_chart_of_accounts: { parameters: [s68, { name: "account_type", in: "query", schema: { type: "string", known: s9 } }, s76, { name: "group_by", in: "query", schema: { type: "string", known: ["type"] } }, { name: "include_zero_balance", in: "query", schema: s13 }, s70, s71, { name: "period_month", in: "query", schema: s2 }, { name: "period_year", in: "query", schema: s2 }, s77], success: { 200: "PaginatedLedgerAccountList" }, errors: s75 },
  create_account: { parameters: s69, body: { required: true, types: s73, schema: "LedgerAccountCreateRequest" }, success: s78, errors: s75 },
  get_chart_of_accounts_hierarchy: { parameters: [s68, s76], success: { 200: "AccountHierarchy" }, errors: s75 },
  get_account_detail: { parameters: s80, success: { 200: "LedgerAccountDetail" }, errors: s74 },
  create_child_account: { parameters: s80, body: { required: true, types: s73, schema: "LedgerChildAccountCreateRequest" }, success: s78, errors: s75 },
  get_account_entries: { parameters: [s68, s79, s81, s70, s71, s82], success: { 200: "AccountEntryList" }, errors: s75 },
  list_journal_entries: { parameters: [s68, s83, { name: "created_by", in: "query", schema: s53 }, { name: "date_from", in: "query", schema: s10 }, { name: "date_to", in: "query", schema: s10 }, s70, s71, s77, { name: "status", in: "query", schema: s54 }], success: { 200: "PaginatedJournalEntryList" }, errors: s75 },
  get_journal_entry_detail: { parameters: [s68, { name: "entry_id", in: "path", required: true, schema: s5 }], success: { 200: "JournalEntryDetail" }, errors: s74 },
  list_tax_codes: { parameters: s69, success: { 200: "TaxCodeList" }, errors: s74 },
  list_customers: { parameters: [s68, s70, s71, s84], success: { 200: "PaginatedCustomerList" }, errors: s75 },
  create_customer: { parameters: s69, body: { types: s73, schema: "CustomerCreateRequest" }, success: { 200: "Customer", 201: "Customer" }, errors: s75 },
  get_customer: { parameters: s85, success: s86, errors: s75 },
  archive_customer: s87,
  unarchive_customer: s87,
  list_invoices: { parameters: [s68, s88, s89, s90, s91, s92, { name: "memo_contains", in: "query", schema: s6 }, s70, s71, s77, s93, s94, s95], success: { 200: "PaginatedInvoiceList" }, errors: s75 },
  create_invoice: { parameters: s69, body: { types: ["application/json", "multipart/form-data"], schema: "CreateInvoiceRequest" }, success: { 200: "Invoice", 201: "Invoice" }, errors: s75 },
  get_invoice: { parameters: s96, success: s97, errors: s74 },
  update_invoice: { parameters: s96, body: { types: s73, schema: "UpdateInvoiceRequest" }, success: s97, errors: s75 },
  void_invoice: { parameters: s96, body: { types: s67, schema: "InvoiceRequest" }, success: s97, errors: s75 },
  list_invoice_payments: { parameters: [s68, s89, { name: "date_from", in: "query", schema: s14 }, { name: "date_to", in: "query", schema: s14 }, { name: "fully_allocated", in: "query", schema: s13 }, { name: "invoice_id", in: "query", schema: s6 }, s92, { name: "method", in: "query", schema: s6 }, s98, { name: "order", in: "query", schema: { type: "string", enum: ["asc", "desc"] } }, s70, s71, { name: "processor", in: "query", schema: s6 }, s77, { name: "sort", in: "query", schema: { type: "string", enum: ["payment_date", "amount", "created_at"] } }, { name: "status", in: "query", schema: s59 }], success: { 200: "PaginatedInvoicePaymentListList" }, errors: s75 },
  create_invoice_payment: { parameters: s99, body: { types: s73, schema: "InvoiceRecordPaymentRequestRequest" }, success: { 200: "InvoicePaymentResponse", 201: "InvoicePaymentResponse" }, errors: s75 },
  get_invoice_payment: { parameters: s101, success: { 200: "InvoicePaymentList" }, errors: s75 },
  update_invoice_payment: s102,
  partial_update_invoice_payment: s102,
  delete_invoice_payment: { parameters: s101, success: { 200: "InvoicePaymentDeleteResponse" }, errors: s74 },
  list_refunds: { parameters: [s68, s103, s104, s89, s70, s71], success: { 200: "PaginatedRefundList" }, errors: s75 },
  create_refund: { parameters: s69, body: { required: true, types: s67, schema: "CreateSimpleRefundRequest" }, success: { 200: "Refund", 201: "Refund" }, errors: s75 },
  get_refund: { parameters: s105, success: { 200: "Refund" }, errors: s74 },
  delete_refund: { parameters: s105, success: s106, errors: s74 },
  list_refund_payments: { parameters: [s68, { name: "refund_id", in: "path", required: true, schema: s6 }, s70, s71], success: { 200: "PaginatedRefundPaymentList" }, errors: s75 },
  create_refund_payment: { parameters: [s68, s107], body: { types: s73, schema: "CreateRefundPaymentRequestRequest" }, success: { 200: "RefundPayment", 201: "RefundPayment" }, errors: s75 },
  fetch_refund_payment: { parameters: s108, success: { 200: "RefundPayment" }, errors: s75 },
  delete_refund_payment: { parameters: s108, success: s106, errors: s75 },
  list_customer_credits: { parameters: [s68, s88, s89, s70, s71, s77, s93, s94, s95], success: { 200: "PaginatedCustomerCreditList" }, errors: s75 },
  create_customer_credit: { parameters: s69, body: { types: s73, schema: "CreateCustomerCreditRequest" }, success: { 200: "CustomerCredit", 201: "CustomerCredit" }, errors: s75 },
  get_customer_credit: { parameters: s109, success: s110, errors: s74 },
  update_customer_credit: { parameters: s109, body: { types: ["application/json", "application/x-www-form-urlencoded"], schema: "UpdateCustomerCreditRequest" }, success: s110, errors: s75 },
  delete_customer_credit: s112,
  list_payouts: { parameters: [s68, s103, s104, s113, s92, s70, s71], success: { 200: "PaginatedPayoutList" }, errors: s75 },
  create_payout: { parameters: s69, body: { types: s73, schema: "PayoutCreateRequest" }, success: { 200: "PayoutResponse", 201: "PayoutResponse" }, errors: s75 },
  get_payout: { parameters: s114, success: { 200: "PayoutResponse" }, errors: s74 },
  delete_payout: { parameters: s114, success: { 200: "PayoutDeleteResponse" }, errors: s74 },
  list_vendors: { parameters: [s68, s113, { name: "external_id_contains", in: "query", schema: s6 }, s84, { name: "name", in: "query", schema: s6 }, { name: "name_contains", in: "query", schema: s6 }, s70, s71], success: { 200: "PaginatedVendorList" }, errors: s75 },
  create_vendor: { parameters: s69, body: { types: s67, schema: "CreateVendorRequest" }, success: { 200: "Vendor", 201: "Vendor" }, errors: s75 },
  get_vendor: { parameters: s115, success: s116, errors: s74 },
  update_vendor: { parameters: s115, body: { types: s67, schema: "UpdateVendorRequest" }, success: s116, errors: s75 },
  unarchive_vendor: { parameters: s115, body: { types: s67, schema: "VendorRequest" }, success: s116, errors: s75 },
  list_bills: { parameters: [s68, s90, s91, s95, s117, s77, s70, s71], success: { 200: "PaginatedBillList" }, errors: s75 },
  create_bill: { parameters: s69, body: { required: true, types: s67, schema: "BillCreateAPIRequest" }, success: { 200: "Bill", 201: "Bill" }, errors: s75 },
  get_bill: s120,
  update_bill: { parameters: s118, body: { types: s67, schema: "BillUpdateAPIRequest" }, success: s119, errors: s75 },
  void_bill: s120,
  list_bill_payments: { parameters: [s68, { name: "status", in: "query", schema: s23 }, s121, s122, { name: "bill_id", in: "query", schema: s5 }, s123, s124, s77, s70, s71], success: { 200: "PaginatedBillPaymentList" }, errors: s75 },
  create_bill_payment: { parameters: s99, body: { types: s73, schema: "CreateBillPaymentRequest" }, success: { 200: "BillPayment", 201: "BillPayment" }, errors: s75 },
  get_bill_payment: { parameters: s125, success: s126, errors: s74 },
  update_bill_payment: { parameters: s125, body: { types: s73, schema: "PatchedUpdateBillPaymentRequest" }, success: s126, errors: s75 },
  delete_bill_payment: { parameters: s125, success: { 200: "BillPaymentCancelResponse" }, errors: s74 },
  list_vendor_credits: { parameters: [s68, s70, s71, { name: "received_at_end", in: "query", schema: s6 }, { name: "received_at_start", in: "query", schema: s6 }, s95, s117, s77], success: { 200: "PaginatedVendorCreditList" }, errors: s75 },
  create_vendor_credit: { parameters: s69, body: { required: true, types: s67, schema: "CreateVendorCreditRequest" }, success: { 200: "VendorCredit", 201: "VendorCredit" }, errors: s75 },
  get_vendor_credit: { parameters: s109, success: s127, errors: s74 },
  update_vendor_credit: { parameters: s109, body: { types: s67, schema: "UpdateVendorCreditRequest" }, success: s127, errors: s75 },
  delete_vendor_credit: s112,
  list_vendor_refunds: { parameters: [s68, s128, s113, { name: "is_fully_allocated", in: "query", schema: s13 }, s92, s98, s129, s70, s71, { name: "refund_date_end", in: "query", schema: s10 }, { name: "refund_date_start", in: "query", schema: s10 }, { name: "refund_type", in: "query", schema: s6 }, s77, { name: "status", in: "query", schema: { type: "string", known: ["pending", "partially_allocated", "allocated", "completed", "cancelled"] } }, s122], success: { 200: "PaginatedVendorRefundList" }, errors: s75 },
  create_vendor_refund: { parameters: s69, body: { required: true, types: s73, schema: "CreateVendorRefundRequest" }, success: { 200: "VendorRefund", 201: "VendorRefund" }, errors: s75 },
  get_vendor_refund: { parameters: s105, success: s130, errors: s74 },
  update_vendor_refund: { parameters: s105, body: { types: s67, schema: "PatchedVendorRefundUpdateRequest" }, success: s130, errors: s75 },
  delete_vendor_refund: { parameters: s105, success: s111, errors: s75 },
  list_vendor_refund_payments: { parameters: [s68, { name: "status", in: "query", schema: s61 }, s121, { name: "refund_id", in: "query", schema: s5 }, s123, s124, s77, s70, s71], success: { 200: "PaginatedVendorRefundPaymentList" }, errors: s75 },
  create_vendor_refund_payment: { parameters: s99, body: { required: true, types: s73, schema: "CreateVendorRefundPaymentRequest" }, success: { 200: "VendorRefundPaymentResult", 201: "VendorRefundPaymentResult" }, errors: s75 },
  get_vendor_refund_payment: { parameters: s131, success: s132, errors: s74 },
  update_vendor_refund_payment: { parameters: s131, body: { types: s73, schema: "PatchedUpdateVendorRefundPaymentRequest" }, success: s132, errors: s75 },
  delete_vendor_refund_payment: { parameters: s131, success: { 200: "VendorRefundPaymentCancelResponse" }, errors: s74 },
  list_bank_accounts: { parameters: [s68, { name: "account_key", in: "query", schema: s6 }, { name: "balance_max", in: "query", schema: s20 }, { name: "balance_min", in: "query", schema: s20 }, { name: "bank_link_status", in: "query", schema: { type: "string", enum: s15 } }, { name: "business_id", in: "query", schema: s6 }, { name: "business_name", in: "query", schema: s6 }, s128, { name: "display_name", in: "query", schema: s6 }, { name: "first_sync_after", in: "query", schema: s14 }, { name: "first_sync_before", in: "query", schema: s14 }, { name: "has_been_synced", in: "query", schema: s13 }, { name: "has_mapped_account", in: "query", schema: s13 }, { name: "is_active", in: "query", schema: s13 }, { name: "mapped_account_id", in: "query", schema: s6 }, s129, s70, s71, { name: "provider", in: "query", schema: s6 }, s77, { name: "updated_after", in: "query", schema: s6 }, { name: "updated_before", in: "query", schema: s6 }], success: { 200: "PaginatedBankAccountConnectionList" }, errors: s75 },
  retrieve_bank_account: { parameters: [s68, { name: "bank_account_id", in: "path", required: true, schema: s5 }], success: { 200: "BankAccountConnection" }, errors: s74 },
  list_bank_transactions: { parameters: [s68, s83, { name: "amount_max", in: "query", schema: s2 }, { name: "amount_min", in: "query", schema: s2 }, { name: "bank_account_connection_id", in: "query", schema: s6 }, { name: "categorization_status", in: "query", schema: s18 }, s128, { name: "date_from", in: "query", schema: s6 }, { name: "date_to", in: "query", schema: s6 }, { name: "direction", in: "query", schema: s17 }, { name: "has_children", in: "query", schema: s13 }, { name: "has_parent", in: "query", schema: s13 }, { name: "is_categorized", in: "query", schema: s13 }, { name: "is_reconciled", in: "query", schema: s13 }, { name: "needs_categorization", in: "query", schema: s13 }, s129, s70, s71, s77, { name: "source", in: "query", schema: s6 }, { name: "transaction_type", in: "query", schema: "BankTransactionType" }, { name: "exclude_personal", in: "query", schema: s13 }], success: { 200: "PaginatedBankTransactionList" }, errors: s75 },
  get_balance_sheet: { parameters: [s68, s133, s134], success: { 200: { oneOf: [{ type: "array", items: "BalanceSheetReport" }, "BalanceSheetReport"] } }, errors: s75 },
  get_cash_flow_statement: { parameters: s135, success: { 200: { oneOf: [{ type: "array", items: "CashFlowStatement" }, "CashFlowStatement"] } }, errors: s75 },
  get_profit_and_loss: { parameters: s135, success: { 200: { oneOf: [{ type: "array", items: "ProfitAndLossReport" }, "ProfitAndLossReport"] } }, errors: s75 },
  get_ap_aging: { parameters: [s68, s133, { name: "group_by", in: "query", schema: { type: "string", enum: ["total", "vendor"] } }], success: { 200: { oneOf: [{ type: "array", items: "PayablesAgingReport" }, "PayablesAgingReport"] } }, errors: s75 },
  get_ar_aging: { parameters: [s68, s133, { name: "group_by", in: "query", schema: s65 }], success: { 200: { oneOf: [{ type: "array", items: "ReceivablesAgingReport" }, "ReceivablesAgingReport"] } }, errors: s75 },
  get_financial_summary: { parameters: [s68, { name: "end_date", in: "query", required: true, schema: s10 }, { name: "granularity", in: "query", schema: s47 }, { name: "start_date", in: "query", required: true, schema: s10 }], success: { 200: { oneOf: [{ type: "array", items: "FinancialSummary" }, "FinancialSummary"] } }, errors: s75 },
  get_menu_config: { parameters: s69, success: s136, errors: s74 },
  update_menu_config: { parameters: s69, body: { required: true, types: s73, schema: "MenuConfig" }, success: s136, errors: s75 },
  reset_menu_config: { parameters: s69, success: s106, errors: s74 },
};
