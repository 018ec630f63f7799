import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {PlacedView} from "../../drawing/chart.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";
import type {HomeView} from "./homeView.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import {countedNote} from "../../reading/countedNote.ts";
import {mapNote} from "../../reading/mapNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {worldMap} from "../../reading/worldMap.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** The map of the front page: that of its indicator, in words of its own. */
export function homeMap({mapTitle}: HomeView, as: LocalAtlas): PlacedView {
  const snapshot = as.snapshot("any-benefit");
  const {words} = as;
  const subtitle = `${words.home.mapSubtitle} ${yearSpan(snapshot.countries, as)}`;
  return {
    figure: {
      id: "map-figure",
      title: mapTitle,
      subtitle,
      note: countedNote(snapshot.countries, ({value}) => value < 50, as) || undefined,
      sources: sourceLines([snapshot.indicator], as, {people: true}),
      csv: indicatorCsv("any-benefit"),
      table: indicatorTable(snapshot, as)
    },
    ...drawnMap(worldMap(snapshot, as), {label: words.map.label(subtitle.replace(/\.$/, "")), title: words.map.legend, note: mapNote(as)})
  };
}
