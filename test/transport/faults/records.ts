// What the API keeps of the creates that it accepted. It knows a repeat by its `Idempotency-Key` or its `external_id`, as
// the contract says that the API does; any other create makes a record.

import type { Received } from "./server.js";

export interface CreatedRecord {
  readonly id: string;
  readonly path: string;
  /** The calls that were answered with it. */
  readonly requestIds: string[];
}

export class Records {
  readonly all: CreatedRecord[] = [];
  readonly #byKey = new Map<string, CreatedRecord>();

  /** The body of a good answer. */
  answer(request: Received): object {
    if (request.method !== "POST") return { id: "an-id" };
    return { id: this.#create(request).id };
  }

  /** How many records a call has made or met. */
  of(requestId: string): number {
    return this.all.filter(({ requestIds }) => requestIds.includes(requestId)).length;
  }

  #create({ path, headers, body, requestId }: Received): CreatedRecord {
    const keys = [headers["idempotency-key"], externalIdOf(body)]
      .filter((key) => key !== undefined)
      .map((key) => `${path} ${key}`);
    const known = keys.map((key) => this.#byKey.get(key)).find((record) => record !== undefined);
    const record = known ?? { id: `record-${this.all.length + 1}`, path, requestIds: [] };
    if (!known) this.all.push(record);
    record.requestIds.push(requestId);
    for (const key of keys) this.#byKey.set(key, record);
    return record;
  }
}

function externalIdOf(body: string): string | undefined {
  try {
    const { external_id: id } = JSON.parse(body) as { external_id?: unknown };
    return typeof id === "string" ? id : undefined;
  } catch {
    return undefined;
  }
}
