import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Aggregate} from "../measures/aggregate.ts";
import {isGiven} from "./groupFigure.ts";
import {mostNames} from "./mostNames.ts";

/** A computed figure, and what it is called where several stand in one note. */
export type NamedFigure = {readonly name: string | null; readonly figure: Aggregate};

/** Which members with a value weigh nothing in some computed figures, for want of a head count; "" where there is none. */
export function weightlessNote(figures: readonly NamedFigure[], as: LocalAtlas): string {
  const told = figures.flatMap(({name, figure}) => {
    const areas = isGiven(figure) ? figure.missing.filter(({why}) => why === "noHeadCount") : [];
    if (areas.length === 0) return [];
    const names = areas.length > mostNames ? [] : areas.map(({area}) => as.name(area)).sort(as.byName);
    return [{indicator: name, count: areas.length, names}];
  });
  return told.length > 0 ? as.words.computed.weightless({told}) : "";
}
