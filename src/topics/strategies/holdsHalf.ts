import type {Atlas} from "../../atlas/atlas.ts";
import {footingOf} from "../../measures/footingOf.ts";
import {lastHeld, persons} from "../../measures/headCount.ts";
import {sum} from "../../measures/sum.ts";
import type {Observation} from "../../model/observation.ts";
import type {GroupPart} from "./strategiesBase.ts";

/**
 * Whether the countries of some values have at least half of the people of a group, by the head counts of the newest of their years:
 * as with figures computed for groups, a median of countries with fewer people does not head a page.
 */
export function holdsHalf(values: readonly Observation[], {members}: Pick<GroupPart, "members">, atlas: Atlas): boolean {
  const upTo = Math.max(0, ...values.map(({period}) => period ?? 0));
  const people = (area: string): number =>
    lastHeld((year) => persons(area, {measure: "total", year, populations: atlas.populationIndex}), {upTo})?.persons ?? 0;
  const all = sum(members.map(people));
  return all > 0 && footingOf(sum(values.map(({area}) => people(area))) / all) !== "hidden";
}
