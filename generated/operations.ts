// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

/** What the contract says of each operation, by operationId. */
export const operations = {
  get_partner_token: { method: "POST", path: "/v1/platform/oauth2/token/", credential: "basic", secret: true },
  create_business_scoped_token: { method: "POST", path: "/v1/platform/{business_id}/oauth2/token/", credential: "partner", alternatives: ["basic", "business"], secret: true },
  list_businesses: { method: "GET", path: "/v1/platform/businesses/", credential: "partner", paged: true },
  create_business: { method: "POST", path: "/v1/platform/businesses/", credential: "partner", externalId: "same-record" },
  get_business: { method: "GET", path: "/v1/platform/businesses/{business_id}/", credential: "business", alternatives: ["partner"] },
  update_business: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/", credential: "partner" },
  list_chart_of_accounts: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/", credential: "business", alternatives: ["partner"], paged: true },
  create_account: { method: "POST", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_chart_of_accounts_hierarchy: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/", credential: "business", alternatives: ["partner"] },
  get_account_detail: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/", credential: "business", alternatives: ["partner"] },
  create_child_account: { method: "POST", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_account_entries: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/", credential: "business", alternatives: ["partner"], paged: true },
  list_journal_entries: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/", credential: "business", alternatives: ["partner"], paged: true },
  get_journal_entry_detail: { method: "GET", path: "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/", credential: "business", alternatives: ["partner"] },
  list_tax_codes: { method: "GET", path: "/v1/platform/businesses/{business_id}/tax-codes/", credential: "business", alternatives: ["partner"] },
  list_customers: { method: "GET", path: "/v1/platform/businesses/{business_id}/customers/", credential: "business", alternatives: ["partner"], paged: true },
  create_customer: { method: "POST", path: "/v1/platform/businesses/{business_id}/customers/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_customer: { method: "GET", path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/", credential: "business", alternatives: ["partner"] },
  archive_customer: { method: "POST", path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/archive/", credential: "business", alternatives: ["partner"] },
  unarchive_customer: { method: "POST", path: "/v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/", credential: "business", alternatives: ["partner"] },
  list_invoices: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/", credential: "business", alternatives: ["partner"], paged: true },
  create_invoice: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_invoice: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", credential: "business", alternatives: ["partner"] },
  update_invoice: { method: "PUT", path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/", credential: "business", alternatives: ["partner"] },
  void_invoice: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/", credential: "business", alternatives: ["partner"] },
  list_invoice_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/payments/", credential: "business", alternatives: ["partner"], paged: true },
  create_invoice_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/payments/", credential: "business", alternatives: ["partner"], externalId: "same-record", idempotencyKey: true },
  get_invoice_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", credential: "business", alternatives: ["partner"] },
  update_invoice_payment: { method: "PUT", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", credential: "business", alternatives: ["partner"] },
  partial_update_invoice_payment: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/", credential: "business", alternatives: ["partner"] },
  delete_invoice_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/", credential: "business", alternatives: ["partner"] },
  list_refunds: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/", credential: "business", alternatives: ["partner"], paged: true },
  create_refund: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/refunds/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_refund: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/", credential: "business", alternatives: ["partner"] },
  delete_refund: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true },
  list_refund_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/", credential: "business", alternatives: ["partner"], paged: true },
  create_refund_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  fetch_refund_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/", credential: "business", alternatives: ["partner"] },
  delete_refund_payment: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true },
  list_customer_credits: { method: "GET", path: "/v1/platform/businesses/{business_id}/customer-credits/", credential: "business", alternatives: ["partner"], paged: true },
  create_customer_credit: { method: "POST", path: "/v1/platform/businesses/{business_id}/customer-credits/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_customer_credit: { method: "GET", path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", credential: "business", alternatives: ["partner"] },
  update_customer_credit: { method: "PUT", path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", credential: "business", alternatives: ["partner"] },
  delete_customer_credit: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true },
  list_payouts: { method: "GET", path: "/v1/platform/businesses/{business_id}/payouts/", credential: "business", alternatives: ["partner"], paged: true },
  create_payout: { method: "POST", path: "/v1/platform/businesses/{business_id}/payouts/", credential: "business", alternatives: ["partner"], externalId: "updates" },
  get_payout: { method: "GET", path: "/v1/platform/businesses/{business_id}/payouts/{payout_id}/", credential: "business", alternatives: ["partner"] },
  delete_payout: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/payouts/{payout_id}/", credential: "business", alternatives: ["partner"] },
  list_vendors: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendors/", credential: "business", alternatives: ["partner"], paged: true },
  create_vendor: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendors/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_vendor: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/", credential: "business", alternatives: ["partner"] },
  update_vendor: { method: "PUT", path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/", credential: "business", alternatives: ["partner"] },
  unarchive_vendor: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/", credential: "business", alternatives: ["partner"] },
  list_bills: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/", credential: "business", alternatives: ["partner"], paged: true },
  create_bill: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_bill: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/", credential: "business", alternatives: ["partner"] },
  update_bill: { method: "PUT", path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/", credential: "business", alternatives: ["partner"] },
  void_bill: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/{bill_id}/void/", credential: "business", alternatives: ["partner"] },
  list_bill_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/payments/", credential: "business", paged: true },
  create_bill_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/payments/", credential: "business", idempotencyKey: true },
  get_bill_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/", credential: "business" },
  update_bill_payment: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/", credential: "business" },
  delete_bill_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/", credential: "business" },
  list_vendor_credits: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-credits/", credential: "business", alternatives: ["partner"], paged: true },
  create_vendor_credit: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-credits/", credential: "business", alternatives: ["partner"], externalId: "same-record" },
  get_vendor_credit: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", credential: "business", alternatives: ["partner"] },
  update_vendor_credit: { method: "PUT", path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", credential: "business", alternatives: ["partner"] },
  delete_vendor_credit: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/", credential: "business", alternatives: ["partner"], emptyResponse: true },
  list_vendor_refunds: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/", credential: "business", paged: true },
  create_vendor_refund: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-refunds/", credential: "business", externalId: "same-record" },
  get_vendor_refund: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", credential: "business" },
  update_vendor_refund: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", credential: "business" },
  delete_vendor_refund: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/", credential: "business", emptyResponse: true },
  list_vendor_refund_payments: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/", credential: "business", paged: true },
  create_vendor_refund_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/", credential: "business", externalId: "same-record", idempotencyKey: true },
  get_vendor_refund_payment: { method: "GET", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/", credential: "business" },
  update_vendor_refund_payment: { method: "PATCH", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/", credential: "business" },
  delete_vendor_refund_payment: { method: "POST", path: "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/", credential: "business" },
  list_bank_accounts: { method: "GET", path: "/v1/platform/businesses/{business_id}/bank-accounts/", credential: "business", paged: true },
  retrieve_bank_account: { method: "GET", path: "/v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/", credential: "business" },
  list_bank_transactions: { method: "GET", path: "/v1/platform/businesses/{business_id}/bank-transactions/", credential: "business", paged: true },
  get_balance_sheet: { method: "GET", path: "/v1/platform/businesses/{business_id}/reports/balance-sheet/", credential: "business", alternatives: ["partner"] },
  get_cash_flow_statement: { method: "GET", path: "/v1/platform/businesses/{business_id}/reports/cash-flow/", credential: "business", alternatives: ["partner"] },
  get_profit_and_loss: { method: "GET", path: "/v1/platform/businesses/{business_id}/reports/profit-and-loss/", credential: "business", alternatives: ["partner"] },
  get_ap_aging: { method: "GET", path: "/v1/platform/businesses/{business_id}/insights/ap-aging/", credential: "business", alternatives: ["partner"] },
  get_ar_aging: { method: "GET", path: "/v1/platform/businesses/{business_id}/insights/ar-aging/", credential: "business", alternatives: ["partner"] },
  get_financial_summary: { method: "GET", path: "/v1/platform/businesses/{business_id}/insights/financial-summary/", credential: "business", alternatives: ["partner"] },
  get_menu_config: { method: "GET", path: "/v1/platform/businesses/{business_id}/menu-config/", credential: "business" },
  update_menu_config: { method: "PUT", path: "/v1/platform/businesses/{business_id}/menu-config/", credential: "business" },
  reset_menu_config: { method: "DELETE", path: "/v1/platform/businesses/{business_id}/menu-config/", credential: "business", emptyResponse: true },
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
