import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {locales} from "../../../src/model/locale.ts";
import {insuredFigure} from "../../../src/topics/strategies/insuredFigure.ts";
import {countryInsured} from "../../../src/topics/country/countryInsured.ts";

type Row = Record<string, string>;
const raw = Papa.parse<Row>(readFileSync("data/raw/microinsurance/microinsurance.csv", "utf8"), {header: true, skipEmptyLines: true}).data;
const atlas = made();

test.each(locales)("every country studied has its rows and the newest number of any product, the others nothing, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const studied = new Set(raw.map(({ref_area}) => ref_area));
  expect(studied.size).toBe(125);
  for (const country of atlas.pages) {
    const figure = countryInsured(country, as);
    const rows = raw.filter(({ref_area}) => ref_area === country.id);
    expect(figure === null, country.id).toBe(rows.length === 0);
    if (!figure) continue;
    const numbers = figure.table.rows.flatMap(([, ...cells]) => cells.filter(({absent}) => !absent));
    expect(numbers.length, country.id).toBe(rows.length);
    const [newest] = rows.filter(({product}) => product === "any-product").toSorted((a, b) => Number(b.time) - Number(a.time));
    if (!newest) continue;
    expect(figure.title, country.id).toContain(newest.time);
    if (newest.persons !== "" && newest.persons !== "0") expect(figure.title).toContain(as.format.people(Number(newest.persons)));
    if (newest.persons === "") expect(figure.title).toContain(as.format.percent(Number(newest.percent_of_population)));
    expect(figure.csv).toBeUndefined();
  }
});

test("each kind of title is met: people and share, a share alone, nobody, no total", () => {
  const as = localAtlas(atlas, languageOf("en"));
  const titleOf = (id: string) =>
    countryInsured(
      atlas.pages.find((one) => one.id === id)!,
      as
    )?.title;
  expect(titleOf("TUN")).toBe(
    "Micro-insurance: insurers reported 246,788 people insured with any product, 2.2% of the population (study of 2014)"
  );
  expect(titleOf("UGA")).toBe("Micro-insurance: 3.0% of the population insured with any product, as insurers report (study of 2017)");
  expect(titleOf("AFG")).toBe("Micro-insurance: the study of 2012 found nobody insured");
  expect(titleOf("TON")).toBe("Micro-insurance: the studies give no number for all products together");
});

test.each([
  ["en", "different shares of the population: 91,000 people in Jordan (2012), 1.5% under “Any product” and 1.4% under “Health”."],
  [
    "es",
    "proporciones distintas de la población: 91.000 personas en Jordania (2012), 1,5\u00a0% en «Cualquier producto» y 1,4\u00a0% en «Salud»."
  ]
] as const)("a number of people published with two shares says which is of which product, in %s", (locale, said) => {
  const as = localAtlas(atlas, languageOf(locale));
  const noted = (id: string) =>
    countryInsured(
      atlas.pages.find((one) => one.id === id)!,
      as
    )?.note ?? "";
  expect(noted("JOR")).toContain(said);
  const world = insuredFigure(as.group("world"), as).figure.note ?? "";
  for (const id of new Set(raw.map(({ref_area}) => ref_area))) {
    const rows = raw.filter(({ref_area, persons, percent_of_population: share}) => ref_area === id && Number(persons) > 0 && share !== "");
    const shares = Map.groupBy(rows, ({time, persons}) => `${time}/${persons}`);
    const isApart = [...shares.values()].some(
      (alike) => new Set(alike.map((row) => as.format.percent(Number(row.percent_of_population)))).size > 1
    );
    const start = said.slice(0, said.indexOf(":"));
    expect(noted(id!).includes(start), id).toBe(isApart);
    if (isApart) expect(world, id).toContain(as.place(id!).within);
  }
});
