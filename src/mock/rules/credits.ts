// Credits of customers and of vendors: sales or costs and VAT are taken back; what is not applied to a document stays an open
// item of the party. Inferred: the statuses, and that a delete reverses the entry on that day and frees what it was applied to.

import type { BookRecord, ResourceRules, RuleContext } from "../state/resource-rules.js";
import { postingsOf, readLines, totalsOf } from "./document-lines.js";
import { restate, type Source, takeBackAll } from "./ledger.js";
import { allocate, outstanding, PAYABLE, RECEIVABLE, type Side } from "./open-items.js";
import { cents, checkCurrency, list, nameOf, numbered, sum, text } from "./values.js";

interface CreditKind {
  readonly side: Side;
  readonly resource: "customerCredits" | "vendorCredits";
  readonly type: string;
  readonly prefix: string;
  /** The member that says when it counts. */
  readonly instant: "sent_at" | "received_at";
  readonly open: string;
  readonly parties: "customers" | "vendors";
  readonly party: "customer" | "vendor";
  describe(number: string, party: string, documents: string): string;
}

const CUSTOMER: CreditKind = {
  ...{ side: RECEIVABLE, resource: "customerCredits", type: "customer_credit", prefix: "CN", instant: "sent_at" },
  ...{ open: "sent", parties: "customers", party: "customer" },
  describe: (number, party) => `Credit note ${number}${party && `, ${party}`}`,
};

const VENDOR: CreditKind = {
  ...{ side: PAYABLE, resource: "vendorCredits", type: "vendor_credit", prefix: "VC", instant: "received_at" },
  ...{ open: "received", parties: "vendors", party: "vendor" },
  describe: (_, party, documents) => `Credit of ${party || "a vendor"}${documents && `, on ${documents}`}`,
};

/** As in the contract's examples: of a vendor the external id, of a customer the company. */
function shownParty(party: BookRecord, { side }: CreditKind): object {
  const { id, external_id, company_name } = party;
  return { id, display_name: nameOf(party), ...(side === PAYABLE ? { external_id } : { company_name }) };
}

function rulesOf(kind: CreditKind): ResourceRules {
  const { side, resource } = kind;
  const numberOf = side === RECEIVABLE ? "invoice_number" : "bill_number";

  function source(context: RuleContext, record: BookRecord): Source {
    const number = String(record["credit_number"]);
    const party = nameOf(context.find(kind.parties, record[side.partyMember]));
    const documents = list(record["allocations"]).map(
      (one) => context.find(side.documents, one[side.documentMember])?.[numberOf],
    );
    return {
      ...{ resource, id: record.id, type: kind.type, reference: number, at: String(record[kind.instant]) },
      description: kind.describe(number, party, documents.join(", ")),
    };
  }

  function post(context: RuleContext, given: BookRecord): BookRecord {
    const lines = readLines(context, given["line_items"], side === RECEIVABLE ? "sales" : "purchases");
    const { total_amount } = totalsOf(context, lines);
    const { party, allocations, postings } = allocate(context, side, given, total_amount, given["allocations"]);
    const record = { ...given, total_amount, [side.partyMember]: party, allocations };
    const own = postingsOf(lines, side.sign);
    restate(context, source(context, record), side.sign === 1 ? [...own, ...postings] : [...postings, ...own]);
    return record;
  }

  return {
    create: (context, record) =>
      post(context, {
        ...record,
        currency: checkCurrency(context, record),
        [kind.instant]: text(record[kind.instant]) ?? context.now,
        credit_number: text(record["credit_number"]) ?? numbered(context, resource, "credit_number", kind.prefix),
      }),
    update: (context, after) => post(context, after),
    delete(context, record) {
      const what = source(context, record);
      takeBackAll(context, { ...what, description: `Deletion of ${what.reference}`, at: context.now });
      return undefined;
    },
    view(context, record) {
      const party = context.find(kind.parties, record[side.partyMember]);
      const allocations = list(record["allocations"]);
      const [total, applied] = [cents(record["total_amount"]), sum(allocations, ({ amount }) => cents(amount))];
      return {
        ...record,
        status: applied === 0 ? kind.open : applied < total ? "partially_applied" : "applied",
        applied_amount: applied,
        tags: record["tags"] ?? [],
        line_items: list(record["line_items"]).map((line) => ({ tags: [], metadata: {}, ...line })),
        ...(party && { [kind.party]: shownParty(party, kind) }),
        allocations: allocations.map((one) => ({
          [side.documentMember]: one[side.documentMember],
          [numberOf]: context.find(side.documents, one[side.documentMember])?.[numberOf],
          amount_cents: one["amount"],
          [side === RECEIVABLE ? "invoice_outstanding_balance_cents" : "bill_outstanding_balance_cents"]: outstanding(
            context,
            side,
            String(one[side.documentMember]),
          ),
          applied_at: record[kind.instant],
        })),
      };
    },
    filters: {
      status: (context, record, value) => context.view(resource, record)["status"] === value,
      customer_external_id: (context, { customer_id }, value) =>
        context.find("customers", customer_id)?.["external_id"] === value,
    },
  };
}

export const customerCredits = rulesOf(CUSTOMER);
export const vendorCredits = rulesOf(VENDOR);
