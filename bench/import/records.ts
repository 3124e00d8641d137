// The records of the bench: customers of some businesses, as many as asked for.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { ImportRecord } from "thredfi-sdk/import";

export const PARTNER = { partnerId: "a1b2c3d4-5678-90ab-cdef-1234567890ab", apiKey: "sk-bench-import" };

export function* recordsOf(records: number, businesses: number): Generator<ImportRecord> {
  for (let number = 0; number < records; number++) {
    const business = `00000000-0000-4000-8000-${String(number % businesses).padStart(12, "0")}`;
    const record = {
      ...{ external_id: `customer-${number}`, individual_name: `Customer ${number}`, email: `c${number}@shop.example` },
      ...{ notes: "Pays by card.", address_line1: `${number} High Street`, city: "London", postal_code: "N1 0AA" },
    };
    yield { business, kind: "customers", record };
  }
}

export async function writeRecords(file: string, records: number, businesses: number): Promise<void> {
  const stream = createWriteStream(file);
  for (const record of recordsOf(records, businesses)) {
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}
