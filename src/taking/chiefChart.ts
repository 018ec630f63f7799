import type {ChartKind, ChartName} from "../drawing/chartKinds.ts";
import type {Atlas} from "../atlas/atlas.ts";

/** The kinds of chart that a page leads with: a country or a region, an indicator, each lens, the comparisons. */
const chief: ReadonlySet<ChartKind> = new Set([
  "branches",
  "map",
  "gender-balance",
  "informality-sexes",
  "sectors-parts",
  "strategies-fifths",
  "comparison"
]);

/**
 * Whether a chart answers where its address is pasted (oEmbed). The chief chart of each page does: an answer is a file, and one for each of
 * 2,900 charts in each language would be a third of all files of the site. A country's path of life stands below its branches.
 */
export const isChief = ({chart, id}: ChartName, atlas: Atlas): boolean =>
  chief.has(chart) || (chart === "life-cycle" && atlas.memberGroups.some((group) => group.id === id));
