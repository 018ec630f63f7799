import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import {mapCountNote, mapTitle} from "./mapTitle.ts";
import {groupNote, headlineMeasure} from "../../reading/ofGroup.ts";
import {notedAreas} from "../../reading/notedAreas.ts";
import {olderNote} from "../../reading/olderNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** What is to be known of all values of an indicator in a picture. */
export const figureNote = (snapshot: IndicatorSnapshot, as: LocalAtlas): string =>
  [groupNote(snapshot.indicator, as), olderNote(snapshot, as), notedAreas(snapshot.countries, as)].filter(Boolean).join(" ");

/** What stands around the map of an indicator. */
export function indicatorMapFigure(snapshot: IndicatorSnapshot, as: LocalAtlas): Figure {
  const {figure, denominators} = as.words;
  const {indicator, countries} = snapshot;
  const measure = `${headlineMeasure(indicator, as)}.`;
  const table = indicatorTable(snapshot, as);
  return {
    id: "map-figure",
    title: mapTitle(snapshot, as),
    subtitle: [measure, figure.denominator(denominators[indicator.denominator]), yearSpan(countries, as)].filter(Boolean).join(" "),
    note: [mapCountNote(snapshot, as), figureNote(snapshot, as)].filter(Boolean).join(" ") || undefined,
    sources: sourceLines([indicator], as, {aggregates: true, people: table.columns.some(({text}) => text === figure.left)}),
    csv: indicatorCsv(indicator.id),
    table
  };
}
