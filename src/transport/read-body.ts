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
  // A length tells nothing of a compressed body, which is larger than it looks.
  const known = headers.get("Content-Encoding") === null && Number(headers.get("Content-Length") || NaN) <= limit;
  if (known || !body) return as === "text" ? response.text() : response.arrayBuffer();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of "getReader" in body ? chunksOf(body) : body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size <= limit) continue;
    // Of an error the beginning is enough.
    if (response.status >= 400) break;
    throw new ThredfiResponseError(`The response is larger than ${limit} bytes; reading it was stopped.`, {
      status: response.status,
    });
  }
  const bytes = new Uint8Array(Math.min(size, limit));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, limit - offset), offset);
    offset += chunk.byteLength;
  }
  return as === "text" ? decoder.decode(bytes) : bytes.buffer;
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
