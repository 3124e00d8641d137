// What was responded to each Idempotency-Key of a business, so that a repeat gets it again. Inferred: that the same key with
// another body is a conflict.

import { createHash } from "node:crypto";
import type { BookContext } from "./book-context.js";
import type { Action } from "./resource-model.js";

const RESOURCE = "idempotencyKeys";

export class IdempotencyKeys {
  readonly #context: BookContext;
  readonly #key: string | undefined;
  readonly #id: string;
  readonly #request: string;

  constructor(
    context: BookContext,
    { isIdempotent, operation }: Action,
    { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown },
  ) {
    this.#context = context;
    this.#key = isIdempotent ? headers["idempotency-key"] : undefined;
    this.#id = `${operation.id} ${this.#key}`;
    this.#request = this.#key === undefined ? "" : createHash("sha256").update(JSON.stringify(body)).digest("hex");
  }

  /** The response to the first request with this key. */
  earlier(): { readonly body: unknown } | undefined {
    const earlier = this.#key === undefined ? undefined : this.#context.find(RESOURCE, this.#id);
    if (!earlier) return undefined;
    if (earlier["request"] !== this.#request) {
      const message = "The Idempotency-Key was sent before, with another body.";
      this.#context.reject(409, "idempotency_conflict", message);
    }
    return { body: earlier["response"] };
  }

  /** For the record: which key made it. */
  member(): { readonly idempotency_key?: string } {
    return this.#key === undefined ? {} : { idempotency_key: this.#key };
  }

  keep(response: unknown): void {
    if (this.#key === undefined) return;
    this.#context.put(RESOURCE, { id: this.#id, request: this.#request, response });
  }
}
