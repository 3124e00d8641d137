// Loaded into a measured program with --require: writes what the process used to the file that BENCH_USAGE names.
// It must do nothing before the end of the program, so that the program runs as it always does.

const { readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const file = process.env.BENCH_USAGE;
if (isMainThread && file) {
  // A program that starts others shares the file with them: the program itself ends last.
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({ megabytes: peakMegabytes(), cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }),
    );
  });
}

/** Linux counts the parent's memory in maxRSS when the parent was larger; VmHWM is the process's own. */
function peakMegabytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
