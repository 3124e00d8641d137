// Test results as JUnit's XML, which CI systems read. It counts the cases itself, so that no total can disagree with them.

import { escapeAttribute, escapeText } from "./markup.js";

export interface JunitCase {
  readonly name: string;
  /** By which CI systems group. */
  readonly className: string;
  /** Milliseconds. */
  readonly duration?: number;
  readonly failure?: { readonly type: string; readonly message: string; readonly body: string };
  /** Why it was skipped. */
  readonly skipped?: string;
}

export interface JunitSuite {
  readonly name: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly duration?: number;
  readonly properties?: Readonly<Record<string, string | number>>;
  readonly cases: readonly JunitCase[];
  /** What is neither passed nor failed. */
  readonly output?: string;
}

/** @param duration in milliseconds */
export function renderJunitXml(name: string, duration: number, suites: readonly JunitSuite[]): string {
  const totals = totalsOf(
    suites.flatMap(({ cases }) => cases),
    duration,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name, ...totals }, suites.map(renderSuite), "")}`;
}

function renderSuite({ name, startedAt, duration, properties = {}, cases, output }: JunitSuite): string {
  const rows = Object.entries(properties).map(([key, value]) =>
    element("property", { name: key, value }, [], "      "),
  );
  const content = [
    rows.length > 0 ? element("properties", {}, rows, "    ") : "",
    ...cases.map(renderCase),
    output === undefined ? "" : `    <system-out>${escapeText(output)}</system-out>\n`,
  ];
  return element("testsuite", { name, ...totalsOf(cases, duration), timestamp: startedAt }, content, "  ");
}

function renderCase({ name, className, duration, failure, skipped }: JunitCase): string {
  const content: string[] = [];
  if (failure) {
    const { type, message, body } = failure;
    content.push(`      <failure${attributes({ message, type })}>${escapeText(body)}</failure>\n`);
  } else if (skipped !== undefined) content.push(element("skipped", { message: skipped }, [], "      "));
  return element("testcase", { name, classname: className, time: seconds(duration) }, content, "    ");
}

function totalsOf(cases: readonly JunitCase[], duration: number | undefined) {
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
    time: seconds(duration),
  };
}

function seconds(milliseconds = 0): string {
  return (milliseconds / 1000).toFixed(3);
}

function element(name: string, own: Record<string, string | number>, content: readonly string[], indent: string) {
  const start = `${indent}<${name}${attributes(own)}`;
  const inner = content.join("");
  return inner === "" ? `${start}/>\n` : `${start}>\n${inner}${indent}</${name}>\n`;
}

/** White space in an attribute survives only as a reference. */
function attributes(own: Record<string, string | number>): string {
  return Object.entries(own)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeAttribute(String(value)).replace(/[\t\n]/g, (c) => (c === "\t" ? "&#9;" : "&#10;"))}"`,
    )
    .join("");
}
