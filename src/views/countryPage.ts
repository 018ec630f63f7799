import type {Country} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {countryGender} from "./countryGender.ts";
import {countryHeadline} from "./countryHeadline.ts";
import {countryHealth} from "./countryHealth.ts";
import {countryLife} from "./countryLife.ts";
import {countryProgrammes} from "./countryProgrammes.ts";
import {countrySpending} from "./countrySpending.ts";
import {countryTrend} from "./countryTrend.ts";
import {countryUnknown} from "./countryUnknown.ts";
import {countryWork} from "./countryWork.ts";
import type {Reader} from "./reader.ts";

/** All sections of a country's page. A section without any figure is said once, among what is not known. */
export function countryPage(country: Country, atlas: Atlas, reader: Reader) {
  const {words} = reader;
  const sections = {
    life: countryLife(country, atlas, reader),
    gender: countryGender(country, atlas, reader),
    work: countryWork(country, atlas, reader),
    programmes: countryProgrammes(country, atlas, reader),
    health: countryHealth(country, atlas, reader),
    spending: countrySpending(country, atlas, reader),
    trend: countryTrend(country, atlas, reader)
  };
  const shown = {
    life: sections.life.branches.some(({found}) => found !== null),
    gender: sections.gender.rows.length > 0,
    work: sections.work.rows.length > 0,
    programmes: sections.programmes.rows.length > 0 || sections.programmes.contributors !== "",
    health: sections.health.figure.table.rows.length > 0,
    spending: sections.spending.rows.length > 0,
    trend: sections.trend.series.length > 0
  };
  const names = (Object.keys(sections) as (keyof typeof sections)[]).filter((name) => shown[name]);
  return {
    ...sections,
    shown,
    headline: countryHeadline(country, atlas, reader),
    unknown: countryUnknown(country, atlas, reader),
    contents: [...names, "unknown" as const, "sources" as const].map((name) => ({
      href: `#section-${name}`,
      text: words.country.sections[name]
    }))
  };
}
