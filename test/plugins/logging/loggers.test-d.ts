// Which loggers fit, as their own types have it; compiled, never run. The signatures are those of pino 9 and winston 3.

import { logging } from "../../../src/plugins/logging/index.js";

interface PinoLogFn {
  <T, Message extends string = string>(obj: T, msg?: T extends string ? never : Message, ...args: unknown[]): void;
  (_: never, msg: string, ...args: unknown[]): void;
}

interface WinstonLogMethod<Logger> {
  (message: string, callback: (error?: unknown) => void): Logger;
  (message: string, meta: unknown, callback: (error?: unknown) => void): Logger;
  (message: string, ...meta: unknown[]): Logger;
  (message: unknown): Logger;
  (infoObject: object): Logger;
}

type Levels<Log> = Record<"debug" | "info" | "warn" | "error", Log>;

interface Winston extends Levels<WinstonLogMethod<Winston>> {}

declare const pino: Levels<PinoLogFn>;
declare const winston: Winston;

logging(pino);
logging(pino, { headers: true });
logging(winston, { messageFirst: true });
logging(console);
logging(console, { messageFirst: true });

// @ts-expect-error: the order that the logger takes has to be said
logging(winston as Levels<(message: string, fields: object) => void>);
// @ts-expect-error: a logger has four levels
logging({ info: console.info });
// @ts-expect-error: there is no such option
logging(console, { bodies: true });
