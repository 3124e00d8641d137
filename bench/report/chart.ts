// The chart of a run: what a call costs every client, as bars beside the reference. Plain SVG that needs no font or script.

import { CONTENDERS, describeScenario, REFERENCE, type Scenario } from "../calls/contenders.js";
import { type Results, ratio } from "./results.js";

const SHOWN: readonly Scenario[] = [
  { network: "in process", call: "GET 3", concurrency: 1 },
  { network: "loopback", call: "GET 3", concurrency: 50 },
];

const TITLE = `Processor time of a call, ${REFERENCE} = 1`;
const WIDTH = 760;
const LABELS = 230;
const BAR = 15;
const LINE = 21;

export function chart({ calls, date, node }: Results): string {
  let y = 44;
  const parts: string[] = [text(12, 24, TITLE, 'font-size="15" font-weight="bold"')];
  for (const scenario of SHOWN) {
    const bars = CONTENDERS.flatMap(({ name }) => {
      const cost = calls.find(
        ({ contender, network, call, concurrency }) =>
          contender === name &&
          network === scenario.network &&
          call === scenario.call &&
          concurrency === scenario.concurrency,
      );
      const value = cost && ratio(calls, cost, REFERENCE);
      return value === undefined ? [] : [{ name, value }];
    }).sort((one, other) => one.value - other.value);
    const scale = (WIDTH - LABELS - 60) / Math.max(1, ...bars.map(({ value }) => value));
    parts.push(text(12, y + 12, describeScenario(scenario), 'font-weight="bold"'));
    y += 22;
    const one = LABELS + scale;
    parts.push(`<line x1="${at(one)}" y1="${y - 4}" x2="${at(one)}" y2="${y + bars.length * LINE}" stroke="#999"/>`);
    for (const { name, value } of bars) {
      const color = name.startsWith("thredfi-sdk") ? "#0b6e4f" : name === REFERENCE ? "#555" : "#b8c4ce";
      parts.push(text(LABELS - 8, y + 12, name, 'text-anchor="end"'));
      parts.push(`<rect x="${LABELS}" y="${y}" width="${at(value * scale)}" height="${BAR}" fill="${color}"/>`);
      parts.push(text(LABELS + value * scale + 6, y + 12, value.toFixed(2)));
      y += LINE;
    }
    y += 16;
  }
  parts.push(text(12, y + 4, `${date}, Node ${node}; bench/README.md says how it is measured`, 'fill="#666"'));
  const height = y + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<title>${TITLE}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}

function text(x: number, y: number, content: string, attributes = ""): string {
  const escaped = content.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<text x="${at(x)}" y="${at(y)}" ${attributes}>${escaped}</text>`;
}

function at(value: number): string {
  return value.toFixed(1);
}
