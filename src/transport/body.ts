// Reads the body of an answer whole, within a limit, so that a broken one can be asked for again and an endless one ends.

import { ThredfiResponseError } from "../errors/index.js";

/** How much of a body is kept for messages, in characters. */
const BEGINNING = 200;

/** The same answer with its body in memory, and how that body begins. */
export async function bufferBody(
  response: Response,
  limit: number,
): Promise<{ response: Response; beginning: string }> {
  const bytes = await readAll(response, limit);
  // Decoded before the bytes are given away. A character has four bytes at most; the last one may be cut.
  const beginning = new TextDecoder().decode(bytes.subarray(0, 4 * BEGINNING), { stream: true }).slice(0, BEGINNING);
  const { status, statusText, headers, url } = response;
  const buffered = new Response(hasNoBody(status) ? null : bytes, { status, statusText, headers });
  // A Response that is made here has no URL of its own.
  Object.defineProperty(buffered, "url", { value: url });
  return { response: buffered, beginning };
}

async function readAll(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new ThredfiResponseError(`The answer is larger than ${limit} bytes; reading it was stopped.`, {
        status: response.status,
      });
    }
    chunks.push(value);
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}

/** Statuses whose Response must not be given a body (Fetch standard, "null body status"). */
function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
