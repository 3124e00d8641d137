// The program as a test of Jest, in its environments node and jsdom.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Row, resultsOf, row } from "./row.js";
import type { Toolbox } from "./toolbox.js";

const TEST = `const { program } = require("./program.cjs");
test("the program", async () => {
  const results = await program(JSON.parse(process.env.PROGRAM_SETTINGS));
  process.stdout.write("\\nRESULTS " + JSON.stringify(results) + "\\n");
});`;

export function jestRows({ file, project }: Toolbox, url: string): (() => Promise<Row>)[] {
  const jest = (variant: string, testEnvironment: string, options: object) => () =>
    row("Jest 30", variant, () => {
      writeFileSync(join(project, "program.test.cjs"), TEST);
      const config = { rootDir: project, testEnvironment, testMatch: ["**/program.test.cjs"], transform: {} };
      return resultsOf(file(".bin/jest"), ["--runInBand", "--testTimeout=60000", "--config", JSON.stringify(config)], {
        cwd: project,
        env: { PROGRAM_SETTINGS: JSON.stringify({ url, options }) },
      });
    });
  return [jest("node", "node", {}), jest("jsdom", "jest-fixed-jsdom", { dangerouslyAllowBrowser: true })];
}
