import type {ChartKind} from "../drawing/chartKinds.ts";

/** What charts are about, in the order in which the maker of embeds offers them. */
export const subjects = ["overview", "overTime", "lifeCycle", "gender", "work", "strategies", "places", "sideBySide"] as const;
export type Subject = (typeof subjects)[number];

/** How the names of kinds begin that are about a subject. */
const beginnings: Readonly<Record<Exclude<Subject, "overview">, RegExp>> = {
  overTime: /^(fastest$|slopes$|series|progress-|branch-years$|trend$)/,
  lifeCycle: /^(life-cycle|branches$|spread$)/,
  gender: /^gender/,
  work: /^(informality|sectors)/,
  strategies: /^(strategies|programmes$|fifths$|spending$|health$)/,
  places: /^(town-and-country|residence$|within$)/,
  sideBySide: /^(pair|comparison$|claims$)/
};

/** The subject of a kind of chart: fifty names are too many for one list. A kind that is about anything is for an overview. */
export const chartSubject = (chart: ChartKind): Subject =>
  subjects.find((subject) => subject !== "overview" && beginnings[subject].test(chart)) ?? "overview";
