import {n} from "./phrases.ts";

/** The words of an indicator's page. */
export const indicator = {
  title: (name: string) => `${name}: every country, with years`,
  worldFinding: (gap: string, left: string, when: string) => `Worldwide, ${gap} ${left} (${when}).`,
  /** A sentence on one group of people alone, for an indicator without a figure for everyone. */
  ofGroup: (group: string, sentence: string) => `${group}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  groupMeasure: (group: string) => `${group}: share of informal jobs`,
  groupNote: (group: string) =>
    `Shown here: ${group.toLowerCase()} alone. The other groups are in the rows and on the page of each country.`,
  medianFinding: (value: string, reached: string, count: string, years: string) =>
    `In the median of ${count} countries and areas with a figure, ${value} ${reached} (${years}).`,
  medianIndex: (value: string, count: string, years: string) =>
    `The median of ${count} countries and areas with a figure is ${value} points (${years}).`,
  sections: {map: "Map", ranking: "Ranking", regions: "By region", sex: "By sex", method: "Definition and method", data: "Data"},
  mapTitle: (count: number, text: string, threshold: string) =>
    `In ${text} ${n(count, "country or area", "countries and areas")}, more than ${threshold} are left out`,
  mapTitleIndex: (count: number, text: string) => `${text} ${n(count, "country or area has", "countries and areas have")} a figure`,
  mapTitleInformal: (count: number, text: string, threshold: string) =>
    `In ${text} ${n(count, "country or area", "countries and areas")}, more than ${threshold} of work is informal`,
  mapTitlePocket: (count: number, text: string, threshold: string) =>
    `In ${text} ${n(count, "country or area", "countries and areas")}, households pay more than ${threshold} of health spending themselves`,
  noFinding: "No country or area has a figure.",
  placed: (area: string, value: string, when: string) => `${value} in ${area} (${when})`,
  placedMany: (count: number, text: string, value: string, years: string) =>
    `${value} in ${text} ${n(count, "country or area", "countries and areas")} (${years})`,
  rankingTitle: (first: string, last: string) => `From ${first} to ${last}`,
  rankingTitleOne: (only: string) => `One figure: ${only}`,
  rankingCaption: (name: string) => `${name}: all countries and areas with a figure, latest year`,
  noted: (list: string) => `Values with a note: ${list}; the notes stand under “Read with care” on the page of the indicator.`,
  rankingNote: "Ranks compare the latest value of each country; years differ, or are not published. Small differences mean little.",
  notPublishedTitle: (count: number, text: string) =>
    n(count, `${text} country or area without a figure`, `${text} countries and areas without a figure`),
  regionsTitle: (widest: string, low: string, high: string, tied: boolean) =>
    `${tied ? "One of the widest spreads" : "The widest spread"} is inside ${widest}: from ${low} to ${high}`,
  regionsSubtitle:
    "Each dot is a country or area at its latest value; the line marks the median country, the triangle the ILO’s published average where there is one.",
  regionsNote: "Every country counts once, at its latest value; years differ, or are not published.",
  regionsCaption: (name: string) => `${name}: spread of latest country values by region, unweighted`,
  regionCountries: "Countries with a figure",
  lowest: "Lowest",
  highest: "Highest",
  published: "ILO average",
  sexNote:
    "One sex is never worked out from the other and the total. Countries and areas that the table leaves out publish no figure for both.",
  sexTitle: (count: string, of: string) => `${count} of ${of} countries and areas publish it for women and men`,
  sexTitleNone: "No country publishes it for women and men separately",
  sexTitleWomen: "It concerns women, and is published for women",
  sexSubtitle: "Latest year with both. The widest differences first.",
  sexSubtitleSome: (drawn: string, of: string) =>
    `Latest year with both. The ${drawn} widest differences of ${of}; the table has them all.`,
  sexCaption: (name: string) => `${name}: women and men, latest year with both`,
  denominator: "Denominator",
  source: "Source",
  series: "Unit",
  download: (name: string) => `All rows of “${name}” (CSV)`,
  annotations: "Read with care",
  peopleHeld: "People left out can be counted: the head count of the denominator is held.",
  peopleApproximate: "People left out can be estimated: the head count held comes near the denominator.",
  peopleNotHeld: "People left out are not counted: no head count of the denominator is held."
};
