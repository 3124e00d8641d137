// The page as a browser reads it: well formed, self-contained, and nothing from a request becomes markup.

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../conformance/report/render-page.js";
import type { Facts } from "../../../conformance/report/run-facts.js";
import { check, failed, NASTY, reportOf } from "./fixture.js";
import { all, type Element, everything, parse, textOf } from "./markup.js";

const request = { method: "POST", target: "/customers/?q=1", headers: { "x-a": NASTY }, body: NASTY };

const nasty = reportOf(
  failed({ name: NASTY, problems: [NASTY, `${NASTY}: expected ${NASTY}, was ${NASTY}`], request, pointer: NASTY }),
  check({ verdict: "blind spot", problems: [NASTY], keyword: NASTY }),
  check({ verdict: "skipped", problems: [NASTY] }),
  check({ operationId: NASTY, name: NASTY, duration: 99 }),
);

const read = (facts: Facts) => parse(renderHtml(facts), "html");
const withClass = (page: Element, name: string) =>
  everything(page).filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));

describe("page", () => {
  it("keeps whatever a request holds as text", () => {
    const page = read(nasty);
    expect(all(page, "script")).toHaveLength(1);
    expect(textOf(page)).toContain("</script><script>alert(1)</script> & <!-- ]]> --");
  });

  it("loads nothing, and its policy allows its own script and style alone", () => {
    const page = read(nasty);
    const references = everything(page).flatMap(({ attributes }) => [attributes["href"], attributes["src"]]);
    expect(references.filter((reference) => reference && !reference.startsWith("#"))).toEqual([]);
    const inline = [...all(page, "style"), ...all(page, "script")].map(textOf);
    expect(inline.join()).not.toMatch(/url\(|@import|https?:/);
    expect(everything(page).flatMap(({ attributes }) => Object.keys(attributes))).not.toContain("style");

    const policy = all(page, "meta").find(({ attributes }) => "http-equiv" in attributes)?.attributes["content"] ?? "";
    expect(policy).toContain("default-src 'none'");
    for (const text of inline) expect(policy).toContain(createHash("sha256").update(text).digest("base64"));
  });

  it("has an anchor for every link and no id twice", () => {
    const page = read(nasty);
    const ids = everything(page).flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(page, "a").map(({ attributes }) => attributes["href"]?.slice(1));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(ids).toContain(link);
  });

  it("tells of a failure what was expected and what happened, and how to make it again", () => {
    const page = read(
      reportOf(
        failed({ problems: ["query page: expected 2, was "], request, seed: 7, status: 200, credential: "partner" }),
      ),
    );
    const [failure] = withClass(page, "failure");
    expect(failure && all(failure, "dd").map(textOf)).toEqual(["2", "nothing"]);
    const text = failure ? textOf(failure) : "";
    expect(text).toContain("curl -sS -i -X POST");
    expect(text).toContain(
      "npm run conformance -- --operations create_customer --groups responses --seed 42 --cases 20",
    );
    expect(text).toContain("seed 7");
  });

  it("makes a failure of a real API again against that API", () => {
    const facts = reportOf(failed({ request }));
    const text = textOf(read({ ...facts, result: { ...facts.result, target: "https://api.example" } }));
    expect(text).toContain("curl -sS -i -X POST 'https://api.example/customers/?q=1'");
    expect(text).toContain("npm run conformance -- --operations create_customer --target https://api.example");
  });

  it("links a failed cell of the matrix to its failure", () => {
    const page = read(
      reportOf(failed({ status: 404, credential: "partner" }), check({ status: 404, credential: "business" })),
    );
    const marks = withClass(page, "mark").filter(({ attributes }) => attributes["title"]?.startsWith("404 "));
    expect(marks.map(({ name, attributes }) => [name, attributes["title"], attributes["href"]])).toEqual([
      ["span", "404 with the business credential: passed, 1 check", undefined],
      ["a", "404 with the partner credential: failed, 1 check", "#failure-1"],
    ]);
  });

  it("says of a documented response that it was not checked, and leaves an undocumented one empty", () => {
    const page = read(reportOf());
    const rows = withClass(page, "operation");
    expect(rows).toHaveLength(2);
    const [token] = rows;
    expect(token && withClass(token, "empty")).toHaveLength(2);
    expect(token && withClass(token, "status").map(textOf)).toEqual(["○200 with the basic credential: not checked"]);
  });

  it("stays of a size that opens, however much fails", () => {
    const body = "x".repeat(50_000);
    const many = Array.from({ length: 400 }, () => failed({ request: { ...request, body } }));
    const page = renderHtml(reportOf(...many));
    expect(page.length).toBeLessThan(8_000_000);
    expect(page).toContain("300 more");
  });

  it("has its verdict in the title", () => {
    expect(textOf(all(read(reportOf(check())), "title")[0] ?? nothing)).toBe("✓ Thredfi conformance: 1 check passed");
    expect(textOf(all(read(reportOf(failed(), check())), "title")[0] ?? nothing)).toBe(
      "✗ Thredfi conformance: 1 of 2 checks failed",
    );
    expect(renderHtml(reportOf())).toContain("nothing was checked");
  });
});

const nothing: Element = { name: "", attributes: {}, children: [] };
