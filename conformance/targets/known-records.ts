// Remembers the records that lists of a real API gave, and fills in their ids where an operation asks for one.

import type { ContractOperation } from "../../scripts/openapi/document.js";

export class KnownRecords {
  readonly #ids = new Map<string, string>();
  /** The first record of each list, by the path of the list with its ids filled in. */
  learn(path: string, response: unknown): void {
    const id = firstId(response);
    if (id !== undefined) this.#ids.set(path, id);
  }

  /** The path parameters of the operation; a string says which list had no record. */
  fill({ path }: ContractOperation): Record<string, string> | string {
    const values: Record<string, string> = {};
    let filled = "";
    for (const part of path.split("/").slice(1, -1)) {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      if (name === undefined) {
        filled += `/${part}`;
        continue;
      }
      const id = this.#ids.get(`${filled}/`);
      if (id === undefined) return `no record is known of ${filled}/`;
      values[name] = id;
      filled += `/${id}`;
    }
    return values;
  }

  /** The id of a record that a member such as `customer_id` may name. */
  named(member: string): string | undefined {
    const kind = member.replace(/_id$/, "").replaceAll("_", "-");
    for (const [path, id] of this.#ids) if (path.endsWith(`/${kind}s/`)) return id;
    return undefined;
  }
}

function firstId(response: unknown): string | undefined {
  if (typeof response !== "object" || response === null) return undefined;
  const list = Object.values(response).find((member): member is unknown[] => Array.isArray(member));
  const first = list?.[0];
  if (typeof first !== "object" || first === null || !("id" in first)) return undefined;
  return typeof first.id === "string" ? first.id : undefined;
}
