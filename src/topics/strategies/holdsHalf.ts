import type {Atlas} from "../../atlas/atlas.ts";
import {footingOf} from "../../measures/footingOf.ts";
import {lastHeld, persons} from "../../measures/headCount.ts";
import {sum} from "../../measures/sum.ts";
import {figureYear} from "../../reading/groupFigure.ts";
import type {GroupPart} from "./strategiesBase.ts";

/**
 * Whether some countries have at least half of the people of a group, by the head counts of one year: as figures computed for
 * groups, a median of countries with fewer people does not head a page.
 */
export function holdsHalf(countries: readonly string[], {members}: Pick<GroupPart, "members">, atlas: Atlas): boolean {
  const upTo = figureYear("survey-coverage", atlas);
  const people = (area: string): number =>
    lastHeld((year) => persons(area, {measure: "total", year, populations: atlas.populationIndex}), {upTo})?.persons ?? 0;
  const all = sum(members.map(people));
  return all > 0 && footingOf(sum(countries.map(people)) / all) !== "hidden";
}
