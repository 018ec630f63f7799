import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Given} from "../../reading/groupFigure.ts";

/** What must be known of a computed figure before its tables are read. */
export function auditNotes(figure: Given, as: LocalAtlas): string[] {
  return [earlierCounts(figure, as)].filter((note) => note !== "");
}

/** Members whose head count is of a year before that of the figure, behind it or not. */
function earlierCounts({contributions, missing, asOf}: Given, as: LocalAtlas): string {
  const places = [...contributions, ...missing].flatMap(({area, weightYear}) =>
    weightYear === null || weightYear === asOf ? [] : [{name: as.name(area), year: weightYear}]
  );
  return places.length === 0 ? "" : as.words.computed.earlierCounts({places, year: asOf});
}
