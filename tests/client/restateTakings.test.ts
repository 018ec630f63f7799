import {JSDOM} from "jsdom";
import {beforeEach, expect, test} from "vitest";
import {restateTakings} from "../../src/client/restateTakings.ts";

const {document, location} = new JSDOM("<body></body>", {url: "https://atlas.example/map/maternity/"}).window;
Object.assign(globalThis, {document, location});

const texts = [
  '<iframe src="https://atlas.example/embed/map/maternity/" title="Map"></iframe>',
  "ILO. “Maternity: World finding.” https://atlas.example/v/0123456789/embed/map/maternity/.",
  "The sentence of the world.",
  "url = {https://atlas.example/embed/map/maternity/},"
];
const area = (text: string) => `<textarea>${text.replaceAll("<", "&lt;")}</textarea>`;
const taken = () => [...document.querySelectorAll("textarea")].map(({value}) => value);
const link = () => document.querySelector<HTMLAnchorElement>("a[data-region]")!;
const explorer = () => document.querySelector<HTMLElement>("main")!;
const ways = () => [...document.querySelectorAll<HTMLAnchorElement>("a.open")].map((way) => way.href);

beforeEach(() => {
  document.body.innerHTML = `<lit-country data-lit="gha"></lit-country><main data-sentence="The sentence of the world.">
    <svg class="map" data-whole="0 0 4320 2000"></svg><a data-region="western-africa" data-box="10 20 30 40" data-note="Region note." data-title="Region finding" data-more="The sentence of the region."></a>
    <details class="take" open>${texts.map(area).join("")}
    <take-picture></take-picture><a class="open" href="/embed/map/maternity/">1</a><a class="open" href="/embed/?chart=map&amp;id=maternity">2</a></details></main>`;
});

test("snippet, citations, sentence and links are of the region and the country that are shown, and of the world again", () => {
  restateTakings(explorer(), {whole: "World finding", note: "World note.", link: link()});
  expect(taken()).toEqual([
    '<iframe src="https://atlas.example/embed/map/maternity/?region=western-africa&amp;lit=gha" title="Map"></iframe>',
    "ILO. “Maternity: Region finding.” https://atlas.example/v/0123456789/embed/map/maternity/?region=western-africa&lit=gha.",
    "The sentence of the region.",
    "url = {https://atlas.example/embed/map/maternity/?region=western-africa&lit=gha},"
  ]);
  expect(ways()).toEqual([
    "https://atlas.example/embed/map/maternity/?region=western-africa&lit=gha",
    "https://atlas.example/embed/?chart=map&id=maternity&region=western-africa&lit=gha"
  ]);
  document.querySelector<HTMLElement>("lit-country")!.dataset.lit = "";
  restateTakings(explorer(), {whole: "World finding", note: "World note.", link: undefined});
  expect(taken()).toEqual(texts);
  expect(ways()).toEqual(["https://atlas.example/embed/map/maternity/", "https://atlas.example/embed/?chart=map&id=maternity"]);
});

test("pictures are of the region, with its finding as XML has it, and of the world again", () => {
  const zoom = () => (document.querySelector("take-picture") as Element & {zoom?: unknown}).zoom;
  link().dataset.title = "A & B";
  restateTakings(explorer(), {whole: "World finding", note: "World note.", link: link()});
  expect(zoom()).toEqual({
    region: "western-africa",
    address: "https://atlas.example/map/maternity/?region=western-africa",
    title: "A &amp; B",
    sentence: "The sentence of the region.",
    notes: ["World note.", "Region note."],
    box: [10, 20, 30, 40],
    units: 4320
  });
  restateTakings(explorer(), {whole: "World finding", note: "World note.", link: undefined});
  expect(zoom()).toBeNull();
});

test("BibTeX, which escapes a percent sign, has the finding of the region too", () => {
  const field = document.querySelectorAll("textarea")[3]!;
  field.value = "title = {In 117 of 190, over 50\\% are left out}, url = {https://atlas.example/embed/map/maternity/},";
  link().dataset.title = "In 11 of 12, over 50%";
  restateTakings(explorer(), {whole: "In 117 of 190, over 50% are left out", note: "", link: link()});
  expect(taken()[3]).toBe(
    "title = {In 11 of 12, over 50\\%}, url = {https://atlas.example/embed/map/maternity/?region=western-africa&lit=gha},"
  );
});

test("a closed panel is left alone: its own scripts may not have filled it", () => {
  document.querySelector("details")!.open = false;
  restateTakings(explorer(), {whole: "World finding", note: "World note.", link: link()});
  expect(taken()).toEqual(texts);
});
