// What the test API keeps of the creates that it accepted. It knows a repeat by its `Idempotency-Key` or its
// `external_id`, as the contract says that the API does; any other create makes a record.

import type { IncomingHttpHeaders } from "node:http";

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly requestId: string;
}

interface CreatedRecord {
  readonly id: string;
  /** The calls that got it as their response. */
  readonly requestIds: string[];
}

export class Records {
  readonly all: CreatedRecord[] = [];
  readonly #byKey = new Map<string, CreatedRecord>();

  create({ path, headers, body, requestId }: ReceivedRequest): { id: string } {
    const keys = [headers["idempotency-key"], externalIdOf(body)]
      .filter((key) => key !== undefined)
      .map((key) => `${path} ${key}`);
    const known = keys.map((key) => this.#byKey.get(key)).find((record) => record !== undefined);
    const record = known ?? { id: `record-${this.all.length + 1}`, requestIds: [] };
    if (!known) this.all.push(record);
    record.requestIds.push(requestId);
    for (const key of keys) this.#byKey.set(key, record);
    return { id: record.id };
  }

  /** How many records a call has made or met. */
  of(requestId: string): number {
    return this.all.filter(({ requestIds }) => requestIds.includes(requestId)).length;
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
