// Builds the API reference: one HTML file that needs nothing else, neither a server nor a network.
// It must never write anywhere but `outFile` and a temporary directory, and never send anything anywhere.

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readContract } from "../openapi/document.js";
import { annotate } from "./annotate.js";
import { withoutRemoteFiles } from "./offline.js";

const REDOCLY = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

const OPTIONS = {
  layout: "three-panel",
  sortRequiredPropsFirst: true,
  jsonSamplesExpandLevel: 4,
  schemasExpansionLevel: 0,
  hideSchemaTitles: true,
  maxDisplayedEnumValues: 12,
  // The page would otherwise report its own use to Redocly.
  disableTelemetry: true,
};

/** Builds the reference of `contractFile` into `outFile`. Throws with Redocly's output when it fails. */
export async function buildReference(options: { contractFile: string | URL; outFile: string }): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "thredfi-reference-"));
  try {
    const put = (name: string, text: string) => writeFile(join(work, name), text);
    await put("openapi.json", JSON.stringify(annotate(readContract(options.contractFile))));
    await put("options.json", JSON.stringify(OPTIONS));
    await put("template.hbs", await readTemplate());
    // A configuration of its own, so that the repository's lint rules are neither looked for nor loaded.
    await put("redocly.yaml", "telemetry: off\n");
    const built = join(work, "index.html");
    const args = ["build-docs", "openapi.json", "--output", built, "--inlineBundle", "--template", "template.hbs"];
    await redocly([...args, "--openapi", "options.json"], work);
    const outFile = resolve(options.outFile);
    await mkdir(dirname(outFile), { recursive: true });
    await writeFile(outFile, withoutRemoteFiles(await readFile(built, "utf8")));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function redocly(args: string[], cwd: string): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done, fail) => {
    execFile(process.execPath, [REDOCLY, ...args], { cwd, env }, (error, stdout, stderr) => {
      if (error) fail(new Error(`Redocly could not build the reference:\n${stdout}${stderr}`, { cause: error }));
      else done();
    });
  });
}

async function readTemplate(): Promise<string> {
  const template = await readFile(new URL("./page.hbs", import.meta.url), "utf8");
  const theme = await readFile(new URL("./theme.css", import.meta.url), "utf8");
  return template.replace("/* theme.css */", () => theme);
}
