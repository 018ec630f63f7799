import {expect, test} from "vitest";
import {figureMarkup} from "../../src/markup/figureMarkup.ts";
import {finished} from "../../src/markup/html.ts";
import {takeMarkup} from "../../src/markup/takeMarkup.ts";

const table = {caption: "All", columns: [{text: "Area"}], rows: [[{text: "A"}]]};
const figure = {id: "a", title: "A & B", subtitle: "Of <all>", table};
const source = "Source: ILO; UN";
const words = {table: "Table", sheet: "Sheet", data: "Data", link: "Link"};
const flat = (markup: string) => markup.replace(/\s*(<[^>]+>)\s*/g, "$1");

test("a note of several parts is a list, of one part a line", () => {
  const set = (noteItems: readonly string[]) =>
    flat(
      figureMarkup(
        {...figure, note: noteItems.join(" "), noteItems},
        {level: 3, words, mark: "see note", source, picture: finished("<svg></svg>")}
      ).markup
    );
  expect(set(["A & b.", "C."])).toContain('<ul class="note"><li>A &amp; b.</li><li>C.</li></ul><p class="source">');
  expect(set(["C."])).toContain('<p class="note">C.</p>');
});
test("a figure says its finding, measure and sources; its table is folded beside the rows", () => {
  const {markup} = figureMarkup(
    {...figure, note: "n", csv: "/a.csv"},
    {level: 3, words, mark: "see note", source, picture: finished("<svg></svg>")}
  );
  expect(flat(markup)).toMatch(
    /^<figure class="figure" id="a" aria-labelledby="a-title"><span class="figure-link"><a data-figure-link id="a-link" href="#a" aria-label="Link" aria-labelledby="a-link a-title">#<\/a><output><\/output><\/span><h3 id="a-title">A &amp; B<\/h3><p class="subtitle">Of &lt;all&gt;<\/p><svg><\/svg><p class="note">n<\/p><p class="source">Source: ILO; UN<\/p><div class="actions"><details><summary>Table<\/summary><div class="table".*<\/div><\/details><a href="\/a.xlsx" download>Sheet<\/a><a href="\/a.csv" download>Data<\/a><\/div><\/figure>$/
  );
});

test("without a picture the table is the figure; without rows there is neither", () => {
  const {markup} = figureMarkup(figure, {level: 2, words, mark: "see note", source, picture: null, look: "compared"});
  expect(flat(markup)).toMatch(/<h2 id="a-title" tabindex="-1">.*<\/p><div class="table".*<p class="source">/);
  expect(markup).not.toContain("<details>");
  const {markup: empty} = figureMarkup(
    {...figure, table: {...table, rows: []}},
    {level: 2, words, mark: "see note", source, picture: null}
  );
  expect(empty).not.toContain("<table");
});

test("texts alone are offered without files", () => {
  const copied = [{what: "Sentence", text: "a < b", lines: 2}];
  const {markup} = takeMarkup({copied}, {title: "Take"});
  expect(flat(markup)).toBe(
    '<details class="take"><summary>Take</summary><copy-texts><p><label><span>Sentence</span><textarea readonly rows="2" spellcheck="false" dir="auto">a &lt; b</textarea></label></p><output></output></copy-texts></details>'
  );
  const files = [{text: "Picture", href: "/a.svg", name: "a.svg"}];
  const whole = takeMarkup(
    {copied: [{...copied[0]!, part: "cite"}], files, embed: "/embed/a/", cited: {title: 'a "b"', url: "/embed/a/", note: "", authors: "A"}},
    {title: "Take", files: "Files", open: "Open", parts: {image: "Image", embed: "Embed", cite: "Cite", data: "Data"}}
  );
  const text = flat(whole.markup).replaceAll(/(take-tabs)\s+>\s*/g, "$1>");
  expect(text).toContain('<copy-texts data-title="a &quot;b&quot;" data-url="/embed/a/" data-note="" data-authors="A"><take-tabs>');
  expect(text).toContain(
    '<p class="part-name">Image</p><take-picture><ul class="take-files"><li><a href="/a.svg" download="a.svg">Picture</a></li></ul><output></output></take-picture></div>'
  );
  expect([...text.matchAll(/data-part="(\w+)"/g)].map(([, part]) => part)).toEqual(["image", "embed", "cite", "data"]);
  expect(text).toMatch(/data-part="cite"><p class="part-name">Cite<\/p><p><label><span>Sentence/);
});
