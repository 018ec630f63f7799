import {expect, test} from "vitest";
import {bareTableMarkup, tableMarkup} from "../../src/markup/tableMarkup.ts";

const table = {
  caption: "All & some",
  columns: [{text: "Area"}, {text: "Value", numeric: true}, {text: "Of <what>"}],
  rows: [
    [{text: "A", href: "/a/?b&c"}, {text: "not published", absent: true, sort: null}, {text: "people"}],
    [{text: "B"}, {text: "12.3%", note: "2021", sort: 12.3}, {text: "people", absent: true}]
  ]
};

test("a table has a caption, a head for each row and column, words told from numbers, and absences marked", () => {
  expect(bareTableMarkup(table).markup).toBe(
    '<table class="numbers"><caption>All &amp; some</caption><thead><tr><th scope="col" class="words">Area</th><th scope="col">Value</th><th scope="col" class="words">Of &lt;what&gt;</th></tr></thead><tbody>' +
      '<tr><th scope="row"><a href="/a/?b&amp;c">A</a></th><td class="absent">not published</td><td class="words">people</td></tr>' +
      '<tr><th scope="row">B</th><td>12.3%<small> 2021</small></td><td class="words absent">people</td></tr></tbody></table>'
  );
});

test("one that may be sorted says by what: null sorts last", () => {
  const {markup} = bareTableMarkup(table, {sortable: true});
  expect(markup.match(/<th scope="col"[^>]* data-sort>/g)).toHaveLength(3);
  expect(markup).toContain('<td class="absent" data-value="">');
  expect(markup).toContain('<td data-value="12.3">');
});

test("one that is too wide scrolls in a region with its name, by keyboard too", () => {
  expect(tableMarkup(table).markup).toMatch(/^<div class="table" tabindex="0" role="region" aria-label="All &amp; some"><table /);
});

test("the mark of a value with a note leads to the note, in the row of a country alone", () => {
  const rows = (href: string) => [[{text: "A", href}, {text: "1", note: "2021, see note"}, {text: "see note"}]];
  const {markup} = bareTableMarkup({...table, rows: rows("/es/countries/arg/")}, {mark: "see note"});
  expect(markup.match(/<a href="\/es\/countries\/arg\/#notes">see note<\/a>/g)).toHaveLength(2);
  expect(bareTableMarkup({...table, rows: rows("/regions/africa/")}, {mark: "see note"}).markup).not.toContain("#notes");
  expect(bareTableMarkup({...table, rows: rows("/countries/arg/")}).markup).not.toContain("#notes");
});

test("a number that is alone in its cell is not set apart, what else is read from the left is", () => {
  const cells = ["\u206665.9%\u2069", "\u20662015–2023\u2069", "\u2066−3.2\u2069", "تقرير \u206665.9%\u2069"];
  const {markup} = bareTableMarkup({...table, rows: [[{text: "A"}, ...cells.map((text) => ({text}))]]});
  expect([...markup.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(["65.9%", ...cells.slice(1)]);
});
