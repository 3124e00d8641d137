// Everything that the command writes goes through here: colours where they can be seen, secrets masked, and a reader that
// has gone (`| head`) is no error.

import type { Writable } from "node:stream";
import { maskKnownSecrets } from "./known-secrets.js";

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Such as `process.stdout`. */
export type Stream = Writable & { readonly isTTY?: boolean };

export class Output {
  readonly isTerminal: boolean;
  readonly paint: Paint;
  /** Settles when the reader has gone, so that a command that only writes can end. */
  readonly gone: Promise<void>;
  readonly #stream: Stream;
  #isGone = false;

  constructor(stream: Stream) {
    this.#stream = stream;
    this.isTerminal = stream.isTTY === true;
    const coloured = wantsColours(this.isTerminal, process.env);
    this.paint = (style, text) => {
      const code = CODES[style];
      return coloured ? `\u001b[${code}m${text}\u001b[${code < 10 ? 22 : 39}m` : text;
    };
    this.gone = new Promise((resolve) => {
      stream.on("error", (error: NodeJS.ErrnoException) => {
        // EIO: the terminal was closed.
        if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
        this.#isGone = true;
        resolve();
      });
    });
  }

  /** Writes the text with a line end. */
  line(text = ""): void {
    this.write(`${text}\n`);
  }

  write(text: string): void {
    this.writeSecret(maskKnownSecrets(text));
  }

  /** The one place where a secret may pass: the user has asked for it by a flag. */
  writeSecret(text: string): void {
    if (!this.#isGone) this.#stream.write(text);
  }
}

/** https://no-color.org, and FORCE_COLOR as Node reads it: it wins, and `0` switches off. */
function wantsColours(isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (environment["NO_COLOR"]) return false;
  return isTerminal && environment["TERM"] !== "dumb";
}

/** Both streams, as commands get them. */
export interface Outputs {
  readonly out: Output;
  readonly err: Output;
}

/** Text from outside, for a terminal: a control or direction character in it must not steer the terminal or break a line. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
