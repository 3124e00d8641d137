// Reads a JSON document that a person wrote, and says where it is broken by line and column: what the runtime says of it
// depends on its version, and repeats the text.

import { readFileSync } from "node:fs";
import { usageError } from "./exit-codes.js";

/**
 * @param file a path, or `-` for stdin
 * @param flag who asked for it, for the error
 * @throws CliError
 */
export function readJson(file: string, flag: string): unknown {
  const name = file === "-" ? "stdin" : file;
  let text: string;
  try {
    const bytes = readFileSync(file === "-" ? 0 : file);
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT"
        ? "there is no such file"
        : code === "EISDIR"
          ? "it is a directory"
          : error instanceof TypeError
            ? "it is not UTF-8"
            : `it cannot be read (${code ?? String(error)})`;
    throw usageError(`${flag} ${name}: ${reason}.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, expected, found } = faultOf(text);
    throw usageError(`${flag} ${name}, line ${line}, column ${column}: expected ${expected}, found ${found}.`);
  }
}

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/** The first place where a text is not JSON (RFC 8259). */
export function faultOf(text: string): JsonFault {
  const scanner = new Scanner(text);
  const expected = scanner.document() ?? "JSON";
  const lines = text.slice(0, scanner.at).split(/\r\n|\n|\r/);
  const next = text.slice(scanner.at, scanner.at + 2).match(/^./su)?.[0];
  const found = next === undefined ? "the end of the text" : /^[\n\r]$/.test(next) ? "the end of the line" : next;
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1, expected, found };
}

const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\u007f|[\u0080-\u009f])*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const WORD = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

/** Each method leaves `at` behind what it read, or at the fault, and says what was expected there. */
class Scanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): string | undefined {
    const fault = this.#value("a JSON value");
    if (fault !== undefined) return fault;
    this.#take(SPACE);
    return this.at < this.#text.length ? "the end of the text" : undefined;
  }

  #value(expected: string): string | undefined {
    this.#take(SPACE);
    const first = this.#text[this.at];
    if (first === "{") return this.#list("}", "a member name in double quotes", () => this.#member());
    if (first === "[") return this.#list("]", "a value", () => this.#value("a value"));
    if (first === '"') return this.#string();
    return this.#take(NUMBER) || this.#take(WORD) ? undefined : expected;
  }

  #member(): string | undefined {
    this.#take(SPACE);
    if (this.#text[this.at] !== '"') return "a member name in double quotes";
    const fault = this.#string();
    if (fault !== undefined) return fault;
    this.#take(SPACE);
    if (this.#text[this.at] !== ":") return "a colon";
    this.at++;
    return this.#value("a value");
  }

  #list(end: string, item: string, one: () => string | undefined): string | undefined {
    this.at++;
    this.#take(SPACE);
    if (this.#text[this.at] === end) {
      this.at++;
      return undefined;
    }
    for (let first = true; ; first = false) {
      const fault = one();
      if (fault !== undefined) return first && fault === item ? `${item} or ${end}` : fault;
      this.#take(SPACE);
      const next = this.#text[this.at];
      if (next !== "," && next !== end) return `a comma or ${end}`;
      this.at++;
      if (next === end) return undefined;
    }
  }

  #string(): string | undefined {
    return this.#take(STRING) ? undefined : "a string that ends on its line, with sound escapes";
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const [match] = pattern.exec(this.#text) ?? [];
    if (match === undefined) return false;
    this.at += match.length;
    return true;
  }
}
