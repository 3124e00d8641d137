// The routes are those of Prism's own router: for every operation, with ids, with words that are paths elsewhere, and wrong.

import type { IHttpOperation } from "@stoplight/types";
import { expect, it } from "vitest";
import { routesOf } from "../../src/mock/find-route.js";
import { ownContractFile } from "../../src/mock/package-root.js";
import { loadPrism } from "../../src/mock/prism.js";
import "./support.js";

it("finds what Prism finds, or leaves it to Prism", async () => {
  const { operations } = await loadPrism(ownContractFile());
  const { createRequire } = await import("node:module");
  const fromPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json"));
  const { default: route } = fromPrism("@stoplight/prism-http/dist/router") as {
    default: (asked: object) => { _tag: string; right?: IHttpOperation };
  };
  const find = routesOf(operations);
  const words = ["1a000000-0000-4000-8000-000000000001", "payments", "refunds", "hierarchy", ""];
  const paths = operations.flatMap(({ path }) => words.map((word) => path.replaceAll(/\{\w+\}/g, word)));
  let found = 0;
  for (const path of new Set([...paths, "/v1/", "/", "/v1/platform/businesses/a/b/c/d/e/f/"])) {
    for (const method of ["get", "post", "put", "patch", "delete"] as const) {
      const { right } = route({ resources: operations, input: { method, url: { path } } });
      const own = find(method, path);
      if (own) found++;
      if (own || !right) expect([method, path, own?.iid]).toEqual([method, path, right?.iid]);
    }
  }
  expect(found).toBeGreaterThan(operations.length * 4);
});
