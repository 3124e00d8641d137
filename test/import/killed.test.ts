// An import that is killed again and again goes on each time where it was, and the API has each record once.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { BUSINESS, clientOf, START } from "../mock/support.js";

const PROCESS = fileURLToPath(new URL("import-process.ts", import.meta.url));
const CUSTOMERS = 300;
// CI has little time: a kill costs the start of a process.
const KILLS = process.env["CI"] ? 20 : 50;

/** Each invoice stands before its customer. */
const records = Array.from({ length: CUSTOMERS }, (_, number) => [
  {
    kind: "invoices",
    record: {
      external_id: `i-${number}`,
      customer_external_id: `c-${number}`,
      sent_at: "2026-04-01T00:00:00Z",
      due_at: "2026-05-01T00:00:00Z",
      line_items: [{ description: "Beans", quantity: 1, unit_price: 1200, product: "beans" }],
    },
  },
  { kind: "customers", record: { external_id: `c-${number}`, individual_name: `Customer ${number}` } },
]).flat();

it(
  "finishes after SIGKILL, with each record once",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "thredfi-import-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "year.ndjson");
    writeFileSync(file, records.map((record) => JSON.stringify({ business: BUSINESS, ...record })).join("\n"));
    const mock = await startMock();
    onTestFinished(() => mock.close());
    const { url, partnerId, apiKey } = mock;
    const creates = () => mock.requests.filter(({ operationId = "" }) => operationId.startsWith("create_")).length;

    const start = () => {
      const args = ["--import", "tsx", PROCESS, JSON.stringify({ url, partnerId, apiKey }), file, folder];
      return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    };
    for (let kill = 0; kill < KILLS; kill++) {
      const killedAfter = 1 + Math.floor((kill * 1.8 * CUSTOMERS) / KILLS);
      const child = start();
      const closed = once(child, "close");
      // In the middle of a request, of the line of a journal, or of anything else.
      while (creates() < killedAfter && child.exitCode === null) await new Promise(setImmediate);
      child.kill("SIGKILL");
      const [, signal] = await closed;
      expect(signal).toBe("SIGKILL");
    }
    const child = start();
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    await once(child, "close");

    const { ended, kinds } = JSON.parse(Buffer.concat(output).toString());
    expect(ended).toBe("complete");
    for (const kind of ["customers", "invoices"]) {
      const { new: created, existing, rejected } = kinds[kind];
      expect([created + existing, rejected]).toEqual([CUSTOMERS, 0]);
    }
    expect(mock.violations).toEqual([]);
    const cafe = clientOf(mock).business(BUSINESS);
    const names = (await cafe.customers.list({ page_size: 100 }).toArray({ limit: 10_000 }))
      .map(({ external_id }) => external_id)
      .filter((id) => id?.startsWith("c-"));
    const invoices = (await cafe.invoices.list({ page_size: 100 }).toArray({ limit: 10_000 }))
      .map(({ external_id }) => external_id)
      .filter((id) => id?.startsWith("i-"));
    expect([names.length, new Set(names).size]).toEqual([CUSTOMERS, CUSTOMERS]);
    expect([invoices.length, new Set(invoices).size]).toEqual([CUSTOMERS, CUSTOMERS]);
  },
  START,
);
