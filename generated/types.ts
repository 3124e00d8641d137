// Written by `npm run generate` from spec/openapi.yaml. Do not edit: change the contract and generate again.

/**
 * A value of an open list that the contract does not know. It arrives as any text does; to send one, or to compare with one,
 * say so: `"new_value" as UnknownValue`. A type: there is no such object.
 */
export declare enum UnknownValue {
    unknown = "a value that the contract does not know"
}
/**
 * The chart of accounts as a tree.
 *
 * Inferred: The component's name is ours. Required marks were not shown.
 */
export interface AccountHierarchy {
    /** The groups of accounts, by type. */
    hierarchy: AccountHierarchyNode[];
    /** Number of accounts in the whole tree. */
    total_accounts?: number;
}
/**
 * A group of accounts, or an account with its children.
 *
 * Inferred: The component's name is ours. The page names the members in words; their names are those that the browser widget @thredfi/accounting 0.8.9 reads, and hierarchy_level is that of the other account shapes. The widget looks for accounts two levels down, in the children of children, and finds none elsewhere: a first level groups them by type, a second by subtype. Of a group only children is certain; the name and the types that examples give it are ours. Required marks were not shown.
 */
export interface AccountHierarchyNode {
    /**
     * The account's id; a group has none.
     * Format: uuid
     */
    id?: string;
    /** Code in the chart of accounts. */
    code?: string;
    /** Name of the account or of the group. */
    name?: string;
    /** The business's own name for the account, if it has given one. */
    custom_name?: string | null;
    /** One of the five kinds of ledger account. */
    account_type?: AccountType;
    /** Where an account stands in the balance sheet or in the profit and loss report. */
    account_subtype?: AccountSubtype;
    /** Balance in the ledger. In minor units (pence, cents). */
    current_balance?: number | null;
    /** Depth in the tree, 0 for a root account. */
    hierarchy_level?: number;
    /** What the group holds, or the accounts beneath the account. */
    children?: AccountHierarchyNode[];
}
/**
 * A reference to a ledger account.
 *
 * Inferred: That id and type are always there is inferred: every source has them.
 */
export interface AccountIdentifier {
    /**
     * The account's id.
     * Format: uuid
     */
    id: string;
    /**
     * What the id is; `AccountId` is the value that the pages show.
     * @example AccountId
     */
    type: string;
}
/**
 * The share of one account in a group of a report.
 *
 * Inferred: The component's name is ours. That account_id and value_cents are always there is inferred: every source has them.
 */
export interface AccountLineItem {
    /**
     * The account's id.
     * Format: uuid
     */
    account_id: string;
    /** Code in the chart of accounts. */
    account_code?: string;
    /** Name of the account. */
    account_name?: string;
    /** The account's part of the group's total. In minor units (pence, cents). */
    value_cents: number;
}
/**
 * Where an account stands in the balance sheet or in the profit and loss report.
 *
 * Inferred: The documentation names further subtypes elsewhere, so the list may go on.
 */
export type AccountSubtype = "current_assets" | "non_current_assets" | "current_liabilities" | "non_current_liabilities" | "share_capital" | "share_premium" | "reserves" | "retained_earnings" | "revenue" | "other_operating_income" | "finance_income" | "direct_costs" | "operating_expenses" | "finance_costs" | "income_tax" | UnknownValue;
/**
 * The accounts of one subtype in a report, with their total.
 *
 * Inferred: The component's name is ours. That total_cents and line_items are always there is inferred: every source has them.
 */
export interface AccountSubtypeGroup {
    /** Label of the group. */
    display_name?: string;
    /** Sum of the lines. In minor units (pence, cents). */
    total_cents: number;
    /** The accounts of the group. */
    line_items: AccountLineItem[];
}
/**
 * One of the five kinds of ledger account.
 */
export type AccountType = "asset" | "liability" | "equity" | "revenue" | "expense";
/**
 * The month of the books that a journal entry belongs to.
 *
 * Inferred: Required marks were not shown.
 */
export interface AccountingPeriod {
    /**
     * The period's id.
     * Format: uuid
     */
    id: string;
    /** Year of the period. */
    year?: number;
    /** 1 for January. */
    month?: number;
    /** Readable name of the month. */
    period_name?: string;
    /**
     * State of the period.
     *
     * Inferred: Only the value open was shown.
     */
    status?: "open" | UnknownValue;
}
/**
 * An outstanding amount, split by how late it is.
 *
 * Inferred: The component's name is ours. The browser widget @thredfi/accounting 0.8.9 reads 1_30_days, 31_60_days and 61_90_days, and shows nothing as overdue without them; the payables page prints days_1_30, days_31_60 and days_61_90. A response has one of the two spellings.
 */
export interface AgingBuckets {
    /** Not yet due. In minor units (pence, cents). */
    current: number;
    /** 1 to 30 days overdue. In minor units (pence, cents). */
    "1_30_days"?: number;
    /** 31 to 60 days overdue. In minor units (pence, cents). */
    "31_60_days"?: number;
    /** 61 to 90 days overdue. In minor units (pence, cents). */
    "61_90_days"?: number;
    /** More than 90 days late. In minor units (pence, cents). */
    over_90_days: number;
    /** 1 to 30 days late. In minor units (pence, cents). */
    days_1_30?: number;
    /** 31 to 60 days late. In minor units (pence, cents). */
    days_31_60?: number;
    /** 61 to 90 days late. In minor units (pence, cents). */
    days_61_90?: number;
}
/**
 * An invoice that the payment pays, in full or in part.
 *
 * Inferred: That id is always there is assumed.
 */
export interface AppliedInvoice {
    /**
     * The invoice's id.
     * Format: uuid
     */
    id: string;
    /** The invoice's number. */
    invoice_number?: string;
    /** How much of the payment pays this invoice. In minor units (pence, cents). */
    applied_amount_cents?: number;
    /**
     * The invoice's status. Compare without regard to case.
     *
     * Inferred: The documented sample is paid, in lower case; the list of values was not shown.
     */
    status?: string;
    /** What is still to be paid of the invoice. In minor units (pence, cents). */
    outstanding_amount_cents?: number;
}
/**
 * What a business owns and owes on one day.
 *
 * Inferred: The component's name is ours. share_capital, reserves and retained_earnings are named by the browser widget @thredfi/accounting 0.8.9. The text counts share premium in equity, so a group for it is likely. That business_id, as_of_date, currency and summary are always there is inferred: every source has them.
 */
export interface BalanceSheetReport {
    /**
     * The business that the report is about.
     * Format: uuid
     */
    business_id: string;
    /**
     * Day of the balance sheet.
     * Format: date
     */
    as_of_date: string;
    /** Currency of the amounts. */
    currency: string;
    /** How much a report tells: totals only, or the accounts behind them too. */
    detail_level?: DetailLevel;
    /** The totals of a balance sheet. */
    summary: BalanceSheetSummary;
    /** The accounts of one subtype in a report, with their total. */
    non_current_assets?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    current_assets?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    current_liabilities?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    non_current_liabilities?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    share_capital?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    reserves?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    retained_earnings?: AccountSubtypeGroup;
}
/**
 * The totals of a balance sheet.
 *
 * Inferred: The component's name is ours.
 */
export interface BalanceSheetSummary {
    /** All assets. In minor units (pence, cents). */
    total_assets_cents?: number;
    /** Non-current assets. In minor units (pence, cents). */
    total_non_current_assets_cents?: number;
    /** Current assets. In minor units (pence, cents). */
    total_current_assets_cents?: number;
    /** All liabilities. In minor units (pence, cents). */
    total_liabilities_cents?: number;
    /** Current liabilities. In minor units (pence, cents). */
    total_current_liabilities_cents?: number;
    /** Non-current liabilities. In minor units (pence, cents). */
    total_non_current_liabilities_cents?: number;
    /** All equity. In minor units (pence, cents). */
    total_equity_cents?: number;
    /** Assets less liabilities. In minor units (pence, cents). */
    net_assets_cents?: number;
}
/**
 * Bank account that a user of the business connected.
 *
 * Inferred: The component's name is ours. Types of the members after balance_cents are read off the documentation's sample, and further members may be required.
 */
export interface BankAccount {
    /**
     * The connected bank account's id.
     * Format: uuid
     */
    id: string;
    /** Key of the account at the provider. */
    account_key: string;
    /** Name of the account as users see it. */
    display_name?: string;
    /** The bank's own name of the account. */
    official_name?: string;
    /** Last digits of the account number. */
    mask?: string;
    /**
     * Balance in major units (pounds, euros), kept for older clients beside `balance_cents`.
     * Format: double
     */
    balance: number | null;
    /** Balance. In minor units (pence, cents). */
    balance_cents: number;
    /** Currency code of the balance. */
    currency?: string;
    /** Whether the account is in use. */
    is_active?: boolean;
    /** State of the link between Thredfi and the bank. */
    bank_link_status?: BankLinkStatus;
    /**
     * Id of the link to the bank.
     * Format: uuid
     */
    bank_link_id?: string;
    /**
     * Id of the business that the account belongs to.
     * Format: uuid
     */
    business_id?: string;
    /** Name of the business that the account belongs to. */
    business_name?: string;
    /** Open-banking provider through which the account is connected, such as plaid. */
    provider?: string;
    /**
     * Ledger account that the bank account is mapped to.
     *
     * Inferred: The documentation's sample is not a UUID, so no format is stated.
     */
    mapped_account?: string;
    /**
     * When the account was connected.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the record was last changed.
     * Format: date-time
     */
    updated_at?: string;
}
/**
 * One page of connected bank accounts.
 *
 * Inferred: That all three members are always there is inferred.
 */
export interface BankAccountList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The connected bank accounts of this page. */
    results: BankAccountListItem[];
}
/**
 * Connected bank account as a list shows it.
 *
 * Inferred: The component's name is ours. Types are read off the documentation's sample; that id is always there is inferred.
 */
export interface BankAccountListItem {
    /**
     * The connected bank account's id.
     * Format: uuid
     */
    id: string;
    /** Name of the account as users see it. */
    display_name?: string;
    /** The bank's own name of the account. */
    official_name?: string;
    /** Last digits of the account number. */
    mask?: string;
    /**
     * Balance in major units (pounds, euros), kept for older clients beside `balance_cents`.
     *
     * Inferred: That it may be null is known from the response for one account.
     * Format: double
     */
    balance?: number | null;
    /** Balance. In minor units (pence, cents). */
    balance_cents?: number;
    /** Currency code of the balance. */
    currency?: string;
    /** Whether the account is in use. */
    is_active?: boolean;
    /** State of the link between Thredfi and the bank. */
    bank_link_status?: BankLinkStatus;
    /** Name of the business that the account belongs to. */
    business_name?: string;
    /** Open-banking provider through which the account is connected, such as plaid. */
    provider?: string;
    /**
     * When the account was connected.
     * Format: date-time
     */
    created_at?: string;
}
/**
 * State of the link between Thredfi and the bank.
 *
 * Inferred: The documentation lists these three; the list is left open, because a response may bring a new one.
 */
export type BankLinkStatus = "active" | "error" | "revoked" | UnknownValue;
/**
 * Movement of money on a connected bank account.
 *
 * Inferred: The component's name is ours. Types are read off the documentation's sample and the formats of ids from their names; that id is always there is inferred.
 */
export interface BankTransaction {
    /**
     * The bank transaction's id.
     * Format: uuid
     */
    id: string;
    /**
     * Day of the transaction.
     * Format: date
     */
    date?: string;
    /** Amount without a sign. In minor units (pence, cents). */
    amount?: number;
    /** Amount with the currency symbol, as text to show. */
    display_amount?: string;
    /**
     * Amount with a sign, positive for money in. In minor units (pence, cents).
     *
     * Inferred: That it is negative for a debit is inferred; the documentation's sample is a credit.
     */
    signed_amount?: number;
    /**
     * Money in (`credit`) or money out (`debit`).
     */
    direction?: "credit" | "debit";
    /**
     * Currency code of the amounts.
     *
     * Inferred: The values are read from prose. The list may go on.
     */
    currency?: "GBP" | "EUR" | "USD" | UnknownValue;
    /** Who paid or was paid. */
    counterparty_name?: string;
    /** Name of the merchant. */
    merchant_name?: string;
    /** The bank's text on the transaction. */
    description?: string;
    /**
     * How far the categorisation of the transaction has come.
     *
     * Inferred: The documentation names the first three, the browser widget @thredfi/accounting 0.8.9 the last. The list of values may go on.
     */
    categorization_status?: "pending" | "manual_review" | "categorized" | "approved" | UnknownValue;
    /** Kind of a bank transaction. */
    transaction_type?: BankTransactionType;
    /** Subcategory of bank transactions, within a category. */
    subcategory?: TransactionSubcategory;
    /**
     * Id of the business that the account belongs to.
     * Format: uuid
     */
    business_id?: string;
    /** Name of the business that the account belongs to. */
    business_name?: string;
    /**
     * Ledger account that the bank account is mapped to.
     *
     * Inferred: The documentation's sample is not a UUID, so no format is stated.
     */
    account_id?: string;
    /** Code of the ledger account. */
    account_code?: string;
    /** Name of the ledger account. */
    account_name?: string;
    /**
     * Id of the connected bank account.
     * Format: uuid
     */
    bank_account_connection_id?: string;
    /** Name of the connected bank account. */
    bank_account_name?: string;
    /** Last digits of the account number. */
    bank_account_mask?: string;
    /** Currency code of the bank account. */
    bank_account_currency?: string;
    /** Whether the transaction is matched with the books. */
    is_reconciled?: boolean;
    /**
     * When the transaction was matched.
     *
     * Inferred: Whether it is absent or null before the match was not shown.
     * Format: date-time
     */
    reconciled_at?: string;
    /** Part of the amount that is matched. In minor units (pence, cents). */
    reconciled_amount_cents?: number;
    /** Part of the amount that is still to be matched. In minor units (pence, cents). */
    remaining_amount_cents?: number;
    /**
     * What the transaction is matched with.
     *
     * Inferred: Null in the documentation's sample; its shape was not shown.
     */
    reconciliations?: unknown;
    /**
     * When the transaction reached Thredfi.
     * Format: date-time
     */
    created_at?: string;
    /**
     * Whether the categorisation is approved, and by whom.
     *
     * Inferred: Not in the documentation's sample. Name and values are those that the browser widget @thredfi/accounting 0.8.9 reads; there may be more.
     */
    approval_status?: "pending_approval" | "ai_approved" | "approved" | UnknownValue;
    /**
     * Category of the transaction.
     *
     * Inferred: Not in the documentation's sample. Read by the browser widget @thredfi/accounting 0.8.9; its shape was not shown.
     */
    category?: unknown;
}
/**
 * One page of bank transactions.
 *
 * Inferred: That all three members are always there is inferred.
 */
export interface BankTransactionList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The bank transactions of this page. */
    results: BankTransaction[];
}
/**
 * Kind of a bank transaction.
 *
 * Inferred: The values are read from prose. The list may go on.
 */
export type BankTransactionType = "fps" | "bacs" | "chaps" | "direct_debit" | "standing_order" | "sepa_credit" | "sepa_debit" | "sepa_instant" | "card_payment" | "atm_withdrawal" | "bank_transfer" | "fee" | "interest" | "other" | UnknownValue;
/**
 * A bill that the business received from a vendor.
 *
 * Inferred: That id is always there is assumed. Further members may exist.
 */
export interface Bill {
    /** Kind of resource. */
    type?: string;
    /**
     * The bill's id, given by Thredfi.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the business that owes the bill.
     * Format: uuid
     */
    business_id?: string;
    /**
     * Where the bill stands between receipt and payment.
     *
     * Inferred: Values from the browser widget @thredfi/accounting 0.8.9. The list may go on; the widget also shows unpaid, overdue and approved, which may not be stored values.
     */
    status?: "received" | "partially_paid" | "paid" | "voided" | UnknownValue;
    /**
     * Payment terms, such as net_30. An update sends them as `bill_terms`.
     *
     * Inferred: No value was shown. The browser widget @thredfi/accounting 0.8.9 expects net_<days> or other words joined by underscores.
     */
    terms?: string;
    /**
     * Date on which the vendor issued the bill.
     * Format: date
     */
    issue_date?: string;
    /**
     * Instant at which the business received the bill.
     * Format: date-time
     */
    received_at?: string;
    /**
     * Instant by which the bill is to be paid.
     * Format: date-time
     */
    due_at?: string;
    /**
     * Instant at which the bill was paid in full.
     * Format: date-time
     */
    paid_at?: string;
    /**
     * Instant at which the bill was voided.
     * Format: date-time
     */
    voided_at?: string;
    /** Whether the bill is past due and not paid in full. */
    is_overdue?: boolean;
    /** Three-letter currency code. */
    currency?: string;
    /** Someone whom a business buys from, a person or a company. */
    vendor?: Vendor;
    /** Lines of the bill. */
    line_items?: BillLineItem[];
    /** Shares of bill payments allocated to this bill. */
    bill_payment_allocations?: BillPaymentAllocationOnBill[];
    /**
     * Shares of vendor credits applied to this bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    vendor_credit_allocations?: VendorCreditAllocationOnBill[];
    /**
     * Shares of vendor refunds allocated to this bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    vendor_refund_allocations?: VendorRefundAllocationOnBill[];
    /**
     * The partner's own id of the bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    external_id?: string;
    /**
     * Number of the bill in the business's books.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    bill_number?: string;
    /**
     * Number that the vendor printed on the bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    vendor_bill_number?: string;
    /**
     * Note on the bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    memo?: string;
    /**
     * Addresses of files that belong to the bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    attachment_urls?: string[];
    /**
     * Sum of the lines before tax. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    subtotal?: number;
    /**
     * Sum of the sales taxes. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    additional_sales_taxes_total?: number;
    /**
     * Amount of the bill with tax. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    total_amount?: number;
    /**
     * Amount still owed. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    outstanding_balance?: number;
    /**
     * Stored copy of the bill.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    document?: {
        /** Id of the stored document. */
        document_id?: string;
        /** Name of the file. */
        file_name?: string;
        /** Size in bytes. */
        file_size?: number;
        /** Address from which the document can be fetched. */
        url?: string;
    };
}
/**
 * A new bill.
 *
 * Inferred: Probably required, by the order of the page: external_id, line_items.
 */
export interface BillCreate {
    /** The partner's own id of the bill, unique and stable. It makes the create safe to repeat. */
    external_id?: string | undefined;
    /** Lines of the bill. */
    line_items?: BillLineItemInput[] | undefined;
    /**
     * Id of the vendor, as Thredfi gave it. `vendor_external_id` names the vendor instead.
     * Format: uuid
     */
    vendor_id?: string | undefined;
    /** The partner's own id of the vendor, in place of `vendor_id`. */
    vendor_external_id?: string | undefined;
    /** Number of the bill in the business's books. */
    bill_number?: string | undefined;
    /** Number that the vendor printed on the bill. */
    vendor_bill_number?: string | undefined;
    /** Number of the purchase order that the bill belongs to. */
    purchase_order_number?: string | undefined;
    /** Note on the bill. */
    memo?: string | undefined;
    /** Further numbers by which the bill is known. */
    reference_numbers?: string[] | undefined;
    /** Addresses of files that belong to the bill. */
    attachment_urls?: string[] | undefined;
    /**
     * Date of the bill.
     * Format: date
     */
    bill_date?: (string | Date) | undefined;
    /**
     * Instant at which the business received the bill.
     * Format: date-time
     */
    received_at?: (string | Date) | undefined;
    /**
     * Instant by which the bill is to be paid.
     * Format: date-time
     */
    due_at?: (string | Date) | undefined;
    /**
     * Instant at which the bill was approved for payment.
     * Format: date-time
     */
    approved_at?: (string | Date) | undefined;
    /**
     * Three-letter currency code.
     *
     * Inferred: The page shows EUR, which may be a default or a sample.
     */
    currency?: string | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One line of a bill.
 *
 * Inferred: That id is always there is assumed.
 */
export interface BillLineItem {
    /**
     * The line's id, given by Thredfi.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the bill that the line belongs to.
     * Format: uuid
     */
    bill_id?: string;
    /** A reference to a ledger account. */
    account_identifier?: AccountIdentifier;
    /** Three-letter currency code. */
    currency?: string;
    /**
     * Price of one unit before tax. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown; the browser widget @thredfi/accounting 0.8.9 treats bill amounts as minor units. Whether fractions may occur was not shown.
     */
    unit_price?: number;
    /**
     * Number of units.
     *
     * Inferred: Whether fractions may occur was not shown.
     */
    quantity?: number;
    /**
     * Quantity times unit price, before tax. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown; the browser widget @thredfi/accounting 0.8.9 treats bill amounts as minor units. Whether fractions may occur was not shown.
     */
    subtotal?: number;
    /**
     * Sum of the line's taxes. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown; the browser widget @thredfi/accounting 0.8.9 treats bill amounts as minor units. Whether fractions may occur was not shown.
     */
    sales_taxes_total?: number;
    /**
     * Amount of the line with tax. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown; the browser widget @thredfi/accounting 0.8.9 treats bill amounts as minor units. Whether fractions may occur was not shown.
     */
    total_amount?: number;
    /**
     * Tax rate of the line.
     *
     * Inferred: Whether fractions may occur was not shown.
     */
    tax_rate?: number;
    /** What was bought, as the bill words it. */
    description?: string;
    /** Product or service that the line is about. */
    product?: string;
    /**
     * Taxes of the line.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only, which reads it when present. The unit was not shown.
     */
    sales_taxes?: {
        /** Amount of the tax. In minor units (pence, cents). */
        amount?: number;
    }[];
}
/**
 * One line of a bill to create or update.
 *
 * Inferred: Probably required, by the order of the page: quantity, unit_price.
 */
export interface BillLineItemInput {
    /**
     * Number of units.
     *
     * Inferred: Whether fractions may occur was not shown.
     */
    quantity?: number | undefined;
    /**
     * Price of one unit before tax. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown; the browser widget @thredfi/accounting 0.8.9 treats bill amounts as minor units. Whether fractions may occur was not shown.
     */
    unit_price?: number | undefined;
    /** What was bought, as the bill words it. */
    description?: string | undefined;
    /**
     * Ledger account to which the line is posted.
     *
     * Inferred: The page shows free JSON. Responses carry an `AccountIdentifier`, which the examples send too.
     */
    account_identifier?: unknown | undefined;
    /** Product or service that the line is about. */
    product?: string | undefined;
    /** Taxes of the line. */
    sales_taxes?: {
        [key: string]: unknown;
    }[] | undefined;
}
/**
 * One page of bills.
 *
 * Inferred: The component's name is ours.
 */
export interface BillList {
    /** Number of bills that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The bills of this page. */
    results: Bill[];
}
/**
 * A payment of the business to a vendor, with its allocations to bills.
 *
 * Inferred: The component's name is ours. That id is always there is assumed.
 */
export interface BillPayment {
    /**
     * The payment's id, given by Thredfi.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the business that paid.
     * Format: uuid
     */
    business_id?: string;
    /**
     * Id of the vendor who was paid.
     * Format: uuid
     */
    vendor_id?: string;
    /** Name of the vendor who was paid. */
    vendor_name?: string;
    /** Reference that the payment carries, as the bank shows it. */
    payment_reference?: string;
    /** The partner's own id of the payment. */
    external_id?: string;
    /** Id that the payment processor gave the payment. */
    processor_payment_id?: string;
    /** Number of the cheque, when the method is check. */
    check_number?: string;
    /** Amount of the whole payment. In minor units (pence, cents). */
    amount_cents?: number;
    /** Three-letter currency code. */
    currency?: string;
    /** Fee of the payment. In minor units (pence, cents). */
    processing_fee_cents?: number;
    /** Amount after the fee. In minor units (pence, cents). */
    net_amount_cents?: number;
    /** Part of the amount that is allocated to bills. In minor units (pence, cents). */
    allocated_amount_cents?: number;
    /** Part of the amount that is not allocated. In minor units (pence, cents). */
    unallocated_amount_cents?: number;
    /** Whether the whole amount is allocated. */
    is_fully_allocated?: boolean;
    /**
     * How the payment was made.
     *
     * Inferred: The list of values may go on.
     */
    payment_method?: "bank_transfer" | "ach" | "wire" | "check" | "credit_card" | "cash" | "other" | UnknownValue;
    /**
     * Where the payment stands.
     *
     * Inferred: The list of values may go on.
     */
    status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "returned" | UnknownValue;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: string;
    /**
     * Value date of the payment.
     * Format: date
     */
    value_date?: string;
    /**
     * Instant at which the payment was submitted.
     * Format: date-time
     */
    submitted_at?: string;
    /**
     * Instant at which the payment was completed.
     * Format: date-time
     */
    completed_at?: string;
    /**
     * Instant at which the payment failed.
     * Format: date-time
     */
    failed_at?: string;
    /** What the payment is for. */
    description?: string;
    /** Internal note on the payment. */
    memo?: string;
    /** Why the payment failed. */
    failure_reason?: string;
    /** Free-form JSON of the partner. */
    metadata?: unknown;
    /** Shares of the payment allocated to bills. */
    allocations?: BillPaymentAllocation[];
    /** Vendor refunds tied to the payment. */
    vendor_refund_allocations?: VendorRefundAllocationOnBillPayment[];
    /** Bank transactions to which the payment is reconciled. */
    reconciled_bank_transactions?: ReconciledBankTransaction[];
    /**
     * Instant at which the payment was recorded.
     *
     * Inferred: The format is that of the list's rows.
     * Format: date-time
     */
    created_at?: string;
    /**
     * Instant of the last change.
     *
     * Inferred: The format is that of the list's rows.
     * Format: date-time
     */
    updated_at?: string;
}
/**
 * The share of a payment that one bill holds.
 *
 * Inferred: That id is always there is assumed.
 */
export interface BillPaymentAllocation {
    /**
     * The allocation's id, given by Thredfi.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the bill.
     * Format: uuid
     */
    bill_id?: string;
    /** Number of the bill in the business's books. */
    bill_number?: string;
    /** Number that the vendor printed on the bill. */
    vendor_bill_number?: string;
    /** Status of the bill. */
    bill_status?: string;
    /** Amount of the share. In minor units (pence, cents). */
    amount_cents?: number;
    /**
     * Instant of the allocation.
     * Format: date-time
     */
    allocation_date?: string;
    /**
     * Instant at which the allocation was recorded.
     * Format: date-time
     */
    created_at?: string;
    /** Note on the share. */
    description?: string;
}
/** The share of a payment for one bill. */
export interface BillPaymentAllocationInput {
    /**
     * Id of the bill.
     * Format: uuid
     */
    bill_id?: string | undefined;
    /**
     * Amount of the share. In minor units (pence, cents).
     *
     * Inferred: The page's sample suggests a minimum of 1.
     */
    amount_cents?: number | undefined;
    /** Note on the share. */
    description?: string | undefined;
}
/**
 * The share of a bill payment that is allocated to this bill.
 *
 * Inferred: Further members may exist. That amount_cents is always there is inferred: every source has it.
 */
export interface BillPaymentAllocationOnBill {
    /** Amount of the share. In minor units (pence, cents). */
    amount_cents: number;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: string;
    /** How the payment was made. */
    payment_method?: string;
    /**
     * Id of the bill payment.
     *
     * Inferred: The end of the name comes from the browser widget @thredfi/accounting 0.8.9.
     * Format: uuid
     */
    bill_payment_id?: string;
}
/**
 * What became of a bill payment that was cancelled.
 *
 * Inferred: The component's name is ours.
 */
export interface BillPaymentCancelResult {
    /** Readable confirmation. */
    message: string;
    /**
     * Id of the cancelled payment.
     * Format: uuid
     */
    payment_id: string;
    /** Status of the payment after the call. */
    status: string;
    /**
     * Instant of the cancellation.
     * Format: date-time
     */
    updated_at: string;
}
/**
 * A new payment to a vendor.
 *
 * Inferred: The component's name is ours.
 */
export interface BillPaymentCreate {
    /**
     * Id of the vendor who is paid; the vendor belongs to the business.
     * Format: uuid
     */
    vendor_id?: string | undefined;
    /** Amount of the whole payment. In minor units (pence, cents). */
    amount_cents?: number | undefined;
    /**
     * Three-letter currency code, the same as the base currency of the business.
     * @default GBP
     */
    currency?: string | undefined;
    /**
     * How the payment was made.
     */
    payment_method?: ("bank_transfer" | "ach" | "wire" | "check" | "credit_card" | "cash" | "other") | undefined;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: (string | Date) | undefined;
    /** Reference that the payment carries, as the bank shows it. */
    payment_reference?: string | undefined;
    /** Number of the cheque; needed when the method is check. */
    check_number?: string | undefined;
    /** What the payment is for. */
    description?: string | undefined;
    /** Internal note on the payment. */
    memo?: string | undefined;
    /**
     * Fee of the payment. In minor units (pence, cents).
     * @default 0
     */
    processing_fee_cents?: number | undefined;
    /** The partner's own id of the payment. Only `Idempotency-Key` is known to make a repeat safe. */
    external_id?: string | undefined;
    /** Free-form JSON of the partner. */
    metadata?: unknown | undefined;
    /** Shares of the payment, each for one bill. All are stored, or nothing is. */
    allocations?: BillPaymentAllocationInput[] | undefined;
}
/**
 * One page of bill payments.
 *
 * Inferred: The component's name is ours.
 */
export interface BillPaymentList {
    /** Number of payments that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The payments of this page. */
    results: BillPaymentListItem[];
}
/**
 * A bill payment as lists show it.
 *
 * Inferred: The component's name is ours. That id is always there is assumed.
 */
export interface BillPaymentListItem {
    /**
     * The payment's id, given by Thredfi.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the vendor who was paid.
     * Format: uuid
     */
    vendor_id?: string;
    /** Name of the vendor who was paid. */
    vendor_name?: string;
    /** Reference that the payment carries, as the bank shows it. */
    payment_reference?: string;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: string;
    /** Amount of the whole payment. In minor units (pence, cents). */
    amount_cents?: number;
    /** Three-letter currency code. */
    currency?: string;
    /** How the payment was made. */
    payment_method?: string;
    /**
     * Where the payment stands.
     *
     * Inferred: The list of values may go on.
     */
    status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "returned" | UnknownValue;
    /** Part of the amount that is allocated to bills. In minor units (pence, cents). */
    allocated_amount_cents?: number;
    /** Part of the amount that is not allocated. In minor units (pence, cents). */
    unallocated_amount_cents?: number;
    /** Whether the whole amount is allocated. */
    is_fully_allocated?: boolean;
    /** Shares of the payment allocated to bills. */
    allocations?: BillPaymentAllocation[];
    /** Bank transactions to which the payment is reconciled. */
    reconciled_bank_transactions?: ReconciledBankTransaction[];
    /**
     * Instant at which the payment was recorded.
     * Format: date-time
     */
    created_at?: string;
    /**
     * Instant of the last change.
     * Format: date-time
     */
    updated_at?: string;
}
/**
 * The members of a bill payment to change.
 *
 * Inferred: The component's name is ours.
 */
export interface BillPaymentUpdate {
    /**
     * New status; see the operation for the moves that are allowed.
     *
     * Inferred: The list of values may go on.
     */
    status?: ("pending" | "processing" | "completed" | "failed" | "cancelled" | UnknownValue) | undefined;
    /** Why the payment failed; needed when the status becomes failed. */
    failure_reason?: string | undefined;
    /** Reference that the payment carries, as the bank shows it. */
    payment_reference?: string | undefined;
    /** Number of the cheque. */
    check_number?: string | undefined;
    /** What the payment is for. */
    description?: string | undefined;
    /** Internal note on the payment. */
    memo?: string | undefined;
    /**
     * Fee of the payment. In minor units (pence, cents).
     *
     * Inferred: The page's sample suggests a minimum of 0.
     */
    processing_fee_cents?: number | undefined;
    /** Free-form JSON of the partner. */
    metadata?: unknown | undefined;
    /** Shares of the payment, each for one bill. Whether they replace the stored ones is not documented. */
    allocations?: BillPaymentAllocationInput[] | undefined;
}
/** New values of a bill. */
export interface BillUpdate {
    /**
     * Id of the vendor, as Thredfi gave it. `vendor_external_id` names the vendor instead.
     * Format: uuid
     */
    vendor_id?: string | undefined;
    /** The partner's own id of the vendor, in place of `vendor_id`. */
    vendor_external_id?: string | undefined;
    /** The partner's own id of the bill, unique and stable. */
    external_id?: string | undefined;
    /** Number of the bill in the business's books. */
    bill_number?: string | undefined;
    /** Number that the vendor printed on the bill. */
    vendor_bill_number?: string | undefined;
    /** Number of the purchase order that the bill belongs to. */
    purchase_order_number?: string | undefined;
    /** Note on the bill. */
    memo?: string | undefined;
    /** Further numbers by which the bill is known. */
    reference_numbers?: string[] | undefined;
    /** Addresses of files that belong to the bill. */
    attachment_urls?: string[] | undefined;
    /**
     * Instant at which the business received the bill.
     * Format: date-time
     */
    received_at?: (string | Date) | undefined;
    /**
     * Instant by which the bill is to be paid.
     * Format: date-time
     */
    due_at?: (string | Date) | undefined;
    /**
     * Instant at which the bill was approved for payment.
     * Format: date-time
     */
    approved_at?: (string | Date) | undefined;
    /**
     * Three-letter currency code.
     *
     * Inferred: The page shows EUR, which may be a default or a sample.
     */
    currency?: string | undefined;
    /** The new lines. If sent, they replace every line; if left out, the lines stay. */
    line_items?: BillLineItemInput[] | undefined;
    /** Payment terms, such as net_30. Responses show them as `terms`. */
    bill_terms?: string | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * A business whose books the platform keeps for a partner.
 *
 * Inferred: That `legal_name` is always there follows from its place on the page.
 */
export interface Business {
    /**
     * The id that Thredfi gave the business; it stands as `business_id` in paths.
     * Format: uuid
     */
    id: string;
    /** The business's id in the partner's system. */
    external_id?: string;
    /** The registered name. */
    legal_name: string;
    /** The trading or display name; neither create nor update takes it. */
    name?: string;
    /** The legal form, in lower case. */
    entity_type?: string;
    /** The telephone number. */
    phone_number?: string;
    /** The tax number other than VAT. */
    tin?: string;
    /** The VAT number. */
    vat_number?: string;
    /** The number in the company register. */
    company_number?: string;
    /** ISO 3166-1 alpha-2 code. */
    country: string;
    /** The county, state or province. */
    province?: string;
    /** The industry, as a code of the European NACE list. */
    eu_nace_industry_code?: string;
    /**
     * The email address of the business.
     * Format: email
     */
    email: string;
    /** The currency that the books are kept in, as an ISO 4217 code. */
    base_currency: string;
    /** `cash` or `accrual`. */
    accounting_method: "cash" | "accrual" | UnknownValue;
    /**
     * The last day of the financial year.
     * Format: date
     */
    fiscal_year_end?: string;
    /**
     * When the business was activated.
     * Format: date-time
     */
    activation_at?: string;
    /** Whether the business is active. */
    is_active?: boolean;
    /**
     * When the business was created.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the business last changed.
     * Format: date-time
     */
    updated_at?: string;
    /** The partner's own data, kept as sent; the documentation's sample is an object. */
    metadata?: unknown;
    /**
     * The currency of the books, where the API sends it under this name too.
     *
     * Inferred: Not on the page. Read by the browser widget @thredfi/accounting 0.8.9 beside base_currency: without it the widget shows euro signs.
     */
    currency?: string;
}
/** The business to create. */
export interface BusinessCreate {
    /** The business's id in the partner's system, unique and stable there. It makes the create safe to repeat. */
    external_id: string;
    /** The registered name. */
    legal_name: string;
    /** The legal form, in upper or lower case. GB takes limited, sole_trader, llp, partnership, plc. DE takes gmbh, ug, ag_de, einzelunternehmen, gbr, kg, ohg and perhaps more. NL (such as bv), ES (such as sl), BE, MY and SG have lists of their own; any other country takes any text. A form that the country does not allow returns 400. */
    entity_type: "limited" | "sole_trader" | "llp" | "partnership" | "plc" | "gmbh" | "ug" | "ag_de" | "einzelunternehmen" | "gbr" | "kg" | "ohg" | "bv" | "sl" | UnknownValue;
    /**
     * The email address of the business.
     * Format: email
     */
    email: string;
    /** The telephone number. */
    phone_number?: string | undefined;
    /** The tax number other than VAT. */
    tin?: string | undefined;
    /** The VAT number. */
    vat_number?: string | undefined;
    /** The number in the company register. */
    company_number?: string | undefined;
    /** ISO 3166-1 alpha-2 code of the country. It decides the chart of accounts and cannot be changed later. */
    country?: ("GB" | "DE" | "FR" | "NL" | "ES" | "BE" | "IT" | "IE" | "AT" | "PT" | "SE" | "NO" | "DK" | "FI" | "IS" | "MY" | "SG" | UnknownValue) | undefined;
    /** The county, state or province. */
    province?: string | undefined;
    /** The industry, as a code of the European NACE list. */
    eu_nace_industry_code?: string | undefined;
    /** The currency to keep the books in, as an ISO 4217 code. It cannot be changed later. */
    base_currency?: ("EUR" | "GBP" | "USD" | "SEK" | "NOK" | "DKK" | "ISK" | "MYR" | "SGD" | UnknownValue) | undefined;
    /**
     * Whether the books follow payments (`cash`) or invoices and bills (`accrual`).
     * @default accrual
     */
    accounting_method?: ("cash" | "accrual") | undefined;
    /**
     * The last day of the financial year.
     * Format: date
     */
    fiscal_year_end?: (string | Date) | undefined;
    /** The partner's own data, kept as sent. */
    metadata?: unknown | undefined;
    /**
     * The language of the account names in the chart of accounts.
     *
     * Inferred: Named by the onboarding guide only, with the values en and nl.
     */
    coa_language?: ("en" | "nl" | UnknownValue) | undefined;
}
/**
 * The business, with a note on whether the call created it.
 *
 * Inferred: The component's name is ours.
 */
export type BusinessCreateResult = Business & {
    /** Tells a creation from a repeat. Its members are not documented; the status, 201 or 200, says the same. */
    _meta?: {
        [key: string]: unknown;
    };
};
/**
 * One page of businesses.
 *
 * Inferred: Required marks are not shown; every example carries all three.
 */
export interface BusinessList {
    /** Number of businesses over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The businesses on this page. */
    results: BusinessListItem[];
}
/**
 * A business as lists show it. It has `tax_id` where a single business has `tin`.
 *
 * Inferred: The component's name is ours. That `id` is always there was not shown.
 */
export interface BusinessListItem {
    /**
     * The id that Thredfi gave the business; it stands as `business_id` in paths.
     * Format: uuid
     */
    id: string;
    /** The business's id in the partner's system. */
    external_id?: string;
    /** The trading or display name. */
    name?: string;
    /** The registered name. */
    legal_name?: string;
    /** The legal form, in lower case. */
    entity_type?: string;
    /** ISO 3166-1 alpha-2 code. */
    country?: string;
    /** The county, state or province. */
    province?: string;
    /** The industry, as a code of the European NACE list. */
    eu_nace_industry_code?: string;
    /** Whether the business is active. */
    is_active?: boolean;
    /**
     * When the business was activated.
     * Format: date-time
     */
    activation_at?: string;
    /**
     * When the business was created.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the business last changed.
     * Format: date-time
     */
    updated_at?: string;
    /** The VAT number. */
    vat_number?: string;
    /** The number in the company register. */
    company_number?: string;
    /** The tax number. */
    tax_id?: string;
    /** The currency that the books are kept in, as an ISO 4217 code. */
    base_currency?: string;
}
/** Serializer for business-scoped token response */
export interface BusinessTokenResponse {
    /** Business-scoped JWT Bearer token */
    access_token: string;
    /**
     * Token type (always 'Bearer')
     * @default Bearer
     */
    token_type?: string;
    /** Token expiration time in seconds */
    expires_in: number;
    /** Token scope (always 'business_access') */
    scope: string;
    /**
     * ID of the business this token is scoped to
     * Format: uuid
     */
    business_id: string;
}
/** The fields to change; those left out stay as they are. */
export interface BusinessUpdate {
    /** The registered name. */
    legal_name?: string | undefined;
    /** The legal form, in upper or lower case. GB takes limited, sole_trader, llp, partnership, plc. DE takes gmbh, ug, ag_de, einzelunternehmen, gbr, kg, ohg and perhaps more. NL (such as bv), ES (such as sl), BE, MY and SG have lists of their own; any other country takes any text. A form that the country does not allow returns 400. */
    entity_type?: ("limited" | "sole_trader" | "llp" | "partnership" | "plc" | "gmbh" | "ug" | "ag_de" | "einzelunternehmen" | "gbr" | "kg" | "ohg" | "bv" | "sl" | UnknownValue) | undefined;
    /** The telephone number. */
    phone_number?: string | undefined;
    /** The tax number other than VAT. */
    tin?: string | undefined;
    /** The VAT number. */
    vat_number?: string | undefined;
    /** The number in the company register. */
    company_number?: string | undefined;
    /** The county, state or province. */
    province?: string | undefined;
    /** The industry, as a code of the European NACE list. */
    eu_nace_industry_code?: string | undefined;
    /**
     * The email address of the business.
     * Format: email
     */
    email?: string | undefined;
    /**
     * Whether the books follow payments (`cash`) or invoices and bills (`accrual`).
     *
     * Inferred: The values are those of the create page.
     */
    accounting_method?: ("cash" | "accrual") | undefined;
    /**
     * The last day of the financial year.
     * Format: date
     */
    fiscal_year_end?: (string | Date) | undefined;
    /** The partner's own data, kept as sent. */
    metadata?: unknown | undefined;
}
/** The changeable fields of a business, as an update leaves them. */
export interface BusinessUpdateResult {
    /** The registered name. */
    legal_name?: string;
    /** The legal form, in lower case. */
    entity_type?: string;
    /** The telephone number. */
    phone_number?: string;
    /** The tax number other than VAT. */
    tin?: string;
    /** The VAT number. */
    vat_number?: string;
    /** The number in the company register. */
    company_number?: string;
    /** The county, state or province. */
    province?: string;
    /** The industry, as a code of the European NACE list. */
    eu_nace_industry_code?: string;
    /**
     * The email address of the business.
     * Format: email
     */
    email?: string;
    /**
     * `cash` or `accrual`.
     *
     * Inferred: The values are those of the create page.
     */
    accounting_method?: "cash" | "accrual" | UnknownValue;
    /**
     * The last day of the financial year.
     * Format: date
     */
    fiscal_year_end?: string;
    /** The partner's own data, kept as sent. */
    metadata?: unknown;
}
/**
 * Cash from the ordinary business, worked out from net profit.
 *
 * Inferred: The component's name is ours.
 */
export interface CashFlowOperatingActivities {
    /** Net profit of the period. In minor units (pence, cents). */
    net_profit_cents?: number;
    /** The accounts of one subtype in a report, with their total. */
    non_cash_adjustments?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    working_capital_changes?: AccountSubtypeGroup;
}
/**
 * The movement of cash over a period, by the indirect method.
 *
 * Inferred: The component's name is ours. What financing_activities holds is taken from its sibling. That business_id, start_date, end_date, currency and summary are always there is inferred: every source has them.
 */
export interface CashFlowStatement {
    /**
     * The business that the report is about.
     * Format: uuid
     */
    business_id: string;
    /**
     * First day of the period.
     * Format: date
     */
    start_date: string;
    /**
     * Last day of the period.
     * Format: date
     */
    end_date: string;
    /** Currency of the amounts. */
    currency: string;
    /** How much a report tells: totals only, or the accounts behind them too. */
    detail_level?: DetailLevel;
    /** The totals of a cash flow statement. */
    summary: CashFlowSummary;
    /** Whether the cash flow agrees with the cash accounts. */
    cash_reconciliation?: CashReconciliation;
    /** Cash from the ordinary business, worked out from net profit. */
    operating_activities?: CashFlowOperatingActivities;
    /** The accounts of one subtype in a report, with their total. */
    investing_activities?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    financing_activities?: AccountSubtypeGroup;
}
/**
 * The totals of a cash flow statement.
 *
 * Inferred: The component's name is ours.
 */
export interface CashFlowSummary {
    /** Cash from operating activities. In minor units (pence, cents). */
    net_cash_from_operating_cents?: number;
    /** Cash from investing activities. In minor units (pence, cents). */
    net_cash_from_investing_cents?: number;
    /** Cash from financing activities. In minor units (pence, cents). */
    net_cash_from_financing_cents?: number;
    /** Sum of the three. In minor units (pence, cents). */
    net_change_in_cash_cents?: number;
    /** Cash at the start of the period. In minor units (pence, cents). */
    opening_cash_cents?: number;
    /** Cash at the end of the period. In minor units (pence, cents). */
    closing_cash_cents?: number;
}
/**
 * Whether the cash flow agrees with the cash accounts.
 *
 * Inferred: The component's name is ours.
 */
export interface CashReconciliation {
    /** Cash at the start of the period. In minor units (pence, cents). */
    opening_cash_cents?: number;
    /** Change that the statement gives. In minor units (pence, cents). */
    net_change_cents?: number;
    /** Opening cash plus the change. In minor units (pence, cents). */
    calculated_closing_cents?: number;
    /** Cash in the accounts at the end of the period. In minor units (pence, cents). */
    actual_closing_cents?: number;
    /** Whether the calculated and the actual closing cash agree. */
    reconciles?: boolean;
}
/** What the partner asks a token with, beside the Basic credential. */
export interface ClientCredentialsGrant {
    /**
     * Only `client_credentials` is accepted.
     * @default client_credentials
     */
    grant_type?: "client_credentials" | undefined;
    /**
     * The partner's UUID, the same as the Basic user name.
     * Format: uuid
     */
    client_id: string;
}
/**
 * Someone whom a business sells to, a person or a company.
 *
 * Inferred: That `id` is always there was not shown.
 */
export interface Customer {
    /** The kind of record. */
    type?: string;
    /**
     * The id that Thredfi gave the customer; it stands as `customer_id` in paths.
     * Format: uuid
     */
    id: string;
    /** The customer's id in the partner's system. */
    external_id?: string;
    /** A number of the business's own for the customer. */
    reference_number?: string;
    /** The name of the person. */
    individual_name?: string;
    /** The name of the company. */
    company_name?: string;
    /** The name to show. */
    display_name?: string;
    /**
     * The customer's email address.
     * Format: email
     */
    email?: string;
    /** The mobile number. */
    mobile_phone?: string;
    /** The office number. */
    office_phone?: string;
    /** The first line of the address. */
    address_line1?: string;
    /** The second line of the address. */
    address_line2?: string;
    /** The city of the address. */
    city?: string;
    /** The state or county. */
    state_county?: string;
    /** The postal code of the address. */
    postal_code?: string;
    /** The country of the address. */
    country?: string;
    /** The whole address in one text. */
    full_address?: string;
    /** The whole address in one text. */
    address_string?: string;
    /** The VAT number. */
    vat_number?: string;
    /** Whether the customer is exempt from tax. */
    tax_exempt?: boolean;
    /** The state of the customer; `active` is the only value seen. */
    status?: string;
    /** Whether the customer is in use. */
    is_active?: boolean;
    /** Whether the customer is archived. */
    is_archived?: boolean;
    /** Tags of the customer. */
    transaction_tags?: unknown[];
    /** A note for the business itself. */
    notes?: string;
    /**
     * The partner's own data, kept as sent.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown;
    /** Days until an invoice falls due. */
    payment_terms_days?: number;
    /**
     * The credit limit, in a unit that is not documented; `credit_limit_cents` has one.
     *
     * Inferred: The unit was not shown; `credit_limit_cents` stands beside it.
     */
    credit_limit?: number;
    /** The credit limit. In minor units (pence, cents). */
    credit_limit_cents?: number;
    /**
     * What the customer owes. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     */
    outstanding_balance?: number;
    /** The documents attached to the customer. */
    documents?: DocumentLink[];
    /**
     * When the customer was created.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the customer last changed.
     * Format: date-time
     */
    updated_at?: string;
    /**
     * When the customer was archived.
     * Format: date-time
     */
    archived_at?: string;
}
/**
 * What one customer owes, by how late it is.
 *
 * Inferred: The component's name is ours. The names are those that the browser widget @thredfi/accounting 0.8.9 reads, and those of the payables report. That customer_id and total_outstanding_cents are always there is inferred: every source has them.
 */
export interface CustomerAging {
    /**
     * The customer's id.
     * Format: uuid
     */
    customer_id: string;
    /** Name of the customer. */
    customer_name?: string;
    /** All that the customer owes. In minor units (pence, cents). */
    total_outstanding_cents: number;
    /** An outstanding amount, split by how late it is. */
    aging_buckets?: AgingBuckets;
}
/**
 * Customer fields that archiving and unarchiving take; what they do there is not documented.
 *
 * Inferred: The component's name is ours. The members are those of the archive page's sample body.
 */
export interface CustomerArchive {
    /** The customer's id in the partner's system. */
    external_id?: string | undefined;
    /** A number of the business's own for the customer. */
    reference_number?: string | undefined;
    /** The name of the person. */
    individual_name?: string | undefined;
    /** The name of the company. */
    company_name?: string | undefined;
    /**
     * The email address.
     * Format: email
     */
    email?: string | undefined;
    /** The mobile number. */
    mobile_phone?: string | undefined;
    /** The office number. */
    office_phone?: string | undefined;
    /** The first line of the address. */
    address_line1?: string | undefined;
    /** The second line of the address. */
    address_line2?: string | undefined;
    /** The city of the address. */
    city?: string | undefined;
    /** The state or county. */
    state_county?: string | undefined;
    /** The postal code of the address. */
    postal_code?: string | undefined;
    /** The country of the address. */
    country?: string | undefined;
    /** The VAT number. */
    vat_number?: string | undefined;
    /** Whether the customer is exempt from tax. */
    tax_exempt?: boolean | undefined;
    /** Tags of the customer. */
    transaction_tags?: unknown[] | undefined;
    /** A note for the business itself. */
    notes?: string | undefined;
    /**
     * The partner's own data, kept as sent.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /** Days until an invoice falls due. */
    payment_terms_days?: number | undefined;
    /** The credit limit. In minor units (pence, cents). */
    credit_limit_cents?: number | undefined;
}
/**
 * The customer to create.
 *
 * Inferred: The component's name is ours.
 */
export interface CustomerCreate {
    /** The customer's id in the partner's system, unique and stable there. It makes the create safe to repeat. */
    external_id?: string | undefined;
    /** A number of the business's own for the customer. */
    reference_number?: string | undefined;
    /** The name of the person. */
    individual_name?: string | undefined;
    /** The name of the company. */
    company_name?: string | undefined;
    /**
     * The email address.
     * Format: email
     */
    email?: string | undefined;
    /** The mobile number. */
    mobile_phone?: string | undefined;
    /** The office number. */
    office_phone?: string | undefined;
    /** The first line of the address. */
    address_line1?: string | undefined;
    /** The second line of the address. */
    address_line2?: string | undefined;
    /** The city of the address. */
    city?: string | undefined;
    /** The state or county. */
    state_county?: string | undefined;
    /** The postal code of the address. */
    postal_code?: string | undefined;
    /** The country of the address. */
    country?: string | undefined;
    /** The VAT number. */
    vat_number?: string | undefined;
    /**
     * Whether the customer is exempt from tax.
     * @default false
     */
    tax_exempt?: boolean | undefined;
    /**
     * The state of the customer; `active` is the only value seen.
     *
     * Inferred: That `active` is the default is concluded from the sample value.
     * @default active
     */
    status?: string | undefined;
    /** Tags of the customer. */
    transaction_tags?: unknown[] | undefined;
    /** A note for the business itself. */
    notes?: string | undefined;
    /**
     * The partner's own data, kept as sent.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /** Days until an invoice falls due. */
    payment_terms_days?: number | undefined;
    /** The credit limit. In minor units (pence, cents). */
    credit_limit_cents?: number | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * A credit note for a customer, and the invoices it reduces.
 *
 * Inferred: The component's name is ours. That id is always there is assumed.
 */
export interface CustomerCredit {
    /**
     * The customer credit's id, as Thredfi gave it.
     * Format: uuid
     */
    id: string;
    /**
     * How far the credit is sent and applied.
     *
     * Inferred: The values are those that the browser widget @thredfi/accounting 0.8.9 filters by. The documented sample is draft.
     */
    status?: "draft" | "sent" | "applied" | "partially_applied" | "void" | UnknownValue;
    /**
     * The instant at which the credit was sent to the customer.
     * Format: date-time
     */
    sent_at?: string;
    /**
     * The customer credited.
     *
     * Inferred: The documentation shows no more than free JSON. The three members are those that the browser widget @thredfi/accounting 0.8.9 reads.
     */
    customer?: {
        /**
         * The customer's id, as Thredfi gave it.
         * Format: uuid
         */
        id?: string;
        /** The name to show, of a company or a person. */
        display_name?: string;
        /** The company's name, where the customer is one. */
        company_name?: string;
    } & {
        [key: string]: unknown;
    };
    /**
     * The invoice that gave rise to the credit.
     * Format: uuid
     */
    source_invoice_id?: string;
    /** What is credited, line by line. */
    line_items?: CustomerCreditLineItem[];
    /** The invoices that the credit reduces, and by how much. */
    allocations?: CustomerCreditAllocation[];
    /** The partner's labels for the credit. */
    tags?: {
        [key: string]: unknown;
    }[];
    /**
     * The sum credited. In minor units (pence, cents).
     *
     * Inferred: The unit is known from the browser widget @thredfi/accounting 0.8.9, which divides by 100.
     */
    total_amount?: number;
    /**
     * How much of the credit is applied to invoices. In minor units (pence, cents).
     *
     * Inferred: The unit is known from the browser widget @thredfi/accounting 0.8.9, which divides by 100.
     */
    applied_amount?: number;
    /** A stored document and a temporary address to fetch it from. */
    document?: DocumentLink;
    /**
     * The instant at which the credit was recorded.
     * Format: date-time
     */
    created_at?: string;
    /**
     * The instant of the last change.
     * Format: date-time
     */
    updated_at?: string;
    /** The credit's id in the partner's own system; unique and stable there. */
    external_id?: string;
    /** The currency of all amounts of the credit, an ISO 4217 code. */
    currency?: string;
    /**
     * The instant at which the credit was issued, where the API sends it under this name.
     *
     * Inferred: Not on the page. Read by the browser widget @thredfi/accounting 0.8.9 beside sent_at.
     * Format: date-time
     */
    issued_at?: string;
}
/**
 * The part of a customer credit that reduces one invoice.
 *
 * Inferred: That invoice_id is always there is inferred: every source has it.
 */
export interface CustomerCreditAllocation {
    /**
     * The invoice reduced.
     * Format: uuid
     */
    invoice_id: string;
    /** That invoice's number. */
    invoice_number?: string;
    /** How much of the credit reduces the invoice. In minor units (pence, cents). */
    amount_cents?: number;
    /** What is still to be paid of the invoice. In minor units (pence, cents). */
    invoice_outstanding_balance_cents?: number;
    /**
     * The instant at which the credit was applied to the invoice.
     * Format: date-time
     */
    applied_at?: string;
    /**
     * The same as `amount_cents`, where the API sends it under this name. In minor units (pence, cents).
     *
     * Inferred: Not on the page. The browser widget @thredfi/accounting 0.8.9 reads amount where amount_cents is missing.
     */
    amount?: number;
}
/** How much of the credit reduces which invoice. */
export interface CustomerCreditAllocationInput {
    /**
     * The amount to apply. In minor units (pence, cents).
     *
     * Inferred: The sample value suggests a minimum of 1.
     */
    amount?: number | undefined;
    /**
     * The invoice to reduce.
     * Format: uuid
     */
    invoice_id?: string | undefined;
}
/**
 * The part of a customer credit that reduces the invoice.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. That amount_cents is always there is inferred: every source has it.
 */
export interface CustomerCreditAllocationOnInvoice {
    /**
     * The customer credit's id.
     * Format: uuid
     */
    credit_note_id?: string;
    /** The instant at which the credit was applied. */
    applied_at?: string;
    /** How much of the credit reduces the invoice. In minor units (pence, cents). */
    amount_cents: number;
}
/**
 * A customer credit to record. Names its customer by `customer_id` or by `customer_external_id`.
 *
 * Inferred: The component's name is ours. Which members are required was not shown; external_id and line_items stand first, which suggests (does not prove) that they are.
 */
export interface CustomerCreditCreate {
    /** The credit's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /** What is credited, line by line. */
    line_items?: CustomerCreditLineItemInput[] | undefined;
    /**
     * The customer's id, as Thredfi gave it.
     * Format: uuid
     */
    customer_id?: string | undefined;
    /** The customer's id in the partner's own system. */
    customer_external_id?: string | undefined;
    /**
     * The invoice that gave rise to the credit.
     * Format: uuid
     */
    source_invoice_id?: string | undefined;
    /**
     * The instant at which the credit was sent to the customer.
     * Format: date-time
     */
    sent_at?: (string | Date) | undefined;
    /** The invoices to reduce by the credit, and by how much. */
    allocations?: CustomerCreditAllocationInput[] | undefined;
    /** The partner's labels for the credit. */
    tags?: {
        [key: string]: unknown;
    }[] | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One line of a customer credit.
 *
 * Inferred: That amount is always there is inferred: every source has it.
 */
export interface CustomerCreditLineItem {
    /** The amount of the line. In minor units (pence, cents). */
    amount: number;
    /** A reference to a ledger account. */
    revenue_account_identifier?: AccountIdentifier;
    /** The partner's labels for the line. */
    tags?: string[];
    /** A note on the line. */
    memo?: string;
    /**
     * Data of the partner's own.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown;
}
/** One line of a customer credit to create or update. */
export interface CustomerCreditLineItemInput {
    /**
     * The amount of the line without tax. In minor units (pence, cents).
     *
     * Inferred: The unit is known from the browser widget @thredfi/accounting 0.8.9, which multiplies by 100. The sample value suggests a minimum of 1.
     */
    amount?: number | undefined;
    /**
     * The tax of the line. In minor units (pence, cents).
     *
     * Inferred: The sample value suggests a minimum of 0.
     */
    tax_amount_cents?: number | undefined;
    /**
     * The revenue account that the line is booked to.
     *
     * Inferred: The documentation shows no more than free JSON.
     */
    revenue_account_identifier?: unknown | undefined;
    /** A note on the line. */
    memo?: string | undefined;
    /** Data of the partner's own. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /** A reference for the line. */
    reference_number?: string | undefined;
    /** The partner's labels for the line. */
    tags?: {
        [key: string]: unknown;
    }[] | undefined;
}
/**
 * One page of customer credits.
 *
 * Inferred: Required marks were not shown; that the three members are always there is assumed.
 */
export interface CustomerCreditList {
    /** Number of customer credits that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The customer credits on this page. */
    results: CustomerCredit[];
}
/**
 * What an update of a customer credit may change.
 *
 * Inferred: Which members are required was not shown.
 */
export interface CustomerCreditUpdate {
    /** The credit's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /**
     * The instant at which the credit was sent to the customer.
     * Format: date-time
     */
    sent_at?: (string | Date) | undefined;
    /** A note on the credit. The response does not show it. */
    memo?: string | undefined;
    /** The partner's labels for the credit. */
    tags?: {
        [key: string]: unknown;
    }[] | undefined;
    /** Data of the partner's own. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The invoice that gave rise to the credit.
     * Format: uuid
     */
    source_invoice_id?: string | undefined;
    /** What is credited, line by line. */
    line_items?: CustomerCreditLineItemInput[] | undefined;
    /**
     * All invoices that the credit is to reduce, and by how much.
     *
     * Inferred: That the list replaces all allocations is known from the browser widget @thredfi/accounting 0.8.9, which sends those to keep and leaves out those to unlink.
     */
    allocations?: CustomerCreditAllocationInput[] | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One page of customers.
 *
 * Inferred: Required marks are not shown; every example carries all three.
 */
export interface CustomerList {
    /** Number of customers over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The customers on this page. */
    results: Customer[];
}
/**
 * How much a report tells: totals only, or the accounts behind them too.
 */
export type DetailLevel = "summary" | "detailed";
/**
 * A stored document and a temporary address to fetch it from.
 *
 * Inferred: That url is always there is inferred: every source has it.
 */
export interface DocumentLink {
    /** The address to fetch the document from, while it works. */
    url: string;
    /** How long the address works. */
    expires_in?: number;
    /**
     * The document's id.
     * Format: uuid
     */
    document_id?: string;
    /** The name of the file. */
    file_name?: string;
    /** The size of the file. */
    file_size?: number;
    /** The media type of the file, such as `application/pdf`. */
    mime_type?: string;
}
/**
 * A document to attach to the record.
 *
 * Inferred: The component's name is ours.
 */
export interface DocumentUpload {
    /**
     * The file, or a reference to it.
     *
     * Inferred: The browser widget @thredfi/accounting 0.8.9 sends the `document_id` that an upload returned.
     */
    file?: string | undefined;
    /** The kind of document; the page of each resource shows a value of its own. */
    document_type?: ("customer_document" | "customer_credit" | "sales_invoice" | "refund" | "purchase_invoice" | "vendor_document" | "vendor_credit" | "vendor_refund" | UnknownValue) | undefined;
    /**
     * Where the document comes from.
     *
     * Inferred: The value `web_app` is that of the browser widget @thredfi/accounting 0.8.9.
     */
    upload_source?: ("web_app" | UnknownValue) | undefined;
    /**
     * The partner's own data, kept as sent.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /**
     * Tags of the document.
     *
     * Inferred: The documentation shows no type.
     */
    tags?: unknown | undefined;
}
/** The body of an error. Pages and guides show different members for it; every member seen is listed and none is promised. */
export interface ErrorResponse {
    /** The message for a reader, in the error guide; a code, at the token endpoints. */
    error?: string;
    /** The code of the error, to act upon. */
    error_code?: "authentication_required" | "invalid_token" | "permission_denied" | "validation_error" | "business_not_found" | "invoice_not_found" | UnknownValue;
    /** The message for a reader, on reference pages. */
    message?: string;
    /** More about the error. An object on reference pages, a text in the entity type guide. */
    detail?: string | {
        [key: string]: unknown;
    };
    /** The messages by the name of the field that they are about, in the error guide. */
    details?: {
        [key: string]: string[];
    };
    /** The id of the call, to quote to Thredfi's support. */
    request_id?: string;
}
/**
 * Revenue, expenses and net profit over a period.
 *
 * Inferred: The component's name is ours. Required marks were shown as far as granularity: summary and trends may be required too.
 */
export interface FinancialSummary {
    /**
     * The business that the summary is about.
     * Format: uuid
     */
    business_id: string;
    /**
     * First day of the period.
     * Format: date
     */
    start_date: string;
    /**
     * Last day of the period.
     * Format: date
     */
    end_date: string;
    /** Base currency of the business. */
    currency: string;
    /**
     * Length of one step of the trend.
     */
    granularity: "monthly" | "quarterly" | "yearly";
    /** The totals of a financial summary. */
    summary?: FinancialSummaryTotals;
    /** The steps of the period. */
    trends?: FinancialTrend[];
}
/**
 * The totals of a financial summary.
 *
 * Inferred: The component's name is ours. That total_revenue_cents, total_expenses_cents and net_profit_cents are always there is inferred: every source has them.
 */
export interface FinancialSummaryTotals {
    /** All revenue. In minor units (pence, cents). */
    total_revenue_cents: number;
    /** All expenses. In minor units (pence, cents). */
    total_expenses_cents: number;
    /** Revenue less expenses. In minor units (pence, cents). */
    net_profit_cents: number;
}
/**
 * One step of a trend: a month, a quarter or a year.
 *
 * Inferred: The component's name is ours. That period_start and period_end are always there is inferred: every source has them.
 */
export interface FinancialTrend {
    /**
     * First day of the step.
     * Format: date
     */
    period_start: string;
    /**
     * Last day of the step.
     * Format: date
     */
    period_end: string;
    /** Revenue of the step. In minor units (pence, cents). */
    revenue_cents?: number;
    /** Expenses of the step. In minor units (pence, cents). */
    expenses_cents?: number;
    /** Net profit of the step. In minor units (pence, cents). */
    net_profit_cents?: number;
}
/**
 * An invoice of the business to a customer, and what has been paid, credited, refunded and written off of it.
 *
 * Inferred: That id is always there is assumed. The members from external_id on are known from the browser widget @thredfi/accounting 0.8.9, and more may exist.
 */
export interface Invoice {
    /** The kind of record. */
    type?: string;
    /**
     * The invoice's id, as Thredfi gave it.
     * Format: uuid
     */
    id: string;
    /**
     * The business that sent the invoice.
     * Format: uuid
     */
    business_id?: string;
    /**
     * Where the invoice stands between draft and paid. Compare without regard to case: other pages and the list's filter write statuses in lower case.
     *
     * Inferred: The documentation prints SENT only. The other values are those that the browser widget @thredfi/accounting 0.8.9 compares without regard to case, written here in the case of SENT.
     */
    status?: "DRAFT" | "ISSUED" | "SENT" | "OVERDUE" | "PARTIALLY_PAID" | "PAID" | "REFUNDED" | "PARTIALLY_WRITTEN_OFF" | "WRITTEN_OFF" | "VOIDED" | UnknownValue;
    /**
     * The instant at which the invoice was sent to the customer.
     * Format: date-time
     */
    sent_at?: string;
    /**
     * The instant by which the invoice is to be paid.
     * Format: date-time
     */
    due_at?: string;
    /**
     * The instant at which the invoice was paid in full.
     * Format: date-time
     */
    paid_at?: string;
    /**
     * The instant at which the invoice was voided.
     * Format: date-time
     */
    voided_at?: string;
    /**
     * Whether the invoice is past due.
     * @default false
     */
    is_overdue?: boolean;
    /** The number printed on the invoice. */
    invoice_number?: string;
    /** The kind of invoice. The documented sample is `invoice`. */
    invoice_type?: string;
    /** The currency of all amounts of the invoice, an ISO 4217 code. */
    currency?: string;
    /** Someone whom a business sells to, a person or a company. */
    customer?: Customer;
    /**
     * The invoice's id in the partner's own system; unique and stable there.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    external_id?: string;
    /**
     * A note on the invoice.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    memo?: string;
    /**
     * The instant at which the invoice reached Thredfi.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    imported_at?: string;
    /**
     * The sum of the lines without tax. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    subtotal?: number;
    /**
     * The tax of the invoice. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    additional_sales_taxes_total?: number;
    /**
     * The sum to pay, tax included. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    total_amount?: number;
    /**
     * What is still to be paid. In minor units (pence, cents).
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    outstanding_balance?: number;
    /**
     * What is invoiced, line by line.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    line_items?: InvoiceLineItem[];
    /**
     * The payments, or parts of payments, that pay this invoice.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    payment_allocations?: InvoicePaymentAllocationOnInvoice[];
    /**
     * The customer credits, or parts of credits, that reduce this invoice.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    credit_allocations?: CustomerCreditAllocationOnInvoice[];
    /**
     * The refunds, or parts of refunds, of this invoice.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    refund_allocations?: RefundAllocationOnInvoice[];
    /**
     * What was given up as never to be paid.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    write_offs?: InvoiceWriteOff[];
    /**
     * The invoice as a file to download.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    document?: DocumentLink;
}
/**
 * An invoice to record. Names its customer by `customer_id` or by `customer_external_id`.
 *
 * Inferred: The component's name is ours. Which members are required was not shown; external_id, sent_at and line_items stand first, which suggests (does not prove) that they are.
 */
export interface InvoiceCreate {
    /** The invoice's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /**
     * The instant at which the invoice was sent to the customer.
     *
     * Inferred: One guide sends a plain date here.
     * Format: date-time
     */
    sent_at?: (string | Date) | undefined;
    /** What is invoiced, line by line. */
    line_items?: InvoiceLineItemInput[] | undefined;
    /**
     * The instant by which the invoice is to be paid.
     *
     * Inferred: One guide sends a plain date here.
     * Format: date-time
     */
    due_at?: (string | Date) | undefined;
    /**
     * The instant at which the invoice was voided, for one that was voided already.
     * Format: date-time
     */
    voided_at?: (string | Date) | undefined;
    /** The number printed on the invoice. */
    invoice_number?: string | undefined;
    /** The kind of invoice. The documented sample is `invoice`. */
    invoice_type?: string | undefined;
    /**
     * The customer's id, as Thredfi gave it.
     * Format: uuid
     */
    customer_id?: string | undefined;
    /** The customer's id in the partner's own system. */
    customer_external_id?: string | undefined;
    /** A note on the invoice. */
    memo?: string | undefined;
    /**
     * A discount on the whole invoice, beside those of the lines. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     * @default 0
     */
    additional_discount?: number | undefined;
    /**
     * Taxes on the whole invoice, beside those of the lines.
     *
     * Inferred: The members of an entry were not shown.
     */
    additional_sales_taxes?: {
        [key: string]: unknown;
    }[] | undefined;
    /**
     * The sum of the taxes on the whole invoice, beside those of the lines. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     * @default 0
     */
    additional_sales_taxes_total?: number | undefined;
    /**
     * A tip that the customer adds to the invoice. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     * @default 0
     */
    tips?: number | undefined;
    /**
     * The ledger account that tips are booked to.
     *
     * Inferred: The documentation shows no more than free JSON.
     */
    tips_account?: unknown | undefined;
    /** The partner's labels for the invoice. */
    transaction_tags?: string[] | undefined;
    /**
     * Data of the partner's own.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One line of an invoice.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only, tax_code apart; more members may exist.
 */
export interface InvoiceLineItem {
    /**
     * The line's id, as Thredfi gave it.
     * Format: uuid
     */
    id?: string;
    /** What is invoiced. */
    description?: string;
    /** How many units. */
    quantity?: number;
    /** The price of one unit. In minor units (pence, cents). */
    unit_price?: number;
    /**
     * The code of the tax that the line bears.
     *
     * Inferred: Known from the tax guide, which says that the code comes back on the line.
     */
    tax_code?: string;
    /** The line without tax. In minor units (pence, cents). */
    subtotal?: number;
    /** The line with tax. In minor units (pence, cents). */
    total_amount?: number;
}
/**
 * One line of an invoice to create or update. Its tax is given by `tax_code` or, amount by amount, by `sales_taxes`.
 *
 * Inferred: Which members are required was not shown; quantity and unit_price stand first, which suggests (does not prove) that they are.
 */
export interface InvoiceLineItemInput {
    /** How many units. */
    quantity?: number | undefined;
    /**
     * The price of one unit. In minor units (pence, cents).
     *
     * Inferred: Whether a fraction of a minor unit is accepted was not shown.
     */
    unit_price?: number | undefined;
    /** The line's id in the partner's own system. */
    external_id?: string | undefined;
    /** What is invoiced. */
    description?: string | undefined;
    /**
     * The ledger account that the line is booked to.
     *
     * Inferred: The documentation shows no more than free JSON.
     */
    account_identifier?: unknown | undefined;
    /** The product or service sold. */
    product?: string | undefined;
    /**
     * A discount on the line. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     * @default 0
     */
    discount_amount?: number | undefined;
    /** The taxes of the line. */
    sales_taxes?: SalesTaxInput[] | undefined;
    /**
     * One of the business's tax codes (`list_tax_codes`). The tax is worked out from the code's rate where no amount is given.
     *
     * Inferred: Known from the guides on tax and on verifying an integration; the reference does not list it.
     */
    tax_code?: string | undefined;
}
/**
 * One page of invoices.
 *
 * Inferred: Required marks were not shown; that the three members are always there is assumed.
 */
export interface InvoiceList {
    /** Number of invoices that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The invoices on this page. */
    results: Invoice[];
}
/**
 * A payment as get and list return it. Creates and updates return `InvoicePaymentDetail`, whose names differ; there the sums end in `_cents`.
 *
 * Inferred: That id is always there is assumed. Further text members exist whose names were not shown.
 */
export interface InvoicePayment {
    /**
     * The payment's id, as Thredfi gave it.
     * Format: uuid
     */
    id: string;
    /** The customer of a payment, in short. */
    customer?: InvoicePaymentCustomer;
    /** The paying customer's name. */
    customer_name?: string;
    /** The paying customer's e-mail address. */
    customer_email?: string;
    /** How a customer pays an invoice. */
    payment_method?: InvoicePaymentMethod;
    /** The sum received. In minor units (pence, cents). */
    total_amount?: number;
    /** How much of it is allocated to invoices. In minor units (pence, cents). */
    allocated_amount?: number;
    /** How much of it is allocated to no invoice yet. In minor units (pence, cents). */
    unallocated_amount?: number;
    /** The sum received less the processor's fee. In minor units (pence, cents). */
    net_amount?: number;
    /** The processor's fee. In minor units (pence, cents). */
    processing_fee?: number;
    /** The processor's fee as stored. In minor units (pence, cents). */
    processing_fee_cents?: number;
    /** The sum received as text, with its currency sign. */
    display_amount?: string;
    /** Whether all of the payment is allocated to invoices. */
    is_fully_allocated?: boolean;
    /** Whether the payment is completed. */
    is_completed?: boolean;
    /**
     * The instant at which the payment went through.
     * Format: date-time
     */
    processed_at?: string;
    /**
     * The instant at which the payment failed.
     * Format: date-time
     */
    failed_at?: string;
    /**
     * The instant at which the payment was recorded.
     * Format: date-time
     */
    created_at?: string;
    /**
     * The instant of the last change.
     * Format: date-time
     */
    updated_at?: string;
    /** The invoices that the payment pays, and how much of each. */
    allocations?: InvoicePaymentAllocation[];
    /** The refunds that give back the payment, or parts of it. */
    refund_allocations?: RefundAllocationOnInvoicePayment[];
    /** The bank transactions that the payment is reconciled to. */
    reconciled_bank_transactions?: ReconciledBankTransaction[];
    /**
     * The payment's reference, such as the processor's or the one the customer gave.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    payment_reference?: string;
    /**
     * The day of the payment.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    payment_date?: string;
    /** The currency of all amounts of the payment. */
    currency?: "EUR" | "GBP" | "USD" | "SEK" | "NOK" | "DKK" | "ISK" | "MYR" | "SGD" | UnknownValue;
    /** How far an invoice payment has come. */
    status?: InvoicePaymentStatus;
}
/**
 * The part of a payment that pays one invoice.
 *
 * Inferred: That id is always there is assumed.
 */
export interface InvoicePaymentAllocation {
    /**
     * The allocation's id.
     * Format: uuid
     */
    id: string;
    /**
     * The invoice paid.
     * Format: uuid
     */
    invoice_id?: string;
    /** That invoice's number. */
    invoice_number?: string;
    /** That invoice's status. */
    invoice_status?: string;
    /** How much of the payment pays the invoice. In minor units (pence, cents). */
    amount?: number;
    /**
     * The instant at which the part was allocated.
     * Format: date-time
     */
    allocated_at?: string;
    /**
     * The partner's labels for the allocation.
     *
     * Inferred: The documentation shows no type.
     */
    transaction_tags?: unknown;
    /** A note on the allocation. */
    notes?: string;
}
/** How much of the payment pays which invoice. */
export interface InvoicePaymentAllocationInput {
    /**
     * The invoice to pay.
     * Format: uuid
     */
    invoice_id?: string | undefined;
    /**
     * How much of the payment pays it. In minor units (pence, cents).
     *
     * Inferred: The sample value suggests a minimum of 1.
     */
    amount_cents?: number | undefined;
}
/**
 * The part of a payment that pays the invoice.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. That amount_cents is always there is inferred: every source has it.
 */
export interface InvoicePaymentAllocationOnInvoice {
    /**
     * The payment's id.
     * Format: uuid
     */
    payment_id?: string;
    /** The day of the payment. */
    payment_date?: string;
    /** How the customer paid. */
    payment_method?: string;
    /** How much of the payment pays the invoice. In minor units (pence, cents). */
    amount_cents: number;
}
/**
 * A payment to record.
 *
 * Inferred: Which members are required was not shown.
 */
export interface InvoicePaymentCreate {
    /**
     * The customer who paid; must be one of the business.
     * Format: uuid
     */
    customer_id?: string | undefined;
    /** The sum received. In minor units (pence, cents). */
    total_amount_cents?: number | undefined;
    /** The invoices to pay, and how much of each. */
    allocations?: InvoicePaymentAllocationInput[] | undefined;
    /**
     * The day on which the money was received.
     * Format: date
     */
    payment_date?: (string | Date) | undefined;
    /** Must be the base currency of the business. */
    currency?: string | undefined;
    /** How a customer pays an invoice. */
    payment_method?: InvoicePaymentMethod | undefined;
    /** The payment's reference, such as the processor's or the one the customer gave. */
    payment_reference?: string | undefined;
    /** The payment's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /** A note on the payment. */
    note?: string | undefined;
    /** An older name of `note`, which is the one to use. */
    notes?: string | undefined;
    /** Data of the partner's own, as names and values. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /** References of the payment by name. The names documented are `bank_reference`, `end_to_end_id` and `payment_reference`. */
    references?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The processor's fee. In minor units (pence, cents).
     * @default 0
     */
    processing_fee_cents?: number | undefined;
    /** The payment processor that took the payment. */
    payment_processor?: string | undefined;
}
/**
 * The customer of a payment, in short.
 *
 * Inferred: That id is always there is assumed.
 */
export interface InvoicePaymentCustomer {
    /**
     * The customer's id, as Thredfi gave it.
     * Format: uuid
     */
    id: string;
    /** The name to show, of a company or a person. */
    name?: string;
    /**
     * The customer's email address.
     * Format: email
     */
    email?: string;
    /** The company's name, where the customer is one. */
    company_name?: string;
}
/**
 * What a cancellation returns.
 *
 * Inferred: The component's name is ours.
 */
export interface InvoicePaymentDeleteResult {
    /** What was done, in words. */
    message: string;
    /**
     * The payment cancelled.
     * Format: uuid
     */
    payment_id: string;
    /**
     * The payment's new status.
     *
     * Inferred: The values are those of the status filter of the list.
     */
    status: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | UnknownValue;
    /**
     * The instant of the cancellation.
     * Format: date-time
     */
    updated_at: string;
}
/**
 * A payment as creates and updates return it. Get and list return `InvoicePaymentList`, whose names differ.
 *
 * Inferred: The component's name is ours, its members are those of the documented sample. That id is always there is assumed.
 */
export interface InvoicePaymentDetail {
    /**
     * The payment's id, as Thredfi gave it.
     * Format: uuid
     */
    id: string;
    /**
     * The business that received the payment.
     * Format: uuid
     */
    business_id?: string;
    /**
     * The customer who paid.
     * Format: uuid
     */
    customer_id?: string;
    /** The sum received. In minor units (pence, cents). */
    total_amount_cents?: number;
    /** How much of it pays invoices. In minor units (pence, cents). */
    applied_amount_cents?: number;
    /** How much of it is allocated. In minor units (pence, cents). In the documented sample the same as `applied_amount_cents`. */
    allocated_amount_cents?: number;
    /** How much of it pays no invoice yet. In minor units (pence, cents). */
    unapplied_amount_cents?: number;
    /** How much of it is left to allocate. In minor units (pence, cents). In the documented sample the same as `unapplied_amount_cents`. */
    remaining_amount_cents?: number;
    /** The currency of all amounts of the payment, an ISO 4217 code. */
    currency?: string;
    /**
     * How far the payment has come.
     *
     * Inferred: The values are those of the status filter of the list.
     */
    status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | UnknownValue;
    /**
     * How the customer paid.
     *
     * Inferred: The values are those of the request.
     */
    payment_method?: "bank_transfer" | "credit_card" | "debit_card" | "ach" | "check" | "cash" | "paypal" | "stripe" | "other" | UnknownValue;
    /** The payment's reference, such as the processor's or the one the customer gave. */
    payment_reference?: string;
    /** The payment's id in the partner's own system; unique and stable there. */
    external_id?: string;
    /** A note on the payment. */
    note?: string;
    /** The bank's reference of the transfer. */
    bank_reference?: string;
    /** Data of the partner's own, as names and values. */
    metadata?: {
        [key: string]: unknown;
    };
    /** The `Idempotency-Key` that the payment was recorded with; null where there was none. */
    idempotency_key?: string | null;
    /**
     * The instant at which the payment was recorded.
     * Format: date-time
     */
    created_at?: string;
    /**
     * The instant of the last change.
     * Format: date-time
     */
    updated_at?: string;
    /** The invoices that the payment pays. */
    applied_invoices?: AppliedInvoice[];
}
/**
 * One page of invoice payments.
 *
 * Inferred: Required marks were not shown; that the three members are always there is assumed. The page also promises summary statistics, of which no member was shown.
 */
export interface InvoicePaymentList {
    /** Number of invoice payments that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The invoice payments on this page. */
    results: InvoicePayment[];
}
/**
 * How a customer pays an invoice.
 *
 * Inferred: A hint also names cheque and direct_debit, so the list may go on.
 */
export type InvoicePaymentMethod = "bank_transfer" | "credit_card" | "debit_card" | "ach" | "check" | "cash" | "paypal" | "stripe" | "other" | UnknownValue;
/**
 * What a create or an update of a payment returns.
 *
 * Inferred: The component's name is ours. That payment is always there is assumed.
 */
export interface InvoicePaymentResult {
    /** A payment as creates and updates return it. Get and list return `InvoicePaymentList`, whose names differ. */
    payment: InvoicePaymentDetail;
}
/** How far an invoice payment has come. */
export type InvoicePaymentStatus = "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | UnknownValue;
/**
 * What an update of a payment may change.
 *
 * Inferred: The component's name is ours. Limits are those of the create body.
 */
export interface InvoicePaymentUpdate {
    /**
     * The customer who paid; must be one of the business.
     * Format: uuid
     */
    customer_id?: string | undefined;
    /** The sum received. In minor units (pence, cents). */
    total_amount_cents?: number | undefined;
    /** The invoices to pay, and how much of each. */
    allocations?: InvoicePaymentAllocationInput[] | undefined;
    /**
     * The day on which the money was received.
     * Format: date
     */
    payment_date?: (string | Date) | undefined;
    /** Must be the base currency of the business. */
    currency?: string | undefined;
    /** How a customer pays an invoice. */
    payment_method?: InvoicePaymentMethod | undefined;
    /** The payment's reference, such as the processor's or the one the customer gave. */
    payment_reference?: string | undefined;
    /** The payment's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /** A note on the payment. */
    note?: string | undefined;
    /** An older name of `note`, which is the one to use. */
    notes?: string | undefined;
    /** Data of the partner's own, as names and values. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /** References of the payment by name. The names documented are `bank_reference`, `end_to_end_id` and `payment_reference`. */
    references?: {
        [key: string]: unknown;
    } | undefined;
    /** The payment processor's reference. */
    processor_reference?: string | undefined;
    /** The bank's reference of the transfer. */
    bank_reference?: string | undefined;
    /**
     * The payment's new status.
     */
    status?: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded") | undefined;
    /** The partner's labels for the payment. */
    transaction_tags?: string[] | undefined;
    /** The payment processor that took the payment. */
    payment_processor?: string | undefined;
    /**
     * The processor's fee. In minor units (pence, cents).
     *
     * Inferred: The sample value suggests a minimum of 0.
     */
    processing_fee_cents?: number | undefined;
}
/**
 * What an update of an invoice may change.
 *
 * Inferred: The component's name is ours. Which members are required was not shown.
 */
export interface InvoiceUpdate {
    /** The number printed on the invoice. */
    invoice_number?: string | undefined;
    /** The kind of invoice. The documented sample is `invoice`. */
    invoice_type?: string | undefined;
    /** A note on the invoice. */
    memo?: string | undefined;
    /** The invoice's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /**
     * The instant by which the invoice is to be paid.
     * Format: date-time
     */
    due_at?: (string | Date) | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
    /**
     * The customer's id, as Thredfi gave it.
     * Format: uuid
     */
    customer_id?: string | undefined;
    /** What is invoiced, line by line. */
    line_items?: InvoiceLineItemInput[] | undefined;
    /**
     * A discount on the whole invoice, beside those of the lines. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     */
    additional_discount?: number | undefined;
    /**
     * The sum of the taxes on the whole invoice, beside those of the lines. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     */
    additional_sales_taxes_total?: number | undefined;
    /**
     * A tip that the customer adds to the invoice. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     */
    tips?: number | undefined;
}
/**
 * What a void may send along with the invoice's id in the path. What each member does there was not shown.
 *
 * Inferred: Which members are required was not shown.
 */
export interface InvoiceVoid {
    /** The number printed on the invoice. */
    invoice_number?: string | undefined;
    /** The invoice's id in the partner's own system; unique and stable there. */
    external_id?: string | undefined;
    /** A note on the invoice. */
    memo?: string | undefined;
    /**
     * The customer's id, as Thredfi gave it.
     * Format: uuid
     */
    customer_id?: string | undefined;
}
/**
 * A part of the invoice that was given up as never to be paid.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only: it reads amount and falls back to amount_cents.
 */
export interface InvoiceWriteOff {
    /** The instant from which the write-off counts. */
    write_off_at?: string;
    /** The instant at which the write-off was recorded. */
    created_at?: string;
    /** Why it was given up. */
    reason?: string;
    /** How much was given up. In minor units (pence, cents). Read this first, `amount_cents` where it is missing. */
    amount?: number;
    /** How much was given up. In minor units (pence, cents). */
    amount_cents?: number;
}
/**
 * A journal entry with its lines, its accounting period and its source.
 *
 * Inferred: The component's name is ours. Members after lines were not shown.
 */
export type JournalEntry = JournalEntryListItem & {
    /** The month of the books that a journal entry belongs to. */
    accounting_period?: AccountingPeriod;
    /** The debit and credit lines. */
    lines?: JournalEntryLine[];
    /**
     * Where the entry comes from.
     *
     * Inferred: The page speaks of source information in words; the names are those of the browser widget @thredfi/accounting 0.8.9.
     */
    source_info?: {
        /** The documents behind the entry. */
        linked_documents?: LinkedDocument[];
    };
};
/**
 * One debit or one credit of a journal entry.
 *
 * Inferred: Required marks were not shown.
 */
export interface JournalEntryLine {
    /**
     * The line's id.
     * Format: uuid
     */
    id: string;
    /** Place of the line in the entry, from 1. */
    line_number?: number;
    /** Code of the account that the line posts to. */
    account_code?: string;
    /** Name of that account. */
    account_name?: string;
    /** One of the five kinds of ledger account. */
    account_type?: AccountType;
    /** Zero on a credit line. In minor units (pence, cents). */
    debit_amount?: number;
    /** Zero on a debit line. In minor units (pence, cents). */
    credit_amount?: number;
    /** Text of the line. */
    description?: string;
    /** Reference of what the line is about, such as the number of an invoice. */
    external_reference?: string;
}
/**
 * A page of journal entries.
 *
 * Inferred: Required marks were not shown.
 */
export interface JournalEntryList {
    /** Number of entries that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The entries of this page. */
    results: JournalEntryListItem[];
}
/**
 * A journal entry without its lines.
 *
 * Inferred: The component's name is ours. The list page names the members in words; their names are those of the page of one entry and of the browser widget @thredfi/accounting 0.8.9. Required marks were not shown.
 */
export interface JournalEntryListItem {
    /**
     * The entry's id.
     * Format: uuid
     */
    id: string;
    /** Running number of the entry. */
    sequence_number?: string;
    /**
     * Date on which the entry counts in the books.
     * Format: date
     */
    entry_date?: string;
    /** Reference of the entry or of its source document. */
    reference?: string;
    /** Text of the entry. */
    description?: string;
    /** Base currency of the business. */
    currency?: string;
    /** Sum of the debit lines. In minor units (pence, cents). */
    total_debit?: number;
    /** Sum of the credit lines. In minor units (pence, cents). */
    total_credit?: number;
    /** Whether debits equal credits. */
    is_balanced?: boolean;
    /**
     * Who or what made the entry.
     *
     * Inferred: The values are read from prose, so the list may go on.
     */
    created_by?: "ai" | "manual" | "system" | "import" | UnknownValue;
    /** Label of `created_by`. */
    created_by_display?: string;
    /**
     * State of approval.
     *
     * Inferred: The values are read from prose, so the list may go on.
     */
    status?: "draft" | "approved" | "rejected" | UnknownValue;
    /** Label of `status`. */
    status_display?: string;
    /** Whether the entry affects account balances. */
    is_posted?: boolean;
    /**
     * When the entry was posted; null while it is not.
     * Format: date-time
     */
    posted_at?: string | null;
    /**
     * The bank transaction behind the entry; null when there is none.
     * Format: uuid
     */
    bank_transaction_id?: string | null;
    /**
     * Kind of the document that the entry comes from.
     *
     * Inferred: The documentation names these as examples, so the list goes on.
     */
    source_type?: "invoice" | "bill" | "payment" | "bank_transaction" | UnknownValue;
    /** Reference of the document that the entry comes from. */
    source_reference?: string;
    /**
     * When the entry was recorded.
     * Format: date-time
     */
    created_at?: string;
}
/**
 * An account of the chart of accounts with its bank details and its latest entry.
 *
 * Inferred: The component's name is ours.
 */
export type LedgerAccount = LedgerAccountListItem & {
    /** What the account is for. */
    description?: string;
    /** Bank or other institution that keeps the account. */
    institution_name?: string;
    /** The IBAN, of a bank account. */
    iban?: string;
    /** UK sort code. */
    sort_code?: string;
    /** Account number with all but its last digits masked. */
    account_number_mask?: string;
    /** Number of debit postings; a count, not money. */
    total_debits?: number;
    /** Number of credit postings; a count, not money. */
    total_credits?: number;
    /**
     * When the latest entry on the account was made.
     * Format: date-time
     */
    last_entry_date?: string;
    /** Reference of the latest entry. */
    last_entry_reference?: string;
    /** The accounts beneath this one. */
    sub_accounts?: Record<string, never>[];
};
/**
 * A new ledger account.
 *
 * Inferred: The component's name is ours. Required marks were not shown. The two false defaults are those of the page's sample body.
 */
export interface LedgerAccountCreate {
    /** Code in the chart of accounts. */
    code?: string | undefined;
    /** Name of the account. */
    name?: string | undefined;
    /** One of the five kinds of ledger account. */
    account_type?: AccountType | undefined;
    /** Where an account stands in the balance sheet or in the profit and loss report. */
    account_subtype?: AccountSubtype | undefined;
    /** The parent account, as UUID, code or external_id. */
    parent_id?: string | undefined;
    /** What the account is for. */
    description?: string | undefined;
    /** The account's id in your system. A repeat with the same value returns the account that exists. */
    external_id?: string | undefined;
    /** Bank or other institution that keeps the account. */
    institution_name?: string | undefined;
    /** The IBAN, of a bank account. */
    iban?: string | undefined;
    /** UK sort code. */
    sort_code?: string | undefined;
    /** Account number with all but its last digits masked. */
    account_number_mask?: string | undefined;
    /**
     * Side on which the balance counts as positive; may be empty.
     */
    balance_behavior?: ("debit_positive" | "credit_positive" | "") | undefined;
    /**
     * Whether the cash flow statement treats the account as cash.
     * @default false
     */
    is_cash_account?: boolean | undefined;
    /**
     * Whether the account holds expenses that move no cash. Allowed on expense accounts only.
     * @default false
     */
    is_non_cash_expense?: boolean | undefined;
    /** Free JSON of your own. */
    custom_fields?: unknown | undefined;
}
/**
 * A journal line of the account, with a running balance and the type of the document it comes from. What its members are called was not shown.
 *
 * Inferred: What the members are called was not shown. The component's name is ours.
 */
export interface LedgerAccountEntry {
    [key: string]: unknown;
}
/**
 * A page of the journal lines of one account, between its opening and its closing balance.
 *
 * Inferred: The component's name is ours. count, page_info and results are assumed from the word "paginated" and the sibling lists; the two balances are named on the page, where they stand in the response was not shown.
 */
export interface LedgerAccountEntryList {
    /** Number of lines that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** Balance at the start of the period, or when the account began. In minor units (pence, cents). */
    opening_balance_cents?: number;
    /** Balance at the end of the period, or now. In minor units (pence, cents). */
    closing_balance_cents?: number;
    /** The lines of this page. */
    results: LedgerAccountEntry[];
}
/**
 * A page of ledger accounts.
 *
 * Inferred: Required marks were not shown.
 */
export interface LedgerAccountList {
    /** Number of accounts that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The accounts of this page. */
    results: LedgerAccountListItem[];
}
/**
 * An account of the chart of accounts with its balances.
 *
 * Inferred: The component's name is ours. The required marks are those of the page of one account, where they were shown as far as currency; more members may be required.
 */
export interface LedgerAccountListItem {
    /**
     * The account's id.
     * Format: uuid
     */
    id: string;
    /** Code in the chart of accounts. */
    code: string;
    /** Name of the account. */
    name: string;
    /** Currency of the account. */
    currency: string;
    /** One of the five kinds of ledger account. */
    account_type?: AccountType;
    /** Label of `account_type`. */
    account_type_display?: string;
    /** Where an account stands in the balance sheet or in the profit and loss report. */
    account_subtype?: AccountSubtype;
    /** Label of `account_subtype`. */
    account_subtype_display?: string;
    /** Code of the parent account; null for a root account. */
    parent_account_code?: string | null;
    /** Balance in the ledger. In minor units (pence, cents). */
    current_balance?: number;
    /** `current_balance` as text with the currency symbol. */
    current_balance_formatted?: string;
    /** Debit side of the balance. In minor units (pence, cents). */
    debit_balance?: number;
    /** Credit side of the balance. In minor units (pence, cents). */
    credit_balance?: number;
    /** Balance of the period asked for; null when none is asked for. In minor units (pence, cents). */
    period_balance?: number | null;
    /** `period_balance` as text; null when it is. */
    period_balance_formatted?: string | null;
    /** Whether accounts stand beneath this one. */
    has_children?: boolean;
    /** Depth in the tree, 0 for a root account. */
    hierarchy_level?: number;
    /** Whether the account is in use. */
    is_active?: boolean;
}
/**
 * A new ledger account beneath another one.
 *
 * Inferred: The component's name is ours.
 */
export interface LedgerChildAccountCreate {
    /** Code in the chart of accounts; must be unique. */
    code: string;
    /** Name of the account. */
    name?: string | undefined;
    /** What the account is for. */
    description?: string | undefined;
    /** The account's id in your system. A repeat with the same value returns the account that exists. */
    external_id?: string | undefined;
    /** Free JSON of your own. */
    custom_fields?: unknown | undefined;
    /** Bank or other institution that keeps the account. */
    institution_name?: string | undefined;
    /** The IBAN, of a bank account. */
    iban?: string | undefined;
    /** UK sort code. */
    sort_code?: string | undefined;
    /** Account number with all but its last digits masked. */
    account_number_mask?: string | undefined;
}
/**
 * A document that a journal entry comes from.
 *
 * Inferred: The component's name is ours. Known from the browser widget @thredfi/accounting 0.8.9 only. That id and type are always there is inferred: every source has them.
 */
export interface LinkedDocument {
    /** The document's id. */
    id: string;
    /**
     * Kind of document.
     *
     * Inferred: The values are those that the browser widget @thredfi/accounting 0.8.9 tells apart after turning them into lower case; the API may write them otherwise and know more.
     */
    type: "invoice" | "bill" | "receipt" | "customercreditnote" | "customercredit" | "vendorcreditnote" | "vendorcredit" | "refund" | "customerrefund" | "invoicerefund" | "vendorrefund" | UnknownValue;
    /** Readable name of the document. */
    display_name?: string;
    /** The stored file of the document, if there is one. */
    file_link?: {
        /** Name of the file. */
        file_name?: string;
        /** In bytes. */
        file_size?: number;
        /** Address to download the file from. */
        url?: string;
    };
}
/**
 * Which tabs the browser widget shows.
 *
 * Inferred: The component's name is ours.
 */
export interface MenuConfig {
    /** One switch for each main tab; true shows it. */
    menu: {
        /** Whether the insights tab is shown. */
        insights?: boolean | undefined;
        /** Whether the tasks tab is shown. */
        tasks?: boolean | undefined;
        /** Whether the bank transactions tab is shown. */
        bank_transactions?: boolean | undefined;
        /** Whether the general ledger tab is shown. */
        general_ledger?: boolean | undefined;
        /** Whether the reports tab is shown. */
        reports?: boolean | undefined;
        /** Whether the accounts receivable tab is shown. */
        accounts_receivable?: boolean | undefined;
        /** Whether the accounts payable tab is shown. */
        accounts_payable?: boolean | undefined;
    };
    /** Switches for tabs inside a main tab. Keys are `parent.child`, such as `reports.cashflow_statement` and `reports.balance_sheet`. */
    sub_menu_tabs?: {
        [key: string]: boolean;
    } | undefined;
}
/**
 * A menu configuration in its envelope.
 *
 * Inferred: The component's name is ours. The envelope is the one that the browser widget @thredfi/accounting 0.8.9 expects; the guide shows the configuration without it. That data is always there is inferred: every source has it.
 */
export interface MenuConfigResult {
    /** Which tabs the browser widget shows. */
    data: MenuConfig;
}
/** Serializer for OAuth2 error response */
export interface OAuth2ErrorResponse {
    /** Error code (e.g., 'invalid_client', 'unsupported_grant_type') */
    error: string;
    /** Human-readable error description */
    error_description: string;
}
/**
 * Where a page stands in its list.
 *
 * Inferred: The component's name is ours. Required marks are not shown; every example and the browser widget @thredfi/accounting 0.8.9 have all four.
 */
export interface PageInfo {
    /** Number of records that match, over all pages. */
    total_count: number;
    /** Number of this page, from 1. */
    current_page: number;
    /** Number of pages. */
    total_pages: number;
    /** Records on a full page. */
    page_size: number;
}
/** A partner token. */
export interface PartnerTokenResponse {
    /** The token, a JWT; it is sent as `Authorization: Bearer <token>`. */
    access_token: string;
    /**
     * Always `Bearer`.
     * @default Bearer
     */
    token_type?: string;
    /** How long the token lives, in seconds. It rules, whatever life a guide names. */
    expires_in: number;
}
/**
 * What a business owes its vendors on one day, by how late it is.
 *
 * Inferred: The component's name is ours. Required marks were shown as far as total_outstanding_cents: more members may be required.
 */
export interface PayablesAgingReport {
    /**
     * The business that the report is about.
     * Format: uuid
     */
    business_id: string;
    /**
     * Day from which lateness is counted.
     * Format: date
     */
    as_of_date: string;
    /**
     * How the report is grouped.
     */
    group_by: "vendor" | "total";
    /** Currency of the amounts. */
    currency: string;
    /** Owed to all vendors. In minor units (pence, cents). */
    total_outstanding_cents: number;
    /** An outstanding amount, split by how late it is. */
    total_aging_buckets?: AgingBuckets;
    /** The vendors, largest outstanding total first. */
    vendors?: VendorAging[];
}
/**
 * Payout of a payment processor, with the payments and refund payments in it.
 *
 * Inferred: That id is always there is inferred.
 */
export interface Payout {
    /**
     * The payout's id.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the business that was paid.
     * Format: uuid
     */
    business_id?: string;
    /** Id of the payout in the partner's own system. */
    external_id?: string;
    /** Payment processor that paid out. */
    processor?: string;
    /** The processor's own id of the payout. */
    processor_payout_id?: string;
    /** Amount paid out. In minor units (pence, cents). */
    paid_out_amount_cents?: number;
    /**
     * What the processor charged. In minor units (pence, cents).
     * Format: int64
     */
    fee_cents?: number;
    /**
     * Refunds in the payout that no refund payment stands for. In minor units (pence, cents).
     * Format: int64
     */
    additional_refunds_amount_cents?: number;
    /**
     * Amount paid out less the fee. In minor units (pence, cents).
     *
     * Inferred: In the documentation's sample it is paid_out_amount_cents less fee_cents.
     */
    net_amount_cents?: number;
    /** Currency code of the amounts. */
    currency?: string;
    /**
     * Whether the processor has paid out already.
     *
     * Inferred: The list of values may go on.
     */
    status?: "pending" | "paid" | UnknownValue;
    /**
     * When the processor paid out.
     * Format: date-time
     */
    completed_at?: string;
    /**
     * When the payout reached Thredfi.
     * Format: date-time
     */
    imported_at?: string;
    /** Number of the payout in the partner's books. */
    reference_number?: string;
    /** Note on the payout. */
    memo?: string;
    /** Number of invoice payments in the payout. */
    payment_count?: number;
    /** Number of refund payments in the payout. */
    refund_payment_count?: number;
    /** Sum of the invoice payments. In minor units (pence, cents). */
    gross_payments_amount_cents?: number;
    /** Sum of the refund payments. In minor units (pence, cents). */
    total_refunds_amount_cents?: number;
    /** What the payout should come to. In minor units (pence, cents). */
    expected_net_amount_cents?: number;
    /** By how much the amount paid out differs from the expected one. In minor units (pence, cents). */
    amount_variance_cents?: number;
    /**
     * Whether the payout is matched with the bank. A reconciled payout can no longer be updated or deleted.
     *
     * Inferred: The documentation prints unreconciled only. The list of values may go on.
     */
    reconciliation_status?: "unreconciled" | UnknownValue;
    /**
     * Id of the processor's settlement file, or null.
     * Format: uuid
     */
    settlement_file_id?: string | null;
    /**
     * When the record was created.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the record was last changed.
     * Format: date-time
     */
    updated_at?: string;
    /**
     * The partner's own data, as free-form JSON.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown;
    /** The invoice payments in the payout. */
    payments?: PayoutPayment[];
    /** The refund payments in the payout. */
    refund_payments?: PayoutRefundPayment[];
}
/** Payout of a payment processor, with the payments and refund payments in it. */
export interface PayoutCreate {
    /** Id of the payout in the partner's own system. A repeat with the same value updates the payout. */
    external_id?: string | undefined;
    /**
     * Payment processor that paid out.
     *
     * Inferred: The list of values may go on.
     */
    processor?: ("stripe" | "adyen" | UnknownValue) | undefined;
    /** Amount paid out. In minor units (pence, cents). */
    paid_out_amount_cents?: number | undefined;
    /**
     * What the processor charged. In minor units (pence, cents).
     *
     * Inferred: The documentation's sample suggests a minimum of 0.
     */
    fee_cents?: number | undefined;
    /** Currency code of the amounts. */
    currency?: string | undefined;
    /**
     * Whether the processor has paid out already.
     *
     * Inferred: The list of values may go on.
     */
    status?: ("pending" | "paid" | UnknownValue) | undefined;
    /**
     * When the processor paid out.
     * Format: date-time
     */
    completed_at?: (string | Date) | undefined;
    /** The processor's own id of the payout. */
    processor_payout_id?: string | undefined;
    /**
     * Refunds in the payout that no refund payment stands for. In minor units (pence, cents).
     * @default 0
     */
    additional_refunds_amount_cents?: number | undefined;
    /** Ids of the invoice payments in the payout. */
    payment_ids?: string[] | undefined;
    /** Ids of the refund payments in the payout. */
    refund_payment_ids?: string[] | undefined;
    /** Number of the payout in the partner's books. */
    reference_number?: string | undefined;
    /** Note on the payout. */
    memo?: string | undefined;
    /**
     * The partner's own data, as free-form JSON.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
}
/**
 * Confirmation that a payout was deleted.
 *
 * Inferred: The component's name is ours. That its one member is always there is concluded from the page's example.
 */
export interface PayoutDeleteResult {
    /** Whether the payout was deleted. */
    deleted: boolean;
}
/**
 * One page of payouts.
 *
 * Inferred: That all three members are always there is inferred.
 */
export interface PayoutList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The payouts of this page. */
    results: PayoutListItem[];
}
/**
 * Payout as a list shows it, without its payments, refund payments and metadata.
 *
 * Inferred: The component's name is ours. That id is always there is inferred.
 */
export interface PayoutListItem {
    /**
     * The payout's id.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the business that was paid.
     * Format: uuid
     */
    business_id?: string;
    /** Id of the payout in the partner's own system. */
    external_id?: string;
    /** Payment processor that paid out. */
    processor?: string;
    /** The processor's own id of the payout. */
    processor_payout_id?: string;
    /** Amount paid out. In minor units (pence, cents). */
    paid_out_amount_cents?: number;
    /**
     * What the processor charged. In minor units (pence, cents).
     * Format: int64
     */
    fee_cents?: number;
    /**
     * Refunds in the payout that no refund payment stands for. In minor units (pence, cents).
     * Format: int64
     */
    additional_refunds_amount_cents?: number;
    /**
     * Amount paid out less the fee. In minor units (pence, cents).
     *
     * Inferred: In the documentation's sample it is paid_out_amount_cents less fee_cents.
     */
    net_amount_cents?: number;
    /** Currency code of the amounts. */
    currency?: string;
    /**
     * Whether the processor has paid out already.
     *
     * Inferred: The list of values may go on.
     */
    status?: "pending" | "paid" | UnknownValue;
    /**
     * When the processor paid out.
     * Format: date-time
     */
    completed_at?: string;
    /**
     * When the payout reached Thredfi.
     * Format: date-time
     */
    imported_at?: string;
    /** Number of the payout in the partner's books. */
    reference_number?: string;
    /** Note on the payout. */
    memo?: string;
    /** Number of invoice payments in the payout. */
    payment_count?: number;
    /** Number of refund payments in the payout. */
    refund_payment_count?: number;
    /** Sum of the invoice payments. In minor units (pence, cents). */
    gross_payments_amount_cents?: number;
    /** Sum of the refund payments. In minor units (pence, cents). */
    total_refunds_amount_cents?: number;
    /** What the payout should come to. In minor units (pence, cents). */
    expected_net_amount_cents?: number;
    /** By how much the amount paid out differs from the expected one. In minor units (pence, cents). */
    amount_variance_cents?: number;
    /**
     * Whether the payout is matched with the bank. A reconciled payout can no longer be updated or deleted.
     *
     * Inferred: The documentation prints unreconciled only. The list of values may go on.
     */
    reconciliation_status?: "unreconciled" | UnknownValue;
    /**
     * Id of the processor's settlement file, or null.
     * Format: uuid
     */
    settlement_file_id?: string | null;
    /**
     * When the record was created.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the record was last changed.
     * Format: date-time
     */
    updated_at?: string;
}
/**
 * Invoice payment in a payout.
 *
 * Inferred: That id is always there is inferred.
 */
export interface PayoutPayment {
    /**
     * The invoice payment's id.
     * Format: uuid
     */
    id: string;
    /** Id of the payment in the partner's own system. */
    external_id?: string;
    /** Reference of the payment, such as the processor's id of it. */
    payment_reference?: string;
    /** Name of the customer who paid. */
    customer_name?: string;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: string;
    /** Amount of the payment. In minor units (pence, cents). */
    total_amount_cents?: number;
    /** Currency code of the amount. */
    currency?: string;
}
/**
 * Refund payment that a payout was reduced by.
 *
 * Inferred: That id is always there is inferred.
 */
export interface PayoutRefundPayment {
    /**
     * The refund payment's id.
     *
     * Inferred: The documentation's sample is not a UUID, so no format is stated.
     */
    id: string;
    /** Id of the refund payment in the partner's own system. */
    external_id?: string;
    /** Id of the refund that it settles. */
    refund_id?: string;
    /** Name of the customer who was refunded. */
    customer_name?: string;
    /** Amount paid back. In minor units (pence, cents). */
    refunded_amount_cents?: number;
    /**
     * When the money was paid back.
     * Format: date-time
     */
    completed_at?: string;
}
/**
 * Income, costs and profit of a business over a period.
 *
 * Inferred: The component's name is ours. finance_costs and income_tax are named by the browser widget @thredfi/accounting 0.8.9, finance_income by the widget and the schema page. That business_id, start_date, end_date, currency and summary are always there is inferred: every source has them.
 */
export interface ProfitAndLossReport {
    /**
     * The business that the report is about.
     * Format: uuid
     */
    business_id: string;
    /**
     * First day of the period.
     * Format: date
     */
    start_date: string;
    /**
     * Last day of the period.
     * Format: date
     */
    end_date: string;
    /** Base currency of the business. */
    currency: string;
    /** How much a report tells: totals only, or the accounts behind them too. */
    detail_level?: DetailLevel;
    /** The totals of a profit and loss report. */
    summary: ProfitAndLossSummary;
    /** The accounts of one subtype in a report, with their total. */
    revenue?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    other_operating_income?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    direct_costs?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    operating_expenses?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    finance_income?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    finance_costs?: AccountSubtypeGroup;
    /** The accounts of one subtype in a report, with their total. */
    income_tax?: AccountSubtypeGroup;
}
/**
 * The totals of a profit and loss report.
 *
 * Inferred: The component's name is ours.
 */
export interface ProfitAndLossSummary {
    /** Revenue of the period. In minor units (pence, cents). */
    net_revenue_cents?: number;
    /** Total operating income. In minor units (pence, cents). */
    total_operating_income_cents?: number;
    /** Income less direct costs. In minor units (pence, cents). */
    gross_profit_cents?: number;
    /** Operating expenses. In minor units (pence, cents). */
    total_operating_expenses_cents?: number;
    /** Gross profit less operating expenses. In minor units (pence, cents). */
    operating_profit_cents?: number;
    /** Operating profit after finance income and costs. In minor units (pence, cents). */
    profit_before_tax_cents?: number;
    /** Profit after tax. In minor units (pence, cents). */
    net_profit_cents?: number;
}
/**
 * What customers owe a business on one day, by how late it is.
 *
 * Inferred: The component's name is ours. The page describes the members in words; their names are those of the payables report and those that the browser widget @thredfi/accounting 0.8.9 reads. That business_id, as_of_date, group_by, currency and total_outstanding_cents are always there is inferred: every source has them.
 */
export interface ReceivablesAgingReport {
    /**
     * The business that the report is about.
     * Format: uuid
     */
    business_id: string;
    /**
     * Day from which lateness is counted.
     * Format: date
     */
    as_of_date: string;
    /**
     * How the report is grouped.
     */
    group_by: "customer" | "total";
    /** Currency of the amounts. */
    currency: string;
    /** Owed by all customers. In minor units (pence, cents). */
    total_outstanding_cents: number;
    /** An outstanding amount, split by how late it is. */
    total_aging_buckets?: AgingBuckets;
    /** The customers, largest outstanding total first. */
    customers?: CustomerAging[];
}
/**
 * A bank transaction that a payment, or a payment of a refund, is matched with.
 *
 * Inferred: That bank_transaction_id is always there is inferred: every source has it.
 */
export interface ReconciledBankTransaction {
    /**
     * The bank transaction's id.
     * Format: uuid
     */
    bank_transaction_id: string;
    /**
     * When the money moved on the bank account.
     * Format: date-time
     */
    bank_transaction_date?: string;
    /** The amount of the whole bank transaction. In minor units (pence, cents). */
    bank_transaction_amount_cents?: number;
    /**
     * Whether the money came in (`credit`) or went out (`debit`).
     *
     * Inferred: The values are those of a bank transaction's `direction`.
     */
    bank_transaction_direction?: "credit" | "debit" | UnknownValue;
    /** The part of the bank transaction that this payment accounts for. In minor units (pence, cents). */
    reconciled_amount_cents?: number;
    /**
     * The id of the match.
     * Format: uuid
     */
    reconciliation_link_id?: string;
    /**
     * When the two were matched.
     * Format: date-time
     */
    reconciled_at?: string;
    /** The currency of the amounts. */
    currency?: string;
    /** The kind of payment that is matched. */
    payment_type?: string;
    /** The name of the bank account. */
    bank_account_name?: string;
    /** A note on the match. */
    notes?: string;
}
/**
 * Money owed back to a customer for an invoice, with the payments that settle it.
 *
 * Inferred: Members after refund_payments (such as a status, dates or external_id) were not shown; more may come. That id is always there is inferred.
 */
export interface Refund {
    /**
     * The refund's id.
     * Format: uuid
     */
    id: string;
    /** Amount of the refund. In minor units (pence, cents). */
    refunded_amount?: number;
    /**
     * Id of the customer who is refunded.
     * Format: uuid
     */
    customer_id?: string;
    /** Name of the customer who is refunded. */
    customer_name?: string;
    /** What the refund is set against. */
    allocations?: RefundAllocation[];
    /** Money paid back for this refund so far. */
    refund_payments?: RefundPayment[];
    /**
     * Document attached to the refund.
     *
     * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only.
     */
    document?: DocumentLink;
}
/**
 * Part of a refund that is set against one invoice.
 *
 * Inferred: That id is always there is inferred.
 */
export interface RefundAllocation {
    /**
     * The allocation's id.
     * Format: uuid
     */
    id: string;
    /** Kind of record that the refund is set against. The documentation shows `invoice`. */
    allocation_type?: string;
    /** Amount set against the invoice. In minor units (pence, cents). */
    amount?: number;
    /**
     * Id of the invoice.
     * Format: uuid
     */
    invoice_id?: string;
    /** Number of the invoice. */
    invoice_number?: string;
    /** What is still to be paid on the invoice. In minor units (pence, cents). */
    invoice_outstanding_balance_cents?: number;
    /** Words that name the record the refund is set against. */
    target_description?: string;
    /** Words about the allocation. */
    description?: string;
    /**
     * When the allocation was made.
     * Format: date-time
     */
    allocation_date?: string;
}
/**
 * The part of a refund that pays back the invoice.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. That amount_cents is always there is inferred: every source has it.
 */
export interface RefundAllocationOnInvoice {
    /**
     * The refund's id.
     * Format: uuid
     */
    refund_id?: string;
    /** The instant at which the refund was allocated to the invoice. */
    allocated_at?: string;
    /** The refund's reference. */
    reference_number?: string;
    /** How much of the invoice is refunded. In minor units (pence, cents). */
    amount_cents: number;
}
/**
 * The part of a refund that gives back the payment.
 *
 * Inferred: That amount_cents is always there is inferred: every source has it.
 */
export interface RefundAllocationOnInvoicePayment {
    /**
     * The refund's id.
     * Format: uuid
     */
    refund_id?: string;
    /** How much of the payment is refunded. In minor units (pence, cents). */
    amount_cents: number;
    /**
     * The instant at which the refund was allocated to the payment.
     * Format: date-time
     */
    allocated_at?: string;
    /** The refund's reference. */
    reference_number?: string;
}
/** Full or partial refund of one invoice. */
export interface RefundCreate {
    /**
     * Id of the invoice that is refunded.
     * Format: uuid
     */
    invoice_id?: string | undefined;
    /** How the money is paid back. */
    method?: RefundMethod | undefined;
    /**
     * When the refund was made.
     * Format: date-time
     */
    completed_at?: (string | Date) | undefined;
    /** Id of the refund in the partner's own system. Makes the call safe to repeat. */
    external_id?: string | undefined;
    /**
     * Amount of a partial refund; left out for a full refund. In minor units (pence, cents).
     *
     * Inferred: That leaving it out refunds the whole invoice is what the browser widget @thredfi/accounting 0.8.9 relies on. The documentation's sample suggests a minimum of 1.
     */
    amount_cents?: number | undefined;
    /** Note on the refund. */
    memo?: string | undefined;
    /** Number of the refund in the partner's books. */
    reference_number?: string | undefined;
    /** Name of the payment processor. */
    processor?: string | undefined;
    /**
     * What the processor charges for the refund. In minor units (pence, cents).
     * @default 0
     */
    refund_processing_fee_cents?: number | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One page of refunds.
 *
 * Inferred: That all three members are always there is inferred.
 */
export interface RefundList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The refunds of this page. */
    results: Refund[];
}
/**
 * How the money is paid back.
 *
 * Inferred: The documentation prints CASH, ACH and BANK_TRANSFER; the browser widget @thredfi/accounting 0.8.9 sends all those listed. The list of values may go on.
 */
export type RefundMethod = "BANK_TRANSFER" | "CREDIT_CARD" | "ACH" | "CHECK" | "CASH" | "PAYPAL" | "STRIPE" | "OTHER" | UnknownValue;
/**
 * Money paid back to a customer for a refund.
 *
 * Inferred: That id is always there is inferred.
 */
export interface RefundPayment {
    /**
     * The refund payment's id.
     * Format: uuid
     */
    id: string;
    /**
     * Id of the refund that it settles.
     * Format: uuid
     */
    refund_id?: string;
    /** Amount paid back. In minor units (pence, cents). */
    refunded_amount?: number;
    /** What the processor charged for paying back. In minor units (pence, cents). */
    refund_processing_fee?: number;
    /** Bank transactions that the refund payment is reconciled to. */
    reconciled_bank_transactions?: ReconciledBankTransaction[];
    /**
     * When the record was created.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the record was last changed.
     * Format: date-time
     */
    updated_at?: string;
    /** Id of the refund payment in the partner's own system. */
    external_id?: string;
    /**
     * When the money was paid back.
     * Format: date-time
     */
    completed_at?: string;
    /** How the money is paid back. */
    method?: RefundMethod;
    /** Name of the payment processor. */
    processor?: string;
    /**
     * Tags of the refund payment.
     *
     * Inferred: The documentation shows no type.
     */
    transaction_tags?: unknown;
    /** Note on the refund payment. */
    memo?: string;
    /**
     * The partner's own data, as free-form JSON.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown;
}
/** Money paid back to a customer for a refund. */
export interface RefundPaymentCreate {
    /**
     * Amount paid back, at most what is still to be refunded. In minor units (pence, cents).
     *
     * Inferred: The documentation's sample suggests a minimum of 1.
     */
    amount_cents?: number | undefined;
    /** How the money is paid back. */
    method?: RefundMethod | undefined;
    /** Id of the refund payment in the partner's own system. Makes the call safe to repeat. */
    external_id?: string | undefined;
    /**
     * When the money was paid back.
     * Format: date-time
     */
    completed_at?: (string | Date) | undefined;
    /** Name of the payment processor. */
    processor?: string | undefined;
    /** Note on the refund payment. */
    memo?: string | undefined;
    /** Tags of the refund payment. */
    transaction_tags?: string[] | undefined;
    /**
     * What the processor charges for paying back. In minor units (pence, cents).
     * @default 0
     */
    refund_processing_fee_cents?: number | undefined;
}
/**
 * One page of refund payments, newest first.
 *
 * Inferred: That all three members are always there is inferred.
 */
export interface RefundPaymentList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The refund payments of this page. */
    results: RefundPayment[];
}
/** A tax on a line of an invoice. Without an amount, it follows from the rate of the tax code. */
export interface SalesTaxInput {
    /**
     * The tax code, one of those that the tax codes of the business list.
     *
     * Inferred: Named by the tax guide only.
     */
    code?: string | undefined;
    /**
     * The name of the tax.
     *
     * Inferred: Named by the tax guide only.
     */
    name?: string | undefined;
    /**
     * The tax. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     */
    amount?: number | undefined;
    /**
     * The ledger account of the tax.
     *
     * Inferred: The documentation shows no type.
     */
    tax_account?: unknown | undefined;
    /**
     * A discount. In minor units (pence, cents).
     *
     * Inferred: The unit was not shown.
     * @default 0
     */
    discount_amount?: number | undefined;
}
/**
 * A rate of tax under a name of its own, and the accounts that it posts to.
 *
 * Inferred: The component's name is ours. That `code` is always there was not shown.
 */
export interface TaxCode {
    /** What a line names the tax by. */
    code: string;
    /** The name to show, in the language of the chart of accounts where it has one. */
    name?: string;
    /** The rate as a decimal fraction, so that 0.21 is 21 per cent. */
    rate?: number;
    /** Code of the ledger account for tax on purchases; null where there is none. */
    purchase_account?: string | null;
    /** Code of the ledger account for tax on sales; null where there is none. */
    sales_account?: string | null;
    /**
     * The day from which the code holds, taken from the tax template; null where it names none.
     *
     * Inferred: That it is a date without a time is concluded from the example.
     * Format: date
     */
    effective_from?: string | null;
    /** Whether the code may be used. */
    is_active?: boolean;
}
/**
 * The tax codes of one business.
 *
 * Inferred: The component's name is ours. Required marks are not shown; every example carries all three.
 */
export interface TaxCodeList {
    /**
     * The business that the codes are of.
     * Format: uuid
     */
    business_id: string;
    /** Number of tax codes. */
    count: number;
    /** The tax codes, all of them. */
    tax_codes: TaxCode[];
}
/**
 * Category of bank transactions.
 *
 * Inferred: That id is always there is inferred: every source has it.
 */
export interface TransactionCategory {
    /** The category's id. */
    id: string;
    /** The category's code, such as INCOME. */
    code?: string;
    /** The category's name. */
    name?: string;
}
/**
 * Subcategory of bank transactions, within a category.
 *
 * Inferred: That id is always there is inferred: every source has it.
 */
export interface TransactionSubcategory {
    /** The subcategory's id. */
    id: string;
    /** The subcategory's code, such as INCOME_SALES. */
    code?: string;
    /** The subcategory's name. */
    name?: string;
    /** Category of bank transactions. */
    category?: TransactionCategory;
}
/** The body of a 400 response. Members of its own, beyond those of any error, were not shown. */
export type ValidationErrorResponse = ErrorResponse;
/**
 * Someone whom a business buys from, a person or a company.
 *
 * Inferred: Whether `documents` is always there was not shown.
 */
export interface Vendor {
    /**
     * The kind of record, always `VendorData`.
     * @example VendorData
     */
    type: string;
    /**
     * The id that Thredfi gave the vendor; it stands as `vendor_id` in paths.
     * Format: uuid
     */
    id: string;
    /** The mobile number, in the E.164 form such as +447700900301. */
    mobile_phone: string;
    /** The office number, in the E.164 form. */
    office_phone: string;
    /** The whole address in one text, built by the platform. */
    readonly address_string: string;
    /** A note for the business itself. */
    memo: string;
    /**
     * The state of the vendor.
     *
     * Inferred: The list of values may go on.
     */
    status: "ACTIVE" | "INACTIVE" | "ARCHIVED" | "BLOCKED" | UnknownValue;
    /** Tags of the vendor. */
    transaction_tags: unknown[];
    /** The documents attached to the vendor. */
    documents?: DocumentLink[];
    /** The vendor's id in the partner's system. */
    external_id?: string;
    /** The name of the person. */
    individual_name?: string;
    /** The name of the company. */
    company_name?: string;
    /**
     * The vendor's email address.
     * Format: email
     */
    email?: string;
}
/**
 * What is owed to one vendor, by how late it is.
 *
 * Inferred: The component's name is ours. That vendor_id and total_outstanding_cents are always there is inferred: every source has them.
 */
export interface VendorAging {
    /**
     * The vendor's id.
     * Format: uuid
     */
    vendor_id: string;
    /** Name of the vendor. */
    vendor_name?: string;
    /** All that is owed to the vendor. In minor units (pence, cents). */
    total_outstanding_cents: number;
    /** An outstanding amount, split by how late it is. */
    aging_buckets?: AgingBuckets;
}
/** A new vendor. */
export interface VendorCreate {
    /** The partner's own id of the vendor, unique and stable. It makes the create safe to repeat. */
    external_id?: string | undefined;
    /**
     * Name of the person to deal with, or of a vendor who is a person.
     *
     * Inferred: The page sets a condition on this member that was not readable.
     */
    individual_name?: string | undefined;
    /** Name of the company. */
    company_name?: string | undefined;
    /**
     * The vendor's email address.
     * Format: email
     */
    email?: string | undefined;
    /** Mobile telephone number in E.164 form. */
    mobile_phone?: string | undefined;
    /** Office telephone number in E.164 form. */
    office_phone?: string | undefined;
    /** The whole address in one line. */
    address_string?: string | undefined;
    /** Internal note about the vendor. */
    memo?: string | undefined;
    /**
     * Tags of the vendor.
     *
     * Inferred: The documentation shows no type of a tag.
     */
    transaction_tags?: unknown[] | undefined;
    /** Country of the vendor. The response does not show it. */
    country?: string | undefined;
    /** VAT number of the vendor. The response does not show it. */
    vat_number?: string | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * A credit note received from a vendor.
 *
 * Inferred: That `id` is always there was inferred; required members were not shown.
 */
export interface VendorCredit {
    /**
     * Thredfi's id of the credit.
     * Format: uuid
     */
    id: string;
    /**
     * How far the credit is used.
     *
     * Inferred: The values are those of the browser widget @thredfi/accounting 0.8.9; there may be more.
     */
    status?: "draft" | "sent" | "received" | "partially_applied" | "applied" | "void" | UnknownValue;
    /**
     * When the credit was received from the vendor.
     * Format: date-time
     */
    received_at?: string;
    /** The vendor of a credit, in brief. */
    vendor?: VendorCreditVendor;
    /**
     * The bill that the credit corrects.
     * Format: uuid
     */
    source_bill_id?: string;
    /** What the credit is for, line by line. */
    line_items?: VendorCreditLineItem[];
    /** The bills that the credit is applied to. */
    allocations?: VendorCreditAllocation[];
    /** Free-form tags. */
    tags?: {
        [key: string]: unknown;
    }[];
    /**
     * Whole amount of the credit. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses. Whether the amount may be fractional was not shown.
     */
    total_amount?: number;
    /**
     * The part that is applied to bills. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses. Whether the amount may be fractional was not shown.
     */
    applied_amount?: number;
    /** A stored document and a temporary address to fetch it from. */
    document?: DocumentLink;
    /**
     * When Thredfi stored the credit.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the credit last changed.
     * Format: date-time
     */
    updated_at?: string;
    /** The partner's own id of the credit. */
    external_id?: string;
    /**
     * Currency code (ISO 4217).
     *
     * Inferred: Whether the EUR that the page shows is a default or one of several options is not known.
     */
    currency?: string;
}
/**
 * The part of a vendor credit that is applied to one bill.
 *
 * Inferred: That bill_id is always there is inferred: every source has it.
 */
export interface VendorCreditAllocation {
    /**
     * The bill, by Thredfi's id.
     * Format: uuid
     */
    bill_id: string;
    /** The bill's number. */
    bill_number?: string;
    /** Amount applied to the bill. In minor units (pence, cents). */
    amount_cents?: number;
    /** What is still to be paid on the bill. In minor units (pence, cents). */
    bill_outstanding_balance_cents?: number;
    /**
     * When the credit was applied to the bill.
     * Format: date-time
     */
    applied_at?: string;
    /**
     * The same as `bill_outstanding_balance_cents`, where the API sends it under this name. In minor units (pence, cents).
     *
     * Inferred: Not on the page. Read by the browser widget @thredfi/accounting 0.8.9.
     */
    outstanding_amount_cents?: number;
}
/** A part of a vendor credit to apply to one bill. */
export interface VendorCreditAllocationInput {
    /**
     * Amount to apply. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses. The page's sample value suggests a minimum of 1.
     */
    amount?: number | undefined;
    /**
     * The bill, by Thredfi's id.
     * Format: uuid
     */
    bill_id?: string | undefined;
}
/**
 * The share of a vendor credit that is applied to this bill.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. That amount_cents is always there is inferred: every source has it.
 */
export interface VendorCreditAllocationOnBill {
    /** Id of the vendor credit. */
    vendor_credit_id?: string;
    /** Number of the vendor credit. */
    vendor_credit_number?: string;
    /** Amount of the share. In minor units (pence, cents). */
    amount_cents: number;
    /** Instant at which the credit was applied. */
    applied_at?: string;
}
/**
 * A vendor credit to create. The vendor is named by `vendor_id` or by `vendor_external_id`.
 *
 * Inferred: Which members are required was not shown; the order of the page suggests `external_id` and `line_items`.
 */
export interface VendorCreditCreate {
    /** The partner's own id of the credit, unique and stable. It makes the create safe to repeat. */
    external_id?: string | undefined;
    /** What the credit is for, line by line. */
    line_items?: VendorCreditLineItemInput[] | undefined;
    /**
     * The vendor, by Thredfi's id.
     * Format: uuid
     */
    vendor_id?: string | undefined;
    /** The vendor, by the partner's own id. A vendor that does not exist yet is created. */
    vendor_external_id?: string | undefined;
    /**
     * The bill that the credit corrects.
     * Format: uuid
     */
    source_bill_id?: string | undefined;
    /**
     * When the credit was received from the vendor.
     * Format: date-time
     */
    received_at?: (string | Date) | undefined;
    /** The bills to apply the credit to at once, and how much to each. */
    allocations?: VendorCreditAllocationInput[] | undefined;
    /** Free-form tags. */
    tags?: {
        [key: string]: unknown;
    }[] | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One line of a vendor credit.
 *
 * Inferred: That amount is always there is inferred: every source has it.
 */
export interface VendorCreditLineItem {
    /**
     * Amount of the line. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses. Whether the amount may be fractional was not shown.
     */
    amount: number;
    /** A reference to a ledger account. */
    expense_account_identifier?: AccountIdentifier;
    /** Tags of the line. */
    tags?: string[];
    /** Internal note. */
    memo?: string;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown;
}
/**
 * One line of a vendor credit to write.
 *
 * Inferred: Which members are required was not shown; the order of the page suggests `amount`.
 */
export interface VendorCreditLineItemInput {
    /**
     * Amount of the line. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses. The page's sample value suggests a minimum of 1.
     */
    amount?: number | undefined;
    /** Taxes of the line. Their members are not documented here; lines of bills carry an amount and a tax account. */
    sales_taxes?: {
        [key: string]: unknown;
    }[] | undefined;
    /**
     * The expense account that the line credits.
     *
     * Inferred: The documentation shows no type; responses carry an AccountIdentifier here.
     */
    expense_account_identifier?: unknown | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /** Free-form JSON of the partner. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /** Reference of the line. */
    reference_number?: string | undefined;
    /** Free-form tags. */
    tags?: {
        [key: string]: unknown;
    }[] | undefined;
}
/**
 * One page of vendor credits.
 *
 * Inferred: The component's name is ours. That its three members are always there was inferred.
 */
export interface VendorCreditList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The credits of this page. */
    results: VendorCredit[];
}
/** The members of a vendor credit to change. */
export interface VendorCreditUpdate {
    /** The partner's own id of the credit. */
    external_id?: string | undefined;
    /**
     * When the credit was received from the vendor.
     * Format: date-time
     */
    received_at?: (string | Date) | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /** Free-form tags. */
    tags?: {
        [key: string]: unknown;
    }[] | undefined;
    /** Free-form JSON of the partner. */
    metadata?: {
        [key: string]: unknown;
    } | undefined;
    /**
     * The bill that the credit corrects.
     * Format: uuid
     */
    source_bill_id?: string | undefined;
    /** What the credit is for, line by line. */
    line_items?: VendorCreditLineItemInput[] | undefined;
    /**
     * The whole wanted list of bills and amounts, kept ones included.
     *
     * Inferred: That the list replaces the earlier one follows from the browser widget @thredfi/accounting 0.8.9, which sends the whole wanted list, kept allocations included.
     */
    allocations?: VendorCreditAllocationInput[] | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
    /**
     * Note on the credit.
     *
     * Inferred: Known only from the browser widget @thredfi/accounting 0.8.9, which sends it with `allocations`.
     */
    notes?: string | undefined;
}
/** The vendor of a credit, in brief. */
export interface VendorCreditVendor {
    /**
     * Thredfi's id of the vendor.
     * Format: uuid
     */
    id?: string;
    /** The partner's own id of the vendor. */
    external_id?: string;
    /** Name to show. */
    display_name?: string;
    /**
     * The vendor's email address.
     *
     * Inferred: Not on the page. Read by the browser widget @thredfi/accounting 0.8.9.
     * Format: email
     */
    email?: string;
    /**
     * The vendor's telephone number.
     *
     * Inferred: Not on the page. Read by the browser widget @thredfi/accounting 0.8.9.
     */
    phone?: string;
    /**
     * The vendor's address on one line.
     *
     * Inferred: Not on the page. Read by the browser widget @thredfi/accounting 0.8.9.
     */
    address_string?: string;
}
/**
 * One page of vendors.
 *
 * Inferred: The component's name is ours. The browser widget @thredfi/accounting 0.8.9 reads the list as data, without page_info, and one vendor as data too; the SDK reads both.
 */
export interface VendorList {
    /** Number of vendors that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The vendors of this page. */
    results: Vendor[];
}
/**
 * Money that a vendor owes or pays back, with its allocations and payments.
 *
 * Inferred: Further members are to be expected. The filters of the list name `status` (pending, partially_allocated, allocated, completed, cancelled), `refund_type`, `refund_date`, `currency`, `reference_number`, `external_id` and `description`. That `id` is always there was inferred.
 */
export interface VendorRefund {
    /**
     * Thredfi's id of the refund.
     * Format: uuid
     */
    id: string;
    /**
     * The vendor that pays back, by Thredfi's id.
     * Format: uuid
     */
    vendor_id?: string;
    /** The vendor's name. */
    vendor_name?: string;
    /**
     * Whole amount of the refund. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses, which divides by 100. Whether the amount may be fractional was not shown.
     */
    total_refunded_amount?: number;
    /**
     * The part that is allocated. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses, which divides by 100. Whether the amount may be fractional was not shown.
     */
    allocated_amount?: number;
    /**
     * The part that is not allocated yet. In minor units (pence, cents).
     *
     * Inferred: The unit is the one that the browser widget @thredfi/accounting 0.8.9 uses, which divides by 100. Whether the amount may be fractional was not shown.
     */
    unallocated_amount?: number;
    /** The bills, payments or credits that the refund belongs to. */
    allocations?: VendorRefundAllocation[];
    /** The payments of the refund. */
    vendor_refund_payments?: VendorRefundPaymentOnRefund[];
}
/**
 * The part of a vendor refund that belongs to one bill, payment or credit.
 *
 * Inferred: That id is always there is inferred: every source has it.
 */
export interface VendorRefundAllocation {
    /**
     * Thredfi's id of the allocation.
     * Format: uuid
     */
    id: string;
    /**
     * Allocated amount. In minor units (pence, cents).
     *
     * Inferred: Neither the unit nor whether the amount may be fractional was shown.
     */
    amount?: number;
    /**
     * The bill, when the allocation is to one.
     * Format: uuid
     */
    bill_id?: string;
    /** The bill's number. */
    bill_number?: string;
    /** What is still to be paid on the bill. In minor units (pence, cents). */
    bill_outstanding_balance_cents?: number;
    /**
     * The bill payment, when the allocation is to one.
     * Format: uuid
     */
    bill_payment_id?: string;
    /**
     * When Thredfi stored the allocation.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the allocation last changed.
     * Format: date-time
     */
    updated_at?: string;
    /** What the allocation is to, in words. */
    target_description?: string;
    /** What the allocation is to. */
    allocation_type?: "bill" | "payment" | "credit" | UnknownValue;
    /**
     * When the allocation was made.
     * Format: date-time
     */
    allocation_date?: string;
    /** Text that describes the allocation. */
    description?: string;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown;
}
/**
 * A part of a vendor refund to allocate to one bill, payment or credit.
 *
 * Inferred: Which members are required, and how an allocation of type credit names its credit, was not shown.
 */
export interface VendorRefundAllocationInput {
    /**
     * What the allocation is to.
     */
    allocation_type?: ("bill" | "payment" | "credit") | undefined;
    /**
     * Amount to allocate. In minor units (pence, cents).
     *
     * Inferred: The page's sample value suggests a minimum of 1.
     */
    amount_cents?: number | undefined;
    /**
     * The bill, for an allocation of type `bill`.
     * Format: uuid
     */
    bill_id?: string | undefined;
    /**
     * The bill payment, for an allocation of type `payment`.
     * Format: uuid
     */
    bill_payment_id?: string | undefined;
    /** Text that describes the allocation. */
    description?: string | undefined;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
}
/**
 * The share of a vendor refund that is allocated to this bill.
 *
 * Inferred: Known from the browser widget @thredfi/accounting 0.8.9 only. That amount_cents is always there is inferred: every source has it.
 */
export interface VendorRefundAllocationOnBill {
    /** Id of the vendor refund. */
    vendor_refund_id?: string;
    /** Amount of the share. In minor units (pence, cents). */
    amount_cents: number;
    /** Instant at which the refund was allocated. */
    allocated_at?: string;
    /** Reference number of the vendor refund. */
    reference_number?: string;
}
/**
 * A vendor refund tied to the payment.
 *
 * Inferred: That amount_cents is always there is inferred: every source has it.
 */
export interface VendorRefundAllocationOnBillPayment {
    /**
     * Id of the vendor refund.
     * Format: uuid
     */
    vendor_refund_id?: string;
    /** Amount of the share. In minor units (pence, cents). */
    amount_cents: number;
    /**
     * Instant at which the refund was allocated.
     * Format: date-time
     */
    allocated_at?: string;
    /** Reference number of the vendor refund. */
    reference_number?: string;
}
/**
 * A vendor refund to create.
 *
 * Inferred: The component's name is ours.
 */
export interface VendorRefundCreate {
    /**
     * The vendor that pays back, by Thredfi's id.
     * Format: uuid
     */
    vendor_id: string;
    /**
     * Whole amount of the refund. In minor units (pence, cents).
     *
     * Inferred: The page's sample value suggests a minimum of 1.
     */
    total_refunded_amount_cents: number;
    /** The partner's own id of the refund, unique and stable. It makes the create safe to repeat. */
    external_id?: string | undefined;
    /**
     * Why the vendor pays back.
     *
     * Inferred: The values duplicate_payment and other are named for vendor refund payments only, service_cancellation in the browser widget @thredfi/accounting 0.8.9 only. There may be more.
     */
    refund_type?: ("overpayment" | "billing_error" | "goods_return" | "credit_balance" | "duplicate_payment" | "other" | "service_cancellation" | UnknownValue) | undefined;
    /** Number of the refund. */
    reference_number?: string | undefined;
    /** Currency code (ISO 4217). */
    currency?: string | undefined;
    /**
     * Day of the refund. Today if left out.
     * Format: date
     */
    refund_date?: (string | Date) | undefined;
    /** Text that describes the refund. */
    description?: string | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /** Reason in words. */
    reason?: string | undefined;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /** The bills, payments or credits that the refund belongs to, and how much to each. */
    allocations?: VendorRefundAllocationInput[] | undefined;
    /** Payments of the refund to store with it. */
    payments?: VendorRefundPaymentInput[] | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/**
 * One page of vendor refunds.
 *
 * Inferred: The component's name is ours. That its three members are always there was inferred.
 */
export interface VendorRefundList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The refunds of this page. */
    results: VendorRefund[];
}
/**
 * What became of a cancelled vendor refund payment.
 *
 * Inferred: The component's name is ours.
 */
export interface VendorRefundPaymentCancelResult {
    /** The result in words. */
    message: string;
    /**
     * The cancelled payment.
     * Format: uuid
     */
    payment_id: string;
    /**
     * The vendor refund that it was a payment of.
     * Format: uuid
     */
    refund_id: string;
    /** The payment's status after the call. */
    status: string;
    /**
     * When the payment was cancelled.
     * Format: date-time
     */
    updated_at: string;
}
/**
 * A vendor refund to create together with its payment and its allocations.
 *
 * Inferred: The component's name is ours.
 */
export interface VendorRefundPaymentCreate {
    /**
     * The vendor that pays back, by Thredfi's id.
     * Format: uuid
     */
    vendor_id: string;
    /** Whole amount paid back. In minor units (pence, cents). */
    total_amount_cents: number;
    /** The bills, payments or credits that the refund belongs to, and how much to each. */
    allocations?: VendorRefundAllocationInput[] | undefined;
    /** The partner's own id, unique and stable. It makes the create safe to repeat. */
    external_id?: string | undefined;
    /**
     * Why the vendor pays back.
     */
    refund_type?: ("overpayment" | "billing_error" | "goods_return" | "credit_balance" | "duplicate_payment" | "other") | undefined;
    /**
     * Day of the refund. Today if left out.
     * Format: date
     */
    refund_date?: (string | Date) | undefined;
    /** Currency code (ISO 4217). The vendor's currency if left out. */
    currency?: string | undefined;
    /** Text that describes the refund. */
    description?: string | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /** Reason in words. */
    reason?: string | undefined;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /** How the vendor pays, such as `bank_transfer`. */
    payment_method?: string | undefined;
    /** The service that carries the payment. */
    processor?: string | undefined;
    /** Reference that the payment carries. */
    payment_reference?: string | undefined;
    /**
     * Fee of the processor. In minor units (pence, cents).
     * @default 0
     */
    processing_fee_cents?: number | undefined;
}
/** A payment to store with a new vendor refund. */
export interface VendorRefundPaymentInput {
    /**
     * Amount paid back. In minor units (pence, cents).
     *
     * Inferred: The page's sample value suggests a minimum of 1.
     */
    refunded_amount_cents?: number | undefined;
    /** Reference that the payment carries. */
    payment_reference?: string | undefined;
    /**
     * Fee of the processor. In minor units (pence, cents).
     * @default 0
     */
    processing_fee_cents?: number | undefined;
    /** How the vendor pays, such as `bank_transfer`. */
    payment_method?: string | undefined;
    /** The service that carries the payment, such as `wise`. */
    processor?: string | undefined;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: (string | Date) | undefined;
    /** Text that describes the payment. */
    description?: string | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
}
/**
 * One page of vendor refund payments.
 *
 * Inferred: The component's name is ours. That its three members are always there was inferred.
 */
export interface VendorRefundPaymentList {
    /** Number of records that match, over all pages. */
    count: number;
    /** Where a page stands in its list. */
    page_info: PageInfo;
    /** The payments of this page. */
    results: VendorRefundPaymentListItem[];
}
/**
 * A vendor refund payment, as lists show it.
 *
 * Inferred: The component's name is ours. That `id` is always there was inferred.
 */
export interface VendorRefundPaymentListItem {
    /**
     * Thredfi's id of the payment.
     * Format: uuid
     */
    id: string;
    /**
     * The vendor refund that it is a payment of.
     * Format: uuid
     */
    refund_id?: string;
    /**
     * The vendor that pays back, by Thredfi's id.
     * Format: uuid
     */
    vendor_id?: string;
    /** The vendor's name. */
    vendor_name?: string;
    /** Reference that the payment carries. */
    payment_reference?: string;
    /** How the vendor pays, such as `bank_transfer`. */
    payment_method?: string;
    /** The service that carries the payment. */
    processor?: string;
    /** Amount paid back. In minor units (pence, cents). */
    refunded_amount_cents?: number;
    /** Fee of the processor. In minor units (pence, cents). */
    processing_fee_cents?: number;
    /** Amount after the fee. In minor units (pence, cents). */
    net_amount_cents?: number;
    /** Currency code (ISO 4217). */
    currency?: string;
    /**
     * How far the payment has come.
     *
     * Inferred: There may be further values.
     */
    status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | UnknownValue;
    /**
     * Day of the payment.
     * Format: date
     */
    payment_date?: string;
    /**
     * When the payment was submitted.
     * Format: date-time
     */
    submitted_at?: string;
    /**
     * When the payment was completed.
     * Format: date-time
     */
    completed_at?: string;
    /**
     * When the payment failed.
     * Format: date-time
     */
    failed_at?: string;
    /** Why the payment failed. */
    failure_reason?: string;
    /** The bank transactions that the payment is matched with. */
    reconciled_bank_transactions?: ReconciledBankTransaction[];
    /**
     * When Thredfi stored the payment.
     * Format: date-time
     */
    created_at?: string;
    /**
     * When the payment last changed.
     * Format: date-time
     */
    updated_at?: string;
}
/**
 * A payment, as its vendor refund shows it.
 *
 * Inferred: Further members may exist. That id is always there is inferred: every source has it.
 */
export interface VendorRefundPaymentOnRefund {
    /**
     * Thredfi's id of the payment.
     * Format: uuid
     */
    id: string;
    /**
     * The vendor refund that it is a payment of.
     * Format: uuid
     */
    vendor_refund_id?: string;
    /**
     * Amount paid back. In minor units (pence, cents).
     *
     * Inferred: Neither the unit nor whether the amount may be fractional was shown.
     */
    refunded_amount?: number;
    /**
     * Fee of the processor. In minor units (pence, cents).
     *
     * Inferred: Neither the unit nor whether the amount may be fractional was shown.
     */
    processing_fee?: number;
    /**
     * Amount after the fee. In minor units (pence, cents).
     *
     * Inferred: Neither the unit nor whether the amount may be fractional was shown.
     */
    net_amount?: number;
    /** The bank transactions that the payment is matched with. */
    reconciled_bank_transactions?: ReconciledBankTransaction[];
}
/**
 * A vendor refund payment together with its refund and the refund's allocations.
 *
 * Inferred: The component's name is ours. The documentation leaves the members of the three parts open.
 */
export interface VendorRefundPaymentResult {
    /** The vendor refund. */
    refund: {
        [key: string]: unknown;
    };
    /** The payment. */
    payment: {
        [key: string]: unknown;
    };
    /** The allocations of the refund. */
    allocations: {
        [key: string]: unknown;
    }[];
}
/**
 * The members of a vendor refund payment to change.
 *
 * Inferred: The component's name is ours.
 */
export interface VendorRefundPaymentUpdate {
    /**
     * The new status. Only the moves that the operation's description names are allowed.
     */
    status?: ("pending" | "processing" | "completed" | "failed" | "cancelled") | undefined;
    /** Why the payment failed. Needed when the status becomes `failed`. */
    failure_reason?: string | undefined;
    /** Reference that the payment carries. */
    payment_reference?: string | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /**
     * Free-form JSON of the partner, or null.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
}
/** The members of a vendor refund to change. */
export interface VendorRefundUpdate {
    /** Text that describes the refund. */
    description?: string | undefined;
    /** Internal note. */
    memo?: string | undefined;
    /** Reason in words. */
    reason?: string | undefined;
    /**
     * Free-form JSON of the partner.
     *
     * Inferred: The documentation shows no type.
     */
    metadata?: unknown | undefined;
    /**
     * Day by which the refund is expected to be complete.
     * Format: date
     */
    expected_completion_date?: (string | Date) | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
/** The names and email of the vendor to unarchive. Whether they change anything is not documented. */
export interface VendorUnarchive {
    /** The partner's own id of the vendor. */
    external_id?: string | undefined;
    /** Name of the person to deal with, or of a vendor who is a person. */
    individual_name?: string | undefined;
    /** Name of the company. */
    company_name?: string | undefined;
    /**
     * The vendor's email address.
     * Format: email
     */
    email?: string | undefined;
}
/** New values of a vendor. Country and VAT number are not among them. */
export interface VendorUpdate {
    /** The partner's own id of the vendor, unique and stable. */
    external_id?: string | undefined;
    /** Name of the person to deal with, or of a vendor who is a person. */
    individual_name?: string | undefined;
    /** Name of the company. */
    company_name?: string | undefined;
    /**
     * The vendor's email address.
     * Format: email
     */
    email?: string | undefined;
    /** Mobile telephone number in E.164 form. */
    mobile_phone?: string | undefined;
    /** Office telephone number in E.164 form. */
    office_phone?: string | undefined;
    /** The whole address in one line. */
    address_string?: string | undefined;
    /** Internal note about the vendor. */
    memo?: string | undefined;
    /**
     * Tags of the vendor.
     *
     * Inferred: The documentation shows no type of a tag.
     */
    transaction_tags?: unknown[] | undefined;
    /** Number of the vendor in the business's books. The response does not show it. */
    vendor_number?: string | undefined;
    /** A document to attach to the record. */
    document?: DocumentUpload | undefined;
}
export interface paths {
    "/v1/platform/oauth2/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the API key for a partner token
         *
         * Client-credentials grant: HTTP Basic carries the partner's UUID as user name and the API key as password. The token lists and manages businesses and is exchanged for business tokens. It cannot be refreshed: shortly before it expires, call again. Keep the API key and this token on the server.
         */
        post: operations["get_partner_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/{business_id}/oauth2/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create business-scoped access token
         *
         * Create a business-scoped JWT token for accessing business-specific endpoints. Requires a valid partner (unscoped) Bearer token in the Authorization header. Use the BearerUnscoped option in Swagger UI.
         */
        post: operations["create_business_scoped_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the partner's businesses
         *
         * Returns the partner's active businesses, page by page, in a shorter form than that of a single business. The filters can be combined.
         */
        get: operations["list_businesses"];
        put?: never;
        /**
         * Create a business
         *
         * Opens the books of a business: its chart of accounts, accounting periods and tax set-up follow from country and legal form. A repeat with the same `external_id` returns 200 with the business as it stands and creates nothing. Choose `country` and `base_currency` with care, as an update cannot change them.
         */
        post: operations["create_business"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a business
         *
         * Returns one business with all its details.
         */
        get: operations["get_business"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a business
         *
         * Changes the fields that are sent and leaves the others as they are. `external_id`, `country` and `base_currency` cannot be changed. The response holds the changeable fields only, without the id.
         */
        patch: operations["update_business"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger accounts
         *
         * Returns the chart of accounts with balances, a page at a time. `period_year` and `period_month` together ask for the balance of one period too.
         */
        get: operations["list_chart_of_accounts"];
        put?: never;
        /**
         * Create a ledger account
         *
         * Adds an account to the chart of accounts, beneath another one if `parent_id` names it. A repeat with the same `external_id` returns 200 with the account that exists.
         */
        post: operations["create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/hierarchy/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account tree
         *
         * Returns the whole chart of accounts as a tree in one response: grouped by type and subtype, each account with its children inside.
         */
        get: operations["get_chart_of_accounts_hierarchy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a ledger account
         *
         * Returns one account with its balances, its bank details if it has any, and its latest entry.
         */
        get: operations["get_account_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/children/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account under a parent
         *
         * Adds an account beneath the one in the path and gives it that account's type, subtype and balance behaviour. A repeat with the same `external_id` returns 200 with the account that exists.
         */
        post: operations["create_child_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/chart-of-accounts/{account_id}/entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the journal lines of an account
         *
         * Returns the journal lines of one account with a running balance, a page at a time, and the account's balance before and after them. Without dates, all lines of the account up to now.
         */
        get: operations["get_account_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal entries
         *
         * Returns the journal entries of the business with their totals, a page at a time. The lines of an entry come with the entry itself.
         */
        get: operations["list_journal_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/general-ledger/journal-entries/{entry_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a journal entry
         *
         * Returns one journal entry with its debit and credit lines, its accounting period and the documents it comes from.
         */
        get: operations["get_journal_entry_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/tax-codes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax codes
         *
         * Returns every active tax code of the business, in one response without pages. An invoice line names its code as `tax_code`, or as `code` in an entry of `sales_taxes`; without an amount there, the tax follows from the code's rate.
         */
        get: operations["list_tax_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         *
         * Returns the customers of the business, page by page.
         */
        get: operations["list_customers"];
        put?: never;
        /**
         * Create a customer
         *
         * Adds someone whom the business sells to; invoices name the customer by the id in the response. A repeat with the same `external_id` returns 200 with the customer as it stands and creates nothing.
         */
        post: operations["create_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/{customer_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         *
         * Returns one customer with its outstanding balance and documents.
         */
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/{customer_id}/archive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a customer
         *
         * Takes the customer out of everyday use and keeps the record; unarchiving brings it back. The page shows a body of customer fields, whose use here is not documented.
         */
        post: operations["archive_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customers/{customer_id}/unarchive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive a customer
         *
         * Brings an archived customer back into everyday use. The body is that of archiving, and its use is not documented.
         */
        post: operations["unarchive_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         *
         * Lists the invoices of the business, a page at a time. All filters that are given apply together.
         */
        get: operations["list_invoices"];
        put?: never;
        /**
         * Create an invoice
         *
         * Records an invoice that the business has sent to a customer, who must exist already. A repeat with the same `external_id` creates nothing: it returns 200 with the existing invoice.
         */
        post: operations["create_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         *
         * Returns one invoice with its lines and with the payments, credits and refunds allocated to it.
         */
        get: operations["get_invoice"];
        /**
         * Update an invoice
         *
         * Changes an invoice. Whether members that are left out keep their value was not shown: send those that must stay. To cancel an invoice, void it.
         */
        put: operations["update_invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/{invoice_id}/void/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice
         *
         * Cancels an invoice and keeps it on record as voided. No operation that takes this back is documented.
         */
        post: operations["void_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoice payments
         *
         * Lists the payments that the business received for its invoices, a page at a time. All filters that are given apply together.
         */
        get: operations["list_invoice_payments"];
        put?: never;
        /**
         * Record a payment for one or more invoices
         *
         * Records money received from a customer and spreads it over invoices. A repeat with the same `Idempotency-Key` or the same `external_id` records nothing twice: it returns 200 with the first payment.
         */
        post: operations["create_invoice_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice payment
         *
         * Returns one payment with its allocations, its refunds and the bank transactions it is reconciled to. Its shape is that of the list, not that of the response to a create or an update.
         */
        get: operations["get_invoice_payment"];
        /**
         * Update an invoice payment
         *
         * Changes a payment. Whether members that are left out keep their value was not shown; to change single members, use the partial update.
         */
        put: operations["update_invoice_payment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update single members of an invoice payment
         *
         * Changes the members of a payment that are sent and leaves the others as they are.
         */
        patch: operations["partial_update_invoice_payment"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/payments/{payment_id}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an invoice payment
         *
         * Cancels a payment that is pending or failed, and reverses its allocations; in any other status it is refused. The call is a POST without a body, and the payment stays on record as cancelled.
         */
        post: operations["delete_invoice_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refunds
         *
         * Lists the refunds of the business's invoices, page by page, each with its allocations and refund payments.
         */
        get: operations["list_refunds"];
        put?: never;
        /**
         * Create a refund of an invoice
         *
         * Records that an invoice is refunded, in full or in part. A repeat with the same `external_id` returns 200 with the refund of the first call. The money that is paid back is recorded apart, as refund payments.
         */
        post: operations["create_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund
         *
         * Returns one refund with its allocations and refund payments.
         */
        get: operations["get_refund"];
        put?: never;
        post?: never;
        /**
         * Delete a refund
         *
         * Deletes a refund that was recorded by mistake.
         */
        delete: operations["delete_refund"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments of a refund
         *
         * Lists the refund payments of one refund, page by page, newest first.
         */
        get: operations["list_refund_payments"];
        put?: never;
        /**
         * Record a payment of a refund
         *
         * Records money paid back to the customer, at most what is still to be refunded. The refund becomes `processing` when part of it is paid back and `paid` when all is. A repeat with the same `external_id` returns 200 with the payment of the first call.
         */
        post: operations["create_refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/invoices/refunds/{refund_id}/payments/{payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a refund payment
         *
         * Returns one refund payment with the bank transactions that it is reconciled to.
         */
        get: operations["fetch_refund_payment"];
        put?: never;
        post?: never;
        /**
         * Delete a refund payment
         *
         * Deletes a refund payment. The status of its refund is worked out anew.
         */
        delete: operations["delete_refund_payment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customer-credits/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer credits
         *
         * Lists the customer credits (credit notes) of the business, a page at a time. All filters that are given apply together.
         */
        get: operations["list_customer_credits"];
        put?: never;
        /**
         * Create a customer credit
         *
         * Records a credit note for a customer and, where `allocations` says so, applies it to invoices at once. A repeat with the same `external_id` creates nothing: it returns 200 with the existing credit.
         */
        post: operations["create_customer_credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/customer-credits/{credit_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer credit
         *
         * Returns one customer credit with its lines and the invoices it reduces.
         */
        get: operations["get_customer_credit"];
        /**
         * Update a customer credit
         *
         * Changes a customer credit. A list of `allocations` replaces the present one: send those to keep along with new ones, and leave out those to undo.
         */
        put: operations["update_customer_credit"];
        post?: never;
        /**
         * Delete a customer credit
         *
         * Deletes a customer credit. It is a soft delete, yet no operation that takes it back is documented.
         */
        delete: operations["delete_customer_credit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/payouts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payouts
         *
         * Lists the payouts of payment processors to the business, page by page, without the payments in them.
         */
        get: operations["list_payouts"];
        put?: never;
        /**
         * Create or update a payout
         *
         * Records what a payment processor paid out and which payments and refund payments are in it. A repeat with the same `external_id` UPDATES the payout and responds with 200; it is refused once the payout is reconciled.
         */
        post: operations["create_payout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/payouts/{payout_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a payout
         *
         * Returns one payout with the payments and refund payments in it.
         */
        get: operations["get_payout"];
        put?: never;
        post?: never;
        /**
         * Delete a payout
         *
         * Deletes a payout and frees its payments for another payout. It is refused once the payout is reconciled.
         */
        delete: operations["delete_payout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         *
         * Returns the business's vendors, a page at a time. Archived vendors are left out unless `include_archived` is true.
         */
        get: operations["list_vendors"];
        put?: never;
        /**
         * Create a vendor
         *
         * Adds a supplier from whom the business receives bills. A repeat with the same `external_id` creates nothing and returns the vendor of the first call.
         */
        post: operations["create_vendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor
         *
         * Returns one vendor by the id that Thredfi gave it.
         */
        get: operations["get_vendor"];
        /**
         * Update a vendor
         *
         * Changes a vendor. Send every value that is to stay, since it is not documented whether members left out keep theirs.
         */
        put: operations["update_vendor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendors/{vendor_id}/unarchive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive a vendor
         *
         * Makes an archived vendor active again. The documentation names a body with the vendor's names and email, but not what it does; the example sends the vendor's own values.
         */
        post: operations["unarchive_vendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bills
         *
         * Returns the bills that the business received, a page at a time. Filters can be combined.
         */
        get: operations["list_bills"];
        put?: never;
        /**
         * Create a bill
         *
         * Records a bill that the business received from a vendor, named by `vendor_id` or `vendor_external_id`. A repeat with the same `external_id` creates nothing and returns the bill of the first call.
         */
        post: operations["create_bill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/{bill_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bill
         *
         * Returns one bill with its lines and with the payments, vendor credits and vendor refunds set against it.
         */
        get: operations["get_bill"];
        /**
         * Update a bill
         *
         * Changes a bill. `line_items`, if sent, replaces every line; if left out, the lines stay. Whether other members left out keep their values is not documented.
         */
        put: operations["update_bill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/{bill_id}/void/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a bill
         *
         * Marks a bill as void. What payments and credits have allocated to it is left as it is.
         */
        post: operations["void_bill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill payments
         *
         * Returns the payments that the business made to vendors, a page at a time. Filters can be combined. A row carries fewer members than the payment itself.
         */
        get: operations["list_bill_payments"];
        put?: never;
        /**
         * Create a bill payment
         *
         * Records a payment to a vendor and allocates it to bills; either all allocations are stored or nothing is. Send an `Idempotency-Key`, since a repeat without one may record a second payment.
         */
        post: operations["create_bill_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a bill payment
         *
         * Returns one payment with its allocations and the bank transactions it is reconciled to.
         */
        get: operations["get_bill_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a bill payment
         *
         * Changes the members that are sent. The status moves from pending to processing, completed, failed or cancelled, and from processing to completed or failed; any other status is final.
         */
        patch: operations["update_bill_payment"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bills/payments/{bill_payment_id}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a bill payment
         *
         * Sets the payment to cancelled and undoes its allocations. Only a pending or failed payment can be cancelled. The call is a POST without a body, not a DELETE.
         */
        post: operations["delete_bill_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-credits/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor credits
         *
         * Returns the business's vendor credits, page by page.
         */
        get: operations["list_vendor_credits"];
        put?: never;
        /**
         * Create a vendor credit
         *
         * Records a credit note received from a vendor and, with `allocations`, applies it to bills at once. A repeat with the same `external_id` changes nothing and returns 200 with the stored credit. The `document_type` documented for its document is `vendor_credit`.
         */
        post: operations["create_vendor_credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-credits/{credit_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor credit
         *
         * Returns one vendor credit with its lines and the bills it is applied to.
         */
        get: operations["get_vendor_credit"];
        /**
         * Update a vendor credit
         *
         * Changes a vendor credit, and applies it to bills or takes it off them. `allocations` is the whole wanted list, so an allocation that is to stay is sent again.
         */
        put: operations["update_vendor_credit"];
        post?: never;
        /**
         * Delete a vendor credit
         *
         * Soft-deletes a vendor credit. The response has no body.
         */
        delete: operations["delete_vendor_credit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor refunds
         *
         * Returns the business's vendor refunds, page by page, newest refund date first unless `ordering` says otherwise.
         */
        get: operations["list_vendor_refunds"];
        put?: never;
        /**
         * Create a vendor refund
         *
         * Records money that a vendor owes back, with the bills or payments it belongs to and the payments already received, if any. A repeat with the same `external_id` changes nothing and returns 200 with the stored refund. The `document_type` documented for its document is `vendor_refund`.
         */
        post: operations["create_vendor_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/{refund_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor refund
         *
         * Returns one vendor refund with its allocations and payments.
         */
        get: operations["get_vendor_refund"];
        put?: never;
        post?: never;
        /**
         * Delete a vendor refund
         *
         * Soft-deletes a vendor refund: it stays stored, with `deleted_at` set. The response has no body.
         */
        delete: operations["delete_vendor_refund"];
        options?: never;
        head?: never;
        /**
         * Update a vendor refund
         *
         * Changes the texts, the metadata, the expected completion date or the document of a vendor refund. A file goes in the multipart field `document`; without a file, plain JSON is enough.
         */
        patch: operations["update_vendor_refund"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/payments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendor refund payments
         *
         * Returns the payments received for vendor refunds to the business, page by page.
         */
        get: operations["list_vendor_refund_payments"];
        put?: never;
        /**
         * Create a vendor refund with its payment
         *
         * Makes a vendor refund, its payment and its allocations in one call: either all of them are stored or none is. A repeat with the same `Idempotency-Key` makes nothing new and returns 200 with the stored response.
         */
        post: operations["create_vendor_refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vendor refund payment
         *
         * Returns one vendor refund payment together with its refund and the refund's allocations.
         */
        get: operations["get_vendor_refund_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a vendor refund payment
         *
         * Changes a vendor refund payment or moves it on: from `pending` to `processing`, `completed`, `failed` or `cancelled`, and from `processing` to `completed` or `failed`.
         */
        patch: operations["update_vendor_refund_payment"];
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/vendor-refunds/payments/{vendor_refund_payment_id}/delete/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a vendor refund payment
         *
         * Cancels a vendor refund payment and undoes its allocations. Only a `pending` or `failed` payment can be cancelled. The call is a POST, not a DELETE.
         */
        post: operations["delete_vendor_refund_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bank-accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connected bank accounts
         *
         * Lists the bank accounts that the business's users have connected, page by page, newest first unless `ordering` says otherwise. Users connect accounts in the browser widget; the API only reads them.
         */
        get: operations["list_bank_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bank-accounts/{bank_account_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a connected bank account
         *
         * Returns one connected bank account with its balance and the ledger account it is mapped to. The balance is that of the latest sync, about once a day.
         */
        get: operations["retrieve_bank_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/bank-transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bank transactions
         *
         * Lists the transactions of the business's connected bank accounts, page by page, newest first unless `ordering` says otherwise. They are synced about once a day and reach back two years.
         */
        get: operations["list_bank_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/reports/balance-sheet/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balance sheet
         *
         * Reports what the business owns and owes on one day. Retained earnings include the profit of the running fiscal period.
         */
        get: operations["get_balance_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/reports/cash-flow/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the cash flow statement
         *
         * Reports the movement of cash over a period by the indirect method: from net profit, through items that moved no cash and working capital, to investing and financing.
         */
        get: operations["get_cash_flow_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/reports/profit-and-loss/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the profit and loss report
         *
         * Reports income, costs and profit over a period. Draft and posted entries both count. At detail level summary the groups of accounts are absent.
         */
        get: operations["get_profit_and_loss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/insights/ap-aging/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report unpaid bills by age
         *
         * Reports what the business owes its vendors, by how late it is.
         */
        get: operations["get_ap_aging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/insights/ar-aging/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report unpaid invoices by age
         *
         * Reports what customers owe the business, by how late it is.
         */
        get: operations["get_ar_aging"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/insights/financial-summary/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get revenue, expenses and profit
         *
         * Reports revenue, expenses and net profit over a period, in total and for each month, quarter or year of it.
         */
        get: operations["get_financial_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/businesses/{business_id}/menu-config/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the menu configuration
         *
         * Returns which tabs the browser widget shows for the business: its own configuration, or the partner's default where it has none.
         */
        get: operations["get_menu_config"];
        /**
         * Set the menu configuration
         *
         * Sets which tabs the browser widget shows for the business, in place of the partner's default. Send the whole configuration; what a switch left out means is not documented.
         */
        put: operations["update_menu_config"];
        post?: never;
        /**
         * Reset the menu configuration
         *
         * Drops the configuration of the business, so that the partner's default holds again.
         */
        delete: operations["reset_menu_config"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AccountHierarchy: AccountHierarchy;
        AccountHierarchyNode: AccountHierarchyNode;
        AccountIdentifier: AccountIdentifier;
        AccountLineItem: AccountLineItem;
        AccountSubtype: AccountSubtype;
        AccountSubtypeGroup: AccountSubtypeGroup;
        AccountType: AccountType;
        AccountingPeriod: AccountingPeriod;
        AgingBuckets: AgingBuckets;
        AppliedInvoice: AppliedInvoice;
        BalanceSheetReport: BalanceSheetReport;
        BalanceSheetSummary: BalanceSheetSummary;
        BankAccount: BankAccount;
        BankAccountList: BankAccountList;
        BankAccountListItem: BankAccountListItem;
        BankLinkStatus: BankLinkStatus;
        BankTransaction: BankTransaction;
        BankTransactionList: BankTransactionList;
        BankTransactionType: BankTransactionType;
        Bill: Bill;
        BillCreate: BillCreate;
        BillLineItem: BillLineItem;
        BillLineItemInput: BillLineItemInput;
        BillList: BillList;
        BillPayment: BillPayment;
        BillPaymentAllocation: BillPaymentAllocation;
        BillPaymentAllocationInput: BillPaymentAllocationInput;
        BillPaymentAllocationOnBill: BillPaymentAllocationOnBill;
        BillPaymentCancelResult: BillPaymentCancelResult;
        BillPaymentCreate: BillPaymentCreate;
        BillPaymentList: BillPaymentList;
        BillPaymentListItem: BillPaymentListItem;
        BillPaymentUpdate: BillPaymentUpdate;
        BillUpdate: BillUpdate;
        Business: Business;
        BusinessCreate: BusinessCreate;
        BusinessCreateResult: BusinessCreateResult;
        BusinessList: BusinessList;
        BusinessListItem: BusinessListItem;
        BusinessTokenResponse: BusinessTokenResponse;
        BusinessUpdate: BusinessUpdate;
        BusinessUpdateResult: BusinessUpdateResult;
        CashFlowOperatingActivities: CashFlowOperatingActivities;
        CashFlowStatement: CashFlowStatement;
        CashFlowSummary: CashFlowSummary;
        CashReconciliation: CashReconciliation;
        ClientCredentialsGrant: ClientCredentialsGrant;
        Customer: Customer;
        CustomerAging: CustomerAging;
        CustomerArchive: CustomerArchive;
        CustomerCreate: CustomerCreate;
        CustomerCredit: CustomerCredit;
        CustomerCreditAllocation: CustomerCreditAllocation;
        CustomerCreditAllocationInput: CustomerCreditAllocationInput;
        CustomerCreditAllocationOnInvoice: CustomerCreditAllocationOnInvoice;
        CustomerCreditCreate: CustomerCreditCreate;
        CustomerCreditLineItem: CustomerCreditLineItem;
        CustomerCreditLineItemInput: CustomerCreditLineItemInput;
        CustomerCreditList: CustomerCreditList;
        CustomerCreditUpdate: CustomerCreditUpdate;
        CustomerList: CustomerList;
        DetailLevel: DetailLevel;
        DocumentLink: DocumentLink;
        DocumentUpload: DocumentUpload;
        ErrorResponse: ErrorResponse;
        FinancialSummary: FinancialSummary;
        FinancialSummaryTotals: FinancialSummaryTotals;
        FinancialTrend: FinancialTrend;
        Invoice: Invoice;
        InvoiceCreate: InvoiceCreate;
        InvoiceLineItem: InvoiceLineItem;
        InvoiceLineItemInput: InvoiceLineItemInput;
        InvoiceList: InvoiceList;
        InvoicePayment: InvoicePayment;
        InvoicePaymentAllocation: InvoicePaymentAllocation;
        InvoicePaymentAllocationInput: InvoicePaymentAllocationInput;
        InvoicePaymentAllocationOnInvoice: InvoicePaymentAllocationOnInvoice;
        InvoicePaymentCreate: InvoicePaymentCreate;
        InvoicePaymentCustomer: InvoicePaymentCustomer;
        InvoicePaymentDeleteResult: InvoicePaymentDeleteResult;
        InvoicePaymentDetail: InvoicePaymentDetail;
        InvoicePaymentList: InvoicePaymentList;
        InvoicePaymentMethod: InvoicePaymentMethod;
        InvoicePaymentResult: InvoicePaymentResult;
        InvoicePaymentStatus: InvoicePaymentStatus;
        InvoicePaymentUpdate: InvoicePaymentUpdate;
        InvoiceUpdate: InvoiceUpdate;
        InvoiceVoid: InvoiceVoid;
        InvoiceWriteOff: InvoiceWriteOff;
        JournalEntry: JournalEntry;
        JournalEntryLine: JournalEntryLine;
        JournalEntryList: JournalEntryList;
        JournalEntryListItem: JournalEntryListItem;
        LedgerAccount: LedgerAccount;
        LedgerAccountCreate: LedgerAccountCreate;
        LedgerAccountEntry: LedgerAccountEntry;
        LedgerAccountEntryList: LedgerAccountEntryList;
        LedgerAccountList: LedgerAccountList;
        LedgerAccountListItem: LedgerAccountListItem;
        LedgerChildAccountCreate: LedgerChildAccountCreate;
        LinkedDocument: LinkedDocument;
        MenuConfig: MenuConfig;
        MenuConfigResult: MenuConfigResult;
        OAuth2ErrorResponse: OAuth2ErrorResponse;
        PageInfo: PageInfo;
        PartnerTokenResponse: PartnerTokenResponse;
        PayablesAgingReport: PayablesAgingReport;
        Payout: Payout;
        PayoutCreate: PayoutCreate;
        PayoutDeleteResult: PayoutDeleteResult;
        PayoutList: PayoutList;
        PayoutListItem: PayoutListItem;
        PayoutPayment: PayoutPayment;
        PayoutRefundPayment: PayoutRefundPayment;
        ProfitAndLossReport: ProfitAndLossReport;
        ProfitAndLossSummary: ProfitAndLossSummary;
        ReceivablesAgingReport: ReceivablesAgingReport;
        ReconciledBankTransaction: ReconciledBankTransaction;
        Refund: Refund;
        RefundAllocation: RefundAllocation;
        RefundAllocationOnInvoice: RefundAllocationOnInvoice;
        RefundAllocationOnInvoicePayment: RefundAllocationOnInvoicePayment;
        RefundCreate: RefundCreate;
        RefundList: RefundList;
        RefundMethod: RefundMethod;
        RefundPayment: RefundPayment;
        RefundPaymentCreate: RefundPaymentCreate;
        RefundPaymentList: RefundPaymentList;
        SalesTaxInput: SalesTaxInput;
        TaxCode: TaxCode;
        TaxCodeList: TaxCodeList;
        TransactionCategory: TransactionCategory;
        TransactionSubcategory: TransactionSubcategory;
        ValidationErrorResponse: ValidationErrorResponse;
        Vendor: Vendor;
        VendorAging: VendorAging;
        VendorCreate: VendorCreate;
        VendorCredit: VendorCredit;
        VendorCreditAllocation: VendorCreditAllocation;
        VendorCreditAllocationInput: VendorCreditAllocationInput;
        VendorCreditAllocationOnBill: VendorCreditAllocationOnBill;
        VendorCreditCreate: VendorCreditCreate;
        VendorCreditLineItem: VendorCreditLineItem;
        VendorCreditLineItemInput: VendorCreditLineItemInput;
        VendorCreditList: VendorCreditList;
        VendorCreditUpdate: VendorCreditUpdate;
        VendorCreditVendor: VendorCreditVendor;
        VendorList: VendorList;
        VendorRefund: VendorRefund;
        VendorRefundAllocation: VendorRefundAllocation;
        VendorRefundAllocationInput: VendorRefundAllocationInput;
        VendorRefundAllocationOnBill: VendorRefundAllocationOnBill;
        VendorRefundAllocationOnBillPayment: VendorRefundAllocationOnBillPayment;
        VendorRefundCreate: VendorRefundCreate;
        VendorRefundList: VendorRefundList;
        VendorRefundPaymentCancelResult: VendorRefundPaymentCancelResult;
        VendorRefundPaymentCreate: VendorRefundPaymentCreate;
        VendorRefundPaymentInput: VendorRefundPaymentInput;
        VendorRefundPaymentList: VendorRefundPaymentList;
        VendorRefundPaymentListItem: VendorRefundPaymentListItem;
        VendorRefundPaymentOnRefund: VendorRefundPaymentOnRefund;
        VendorRefundPaymentResult: VendorRefundPaymentResult;
        VendorRefundPaymentUpdate: VendorRefundPaymentUpdate;
        VendorRefundUpdate: VendorRefundUpdate;
        VendorUnarchive: VendorUnarchive;
        VendorUpdate: VendorUpdate;
    };
    responses: {
        /** The request was understood and refused: a field or a filter does not hold what it must. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationErrorResponse;
            };
        };
        /** Any other error. The error guide names 409, a duplicate, and 500: repeat a call that failed with 500 after a growing delay. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** The token is valid but does not reach this business or this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** No such record, or none that this token may see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        /** No token, or one that is malformed or has expired: get a new one and repeat the call once. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
    };
    parameters: {
        /**
         * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
         * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
         */
        BusinessId: string;
        /**
         * A key of the caller's own, unique to this one payment. A repeat with the same key returns 200 with the stored response of the first call. How long a key is kept is not documented.
         * @example invoice-payment-pay-2001
         */
        IdempotencyKey: string;
        /**
         * Number of the page, from 1.
         * @example 1
         */
        Page: number;
        /**
         * Records on a page, at most 100.
         * @example 20
         */
        PageSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    get_partner_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClientCredentialsGrant;
                "application/x-www-form-urlencoded": ClientCredentialsGrant;
                "multipart/form-data": ClientCredentialsGrant;
            };
        };
        responses: {
            /** The token was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PartnerTokenResponse;
                };
            };
            /** The request is not one that the token endpoint understands, such as one for another grant. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ErrorResponse;
                };
            };
            /** The partner or the API key is not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ErrorResponse;
                };
            };
        };
    };
    create_business_scoped_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business that the token is for; the partner must own it.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessTokenResponse;
                };
            };
            /** No token, or one that is malformed or has expired: get a new one and repeat the call once. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ErrorResponse;
                };
            };
            /** No such record, or none that this token may see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ErrorResponse;
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OAuth2ErrorResponse;
                };
            };
        };
    };
    list_businesses: {
        parameters: {
            query?: {
                /**
                 * Only businesses of this country (ISO 3166-1 alpha-2), in upper or lower case.
                 * @example GB
                 */
                country?: string | undefined;
                /**
                 * Only businesses of this legal form, in upper or lower case. Which forms exist depends on the country.
                 * @example limited
                 */
                entity_type?: string | undefined;
                /**
                 * Only businesses that are archived, or only those that are not.
                 * @example false
                 */
                is_archived?: boolean | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of businesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    create_business: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BusinessCreate;
            };
        };
        responses: {
            /** A business with this `external_id` exists; it is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessCreateResult;
                };
            };
            /** The business was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessCreateResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Error"];
        };
    };
    get_business: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The business. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Business;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_business: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": BusinessUpdate;
                "application/x-www-form-urlencoded": BusinessUpdate;
                "multipart/form-data": BusinessUpdate;
            };
        };
        responses: {
            /** The changeable fields after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BusinessUpdateResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_chart_of_accounts: {
        parameters: {
            query?: {
                /**
                 * Only accounts of this type: asset, liability, equity, revenue or expense. Letter case is ignored.
                 * @example equity
                 */
                account_type?: ("asset" | "liability" | "equity" | "revenue" | "expense" | UnknownValue) | undefined;
                /**
                 * Only accounts with journal entries in this fiscal year.
                 * @example 2026
                 */
                fiscal_year?: number | undefined;
                /**
                 * Groups the accounts; `type` groups them by account type. What the response then looks like was not shown.
                 * @example type
                 */
                group_by?: ("type" | UnknownValue) | undefined;
                /** Whether accounts with a balance of zero are listed. */
                include_zero_balance?: boolean | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Month of the period that `period_balance` covers, 1 for January. Goes with `period_year`.
                 * @example 3
                 */
                period_month?: number | undefined;
                /**
                 * Year of the period that `period_balance` covers. Goes with `period_month`.
                 * @example 2026
                 */
                period_year?: number | undefined;
                /**
                 * Only accounts with this text in their name or code.
                 * @example bank
                 */
                search?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LedgerAccountCreate;
            };
        };
        responses: {
            /** An account with this external_id exists and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccount;
                };
            };
            /** The account is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_chart_of_accounts_hierarchy: {
        parameters: {
            query?: {
                /**
                 * Fiscal year that the tree is asked for. The browser widget sends it; its effect is not documented.
                 * @example 2026
                 */
                fiscal_year?: number | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The tree of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccountHierarchy;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_account_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The account, as UUID, code or external_id.
                 * @example a0000000-0000-4000-8000-000000001010
                 */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccount;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_child_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The parent account, as UUID, code or external_id.
                 * @example a0000000-0000-4000-8000-000000001000
                 */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LedgerChildAccountCreate;
            };
        };
        responses: {
            /** An account with this external_id exists and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccount;
                };
            };
            /** The account is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_account_entries: {
        parameters: {
            query?: {
                /**
                 * Last date, inclusive.
                 * @example 2026-03-31
                 */
                end_date?: (string | Date) | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * First date, inclusive.
                 * @example 2026-01-01
                 */
                start_date?: (string | Date) | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The account, as UUID, code or external_id.
                 * @example a0000000-0000-4000-8000-000000001010
                 */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of journal lines with the opening and the closing balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LedgerAccountEntryList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_journal_entries: {
        parameters: {
            query?: {
                /**
                 * Only entries with a line on this account.
                 * @example a0000000-0000-4000-8000-000000001010
                 */
                account_id?: string | undefined;
                /**
                 * Only entries of this origin: ai, manual, system or import.
                 * @example system
                 */
                created_by?: ("ai" | "manual" | "system" | "import" | UnknownValue) | undefined;
                /**
                 * First entry date, inclusive.
                 * @example 2026-01-05
                 */
                date_from?: (string | Date) | undefined;
                /**
                 * Last entry date, inclusive.
                 * @example 2026-01-20
                 */
                date_to?: (string | Date) | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Only entries with this text in their description, reference or sequence number.
                 * @example INV-0001
                 */
                search?: string | undefined;
                /**
                 * Only entries in this state: draft, approved or rejected.
                 * @example approved
                 */
                status?: ("draft" | "approved" | "rejected" | UnknownValue) | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of journal entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JournalEntryList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_journal_entry_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The id of the journal entry.
                 * @example d0000000-0000-4000-8000-000000000002
                 */
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The journal entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JournalEntry;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_tax_codes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All active tax codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaxCodeList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_customers: {
        parameters: {
            query?: {
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Whether archived customers are listed too.
                 * @example true
                 */
                include_archived?: boolean | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerCreate;
            };
        };
        responses: {
            /** A customer with this `external_id` exists; it is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            /** The customer was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The customer's id, as Thredfi gave it.
                 * @example c0000000-0000-4000-8000-000000000001
                 */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    archive_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The customer's id, as Thredfi gave it.
                 * @example c0000000-0000-4000-8000-000000000003
                 */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": CustomerArchive;
            };
        };
        responses: {
            /** The customer, archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    unarchive_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The customer's id, as Thredfi gave it.
                 * @example c0000000-0000-4000-8000-000000000003
                 */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": CustomerArchive;
            };
        };
        responses: {
            /** The customer, in use again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_invoices: {
        parameters: {
            query?: {
                /**
                 * Only invoices to the customer with this external identifier.
                 * @example cust-101
                 */
                customer_external_id?: string | undefined;
                /**
                 * Only invoices to this customer. Takes several UUIDs, separated by commas.
                 * @example c0000000-0000-4000-8000-000000000001
                 */
                customer_id?: string | undefined;
                /**
                 * Only invoices due before this instant.
                 * @example 2026-02-28T23:59:59Z
                 */
                due_at_end?: (string | Date) | undefined;
                /**
                 * Only invoices due after this instant.
                 * @example 2026-02-01T00:00:00Z
                 */
                due_at_start?: (string | Date) | undefined;
                /**
                 * Only invoices of at most this amount.
                 * @example 70000
                 */
                max_amount?: number | undefined;
                /**
                 * Only invoices whose memo contains this text.
                 * @example hire
                 */
                memo_contains?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Only invoices that match this text.
                 * @example INV-0001
                 */
                search?: string | undefined;
                /**
                 * Only invoices sent on or before this day, as `YYYY-MM-DD`.
                 * @example 2026-01-31
                 */
                sent_at_end?: string | undefined;
                /**
                 * Only invoices sent on or after this day, as `YYYY-MM-DD`.
                 * @example 2026-01-01
                 */
                sent_at_start?: string | undefined;
                /**
                 * Only invoices in this status, in lower case. Takes several values, separated by commas.
                 * @example sent,partially_paid
                 */
                status?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the invoices that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoiceCreate;
                "multipart/form-data": InvoiceCreate;
            };
        };
        responses: {
            /** An invoice with this `external_id` exists already and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            /** The invoice created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The invoice's id, as Thredfi gave it.
                 * @example 1a000000-0000-4000-8000-000000000001
                 */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The invoice's id, as Thredfi gave it.
                 * @example 1a000000-0000-4000-8000-000000000005
                 */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": InvoiceUpdate;
            };
        };
        responses: {
            /** The invoice after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    void_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The invoice's id, as Thredfi gave it.
                 * @example 1a000000-0000-4000-8000-000000000004
                 */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": InvoiceVoid;
                "application/x-www-form-urlencoded": InvoiceVoid;
                "multipart/form-data": InvoiceVoid;
            };
        };
        responses: {
            /** The voided invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_invoice_payments: {
        parameters: {
            query?: {
                /**
                 * Only payments of this customer. Takes several UUIDs, separated by commas.
                 * @example c0000000-0000-4000-8000-000000000001
                 */
                customer_id?: string | undefined;
                /**
                 * Only payments from this instant on.
                 * @example 2026-02-01T00:00:00Z
                 */
                date_from?: (string | Date) | undefined;
                /**
                 * Only payments up to this instant.
                 * @example 2026-02-28T23:59:59Z
                 */
                date_to?: (string | Date) | undefined;
                /** True for payments that are allocated in full, false for those allocated in part or not at all. */
                fully_allocated?: boolean | undefined;
                /**
                 * Only payments allocated to this invoice.
                 * @example 1a000000-0000-4000-8000-000000000001
                 */
                invoice_id?: string | undefined;
                /**
                 * Only payments of at most this amount. In minor units (pence, cents).
                 * @example 50000
                 */
                max_amount?: number | undefined;
                /**
                 * Only payments made by this method.
                 * @example bank_transfer
                 */
                method?: string | undefined;
                /**
                 * Only payments of at least this amount. In minor units (pence, cents).
                 * @example 10000
                 */
                min_amount?: number | undefined;
                /** Ascending or descending. */
                order?: ("asc" | "desc") | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Only payments taken by this payment processor.
                 * @example stripe
                 */
                processor?: string | undefined;
                /**
                 * Only payments with this text in their references, their external identifier, the customer's name or the notes.
                 * @example HSB 0001
                 */
                search?: string | undefined;
                /** What the list is sorted by. */
                sort?: ("payment_date" | "amount" | "created_at") | undefined;
                /**
                 * Only payments in this status.
                 * @example completed
                 */
                status?: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded") | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the invoice payments that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_invoice_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A key of the caller's own, unique to this one payment. A repeat with the same key returns 200 with the stored response of the first call. How long a key is kept is not documented.
                 * @example invoice-payment-pay-2001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvoicePaymentCreate;
            };
        };
        responses: {
            /** The payment was recorded by an earlier call and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentResult;
                };
            };
            /** The payment recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The payment's id, as Thredfi gave it.
                 * @example 2a000000-0000-4000-8000-000000000003
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The payment's id, as Thredfi gave it.
                 * @example 2a000000-0000-4000-8000-000000000003
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": InvoicePaymentUpdate;
            };
        };
        responses: {
            /** The payment after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    partial_update_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The payment's id, as Thredfi gave it.
                 * @example 2a000000-0000-4000-8000-000000000003
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": InvoicePaymentUpdate;
            };
        };
        responses: {
            /** The payment after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_invoice_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The payment's id, as Thredfi gave it.
                 * @example 2a000000-0000-4000-8000-000000000004
                 */
                payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment is cancelled and its allocations are reversed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoicePaymentDeleteResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_refunds: {
        parameters: {
            query?: {
                /**
                 * Only refunds completed at or before this instant.
                 * @example 2026-02-28T23:59:59Z
                 */
                completed_at_end?: (string | Date) | undefined;
                /**
                 * Only refunds completed at or after this instant.
                 * @example 2026-02-01T00:00:00Z
                 */
                completed_at_start?: (string | Date) | undefined;
                /**
                 * Only refunds of the customer with this id.
                 * @example c0000000-0000-4000-8000-000000000002
                 */
                customer_id?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RefundList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefundCreate;
                "application/x-www-form-urlencoded": RefundCreate;
                "multipart/form-data": RefundCreate;
            };
        };
        responses: {
            /** A refund with this `external_id` exists already; it is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Refund;
                };
            };
            /** The refund was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Refund;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The refund's id.
                 * @example 3a000000-0000-4000-8000-000000000001
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Refund;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The refund's id.
                 * @example 3a000000-0000-4000-8000-000000000099
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund was deleted. The response may have no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_refund_payments: {
        parameters: {
            query?: {
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The refund's id.
                 * @example 3a000000-0000-4000-8000-000000000001
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of refund payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RefundPaymentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The refund's id.
                 * @example 3a000000-0000-4000-8000-000000000001
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefundPaymentCreate;
            };
        };
        responses: {
            /** A refund payment with this `external_id` exists already; it is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RefundPayment;
                };
            };
            /** The refund payment was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RefundPayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    fetch_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The refund payment's id.
                 * @example 3c000000-0000-4000-8000-000000000001
                 */
                payment_id: string;
                /**
                 * The refund's id.
                 * @example 3a000000-0000-4000-8000-000000000001
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RefundPayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The refund payment's id.
                 * @example 3c000000-0000-4000-8000-000000000098
                 */
                payment_id: string;
                /**
                 * The refund's id.
                 * @example 3a000000-0000-4000-8000-000000000098
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund payment was deleted. The response may have no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_customer_credits: {
        parameters: {
            query?: {
                /**
                 * Only credits of the customer with this external identifier.
                 * @example cust-101
                 */
                customer_external_id?: string | undefined;
                /**
                 * Only credits of this customer. Takes several UUIDs, separated by commas.
                 * @example c0000000-0000-4000-8000-000000000001
                 */
                customer_id?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Only credits with this text in their number, their external identifier or the customer's name.
                 * @example cn-4001
                 */
                search?: string | undefined;
                /**
                 * Only credits sent on or before this day, as `YYYY-MM-DD`.
                 * @example 2026-01-31
                 */
                sent_at_end?: string | undefined;
                /**
                 * Only credits sent on or after this day, as `YYYY-MM-DD`.
                 * @example 2026-01-01
                 */
                sent_at_start?: string | undefined;
                /**
                 * Only credits in this status: `draft`, `sent`, `applied`, `partially_applied` or `void`. Takes several values, separated by commas.
                 * @example applied
                 */
                status?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the customer credits that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerCreditList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CustomerCreditCreate;
            };
        };
        responses: {
            /** A customer credit with this `external_id` exists already and is returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerCredit;
                };
            };
            /** The customer credit created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The customer credit's id, as Thredfi gave it.
                 * @example 4a000000-0000-4000-8000-000000000001
                 */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerCredit;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The customer credit's id, as Thredfi gave it.
                 * @example 4a000000-0000-4000-8000-000000000001
                 */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": CustomerCreditUpdate;
                "application/x-www-form-urlencoded": CustomerCreditUpdate;
            };
        };
        responses: {
            /** The customer credit after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The customer credit's id, as Thredfi gave it.
                 * @example 4a000000-0000-4000-8000-000000000099
                 */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer credit is deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_payouts: {
        parameters: {
            query?: {
                /**
                 * Only payouts completed up to this instant.
                 * @example 2026-02-28T23:59:59Z
                 */
                completed_at_end?: (string | Date) | undefined;
                /**
                 * Only payouts completed from this instant on.
                 * @example 2026-02-01T00:00:00Z
                 */
                completed_at_start?: (string | Date) | undefined;
                /**
                 * Only payouts whose `external_id` contains this text, whatever its letter case.
                 * @example po-5001
                 */
                external_id?: string | undefined;
                /**
                 * Only payouts of at most this amount. In minor units (pence, cents).
                 * @example 100000
                 */
                max_amount?: number | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of payouts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayoutList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutCreate;
            };
        };
        responses: {
            /** A payout with this `external_id` existed and was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payout;
                };
            };
            /** The payout was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payout;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The payout's id.
                 * @example 5a000000-0000-4000-8000-000000000001
                 */
                payout_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Payout;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_payout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The payout's id.
                 * @example 5a000000-0000-4000-8000-000000000099
                 */
                payout_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payout was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayoutDeleteResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendors: {
        parameters: {
            query?: {
                /**
                 * The partner's own id of a vendor, matched exactly.
                 * @example vend-201
                 */
                external_id?: string | undefined;
                /**
                 * Part of the partner's own id, in upper or lower case.
                 * @example vend-20
                 */
                external_id_contains?: string | undefined;
                /**
                 * Whether archived vendors are returned as well.
                 * @example true
                 */
                include_archived?: boolean | undefined;
                /**
                 * Company or personal name, matched exactly.
                 * @example Ridgeway Roasters Ltd
                 */
                name?: string | undefined;
                /**
                 * Part of the company or personal name, in upper or lower case.
                 * @example ltd
                 */
                name_contains?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of vendors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreate;
                "application/x-www-form-urlencoded": VendorCreate;
                "multipart/form-data": VendorCreate;
            };
        };
        responses: {
            /** A vendor with this `external_id` exists already and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            /** The vendor is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor's id, as Thredfi gave it when the vendor was created.
                 * @example e0000000-0000-4000-8000-000000000001
                 */
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor's id, as Thredfi gave it when the vendor was created.
                 * @example e0000000-0000-4000-8000-000000000002
                 */
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VendorUpdate;
                "application/x-www-form-urlencoded": VendorUpdate;
                "multipart/form-data": VendorUpdate;
            };
        };
        responses: {
            /** The vendor after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    unarchive_vendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor's id, as Thredfi gave it when the vendor was created.
                 * @example e0000000-0000-4000-8000-000000000002
                 */
                vendor_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VendorUnarchive;
                "application/x-www-form-urlencoded": VendorUnarchive;
                "multipart/form-data": VendorUnarchive;
            };
        };
        responses: {
            /** The vendor, active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Vendor;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bills: {
        parameters: {
            query?: {
                /**
                 * Latest due instant to include.
                 * @example 2026-04-30T23:59:59Z
                 */
                due_at_end?: (string | Date) | undefined;
                /**
                 * Earliest due instant to include.
                 * @example 2026-03-01T00:00:00Z
                 */
                due_at_start?: (string | Date) | undefined;
                /**
                 * Status of the bills; several are separated by commas.
                 * @example partially_paid,voided
                 */
                status?: string | undefined;
                /**
                 * Id of the vendor; several are separated by commas.
                 * @example e0000000-0000-4000-8000-000000000002
                 */
                vendor_id?: string | undefined;
                /**
                 * Text to look for. Which members are searched is not documented.
                 * @example NES-4
                 */
                search?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of bills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillCreate;
                "application/x-www-form-urlencoded": BillCreate;
                "multipart/form-data": BillCreate;
            };
        };
        responses: {
            /** A bill with this `external_id` exists already and is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            /** The bill is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The bill's id, as Thredfi gave it when the bill was created.
                 * @example 6a000000-0000-4000-8000-000000000002
                 */
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The bill's id, as Thredfi gave it when the bill was created.
                 * @example 6a000000-0000-4000-8000-000000000003
                 */
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": BillUpdate;
                "application/x-www-form-urlencoded": BillUpdate;
                "multipart/form-data": BillUpdate;
            };
        };
        responses: {
            /** The bill after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    void_bill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The bill's id, as Thredfi gave it when the bill was created.
                 * @example 6a000000-0000-4000-8000-000000000004
                 */
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The voided bill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Bill;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bill_payments: {
        parameters: {
            query?: {
                /**
                 * Status of the payments.
                 * @example completed
                 */
                status?: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "returned" | UnknownValue) | undefined;
                /**
                 * How the payments were made, such as bank_transfer.
                 * @example bank_transfer
                 */
                payment_method?: string | undefined;
                /**
                 * Id of the vendor who was paid.
                 * @example e0000000-0000-4000-8000-000000000001
                 */
                vendor_id?: string | undefined;
                /**
                 * Id of a bill to which the payments are allocated.
                 * @example 6a000000-0000-4000-8000-000000000001
                 */
                bill_id?: string | undefined;
                /**
                 * First day of payment to include.
                 * @example 2026-02-01
                 */
                payment_date_start?: string | undefined;
                /**
                 * Last day of payment to include.
                 * @example 2026-02-28
                 */
                payment_date_end?: string | undefined;
                /**
                 * Text to look for in `payment_reference`, `check_number` and `processor_payment_id`.
                 * @example BILL-0001
                 */
                search?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of bill payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillPaymentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_bill_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A key of the caller's own, unique to this one payment. A repeat with the same key returns 200 with the stored response of the first call. How long a key is kept is not documented.
                 * @example invoice-payment-pay-2001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BillPaymentCreate;
            };
        };
        responses: {
            /** A repeat with the same `Idempotency-Key`: the stored response of the first call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillPayment;
                };
            };
            /** The payment is recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillPayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_bill_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The bill payment's id, as Thredfi gave it when the payment was recorded.
                 * @example 7a000000-0000-4000-8000-000000000001
                 */
                bill_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bill payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillPayment;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_bill_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The bill payment's id, as Thredfi gave it when the payment was recorded.
                 * @example 7a000000-0000-4000-8000-000000000003
                 */
                bill_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": BillPaymentUpdate;
            };
        };
        responses: {
            /** The bill payment after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillPayment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_bill_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The bill payment's id, as Thredfi gave it when the payment was recorded.
                 * @example 7a000000-0000-4000-8000-000000000003
                 */
                bill_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BillPaymentCancelResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendor_credits: {
        parameters: {
            query?: {
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Keeps credits received at or before this instant (ISO 8601).
                 * @example 2026-02-28T23:59:59Z
                 */
                received_at_end?: string | undefined;
                /**
                 * Keeps credits received at or after this instant (ISO 8601).
                 * @example 2026-02-01T00:00:00Z
                 */
                received_at_start?: string | undefined;
                /**
                 * Keeps credits in this status, or in one of several separated by commas.
                 * @example partially_applied,applied
                 */
                status?: string | undefined;
                /**
                 * Keeps credits of this vendor (Thredfi's id), or of one of several separated by commas.
                 * @example e0000000-0000-4000-8000-000000000002
                 */
                vendor_id?: string | undefined;
                /**
                 * Keeps credits that match this text.
                 * @example Northgate
                 */
                search?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of vendor credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCreditList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorCreditCreate;
                "application/x-www-form-urlencoded": VendorCreditCreate;
                "multipart/form-data": VendorCreditCreate;
            };
        };
        responses: {
            /** A credit with this `external_id` existed; it is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            /** The credit was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor credit's id, as Thredfi gave it when the credit was created.
                 * @example 8a000000-0000-4000-8000-000000000001
                 */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vendor credit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor credit's id, as Thredfi gave it when the credit was created.
                 * @example 8a000000-0000-4000-8000-000000000001
                 */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VendorCreditUpdate;
                "application/x-www-form-urlencoded": VendorCreditUpdate;
                "multipart/form-data": VendorCreditUpdate;
            };
        };
        responses: {
            /** The vendor credit after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorCredit;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_vendor_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor credit's id, as Thredfi gave it when the credit was created.
                 * @example 8a000000-0000-4000-8000-000000000099
                 */
                credit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The credit was deleted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendor_refunds: {
        parameters: {
            query?: {
                /**
                 * Keeps refunds in this currency (ISO 4217).
                 * @example GBP
                 */
                currency?: string | undefined;
                /**
                 * Keeps refunds whose `external_id` contains this text.
                 * @example vr-9001
                 */
                external_id?: string | undefined;
                /**
                 * `true` keeps refunds that are allocated in full.
                 * @example true
                 */
                is_fully_allocated?: boolean | undefined;
                /**
                 * Keeps refunds of at most this amount. In minor units (pence, cents).
                 * @example 5000
                 */
                max_amount?: number | undefined;
                /**
                 * Keeps refunds of at least this amount. In minor units (pence, cents).
                 * @example 1000
                 */
                min_amount?: number | undefined;
                /**
                 * Order of the list: `refund_date`, `total_refunded_amount_cents`, `status` or `vendor__company_name`, each with a leading minus sign for falling order. Without it, `-refund_date,-created_at`.
                 * @example -refund_date
                 */
                ordering?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Keeps refunds dated on or before this day (YYYY-MM-DD).
                 * @example 2026-02-28
                 */
                refund_date_end?: (string | Date) | undefined;
                /**
                 * Keeps refunds dated on or after this day (YYYY-MM-DD).
                 * @example 2026-02-01
                 */
                refund_date_start?: (string | Date) | undefined;
                /**
                 * Keeps refunds made for this reason, such as `goods_return`.
                 * @example goods_return
                 */
                refund_type?: string | undefined;
                /**
                 * Keeps refunds with this text in the reference number, the external id, the description or the vendor's name.
                 * @example VR-0001
                 */
                search?: string | undefined;
                /**
                 * Keeps refunds in this status, or in one of several separated by commas.
                 * @example allocated,completed
                 */
                status?: ("pending" | "partially_allocated" | "allocated" | "completed" | "cancelled" | UnknownValue) | undefined;
                /**
                 * Keeps refunds of this vendor, by Thredfi's id.
                 * @example e0000000-0000-4000-8000-000000000001
                 */
                vendor_id?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of vendor refunds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorRefundCreate;
            };
        };
        responses: {
            /** A refund with this `external_id` existed; it is returned unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefund;
                };
            };
            /** The refund was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefund;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor refund's id, as Thredfi gave it when the refund was created.
                 * @example 9a000000-0000-4000-8000-000000000001
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vendor refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefund;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor refund's id, as Thredfi gave it when the refund was created.
                 * @example 9a000000-0000-4000-8000-000000000002
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The refund was deleted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor_refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor refund's id, as Thredfi gave it when the refund was created.
                 * @example 9a000000-0000-4000-8000-000000000001
                 */
                refund_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VendorRefundUpdate;
                "application/x-www-form-urlencoded": VendorRefundUpdate;
                "multipart/form-data": VendorRefundUpdate;
            };
        };
        responses: {
            /** The vendor refund after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefund;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_vendor_refund_payments: {
        parameters: {
            query?: {
                /**
                 * Keeps payments in this status.
                 * @example completed
                 */
                status?: ("pending" | "processing" | "completed" | "failed" | "cancelled" | UnknownValue) | undefined;
                /**
                 * Keeps payments made by this method.
                 * @example bank_transfer
                 */
                payment_method?: string | undefined;
                /**
                 * Keeps payments of this vendor refund, by Thredfi's id.
                 * @example 9a000000-0000-4000-8000-000000000001
                 */
                refund_id?: string | undefined;
                /**
                 * Keeps payments dated on or after this day.
                 * @example 2026-02-01
                 */
                payment_date_start?: string | undefined;
                /**
                 * Keeps payments dated on or before this day.
                 * @example 2026-03-31
                 */
                payment_date_end?: string | undefined;
                /**
                 * Keeps payments with this text in the payment reference.
                 * @example RIDGEWAY
                 */
                search?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of vendor refund payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundPaymentList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    create_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A key of the caller's own, unique to this one payment. A repeat with the same key returns 200 with the stored response of the first call. How long a key is kept is not documented.
                 * @example invoice-payment-pay-2001
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VendorRefundPaymentCreate;
            };
        };
        responses: {
            /** A repeat: the stored response of the first call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundPaymentResult;
                };
            };
            /** The refund, its payment and its allocations were created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundPaymentResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor refund payment's id, as Thredfi gave it when the payment was created.
                 * @example 9c000000-0000-4000-8000-000000000001
                 */
                vendor_refund_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment, its refund and its allocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundPaymentResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor refund payment's id, as Thredfi gave it when the payment was created.
                 * @example 9c000000-0000-4000-8000-000000000002
                 */
                vendor_refund_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": VendorRefundPaymentUpdate;
            };
        };
        responses: {
            /** The payment after the change, its refund and its allocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundPaymentResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    delete_vendor_refund_payment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The vendor refund payment's id, as Thredfi gave it when the payment was created.
                 * @example 9c000000-0000-4000-8000-000000000002
                 */
                vendor_refund_payment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VendorRefundPaymentCancelResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bank_accounts: {
        parameters: {
            query?: {
                /**
                 * Only accounts whose key at the provider contains this text.
                 * @example plaid_acc_kingsway
                 */
                account_key?: string | undefined;
                /**
                 * Only accounts with at most this balance.
                 * @example 10000
                 */
                balance_max?: number | undefined;
                /**
                 * Only accounts with at least this balance.
                 * @example 1000
                 */
                balance_min?: number | undefined;
                /**
                 * Only accounts whose link to the bank is in this state.
                 * @example active
                 */
                bank_link_status?: ("active" | "error" | "revoked") | undefined;
                /**
                 * Only accounts of businesses whose name contains this text.
                 * @example Copper Kettle
                 */
                business_name?: string | undefined;
                /**
                 * Only accounts in this currency, by its code.
                 * @example GBP
                 */
                currency?: string | undefined;
                /**
                 * Only accounts with exactly this display name, whatever its letter case.
                 * @example Business current account
                 */
                display_name?: string | undefined;
                /**
                 * Only accounts first synced after this instant.
                 * @example 2026-01-01T00:00:00Z
                 */
                first_sync_after?: (string | Date) | undefined;
                /**
                 * Only accounts first synced before this instant.
                 * @example 2026-01-31T23:59:59Z
                 */
                first_sync_before?: (string | Date) | undefined;
                /**
                 * Only accounts that have been synced at least once, or only those that never were.
                 * @example true
                 */
                has_been_synced?: boolean | undefined;
                /**
                 * Only accounts that are mapped to the chart of accounts, or only those that are not.
                 * @example true
                 */
                has_mapped_account?: boolean | undefined;
                /**
                 * Only active accounts, or only inactive ones.
                 * @example true
                 */
                is_active?: boolean | undefined;
                /**
                 * Only accounts mapped to the ledger account with this id.
                 * @example a0000000-0000-4000-8000-000000001010
                 */
                mapped_account_id?: string | undefined;
                /**
                 * Member to sort by; a leading minus reverses the order. The default is `-created_at`, newest first.
                 * @example -created_at
                 */
                ordering?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Only accounts connected through this open-banking provider.
                 * @example plaid
                 */
                provider?: string | undefined;
                /**
                 * Only accounts with this text in their names, key or mask, or in the name of the business.
                 * @example Kingsway
                 */
                search?: string | undefined;
                /**
                 * Only accounts updated after this date.
                 * @example 2026-03-01
                 */
                updated_after?: string | undefined;
                /**
                 * Only accounts updated before this date.
                 * @example 2026-04-01
                 */
                updated_before?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of connected bank accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    retrieve_bank_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
                /**
                 * The connected bank account's id.
                 * @example b1000000-0000-4000-8000-000000000001
                 */
                bank_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The connected bank account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankAccount;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    list_bank_transactions: {
        parameters: {
            query?: {
                /**
                 * Only transactions of the bank account that is mapped to the ledger account with this id.
                 * @example a0000000-0000-4000-8000-000000001010
                 */
                account_id?: string | undefined;
                /**
                 * Only transactions of at most this amount. In minor units (pence, cents).
                 * @example 100000
                 */
                amount_max?: number | undefined;
                /**
                 * Only transactions of at least this amount. In minor units (pence, cents).
                 * @example 10000
                 */
                amount_min?: number | undefined;
                /**
                 * Only transactions of the connected bank account with this id.
                 * @example b1000000-0000-4000-8000-000000000001
                 */
                bank_account_connection_id?: string | undefined;
                /**
                 * Only transactions in one of these states; the parameter is repeated for each.
                 * @example [
                 *   "categorized",
                 *   "approved"
                 * ]
                 */
                categorization_status?: string[] | undefined;
                /**
                 * Only transactions in this currency, by its code; GBP, EUR and USD are documented.
                 * @example GBP
                 */
                currency?: string | undefined;
                /**
                 * First day, in ISO 8601.
                 * @example 2026-02-09
                 */
                date_from?: string | undefined;
                /**
                 * Last day, in ISO 8601.
                 * @example 2026-02-12
                 */
                date_to?: string | undefined;
                /** Only money in (`credit`), or only money out (`debit`). */
                direction?: ("credit" | "debit") | undefined;
                /**
                 * Only transactions that were split, or only those that were not.
                 * @example false
                 */
                has_children?: boolean | undefined;
                /**
                 * Only parts of a split transaction, or only transactions that are no such part.
                 * @example false
                 */
                has_parent?: boolean | undefined;
                /**
                 * Only transactions that have a category, or only those that have none.
                 * @example true
                 */
                is_categorized?: boolean | undefined;
                /**
                 * Only transactions that are reconciled, or only those that are not.
                 * @example true
                 */
                is_reconciled?: boolean | undefined;
                /**
                 * Only transactions that still need a category, or only those that do not.
                 * @example false
                 */
                needs_categorization?: boolean | undefined;
                /**
                 * Member to sort by; a leading minus reverses the order. The default is `-date`, then `-created_at`.
                 * @example -date
                 */
                ordering?: string | undefined;
                /**
                 * Number of the page, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Records on a page, at most 100.
                 * @example 20
                 */
                page_size?: components["parameters"]["PageSize"] | undefined;
                /**
                 * Only transactions with this text in their description, counterparty, merchant or reference.
                 * @example HSB
                 */
                search?: string | undefined;
                /** Only transactions of this origin. */
                source?: string | undefined;
                /**
                 * Only transactions of this kind.
                 * @example fps
                 */
                transaction_type?: BankTransactionType | undefined;
                /** Leaves out personal transactions. */
                exclude_personal?: boolean | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of bank transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BankTransactionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_balance_sheet: {
        parameters: {
            query?: {
                /**
                 * Day of the balance sheet.
                 * @example 2026-03-31
                 */
                as_of_date?: (string | Date) | undefined;
                /**
                 * `summary` gives totals only; `detailed` gives the accounts behind them too.
                 * @example detailed
                 */
                detail_level?: ("detailed" | "summary") | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The balance sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BalanceSheetReport | BalanceSheetReport[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_cash_flow_statement: {
        parameters: {
            query?: {
                /**
                 * `summary` gives totals and the reconciliation only; `detailed` gives the accounts behind them too.
                 * @example detailed
                 */
                detail_level?: ("detailed" | "summary") | undefined;
                /**
                 * Last day of the period.
                 * @example 2026-03-31
                 */
                end_date?: (string | Date) | undefined;
                /**
                 * First day of the period.
                 * @example 2026-01-01
                 */
                start_date?: (string | Date) | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cash flow statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CashFlowStatement | CashFlowStatement[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_profit_and_loss: {
        parameters: {
            query?: {
                /**
                 * `summary` gives totals only; `detailed` gives the accounts behind them too.
                 * @example detailed
                 */
                detail_level?: ("detailed" | "summary") | undefined;
                /**
                 * Last day of the period.
                 * @example 2026-03-31
                 */
                end_date?: (string | Date) | undefined;
                /**
                 * First day of the period.
                 * @example 2026-01-01
                 */
                start_date?: (string | Date) | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The profit and loss report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProfitAndLossReport | ProfitAndLossReport[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_ap_aging: {
        parameters: {
            query?: {
                /**
                 * Day from which lateness is counted; today when left out.
                 * @example 2026-03-31
                 */
                as_of_date?: (string | Date) | undefined;
                /**
                 * Whether the report is split by vendor or gives the total only.
                 * @example vendor
                 */
                group_by?: ("total" | "vendor") | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payables by age. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayablesAgingReport | PayablesAgingReport[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_ar_aging: {
        parameters: {
            query?: {
                /**
                 * Day from which lateness is counted; today when left out.
                 * @example 2026-03-31
                 */
                as_of_date?: (string | Date) | undefined;
                /**
                 * Whether the report is split by customer or gives the total only.
                 * @example customer
                 */
                group_by?: ("customer" | "total") | undefined;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The receivables by age. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReceivablesAgingReport | ReceivablesAgingReport[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_financial_summary: {
        parameters: {
            query: {
                /**
                 * Last day of the period.
                 * @example 2026-03-31
                 */
                end_date: string | Date;
                /**
                 * Length of one step of the trend.
                 * @example monthly
                 */
                granularity?: ("monthly" | "quarterly" | "yearly") | undefined;
                /**
                 * First day of the period.
                 * @example 2026-01-01
                 */
                start_date: string | Date;
            };
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The totals and their trend. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FinancialSummary | FinancialSummary[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    get_menu_config: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The configuration that holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MenuConfigResult;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    update_menu_config: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MenuConfig;
            };
        };
        responses: {
            /** The configuration as stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MenuConfigResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    reset_menu_config: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The business's id, as Thredfi gave it when the business was created. It must be the one that a business token is for.
                 * @example 3c90c3cc-0d44-4b50-8888-8dd25736052a
                 */
                business_id: components["parameters"]["BusinessId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The business is back to the partner's default. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
}
