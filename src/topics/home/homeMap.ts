import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";
import type {HomeView} from "./home.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import {mapNote} from "../../reading/mapNote.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import {worldMap} from "../../reading/worldMap.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** The map of the front page: that of its indicator, in words of its own. */
export function homeMap({mapTitle}: HomeView, as: LocalAtlas): PlacedView {
  const standing = as.standing("any-benefit");
  const {words} = as;
  const subtitle = `${words.home.mapSubtitle} ${yearSpan(standing.countries, as)}`;
  return {
    figure: {
      id: "map-figure",
      title: mapTitle,
      subtitle,
      sources: sourceLines([standing.indicator], as, {people: true}),
      csv: indicatorCsv("any-benefit"),
      table: indicatorTable(standing, as)
    },
    ...drawnMap(worldMap(standing, as), {label: words.map.label(subtitle.replace(/\.$/, "")), title: words.map.legend, note: mapNote(as)})
  };
}
