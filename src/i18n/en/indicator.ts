import type {Unit} from "../../model/unit.ts";
import {withData} from "./withData.ts";
import type {PlaceName} from "../placeName.ts";
import {doubts} from "./doubts.ts";
import {
  afterPlace,
  capital,
  fromTo,
  inUnit,
  leftOut,
  n,
  orNone,
  print,
  reportedWhole,
  small,
  spokenValue,
  withoutZeros
} from "./phrases.ts";

/** How many countries lie over a limit. */
type Over = {count: number; of: number; threshold: number};
type Value = {value: number; unit: Unit; when: string};

const countries = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** The words of an indicator's page. */
export const indicator = {
  title: (name: string) => `${name}: every country, with years`,
  worldFinding: ({gap, unit, left, when}: {gap: number; unit: Unit; left: string; when: string}) =>
    `Worldwide, ${leftOut({gap, left, unit})} (${when}).`,
  /** A sentence on one group of people alone, for an indicator without a figure for everyone. */
  ofGroup: ({group, sentence}: {group: string; sentence: string}) => `${group}: ${small(sentence)}`,
  groupMeasure: (group: string) => `${group}: share of informal jobs`,
  groupNote: (group: string) =>
    `Shown here: ${group.toLowerCase()} alone. The other groups are in the rows and on the page of each country.`,
  medianFinding: ({share, unit, predicate, count, when}: {share: number; unit: Unit; predicate: string; count: number; when: string}) =>
    `In the median of ${print.count(count)} countries, ${print.value(share, unit)} ${predicate} (${when}).`,
  /** What the median country of a region, or on a branch, says aloud. */
  medianLeft: ({name, gap, value, when}: {name: string; gap: number; value: number; when?: string}) =>
    `${name}: median country ${print.percent(gap)} left out, coverage ${print.percent(value)}${when ? ` (${when})` : ""}`,
  /** The same of those who pay in; and of one area. */
  medianContributors: ({name, gap, value, when}: {name: string; gap: number; value: number; when?: string}) =>
    `${name}: median country ${print.percent(gap)} not contributing, ${print.percent(value)} contributing${when ? ` (${when})` : ""}`,
  contributors: ({name, gap, value, when}: {name: string; gap: number; value: number; when: string}) =>
    `${name}: ${print.percent(gap)} not contributing, ${print.percent(value)} contributing (${when})`,
  contributing: "Contributing",
  medianIndex: ({points, count, when}: {points: number; count: number; when: string}) =>
    `The median of ${print.count(count)} countries is ${inUnit(points, "index")} (${when}).`,
  sections: {
    map: "Map",
    ranking: "Ranking",
    time: "Over time",
    regions: "By region",
    sex: "By sex",
    method: "Definition and method",
    data: "Data"
  },
  /** `own`: areas with the values of another country are not counted. */
  mapTitle: ({count, of, threshold, own}: Over & {own: boolean}) =>
    count === 0
      ? `In none of ${countries(of)} ${withData(own)} are more than ${print.limit(threshold, "percent")} left out`
      : `In ${print.count(count)} of ${countries(of)} ${withData(own)}, more than ${print.limit(threshold, "percent")} are left out`,
  mapTitleContributors: ({count, of, threshold}: Over) =>
    count === 0
      ? `In none of ${countries(of)} with data does more than ${print.limit(threshold, "percent")} of the labour force not contribute`
      : `In ${print.count(count)} of ${countries(of)} with data, more than ${print.limit(threshold, "percent")} of the labour force does not contribute`,
  mapTitleIndex: (count: number) => `${print.count(count)} ${n(count, "country or area has", "countries and areas have")} data`,
  mapTitleInformal: ({count, of, threshold}: Over) =>
    count === 0
      ? `In none of ${countries(of)} with data is more than ${print.limit(threshold, "percent")} of work informal`
      : `In ${print.count(count)} of ${countries(of)} with data, more than ${print.limit(threshold, "percent")} of work is informal`,
  mapTitlePocket: ({count, of, threshold}: Over) =>
    count === 0
      ? `In none of ${countries(of)} with data do households pay more than ${print.limit(threshold, "percent")} of health spending themselves`
      : `In ${print.count(count)} of ${countries(of)} with data, households pay more than ${print.limit(threshold, "percent")} of health spending themselves`,
  noFinding: "No country or area has a figure.",
  /** What is measured where the share left out is shown, by indicator. */
  leftMeasures: {
    "any-benefit": "Share of the population not covered by any cash benefit",
    children: "Share of children receiving no child or family cash benefit",
    maternity: "Share of mothers with newborns receiving no maternity cash benefit",
    unemployment: "Share of unemployed people receiving no unemployment cash benefit",
    "work-injury": "Share of employed people not covered in the event of work injury",
    disability: "Share of people with severe disabilities receiving no disability cash benefit",
    "old-age": "Share of people above pension age receiving no pension",
    vulnerable: "Share of vulnerable people receiving no social assistance in cash",
    poor: "Share of people in poverty receiving no social assistance in cash",
    "pension-contributors": "Share of the labour force not contributing to a pension scheme"
  } as Readonly<Record<string, string>>,
  placed: ({place, value, unit, when}: Value & {place: PlaceName}) => afterPlace(`${spokenValue(value, unit)} ${place.within}`, when),
  placedMany: ({count, value, unit, when}: Value & {count: number}) => `${spokenValue(value, unit)} in ${countries(count)} (${when})`,
  /** Where a value is at the cap of its source, which hides what is left out. */
  placedCapped: ({place, when}: {place: PlaceName; when: string}) => afterPlace(place.within, when),
  placedCappedMany: ({count, when}: {count: number; when: string}) => `in ${countries(count)} (${when})`,
  /** `left`: both ends are shares left out; `capped`: nothing can be said of the first but where it is; `zeros`: published zeros are left aside. */
  rankingTitle: ({
    first,
    last,
    left,
    zeros,
    ...about
  }: {
    first: string;
    last: string;
    left: boolean;
    zeros: boolean;
    capped: boolean;
    contributors: boolean;
  }) =>
    left
      ? `Share ${about.contributors ? "not contributing" : "left out"}${zeros ? withoutZeros : ""}: ${fromTo({first, last, ...about})}`
      : `From ${first} to ${last}`,
  rankingTitleOne: ({only, left, contributors}: {only: string; left: boolean; contributors: boolean}) =>
    `One figure${left ? (contributors ? ", not contributing" : ", left out") : ""}: ${only}`,
  rankingTitleCapped: ({where, contributors}: {where: string; contributors: boolean}) => capital(reportedWhole(where, contributors)),
  rankingCaption: (name: string) => `${name}: all countries and areas with data, latest year`,
  noted: ({areas, indicators}: {areas: readonly string[]; indicators: readonly string[]}) =>
    `Values with a note: ${print.list(areas)}; the notes are ${doubts.seeIndicator} ${doubts.onPagesOf({indicators})}.`,
  /** `years`: of which years the values are, in words. */
  rankingNote: ({years}: {years: string}) => `Ranks compare the latest value of each country; ${years}. Small differences mean little.`,
  allOfYear: ({year}: {year: number}) => `all values are of ${print.year(year)}`,
  yearsDiffer: "years differ",
  yearsSome: "years differ, and some are not published",
  yearsNone: "the years of the values are not published",
  notPublishedTitle: (count: number) => `${countries(count)} without a figure`,
  regionsTitle: ({
    region,
    low,
    high,
    tied,
    left,
    zeros,
    ...about
  }: {
    region: PlaceName;
    low: string;
    high: string;
    tied: boolean;
    left: boolean;
    zeros: boolean;
    capped: boolean;
    contributors: boolean;
  }) =>
    `${tied ? "One of the widest spreads" : "The widest spread"} is ${region.within}${left ? `, share ${about.contributors ? "not contributing" : "left out"}` : ""}${zeros ? withoutZeros : ""}: ${fromTo({first: low, last: high, ...about})}`,
  /** `published`: whether there is any average to draw. */
  regionsSubtitle: ({published}: {published: boolean}) =>
    `Each dot is a country or area at its latest value; the line marks the median country where five or more have a figure${published ? ", the triangle the ILO’s published figure where there is one" : ""}.`,
  regionsNote: ({years}: {years: string}) =>
    `Every country counts once, at its latest value; ${years}. Medians are of members and observers of the United Nations.`,
  regionsCaption: (name: string) => `${name}: spread of latest country values by region, unweighted`,
  regionCountries: "Countries with data",
  lowest: "Lowest",
  highest: "Highest",
  published: "ILO figure",
  /** Beside every headline on work injury. */
  countedWorkers:
    "Work injury: workers who are insured are counted, not people who are injured; the source speaks of employed people and does not say whether a country’s figure is a share of them or of the labour force, which includes the unemployed.",
  sexNote:
    "Figures for women and for men are both as published: neither is calculated from the other. For countries and areas that are not in the table, the source does not have both.",
  sexTitle: ({count, of}: {count: number; of: number}) => `The source has figures by sex for ${orNone(count)} of ${countries(of)}`,
  sexTitleNone: "The source has no figures for women and men separately",
  sexTitleWomen: "The figures are for women only",
  sexSubtitle: "Latest year with both. The widest differences first.",
  sexSubtitleSome: ({drawn, of}: {drawn: number; of: number}) =>
    `Latest year with both. The ${print.count(drawn)} widest differences of ${print.count(of)}; the table has them all.`,
  sexCaption: (name: string) => `${name}: women and men, latest year with both`,
  sexCaptionChildren: (name: string) => `${name}: female and male, latest year with both`,
  download: (name: string) => `All rows of “${name}”`,
  annotations: "Read with care",
  peopleHeld: "People left out can be counted: there is a head count of the denominator.",
  peopleApproximate:
    "People left out are an estimate: the people counted are not exactly those of the denominator, which says how the two differ.",
  peopleUndated: "No number of people is given: the values have no year, so no head count can be set beside them.",
  peopleNotHeld: "People left out are not counted: there is no head count of the denominator."
};
