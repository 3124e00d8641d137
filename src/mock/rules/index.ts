// The rules of each resource, by the name that the contract gives it. What is not here follows from the contract alone.

import type { ResourceRules } from "../state/resource-rules.js";
import { accounts } from "./accounts.js";
import { bankAccounts, bankTransactions } from "./banking.js";
import { billPayments } from "./bill-payments.js";
import { bills } from "./bills.js";
import { customerCredits, vendorCredits } from "./credits.js";
import { customers } from "./customers.js";
import { insights } from "./insights.js";
import { invoicePayments } from "./invoice-payments.js";
import { invoices } from "./invoices.js";
import { journalEntries } from "./journal-entries.js";
import { menu } from "./menu.js";
import { payouts } from "./payouts.js";
import { refundPayments } from "./refund-payments.js";
import { refunds } from "./refunds.js";
import { reports } from "./statements.js";
import { vendorRefundPayments } from "./vendor-refund-payments.js";
import { vendorRefunds } from "./vendor-refunds.js";
import { vendors } from "./vendors.js";

export const rules: Readonly<Record<string, ResourceRules>> = {
  customers,
  invoices,
  "invoices.payments": invoicePayments,
  refunds,
  "refunds.payments": refundPayments,
  customerCredits,
  vendors,
  bills,
  "bills.payments": billPayments,
  vendorCredits,
  vendorRefunds,
  "vendorRefunds.payments": vendorRefundPayments,
  payouts,
  accounts,
  journalEntries,
  bankAccounts,
  bankTransactions,
  menu,
  reports,
  insights,
};
