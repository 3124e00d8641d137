// The list of one paged call: checks what is asked for, and fetches page by page through the dispatcher.

import { aNumber, checkValue } from "../errors/check-options.js";
import { ThredfiConfigError } from "../errors/config-error.js";
import { findOperation } from "../transport/operation.js";
import type { Send } from "./dispatch.js";
import { type Paginated, paginate } from "./pagination.js";
import type { CallInit } from "./prepare-call.js";

interface PaginateInit extends CallInit {
  prefetch?: boolean;
  maxPages?: number;
}

export function paginateCall(send: Send, path: string, init: PaginateInit = {}): Paginated<unknown> {
  const { prefetch = false, maxPages, ...call } = init;
  if (!findOperation("GET", path)?.paged) throw new ThredfiConfigError("path", `GET ${path} is not a paged operation.`);
  if (maxPages !== undefined) checkValue("maxPages", maxPages, aNumber("of pages", 1));
  const query = (call.params?.query ?? {}) as Record<string, unknown>;
  const page = query["page"] ?? 1;
  if (!Number.isInteger(page) || (page as number) < 1) {
    throw new ThredfiConfigError("params.query.page", `${String(page)} is not a page number, 1 or more.`);
  }
  const fetch = (number: number) =>
    send("GET", path, { ...call, params: { ...call.params, query: { ...query, page: number } } });
  const pageSize = typeof query["page_size"] === "number" ? query["page_size"] : undefined;
  return paginate(fetch, { page: page as number, pageSize, prefetch, maxPages });
}
