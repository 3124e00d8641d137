// A problem of the contract is reported where somebody wrote it: in an addition, on a page or in a reconstruction.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleContract } from "../../scripts/bundle/bundle.js";
import { type LintProblem, lintBundle } from "../../scripts/lint/lint-bundle.js";
import { lintProblems } from "../../scripts/update/checks.js";
import { readDocument } from "../../scripts/update/incoming-document.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const specDir = mkdtempSync(join(tmpdir(), "thredfi-written-"));
afterAll(() => rmSync(specDir, { recursive: true, force: true }));

const BILLS = "reconstructed/bills.yaml";
const EXAMPLES = "additions/examples/bills.overlay.yaml";
const PUBLISHED = "published/create_business_scoped_token.yaml";

/** Each line that holds a fault says what it is. */
const FILES: Record<string, string> = {
  [BILLS]: `openapi: 3.0.3
info: { title: Bills, version: 1.0.0 }
paths:
  /v1/platform/businesses/{business_id}/bills/:
    get:
      operationId: list_bills
      tags: [Bills]
      summary: List bills
      security: [{ BearerBusinessScoped: [] }]
      x-thredfi-credential: business
      x-thredfi-resource: bills
      x-thredfi-method: list
      x-thredfi-evidence:
        { level: documented, sources: [https://docs.example], complete: { parameters: true, request: true, responses: true } }
      parameters:
        - $ref: "#/components/parameters/BusinessId"
        - $ref: "#/components/parameters/Size"
      responses:
        "200":
          description: The bills.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Bill" }
        default:
          description: An error.
          content: { application/json: { schema: { type: object } } }
components:
  parameters:
    BusinessId: { name: business_id, in: path, required: true, schema: { type: string, format: uuid } }
    Size: { name: size, in: query, schema: { type: integer } }
  schemas:
    Bill:
      type: object
      required: [id]
      properties:
        id: { type: integer }
        memo:
          type: string
          format: iban # fault: known-format
        paid: { type: boolean }
`,
  [EXAMPLES]: `overlay: 1.0.0
info: { title: Examples, version: 1.0.0 }
actions:
  - target: $
    update:
      tags: [{ name: Bills, description: Bills. }]
      x-records:
        paid: &paid
          id: one # fault: /id in three examples
          paid: true
  - target: $.paths['/v1/platform/businesses/{business_id}/bills/'].get
    x-thredfi-fill: true
    update:
      responses:
        "200":
          content:
            application/json:
              examples:
                Aliased:
                  value: *paid
                Merged:
                  value: { <<: *paid, paid: false }
                Own:
                  value: { id: 1, paid: 2 } # fault: /paid
                Lacking:
                  value: { paid: true } # fault: no id
  - target: $.paths['/v1/platform/businesses/{business_id}/bills/'].get.parameters[?@.name=='size']
    update:
      example: large # fault: a shared parameter
  - target: $.paths['/v1/platform/{business_id}/oauth2/token/'].post.responses['401'].content['application/json']
    x-thredfi-fill: true
    update:
      example: { error: invalid_token, error_description: 7 } # fault: on a page of the vendor
  - target: $.components.schemas.Bill.properties.paid
    update:
      example: "yes" # fault: of a schema
`,
};

let problems: readonly LintProblem[];
beforeAll(async () => {
  cpSync(join(ROOT, "spec", PUBLISHED), join(specDir, PUBLISHED));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(specDir, file)), { recursive: true });
    writeFileSync(join(specDir, file), text);
  }
  writeFileSync(join(specDir, "openapi.yaml"), await bundleContract({ specDir }));
  problems = await lintBundle(specDir);
});

const lineOf = (file: string, text: string) =>
  readFileSync(join(specDir, file), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(text)) + 1;

it.each<[message: string, file: string, line: string]>([
  ["examples Aliased /id: expected integer", EXAMPLES, "id: one"],
  ["examples Merged /id: expected integer", EXAMPLES, "id: one"],
  ["examples Own /paid: expected boolean", EXAMPLES, "fault: /paid"],
  ["examples Lacking /id: expected member required", EXAMPLES, "fault: no id"],
  ["parameters.Size: example: expected integer", EXAMPLES, "fault: a shared parameter"],
  ["schemas.Bill.paid: example: expected boolean", EXAMPLES, "fault: of a schema"],
  ['schemas.Bill.memo: format "iban"', BILLS, "fault: known-format"],
  ["example /error_description: expected string", EXAMPLES, "fault: on a page of the vendor"],
  // What is missing has no line of its own: that of the operation is named.
  [
    "create_business_scoped_token (POST /v1/platform/{business_id}/oauth2/token/): x-thredfi-credential",
    PUBLISHED,
    "    post:",
  ],
])("%s", (message, file, line) => {
  const found = problems.filter((problem) => problem.message.includes(message));
  expect(found.map((problem) => [problem.file, problem.line])).toEqual([[file, lineOf(file, line)]]);
});

it("in an update is of the page, unless we wrote it", async () => {
  const { read } = readDocument("token.md", readFileSync(join(specDir, PUBLISHED), "utf8"), 101);
  if (!read) throw new Error("the page cannot be read");
  const found = lintProblems(await lintBundle(specDir), [{ page: "token.md", read }]);
  const of = (message: string) =>
    found.filter(({ wrong }) => wrong.includes(message)).map(({ page, line }) => [page, line]);
  expect(of("): x-thredfi-credential")).toEqual([["token.md", lineOf(PUBLISHED, "    post:") + 100]]);
  const ours = lineOf(EXAMPLES, "fault: on a page of the vendor");
  expect(of("example /error_description")).toEqual([[`spec/${EXAMPLES}`, ours]]);
  expect(of('format "iban"')).toEqual([[`spec/${BILLS}`, lineOf(BILLS, "fault: known-format")]]);
});
