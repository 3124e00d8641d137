// What the books of a mock start with: the story, nothing, or the records of a file. It goes through the engine, so that
// what is seeded posts and adds up as what is requested does.

import { readFileSync } from "node:fs";
import { ThredfiConfigError } from "../../errors/config-error.js";
import type { MockClock } from "../mock-clock.js";
import { accountId } from "../rules/chart.js";
import { restate } from "../rules/ledger.js";
import type { SeedRecords } from "../types.js";
import type { BookContext } from "./book-context.js";
import { PARTNER } from "./books.js";
import type { CheckBody, Engine } from "./engine.js";
import type { SeedEvent } from "./seed-event.js";
import { isObject } from "./shape.js";
import { CAFE, STORY, STORY_ENDS } from "./story.js";

/** @throws ThredfiConfigError when a file cannot be read or the books do not take what it says */
export function plantSeed(engine: Engine, clock: MockClock, seed: string, check: CheckBody): void {
  if (seed === "empty") return;
  if (seed !== "story") {
    engine.seed(readSeedFile(seed), check);
    return;
  }
  for (const event of STORY) replay(engine, event);
  engine.books.restore(JSON.parse(withStoryIds(engine)));
  clock.startAt(new Date(STORY_ENDS));
}

function replay(engine: Engine, event: SeedEvent): void {
  const isPartners = "resource" in event && event.resource === "businesses";
  const context = engine.context(isPartners ? PARTNER : CAFE, event.at);
  if ("entry" in event) {
    post(context, event);
    return;
  }
  const { resource } = event;
  if ("put" in event) context.put(resource, { ...event.body, id: event.put });
  else if ("create" in event) engine.create(resource, context, { ...event.body, id: event.create });
  else if ("update" in event)
    engine.update(resource, context, event.update, event.body as Readonly<Record<string, unknown>>);
  else if ("act" in event) engine.act(resource, context, event.id, event.act);
  else engine.delete(resource, context, event.delete);
}

function post(context: BookContext, { at, entry, lines }: Extract<SeedEvent, { entry: object }>): void {
  const { source: id, ...rest } = entry;
  restate(
    context,
    { resource: "bankTransactions", id, type: "bank_transaction", at, ...rest },
    lines.map(([code, amount]) => ({ account: accountId(context, code), amount })),
  );
}

/** The books with the ids that the story gives to the entries and lines of its ledger. */
function withStoryIds(engine: Engine): string {
  const ids = new Map<string, string>();
  const entries = [...engine.books.table(CAFE, "journalEntries")];
  for (const [index, { id }] of entries.entries()) ids.set(id, storyId("d0", index + 1));
  for (const line of engine.books.table(CAFE, "journalLines")) {
    const entry = entries.findIndex(({ id }) => id === line["entry_id"]) + 1;
    ids.set(line.id, storyId("d1", 10 * entry + Number(line["line_number"])));
  }
  return JSON.stringify(engine.books.snapshot(), (_, value) => ids.get(value) ?? value);
}

const storyId = (kind: string, number: number) => `${kind}000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

function readSeedFile(file: string): SeedRecords {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (error as Error).message;
    throw new ThredfiConfigError(
      "seed",
      `cannot be read from ${file}: ${reason}. It is "story", "empty" or a JSON file.`,
    );
  }
  if (isObject(value)) return value as SeedRecords;
  throw new ThredfiConfigError("seed", `${file} is not a JSON object of records by resource.`);
}
