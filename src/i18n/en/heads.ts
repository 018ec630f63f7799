import type {PlaceName} from "../placeName.ts";
import type {Unit} from "../../model/unit.ts";
import {aboutPeople, capital, inUnit, leftOut, n, print, someOf, type SpokenPeople} from "./phrases.ts";
import {ahead, behind} from "./gender.ts";
import {knownStages, ofStages, onlyThose, stagesApart, type SetApart} from "./lifeCycle.ts";
import {withinSector, type Sector} from "./sectors.ts";

/** How many stages leave out more people than they cover. */
type Count = {count: number; of: number};

const programmes = {
  "survey-coverage": "any programme reaches",
  "survey-insurance": "social insurance reaches",
  "survey-assistance": "social assistance reaches",
  "survey-labour-market": "labour market programmes reach"
};
type Programme = keyof typeof programmes;

/** The countries in which fewest and most people are reached. */
type Surveyed = {low: number; lowest: PlaceName; high: number; highest: PlaceName; when: string};

const countriesOf = (count: number): string => `${print.count(count)} ${n(count, "country", "countries")}`;
const areas = (count: number): string => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`;

/** The heads of pages: a finding of at most fifteen words with one number, under the name of its place; and a line on how it is known. */
export const heads = {
  left: ({gap, unit, left, least = false}: {gap: number; unit: Unit; left: string; least?: boolean}) =>
    capital(`${least ? "at least " : ""}${leftOut({gap, unit, left})}`),
  reached: ({value, unit, reached}: {value: number; unit: Unit; reached: string}) => `${inUnit(value, unit)} ${reached}`,
  inDoubt: ({value, reached}: {value: number; reached: string}) => `In doubt: ${print.percent(value)} ${reached}`,
  none: "The ILO’s table has no figure on social protection coverage",
  fewPeople: "Too few people live in countries with data for a group figure",
  known: ({when}: {when: string}) => capital(`${when}.`),
  people: ({people, when}: {people: SpokenPeople; when: string}) => `${capital(aboutPeople(people))} (${when}).`,
  full: ({when}: {when: string}) => `${when}. A covered person may still receive very little.`,
  capped: ({when}: {when: string}) =>
    `As reported (${when}); the source caps shares there. A covered person may still receive very little.`,
  computed: ({basis}: {basis: string}) => `Computed from ${basis}.`,
  stages: ({count, of, apart = {capped: [], noted: []}}: Count & {apart?: SetApart}) =>
    `${
      count === 0
        ? `At no ${ofStages(of, knownStages(apart), "stage")} are more people left out than covered`
        : `At ${someOf(count, of)} ${ofStages(of, knownStages(apart))}, more people are left out than covered`
    }${stagesApart(apart)}`,
  stagesNoted: ({count}: {count: number}) =>
    `The title does not count ${n(count, "the one stage whose figure carries", `the ${print.count(count)} stages whose figures carry`)} a note.`,
  stagesMedian: ({count, of}: Count) =>
    count === 0
      ? `At no stage${onlyThose(of, "with a median")} does the median leave out over half`
      : `At ${someOf(count, of)} stages${onlyThose(of, "with a median")}, the median leaves out over half`,
  stagesNone: "No median at any stage: fewer than five countries have a figure that counts",
  womenBehind: ({branch, children, count, of}: Count & {branch: string; children: boolean}) =>
    `${branch}: ${behind(children)} in ${someOf(count, of)} countries and areas`,
  womenAhead: ({branch, children, count, of}: Count & {branch: string; children: boolean}) =>
    `${branch}: ${ahead(children)} in ${someOf(count, of)} countries and areas`,
  /** All branches together, where none has three countries to compare. */
  womenInPairs: ({count, of, behind, even}: Count & {behind: boolean; even: boolean}) =>
    `Women are ${behind ? "behind" : "ahead of"} men in ${someOf(count, of)} ${n(of, "pair", "pairs")} of figures${even ? ", ahead in as many" : ""}`,
  overBranches: ({when}: {when: string}) => `Pairs of all branches together (${when}).`,
  womenLevel: "Women and men are less than 1 percentage point apart wherever both are published",
  womenNone: "The ILO’s table has women and men separately for no country here",
  /** `noted`: how many of the pairs carry a note. */
  bothKnown: ({of, noted, when}: {of: number; noted: number; when: string}) =>
    `Of ${areas(of)} with comparable figures for both${noted === 0 ? "" : `, ${print.count(noted)} of them with a note`} (${when}).`,
  informal: ({value}: {value: number}) => `${print.percent(value)} of employed people work in informal jobs`,
  informalMedian: ({value}: {value: number}) => `In the median country, ${print.percent(value)} of employed people work in informal jobs`,
  informalFew: ({count}: {count: number}) => `Informal employment: a figure for ${areas(count)} of the group`,
  informalNone: "No country of this group has a figure on informal employment in this atlas",
  sector: ({sector, value}: {sector: Sector; value: number}) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} of jobs are informal`,
  sectorMedian: ({sector, value}: {sector: Sector; value: number}) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} of jobs are informal in the median country`,
  sectorBasis: ({countries, of, share, when}: {countries: number; of: number; share: number; when: string}) =>
    `Computed from ${print.count(countries)} of ${areas(of)} with ${print.wholePercent(share)} of the sector’s workers (values of ${when}).`,
  sectorNone: "The table used here has no informal employment by sector for this group",
  medianOf: ({count, when}: {count: number; when: string}) =>
    `Median of ${countriesOf(count)} (members and observers of the United Nations); ${when}.`,
  programme: ({programme, value, count, of}: {programme: Programme; value: number; count: number; of: number}) =>
    `In the median of ${print.count(count)} of ${countriesOf(of)}, ${programmes[programme]} ${print.percent(value)} of people`,
  surveysOf: ({when}: {when: string}) => `Household surveys of ${when}.`,
  /** Where a median would be of fewer than five countries, or of under half of the people. */
  surveyed: ({count, of, few}: {count: number; of: number; few: boolean}) =>
    `Recent surveys in ${print.count(count)} of ${countriesOf(of)}${few ? ": too few for a median" : ", with under half of the people"}`,
  surveyedOf: ({low, lowest, high, highest, when}: Surveyed) =>
    `Any programme: ${print.percent(low)} of people (${lowest.name}) to ${print.percent(high)} (${highest.name}), ${when}.`,
  fewSurveys: "No median: fewer than five countries have a recent survey with this figure",
  contributors: ({value}: {value: number}) => `${print.percent(value)} of the labour force contributes to a pension scheme`,
  contributorsMedian: ({value}: {value: number}) =>
    `In the median country, ${print.percent(value)} of the labour force contributes to a pension scheme`,
  strategiesNone: "No country of this group has a figure on how people are covered",
  rural: ({smaller, of}: {smaller: number; of: number}) =>
    `Programmes reach rural people less in ${print.count(smaller)} of ${print.count(of)} countries and areas with recent surveys`,
  ruralMore: ({larger, of}: {larger: number; of: number}) =>
    `Programmes reach rural people more in ${larger === of ? `all ${print.count(of)}` : `${larger === 0 ? "none" : print.count(larger)} of ${print.count(of)}`} countries and areas with recent surveys`,
  ruralEven: ({each, of}: {each: number; of: number}) =>
    each === 0
      ? `Programmes reach rural and urban people about alike in all ${print.count(of)} countries and areas with recent surveys`
      : `Programmes reach rural people more in ${print.count(each)} of ${print.count(of)} countries, and less in as many`,
  ruralFew: ({of}: {of: number}) =>
    of === 1
      ? "ASPIRE has a recent rural and urban survey for one country only"
      : `ASPIRE has recent rural and urban surveys for only ${print.count(of)} countries and areas here`,
  ruralOld: ({since}: {since: number}) => `All rural and urban surveys that ASPIRE has here are older than ${print.year(since)}`,
  ruralNone: "ASPIRE has no rural and urban survey for this group",
  law: ({count}: {count: number}) => `Work injury: the law’s estimated share far exceeds effective coverage in ${areas(count)}`
};
