// One attempt: sends the request once and reads the response, within its time. It never decides about another attempt.

import { type Call, infoOf } from "./call.js";
import { type Clock, onAbort } from "./clock.js";
import { readBody } from "./read-body.js";
import { Reply } from "./reply.js";
import { isSuccess, type Transport, type TransportRequest, type TransportResponse } from "./transport.js";

export interface AttemptOptions {
  readonly transport: Transport;
  readonly clock: Clock;
  /** The largest body that is read, in bytes. */
  readonly maxResponseSize: number;
}

class AttemptRequest implements TransportRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly init: RequestInit;
  readonly #ending: Ending;

  constructor({ url, method, headers, body, init }: Outgoing, ending: Ending) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = typeof body === "function" ? body() : body;
    this.init = init;
    this.#ending = ending;
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  onAbort(listener: (reason: unknown) => void): () => void {
    return this.#ending.onAbort(listener);
  }
}

/** What every attempt of a call sends. */
export interface Outgoing extends Omit<TransportRequest, "signal" | "body"> {
  /** A function makes a stream anew for every attempt. */
  readonly body: TransportRequest["body"] | (() => ReadableStream<Uint8Array>);
}

/** The end of work before it is done. Its signal is made when somebody asks for it: that costs more than all else here. */
class Ending {
  #controller: AbortController | undefined;
  #listener: ((reason: unknown) => void) | undefined;
  #ended: { reason: unknown } | undefined;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ended) this.#controller.abort(this.#ended.reason);
    return this.#controller.signal;
  }

  /** For one listener; the function it returns ends that. */
  onAbort(listener: (reason: unknown) => void): () => void {
    this.#listener = listener;
    if (this.#ended) listener(this.#ended.reason);
    return () => {
      this.#listener = undefined;
    };
  }

  end(reason: unknown): void {
    this.#ended = { reason };
    this.#controller?.abort(reason);
    this.#listener?.(reason);
  }
}

export async function attempt(
  call: Call,
  outgoing: Outgoing,
  ending: Ending,
  { transport, maxResponseSize }: AttemptOptions,
): Promise<Reply> {
  call.stage = "response";
  call.attempts++;
  const response = await transport.send(new AttemptRequest(outgoing, ending));
  call.stage = "body";
  const { status } = response;
  call.status = status;
  const origin = {
    url: outgoing.url,
    authorization: outgoing.headers.get("Authorization") ?? undefined,
    call: () => infoOf(call),
  };
  // Errors are read as text whatever was asked for: messages quote them, and a retry needs the connection.
  const read = isSuccess(status) ? call.read : "text";
  if (read === "stream") {
    return new Reply(response, response.body && stoppable(streamOf(response.body), call.signal), origin);
  }
  const body = readBody(response, read, maxResponseSize);
  // The status of an error says enough when its body breaks.
  return new Reply(response, await (status >= 400 ? body.catch(() => "") : body), origin);
}

function streamOf(body: NonNullable<TransportResponse["body"]>): ReadableStream<Uint8Array> {
  if ("getReader" in body) return body;
  const iterator = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // An iterator that waits cannot be stopped; what it reads from can, and with it goes the connection.
    cancel: () => (body as { destroy?(): void }).destroy?.(),
  });
}

/** The same stream, that the caller's signal ends: it is read after the attempt and its own signal are over. */
function stoppable(body: ReadableStream<Uint8Array>, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  if (!signal) return body;
  const reader = body.getReader();
  let forget: () => void;
  return new ReadableStream({
    start(controller) {
      forget = onAbort(signal, () => {
        controller.error(signal.reason);
        reader.cancel(signal.reason).catch(() => {});
      });
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        if (!signal.aborted) controller.error(error);
      }
      forget();
    },
    cancel(reason) {
      forget();
      return reader.cancel(reason);
    },
  });
}

/**
 * Settles as the work does, unless the caller aborts or the time is over first: then at once, with the signal's reason
 * or with what `expire` gives, also when the work ignores the ending that it was handed.
 *
 * @param limit milliseconds; infinite for none
 */
export function within<Result>(
  { clock, limit, signal }: { clock: Clock; limit: number; signal: AbortSignal | undefined },
  expire: () => unknown,
  work: (ending: Ending) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (limit <= 0) return reject(expire());
    const ending = new Ending();
    const stop = () => {
      cancel?.();
      forget?.();
    };
    const end = (reason: unknown) => {
      stop();
      ending.end(reason);
      reject(reason);
    };
    const cancel = limit === Number.POSITIVE_INFINITY ? undefined : clock.setTimer(() => end(expire()), limit);
    const forget = signal && onAbort(signal, () => end(signal.reason));
    work(ending).then(
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
