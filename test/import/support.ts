// What the tests of an import share: one mock with the books of the story before each test, and a folder of its own.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Mock, type MockSnapshot, startMock } from "../../src/mock/index.js";
import { START } from "../mock/support.js";

export let mock: Mock;
let folder: string;

/** For the top of a test file. */
export function useBooks(): void {
  let books: MockSnapshot;
  beforeAll(async () => {
    mock = await startMock();
    books = mock.snapshot();
  }, START);
  afterAll(() => mock?.close());
  beforeEach(() => {
    mock.restore(books);
    mock.reset();
    folder = mkdtempSync(join(tmpdir(), "thredfi-import-"));
    return () => rmSync(folder, { recursive: true, force: true });
  });
}

/** The path of a file in the folder of the test. */
export const at = (name: string) => join(folder, name);

/** Writes a file there and gives its path. */
export function file(name: string, ...lines: string[]): string {
  writeFileSync(at(name), `${lines.join("\n")}\n`);
  return at(name);
}

/** The creates that the mock received, those of businesses and tokens aside. */
export const creates = () =>
  mock.requests.flatMap(({ operationId = "" }) => (/^create_(?!bus)/.test(operationId) ? operationId : []));
