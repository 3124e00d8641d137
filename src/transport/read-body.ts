// Reads the body of a response once and whole, within a limit, so that a broken one can be asked for again and an endless
// one ends.

import { ThredfiResponseError } from "../errors/response-error.js";
import type { TransportResponse } from "./transport.js";

const decoder = new TextDecoder();

/** @throws ThredfiResponseError when the body is larger than `limit` bytes */
export async function readBody(
  response: TransportResponse,
  as: "text" | "bytes",
  limit: number,
): Promise<string | ArrayBuffer> {
  const { headers, body } = response;
  const length = headers.get("Content-Length");
  // A length tells nothing of a compressed body, which is larger than it looks.
  const known =
    length !== null && /^\d+$/.test(length) && Number(length) <= limit && headers.get("Content-Encoding") === null;
  if (known || !body) return as === "text" ? response.text() : response.arrayBuffer();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of "getReader" in body ? chunksOf(body) : body) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.byteLength;
    if (size > limit && response.status >= 400) {
      // Of an error the beginning is enough.
      chunks.push(bytes.subarray(0, limit - size + bytes.byteLength));
      size = limit;
      break;
    }
    if (size > limit) {
      throw new ThredfiResponseError(`The response is larger than ${limit} bytes; reading it was stopped.`, {
        status: response.status,
      });
    }
    chunks.push(bytes);
  }
  const bytes = concatenate(chunks, size);
  return as === "text" ? decoder.decode(bytes) : (bytes.slice().buffer as ArrayBuffer);
}

/** Not every runtime iterates a stream by itself. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // An unread body keeps its connection busy.
    reader.cancel().catch(() => {});
  }
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
