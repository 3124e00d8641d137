// One attempt: sends the request once and reads the response, within its time. It never decides about another attempt.

import { type Call, infoOf } from "./call.js";
import { type Clock, onAbort } from "./clock.js";
import { readBody } from "./read-body.js";
import { Reply } from "./reply.js";
import type { Transport, TransportRequest } from "./transport.js";

export interface AttemptOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  /** The largest body that is read, in bytes. */
  readonly maxResponseSize: number;
}

/** What every attempt of a call sends. */
export interface Outgoing extends Omit<TransportRequest, "signal" | "body"> {
  /** A function makes a stream anew for every attempt. */
  readonly body: TransportRequest["body"] | (() => ReadableStream<Uint8Array>);
}

export async function attempt(
  call: Call,
  outgoing: Outgoing,
  signal: AbortSignal,
  { transport, maxResponseSize }: AttemptOptions,
): Promise<Reply> {
  call.stage = "response";
  call.attempts++;
  const response = await transport.send({
    ...outgoing,
    body: typeof outgoing.body === "function" ? outgoing.body() : outgoing.body,
    // A stream is read after the attempt is over, and the caller may stop it then.
    signal: call.read === "stream" && call.signal ? AbortSignal.any([signal, call.signal]) : signal,
  });
  call.stage = "body";
  const { status } = response;
  call.status = status;
  const origin = {
    url: outgoing.url,
    authorization: outgoing.headers.get("Authorization") ?? undefined,
    call: () => infoOf(call),
  };
  // Errors are read as text whatever was asked for: messages quote them, and a retry needs the connection.
  const read = status >= 200 && status < 300 ? call.read : "text";
  if (read === "stream") return new Reply(response, streamOf(response.body), origin);
  return new Reply(response, await readBody(response, read, maxResponseSize), origin);
}

function streamOf(body: Awaited<ReturnType<Transport["send"]>>["body"]): ReadableStream<Uint8Array> | null {
  return body as ReadableStream<Uint8Array> | null;
}

/**
 * Settles as the work does, unless the caller aborts or the time is over first: then at once, with the signal's reason
 * or with what `expire` gives, also when the work ignores the signal that it was handed.
 *
 * @param limit milliseconds; infinite for none
 */
export function within<Result>(
  { clock, limit, signal }: { clock: Clock; limit: number; signal: AbortSignal | undefined },
  expire: () => unknown,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (limit <= 0) return reject(expire());
    const controller = new AbortController();
    const stop = () => {
      cancel?.();
      forget?.();
    };
    const end = (reason: unknown) => {
      stop();
      controller.abort(reason);
      reject(reason);
    };
    const cancel = limit === Number.POSITIVE_INFINITY ? undefined : clock.setTimer(() => end(expire()), limit);
    const forget = signal && onAbort(signal, () => end(signal.reason));
    work(controller.signal).then(
      (result) => {
        stop();
        resolve(result);
      },
      (error) => {
        stop();
        reject(error);
      },
    );
  });
}
