// Finds the OpenAPI block of a published docs page: prose, `## OpenAPI`, then a fence ```` yaml METHOD /path.
// It must never guess: no block and two blocks are problems, and nothing inside the block is looked at here.

import type { Problem } from "./problem.js";

/** A page as received. */
export interface Page {
  /** How messages call it: its address, or its path in the folder. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the bytes as received, in hex. */
  readonly sha256: string;
  /** Where it is published, without `.md`; undefined when that is not known. */
  readonly url?: string | undefined;
  /** `url` is what --site makes of a file's name, so an address that is known already wins. */
  readonly presumed?: boolean;
}

export interface Block {
  readonly text: string;
  /** The line of the page on which the fence opens; the first line of `text` is the next one. */
  readonly fenceLine: number;
  readonly method: string;
  readonly path: string;
}

interface Fence {
  readonly line: number;
  readonly info: string;
  readonly lines: readonly string[];
  readonly closed: boolean;
  readonly afterHeading: boolean;
}

const INFO = /^ya?ml\s+(?:\S+\s+)?(get|put|post|delete|options|head|patch|trace)\s+(\/\S*)$/i;

/** Whether the text is a page of HTML, which a browser gets where a program should ask for the `.md`. */
export function isHtml(text: string): boolean {
  return /^\s*<(!doctype|html)\b/i.test(text);
}

/** The block of a page, or what is wrong. `undefined` and no problem: the page has no block at all. */
export function findBlock({ name, text }: Page): { block?: Block; problems: Problem[] } {
  const fences = fencesOf(text);
  const open = fences.find(({ closed }) => !closed);
  if (open) {
    const right = "a fence ends with as many backticks as it began with";
    return {
      problems: [{ page: name, line: open.line, wrong: "the code block that opens here is never closed", right }],
    };
  }
  const named = fences.filter(({ info }) => INFO.test(info));
  // Another block below the heading, such as an example, is not the one that names its operation.
  const blocks = named.length > 0 ? named : fences.filter(({ afterHeading }) => afterHeading);
  const [first, ...others] = blocks;
  if (!first) return { problems: [] };
  if (others.length > 0) {
    const lines = blocks.map(({ line }) => line).join(" and ");
    const wrong = `the page has ${blocks.length} OpenAPI blocks, on lines ${lines}`;
    return { problems: [{ page: name, line: others[0]?.line, wrong, right: "a page has one, of one operation" }] };
  }
  const match = INFO.exec(first.info);
  if (!match) {
    const wrong = `the block is introduced by "${first.info}"`;
    const right = 'it should say which operation it is, such as "yaml POST /v1/platform/businesses/"';
    return { problems: [{ page: name, line: first.line, wrong, right }] };
  }
  const [, method = "", path = ""] = match;
  const body = first.lines.map((line) => `${line}\n`).join("");
  return { block: { text: body, fenceLine: first.line, method: method.toLowerCase(), path }, problems: [] };
}

/** The fenced code blocks of a Markdown text (CommonMark 4.5): a fence ends with one at least as long, of its own kind. */
function fencesOf(text: string): Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; indent: string; line: number; info: string; lines: string[] } | undefined;
  let afterHeading = false;
  for (const [index, line] of linesOf(text).entries()) {
    const match = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(line);
    if (open) {
      const [, , mark = "", rest = ""] = match ?? [];
      if (mark.startsWith(open.mark) && rest.trim() === "") {
        fences.push({ line: open.line, info: open.info, lines: open.lines, closed: true, afterHeading });
        open = undefined;
      } else {
        open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
      }
    } else if (match && !(match[2]?.startsWith("`") && match[3]?.includes("`"))) {
      const [, indent = "", mark = "", info = ""] = match;
      open = { mark, indent, line: index + 1, info: info.trim(), lines: [] };
    } else if (/^#{1,6}\s/.test(line)) {
      afterHeading = /^##\s+OpenAPI\s*$/i.test(line);
    }
  }
  if (open) fences.push({ line: open.line, info: open.info, lines: open.lines, closed: false, afterHeading });
  return fences;
}

/** Line ends as LF, without a byte order mark: what goes into the repository. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
}

/** Whether the text, outside code blocks, is an OpenAPI document and not a page that contains one. */
export function isOpenApi(text: string): boolean {
  if (
    text
      .replace(/^\uFEFF/, "")
      .trimStart()
      .startsWith("{")
  )
    return true;
  for (const line of linesOf(text)) {
    if (/^\s*(`{3,}|~{3,})/.test(line)) return false;
    if (/^["']?(openapi|swagger)["']?\s*:/.test(line)) return true;
  }
  return false;
}
