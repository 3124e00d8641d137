// Everything that the command writes goes through here: colours where they can be seen, secrets blotted out, and a
// reader that has gone (`| head`) is no error.

import { knownSecrets, withoutSecrets } from "./secrets.js";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export type Paint = (style: Style, text: string) => string;

/** One of the two streams of the process. */
export class Output {
  readonly isTerminal: boolean;
  readonly #stream: NodeJS.WriteStream;
  readonly #colours: boolean;
  readonly #onGone: (() => void)[] = [];
  #gone = false;

  constructor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv = process.env) {
    this.#stream = stream;
    this.isTerminal = stream.isTTY === true;
    this.#colours = wantsColours(this.isTerminal, environment);
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // EIO: the terminal was closed.
      if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
      this.#gone = true;
      for (const tell of this.#onGone) tell();
    });
  }

  readonly paint: Paint = (style, text) => {
    if (!this.#colours) return text;
    const [on, off] = CODES[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };

  /** Writes the text with a line end. */
  line(text = ""): void {
    this.write(`${text}\n`);
  }

  write(text: string): void {
    if (!this.#gone) this.#stream.write(withoutSecrets(text, knownSecrets()));
  }

  /** The one place where a secret may pass: the user has asked for it by a flag. */
  writeSecret(text: string): void {
    if (!this.#gone) this.#stream.write(text);
  }

  /** Is called when the reader has gone, so that a command that only writes can end. */
  onGone(tell: () => void): void {
    this.#onGone.push(tell);
    if (this.#gone) tell();
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

/**
 * Text from outside (paths, values, commands) for a terminal: a control or direction character in it must not steer the
 * terminal or break a line.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
