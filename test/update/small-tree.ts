// A tree small enough to be updated in a moment: one published operation, four reconstructed ones, and their additions.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleContract } from "../../scripts/bundle/bundle.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const TOKEN_FILE = "spec/published/create_business_scoped_token.yaml";

const BILLS = `# Bills: a comment that stays.
openapi: 3.0.3
info:
  title: Bills
  version: 1.0.0
paths:
  /v1/platform/businesses/{business_id}/bills/:
    get:
      operationId: list_bills
      tags: [ Bills ]
      security:
        - PartnerJWT: []
      parameters:
        - $ref: "#/components/parameters/BusinessId"
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Bill"
        default:
          $ref: "#/components/responses/Error"
  # What follows is about one bill.
  /v1/platform/businesses/{business_id}/bills/{bill_id}/:
    get:
      operationId: get_bill
      tags: [ Bills ]
      security:
        - PartnerJWT: []
      parameters:
        - $ref: "#/components/parameters/BusinessId"
        - $ref: "#/components/parameters/BillId"
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Bill"
        default:
          $ref: "#/components/responses/Error"
  /v1/platform/businesses/{business_id}/bills/{bill_id}/void/:
    post:
      operationId: void_bill
      tags: [ Bills ]
      security:
        - PartnerJWT: []
      parameters:
        - $ref: "#/components/parameters/BusinessId"
        - $ref: "#/components/parameters/BillId"
      responses:
        "200":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/VoidedBill"
        default:
          $ref: "#/components/responses/Error"
components:
  schemas:
    # Only one operation returns it.
    VoidedBill:
      type: object
      properties:
        id:
          type: string
          format: uuid
    Bill:
      type: object
      properties:
        id:
          type: string
          format: uuid
  parameters:
    BusinessId: { name: business_id, in: path, required: true, schema: { type: string, format: uuid } }
    BillId: { name: bill_id, in: path, required: true, schema: { type: string, format: uuid } }
  responses:
    Error:
      content:
        application/json:
          schema:
            type: object
            properties:
              error_code:
                type: string
`;

const TARGETS: Record<string, string> = {
  list_bills: "$.paths['/v1/platform/businesses/{business_id}/bills/'].get",
  get_bill: "$.paths['/v1/platform/businesses/{business_id}/bills/{bill_id}/'].get",
  void_bill: "$.paths['/v1/platform/businesses/{business_id}/bills/{bill_id}/void/'].post",
};

const overlay = (title: string, actions: readonly string[]): string =>
  [
    `# ${title}, by hand.`,
    "overlay: 1.0.0",
    "info:",
    `  title: ${title}`,
    "  version: 1.0.0",
    "actions:",
    actions.join("\n\n"),
    "",
  ].join("\n");
const action = (target: string, lines: readonly string[]): string =>
  [`  - target: ${target}`, "    update:", ...lines.map((line) => `      ${line}`)].join("\n");
const fill = (target: string, lines: readonly string[]): string =>
  [`  - target: ${target}`, "    x-thredfi-fill: true", "    update:", ...lines.map((line) => `      ${line}`)].join(
    "\n",
  );

const TOKEN = "$.paths['/v1/platform/{business_id}/oauth2/token/'].post";

/** The page of each reconstructed operation. */
export const PAGES = "https://docs.thredfi.com/api-reference";

const evidence = (id: string): string =>
  action(TARGETS[id] ?? "", [
    "x-thredfi-evidence:",
    "  level: reconstructed",
    "  sources:",
    `    - ${PAGES}/bills/${id.replace("_", "-")}`,
    "  complete:",
    "    parameters: true",
    "    request: true",
    "    responses: false",
    "  inferred:",
    "    - Its response was guessed.",
  ]);

const FILES: Record<string, string> = {
  "package.json": '{ "name": "thredfi-sdk", "version": "0.3.0" }\n',
  "README.md": "Before.\n\n<!-- contract:report -->\nold\n<!-- /contract:report -->\n\nAfter.\n",
  "spec/reconstructed/bills.yaml": BILLS,
  "spec/additions/contract.overlay.yaml": overlay("The whole", [
    action("$", [
      "servers:",
      "  - url: https://sandbox.thredfi.com",
      "    description: Sandbox.",
      "    x-thredfi-environment: sandbox",
      "tags:",
      "  - name: Oauth2 authentication - Unscoped and Scoped",
      "    description: Tokens.",
      "  - name: Bills",
      "    description: What a business owes.",
    ]),
  ]),
  "spec/additions/evidence.overlay.yaml": overlay("Evidence", [
    action(TOKEN, [
      "x-thredfi-evidence:",
      "  level: published",
      "  sources:",
      `    - ${PAGES}/authentication/get-business-token`,
      "  complete:",
      "    parameters: true",
      "    request: true",
      "    responses: true",
      "  inferred: []",
    ]),
    evidence("list_bills"),
    evidence("get_bill"),
    evidence("void_bill"),
  ]),
  "spec/additions/credentials.overlay.yaml": overlay("Credentials", [
    action(TOKEN, ["x-thredfi-credential: partner", "x-thredfi-secret: true"]),
    action(TARGETS["list_bills"] ?? "", [
      "x-thredfi-credential: business",
      "x-thredfi-credential-reason: &why A business token reaches less.",
    ]),
    action(TARGETS["get_bill"] ?? "", ["x-thredfi-credential: business", "x-thredfi-credential-reason: *why"]),
    action(TARGETS["void_bill"] ?? "", ["x-thredfi-credential: business", "x-thredfi-credential-reason: *why"]),
  ]),
  "spec/additions/wording/bills.overlay.yaml": overlay("Wording", [
    ...Object.entries(TARGETS).map(([id, target]) =>
      fill(target, [
        `summary: Our words for ${id}`,
        `description: Our longer words for ${id}.`,
        "responses:",
        '  "200":',
        "    description: It worked.",
      ]),
    ),
    fill("$.components.responses.Error", ["description: It failed."]),
    fill("$.components.parameters.BusinessId", ["description: Whose books."]),
    fill("$.components.schemas.VoidedBill", ["description: A bill that is void."]),
  ]),
  ".changeset/config.json": "{}\n",
};

/** Makes the tree in a folder of its own; `overrides` replaces files, or takes them out with null. */
export async function makeTree(overrides: Record<string, string | null> = {}): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "update-tree-"));
  for (const [name, text] of Object.entries({ ...FILES, ...overrides })) if (text !== null) put(root, name, text);
  mkdirSync(join(root, dirname(TOKEN_FILE)), { recursive: true });
  cpSync(join(ROOT, TOKEN_FILE), join(root, TOKEN_FILE));
  put(root, "spec/openapi.yaml", await bundleContract({ specDir: join(root, "spec") }));
  return root;
}

export function put(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

/** Every file of the tree with its text, but for the page cache. */
export function snapshot(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.path, entry.name));
  const names = files.map((file) => file.slice(root.length + 1)).filter((name) => !name.startsWith("node_modules/"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

export function read(root: string, name: string): string {
  return readFileSync(join(root, name), "utf8");
}

export function remove(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
