import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Aggregate} from "../measures/aggregate.ts";
import {isGiven} from "./groupFigure.ts";
import {mostNames} from "./mostNames.ts";
import {placesOf} from "./placesOf.ts";

/** A computed figure, and what it is called where several stand in one note. */
export type NamedFigure = {readonly name: string | null; readonly figure: Aggregate};

/** Which members with a value weigh nothing in some computed figures, for want of a head count; "" where there is none. */
export function weightlessNote(figures: readonly NamedFigure[], as: LocalAtlas): string {
  const told = figures.flatMap(({name, figure}) => {
    const areas = isGiven(figure) ? figure.missing.filter(({why}) => why === "noHeadCount") : [];
    if (areas.length === 0) return [];
    const ids = areas.map(({area}) => area);
    return [{name, ids, key: ids.toSorted().join()}];
  });
  // Indicators that miss the same areas are named together.
  const alike = [...Map.groupBy(told, ({key}) => key).values()].map((same) => {
    const ids = same[0]?.ids ?? [];
    const names = ids.length > mostNames ? [as.words.region.members(ids.length)] : placesOf(ids, as);
    return {indicators: same.flatMap(({name}) => name ?? []), names};
  });
  return alike.length > 0 ? as.words.computed.weightless({told: alike}) : "";
}
