import {readdirSync, readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {findChart} from "../../../src/figures/chartView.ts";
import {locales} from "../../../src/model/locale.ts";
import {withinPage} from "../../../src/topics/country/withinPage.ts";
import {withinLinks} from "../../../src/topics/townAndCountry/townAndCountry.ts";

type Row = Record<string, string>;
const rowsOf = (file: string): Row[] => Papa.parse<Row>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
const folders = readdirSync("data/raw").filter((name) => name.startsWith("subnational-"));
const raw = folders.flatMap((source) => rowsOf(`data/raw/${source}/figures.csv`));
const measures = folders.flatMap((source) => rowsOf(`data/raw/${source}/measures.csv`));
const atlas = made();
const countryOf = (id: string) => atlas.pages.find((one) => one.id === id)!;
const idOf = (folder: string) => folder.replace("subnational-", "").toUpperCase();

/** The rows of a measure in the newest period that has places. */
function newestOf(measure: string): {whole: Row; places: Row[]; when: string} {
  const totals = raw.filter(({indicator, sex}) => indicator === measure && sex === "total");
  const when = totals
    .filter(({area_type}) => area_type !== "country")
    .map(({period}) => period!)
    .toSorted()
    .at(-1)!;
  const now = totals.filter(({period}) => period === when);
  return {whole: now.find(({area_type}) => area_type === "country")!, places: now.filter(({area_type}) => area_type !== "country"), when};
}

test.each(locales)("titles name the smallest and the largest place and the country, from the raw rows of one office, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const charted = folders.flatMap((folder) => withinPage(countryOf(idOf(folder)), as)!.charts.map(({view}) => view));
  const withPlaces = measures.filter(({indicator}) => raw.some((row) => row.indicator === indicator && row.area_type !== "country"));
  expect(charted.map(({figure}) => figure.id).toSorted()).toEqual(withPlaces.map(({indicator}) => `within-${indicator}`).toSorted());
  expect(charted.length).toBe(12);
  for (const {figure, draw} of charted) {
    const measure = measures.find(({indicator}) => figure.id === `within-${indicator}`)!;
    const {whole, places, when} = newestOf(measure.indicator!);
    const hasParts = places.some(({area_type}) => area_type === "subdivision");
    const ranked = (hasParts ? places.filter(({area_type}) => !["zone", "urban", "rural"].includes(area_type!)) : places).map(({value}) =>
      Number(value)
    );
    const print = (value: number) => (whole.unit === "percent" ? as.format.percent(value) : as.format.people(value));
    for (const part of [measure[`name_${locale}`]!, ...[Math.min(...ranked), Math.max(...ranked), Number(whole.value)].map(print)])
      expect(figure.title).toContain(part);
    expect(figure.title).toContain(when.slice(0, 4));
    expect(figure.subtitle).toContain(measure[`population_${locale}`]);
    // All places stand in the table, the country first, and nothing of another publisher.
    expect(figure.table.rows.map(([, cell]) => cell!.sort).toSorted()).toEqual(
      [whole, ...places].map(({value}) => Number(value)).toSorted()
    );
    expect(figure.table.rows[0]![1]!.sort).toBe(Number(whole.value));
    const bars = draw!(640).match(/<title>/g)?.length ?? 0;
    expect(bars === 0 || bars >= ranked.length).toBe(true);
    expect(figure.sources).toHaveLength(1);
  }
});

test("what is said of Canada, to the letter", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const page = withinPage(countryOf("CAN"), as)!;
  expect(page.charts[0]!.view.figure.title).toBe(
    "Proportion of workers covered in case of employment injury: from 72.8% (Nova Scotia) to 98.5% (Prince Edward Island); Canada as a whole 83.4% (2022)"
  );
  expect(page.intro).toMatch(
    /Adapted from Statistics Canada, .*does not constitute an endorsement by Statistics Canada of this product\.$/
  );
  const whole = page.whole!.table.rows.map(([name, value, year]) => [name!.text, value!.text, year!.text]);
  expect(whole).toHaveLength(6);
  expect(whole).toContainEqual(["Proportion of population covered by at least one social protection cash benefit", "45.7%", "2021"]);
});

test("what is said of Armenia: one office, its towns and countryside, and that nothing is to be taken", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const page = withinPage(countryOf("ARM"), as)!;
  expect(page.charts.map(({view}) => view.figure.title)).toEqual([
    "Proportion of informal employment in total employment: from 14.8% (Urban areas) to 20.1% (Rural areas); Armenia as a whole 16.1% (2024)"
  ]);
  expect(page.intro).toContain(as.words.within.noLicence);
});

test("places are ranked beside the country's own value and never with a zone that holds them; of persons the country has no bar", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const says = (id: string, at: number) => withinPage(countryOf(id), as)!.charts[at]!.view.draw!(640);
  expect(says("NGA", 0)).toContain(">Nigeria<");
  expect(says("NGA", 0)).not.toContain(">North West<");
  expect(says("JAM", 0)).toContain(">Jamaica<");
  expect(says("JAM", 3)).not.toContain(">Jamaica<");
});

test("a country without a national table has no section; offices without a licence have nothing to take, and it is said", () => {
  const as = localAtlas(atlas, languageOf("en"));
  expect(withinPage(countryOf("ARG"), as)).toBeNull();
  for (const id of folders.map(idOf)) {
    const {charts, intro} = withinPage(countryOf(id), as)!;
    const isGranted = id === "CAN";
    expect(charts.map((chart) => chart.isGranted)).toEqual(charts.map(() => isGranted));
    expect(intro.includes(as.words.within.noLicence), id).toBe(!isGranted);
    expect(charts.every(({view}) => view.figure.csv === undefined)).toBe(true);
    expect(findChart({chart: "within", id: id.toLowerCase()}, as) !== null, id).toBe(isGranted);
  }
  const taken = findChart({chart: "within", id: "can"}, as)!;
  expect(taken.figure.sentence).toContain("Statistics Canada");
  expect(taken.figure.note).toContain(as.words.within.apart);
  expect(taken.rows?.map(({csv}) => csv)).toEqual(["/data/places-within.csv"]);
});

test("town and country leads to each of them", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const hrefs = withinLinks(atlas.group("world"), as).map(({href}) => href);
  expect(hrefs).toEqual(["arm", "can", "ind", "jam", "kaz", "nga"].map((id) => `/countries/${id}/#section-within`));
});
