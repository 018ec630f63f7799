import type {Country} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {countryGender} from "./countryGender.ts";
import {countryHeadline} from "./countryHeadline.ts";
import {countryHealth} from "./countryHealth.ts";
import {countryLife} from "./countryLife.ts";
import {countryPeers} from "./countryPeers.ts";
import {countryProgrammes} from "./countryProgrammes.ts";
import {countrySpending} from "./countrySpending.ts";
import {countryTrend} from "./countryTrend.ts";
import {countryUnknown} from "./countryUnknown.ts";
import {countryWork} from "./countryWork.ts";
import type {Reader} from "./reader.ts";

function sectionsOf(country: Country, atlas: Atlas, reader: Reader) {
  return {
    life: countryLife(country, atlas, reader),
    gender: countryGender(country, atlas, reader),
    work: countryWork(country, atlas, reader),
    programmes: countryProgrammes(country, atlas, reader),
    health: countryHealth(country, atlas, reader),
    spending: countrySpending(country, atlas, reader),
    trend: countryTrend(country, atlas, reader),
    peers: countryPeers(country, atlas, reader)
  };
}

type Sections = ReturnType<typeof sectionsOf>;

/** Which sections have a figure to show. */
function shownOf({life, gender, work, programmes, health, spending, trend, peers}: Sections): Record<keyof Sections, boolean> {
  return {
    life: life.branches.some(({found}) => found !== null),
    gender: gender.rows.length > 0,
    work: work.rows.length > 0,
    programmes: programmes.rows.length > 0 || programmes.contributors !== "",
    health: health.figure.table.rows.length > 0,
    spending: spending.rows.length > 0,
    trend: trend.series.length > 0,
    peers: peers.rows.length > 1
  };
}

/** All sections of a country's page. A section without any figure is said once, among what is not known. */
export function countryPage(country: Country, atlas: Atlas, reader: Reader) {
  const sections = sectionsOf(country, atlas, reader);
  const shown = shownOf(sections);
  const names = (Object.keys(sections) as (keyof Sections)[]).filter((name) => shown[name]);
  return {
    ...sections,
    shown,
    headline: countryHeadline(country, atlas, reader),
    unknown: countryUnknown(country, atlas, reader),
    contents: [...names, "unknown" as const, "sources" as const].map((name) => ({
      href: `#section-${name}`,
      text: reader.words.country.sections[name]
    }))
  };
}
