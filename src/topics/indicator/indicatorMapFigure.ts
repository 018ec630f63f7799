import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas, Standing} from "../../atlas/atlas.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import {mapTitle} from "./mapTitle.ts";
import {groupNote, headlineMeasure} from "../../reading/ofGroup.ts";
import {notedAreas} from "../../reading/notedAreas.ts";
import {olderNote} from "../../reading/olderReport.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";

/** What stands around the map of an indicator. */
export function indicatorMapFigure(standing: Standing, atlas: Atlas, reader: Reader): Figure {
  const {figure, denominators} = reader.words;
  const {indicator, countries} = standing;
  const measure = `${headlineMeasure(indicator, reader)}.`;
  const notes = [groupNote(indicator, reader), olderNote(standing, atlas, reader), notedAreas(countries, atlas, reader)];
  return {
    id: "map-figure",
    title: mapTitle(standing, reader),
    subtitle: [measure, figure.denominator(denominators[indicator.denominator]), yearSpan(countries, reader)].filter(Boolean).join(" "),
    note: notes.filter(Boolean).join(" ") || undefined,
    sources: sourceLines([indicator], atlas, reader, {aggregates: true}),
    csv: indicatorCsv(indicator.id),
    table: indicatorTable(standing, atlas, reader)
  };
}
