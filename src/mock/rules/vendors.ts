// Vendors, as responses show them. Inferred: the name of the status. The contract has no call that archives a vendor.

import type { ResourceRules } from "../state/resource-rules.js";

export const vendors: ResourceRules = {
  create: (_, record) => ({ status: "ACTIVE", ...record }),
  act: {
    unarchive: (_, { archived_at: _archived, ...record }, body) => ({
      ...record,
      ...body,
      ...{ id: record["id"] as string, status: "ACTIVE", is_active: true, is_archived: false },
    }),
  },
  view: (_, record) => ({
    ...{ mobile_phone: "", office_phone: "", address_string: "", memo: "", transaction_tags: [], documents: [] },
    ...record,
    type: "VendorData",
  }),
};
