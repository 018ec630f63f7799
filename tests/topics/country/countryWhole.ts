import type {Country} from "../../../src/model/area.ts";
import type {Atlas} from "../../../src/atlas/atlas.ts";
import {countryFifths} from "../../../src/topics/country/countryFifths.ts";
import {countryGender} from "../../../src/topics/country/countryGender.ts";
import {countryHealth} from "../../../src/topics/country/countryHealth.ts";
import {countryLife} from "../../../src/topics/country/countryLife.ts";
import {countryPage, type CountrySection} from "../../../src/topics/country/countryPage.ts";
import {countryProgrammes} from "../../../src/topics/country/countryProgrammes.ts";
import {countrySpending} from "../../../src/topics/country/countrySpending.ts";
import {countryTrend} from "../../../src/topics/country/countryTrend.ts";
import {countryWork} from "../../../src/topics/country/countryWork.ts";
import type {Reader} from "../../../src/atlas/reader.ts";

/** The page of a country with all its figures. */
export function countryWhole(country: Country, atlas: Atlas, reader: Reader) {
  const figures = {
    life: countryLife(country, atlas, reader),
    gender: countryGender(country, atlas, reader),
    work: countryWork(country, atlas, reader),
    programmes: countryProgrammes(country, atlas, reader),
    health: countryHealth(country, atlas, reader),
    spending: countrySpending(country, atlas, reader),
    trend: countryTrend(country, atlas, reader)
  };
  const charted: CountrySection[] = [
    ...(figures.life.rows.some(({value}) => value !== null) ? ["life" as const] : []),
    ...(["gender", "work", "programmes", "spending"] as const).filter((name) => figures[name].rows.length > 0),
    ...(["health", "trend"] as const).filter((name) => figures[name].series.length > 0)
  ];
  return {...countryPage(country, charted, atlas, reader), ...figures, fifths: countryFifths(country, atlas, reader)};
}
