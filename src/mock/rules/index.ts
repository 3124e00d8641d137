// The rules of each resource, by the name that the contract gives it. What is not here follows from the contract alone.

import type { ResourceRules } from "../state/resource-rules.js";
import { customerCredits, vendorCredits } from "./credits.js";
import { customers } from "./customers.js";
import { invoicePayments } from "./invoice-payments.js";
import { invoices } from "./invoices.js";
import { refundPayments } from "./refund-payments.js";
import { refunds } from "./refunds.js";

export const rules: Readonly<Record<string, ResourceRules>> = {
  customers,
  invoices,
  "invoices.payments": invoicePayments,
  refunds,
  "refunds.payments": refundPayments,
  customerCredits,
  vendorCredits,
};
