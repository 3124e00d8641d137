// Where contracts to compare come from: files, revisions of a real git repository, packages from a registry on a real
// socket; and what is said when one cannot be used.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSource, treeOf, WORKING_TREE, Workspace } from "../../scripts/diff/sources.js";

const contract = (title: string) =>
  JSON.stringify({ openapi: "3.0.3", info: { title, version: "1" }, paths: {}, components: {} });
const LIMIT = 300_000;

let home: string;
let repository: string;
let workspace: Workspace;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "diff-sources-"));
  workspace = new Workspace();
  repository = join(home, "repository");
  mkdirSync(join(repository, "spec"), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.com", ...args], {
      cwd: repository,
      stdio: "pipe",
    });
  const commit = (title: string | undefined, version: string) => {
    if (title === undefined) rmSync(join(repository, "spec/openapi.yaml"));
    else writeFileSync(join(repository, "spec/openapi.yaml"), contract(title));
    writeFileSync(join(repository, "package.json"), JSON.stringify({ version }));
    git("add", "-A");
    git("commit", "-q", "-m", version);
  };
  git("init", "-q", "-b", "main");
  commit("first", "0.1.0");
  git("tag", "v0.1.0");
  commit("second", "0.2.0");
  git("tag", "-a", "second", "-m", "annotated");
  commit(undefined, "0.3.0");
});

afterAll(() => {
  workspace.remove();
  rmSync(home, { recursive: true, force: true });
});

const options = () => ({ workspace, repository, cwd: home });

describe("a git revision", { timeout: LIMIT }, () => {
  it.each([
    ["v0.1.0", "first", "0.1.0"],
    ["HEAD~1", "second", "0.2.0"],
    ["second", "second", "0.2.0"],
  ])("%s", async (name, title, version) => {
    const source = await readSource(name, options());
    expect(source.document.info.title).toBe(title);
    expect(source).toMatchObject({ label: name, version, revision: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(readFileSync(source.file, "utf8")).toBe(contract(title));
  });

  it("has a tree for the type check", async () => {
    const tree = await treeOf(await readSource("v0.1.0", options()), options());
    expect(tree.label).toBe("v0.1.0");
    expect(readFileSync(join(tree.root, "spec/openapi.yaml"), "utf8")).toBe(contract("first"));
    expect(existsSync(join(tree.root, "node_modules/typescript/package.json"))).toBe(true);
  });

  it("without the contract is refused", async () => {
    await expect(readSource("main", options())).rejects.toThrow(
      /^main: the revision [0-9a-f]{12} has no spec\/openapi\.yaml\.$/,
    );
  });

  it("that is none, and no file, names both that were tried", async () => {
    await expect(readSource("nonsense", options())).rejects.toThrow(
      `nonsense: there is no file ${join(home, "nonsense")}, and git knows no revision of this name in ${repository}.`,
    );
    await expect(readSource("--all", options())).rejects.toThrow("--all: there is no file");
  });
});

describe("a file", () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(home, name), text);
    return name;
  };

  it("is read, from where the command runs; its types are checked with the working tree", async () => {
    const source = await readSource(file("a.json", contract("a file")), options());
    expect(source).toMatchObject({
      label: "a.json",
      version: undefined,
      revision: undefined,
      file: join(home, "a.json"),
    });
    expect(await treeOf(source, options())).toBe(WORKING_TREE);
  });

  it("goes before a revision of the same name", async () => {
    expect((await readSource(file("second", contract("the file")), options())).document.info.title).toBe("the file");
    rmSync(join(home, "second"));
  });

  it.each([
    ["broken.yaml", "a: [1\nb: 2", /^broken\.yaml: not YAML or JSON: .* at line 2/],
    ["empty.yaml", "", /^empty\.yaml: not an OpenAPI document: it holds nothing\.$/],
    ["list.yaml", "- a", /^list\.yaml: not an OpenAPI document: it holds no object\.$/],
    ["swagger.yaml", "swagger: '2.0'", /^swagger\.yaml: this is OpenAPI 2\.0; OpenAPI 3\.0\.x is read/],
    [
      "four.yaml",
      "openapi: 4.0.0\npaths: {}",
      /^four\.yaml: OpenAPI version "4\.0\.0" is not supported; OpenAPI 3\.0\.x/,
    ],
    ["no-paths.yaml", "openapi: 3.0.3", /^no-paths\.yaml: `paths` is missing, or not an object\.$/],
    [
      "no-id.yaml",
      "openapi: 3.0.3\npaths: {/a/: {get: {responses: {}}}}",
      /^no-id\.yaml: GET \/a\/ has no operationId\.$/,
    ],
    ["no-responses.yaml", "openapi: 3.0.3\npaths: {/a/: {get: {operationId: a}}}", /GET \/a\/ has no responses\.$/],
    [
      "twice.yaml",
      "openapi: 3.0.3\npaths: {/a/: {get: {operationId: a, responses: {}}, put: {operationId: a, responses: {}}}}",
      /^twice\.yaml: PUT \/a\/ has the operationId a of GET \/a\/\.$/,
    ],
    [
      "nowhere.yaml",
      "openapi: 3.0.3\npaths: {/a/: {get: {operationId: a, responses: {'200': {$ref: '#/components/responses/A'}}}}}",
      /^nowhere\.yaml: \/paths\/~1a~1\/get\/responses\/200 refers to #\/components\/responses\/A, which does not exist$/,
    ],
  ])("%s is refused", async (name, text, message) => {
    await expect(readSource(file(name, text), options())).rejects.toThrow(message);
  });

  it("that is a folder, or a URL, is refused", async () => {
    await expect(readSource("repository", options())).rejects.toThrow("repository: a folder, not an OpenAPI file.");
    await expect(readSource("https://example.com/a.yaml", options())).rejects.toThrow("a URL is not read here");
  });
});

describe("a published version", { timeout: LIMIT }, () => {
  let registry: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    const pack = (folder: string, files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(home, folder, "package", path, ".."), { recursive: true });
        writeFileSync(join(home, folder, "package", path), text);
      }
      execFileSync("tar", ["-czf", join(home, `${folder}.tgz`), "-C", join(home, folder), "package"]);
    };
    const manifest = JSON.stringify({ name: "thredfi-sdk", version: "0.1.0" });
    pack("good", { "package.json": manifest, "spec/openapi.yaml": contract("published") });
    pack("bare", { "package.json": manifest });

    registry = createServer((request, response) => {
      asked.push(request.url ?? "");
      const { port } = registry.address() as AddressInfo;
      const version = (number: string, file: string) => ({
        name: "thredfi-sdk",
        version: number,
        dist: { tarball: `http://127.0.0.1:${port}/${file}` },
      });
      if (request.url?.endsWith(".tgz")) return void response.end(readFileSync(join(home, request.url.slice(1))));
      if (request.url !== "/thredfi-sdk") return void response.writeHead(404).end("{}");
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          name: "thredfi-sdk",
          "dist-tags": { latest: "0.1.0" },
          versions: { "0.1.0": version("0.1.0", "good.tgz"), "0.0.9": version("0.0.9", "bare.tgz") },
        }),
      );
    });
    await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
    process.env["npm_config_registry"] = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
    process.env["npm_config_cache"] = join(home, "npm-cache");
    process.env["npm_config_fetch_retries"] = "0";
  });

  afterAll(async () => {
    for (const name of ["registry", "cache", "fetch_retries"]) delete process.env[`npm_config_${name}`];
    registry.closeAllConnections();
    await new Promise((resolve) => registry.close(resolve));
  });

  it.each(["npm:0.1.0", "npm:thredfi-sdk@0.1.0", "npm:latest"])("%s", async (name) => {
    const source = await readSource(name, options());
    expect(source).toMatchObject({ label: name, version: "0.1.0", revision: undefined });
    expect(source.document.info.title).toBe("published");
    expect(asked).toContain("/good.tgz");
  });

  it("is checked with the tree of its tag, when there is one", async () => {
    const tree = await treeOf(await readSource("npm:0.1.0", options()), options());
    expect(tree.root).not.toBe(WORKING_TREE.root);
    expect(readFileSync(join(tree.root, "spec/openapi.yaml"), "utf8")).toBe(contract("first"));
  });

  it("may be a tarball", async () => {
    expect((await readSource("npm:./good.tgz", options())).document.info.title).toBe("published");
    await expect(readSource("npm:missing.tgz", options())).rejects.toThrow(
      `npm:missing.tgz: there is no file ${join(home, "missing.tgz")}.`,
    );
  });

  it("that does not exist, or has no contract, is refused", async () => {
    await expect(readSource("npm:9.9.9", options())).rejects.toThrow(
      /^npm:9\.9\.9: npm pack thredfi-sdk@9\.9\.9 failed: .*ETARGET/,
    );
    await expect(readSource("npm:0.0.9", options())).rejects.toThrow(
      "npm:0.0.9: thredfi-sdk@0.0.9 has no spec/openapi.yaml.",
    );
  });

  it("is asked of npm only by a version or a tag", async () => {
    await expect(readSource("npm:", options())).rejects.toThrow("npm:: say which version, for example npm:1.2.3");
    for (const name of ["npm:--version", "npm:left-pad@1.0.0", "npm:git+ssh://x/y", "npm:../folder"]) {
      await expect(readSource(name, options()), name).rejects.toThrow(name);
    }
  });
});

describe("the workspace", () => {
  it("is gone afterwards", async () => {
    const own = new Workspace();
    const { file } = await readSource("v0.1.0", { ...options(), workspace: own });
    expect(existsSync(file)).toBe(true);
    own.remove();
    expect(existsSync(own.root)).toBe(false);
  });
});
