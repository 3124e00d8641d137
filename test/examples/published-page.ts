// Runs the code examples of a documentation page in the form that Thredfi publishes, one after the other as a reader
// would. It changes the host, fills in what the page leaves to the reader (its own ids and tokens), and nothing else.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/run.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The one that has `requests`: the system's, where another one comes before it on the PATH. */
const PYTHON = ["python3", "/usr/bin/python3"].find((python) => succeeds(python, "-c", "import requests"));

/** How each language runs a text. */
const COMMANDS = {
  bash: ["bash", "-c"],
  python: [PYTHON ?? "python3", "-c"],
  javascript: [process.execPath, "-e"],
} as const;

/** What the examples need and this machine does not have, by the names of Debian's packages. */
export const MISSING: readonly string[] = [
  ...["curl", "jq"].filter((tool) => !succeeds(tool, "--version")),
  ...(PYTHON === undefined ? ["python3-requests"] : []),
];

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

interface Example {
  readonly language: keyof typeof COMMANDS;
  /** Its language, and which one it is on the page. */
  readonly name: string;
  readonly code: string;
}

function examplesOf(page: string): Example[] {
  const [prose = ""] = readFileSync(page, "utf8").split(/^## OpenAPI$/m);
  const blocks = prose.matchAll(/^( *)```(bash|python|javascript)\b[^\n]*\n(.*?)^\1```$/gms);
  return [...blocks].map(([, indent = "", name, text = ""], index) => {
    const language = name as Example["language"];
    const code = text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    return { language, name: `${index + 1} ${language}`, code: language === "javascript" ? withCalls(code) : code };
  });
}

/** The page shows a function; its reader calls it. */
function withCalls(code: string): string {
  const calls = [...code.matchAll(/^async function (\w+)\(\)/gm)].filter(
    ([, name = ""]) => code.split(`${name}(`).length === 2,
  );
  return `${code}\n${calls.map(([, name]) => `${name}();`).join("\n")}`;
}

/** @throws when an example fails; what it sent is for the mock at `baseUrl` to say */
export async function runExamples(page: string, baseUrl: string, ran: (name: string) => void = () => {}) {
  // What stands for a token, as the page shows it in the response of an earlier example.
  const tokens = new Map<string, string>();
  for (const { language, name, code } of examplesOf(page)) {
    const filled = [...tokens].reduce((text, [placeholder, token]) => text.replaceAll(placeholder, token), code);
    const text = filled
      .replaceAll(/https:\/\/\w+\.thredfi\.com\b/g, baseUrl)
      .replaceAll(/\b(YOUR_)?PARTNER_UUID\b/g, "a1b2c3d4-5678-90ab-cdef-1234567890ab")
      .replaceAll(/\b(YOUR_)?API_KEY\b/g, "sk_test_reader")
      .replaceAll("/BUSINESS_ID/", "/3c90c3cc-0d44-4b50-8888-8dd25736052a/");
    const [command, flag] = COMMANDS[language];
    const { ok, output } = await run(command, [flag, text], { cwd: root, timeout: 60_000 });
    if (!ok) throw new Error(`Example ${name} of ${page} failed:\n${output}`);
    const [, placeholder] = /"access_token": "(\w+)\.\.\."/.exec(code) ?? [];
    const [, token] = /"access_token":"([^"]+)"/.exec(output) ?? [];
    if (placeholder && token) tokens.set(placeholder, token);
    ran(name);
  }
}
