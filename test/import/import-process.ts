// An import in a process of its own, for a test that kills it: `import-process.ts <mock> <file> <folder>`.

import { join } from "node:path";
import { fromNdjson, importActivity } from "../../src/import/index.js";
import { createThredfiClient } from "../../src/index.js";

const [, , mock = "{}", file = "", folder = ""] = process.argv;
const { url: baseUrl, partnerId, apiKey } = JSON.parse(mock);
const summary = await importActivity(fromNdjson(file), {
  client: createThredfiClient({ baseUrl, partnerId, apiKey }),
  journal: join(folder, "journal"),
  rejected: join(folder, "rejected.ndjson"),
});
process.stdout.write(JSON.stringify(summary));
