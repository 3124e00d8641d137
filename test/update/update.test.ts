// What an update makes of sound sources: a site, a page, a folder, a whole file; and that it is all or nothing.

import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type ContractDocument, listOperations } from "../../scripts/openapi/document.js";
import type { JsonObject } from "../../scripts/openapi/json.js";
import { sha256 } from "../../scripts/update/page-cache.js";
import { problemText, SourceError, UsageError } from "../../scripts/update/problem.js";
import { type UpdateOptions, updateContract } from "../../scripts/update/update.js";
import { blockOf, documentOf, type PageOperation, pageOf, SOUND } from "./pages.js";
import { type Site, startSite } from "./site.js";
import { makeTree, PAGES, put, ROOT, read, remove, snapshot, TOKEN_FILE } from "./small-tree.js";

const DAY = Date.UTC(2026, 0, 31, 12);
const LIST_BILLS = SOUND["bills/list-bills"] as PageOperation;
const GET_BILL = SOUND["bills/get-bill"] as PageOperation;
const ARCHIVE = SOUND["bills/archive-bill"] as PageOperation;

let root: string;
/** Where sources on disk are. */
let inputs: string;
let site: Site;
beforeEach(async () => {
  root = await makeTree();
  inputs = mkdtempSync(join(tmpdir(), "update-source-"));
  site = await startSite();
});
afterEach(async () => {
  await site.close();
  remove(root);
  remove(inputs);
});

const run = (source: string, options: Partial<UpdateOptions> = {}) =>
  updateContract({ source, root, now: () => DAY, ...options });
const runSite = (options: Partial<UpdateOptions> = {}) =>
  run(site.url, { site: "https://docs.thredfi.com", ...options });
/** The problems of an update that is rejected, after a look that the tree is as it was. */
async function rejection(update: () => Promise<unknown>): Promise<string> {
  const before = snapshot(root);
  const error = await update().then(
    () => new Error("it was accepted"),
    (reason: unknown) => reason,
  );
  expect(snapshot(root)).toEqual(before);
  if (error instanceof SourceError) return error.problems.map(problemText).join("\n");
  throw error;
}
const page = (name: string, operation: PageOperation): string => {
  put(inputs, `pages/${name}.md`, pageOf(operation));
  return join(inputs, `pages/${name}.md`);
};
const contract = (): ContractDocument => parse(read(root, "spec/openapi.yaml")) as ContractDocument;
const operation = (id: string) => listOperations(contract()).find((one) => one.id === id)?.operation;
const changesets = (): string[] =>
  Object.keys(snapshot(root)).filter((name) => /^\.changeset\/spec-\w{8}\.md$/.test(name));

describe("the docs site", () => {
  it("is read whole: operations, evidence, credentials, summary and changeset", async () => {
    const { summary, comparison } = await runSite();
    const published = Object.values(SOUND);
    for (const { id, path, method } of published) {
      expect(read(root, `spec/published/${id}.yaml`)).toBe(blockOf(SOUND[nameOf(id)] as PageOperation));
      expect(operation(id)?.["x-thredfi-evidence"]).toEqual({
        level: "published",
        sources: [`${PAGES}/${nameOf(id)}`],
        date: "2026-01-31",
        sha256: sha256(site.pages.get(`/api-reference/${nameOf(id)}.md`) ?? ""),
        complete: { parameters: true, request: true, responses: true },
        inferred: [],
      });
      expect(summary).toContain(`${id}  ${method.toUpperCase()} ${path}`);
    }
    // Each as its path and page allow, and as our own say.
    const credentials = Object.fromEntries(published.map(({ id }) => [id, operation(id)?.["x-thredfi-credential"]]));
    expect(credentials).toEqual({
      ...Object.fromEntries(published.map(({ id }) => [id, "business"])),
      list_businesses: "partner",
    });
    expect(operation("archive_bill")?.["x-thredfi-credential-reason"]).toMatch(/names no business token/);
    expect(operation("approve_bill")?.["x-thredfi-credential-reason"]).toBeUndefined();

    expect(summary).toMatch(/the docs site .*13 pages of the API reference, 3 other links not read/);
    expect(summary).toMatch(/New operations:\n(?: {2}.*\n){11}Published now, reconstructed before:\n(?: {2}.*\n){2}/);
    expect(summary).toMatch(/no longer in the source .*:\n {2}create_business_scoped_token /);
    expect(summary).toMatch(/our reconstruction stays:\n {2}void_bill /);
    expect(summary).toContain("archive_bill: the credential business is proposed although its page does not name it");
    expect(summary).toContain("create_bill: its body carries external_id");

    expect(comparison?.bump).not.toBe("none");
    expect(changesets()).toHaveLength(1);
    const changeset = read(root, changesets()[0] ?? "");
    expect(changeset).toMatch(
      new RegExp(
        `^---\\n"thredfi-sdk": ${comparison?.bump}\\n---\\n\\nThe contract follows https://docs.thredfi.com: `,
      ),
    );
    // Nothing of the machine that wrote it.
    expect(changeset).not.toContain(new URL(site.url).host);
    expect(Object.keys(snapshot(root))).toContain("generated/operations.ts");
    expect(read(root, "generated/operations.ts")).toContain("archive_bill");
    expect(read(root, "README.md")).toMatch(
      /^Before\.\n\n<!-- contract:report -->\n15 operations: 14 published.*After\.\n$/s,
    );
    expect(site.busiest).toBeLessThanOrEqual(4);
  });

  it("a second run changes nothing, and sends for nothing that did not change", async () => {
    await runSite();
    const after = snapshot(root);
    site.requests.length = 0;
    const { summary, changed } = await runSite({ now: () => DAY + 86_400_000 * 3 });
    expect(snapshot(root)).toEqual(after);
    expect(changed).toBe(false);
    expect(summary).toMatch(/Nothing changed\.\n$/);
    expect(summary).toContain("13 operations read, 13 of them as we have them");
    expect(summary).toContain("13 unchanged since they were last fetched");
    expect(site.requests.map(({ status }) => status)).toEqual(Array(14).fill(304));
  });

  it("a dry run tells the same and writes nothing, not even pages it fetched", async () => {
    const before = snapshot(root);
    const { summary, changed } = await runSite({ dryRun: true });
    expect(changed).toBe(true);
    expect(summary).toContain("Would be written (--dry-run: nothing was):\n  spec/published/approve_bill.yaml");
    expect(summary).toMatch(/\.changeset\/spec-\w{8}\.md/);
    expect(snapshot(root)).toEqual(before);
    expect(() => readFileSync(join(root, "node_modules"))).toThrow("ENOENT");
  });

  it("takes out what it no longer has only when asked to", async () => {
    await runSite();
    site.pages.delete("/api-reference/bills/archive-bill.md");
    const kept = await runSite();
    expect(kept.summary).toMatch(/no longer in the source \(kept.*:\n {2}archive_bill /);
    expect(kept.changed).toBe(false);
    const { summary, comparison } = await runSite({ removeMissing: true });
    expect(summary).toMatch(
      /Taken out, no longer in the source:\n {2}archive_bill .*\n {2}create_business_scoped_token /,
    );
    expect(operation("archive_bill")).toBeUndefined();
    expect(snapshot(root)).not.toHaveProperty(["spec/published/archive_bill.yaml"]);
    expect(snapshot(root)).not.toHaveProperty([TOKEN_FILE]);
    expect(read(root, "spec/additions/credentials.overlay.yaml")).not.toContain("/archive/");
    expect(comparison?.verdict).toBe("breaking");
    expect(operation("void_bill")).toBeDefined();
  });

  it("reads the block that names its operation, also beside another one", async () => {
    const page = pageOf(GET_BILL);
    const more = page.replace("## OpenAPI\n", "## OpenAPI\n\n```json\n{}\n```\n");
    expect(more).not.toBe(page);
    put(inputs, "pages/get-bill.md", more);
    expect((await run(join(inputs, "pages/get-bill.md"))).summary).toContain("1 operation read");
  });

  it("reads past a page below schemas/ that describes no operation", async () => {
    site.pages.set("/api-reference/schemas/ledger-summary.md", "# Ledger summary\n\n```json\n{}\n```\n");
    const { summary } = await runSite({ dryRun: true });
    expect(summary).toContain("1 page without an operation: schemas/ledger-summary.");
  });

  it("reads past pages that --skip names, and says when it names none", async () => {
    site.pages.set("/api-reference/overview.md", "# Overview\n");
    expect((await runSite({ dryRun: true, skip: ["/overview"] })).summary).toContain("1 skipped");
    expect(await rejection(() => runSite({ skip: ["/overview", "/nothing"] }))).toContain("--skip /nothing");
  });

  it("mentions a whole OpenAPI file that the site lists", async () => {
    site.extra.push("", "## OpenAPI Specs", "", "- [openapi](/api-reference/openapi.json)");
    const { summary } = await runSite({ dryRun: true });
    expect(summary).toContain(`could be the source: ${site.url}/api-reference/openapi.json`);
  });
});

describe("one page", () => {
  it("replaces the reconstruction and leaves every other line of it", async () => {
    const before = read(root, "spec/reconstructed/bills.yaml");
    await run(page("get-bill", GET_BILL), { site: `${PAGES}/elsewhere.md` });
    const after = read(root, "spec/reconstructed/bills.yaml");
    const gone = before.split("\n").filter((line) => !after.split("\n").includes(line));
    expect(after).not.toContain("get_bill");
    expect(after).toContain("# Bills: a comment that stays.");
    expect(after).toContain("# Only one operation returns it.");
    // The schema that the page defines goes too; nothing else does.
    expect(after).not.toContain("    Bill:\n");
    expect(gone.every((line) => /bill_id\}\/:|get_bill|# What follows| {4}Bill:/.test(line))).toBe(true);
    expect(after.split("\n").every((line) => before.includes(line))).toBe(true);
    expect(operation("list_bills")?.["x-thredfi-evidence"]?.level).toBe("reconstructed");
    // A page from disk is published where we knew it to be.
    expect(operation("get_bill")?.["x-thredfi-evidence"]?.sources).toEqual([`${PAGES}/bills/get-bill`]);
  });

  it("keeps our words where it has none, and its own where it has some", async () => {
    const document = documentOf(GET_BILL) as { paths: { [path: string]: { get: JsonObject } } };
    const own = document.paths[GET_BILL.path]?.get as JsonObject;
    delete own["summary"];
    put(inputs, "pages/get-bill.md", pageOf(GET_BILL).replace(blockOf(GET_BILL), `${stringify(document)}\n`));
    await run(join(inputs, "pages/get-bill.md"));
    expect(operation("get_bill")?.summary).toBe("Our words for get_bill");
    expect(operation("get_bill")?.description).toBe("Operation get_bill.");
  });

  it("by its address in a browser is found in its text form", async () => {
    const { summary } = await run(`${site.url}/api-reference/bills/get-bill`, { dryRun: true });
    expect(summary).toContain(`Source: one docs page, ${site.url}/api-reference/bills/get-bill.md`);
  });

  it("with another text and the same block brings only the evidence up to date", async () => {
    const file = page("get-bill", GET_BILL);
    await run(file);
    put(inputs, "pages/get-bill.md", pageOf(GET_BILL).replace("What the operation is for.", "Better words."));
    const { summary } = await run(file, { now: () => DAY + 86_400_000 });
    expect(summary).toContain("Evidence brought up to date:\n  get_bill\n");
    expect(changesets().map((name) => read(root, name))).toContainEqual(
      "---\n---\n\nOnly the evidence of the contract changed (one page).\n",
    );
    expect(operation("get_bill")?.["x-thredfi-evidence"]).toMatchObject({ date: "2026-02-01" });
  });

  it("that is new needs an address; its tag is declared", async () => {
    const file = page("archive-bill", ARCHIVE);
    expect(await rejection(() => run(file))).toContain(
      "archive_bill is new, and it is not known where its page is published; say with --site",
    );
    await run(file, { site: `${PAGES}/bills/archive-bill` });
    expect(operation("archive_bill")?.["x-thredfi-evidence"]?.sources).toEqual([`${PAGES}/bills/archive-bill`]);
    const tagged = page("bill-tags", { ...ARCHIVE, id: "tag_bill", path: `${GET_BILL.path}tag/`, tag: "Tags" });
    const { summary } = await run(tagged, { site: `${PAGES}/bills/tag-bill.md` });
    expect(operation("tag_bill")?.["x-thredfi-evidence"]?.sources).toEqual([`${PAGES}/bills/tag-bill`]);
    expect(contract().tags?.map(({ name }) => name)).toContain("Tags");
    expect(summary).toContain("the tag Tags is new: describe it in contract.overlay.yaml");
  });

  it("that moves its operation takes our additions along", async () => {
    const moved = { ...GET_BILL, path: "/v1/platform/businesses/{business_id}/payables/{bill_id}/" };
    const { summary } = await run(page("get-bill", moved));
    const [before, now] = [GET_BILL, moved].map(({ path }) => `$.paths['${path}'].get`);
    expect(summary).toContain(`additions/credentials.overlay.yaml: ${before} → ${now}`);
    expect(operation("get_bill")?.["x-thredfi-credential"]).toBe("business");
    expect(read(root, "spec/additions/credentials.overlay.yaml")).not.toContain(before);
  });

  it("that names its operation anew replaces the one in its place", async () => {
    const { summary } = await run(page("get-bill", { ...GET_BILL, id: "retrieve_bill" }));
    expect(summary).toContain("(was called get_bill)");
    expect(operation("get_bill")).toBeUndefined();
    expect(operation("retrieve_bill")?.["x-thredfi-evidence"]?.level).toBe("published");
  });

  it("whose component differs from another published page is shown beside it", async () => {
    await run(page("list-bills", LIST_BILLS));
    const schema = { name: "Bill", value: { type: "object", description: "Another bill." } };
    const text = await rejection(() => run(page("get-bill", { ...GET_BILL, schema })));
    expect(text).toMatch(/A: .*get-bill\.md:\d+\n +B: spec\/published\/list_bills\.yaml:\d+/);
    expect(text).toMatch(/\/description +"Another bill\." +"What is owed to a vendor\."/);
  });

  it("that is new and returns a credential is marked as secret", async () => {
    const schema = { name: "Token", value: { type: "object", properties: { access_token: { type: "string" } } } };
    await run(page("archive-bill", { ...ARCHIVE, schema }), { site: `${PAGES}/bills/archive-bill` });
    expect(operation("archive_bill")?.["x-thredfi-secret"]).toBe(true);
  });

  it("with an operation that no credential fits is rejected with the reason", async () => {
    const file = page("token", { ...ARCHIVE, path: "/v1/platform/oauth2/revoke/", schemes: ["BearerBusinessScoped"] });
    expect(await rejection(() => run(file, { site: `${PAGES}/x` }))).toMatch(
      /no credential fits archive_bill: its path takes partner .*names business/,
    );
  });
});

it("an addition that lost its target is taken out, and named", async () => {
  const file = page("void", { ...GET_BILL, method: "post", path: `${GET_BILL.path}void/`, id: "void_bill" });
  const { summary } = await run(file);
  expect(summary).toContain(
    "Additions dropped, because they no longer fit:\n  additions/wording/bills.overlay.yaml: $.components.schemas.VoidedBill",
  );
  const text = read(root, "spec/additions/wording/bills.overlay.yaml");
  expect(text).not.toContain("VoidedBill");
  expect(text).toContain("# Wording, by hand.");
  expect(text).toContain("Whose books.");
  expect(read(root, "spec/reconstructed/bills.yaml")).not.toContain("VoidedBill");
});

describe("a whole OpenAPI file", () => {
  const whole = (): JsonObject => {
    const documents = [LIST_BILLS, GET_BILL, ARCHIVE].map((one) => documentOf(one) as unknown as Whole);
    const first = documents[0] as Whole;
    const paths: Whole["paths"] = {};
    for (const document of documents) {
      for (const [path, item] of Object.entries(document.paths)) {
        for (const one of Object.values(item)) delete one["security"];
        paths[path] = item;
      }
    }
    const schemas = { ...first.components["schemas"], Unused: { type: "string" } };
    return { ...first, security: [{ PartnerJWT: [] }], paths, components: { ...first.components, schemas } };
  };
  interface Whole extends JsonObject {
    paths: { [path: string]: { [method: string]: JsonObject } };
    components: { [section: string]: JsonObject };
  }
  const URL = "https://docs.thredfi.com/openapi.json";

  it("is cut into one published file an operation, each with what it uses", async () => {
    put(inputs, "whole.json", JSON.stringify(whole()));
    const { summary } = await run(join(inputs, "whole.json"), { site: URL });
    expect(summary).toContain("Source: an OpenAPI file, whole.json.");
    expect(summary).toContain("3 operations read");
    expect(summary).toMatch(/no longer in the source .*:\n {2}create_business_scoped_token/);
    const text = read(root, "spec/published/archive_bill.yaml");
    expect(text).toMatch(/^# One operation of https:\/\/docs\.thredfi\.com\/openapi\.json,/);
    expect(parse(text)).toEqual({
      ...documentOf(ARCHIVE),
      security: [{ PartnerJWT: [] }],
      components: documentOf(ARCHIVE)["components"],
    });
    expect(operation("archive_bill")?.["x-thredfi-evidence"]).toMatchObject({
      sources: [URL],
      sha256: sha256(JSON.stringify(whole())),
    });
    const after = snapshot(root);
    expect((await run(join(inputs, "whole.json"), { site: URL })).changed).toBe(false);
    expect(snapshot(root)).toEqual(after);
  });

  it("of another version is rejected with its line, in YAML as well", async () => {
    put(inputs, "whole.yaml", `# Three.\n${stringify({ ...whole(), openapi: "3.1.0" })}`);
    expect(await rejection(() => run(join(inputs, "whole.yaml"), { site: URL }))).toBe(
      'whole.yaml:2: OpenAPI version "3.1.0" is not supported; convert the document to 3.0 first; OpenAPI 3.0.x is read (openapi: 3.0.0 to 3.0.4)',
    );
  });

  it("from disk needs the address under which it is published", async () => {
    put(inputs, "whole.json", JSON.stringify(whole()));
    await expect(run(join(inputs, "whole.json"))).rejects.toThrow(UsageError);
  });
});

describe("a folder of pages", () => {
  it("is read as far as it is the API reference", async () => {
    put(inputs, "copy/quickstart.md", "# A guide\n");
    put(inputs, "copy/api-reference/bills/get-bill.md", pageOf(GET_BILL));
    put(inputs, "copy/api-reference/bills/archive-bill.md", pageOf(ARCHIVE));
    const { summary } = await run(join(inputs, "copy"), { site: "https://docs.thredfi.com" });
    expect(summary).toMatch(/a folder of pages, .*copy \(2 pages, 1 other not read\)/);
    expect(summary).not.toContain("no longer in the source");
    expect(operation("archive_bill")?.["x-thredfi-evidence"]?.sources).toEqual([`${PAGES}/bills/archive-bill`]);
  });

  it("without a page is rejected", async () => {
    expect(await rejection(() => run(inputs))).toContain("the folder has no page");
  });
});

describe("all or nothing", () => {
  it("what fails while the files are put in place leaves everything as it was", async () => {
    // The last file of all: a folder stands where it should go.
    mkdirSync(join(root, "generated/version.ts/in-the-way"), { recursive: true });
    const before = snapshot(root);
    await expect(run(page("get-bill", GET_BILL))).rejects.toThrow(/everything is as it was: E/);
    expect(snapshot(root)).toEqual(before);
  });

  it("a contract that does not pass the lint is not written, and every finding is shown", async () => {
    const document = documentOf(GET_BILL) as { paths: { [path: string]: { get: JsonObject } } };
    const own = document.paths[GET_BILL.path]?.get as JsonObject;
    own["deprecated"] = "yes";
    own["summary"] = 7;
    put(inputs, "pages/get-bill.md", pageOf(GET_BILL).replace(blockOf(GET_BILL), `${stringify(document)}\n`));
    const text = await rejection(() => run(join(inputs, "pages/get-bill.md")));
    const lines = readFileSync(join(inputs, "pages/get-bill.md"), "utf8").split("\n");
    for (const member of ["deprecated: yes", "summary: 7"]) {
      const line = lines.findIndex((one) => one.includes(member)) + 1;
      expect(text).toMatch(new RegExp(`get-bill\\.md:${line}: .*\\(struct, at #/paths/`));
    }
    expect(text.split("\n")).toHaveLength(2);
  });
});

it("the page that Thredfi publishes is our operation", async () => {
  // The real page when it is at hand, else the same block in a page of ours.
  const own = readFileSync(join(ROOT, TOKEN_FILE), "utf8");
  const real = process.env["THREDFI_PUBLISHED_PAGE"];
  const text = real
    ? readFileSync(real, "utf8")
    : pageOf(GET_BILL)
        .replace(blockOf(GET_BILL), own)
        .replace(`GET ${GET_BILL.path}`, "POST /v1/platform/{business_id}/oauth2/token/");
  put(inputs, "pages/get-business-token.md", text);
  const before = contract();
  const { summary } = await run(join(inputs, "pages/get-business-token.md"));
  expect(summary).toContain("1 operation read, 1 of them as we have them.");
  expect(read(root, TOKEN_FILE)).toBe(own);
  const evidence = operation("create_business_scoped_token")?.["x-thredfi-evidence"];
  expect(evidence).toMatchObject({
    date: "2026-01-31",
    sha256: sha256(text),
    sources: [`${PAGES}/authentication/get-business-token`],
  });
  for (const { operation: one } of listOperations(before)) delete one["x-thredfi-evidence"];
  const after = contract();
  for (const { operation: one } of listOperations(after)) delete one["x-thredfi-evidence"];
  expect(after).toEqual(before);
});

function nameOf(id: string): string {
  return Object.entries(SOUND).find(([, one]) => one.id === id)?.[0] ?? "";
}
