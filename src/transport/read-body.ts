// Reads the body of a response once and whole, within a limit, so that a broken one can be asked for again and an endless
// one ends.

import { ThredfiResponseError } from "../errors/response-error.js";
import type { TransportResponse } from "./transport.js";

/** @throws ThredfiResponseError when the body is larger than `limit` bytes */
export function readBody(response: TransportResponse, as: "text", limit: number): Promise<string>;
export function readBody(
  response: TransportResponse,
  as: "text" | "bytes",
  limit: number,
): Promise<string | ArrayBuffer>;
export function readBody(
  response: TransportResponse,
  as: "text" | "bytes",
  limit: number,
): Promise<string | ArrayBuffer> {
  const { headers, body } = response;
  const length = headers.get("Content-Length");
  // A length tells nothing of a compressed body, which is larger than it looks.
  const known = length !== null && Number(length) <= limit && headers.get("Content-Encoding") === null;
  if (known || body === null) return as === "text" ? response.text() : response.arrayBuffer();
  return readChunks(response, as, limit);
}

async function readChunks(
  { status, body }: TransportResponse,
  as: "text" | "bytes",
  limit: number,
): Promise<string | ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(body)) {
    size += chunk.byteLength;
    if (size > limit) {
      throw new ThredfiResponseError(`The response is larger than ${limit} bytes; reading it was stopped.`, { status });
    }
    chunks.push(chunk);
  }
  const [only] = chunks;
  const all = chunks.length === 1 && only ? only : concatenate(chunks, size);
  return as === "text" ? new TextDecoder().decode(all) : (all.slice().buffer as ArrayBuffer);
}

async function* chunksOf(body: TransportResponse["body"]): AsyncGenerator<Uint8Array> {
  if (!body) return;
  if (!("getReader" in body)) {
    const encoder = new TextEncoder();
    for await (const chunk of body) yield typeof chunk === "string" ? encoder.encode(chunk) : chunk;
    return;
  }
  const reader = body.getReader();
  let done = false;
  try {
    for (;;) {
      const next = await reader.read();
      done = next.done;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // Left early: an unread body keeps its connection busy.
    if (!done) reader.cancel().catch(() => {});
  }
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}
