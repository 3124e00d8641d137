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
  const known = length !== null && Number(length) <= limit && headers.get("Content-Encoding") === null;
  if (known || !body) return as === "text" ? response.text() : response.arrayBuffer();
  const bytes = "getReader" in body ? await readStream(body, limit) : await readIterable(body, limit);
  if (!bytes) {
    throw new ThredfiResponseError(`The response is larger than ${limit} bytes; reading it was stopped.`, {
      status: response.status,
    });
  }
  return as === "text" ? decoder.decode(bytes) : (bytes.slice().buffer as ArrayBuffer);
}

/** The bytes, or undefined when there are more than allowed. */
async function readStream(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatenate(chunks, size);
    size += value.byteLength;
    chunks.push(value);
    if (size > limit) {
      // An unread body keeps its connection busy.
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
}

/** The body of a fetch that is not the platform's, such as node-fetch. */
async function readIterable(body: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array | undefined> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = typeof chunk === "string" ? encoder.encode(chunk) : chunk;
    size += bytes.byteLength;
    chunks.push(bytes);
    if (size > limit) return undefined;
  }
  return concatenate(chunks, size);
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
