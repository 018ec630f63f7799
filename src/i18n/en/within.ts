import type {OfficeUnit, PlaceLevel} from "../../model/officeFigure.ts";
import type {OfficeDirection} from "../../model/officeMeasure.ts";
import type {PlaceName} from "../placeName.ts";
import {n, print} from "./phrases.ts";

const valueOf = (value: number, unit: OfficeUnit): string => (unit === "percent" ? print.percent(value) : print.people(value));

/** What is said of a value by its direction: that a larger share is no good news. */
const directions: Record<OfficeDirection, string> = {
  coverage: "",
  gap: " A higher share is worse.",
  count: " A number of people, not a share."
};

type Found = {low: number; lowAt: string; high: number; highAt: string; unit: OfficeUnit};

/** Provinces, states, parishes, towns and countryside, as a national office counts them. */
export const within = {
  intro: (offices: readonly string[]) =>
    `Areas within the country beside the value for the whole of it, from the same national office: ${offices.join("; ")}.`,
  apart:
    "An office counts in its own way: its figures are not comparable with those of the ILO or the World Bank, and often differ widely from them.",
  noLicence: "The office states no licence for its data: the figures are shown and cited, and are in no download.",
  noMap: "There is no map: this atlas has no shapes of areas within a country.",
  title: ({
    name,
    low,
    lowAt,
    high,
    highAt,
    unit,
    place,
    whole,
    when
  }: Found & {name: string; place: PlaceName; whole: number; when: string}) =>
    low === high
      ? `${name}: ${valueOf(low, unit)} in every area with a figure; ${place.name} as a whole ${valueOf(whole, unit)} (${when})`
      : `${name}: from ${valueOf(low, unit)} (${lowAt}) to ${valueOf(high, unit)} (${highAt}); ${place.name} as a whole ${valueOf(whole, unit)} (${when})`,
  subtitle: ({reportedAs, population, direction}: {reportedAs: string; population: string; direction: OfficeDirection}) =>
    `The office reports this as ${reportedAs}. Counted among: ${population}.${directions[direction]}`,
  caption: ({name, area, when}: {name: string; area: string; when: string}) => `${area}, ${when}: ${name}`,
  area: "Area",
  all: "All",
  period: "Year",
  measure: "Measure",
  value: ({value, unit}: {value: number; unit: OfficeUnit}) => valueOf(value, unit),
  areas: (count: number) => `${print.count(count)} ${n(count, "area", "areas")}`,
  levels: {zone: "zone", urban: "Urban areas", rural: "Rural areas"} satisfies Partial<Record<PlaceLevel, string>>,
  whole: ({place}: {place: PlaceName}) => `${place.name} as a whole`,
  quarter: ({year, quarter}: {year: number; quarter: number}) => `${print.year(year)}, quarter ${print.count(quarter)}`,
  say: ({name, value, unit, when}: {name: string; value: number; unit: OfficeUnit; when: string}) =>
    `${name}: ${valueOf(value, unit)} (${when})`,
  wholeTitle: ({count, place}: {count: number; place: PlaceName}) =>
    `${place.name} as a whole: ${print.count(count)} ${n(count, "measure", "measures")} that the office does not publish by area`,
  wholeSubtitle: "Newest value of each, named and counted as the office does.",
  wholeCaption: (area: string) => `${area}: measures of the national office for the whole country alone`,
  among: (population: string) => `counted among: ${population}`,
  toCountries: "Provinces, states and parishes, towns and countryside, as the national office counts them:"
};
