// thredfi-sdk/logging: one log line for every event of the client, through the logger that the application has.
// Never logs a token or a body; headers only when asked, and then masked.

import type { Middleware } from "openapi-fetch";
import { ThredfiConfigError } from "../../errors/index.js";
import { maskHeaders } from "../../errors/secrets.js";
import type { ThredfiEvent } from "../../transport/events.js";
import { findOperation } from "../../transport/operation.js";
import type { ThredfiPlugin } from "../plugin.js";
import { unharmed, watchingMiddleware } from "./watching.js";

const LEVELS = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof LEVELS)[number];

/** What a line is about, by name: `event`, `operationId`, `requestId`, `status`, ... */
export type LogFields = Record<string, unknown>;

/** A logger that takes the fields first, as pino, bunyan and Fastify's do; `console` is one too. */
export type Logger = Record<LogLevel, (fields: LogFields, message: string) => void>;

/** A logger that takes the message first, as winston does. */
export type MessageFirstLogger = Record<LogLevel, (message: string, fields: LogFields) => void>;

export interface LoggingOptions {
  /** Log the headers of requests and responses too, at debug, with secrets masked. Default: false. */
  headers?: boolean | undefined;
  /** The logger takes the message before the fields. Default: false. */
  messageFirst?: boolean | undefined;
}

/**
 * A plugin that tells a logger what the client does.
 *
 * | level | events |
 * |---|---|
 * | debug | a call begins; tokens; headers |
 * | info | a call has its response |
 * | warn | a response of 400 or above, or a retry; a token exchange failed; the shared store comes and goes |
 * | error | a call failed without a response |
 *
 * @throws {@link ThredfiConfigError} when the logger lacks one of the four levels.
 *
 * @example
 * ```ts
 * createThredfiClient({ environment: "sandbox", plugins: [logging(pino())] });
 * createThredfiClient({ environment: "sandbox", plugins: [logging(winstonLogger, { messageFirst: true })] });
 * ```
 */
export function logging(logger: Logger, options?: LoggingOptions & { messageFirst?: false | undefined }): ThredfiPlugin;
export function logging(logger: MessageFirstLogger, options: LoggingOptions & { messageFirst: true }): ThredfiPlugin;
export function logging(logger: Logger | MessageFirstLogger, options: LoggingOptions = {}): ThredfiPlugin {
  const { headers = false, messageFirst = false } = options;
  for (const level of LEVELS) {
    if (typeof logger?.[level] !== "function") {
      throw new ThredfiConfigError("logger", `has no ${level}(). A logger has ${LEVELS.join(", ")}.`);
    }
  }
  const log = (level: LogLevel, fields: LogFields, text: string) =>
    unharmed(() => {
      // A server's words may be in it; they shall not look like lines of the application.
      const message = text.replace(/\p{Cc}+/gu, " ");
      // Called as a method: most loggers need their `this`.
      if (messageFirst) (logger as MessageFirstLogger)[level](message, fields);
      else (logger as Logger)[level](fields, message);
    });
  return {
    onEvent: (event) => log(levelOf(event), fieldsOf(event), messageOf(event)),
    ...(headers && { middleware: headerLog(log), position: "outermost" }),
  };
}

function levelOf(event: ThredfiEvent): LogLevel {
  switch (event.type) {
    case "call.completed":
      return event.status >= 400 ? "warn" : "info";
    case "call.failed":
      return "error";
    case "call.retried":
    // A refresh that fails in the background fails no call yet, so nothing else would show it.
    case "token.failed":
    case "store.unavailable":
    case "store.available":
      return "warn";
    default:
      return "debug";
  }
}

/** The members of the event that are plain values: nothing else could be logged without knowing what is in it. */
function fieldsOf({ type, ...members }: ThredfiEvent): LogFields {
  const plain = Object.entries(members).filter(([, value]) => ["string", "number", "boolean"].includes(typeof value));
  return { event: type, ...Object.fromEntries(plain) };
}

/** `call.completed list_businesses: 200 in 35 ms` */
function messageOf(event: ThredfiEvent): string {
  const ms = (milliseconds: number) => `${Math.round(milliseconds)} ms`;
  switch (event.type) {
    case "call.started":
      return `${event.type} ${event.operationId}`;
    case "call.retried":
      return `${event.type} ${event.operationId}: ${event.failure}, again in ${ms(event.delay)}`;
    case "call.not-retried":
      return `${event.type} ${event.operationId}: ${event.failure} (${event.reason})`;
    case "call.completed":
      return `${event.type} ${event.operationId}: ${event.status} in ${ms(event.duration)}`;
    case "call.failed":
      return `${event.type} ${event.operationId}: ${event.reason} after ${ms(event.duration)}`;
    case "store.unavailable":
    case "store.available":
      return event.message === undefined ? event.type : `${event.type}: ${event.message}`;
    default:
      return event.code === undefined
        ? `${event.type} ${event.credential}`
        : `${event.type} ${event.credential}: ${event.code}`;
  }
}

type Log = (level: LogLevel, fields: LogFields, message: string) => void;

/** Sees requests before the credential is added; the masks are for what the application puts there itself. */
function headerLog(log: Log): Middleware {
  const tell = (event: string, { request, schemaPath }: { request: Request; schemaPath: string }, headers: Headers) => {
    const { method } = request;
    const operationId = findOperation(method, schemaPath)?.id;
    const requestId = request.headers.get("X-Request-ID") ?? undefined;
    const fields = { event, operationId, method, ...(requestId !== undefined && { requestId }) };
    log("debug", { ...fields, headers: maskHeaders(headers) }, `${event} ${operationId}`);
  };
  return watchingMiddleware({
    onRequest: (call) => tell("request.headers", call, call.request.headers),
    onResponse: (call) => tell("response.headers", call, call.response.headers),
  });
}
