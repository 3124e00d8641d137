// A small git repository in a temporary folder, with a contract, a package.json and changesets, as check:pr expects one.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const here = fileURLToPath(new URL("../..", import.meta.url));

export interface Repository {
  readonly root: string;
  write(file: string, text: string): void;
  /** Commits everything and returns the revision. */
  commit(): string;
}

export const CONTRACT = `openapi: 3.0.3
info: { title: Small, version: 1.0.0 }
servers: [{ url: "https://sandbox.thredfi.com", x-thredfi-environment: sandbox }]
paths:
  /v1/platform/businesses/:
    post:
      operationId: create_business
      x-thredfi-credential: partner
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [legal_name]
              properties:
                legal_name: { type: string }
                phone: { type: string }
      responses:
        "201":
          description: Made
          content:
            application/json:
              schema:
                type: object
                required: [id]
                properties:
                  id: { type: string }
`;

export function repository(version = "0.1.0"): Repository {
  const root = mkdtempSync(join(tmpdir(), "thredfi-sdk-check-pr-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  git("init", "--quiet", "--initial-branch=main");
  symlinkSync(join(here, "node_modules"), join(root, "node_modules"), "dir");
  write(".gitignore", "node_modules\n");
  write("package.json", packageJson(version));
  write(".changeset/config.json", JSON.stringify({ baseBranch: "main", access: "public", commit: false }));
  write("spec/openapi.yaml", CONTRACT);
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "A change");
    return git("rev-parse", "HEAD");
  };
  return { root, write, commit };
}

export function packageJson(version: string): string {
  return JSON.stringify({ name: "thredfi-sdk", version });
}

export function changeset(bump: string): string {
  return `---\n"thredfi-sdk": ${bump}\n---\n\nA change.\n`;
}
