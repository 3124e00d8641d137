// Bank accounts and the lines of their statements. Both come from the bank: the contract has no call that makes them, so a
// business has those of its seed. Inferred: no line has a parent or children, and all are of the business.

import type { ResourceRules } from "../state/resource-rules.js";
import { cents, text } from "./values.js";

const is = (flag: boolean, value: string): boolean => String(flag) === value;

export const bankAccounts: ResourceRules = {
  filters: {
    account_key: (_, { account_key }, value) => String(account_key).startsWith(value),
    balance_min: (_, { balance }, value) => cents(balance) >= Number(value),
    balance_max: (_, { balance }, value) => cents(balance) <= Number(value),
    business_name: (_, { business_name }, value) => String(business_name).includes(value),
    first_sync_after: (_, { created_at }, value) => String(created_at) >= value,
    first_sync_before: (_, { created_at }, value) => String(created_at) <= value,
    has_been_synced: (_, { updated_at }, value) => is(text(updated_at) !== undefined, value),
    has_mapped_account: (_, { mapped_account }, value) => is(text(mapped_account) !== undefined, value),
    mapped_account_id: (_, { mapped_account }, value) => mapped_account === value,
  },
};

export const bankTransactions: ResourceRules = {
  filters: {
    has_children: (_, __, value) => is(false, value),
    has_parent: (_, __, value) => is(false, value),
    is_categorized: (_, { categorization_status: status }, value) => is(status === "categorized", value),
    needs_categorization: (_, { categorization_status: status }, value) => is(status !== "categorized", value),
    exclude_personal: () => true,
  },
};
