import { expect, it } from "vitest";
import { contractStep } from "../../scripts/check-pr/contract-step.js";
import { readSource, Workspace } from "../../scripts/diff/sources.js";
import { CONTRACT, changeset, repository } from "./repository.js";

const WITH_REQUIRED = CONTRACT.replace("[legal_name]", "[legal_name, phone]");
const WITH_OPTIONAL = CONTRACT.replace(
  "phone: { type: string }",
  "phone: { type: string }\n                fax: { type: string }",
);

async function check(options: { version?: string; contract: string; bump: string | undefined }) {
  const { root, write, commit } = repository(options.version);
  const since = commit();
  write("spec/openapi.yaml", options.contract);
  write(".changeset/change.md", options.bump === undefined ? "---\n---\n" : changeset(options.bump));
  commit();
  const workspace = new Workspace();
  try {
    const before = await readSource(since, { workspace, repository: root, cwd: root });
    return await contractStep({ root, before, workspace }).run();
  } finally {
    workspace.remove();
  }
}

it.each([
  { version: "1.2.3", bump: "minor", verdict: "failed", says: /needed: major.*Raise the changeset to major/ },
  { version: "1.2.3", bump: "major", verdict: "passed", says: /declared: major .*needed: major/ },
  // Before 1.0 the minor number is the one that breaks.
  { version: "0.1.0", bump: "patch", verdict: "failed", says: /needed: minor/ },
  { version: "0.1.0", bump: "minor", verdict: "passed", says: /needed: minor/ },
])(
  "a required member in $version, declared $bump: $verdict",
  async ({ version, bump, verdict, says }) => {
    const result = await check({ version, contract: WITH_REQUIRED, bump });
    expect(result).toMatchObject({ verdict, text: expect.stringMatching(says) });
    expect(result.details).toContain("/phone");
  },
  90_000,
);

it("an optional member needs a declaration too, and no change needs none", async () => {
  expect(await check({ contract: WITH_OPTIONAL, bump: undefined })).toMatchObject({ verdict: "failed" });
  expect(await check({ contract: WITH_OPTIONAL, bump: "minor" })).toMatchObject({ verdict: "passed" });
  expect(await check({ contract: CONTRACT, bump: undefined })).toMatchObject({
    verdict: "passed",
    text: expect.stringMatching(/^the contract is unchanged/),
  });
}, 90_000);
