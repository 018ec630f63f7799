import {aggregateChange} from "../measures/aggregateChange.ts";
import type {Group} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {figureYear, membersOf} from "./groupFigure.ts";
import type {Reader} from "./reader.ts";

/** How a computed figure moved, in the parts that sum to it; null where it cannot be told. */
export type ChangeView = {
  readonly title: string;
  readonly sentence: string;
  readonly parts: readonly string[];
  readonly movers: string;
};

/** The change of the any-benefit figure since the first year that many countries report. */
export function groupChange(group: Group, atlas: Atlas, reader: Reader, {from}: {from: number}): ChangeView | null {
  const {words, format, locale} = reader;
  const say = words.region.change;
  const to = figureYear("any-benefit", atlas);
  const found = aggregateChange(atlas.observations.get("any-benefit") ?? [], {
    indicator: atlas.indicator("any-benefit"),
    members: membersOf(group, atlas),
    populations: atlas.populationIndex,
    sex: "total",
    maxAge: null,
    from,
    to
  });
  if ("refused" in found) return null;
  const movers = found.doings.filter(({points}) => Math.abs(points) >= 0.05).slice(0, 5);
  const named = movers.map(({area, points}) => say.mover(atlas.areas.get(area)?.name[locale] ?? area, format.signedPoints(points)));
  return {
    title: say.title(format.year(from), format.year(to)),
    sentence: say.sentence(format.signedPoints(found.points), format.year(from), format.year(to)),
    parts: [
      say.byCountries(format.signedPoints(found.byCountries)),
      say.byPeople(format.signedPoints(found.byPeople)),
      say.byReporting(format.signedPoints(found.byReporting))
    ],
    movers: named.length > 0 ? say.movers(format.list(named)) : ""
  };
}
