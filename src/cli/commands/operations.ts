// `thredfi operations`: what the contract has, as a table or as JSON. Reads the tables only, not the schemas.

import { catalogue } from "../../../generated/catalogue.js";
import { operations as table } from "../../../generated/operations.js";
import { didYouMean } from "../../errors/nearest.js";
import type { Operation } from "../../transport/operation.js";
import type { Command } from "../command.js";
import { EXIT, shown, usageError } from "../exit-codes.js";
import type { Paint } from "../output.js";

type Row = Omit<Operation, "pathParameters" | "id"> & {
  readonly id: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly deprecated: boolean;
  readonly evidence: string;
};

export const operations: Command = {
  name: "operations",
  summary: "list the operations of the contract",
  usage: "[flags]",
  description: `Lists operationId, method, path, credential and evidence: published and documented operations are as Thredfi
describes them, reconstructed ones are partly our conclusion.`,
  flags: [
    { name: "tag", value: "TAG", multiple: true, text: "only those with this tag", completes: "tag" },
    { name: "grep", value: "TEXT", text: "only those with this text in id, path, summary or tag" },
    { name: "json", text: "an array with more: summary, tags, alternatives, paged, idempotency" },
  ],
  positionals: { most: 1 },
  examples: ["thredfi operations --tag Invoices", "thredfi operations --grep refund --json"],
  exitCodes: [],

  async run(flags, { out, err }) {
    const rows: Row[] = Object.entries(table).map(([id, row]) => {
      const { tags = [], summary = "", deprecated = false, evidence = "" } = catalogue[id] ?? {};
      return { id, ...row, evidence, tags, summary, deprecated };
    });
    const [word] = flags.positionals;
    if (word !== undefined) {
      const example = `thredfi operations --grep ${shown(word, "TEXT")}`;
      throw usageError(`operations takes flags alone. Did you mean ${example}?`);
    }
    const tags = readTags(flags.values("tag"), rows);
    const text = flags.value("grep")?.toLowerCase() ?? "";
    const found = rows.filter(
      (row) =>
        (tags.length === 0 || row.tags.some((tag) => tags.includes(tag))) &&
        [row.id, row.path, row.summary, ...row.tags].some((one) => one.toLowerCase().includes(text)),
    );
    if (flags.has("json")) out.line(JSON.stringify(found.map(asJson), null, 2));
    else if (found.length > 0) out.write(asTable(found, out.paint));
    if (found.length === 0) err.line("No operation matches.");
    return EXIT.ok;
  },
};

/** The tags as the contract writes them. */
function readTags(given: readonly string[], rows: readonly Row[]): string[] {
  const known = [...new Set(rows.flatMap(({ tags }) => tags))];
  return given.map((tag) => {
    const found = known.find((one) => one.toLowerCase() === tag.toLowerCase());
    if (found !== undefined) return found;
    throw usageError(`--tag: the contract has no such tag.${didYouMean(tag, known)} There are: ${known.join(", ")}.`);
  });
}

function asJson({
  alternatives = [],
  externalId,
  idempotencyKey,
  paged,
  emptyResponse: _,
  secret: __,
  dates: ___,
  ...row
}: Row) {
  const idempotency = { externalId: externalId ?? null, idempotencyKey: idempotencyKey === true };
  return { ...row, alternatives, paged: paged === true, idempotency };
}

function asTable(rows: readonly Row[], paint: Paint): string {
  const cells = rows.map(({ id, method, path, credential, evidence, deprecated }) => [
    id,
    method,
    path,
    credential,
    deprecated ? `${evidence}, deprecated` : evidence,
  ]);
  const head = ["OPERATION", "METHOD", "PATH", "CREDENTIAL", "EVIDENCE"];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("  ");
  return `${[paint("bold", line(head)), ...cells.map(line)].join("\n")}\n`;
}
