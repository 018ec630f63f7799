import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isGiven} from "./groupFigure.ts";
import type {NamedFigure} from "./weightlessNote.ts";

/** From so large a part of a group's people on, a member that a computed figure goes without is named. */
const largeFrom = 0.05;

/** Which members with much of the people some computed figures go without, each with its share; "" where there is none. */
export function largeMissingNote(figures: readonly NamedFigure[], as: LocalAtlas): string {
  const told = figures.flatMap(({name, figure}) => {
    if (!isGiven(figure)) return [];
    const shares = figure.missing.map(({area, weight}) => ({area, share: (weight ?? 0) / figure.headCount}));
    const places = shares.filter(({share}) => share >= largeFrom).map(({area, share}) => ({name: as.name(area), share: share * 100}));
    return places.length === 0 ? [] : [{indicator: name, places}];
  });
  return told.length > 0 ? as.words.computed.largeMissing({told, from: largeFrom * 100}) : "";
}
