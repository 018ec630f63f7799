import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {indicatorTable} from "../../reading/indicatorTable.ts";
import {mapCountNote} from "./mapTitle.ts";
import {mapTold} from "./mapTold.ts";
import {groupNote, shownMeasure} from "../../reading/ofGroup.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {olderNote} from "../../reading/olderNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {yearSpan} from "../../reading/yearSpan.ts";
import {finding} from "../../reading/finding.ts";

/** What is to be known of all values of an indicator in a picture. */
export const figureNote = (snapshot: IndicatorSnapshot, as: LocalAtlas): string =>
  [
    groupNote(snapshot.indicator, as),
    countedWorkers([snapshot.indicator], as),
    olderNote(snapshot, as),
    noteWithAreas("", snapshot.countries, as)
  ]
    .filter(Boolean)
    .join(" ");

/** What is to be known of a map and of its title: its years, who is counted, what carries a note. */
export const mapFigureNote = (snapshot: IndicatorSnapshot, as: LocalAtlas): string =>
  [
    yearSpan(snapshot.countries, as),
    as.words.figure.denominator(as.words.denominators[snapshot.indicator.denominator]),
    mapCountNote(snapshot, as),
    figureNote(snapshot, as)
  ]
    .filter(Boolean)
    .join(" ");

/** What stands around the map of an indicator. */
export function indicatorMapFigure(snapshot: IndicatorSnapshot, as: LocalAtlas): TakenFigure {
  const {figure} = as.words;
  const {indicator} = snapshot;
  const table = indicatorTable(snapshot, as);
  const sources = sourceLines([indicator], as, {aggregates: true, people: table.columns.some(({text}) => text === figure.left)});
  return {
    id: "map-figure",
    ...finding(mapTold(snapshot, as), {place: null, sources}, as),
    subtitle: `${shownMeasure(indicator, as)}.`,
    note: mapFigureNote(snapshot, as) || undefined,
    sources,
    csv: indicatorCsv(indicator.id),
    table
  };
}
