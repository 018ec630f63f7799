import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {HomeView} from "./home.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** What stands around the map of the front page. */
export function homeMapFigure({mapTitle}: HomeView, atlas: Atlas, reader: Reader): Figure {
  const standing = atlas.standing("any-benefit");
  return {
    id: "map-figure",
    title: mapTitle,
    subtitle: `${reader.words.home.mapSubtitle} ${yearSpan(standing.countries, reader)}`,
    sources: sourceLines([standing.indicator], atlas, reader),
    csv: indicatorCsv("any-benefit"),
    table: indicatorTable(standing, atlas, reader)
  };
}
