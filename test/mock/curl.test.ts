// The curl line, run by a real bash whose `curl` tells what it was called with.

import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { SentRequest } from "../../conformance/result.js";
import { curlLine as curlLineTo, shellQuote } from "../../src/mock/curl.js";
import { NASTY } from "../conformance/report/fixture.js";
import fc from "../support/fast-check.js";

const CURL = "curl() { printf '%s\\0' \"$@\"; case $* in *' @-') cat ;; esac; }";

/** The words that curl gets, and after them what it is piped, if anything. */
function run(line: string): string[] {
  const script = `${CURL}\nTOKEN=the-token BASIC=the-key AUTHORIZATION=the-scheme\n${line}\n`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\0");
}

const curlLine = (sent: SentRequest) => curlLineTo(sent, "http://127.0.0.1:4010");

const request = (traits: Partial<SentRequest>): SentRequest => ({
  method: "GET",
  target: "/a/",
  headers: {},
  ...traits,
});

function bodyOf(line: string): string | undefined {
  const words = run(line);
  return words[words.indexOf("--data-raw") + 1];
}

describe("curl line", () => {
  it("is short for a simple request", () => {
    expect(curlLine(request({ target: "/v1/businesses/?page=1" }))).toBe(
      "curl -sS -i 'http://127.0.0.1:4010/v1/businesses/?page=1'",
    );
  });

  it.each([
    ["quotes", `it's "quoted" \`twice\``],
    ["what a shell expands", "$TOKEN $(id) !! ~ * ? [a] {b,c} \\n %s"],
    ["line ends and tabs", "one\ntwo\r\nthree\t' \\"],
    ["more than ASCII", "é ✓ 💷 日本"],
    ["a leading @, which names a file", "@/etc/passwd"],
    ["a leading dash", "--upload-file"],
    ["what is not seen", "\u202Eabc\u200B\u2028\x1b[31m\x7f\x85f0"],
  ])("keeps a body with %s", (_, body) => {
    const line = curlLine(request({ method: "POST", body }));
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(bodyOf(line)).toBe(body);
  });

  it("pipes a body with zero bytes, which no argument can hold", () => {
    const body = `100% \\ 'a'\0b${"\0"}007\n`;
    const line = curlLine(request({ method: "POST", body }));
    expect(line).not.toMatch(/\p{Cc}/u);
    const words = run(line);
    expect(words.slice(words.indexOf("@-") + 1).join("\0")).toBe(body);
  });

  it("keeps any word as it is", () => {
    // One bash for all of them: starting one takes longer than all else.
    const texts = fc
      .sample(fc.string({ unit: "binary", minLength: 1 }), { numRuns: 150, seed: 1 })
      .map((text) => text.replaceAll("\0", ""));
    const line = `curl ${texts.map(shellQuote).join(" ")}`;
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(run(line).slice(0, -1)).toEqual(texts.map((text) => text.replace(/\p{Cs}/gu, "\uFFFD")));
  });

  it("quotes an empty word", () => {
    expect(run(`curl ${shellQuote("")} end`)).toEqual(["", "end", ""]);
  });

  it.each([
    ["Bearer abc.def", "authorization: Bearer the-token"],
    ["bearer ***", "authorization: Bearer the-token"],
    ["Basic YTpi", "authorization: Basic the-key"],
    ["***", "authorization: the-scheme"],
  ])("leaves the credential %s to a variable", (authorization, expected) => {
    const line = curlLine(request({ headers: { authorization } }));
    expect(line).not.toContain("abc.def");
    expect(line).not.toContain("YTpi");
    expect(run(line)).toContain(expected);
  });

  it("sends the headers that matter and none that curl makes itself", () => {
    const headers = { host: "x", "content-length": "3", Prefer: "code=404", "Idempotency-Key": "it's", "x-empty": "" };
    const words = run(curlLine(request({ headers })));
    expect(words.filter((_, index) => words[index - 1] === "-H")).toEqual([
      "Prefer: code=404",
      "Idempotency-Key: it's",
      "x-empty;",
    ]);
  });

  it("does not let curl call a body without a type a form", () => {
    expect(run(curlLine(request({ method: "PUT", body: "{}" })))).toContain("Content-Type:");
    const typed = request({ method: "PUT", body: "{}", headers: { "content-type": "application/json" } });
    expect(run(curlLine(typed))).not.toContain("Content-Type:");
  });

  it("keeps curl from reading the path", () => {
    expect(run(curlLine(request({ target: "/a/{b}/[1]/" })))).toContain("-g");
    expect(run(curlLine(request({ target: "/a/../b/" })))).toContain("--path-as-is");
    expect(run(curlLine(request({ target: "/a.b/c..d/" })))).not.toContain("--path-as-is");
  });

  it("does not wait for the body of a HEAD", () => {
    expect(run(curlLine(request({ method: "HEAD" })))).toContain("-I");
  });

  it("is one line whatever is in the request", () => {
    const line = curlLine({ method: "POST", target: "/a/", headers: { "x-a": NASTY }, body: NASTY });
    expect(line.split(/[\r\n\u2028\u2029]/)).toHaveLength(1);
  });
});
