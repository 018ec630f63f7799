import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isOfMothers} from "../measures/isOfMothers.ts";
import {allTotals} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {sexNames} from "./sexNames.ts";

/** By indicator and area alone: a doubt that women, men and total share is said of them once. */
export const ofAll = ({indicator, area, period}: Observation, as: LocalAtlas) => ({
  indicator: as.indicator(indicator).name[as.locale],
  place: as.name(area),
  year: period
});

/** The status in employment, or the sector, that a value is of; "" where it is of all. */
function partOf({status, sector}: Observation, {words}: LocalAtlas): string {
  const part = status === allTotals.status ? (sector === allTotals.sector ? "" : words.codes.sector[sector]) : words.codes.status[status];
  return part.toLocaleLowerCase();
}

/** With the part and the sex that a value is of; children are neither women nor men. */
export function ofThis(o: Observation, as: LocalAtlas) {
  const of = ofAll(o, as);
  const indicator = as.indicator(o.indicator);
  const names = sexNames(indicator, as);
  const sex = o.sex === allTotals.sex || isOfMothers(indicator) ? "" : names[o.sex === "female" ? "women" : "men"];
  return {...of, indicator: as.format.remarks([of.indicator, partOf(o, as), sex.toLocaleLowerCase()])};
}
