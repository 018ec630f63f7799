import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {countryHeadline} from "../../src/topics/country/countryHeadline.ts";

const counts = Papa.parse<Record<string, string>>(readFileSync("data/raw/schemes/beneficiaries.csv", "utf8"), {header: true}).data;

test.each([
  ["en", /was a year of the COVID-19 pandemic: emergency benefits may be counted/, /(\d+) schemes? here reached/],
  ["es", /fue un año de la pandemia de COVID-19: puede que se cuenten prestaciones de emergencia/, /(un|\d+) programas? de aquí/]
] as const)("a headline of 2020 or 2021 says that emergency benefits may be counted, and no other does, in %s", (locale, said, adapted) => {
  const as = localAtlas(made(), languageOf(locale));
  let met = 0;
  for (const country of as.pages) {
    const {reading, notes} = countryHeadline(country, as);
    const {indicator, observation} = reading ?? {};
    const isOfYears = indicator?.id === "any-benefit" && [2020, 2021].includes(observation?.period ?? 0);
    const told = notes.filter((note) => said.test(note));
    expect(told.length, country.id).toBe(isOfYears ? 1 : 0);
    if (!told[0]) continue;
    met += 1;
    const rows = counts.filter(
      ({id, unit, year}) => id?.startsWith(`${country.id}-`) && /covid/i.test(unit ?? "") && /^202[01]$/.test(year ?? "")
    );
    const schemes = new Set(rows.map(({id}) => id));
    const [, count] = adapted.exec(told[0]) ?? [];
    expect(count === "un" ? 1 : Number(count ?? 0), country.id).toBe(schemes.size);
  }
  expect(met).toBeGreaterThan(50);
});
