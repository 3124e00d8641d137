// Says, once, when the tests of the Redis store could not run. In CI that is a failure.

import { expect, it } from "vitest";
import { isInstalled } from "./server.js";

it("redis-server is installed", ({ skip }) => {
  if (!isInstalled && !process.env["CI"]) {
    const message = "Skipped: the tests of the Redis store, for want of redis-server (apt-get install redis-server)";
    console.warn(message);
    skip(message);
  }
  expect(isInstalled, "CI tests the Redis store: apt-get install redis-server").toBe(true);
});
