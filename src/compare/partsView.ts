import {branchBars, type BranchRow} from "../charts/branchBars.ts";
import {sectorBars, type SectorRow} from "../charts/sectorBars.ts";
import type {GapClass} from "../charts/gapClass.ts";
import type {Colour} from "../charts/theme.ts";
import {noneLeads} from "./noneLeads.ts";
import {mapClass} from "../measures/mapClass.ts";
import {sayReading} from "../reading/sayReading.ts";
import {shownText} from "../reading/shownText.ts";
import {showsGap, shownPlace} from "../measures/showsGap.ts";
import {figureNotes, markedYear, subtitleOf, ticksOf} from "./comparedAreas.ts";
import type {Table, TableCell} from "../reading/figure.ts";
import type {AreaLine} from "./compareFiles.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import type {Picture, ViewContent} from "./viewContent.ts";
import {partColumns, type PartColumn, type PartFigure} from "./partColumns.ts";

const sectorColours: Readonly<Record<string, Colour>> = {agriculture: "agriculture", industry: "industry", services: "services"};

/** "Which parts are unprotected, and where?": the branches (or sectors, kinds of work, fifths) of each area, areas side by side. */
export function partsView(state: CompareState, figures: CompareFigures, kit: CompareKit): ViewContent {
  const {words} = kit;
  const indicator = kit.indicator(state.indicator);
  const areas = state.areas.map((id) => kit.area(id));
  const columns = partColumns(areas, figures, indicator, kit);
  const cells = columns.flatMap((column) => column.cells);
  const empty = areas.filter((_, place) => columns.every((column) => column.cells[place]?.found === null));
  const isBranches = indicator.parts === "branches";
  const name = isBranches ? words.branches : indicator.name;
  const parts = (place: number) => columns.flatMap((column) => (column.cells[place] ? [{...column, ...column.cells[place]}] : []));
  return {
    title: titleOf(areas, columns, name, kit),
    subtitle: isBranches ? words.branchesSubtitle : subtitleOf(indicator, [], kit),
    notes: [...figureNotes(cells, kit), ...(isBranches ? [words.notes.branches] : [])],
    pictures: areas.flatMap((area, place) => (empty.includes(area) ? [] : [pictureOf(area, parts(place), kit, {isBranches})])),
    table: tableOf(areas, columns, name, kit),
    absent: empty.map((area) => ({name: area.name, why: kit.shared.absence.notPublished}))
  };
}

/** A row for each area, a column for each part. */
function tableOf(areas: readonly AreaLine[], columns: readonly PartColumn[], name: string, {words, shared}: CompareKit): Table {
  const cellOf = ({found, why}: PartFigure): TableCell =>
    found ? {text: showsGap(found.indicator) ? shownText(found) : found.unitText, note: found.whenDoubts} : {text: why, absent: true};
  return {
    caption: words.partsCaption({name}),
    columns: [{text: shared.figure.area}, ...columns.map((column) => ({text: column.name, numeric: true}))],
    rows: areas.map((area, place) => [
      {text: area.name, href: area.href ?? undefined},
      ...columns.flatMap(({cells}) => (cells[place] ? [cellOf(cells[place])] : []))
    ])
  };
}

/** One part of one area. */
type Part = Omit<PartColumn, "cells"> & PartFigure;

/** One area; what is true of all its values (that they are computed) stands with its name and not with each. */
function pictureOf(area: AreaLine, parts: readonly Part[], kit: CompareKit, {isBranches}: {isBranches: boolean}): Picture {
  const {figure} = kit.shared;
  const words = {women: figure.women, men: figure.men, reached: figure.reached, left: figure.left};
  const ticks = parts[0] ? ticksOf(parts[0].indicator, kit) : [];
  const common = alike(parts.flatMap(({found}) => (found ? [found.marks] : [])));
  const rows = parts.map((part) => rowOf(part, kit, {yearOnly: common.length > 0}));
  const draw = (width: number) => (isBranches ? branchBars(rows, {width, ticks, words}) : sectorBars(rows, {width, ticks, words}));
  return {name: kit.format.remarks([area.name, ...common]), label: kit.words.partsOf({area: kit.place(area.id)}), draw, narrow: true};
}

/** The marks that all values have, where they have the same. */
const alike = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] =>
  others.every((marks) => marks.length === first.length && marks.every((mark, place) => mark === first[place])) ? first : [];

function rowOf({id, name, indicator, found, why, shortWhy}: Part, kit: CompareKit, {yearOnly}: {yearOnly: boolean}): BranchRow & SectorRow {
  if (!found) return {label: name, value: null, valueText: "", yearText: "", absentText: shortWhy, say: kit.words.say.absent({name, why})};
  const {value, when, old} = found;
  return {
    ...{label: name, value: shownPlace(value, indicator), valueText: shownText(found), old},
    yearText: yearOnly ? when : markedYear(found, kit),
    gapClass: (mapClass(found, indicator) + 1) as GapClass,
    say: sayReading(name, found, kit),
    ...(sectorColours[id] ? {colour: sectorColours[id]} : {})
  };
}

/** The widest gap among all parts of all areas; where nothing is a gap, none is named. */
function titleOf(areas: readonly AreaLine[], columns: readonly PartColumn[], name: string, kit: CompareKit): string {
  const {words, place: placeOf} = kit;
  const gaps = columns.flatMap((column) =>
    column.cells.flatMap(({found}, place) => {
      const area = areas[place];
      return area && found?.gapText ? [{part: column.name, found, gap: found.gap ?? 0, gapText: found.gapText, area}] : [];
    })
  );
  const sound = gaps.filter(({found}) => found.leads);
  const widest = sound.toSorted((a, b) => b.gap - a.gap)[0];
  if (!widest)
    return gaps.length > 0
      ? noneLeads(
          name,
          gaps.map((gap) => gap.found),
          kit
        )
      : words.none({name});
  const level = sound.filter(({gap}) => gap === widest.gap).length;
  const {found, part, gapText, area} = widest;
  if (found.gap === null)
    return words.level({name, value: found.valueText, of: sound.length, isAll: sound.length === gaps.length, since: null});
  return words.widestPart({name, gap: gapText, part, area: placeOf(area.id), when: found.whenDoubts, tied: level > 1});
}
