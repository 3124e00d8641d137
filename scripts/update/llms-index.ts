// Reads a site's llms.txt (llmstxt.org; Mintlify writes it): a Markdown list of links to the text form of every page.
// It must never fetch anything, and never pass over a link of the API reference that it cannot use.

import { linesOf } from "./page.js";
import type { Problem } from "./problem.js";

export interface SiteIndex {
  /** The pages of the API reference, in the order of the list, each once. */
  readonly pages: string[];
  /** Links that are no pages of the API reference: guides, other sites. */
  readonly others: number;
  /** Whole OpenAPI documents that the list names; they are not read, but worth knowing. */
  readonly documents: string[];
  readonly problems: Problem[];
}

const LINK = /\[[^\]]*\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;

/**
 * @param address of the llms.txt itself
 * @param publicOrigin another origin that stands for the same site: that of the pages when a mirror is read
 */
export function readIndex(address: string, text: string, publicOrigin?: string): SiteIndex {
  const { origin } = new URL(address);
  const pages = new Set<string>();
  const documents: string[] = [];
  const problems: Problem[] = [];
  let others = 0;
  for (const [index, line] of linesOf(text).entries()) {
    if (!/^\s*[-*+]\s/.test(line)) continue;
    // The first link of an item is its page; links in its description are not.
    const [, target = ""] = [...line.matchAll(LINK)][0] ?? [];
    if (target === "") continue;
    if (!URL.canParse(target, address)) {
      problems.push({ page: address, line: index + 1, wrong: `${target} is not an address` });
      continue;
    }
    const url = new URL(target, address);
    url.hash = "";
    const isReference = url.pathname.includes("/api-reference/");
    if (/\.(json|ya?ml)$/.test(url.pathname)) documents.push(url.href);
    else if (!isReference) others += 1;
    else if (url.origin !== origin && url.origin !== publicOrigin) {
      const right = "a mirror is read with --site and the address of the site it mirrors";
      problems.push({ page: address, line: index + 1, wrong: `lists ${url.href}, a page of another host`, right });
    } else {
      const path = url.pathname.endsWith(".md") ? url.pathname : `${url.pathname.replace(/\/$/, "")}.md`;
      pages.add(`${origin}${path}`);
    }
  }
  if (pages.size === 0 && problems.length === 0) {
    const right = "expected are lines such as - [List invoices](https://…/api-reference/invoices/list-invoices.md)";
    problems.push({ page: address, wrong: "lists no page of the API reference", right });
  }
  return { pages: [...pages], others, documents, problems };
}
