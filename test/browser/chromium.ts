// Where Chromium is, and what happens without it: the browser tests are skipped, with one line for all of them. In CI
// nothing may be skipped, so there they fail.

import { existsSync } from "node:fs";

export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

export const isSkipped = !existsSync(CHROMIUM) && !process.env["CI"];

/** Vitest's global set-up. */
export default function setUp(): void {
  if (isSkipped)
    console.log(`Skipped: the browser tests, which need ${CHROMIUM} (apt install chromium, or its path as CHROMIUM).`);
}
