import {describe, expect, test} from "vitest";
import {citations, type Cited} from "../../src/client/citations.ts";

const {bibtex, csl, ris} = citations;

const cited: Cited = {
  key: "branches-arg",
  title: "Argentina: 34.1 % are left out",
  container: "An atlas",
  authors: ["Office A", "Office B & C"],
  compiler: "The contributors",
  release: {id: "0123456789", date: "2026-11-21"},
  url: "https://example.org/embed/branches/arg/",
  note: "Source: A & B\nC",
  language: "en"
};

describe("BibTeX", () => {
  const entry = bibtex(cited);
  test("names the release, the day and the address", () => {
    expect(entry).toMatch(/^@misc\{left-out-branches-arg-0123456789,\n/);
    expect(entry).toContain("\n  year = {2026},\n  date = {2026-11-21},\n  version = {0123456789},");
    expect(entry).toContain("\n  url = {https://example.org/embed/branches/arg/},");
  });
  test("escapes what TeX would take for its own, and keeps the capitals of title and author", () => {
    expect(entry).toContain("title = {{Argentina: 34.1 \\% are left out}}");
    expect(entry).toContain("note = {Source: A \\& B");
    expect(bibtex({...cited, title: "a_b {c} \\ ~ ^ $ #"})).toContain(
      "{{a\\_b \\{c\\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\$ \\#}}"
    );
  });
  test("has the publishers of the figures as authors, and who compiled them as what they are", () => {
    expect(entry).toContain(
      "\n  author = {{Office A} and {Office B \\& C}},\n  editor = {{The contributors}},\n  editortype = {compiler},"
    );
  });
  test("has as many braces that open as that close", () => {
    const count = (brace: string) => entry.replaceAll(/\\[{}]/g, "").split(brace).length;
    expect(count("{")).toBe(count("}"));
  });
});

test("RIS has one tag a line, begins with its type and ends with its end", () => {
  const lines = ris(cited).split("\n");
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect([lines[0], lines.at(-1)]).toEqual(["TY  - DATA", "ER  - "]);
  expect(lines).toContain("DA  - 2026/11/21");
  expect(lines.filter((line) => /^A/.test(line))).toEqual(["AU  - Office A", "AU  - Office B & C", "A2  - The contributors"]);
  expect(lines).toContain("N1  - Source: A & B C");
});

describe("CSL-JSON", () => {
  const items = (one: Cited) => JSON.parse(csl(one)) as unknown[];
  test("is an array of one item, with all that the schema asks and only what it knows", () => {
    expect(items(cited)).toEqual([
      {
        id: "left-out-branches-arg-0123456789",
        type: "dataset",
        title: "Argentina: 34.1 % are left out",
        "container-title": "An atlas",
        author: [{literal: "Office A"}, {literal: "Office B & C"}],
        compiler: [{literal: "The contributors"}],
        issued: {"date-parts": [[2026, 11, 21]]},
        version: "0123456789",
        URL: "https://example.org/embed/branches/arg/",
        language: "en",
        note: "Source: A & B\nC"
      }
    ]);
  });
  test("keeps odd characters as they are", () => {
    const title = '“Côte d’Ivoire” "x" \\ </textarea> {%} \u2028 \u0000 مصر 🌍';
    expect(items({...cited, title})).toMatchObject([{title}]);
  });
});
