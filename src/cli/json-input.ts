// Reads a JSON document that a person wrote. What the runtime says of a fault depends on its version and may repeat the
// text, secrets too: only the position is taken from it.

import { readFileSync } from "node:fs";
import { usageError } from "./exit-codes.js";

/**
 * @param source JSON (an object or an array), the path of a file, or `-` for stdin
 * @param flag that gave it, for the error
 * @throws CliError
 */
export function readJson(source: string, flag: string): unknown {
  const isInline = /^\s*[{[]/.test(source);
  const text = isInline ? source : readText(source, flag);
  const name = isInline ? flag : `${flag} ${source === "-" ? "stdin" : source}`;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usageError(`${name}${describeFault(text, (error as Error).message)}.`);
  }
}

function readText(file: string, flag: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a directory",
      ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8",
    };
    const reason = reasons[code ?? ""] ?? `it cannot be read (${code ?? String(error)})`;
    throw usageError(`${flag} ${file === "-" ? "stdin" : file}: ${reason}.`);
  }
}

/** `, line 3, column 6: Expected ':' after property name, found ","`, from what `JSON.parse` says of the text. */
export function describeFault(text: string, message: string): string {
  const [, problem = "Unexpected token", position] = /^(.+?)(?: in JSON)? at position (\d+)/.exec(message) ?? [];
  const offset = position === undefined ? tokenOffset(text, message) : Number(position);
  if (offset === undefined) return ": it is not JSON";
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const place = `, line ${lines.length}, column ${[...(lines.at(-1) ?? "")].length + 1}`;
  const [next] = /^./su.exec(text.slice(offset, offset + 2)) ?? [];
  if (next === undefined) return `${place}: it ends too early`;
  const found = /[\n\r]/.test(next) ? "the end of the line" : next;
  return `${place}: ${problem}${problem.startsWith("Unexpected") ? " " : ", found "}${found}`;
}

/** For an unexpected token V8 gives no position: it is the end of the shortest beginning of the text that has one. */
function tokenOffset(text: string, message: string): number | undefined {
  if (message.startsWith("Unexpected end")) return text.length;
  if (!message.startsWith("Unexpected token")) return undefined;
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (hasUnexpectedToken(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return broken - 1;
}

function hasUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return (error as Error).message.startsWith("Unexpected token");
  }
}
