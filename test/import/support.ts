// What the tests of an import share: an empty folder before each test, and one mock with the books of the story.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Mock, type MockSnapshot, startMock } from "../../src/mock/index.js";
import { START } from "../mock/support.js";

export let mock: Mock;
let folder: string;

/** For the top of a test file: an empty folder before each test. */
export function useFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "thredfi-import-"));
    return () => rmSync(folder, { recursive: true, force: true });
  });
}

/** For the top of a test file: the same, and the books of the story. */
export function useBooks(): void {
  useFolder();
  let books: MockSnapshot;
  beforeAll(async () => {
    mock = await startMock();
    books = mock.snapshot();
  }, START);
  afterAll(() => mock?.close());
  beforeEach(() => {
    mock.restore(books);
    mock.reset();
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
