// Runs the files that it is given, one after the other, against one mock, with the client and the mock that blocks of the
// documentation may use. Prints what broke the contract, as JSON.

import { createThredfiClient } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";

const mock = await startMock();
const { url: baseUrl, partnerId, apiKey } = mock;
Object.assign(process.env, { THREDFI_BASE_URL: baseUrl, THREDFI_PARTNER_ID: partnerId, THREDFI_API_KEY: apiKey });
const found: unknown[] = [];
for (const file of process.argv.slice(2)) {
  const thredfi = createThredfiClient();
  Object.assign(globalThis, { thredfi, cafe: thredfi.business("3c90c3cc-0d44-4b50-8888-8dd25736052a"), mock });
  try {
    await import(file);
  } catch (error) {
    found.push({ file, error: String(error) });
  }
  found.push(...mock.violations.map((violation) => ({ file, violation })));
  mock.reset();
}
await mock.close();
console.log(`\nVIOLATIONS ${JSON.stringify(found)}`);
