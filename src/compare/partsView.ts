import {branchBars, type BranchRow} from "../charts/branchBars.ts";
import {sectorBars, type SectorRow} from "../charts/sectorBars.ts";
import type {Colour} from "../charts/theme.ts";
import {classOf, sayFigure, subtitleOf, ticksOf} from "./comparedAreas.ts";
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
  const empty = areas.filter((_, place) => columns.every(({cells}) => cells[place]?.found === null));
  const isBranches = indicator.parts === "branches";
  return {
    title: titleOf(areas, columns, isBranches ? words.branches : indicator.name, kit),
    subtitle: isBranches ? words.branchesSubtitle : subtitleOf(indicator, [], kit),
    notes: [isBranches ? words.notes.branches : ""].filter(Boolean),
    pictures: areas.flatMap((area, place) => (empty.includes(area) ? [] : [pictureOf(area, place, columns, isBranches, kit)])),
    table: {
      caption: words.partsCaption(isBranches ? words.branches : indicator.name),
      columns: [{text: kit.shared.figure.area}, ...columns.map(({name}) => ({text: name, numeric: true}))],
      rows: areas.map((area, place) => [
        {text: area.name, href: area.href ?? undefined},
        ...columns.map(({cells}) => {
          const {found, why} = cells[place] ?? {found: null, why: ""};
          return found ? {text: found.unitText, note: found.whenDoubts} : {text: why, absent: true};
        })
      ])
    },
    absent: empty.map(({name}) => ({name, why: kit.shared.absence.notPublished}))
  };
}

/** One area; what is true of all its values (that they are computed) stands with its name and not with each. */
function pictureOf(area: AreaLine, place: number, columns: readonly PartColumn[], isBranches: boolean, kit: CompareKit): Picture {
  const {figure} = kit.shared;
  const cells = columns.flatMap((column) => (column.cells[place] ? [{column, cell: column.cells[place]}] : []));
  const words = {women: figure.women, men: figure.men, reached: figure.reached, left: figure.left};
  const ticks = columns[0] ? ticksOf(columns[0].indicator, kit) : [];
  const tails = new Set(cells.flatMap(({cell: {found}}) => (found ? [found.mark.slice(found.when.length)] : [])));
  const [common = ""] = tails.size === 1 ? tails : [];
  const rows = cells.map(({column, cell}) => rowOf(column, cell, kit, {yearOnly: common !== ""}));
  const draw = (width: number) => (isBranches ? branchBars(rows, {width, ticks, words}) : sectorBars(rows, {width, ticks, words}));
  return {name: `${area.name}${common}`, label: kit.words.partsOf(area.name), draw, narrow: true};
}

function rowOf(
  {id, name, indicator}: PartColumn,
  {found, why, shortWhy}: PartFigure,
  kit: CompareKit,
  {yearOnly}: {yearOnly: boolean}
): BranchRow & SectorRow {
  if (!found) return {label: name, value: null, valueText: "", yearText: "", absentText: shortWhy, say: kit.words.say.absent({name, why})};
  const {value, valueText, when, mark, old} = found;
  return {
    ...{
      label: name,
      value,
      valueText,
      yearText: yearOnly ? when : mark,
      old,
      gapClass: classOf(value, indicator),
      say: sayFigure(name, found, indicator, kit)
    },
    ...(sectorColours[id] ? {colour: sectorColours[id]} : {})
  };
}

/** The widest gap among all parts of all areas; where nothing is a gap, none is named. */
function titleOf(areas: readonly AreaLine[], columns: readonly PartColumn[], name: string, {words}: CompareKit): string {
  const gaps = columns.flatMap((column) =>
    column.cells.flatMap(({found}, place) => {
      const gap = found && (column.indicator.direction === "lower" ? found.value : 100 - found.value);
      return found?.gapText && gap !== null ? [{column, found, gap, area: areas[place]?.name ?? ""}] : [];
    })
  );
  const widest = gaps.toSorted((a, b) => b.gap - a.gap)[0];
  if (!widest) return words.none(name);
  const level = gaps.filter(({gap}) => gap === widest.gap).length;
  const {found, column, area} = widest;
  return words.widestPart(name, found.gapText ?? "", column.name, area, found.whenDoubts, level > 1);
}
