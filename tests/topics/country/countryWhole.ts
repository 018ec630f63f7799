import type {LocalAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Country} from "../../../src/model/area.ts";
import {countryFifths} from "../../../src/topics/country/countryFifths.ts";
import {countryGender} from "../../../src/topics/country/countryGender.ts";
import {countryHealth} from "../../../src/topics/country/countryHealth.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {countryPage} from "../../../src/topics/country/countryPage.ts";
import type {CountrySection} from "../../../src/drawing/countrySections.ts";
import {countryProgrammes} from "../../../src/topics/country/countryProgrammes.ts";
import {countrySpending} from "../../../src/topics/country/countrySpending.ts";
import {countryTrend} from "../../../src/topics/country/countryTrend.ts";
import {countryWork} from "../../../src/topics/country/countryWork.ts";

/** The page of a country with all its figures. */
export function countryWhole(country: Country, as: LocalAtlas) {
  const figures = {
    life: countryLife(country, as),
    gender: countryGender(country, as),
    work: countryWork(country, as),
    programmes: countryProgrammes(country, as),
    health: countryHealth(country, as),
    spending: countrySpending(country, as),
    trend: countryTrend(country, as)
  };
  const charted: CountrySection[] = [
    ...(figures.life.rows.some(({value}) => value !== null) ? ["life" as const] : []),
    ...(["gender", "work", "programmes", "spending"] as const).filter((name) => figures[name].rows.length > 0),
    ...(["health", "trend"] as const).filter((name) => figures[name].series.length > 0)
  ];
  return {...countryPage(country, charted, as), ...figures, fifths: countryFifths(country, as)};
}
