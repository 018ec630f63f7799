import type {Indicator} from "../model/indicator.ts";
import type {Reader} from "../atlas/reader.ts";

/** What the classes of the map are made of: of the gap where more is better, else of the value. */
export function legendTitle({direction, unit}: Indicator, {legend, legendPoints, legendValue}: Reader["words"]["map"]): string {
  return direction !== "higher" ? legendValue : unit === "percent" ? legend : legendPoints;
}
