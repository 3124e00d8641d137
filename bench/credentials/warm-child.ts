// Measures the warm token in a process of its own.

import { measureWarm } from "./warm.js";

process.on("disconnect", () => process.exit());
process.send?.(await measureWarm());
process.disconnect?.();
