// Customers: what they owe is computed from receivables. Inferred: the names of the statuses, and that an amount which is
// paid but not allocated lowers the balance of the customer.

import type { ResourceRules, RuleContext } from "../state/resource-rules.js";
import { signed } from "./ledger.js";
import { nameOf, sum, text } from "./values.js";

/** What a customer owes, or a vendor is owed (negative): every open item of theirs. */
export const balanceOf = (context: RuleContext, party: string): number =>
  sum(context.where("journalLines", "party_id", party), signed);

export const customers: ResourceRules = {
  create: (_, record) => ({ status: "active", is_active: true, is_archived: false, ...record }),
  act: {
    archive: ({ now }, record) => ({
      ...record,
      ...{ status: "archived", is_active: false, is_archived: true, archived_at: now, updated_at: now },
    }),
    unarchive: ({ now }, { archived_at: _, ...record }) => ({
      ...record,
      ...{ id: record["id"] as string, status: "active", is_active: true, is_archived: false, updated_at: now },
    }),
  },
  view(context, record) {
    const { address_line1, city, postal_code, country, credit_limit_cents } = record;
    const address = [address_line1, city, postal_code, country].filter((part) => text(part)).join(", ");
    return {
      ...record,
      type: "CustomerData",
      display_name: nameOf(record),
      full_address: address,
      address_string: address,
      tax_exempt: record["tax_exempt"] ?? false,
      transaction_tags: record["transaction_tags"] ?? [],
      metadata: record["metadata"] ?? {},
      credit_limit: credit_limit_cents,
      outstanding_balance: balanceOf(context, record.id),
      documents: record["documents"] ?? [],
    };
  },
};
