#!/usr/bin/env node
// The command `thredfi`. Loads as little as it can: what a command needs is imported when it runs.

import { main } from "./main.js";

process.exitCode = await main(process.argv.slice(2));
