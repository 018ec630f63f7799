import type {ProgrammeType} from "../../model/law.ts";
import {capital, n, percentagePoints, print} from "./phrases.ts";

const types: Record<ProgrammeType, string> = {
  socialInsurance: "social insurance",
  employerLiability: "employer liability",
  compulsoryInsurance: "compulsory insurance",
  providentFund: "provident fund",
  publicLeave: "paid maternity leave, benefits administered by government alone",
  employerOrMixedLeave: "paid maternity leave, benefits administered by employers alone or beside government"
};

type Share = {share: number; when: string};
const onPaper = ({share, when}: Share): string =>
  `The law on work injury covers an estimated ${print.percent(share)} of the labour force (${when})`;
const inFact = ({share, when}: Share): string =>
  share === 0
    ? `effective coverage is published as 0 (${when})`
    : `effective coverage is ${print.percent(share)} of employed people (${when})`;
const far = ({count, sound}: {count: number; sound: number}): string =>
  count === sound ? print.count(count) : `${print.count(count)} (${print.count(sound)}, leaving out figures with a note)`;

/** The law beside effective coverage: a page of its own, and a section of a country's. */
export const law = {
  name: "On paper and in fact",
  question: "Does coverage match the law?",
  description: "Law on work injury and maternity beside effective coverage, country by country, with years, denominators and sources.",
  types,
  /** "Social insurance; employer liability". */
  programme: (names: readonly string[]) => capital(print.statements(names)),
  noProgramme: {"work-injury": "No programme in force", maternity: "No paid maternity leave in national law"},
  notSaid: "Not said by the list",
  /** `value`: of the effective coverage, where the two are the same rounded alone. */
  takenShort: ({year, value}: {year: number; value: number | null}) =>
    value === null
      ? `the same figure as effective coverage in ${print.year(year)}`
      : `the same figure, rounded, as effective coverage in ${print.year(year)}, ${print.percent(value)}`,
  noRow: "Not known: the publisher’s list has nothing on this, which does not mean that there is no law",
  noRowShort: "Not known: not on the list",
  firstLaw: ({year, orEarlier}: {year: number; orEarlier: boolean}) => `${print.year(year)}${orEarlier ? " or earlier" : ""}`,
  /** A programme with the year of its first law; of one that is not in force, too. */
  since: ({programme, year}: {programme: string; year: string}) => `${programme}; first law of any kind ${year}`,
  inSeries: ({programme, year}: {programme: string; year: string}) => `${programme}; in the series from ${year}`,
  noShare: "no figure",
  /** What a row of a country's table is of. */
  paperRow: (branch: string) => `${branch}, in law`,
  factRow: (branch: string) => `${branch}, in practice`,
  shareOfLabourForce: "Share of the labour force that the law covers, as the GWIP database estimates it.",
  columns: {what: "Branch", about: "What is counted", share: "Covered", year: "Year"},
  title: {
    both: ({paper, fact}: {paper: Share; fact: Share}) => `${onPaper(paper)}; ${inFact(fact)}`,
    paper: ({paper}: {paper: Share}) => `${onPaper(paper)}; the ILO’s table has no effective coverage`,
    factAlone: ({fact}: {fact: Share}) => `Work injury: ${inFact(fact)}`,
    /** `year`: of the effective coverage that the first share is the same as. */
    taken: ({paper, fact, year, value}: {paper: Share; fact: Share; year: number | null; value: number | null}) => {
      const from = `effective coverage${year === null ? "" : ` in ${print.year(year)}`}`;
      return `Work injury: ${inFact(fact)}; the GWIP database’s estimate for the law, ${print.percent(paper.share)} of the labour force (${paper.when}), is the same figure${value === null ? ` as ${from}` : `, rounded, as ${from}, ${print.percent(value)}`}`;
    },
    fact: ({fact}: {fact: Share}) => `Work injury: ${inFact(fact)}; whom the law covers is unknown`,
    neither: "Whom the law on work injury covers is unknown, and the ILO’s table has no effective coverage"
  },
  subtitle: "Share covered in law and in practice; each row names its own denominator and year.",
  caption: (area: string) => `${area}: law on work injury and maternity, and effective coverage of the same branches`,
  note: "Coverage in law and in practice are shares of different groups, the labour force and employed people, and often of different years: read them side by side, do not subtract. The GWIP database’s share is an estimate that its authors make from laws, from ILO figures and by inference: it is not independent of effective coverage, and where the two are the same figure, of whatever year, that is said. For maternity no list has legal coverage. Where a list has nothing on a country or a branch, there may still be a law.",
  below: ({paper}: {paper: Share}) =>
    `The GWIP database’s share for the law, ${print.percent(paper.share)} (${paper.when}), is below effective coverage. That need not mean more coverage than the law allows: the denominators, the years or the estimate may explain it.`,
  toPage: "The law beside coverage, country by country",
  page: {
    headline: ({above, own, points}: {above: number; own: number; points: number}) =>
      `In ${print.count(above)} of the ${print.count(own)} countries and areas whose two figures differ, the estimated share of workers under work injury law is ${percentagePoints(points)} or more above the share covered in practice`,
    standfirst: ({
      both,
      own,
      above,
      aboveSound,
      below,
      belowSound,
      zeros,
      points
    }: {
      both: number;
      own: number;
      above: number;
      aboveSound: number;
      below: number;
      belowSound: number;
      zeros: number;
      points: number;
    }) =>
      `${print.count(both)} countries and areas have both figures: the share of the labour force that the law covers, and the share of employed people with effective coverage. In ${print.count(both - own)} the two are the same figure. Of the ${print.count(own)} whose figures differ, the first is higher by ${print.count(points)} percentage points or more in ${far({count: above, sound: aboveSound})}, and lower by as much or more in ${far({count: below, sound: belowSound})}.${zeros === 0 ? "" : ` Not counted: ${print.count(zeros)} where effective coverage is published as 0, which may mean that none was reported.`}`,
    denominators:
      "The two shares have different denominators, and are often for different years, which may explain part of each difference. A first share below the second need not mean more coverage than the law allows. The two are to be read side by side: subtracting them gives no number of people whom the law misses.",
    taken: ({taken, takenSameYear, takenRounded}: {taken: number; takenSameYear: number; takenRounded: number}) =>
      `In ${print.count(taken)} ${n(taken, "country or area", "countries and areas")} the share for the law is the same figure as effective coverage of some year; in ${print.count(takenSameYear)} of them, of the same year. The two match to the decimal in ${print.count(taken - takenRounded)}, and only as whole percents in ${print.count(takenRounded)}. The counts above leave them out. The authors of the GWIP database, from which the share comes, build their estimate from laws, from ILO figures and by inference, so it is not independent of effective coverage, and it is not the letter of the law alone.`,
    maternity:
      "For maternity the World Bank’s list says whether there is paid leave in national law and who administers its benefits; it has no legal coverage. Its series begins in 1970: “1970 or earlier” is a law that was there by then.",
    unknown: ({count}: {count: number}) =>
      `Neither list has ${print.count(count)} ${n(count, "country or area", "countries and areas")}: what the law is there is not known, which does not mean that there is none.`,
    caption: "Countries and areas: law on work injury and maternity beside effective coverage of the same branches, latest year",
    columns: {
      injury: "Work injury, programme",
      injuryLaw: "First law",
      injuryPaper: "Covered by law, % of labour force",
      injuryFact: "Covered in practice, % of employed people",
      leave: "Maternity leave in law",
      leaveLaw: "In the series from",
      leaveFact: "Covered in practice, % of women giving birth"
    },
    short: {
      publicLeave: "Paid; government alone",
      employerOrMixedLeave: "Paid; employers alone or beside government",
      none: "None in national law"
    }
  },
  table: {
    branch: "branch, as the id of the indicator of effective coverage of it",
    state: "whether there is a programme",
    states: {inForce: "in force", none: "none", unknown: "the list does not say"},
    types: "types of the programme, separated by semicolons",
    year: "year that the list tells of; blank where it names none",
    firstLaw: "year of the first law, of maternity the first year of the series with paid leave; blank where it is not known",
    remark: "what is known of that year",
    remarks: {orEarlier: "the series begins here: the law may be older"},
    coverage: "share of the labour force that the law covers, as the list estimates it; blank where nobody has it"
  }
};
