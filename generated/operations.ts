// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

/** What the contract says of each operation, by operationId. */
export const operations = {
  get_partner_token: { method: "POST", path: "/v1/platform/oauth2/token/", credential: "basic", secret: true, name: "tokens.partner", input: "body" },
  create_business_scoped_token: { method: "POST", path: "/v1/platform/{business_id}/oauth2/token/", credential: "partner", alternatives: ["basic", "business"], secret: true, name: "tokens.business" },
  list_businesses: { method: "GET", path: "/v1/platform/businesses/", credential: "partner", paged: true, name: "businesses.list", input: "query" },
  create_business: { method: "POST", path: "/v1/platform/businesses/", credential: "partner", externalId: "same-record", name: "businesses.create", input: "body" },
  get_business: { method: "GET", path: "/v1/platform/businesses/{business_id}/", credential: "business", alternatives: ["partner"], name: "businesses.get" },
  update_business: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/", credential: "partner", name: "businesses.update", input: "body" },
  list_chart_of_accounts: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/", credential: "business", alternatives: ["partner"], paged: true, name: "accounts.list", input: "query" },
  create_account: { method: "POST", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "accounts.create", input: "body" },
  get_chart_of_accounts_hierarchy: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/", credential: "business", alternatives: ["partner"], name: "accounts.hierarchy", input: "query" },
  get_account_detail: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/", credential: "business", alternatives: ["partner"], name: "accounts.get" },
  create_child_account: { method: "POST", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "accounts.children.create", input: "body" },
  get_account_entries: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/", credential: "business", alternatives: ["partner"], paged: true, name: "accounts.entries", input: "query" },
  list_journal_entries: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/", credential: "business", alternatives: ["partner"], paged: true, name: "journalEntries.list", input: "query" },
  get_journal_entry_detail: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/", credential: "business", alternatives: ["partner"], name: "journalEntries.get" },
  list_tax_codes: { method: "GET", path: "/v1/platform/businesses/{business_id}/tax-codes/", credential: "business", alternatives: ["partner"], name: "taxCodes.list" },
  list_customers: { method: "GET", path: "/v1/platform/businesses/{business_id}/customers/", credential: "business", alternatives: ["partner"], paged: true, name: "customers.list", input: "query" },
  create_customer: { method: "POST", path: "/v1/platform/businesses/{business_id}/customers/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "customers.create", input: "body" },
  get_customer: { method: "GET", path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/", credential: "business", alternatives: ["partner"], name: "customers.get" },
  archive_customer: { method: "POST", path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/archive/", credential: "business", alternatives: ["partner"], name: "customers.archive", input: "body?" },
  unarchive_customer: { method: "POST", path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/", credential: "business", alternatives: ["partner"], name: "customers.unarchive", input: "body?" },
  list_invoices: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/", credential: "business", alternatives: ["partner"], paged: true, name: "invoices.list", input: "query" },
  create_invoice: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "invoices.create", input: "body" },
  get_invoice: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", credential: "business", alternatives: ["partner"], name: "invoices.get" },
  update_invoice: { method: "PUT", path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", credential: "business", alternatives: ["partner"], name: "invoices.update", input: "body" },
  void_invoice: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/", credential: "business", alternatives: ["partner"], name: "invoices.void", input: "body?" },
  list_invoice_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/payments/", credential: "business", alternatives: ["partner"], paged: true, name: "invoices.payments.list", input: "query" },
  create_invoice_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/payments/", credential: "business", alternatives: ["partner"], externalId: "same-record", idempotencyKey: true, name: "invoices.payments.create", input: "body" },
  get_invoice_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", credential: "business", alternatives: ["partner"], name: "invoices.payments.get" },
  update_invoice_payment: { method: "PUT", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", credential: "business", alternatives: ["partner"], name: "invoices.payments.update", input: "body" },
  partial_update_invoice_payment: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", credential: "business", alternatives: ["partner"], name: "invoices.payments.patch", input: "body" },
  delete_invoice_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/", credential: "business", alternatives: ["partner"], name: "invoices.payments.delete" },
  list_refunds: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/", credential: "business", alternatives: ["partner"], paged: true, name: "refunds.list", input: "query" },
  create_refund: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/refunds/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "refunds.create", input: "body" },
  get_refund: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/", credential: "business", alternatives: ["partner"], name: "refunds.get" },
  delete_refund: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true, name: "refunds.delete" },
  list_refund_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/", credential: "business", alternatives: ["partner"], paged: true, name: "refunds.payments.list", input: "query" },
  create_refund_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "refunds.payments.create", input: "body" },
  fetch_refund_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/", credential: "business", alternatives: ["partner"], name: "refunds.payments.get" },
  delete_refund_payment: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true, name: "refunds.payments.delete" },
  list_customer_credits: { method: "GET", path: "/v1/platform/businesses/{business_id}/customer-credits/", credential: "business", alternatives: ["partner"], paged: true, name: "customerCredits.list", input: "query" },
  create_customer_credit: { method: "POST", path: "/v1/platform/businesses/{business_id}/customer-credits/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "customerCredits.create", input: "body" },
  get_customer_credit: { method: "GET", path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", credential: "business", alternatives: ["partner"], name: "customerCredits.get" },
  update_customer_credit: { method: "PUT", path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", credential: "business", alternatives: ["partner"], name: "customerCredits.update", input: "body" },
  delete_customer_credit: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true, name: "customerCredits.delete" },
  list_payouts: { method: "GET", path: "/v1/platform/businesses/{business_id}/payouts/", credential: "business", alternatives: ["partner"], paged: true, name: "payouts.list", input: "query" },
  create_payout: { method: "POST", path: "/v1/platform/businesses/{business_id}/payouts/", credential: "business", alternatives: ["partner"], externalId: "updates", name: "payouts.create", input: "body" },
  get_payout: { method: "GET", path: "/v1/platform/businesses/{business_id}/payouts/{payout_id}/", credential: "business", alternatives: ["partner"], name: "payouts.get" },
  delete_payout: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/payouts/{payout_id}/", credential: "business", alternatives: ["partner"], name: "payouts.delete" },
  list_vendors: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendors/", credential: "business", alternatives: ["partner"], paged: true, name: "vendors.list", input: "query" },
  create_vendor: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendors/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "vendors.create", input: "body" },
  get_vendor: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/", credential: "business", alternatives: ["partner"], name: "vendors.get" },
  update_vendor: { method: "PUT", path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/", credential: "business", alternatives: ["partner"], name: "vendors.update", input: "body" },
  unarchive_vendor: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/", credential: "business", alternatives: ["partner"], name: "vendors.unarchive", input: "body?" },
  list_bills: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/", credential: "business", alternatives: ["partner"], paged: true, name: "bills.list", input: "query" },
  create_bill: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "bills.create", input: "body" },
  get_bill: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/", credential: "business", alternatives: ["partner"], name: "bills.get" },
  update_bill: { method: "PUT", path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/", credential: "business", alternatives: ["partner"], name: "bills.update", input: "body" },
  void_bill: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/void/", credential: "business", alternatives: ["partner"], name: "bills.void" },
  list_bill_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/payments/", credential: "business", paged: true, name: "bills.payments.list", input: "query" },
  create_bill_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/payments/", credential: "business", idempotencyKey: true, name: "bills.payments.create", input: "body" },
  get_bill_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/", credential: "business", name: "bills.payments.get" },
  update_bill_payment: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/", credential: "business", name: "bills.payments.update", input: "body" },
  delete_bill_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/", credential: "business", name: "bills.payments.delete" },
  list_vendor_credits: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-credits/", credential: "business", alternatives: ["partner"], paged: true, name: "vendorCredits.list", input: "query" },
  create_vendor_credit: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-credits/", credential: "business", alternatives: ["partner"], externalId: "same-record", name: "vendorCredits.create", input: "body" },
  get_vendor_credit: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", credential: "business", alternatives: ["partner"], name: "vendorCredits.get" },
  update_vendor_credit: { method: "PUT", path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", credential: "business", alternatives: ["partner"], name: "vendorCredits.update", input: "body" },
  delete_vendor_credit: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true, name: "vendorCredits.delete" },
  list_vendor_refunds: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/", credential: "business", paged: true, name: "vendorRefunds.list", input: "query" },
  create_vendor_refund: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-refunds/", credential: "business", externalId: "same-record", name: "vendorRefunds.create", input: "body" },
  get_vendor_refund: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", credential: "business", name: "vendorRefunds.get" },
  update_vendor_refund: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", credential: "business", name: "vendorRefunds.update", input: "body" },
  delete_vendor_refund: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", credential: "business", emptyResponse: true, name: "vendorRefunds.delete" },
  list_vendor_refund_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/", credential: "business", paged: true, name: "vendorRefunds.payments.list", input: "query" },
  create_vendor_refund_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/", credential: "business", externalId: "same-record", idempotencyKey: true, name: "vendorRefunds.payments.create", input: "body" },
  get_vendor_refund_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/", credential: "business", name: "vendorRefunds.payments.get" },
  update_vendor_refund_payment: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/", credential: "business", name: "vendorRefunds.payments.update", input: "body" },
  delete_vendor_refund_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/", credential: "business", name: "vendorRefunds.payments.delete" },
  list_bank_accounts: { method: "GET", path: "/v1/platform/businesses/{business_id}/bank-accounts/", credential: "business", paged: true, name: "bankAccounts.list", input: "query" },
  retrieve_bank_account: { method: "GET", path: "/v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/", credential: "business", name: "bankAccounts.get" },
  list_bank_transactions: { method: "GET", path: "/v1/platform/businesses/{business_id}/bank-transactions/", credential: "business", paged: true, name: "bankTransactions.list", input: "query" },
  get_balance_sheet: { method: "GET", path: "/v1/platform/businesses/{business_id}/reports/balance-sheet/", credential: "business", alternatives: ["partner"], name: "reports.balanceSheet", input: "query" },
  get_cash_flow_statement: { method: "GET", path: "/v1/platform/businesses/{business_id}/reports/cash-flow/", credential: "business", alternatives: ["partner"], name: "reports.cashFlow", input: "query" },
  get_profit_and_loss: { method: "GET", path: "/v1/platform/businesses/{business_id}/reports/profit-and-loss/", credential: "business", alternatives: ["partner"], name: "reports.profitAndLoss", input: "query" },
  get_ap_aging: { method: "GET", path: "/v1/platform/businesses/{business_id}/insights/ap-aging/", credential: "business", alternatives: ["partner"], name: "insights.apAging", input: "query" },
  get_ar_aging: { method: "GET", path: "/v1/platform/businesses/{business_id}/insights/ar-aging/", credential: "business", alternatives: ["partner"], name: "insights.arAging", input: "query" },
  get_financial_summary: { method: "GET", path: "/v1/platform/businesses/{business_id}/insights/financial-summary/", credential: "business", alternatives: ["partner"], name: "insights.financialSummary", input: "query" },
  get_menu_config: { method: "GET", path: "/v1/platform/businesses/{business_id}/menu-config/", credential: "business", name: "menu.get" },
  update_menu_config: { method: "PUT", path: "/v1/platform/businesses/{business_id}/menu-config/", credential: "business", name: "menu.update", input: "body" },
  reset_menu_config: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/menu-config/", credential: "business", emptyResponse: true, name: "menu.reset" },
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
