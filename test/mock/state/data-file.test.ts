// Books that outlive their mock: a data file, a seed file, and files that cannot be used.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { type MockOptions, startMock } from "../../../src/mock/index.js";
import { temporaryFile, temporaryFolder } from "../support.js";
import { callerOf } from "./support.js";

it("keeps books and time across restarts", async () => {
  const data = join(temporaryFolder(), "books.json");
  const first = await startMock({ data });
  const call = await callerOf(first);
  first.clock.advance({ days: 40 });
  const later = await callerOf(first);
  const made = await later("POST", "/customers/", { external_id: "kept", company_name: "Kept Ltd" });
  await first.close();
  expect((await call("GET", "/customers/")).status).toBe(401);
  expect(readdirSync(dirname(data))).toEqual(["books.json"]);

  const second = await startMock({ data, seed: "empty" });
  const again = await callerOf(second);
  expect((await again("GET", `/customers/${made.body.id}/`)).body).toEqual(made.body);
  const { status, body } = await again("POST", "/customers/", { external_id: "next", company_name: "Next Ltd" });
  expect([status, body.id === made.body.id, body.created_at.slice(0, 10)]).toEqual([201, false, "2026-05-10"]);
  await second.close();
});

it("starts with what a file says, or with nothing", async () => {
  const business = {
    ...{ id: "11111111-1111-4111-8111-111111111111", legal_name: "File Ltd", entity_type: "limited", country: "GB" },
    ...{ external_id: "f-1", email: "file@shop.example", base_currency: "GBP", accounting_method: "accrual" },
    ...{ phone_number: "+442079460101", tin: "9900014210", province: "Greater London", eu_nace_industry_code: "56.30" },
  };
  const records = { businesses: [business], customers: [{ external_id: "c-1", company_name: "First Ltd" }] };
  const mock = await startMock({ seed: temporaryFile("seed.json", JSON.stringify(records)) });
  const call = await callerOf(mock, business.id);
  expect((await call("GET", "/customers/")).body.results).toMatchObject([{ external_id: "c-1" }]);
  await mock.close();

  const empty = await startMock({ seed: "empty" });
  const partner = await callerOf(empty, "partner");
  expect((await partner("GET", "/v1/platform/businesses/")).body.count).toBe(0);
  await empty.close();
});

it.each<[string, () => MockOptions, RegExp]>([
  ["a seed that is not there", () => ({ seed: "nowhere.json" }), /^seed: .*nowhere\.json.*no such file/],
  ["a seed that is not JSON", () => ({ seed: temporaryFile("a.json", "{") }), /^seed: cannot be read from/],
  ["a seed that is a list", () => ({ seed: temporaryFile("a.json", "[]") }), /^seed: .* is not a JSON object/],
  [
    "a record without a business",
    () => ({ seed: temporaryFile("a.json", '{"customers":[{}]}') }),
    /^customers\.0: needs a business/,
  ],
  ["data that is not JSON", () => ({ data: temporaryFile("a.json", "{") }), /^data: cannot be read from/],
  ["data of something else", () => ({ data: temporaryFile("a.json", "{}") }), /^data: is not a snapshot/],
  [
    "data in a folder that is not there",
    () => ({ data: join(temporaryFolder(), "a", "b.json") }),
    /^data: cannot be written/,
  ],
  ["books of a stateless mock", () => ({ stateless: true, data: join(temporaryFolder(), "b.json") }), /^data: /],
])("names %s", async (_, options, message) => {
  await expect(startMock(options())).rejects.toThrow(message);
});

it("a mock without state has no books", async () => {
  const mock = await startMock({ stateless: true });
  expect(() => mock.snapshot()).toThrow(/^stateless: a mock without state keeps no books/);
  await mock.close();
});
