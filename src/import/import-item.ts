// One record of an import: where it belongs, what it is sent as, and what the API made of it. It must never send a create
// that could make a second record.

import { createHash } from "node:crypto";
import type { ThredfiClient } from "../client/client.js";
import type { WithResponse } from "../client/resource-types.js";
import { ThredfiApiError } from "../errors/api-error.js";
import { checkUuid } from "../errors/check-identifiers.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { isObject, type Kind, kinds, type Prepared, prepareRecord } from "./order.js";
import type { ImportRecord, RecordError } from "./types.js";

/** A record whose place in the import is known. */
export interface ImportItem {
  readonly record: ImportRecord;
  readonly kind: Kind;
  readonly externalId: string;
}

/** What is known of a record of the import. */
export const WAITING = Symbol("waiting");
export const REJECTED = Symbol("rejected");
/** Its id when it is done. */
export type ItemState = string | typeof WAITING | typeof REJECTED;

/** Something is wrong with a record: thrown where its references are looked up. */
export class RecordFault extends Error {
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** The item, or what is wrong with the record. */
export function findItem(record: ImportRecord): ImportItem | RecordError {
  const { business, kind: name, record: members } = record;
  const kind = kinds.get(name);
  if (!kind) return { field: "kind", message: `is not one that can be imported: ${[...kinds.keys()].join(", ")}` };
  try {
    checkUuid("business", business);
  } catch {
    return { field: "business", message: "is not the UUID of a business" };
  }
  if (!isObject(members)) return { field: "record", message: "is not an object" };
  const externalId = members["external_id"];
  if (typeof externalId !== "string" || externalId === "") {
    return { field: "external_id", message: "is missing: it makes the record repeatable" };
  }
  return { record, kind, externalId };
}

/**
 * @param isLast nothing that it could wait for will come any more
 * @throws WAITING when another record has to be created first
 * @throws RecordFault when a reference leads nowhere
 */
export function prepareItem(
  { record, kind }: ImportItem,
  stateOf: (resource: string, externalId: string) => ItemState | undefined,
  isLast: boolean,
): Prepared {
  return prepareRecord(kind, record.record, (resource, externalId, field, isOptional) => {
    const state = stateOf(resource, externalId);
    if (typeof state === "string") return state;
    if (state === WAITING && !isLast) throw WAITING;
    if (state === WAITING) throw new RecordFault(field, `${externalId} waits for this record, and this one for it`);
    if (state === REJECTED) throw new RecordFault(field, `waits for ${externalId} of ${resource}, which was rejected`);
    if (isOptional) return "";
    const id = field.replace(/_external_id(s?)$/, "_id$1");
    throw new RecordFault(
      field,
      `no record of ${resource} in this import has the external_id ${externalId}; ${id} names one that is in Thredfi`,
    );
  });
}

export interface CreatedRecord {
  readonly id: string;
  readonly result: "new" | "existing";
  /** Whether it took more than one attempt. */
  readonly wasSlow: boolean;
}

export async function createRecord(
  client: ThredfiClient,
  { record, kind }: ImportItem,
  { path, body }: Prepared,
): Promise<CreatedRecord> {
  const { operation, name } = kind;
  // biome-ignore lint/suspicious/noExplicitAny: the resource is found by its name, which the contract has.
  const business: any = client.business(record.business);
  const resource = name.split(".").reduce((parent, child) => parent[child], business);
  // The same record has the same key; one that was fixed has another.
  const key = () => JSON.stringify([record.business, name, body]);
  const options = operation.externalId ? [] : [{ idempotencyKey: createHash("sha256").update(key()).digest("hex") }];
  const call = resource.create(...kind.parents.map((parent) => path[parent]), body, ...options);
  const { data, status, attempts }: WithResponse<unknown> = await call.withResponse();
  const id = isObject(data) ? data["id"] : undefined;
  return { id: String(id ?? ""), result: status === 201 ? "new" : "existing", wasSlow: attempts > 1 };
}

/** What an error says of the record; undefined when another record would have met it too. */
export function errorsOf(error: unknown): RecordError[] | undefined {
  if (error instanceof RecordFault) return [{ field: error.field, message: error.message }];
  if (error instanceof ThredfiConfigError) return [{ field: "", message: error.message }];
  if (!(error instanceof ThredfiApiError)) return undefined;
  const { status, fieldErrors, message } = error;
  if (status < 400 || status >= 500 || [401, 403, 408, 429].includes(status)) return undefined;
  const fields = Object.entries(fieldErrors).flatMap(([field, messages]) => ({ field, message: messages.join(" ") }));
  return fields.length > 0 ? fields : [{ field: "", message }];
}
