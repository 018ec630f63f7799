import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {HomeView} from "./home.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** What stands around the map of the front page. */
export function homeMapFigure({mapTitle}: HomeView, as: LocalAtlas): Figure {
  const standing = as.standing("any-benefit");
  return {
    id: "map-figure",
    title: mapTitle,
    subtitle: `${as.words.home.mapSubtitle} ${yearSpan(standing.countries, as)}`,
    sources: sourceLines([standing.indicator], as),
    csv: indicatorCsv("any-benefit"),
    table: indicatorTable(standing, as)
  };
}
