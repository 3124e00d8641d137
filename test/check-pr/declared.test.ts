import { expect, it } from "vitest";
import { declaredBump } from "../../scripts/check-pr/declared.js";
import { changeset, packageJson, repository } from "./repository.js";

it("reads the largest bump of the changesets that the change adds, and only of those", async () => {
  const { root, write, commit } = repository();
  write(".changeset/earlier.md", changeset("major"));
  const since = commit();
  write(".changeset/one.md", changeset("patch"));
  write(".changeset/two.md", changeset("minor"));
  commit();
  const declared = await declaredBump({ root, since, previousVersion: "0.1.0" });
  expect({ ...declared, changesets: [...declared.changesets].sort() }).toEqual({
    bump: "minor",
    changesets: ["one", "two"],
  });
  expect((await declaredBump({ root, previousVersion: "0.1.0" })).bump).toBe("major");
}, 60_000);

it("reports a missing changeset, and accepts an empty one", async () => {
  const { root, write, commit } = repository();
  const since = commit();
  write("src/index.ts", "export {};\n");
  commit();
  const none = await declaredBump({ root, since, previousVersion: "0.1.0" });
  expect(none).toEqual({
    bump: "none",
    changesets: [],
    problem: expect.stringMatching(/no changeset: run `npx changeset`/),
  });
  write(".changeset/empty.md", "---\n---\n");
  commit();
  expect(await declaredBump({ root, since, previousVersion: "0.1.0" })).toEqual({
    bump: "none",
    changesets: ["empty"],
  });
}, 60_000);

it("accepts the step between the versions as a declaration: the changesets of a release are gone", async () => {
  const { root, write, commit } = repository();
  const since = commit();
  write("package.json", packageJson("0.2.0"));
  commit();
  expect(await declaredBump({ root, since, previousVersion: "0.1.0" })).toEqual({ bump: "minor", changesets: [] });
  expect(await declaredBump({ root, since, previousVersion: "0.1.9" })).toMatchObject({ bump: "minor" });
  write("package.json", packageJson("0.1.0"));
  commit();
  expect(await declaredBump({ root, since, previousVersion: "0.2.0" })).toMatchObject({ bump: "none" });
}, 60_000);

it("reports a changeset that cannot be read", async () => {
  const { root, write, commit } = repository();
  const since = commit();
  write(".changeset/broken.md", '---\n\n## "thredfi-sdk": minor\n\nA change.\n');
  commit();
  const { problem } = await declaredBump({ root, since, previousVersion: "0.1.0" });
  expect(problem).toMatch(/cannot be read: .*frontmatter/);
}, 60_000);

it("reads this repository's own changesets", async () => {
  const root = new URL("../..", import.meta.url).pathname;
  const { problem } = await declaredBump({ root, previousVersion: undefined });
  // Whether a change without one is at hand depends on the working tree; that all can be read does not.
  expect(problem ?? "").not.toMatch(/cannot be read/);
}, 60_000);
