import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {countSchemes} from "../../../src/atlas/programmeOf.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import type {Scheme} from "../../../src/model/scheme.ts";
import {countrySchemes} from "../../../src/topics/country/countrySchemes.ts";
import {schemePage} from "../../../src/topics/schemes/schemePage.ts";
import {schemesKnown} from "../../../src/topics/schemes/schemesKnown.ts";
import {schemesList} from "../../../src/topics/schemes/schemesList.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const atlas = made();

const added: Scheme = {
  id: "aaa-new",
  area: "AAA",
  name: "New scheme",
  localName: "Nuevo",
  branches: ["old-age", "health"],
  strategy: "universal",
  groups: ["older-persons"],
  start: 2001,
  end: null,
  reached: {count: 12.34, year: null, unit: "% of households"},
  evidence: "A document",
  publisher: "A publisher",
  evidenceYear: 2002,
  quality: "study",
  source: "schemes"
};

describe.each(locales)("the list of schemes, %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const {lines, choices} = schemesList(as);
  test("has every scheme once, leads to its page, and offers each code that a row has", () => {
    const hrefs = lines.map(({cells}) => cells[0]!.href!);
    expect(new Set(hrefs).size).toBe(302);
    expect(hrefs.every((href) => /\/schemes\/[a-z0-9]+(-[a-z0-9]+)*\/$/.test(href))).toBe(true);
    for (const {name, options} of choices) {
      expect(options.length).toBeGreaterThan(4);
      expect(options.filter(({code}) => !lines.some(({codes}) => codes[name].includes(code)))).toEqual([]);
    }
  });
  test("says of how many countries it is a sample, and which of them are well and poorly known", () => {
    const areas = new Set(atlas.schemes.flatMap(({area}) => area ?? []));
    const {intro} = schemesList(as);
    expect(intro).toContain("301");
    expect(intro).toContain(String(areas.size));
    const {figure, legend} = schemesKnown(as);
    const counted = figure.table.rows.map(([, count]) => Number(count!.text));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(countSchemes(atlas.schemes.filter(({area}) => area !== null)));
    expect(counted).toHaveLength(areas.size);
    const known = legend!.classes.filter((one) => one.class !== null);
    expect(known.reduce((sum, {count}) => sum + count, 0)).toBe(areas.size);
    expect(figure.title).toContain("17");
  });
});

test("a scheme that is added as a row is in the list, on a page of its own and on its country's", () => {
  const as = localAtlas(sampleAtlas({schemes: [added], rows: [{area: "AAA", indicator: "old-age", value: 40, period: 2020}]}), {
    locale: "en"
  });
  const {lines, intro} = schemesList(as);
  expect(intro).toBe("1 scheme in 1 country or area, each with the document in which it was found.");
  expect(lines[0]!.cells.map(({text}) => text)).toEqual([
    "New scheme",
    "Land AAA",
    "Old age, Medical care",
    "Universal benefit",
    "older people",
    "since 2001",
    "12.3% of households"
  ]);
  const view = schemePage(added, as);
  expect(view.facts.map(({text}) => text)).toEqual([
    "Nuevo",
    "Land AAA",
    "Old age, Medical care",
    "Universal benefit",
    "older people",
    "since 2001",
    "A document. A publisher, 2002",
    "Published study"
  ]);
  expect(view.counts!.rows).toEqual([[{text: "year not given"}, {text: "12.3% of households"}, {text: "A document. A publisher, 2002"}]]);
  expect(view.coverage.lines[0]!.text).toContain("60.0%");
  expect(view.coverage.without).toBe("The ILO’s table has no coverage figure for medical care.");
  const [first, second] = as.countries.map((country) => countrySchemes(country, as));
  expect(first!.lists).toEqual([
    {
      strategy: "Universal benefit",
      count: "1",
      items: [
        {
          name: "New scheme",
          href: "/schemes/aaa-new/",
          beside: [],
          parts: [],
          about: "Old age, Medical care; older people",
          reached: "12.3% of households (year not given). Source: A document. A publisher, 2002."
        }
      ]
    }
  ]);
  const universal = first!.matrix!.rows.map(([branch, , cell]) => [branch?.text, cell?.text]);
  expect(universal.filter(([, count]) => count === "1")).toEqual([
    ["Medical care", "1"],
    ["Old age", "1"]
  ]);
  expect(first!.matrix!.rows.flatMap((row) => row.filter(({absent}) => absent))).toHaveLength(10 * 5 - 2);
  expect(second!.matrix).toBeUndefined();
  expect(first!.text).toBe("The register has 1 scheme here. It is a sample: there may be more.");
  expect(second).toMatchObject({
    lists: [],
    text: "The register has no scheme for this country or area. It is only a sample, so that says nothing about the country."
  });
});

test("a local name is a name, without quotation marks: what was quoted was another programme", () => {
  const quoted = atlas.schemes.filter(({localName}) => /^[“"«]/.test(localName));
  expect(quoted.map(({id}) => id)).toEqual([]);
});

test.each(locales)(
  "the page of a country says of a scheme without a number which document names it, and draws no table of dashes around one scheme, in %s",
  (locale) => {
    const as = localAtlas(atlas, languageOf(locale));
    const {country, page} = as.words.schemes;
    const views = as.pages.map((one) => ({id: one.id, view: countrySchemes(one, as)}));
    // A long list stands folded, each strategy with its count; what is folded is there all the same.
    for (const {id, view} of views) {
      const known = atlas.schemes.filter(({area}) => area === id).length;
      expect([id, view.folded]).toEqual([id, known > 5]);
      expect(view.lists.reduce((sum, {count}) => sum + Number(count), 0)).toBe(known);
    }
    const {view} = views.find(({id}) => id === "ARM")!;
    expect(view.matrix).toBeUndefined();
    expect(view.lists[0]!.items[0]!.reached).toBe(
      country.notReached({
        document: page.document({document: "Social Pensions Database (26 April 2012)", publisher: "HelpAge International", year: 2012})
      })
    );
    const drawn = views.filter(({view: one}) => one.matrix);
    const marks = drawn.map(({id, view: one}) => ({
      id,
      count: one.matrix!.rows.flatMap((row) => row.slice(1)).filter(({absent, text}) => !absent && text !== "").length
    }));
    expect(marks.filter(({count}) => count === 0)).toEqual([]);
    expect(drawn.length).toBeGreaterThan(40);
    const items = views.flatMap(({view: one}) => one.lists.flatMap((list) => list.items.flatMap((item) => [item, ...item.parts])));
    expect(items.filter(({reached}) => !reached.includes(". ")).map(({name}) => name)).toEqual([]);
  }
);
