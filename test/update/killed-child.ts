// Places the files of stdin below the folder that the first argument names, and kills itself at the call of node:fs that the
// second counts. A write is cut in half first, as a kill from outside may do.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [root = "", killAt] = process.argv.slice(2);
const files = JSON.parse(fs.readFileSync(0, "utf8")) as [string, string | null][];
const { placeFiles } = await import("../../scripts/update/place.js");

let calls = 0;
const write = fs.writeFileSync;
for (const name of [
  "writeFileSync",
  "renameSync",
  "rmSync",
  "mkdirSync",
  "cpSync",
  "existsSync",
  "readFileSync",
] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      calls += 1;
      if (calls === Number(killAt)) {
        if (name === "writeFileSync") write(String(args[0]), String(args[1]).slice(0, 3));
        process.kill(process.pid, "SIGKILL");
      }
      return real(...args);
    },
  });
}
syncBuiltinESMExports();
placeFiles(root, new Map(files));
