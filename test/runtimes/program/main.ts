// The program as a command: its settings are the only argument, its results the last line.

import { program } from "./index.js";

const { Deno } = globalThis as { Deno?: { args: string[] } };
const [settings = ""] = Deno?.args ?? process.argv.slice(2);
program(JSON.parse(settings)).then((results) => console.log(`RESULTS ${JSON.stringify(results)}`));
