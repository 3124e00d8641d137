// Words the measurements: what each size costs beside 100 operations, per operation, and how fast the cost grows.
// Growth is read from CPU time, which other work on the machine hardly changes, and from what comes on top of the smallest
// contract, so that starting a tool does not hide how it grows.

import type { Usage } from "./measure.js";

export interface Measured {
  readonly tool: string;
  readonly operations: number;
  readonly runs: number;
  readonly usage: Usage;
}

const REFERENCE = 100;

/** A Markdown table: one line a tool and size, then the exponents. */
export function table(results: readonly Measured[]): string {
  const tools = [...new Set(results.map(({ tool }) => tool))];
  const lines = tools.flatMap((tool) => {
    const own = results.filter((result) => result.tool === tool);
    const reference = own.find(({ operations }) => operations === REFERENCE)?.usage;
    const start = own[0];
    return own.map(({ operations, usage }) => {
      const added = start && operations > start.operations ? usage.cpuSeconds - start.usage.cpuSeconds : undefined;
      const each = added === undefined || !start ? "" : ((1000 * added) / (operations - start.operations)).toFixed(1);
      const times = (name: keyof Usage) => (reference ? (usage[name] / reference[name]).toFixed(2) : "");
      const cells = [usage.seconds.toFixed(2), usage.cpuSeconds.toFixed(2), times("cpuSeconds"), each];
      return row([tool, String(operations), ...cells, usage.megabytes.toFixed(0), times("megabytes")]);
    });
  });
  const exponents = tools.map((tool) => {
    const own = results.filter((result) => result.tool === tool);
    return row([tool, exponent(own, "cpuSeconds"), exponent(own, "megabytes")]);
  });
  return [
    row([
      "tool",
      "operations",
      "seconds",
      "CPU seconds",
      "of 100 operations",
      "CPU ms an operation above the start",
      "peak MB",
      "of 100 operations",
    ]),
    row(["---", "---:", "---:", "---:", "---:", "---:", "---:", "---:"]),
    ...lines,
    "",
    "Exponent of the growth above the smallest contract (1 is linear):",
    "",
    row(["tool", "CPU seconds", "peak MB"]),
    row(["---", "---:", "---:"]),
    ...exponents,
    "",
  ].join("\n");
}

/** The slope of a straight line through log(cost above the start) over log(operations above the start). */
export function exponent(own: readonly Measured[], name: keyof Usage): string {
  const [start, ...grown] = own;
  if (!start) return "";
  const points = grown
    .map(({ operations, usage }) => [operations - start.operations, usage[name] - start.usage[name]] as const)
    .filter(([operations, cost]) => operations > 0 && cost > 0)
    .map(([operations, cost]) => [Math.log(operations), Math.log(cost)] as const);
  if (points.length < 2) return "";
  const mean = (index: 0 | 1) => points.reduce((total, point) => total + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((total, [a, b]) => total + (a - x) * (b - y), 0);
  return (over / points.reduce((total, [a]) => total + (a - x) ** 2, 0)).toFixed(2);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
