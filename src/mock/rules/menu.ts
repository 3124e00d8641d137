// What the menu of the accounting pages shows, one for each business. A reset shows everything again.

import type { ResourceRules } from "../state/resource-rules.js";
import { members } from "./values.js";

const EVERYTHING = {
  ...{ insights: true, tasks: true, bank_transactions: true, general_ledger: true, reports: true },
  ...{ accounts_receivable: true, accounts_payable: true },
};

export const menu: ResourceRules = {
  delete: (_, { id }) => ({ id }),
  view: (_, record) => ({
    id: record.id,
    data: {
      menu: { ...EVERYTHING, ...members(record["menu"]) },
      sub_menu_tabs: record["sub_menu_tabs"] ?? {},
    },
  }),
};
