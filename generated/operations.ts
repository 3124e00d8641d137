// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

/** What the contract says of each operation, by operationId. */
export const operations = {
  get_partner_token: { credential: "basic", path: "/v1/platform/oauth2/token/", name: "tokens.partner", input: "body", method: "POST", secret: true },
  create_business_scoped_token: { credential: "partner", alternatives: ["basic", "business"], path: "/v1/platform/{business_id}/oauth2/token/", name: "tokens.business", method: "POST", secret: true },
  list_businesses: { credential: "partner", path: "/v1/platform/businesses/", name: "businesses.list", input: "query", method: "GET", paged: true },
  create_business: { credential: "partner", path: "/v1/platform/businesses/", name: "businesses.create", input: "body", method: "POST", externalId: "same-record", dates: ["fiscal_year_end"] },
  get_business: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/", name: "businesses.get", method: "GET" },
  update_business: { credential: "partner", path: "/v1/platform/businesses/{business_id}/", name: "businesses.update", input: "body", method: "PATCH", dates: ["fiscal_year_end"] },
  list_chart_of_accounts: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/", name: "accounts.list", input: "query", method: "GET", paged: true },
  create_account: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/", name: "accounts.create", input: "body", method: "POST", externalId: "same-record" },
  get_chart_of_accounts_hierarchy: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/", name: "accounts.hierarchy", input: "query", method: "GET" },
  get_account_detail: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/", name: "accounts.get", method: "GET" },
  create_child_account: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/", name: "accounts.children.create", input: "body", method: "POST", externalId: "same-record" },
  get_account_entries: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/", name: "accounts.entries", input: "query", method: "GET", paged: true, dates: ["end_date", "start_date"] },
  list_journal_entries: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/", name: "journalEntries.list", input: "query", method: "GET", paged: true, dates: ["date_from", "date_to"] },
  get_journal_entry_detail: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/", name: "journalEntries.get", method: "GET" },
  list_tax_codes: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/tax-codes/", name: "taxCodes.list", method: "GET" },
  list_customers: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customers/", name: "customers.list", input: "query", method: "GET", paged: true },
  create_customer: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customers/", name: "customers.create", input: "body", method: "POST", externalId: "same-record" },
  get_customer: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/", name: "customers.get", method: "GET" },
  archive_customer: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/archive/", name: "customers.archive", input: "body?", method: "POST" },
  unarchive_customer: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/", name: "customers.unarchive", input: "body?", method: "POST" },
  list_invoices: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/", name: "invoices.list", input: "query", method: "GET", paged: true },
  create_invoice: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/", name: "invoices.create", input: "body", method: "POST", externalId: "same-record" },
  get_invoice: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", name: "invoices.get", method: "GET" },
  update_invoice: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", name: "invoices.update", input: "body", method: "PUT" },
  void_invoice: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/", name: "invoices.void", input: "body?", method: "POST" },
  list_invoice_payments: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/payments/", name: "invoices.payments.list", input: "query", method: "GET", paged: true },
  create_invoice_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/payments/", name: "invoices.payments.create", input: "body", method: "POST", externalId: "same-record", idempotencyKey: true, dates: ["payment_date"] },
  get_invoice_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", name: "invoices.payments.get", method: "GET" },
  update_invoice_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", name: "invoices.payments.update", input: "body", method: "PUT", dates: ["payment_date"] },
  partial_update_invoice_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", name: "invoices.payments.patch", input: "body", method: "PATCH", dates: ["payment_date"] },
  delete_invoice_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/", name: "invoices.payments.delete", method: "POST" },
  list_refunds: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/", name: "refunds.list", input: "query", method: "GET", paged: true },
  create_refund: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/", name: "refunds.create", input: "body", method: "POST", externalId: "same-record" },
  get_refund: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/", name: "refunds.get", method: "GET" },
  delete_refund: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/", name: "refunds.delete", method: "DELETE", emptyResponse: true },
  list_refund_payments: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/", name: "refunds.payments.list", input: "query", method: "GET", paged: true },
  create_refund_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/", name: "refunds.payments.create", input: "body", method: "POST", externalId: "same-record" },
  fetch_refund_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/", name: "refunds.payments.get", method: "GET" },
  delete_refund_payment: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/", name: "refunds.payments.delete", method: "DELETE", emptyResponse: true },
  list_customer_credits: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customer-credits/", name: "customerCredits.list", input: "query", method: "GET", paged: true },
  create_customer_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customer-credits/", name: "customerCredits.create", input: "body", method: "POST", externalId: "same-record" },
  get_customer_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", name: "customerCredits.get", method: "GET" },
  update_customer_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", name: "customerCredits.update", input: "body", method: "PUT" },
  delete_customer_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", name: "customerCredits.delete", method: "DELETE", emptyResponse: true },
  list_payouts: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/payouts/", name: "payouts.list", input: "query", method: "GET", paged: true },
  create_payout: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/payouts/", name: "payouts.create", input: "body", method: "POST", externalId: "updates" },
  get_payout: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/payouts/{payout_id}/", name: "payouts.get", method: "GET" },
  delete_payout: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/payouts/{payout_id}/", name: "payouts.delete", method: "DELETE" },
  list_vendors: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendors/", name: "vendors.list", input: "query", method: "GET", paged: true },
  create_vendor: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendors/", name: "vendors.create", input: "body", method: "POST", externalId: "same-record" },
  get_vendor: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/", name: "vendors.get", method: "GET" },
  update_vendor: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/", name: "vendors.update", input: "body", method: "PUT" },
  unarchive_vendor: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/", name: "vendors.unarchive", input: "body?", method: "POST" },
  list_bills: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/bills/", name: "bills.list", input: "query", method: "GET", paged: true },
  create_bill: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/bills/", name: "bills.create", input: "body", method: "POST", externalId: "same-record", dates: ["bill_date"] },
  get_bill: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/", name: "bills.get", method: "GET" },
  update_bill: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/", name: "bills.update", input: "body", method: "PUT" },
  void_bill: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/void/", name: "bills.void", method: "POST" },
  list_bill_payments: { credential: "business", path: "/v1/platform/businesses/{business_id}/bills/payments/", name: "bills.payments.list", input: "query", method: "GET", paged: true },
  create_bill_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/bills/payments/", name: "bills.payments.create", input: "body", method: "POST", idempotencyKey: true, dates: ["payment_date"] },
  get_bill_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/", name: "bills.payments.get", method: "GET" },
  update_bill_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/", name: "bills.payments.update", input: "body", method: "PATCH" },
  delete_bill_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/", name: "bills.payments.delete", method: "POST" },
  list_vendor_credits: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendor-credits/", name: "vendorCredits.list", input: "query", method: "GET", paged: true },
  create_vendor_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendor-credits/", name: "vendorCredits.create", input: "body", method: "POST", externalId: "same-record" },
  get_vendor_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", name: "vendorCredits.get", method: "GET" },
  update_vendor_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", name: "vendorCredits.update", input: "body", method: "PUT" },
  delete_vendor_credit: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", name: "vendorCredits.delete", method: "DELETE", emptyResponse: true },
  list_vendor_refunds: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/", name: "vendorRefunds.list", input: "query", method: "GET", paged: true, dates: ["refund_date_end", "refund_date_start"] },
  create_vendor_refund: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/", name: "vendorRefunds.create", input: "body", method: "POST", externalId: "same-record", dates: ["refund_date", "payment_date"] },
  get_vendor_refund: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", name: "vendorRefunds.get", method: "GET" },
  update_vendor_refund: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", name: "vendorRefunds.update", input: "body", method: "PATCH", dates: ["expected_completion_date"] },
  delete_vendor_refund: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", name: "vendorRefunds.delete", method: "DELETE", emptyResponse: true },
  list_vendor_refund_payments: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/", name: "vendorRefunds.payments.list", input: "query", method: "GET", paged: true },
  create_vendor_refund_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/", name: "vendorRefunds.payments.create", input: "body", method: "POST", externalId: "same-record", idempotencyKey: true, dates: ["refund_date"] },
  get_vendor_refund_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/", name: "vendorRefunds.payments.get", method: "GET" },
  update_vendor_refund_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/", name: "vendorRefunds.payments.update", input: "body", method: "PATCH" },
  delete_vendor_refund_payment: { credential: "business", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/", name: "vendorRefunds.payments.delete", method: "POST" },
  list_bank_accounts: { credential: "business", path: "/v1/platform/businesses/{business_id}/bank-accounts/", name: "bankAccounts.list", input: "query", method: "GET", paged: true },
  retrieve_bank_account: { credential: "business", path: "/v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/", name: "bankAccounts.get", method: "GET" },
  list_bank_transactions: { credential: "business", path: "/v1/platform/businesses/{business_id}/bank-transactions/", name: "bankTransactions.list", input: "query", method: "GET", paged: true },
  get_balance_sheet: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/reports/balance-sheet/", name: "reports.balanceSheet", input: "query", method: "GET", dates: ["as_of_date"] },
  get_cash_flow_statement: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/reports/cash-flow/", name: "reports.cashFlow", input: "query", method: "GET", dates: ["end_date", "start_date"] },
  get_profit_and_loss: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/reports/profit-and-loss/", name: "reports.profitAndLoss", input: "query", method: "GET", dates: ["end_date", "start_date"] },
  get_ap_aging: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/insights/ap-aging/", name: "insights.apAging", input: "query", method: "GET", dates: ["as_of_date"] },
  get_ar_aging: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/insights/ar-aging/", name: "insights.arAging", input: "query", method: "GET", dates: ["as_of_date"] },
  get_financial_summary: { credential: "business", alternatives: ["partner"], path: "/v1/platform/businesses/{business_id}/insights/financial-summary/", name: "insights.financialSummary", input: "query", method: "GET", dates: ["end_date", "start_date"] },
  get_menu_config: { credential: "business", path: "/v1/platform/businesses/{business_id}/menu-config/", name: "menu.get", method: "GET" },
  update_menu_config: { credential: "business", path: "/v1/platform/businesses/{business_id}/menu-config/", name: "menu.update", input: "body", method: "PUT" },
  reset_menu_config: { credential: "business", path: "/v1/platform/businesses/{business_id}/menu-config/", name: "menu.reset", method: "DELETE", emptyResponse: true },
} as const;

/** The operationId of each path and method (types only). */
export interface operationIds {
  "/v1/platform/oauth2/token/": { post: "get_partner_token" };
  "/v1/platform/{business_id}/oauth2/token/": { post: "create_business_scoped_token" };
  "/v1/platform/businesses/": { get: "list_businesses"; post: "create_business" };
  "/v1/platform/businesses/{business_id}/": { get: "get_business"; patch: "update_business" };
  "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/": { get: "list_chart_of_accounts"; post: "create_account" };
  "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/": { get: "get_chart_of_accounts_hierarchy" };
  "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/": { get: "get_account_detail" };
  "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/": { post: "create_child_account" };
  "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/": { get: "get_account_entries" };
  "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/": { get: "list_journal_entries" };
  "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/": { get: "get_journal_entry_detail" };
  "/v1/platform/businesses/{business_id}/tax-codes/": { get: "list_tax_codes" };
  "/v1/platform/businesses/{business_id}/customers/": { get: "list_customers"; post: "create_customer" };
  "/v1/platform/businesses/{business_id}/customers/{customer_id}/": { get: "get_customer" };
  "/v1/platform/businesses/{business_id}/customers/{customer_id}/archive/": { post: "archive_customer" };
  "/v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/": { post: "unarchive_customer" };
  "/v1/platform/businesses/{business_id}/invoices/": { get: "list_invoices"; post: "create_invoice" };
  "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/": { get: "get_invoice"; put: "update_invoice" };
  "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/": { post: "void_invoice" };
  "/v1/platform/businesses/{business_id}/invoices/payments/": { get: "list_invoice_payments"; post: "create_invoice_payment" };
  "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/": { get: "get_invoice_payment"; put: "update_invoice_payment"; patch: "partial_update_invoice_payment" };
  "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/": { post: "delete_invoice_payment" };
  "/v1/platform/businesses/{business_id}/invoices/refunds/": { get: "list_refunds"; post: "create_refund" };
  "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/": { get: "get_refund"; delete: "delete_refund" };
  "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/": { get: "list_refund_payments"; post: "create_refund_payment" };
  "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/": { get: "fetch_refund_payment"; delete: "delete_refund_payment" };
  "/v1/platform/businesses/{business_id}/customer-credits/": { get: "list_customer_credits"; post: "create_customer_credit" };
  "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/": { get: "get_customer_credit"; put: "update_customer_credit"; delete: "delete_customer_credit" };
  "/v1/platform/businesses/{business_id}/payouts/": { get: "list_payouts"; post: "create_payout" };
  "/v1/platform/businesses/{business_id}/payouts/{payout_id}/": { get: "get_payout"; delete: "delete_payout" };
  "/v1/platform/businesses/{business_id}/vendors/": { get: "list_vendors"; post: "create_vendor" };
  "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/": { get: "get_vendor"; put: "update_vendor" };
  "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/": { post: "unarchive_vendor" };
  "/v1/platform/businesses/{business_id}/bills/": { get: "list_bills"; post: "create_bill" };
  "/v1/platform/businesses/{business_id}/bills/{bill_id}/": { get: "get_bill"; put: "update_bill" };
  "/v1/platform/businesses/{business_id}/bills/{bill_id}/void/": { post: "void_bill" };
  "/v1/platform/businesses/{business_id}/bills/payments/": { get: "list_bill_payments"; post: "create_bill_payment" };
  "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/": { get: "get_bill_payment"; patch: "update_bill_payment" };
  "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/": { post: "delete_bill_payment" };
  "/v1/platform/businesses/{business_id}/vendor-credits/": { get: "list_vendor_credits"; post: "create_vendor_credit" };
  "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/": { get: "get_vendor_credit"; put: "update_vendor_credit"; delete: "delete_vendor_credit" };
  "/v1/platform/businesses/{business_id}/vendor-refunds/": { get: "list_vendor_refunds"; post: "create_vendor_refund" };
  "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/": { get: "get_vendor_refund"; patch: "update_vendor_refund"; delete: "delete_vendor_refund" };
  "/v1/platform/businesses/{business_id}/vendor-refunds/payments/": { get: "list_vendor_refund_payments"; post: "create_vendor_refund_payment" };
  "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/": { get: "get_vendor_refund_payment"; patch: "update_vendor_refund_payment" };
  "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/": { post: "delete_vendor_refund_payment" };
  "/v1/platform/businesses/{business_id}/bank-accounts/": { get: "list_bank_accounts" };
  "/v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/": { get: "retrieve_bank_account" };
  "/v1/platform/businesses/{business_id}/bank-transactions/": { get: "list_bank_transactions" };
  "/v1/platform/businesses/{business_id}/reports/balance-sheet/": { get: "get_balance_sheet" };
  "/v1/platform/businesses/{business_id}/reports/cash-flow/": { get: "get_cash_flow_statement" };
  "/v1/platform/businesses/{business_id}/reports/profit-and-loss/": { get: "get_profit_and_loss" };
  "/v1/platform/businesses/{business_id}/insights/ap-aging/": { get: "get_ap_aging" };
  "/v1/platform/businesses/{business_id}/insights/ar-aging/": { get: "get_ar_aging" };
  "/v1/platform/businesses/{business_id}/insights/financial-summary/": { get: "get_financial_summary" };
  "/v1/platform/businesses/{business_id}/menu-config/": { get: "get_menu_config"; put: "update_menu_config"; delete: "reset_menu_config" };
}

/** The hosts that the contract names, by environment. */
export const environments = { sandbox: "https://sandbox.thredfi.com", production: "https://api.thredfi.com" } as const;
