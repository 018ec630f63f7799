import {isOfContributors} from "../measures/isOfContributors.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Language} from "../atlas/language.ts";

type MapWords = Language["words"]["map"];

/** What the classes of the map are made of: of the gap where more is better, else of the value. */
export function legendTitle(
  {direction, unit, family}: Indicator,
  {legend, legendContributors, legendPoints, legendValue}: MapWords
): string {
  if (isOfContributors({family})) return legendContributors;
  return direction !== "higher" ? legendValue : unit === "percent" ? legend : legendPoints;
}

/** What a map draws where that is not its measure: what an index is short of; undefined where it draws the measure itself. */
export function drawnByMap({direction, unit}: Indicator, {drawnPoints}: MapWords): string | undefined {
  return direction === "higher" && unit !== "percent" ? drawnPoints : undefined;
}
