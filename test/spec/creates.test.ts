// A create that sends no body is a mistake, so the contract rejects it wherever a page does not say otherwise.

import { expect, it } from "vitest";
import { listOperations, readContract } from "../../scripts/openapi/document.js";

it("every create that takes a body requires it", () => {
  const contract = readContract(new URL("../../spec/openapi.yaml", import.meta.url));
  const creates = listOperations(contract).filter(
    ({ id, operation, requestBody }) =>
      id.startsWith("create_") && requestBody && operation["x-thredfi-evidence"]?.level !== "published",
  );
  expect(creates.length).toBeGreaterThan(0);
  expect(creates.filter(({ requestBody }) => !requestBody?.required).map(({ id }) => id)).toEqual([]);
});
