// From pages to operations: one operation a page, and everything that is wrong with a page or between two of them.
// It must never keep an operation of a page that has a problem: either all pages are sound or there is no result.

import type { JsonObject } from "../openapi/json.js";
import { type ReadDocument, type ReadOperation, readDocument } from "./incoming-document.js";
import { findBlock, isHtml, linesOf, type Page } from "./page.js";
import type { Problem } from "./problem.js";
import { oneOperation } from "./split.js";

/** One operation as the source publishes it. */
export interface SourceOperation extends Omit<ReadOperation, "value"> {
  /** How messages call the page. */
  readonly page: string;
  /** Where it is published; undefined when the source does not say. */
  readonly url: string | undefined;
  readonly presumed?: boolean | undefined;
  /** Of the page, or of the whole file. */
  readonly sha256: string;
  /** The text of `published/<operation_id>.yaml`. */
  readonly text: string;
  readonly value: JsonObject;
  readonly read: ReadDocument;
}

export interface ReadPages {
  readonly operations: SourceOperation[];
  /** Pages that describe something else than an operation, and may. */
  readonly prose: string[];
  readonly problems: Problem[];
}

/** Pages below `schemas/` describe in prose what other pages define; a block is not expected there. */
const PROSE = /(^|\/)schemas\//;

export function readPages(pages: readonly Page[]): ReadPages {
  const operations: SourceOperation[] = [];
  const prose: string[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    const { block, problems: found } = findBlock(page);
    problems.push(...found);
    if (found.length > 0) continue;
    if (block) {
      const { read, problems: inside } = readDocument(page.name, block.text, block.fenceLine + 1);
      problems.push(...inside);
      const operation = read && single(page, read, block, problems);
      if (read && operation) {
        const { name, url, presumed, sha256 } = page;
        operations.push({ ...operation, page: name, url, presumed, sha256, text: block.text, read });
      }
    } else if (PROSE.test(page.name) && !isHtml(page.text)) {
      prose.push(page.name);
    } else {
      const right = isHtml(page.text)
        ? "this is HTML; the text form of a page ends in .md"
        : "an API page ends in a block ````yaml METHOD /path; leave the page out with --skip when it describes no operation";
      problems.push({
        page: page.name,
        line: linesOf(page.text).length,
        wrong: "the page has no OpenAPI block",
        right,
      });
    }
  }
  problems.push(...twice(operations));
  return { operations, prose, problems };
}

/** A whole OpenAPI file: each of its operations becomes what a page of it alone would hold. */
export function readWhole(file: Page): ReadPages {
  const { read, problems } = readDocument(file.name, linesOf(file.text).join("\n"));
  if (!read) return { operations: [], prose: [], problems };
  const { name: page, url, sha256 } = file;
  const operations = read.operations.map((operation) => {
    const text = oneOperation(read.document, operation, url ?? page);
    return { ...operation, page, url, sha256, text, read };
  });
  return { operations, prose: [], problems: twice(operations) };
}

function single(
  page: Page,
  read: ReadDocument,
  block: { method: string; path: string; fenceLine: number },
  problems: Problem[],
): ReadOperation | undefined {
  const [operation, ...others] = read.operations;
  if (!operation) return undefined;
  if (others.length > 0) {
    const names = read.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).join(", ");
    const wrong = `the block holds ${read.operations.length} operations: ${names}`;
    problems.push({ page: page.name, line: others[0]?.line, wrong, right: "a page is of one operation" });
    return undefined;
  }
  const held = `${operation.method.toUpperCase()} ${operation.path}`;
  if (operation.method !== block.method || operation.path !== block.path) {
    const said = `${block.method.toUpperCase()} ${block.path}`;
    const wrong = `the fence announces ${said}, the block holds ${held} (line ${operation.line})`;
    problems.push({ page: page.name, line: block.fenceLine, wrong, right: "the two must agree" });
    return undefined;
  }
  if (operation.value["security"] === undefined) {
    const wrong = `${held} names no security scheme of its own`;
    problems.push({ page: page.name, line: operation.line, wrong, right: "a page says it on the operation" });
    return undefined;
  }
  return operation;
}

/** Operations that two pages claim, by operationId or by method and path. */
function twice(operations: readonly SourceOperation[]): Problem[] {
  const seen = new Map<string, SourceOperation>();
  return operations.flatMap((operation) => {
    const marks = [`operationId ${operation.id}`, `${operation.method.toUpperCase()} ${operation.path}`];
    return marks.flatMap((mark) => {
      const other = seen.get(mark);
      seen.set(mark, other ?? operation);
      if (!other) return [];
      const wrong = `${mark} stands on ${other.page} as well (line ${other.line})`;
      return [{ page: operation.page, line: operation.line, wrong, right: "each operation has one page and one id" }];
    });
  });
}
