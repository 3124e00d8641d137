// Loaded into a measured program with --require: writes what the process used to the file that GROWTH_USAGE names.
// It must do nothing before the end of the program, so that the program runs as it always does.

const { writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const file = process.env.GROWTH_USAGE;
if (isMainThread && file) {
  // A program that starts others shares the file with them: the first pid in is the program itself, and ends last.
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ megabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
