import type {PlaceName} from "../placeName.ts";
import {capital, inWords, print} from "./phrases.ts";

/** A place among similar areas: how many there are, the area itself among them, whether all are countries, and whether the own value is at the cap. */
type PeerRank = {area: PlaceName; position: number; ties: number; of: number; onlyCountries: boolean; capped: boolean};

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
/** "a tenth", "1/12". */
const part = (times: number): string => (ordinals[times - 1] ? `a ${ordinals[times - 1]}` : `1/${print.count(times)}`);
const noun = (onlyCountries: boolean): string => (onlyCountries ? "countries" : "countries and areas");

/** "widest", "second-widest", "second-narrowest", "narrowest": told from the nearer end, the upper one from the middle. */
function heightOf({position, ties, of}: Pick<PeerRank, "position" | "ties" | "of">): string {
  const fromBelow = of - position - ties + 1;
  const [nearer, end] = fromBelow < position ? [fromBelow, "narrowest"] : [position, "widest"];
  return nearer === 1 ? end : `${ordinals[nearer - 1] ?? print.count(nearer)}-${end}`;
}

/** Why a country is like another. Travels to the browser with the words of the compare page. */
export const reasons = {
  sameSubregion: "same subregion",
  sameIncomeGroup: "same income group",
  similarInformality: "similar informal employment",
  comparablePopulation: "comparable population"
};

/** Words of the countries that are most like one. */
export const peers = {
  title: ({area, ...rank}: PeerRank) => {
    const similar = `similar ${noun(rank.onlyCountries)}`;
    const others = `${inWords(rank.ties)} of the ${inWords(rank.of - 1)} ${similar}`;
    const isAlike = rank.ties === rank.of - 1;
    if (rank.capped) {
      const too = rank.ties === 0 ? "" : ` and in ${isAlike ? `all ${inWords(rank.ties)} ${similar}` : others}`;
      const alone = rank.ties === 0 ? `, alone among the ${inWords(rank.of)} ${noun(rank.onlyCountries)} compared` : "";
      return `${capital(area.within)}${too}, coverage is at the cap of the source${alone}`;
    }
    if (isAlike) return `${capital(area.the)} has the same gap as ${inWords(rank.ties)} ${similar}`;
    return rank.ties === 0
      ? `${capital(area.the)} has the ${heightOf(rank)} gap of the ${inWords(rank.of)} ${noun(rank.onlyCountries)} compared`
      : `${capital(area.the)} and ${others} share the ${heightOf(rank)} gap`;
  },
  /** Where no rank is told, beside so many others. */
  titleBeside: ({area, others, onlyCountries}: {area: PlaceName; others: number; onlyCountries: boolean}) =>
    `${capital(area.the)} and the ${others === 1 ? "country or area" : `${inWords(others)} ${noun(onlyCountries)}`} most like it`,
  titleWithout: (area: PlaceName) =>
    `${capital(area.the)} has no figure on cash benefits in the ILO’s table; countries of its subregion and of comparable size do`,
  titleNone: "No country like this one has a figure on cash benefits",
  subtitle: ({times}: {times: number}) =>
    `Share of the population covered by at least one cash benefit. The countries are of the same income group (or subregion, where the World Bank assigns no income group), with between ${part(times)} of and ${inWords(times)} times the population. Countries whose value carries a note are left out; years differ.`,
  caption: (area: PlaceName) => `${capital(area.the)} and similar countries: coverage by at least one cash benefit, latest year`,
  why: "Why similar",
  reasons,
  compare: "Compare them on any indicator"
};
