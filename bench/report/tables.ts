// The tables of a run, as Markdown that can be read in a terminal as well.

import { CONTENDERS, REFERENCE, SCENARIOS, scenarioName } from "../calls/contenders.js";
import { exponent } from "../growth/index.js";
import { isOptimal, STORM } from "../storm/index.js";
import { NOTHING as NODE_ALONE } from "../weight/index.js";
import { type Results, ratio } from "./results.js";
import { checkTargets } from "./targets.js";

export function formatResults(results: Results): string {
  const { date, node, machine, load, versions } = results;
  const compared = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const parts = [callTable, targetTable, weightTable, typeTable, stormTable, growthTable].map((part) => part(results));
  const head = `${date}, Node ${node}, ${machine}, load ${load.toFixed(1)} at the start. With ${compared.join(", ")}.`;
  return `${[head, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}

function callTable({ calls }: Results): string {
  if (calls.length === 0) return "";
  const measured = CONTENDERS.filter(({ name }) => calls.some(({ contender }) => contender === name));
  const rows = measured.map(({ name }) => [
    name,
    ...SCENARIOS.map((scenario) => {
      const cost = calls.find(
        ({ contender, network, call, concurrency }) =>
          contender === name &&
          network === scenario.network &&
          call === scenario.call &&
          concurrency === scenario.concurrency,
      );
      return cost ? `${ratio(calls, cost, REFERENCE)?.toFixed(2)} (${number(cost.microseconds)})` : "";
    }),
  ]);
  const title = `Processor time of a call in times of ${REFERENCE} (in µs), in the process and on loopback with 1 and 50 calls at once:`;
  return table(title, ["", ...SCENARIOS.map(scenarioName)], rows);
}

function targetTable(results: Results): string {
  const rows = checkTargets(results).map(({ what, atMost, measured, reached, missed }) => [
    what,
    atMost,
    measured,
    reached ? "reached" : missed ? "MISSED" : "within a tenth",
  ]);
  return table("Numbers to reach:", ["", "at most", "measured", ""], rows);
}

function weightTable({ weights }: Results): string {
  const start = weights.find(({ library }) => library === NODE_ALONE)?.cpuSeconds ?? Number.NaN;
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = weights.map(({ library, cpuSeconds, minified, compressed }) => [
    library,
    (cpuSeconds * 1000).toFixed(1),
    ...(library === NODE_ALONE
      ? ["", "", ""]
      : [((cpuSeconds - start) * 1000).toFixed(1), kilobytes(minified), kilobytes(compressed)]),
  ]);
  const columns = ["", "start and import, ms", "import alone, ms", "minified, kB", "and compressed, kB"];
  return table("Import in a fresh process (processor time), and bundle:", columns, rows);
}

function typeTable({ types }: Results): string {
  const rows = types.map(({ client, cpuSeconds, megabytes }) => [client, cpuSeconds.toFixed(2), number(megabytes)]);
  return table("Type check of 50 calls:", ["", "processor seconds", "peak MB"], rows);
}

function stormTable({ storms }: Results): string {
  const rows = storms.map((storm) => [
    storm.processes === 1 ? "one process" : `${storm.processes} processes and one Redis`,
    `${storm.partner} + ${storm.business}`,
    isOptimal(storm) ? "the fewest possible" : "NOT the fewest possible, or calls went wrong",
    String(storm.failed),
    String(storm.wrongToken),
    number(storm.milliseconds),
  ]);
  const title = `${number(STORM.calls)} first calls at once over ${STORM.businesses} businesses:`;
  return table(title, ["", "token exchanges", "", "failed", "with a wrong token", "ms"], rows);
}

function growthTable({ growth }: Results): string {
  const sizes = [...new Set(growth.map(({ operations }) => operations))];
  const rows = [...new Set(growth.map(({ tool }) => tool))].map((tool) => {
    const own = growth.filter((cost) => cost.tool === tool);
    const seconds = own.map(({ cpuSeconds }) => cpuSeconds.toFixed(2));
    return [tool, ...seconds, exponent(own)?.toFixed(2) ?? "", number(own.at(-1)?.megabytes ?? Number.NaN)];
  });
  const columns = ["", ...sizes.map((size) => `${number(size)} operations`), "exponent", "peak MB of the largest"];
  return table("Processor seconds as the contract grows (exponent 1: linear):", columns, rows);
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** Nothing for a table without rows. */
function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const widths = columns.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [title, "", line(columns), rule, ...rows.map(line)].join("\n");
}
