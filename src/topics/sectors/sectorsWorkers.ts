import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SquaresRow} from "../../charts/workerSquares.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Reader} from "../../atlas/reader.ts";
import {
  isGivenSector,
  mayLeadSector,
  sectorFigures,
  sectorIds,
  sectorSources,
  withRates,
  workersText,
  yearsText,
  type SectorFigure
} from "./sectorsBase.ts";
import {squareUnit} from "./squareUnit.ts";
import {partsOf} from "../../reading/partsOf.ts";
import type {Figure, Table, TableCell} from "../../reading/figure.ts";

export type WorkersView = {
  readonly figure: Figure;
  readonly rows: readonly SquaresRow[];
  readonly unit: number;
  readonly key: readonly {readonly colour: (typeof sectorIds)[number]; readonly text: string}[];
};

/** Countries drawn one by one where a group has few; the largest first. */
const mostRows = 12;

/** How many informal workers the sectors hold, in the parts of a group that can be counted. */
export function sectorsWorkers(group: Group, as: LocalAtlas): WorkersView {
  const {words, format, locale} = as;
  const say = words.sectors.squares;
  const counted = countedParts(group, as);
  const all = sum(counted.map(({people}) => people));
  const unit = squareUnit(all, {most: 320});
  const ranges = counted.flatMap(({figures}) => figures.flatMap(({total}) => (isGivenSector(total) ? [...total.periodRange] : [])));
  const years = ranges.length > 0 ? yearsText([Math.min(...ranges), Math.max(...ranges)], as) : words.value.missing;
  return {
    unit,
    rows: counted.slice(0, mostRows).map((part) => rowOf(part, as)),
    key: sectorIds.map((sector) => ({colour: sector, text: words.codes.sector[sector]})),
    figure: {
      id: "workers",
      title: titleOf(counted, as),
      subtitle: say.subtitle(years, format.roundedPeople(unit), unit),
      note: words.sectors.whole.note,
      sources: sectorSources(as),
      csv: indicatorCsv("informal-by-sector"),
      table: tableOf(counted, say.caption(group.name[locale]), as)
    }
  };
}

/** Where most are counted, if enough stands behind it to be told first. */
function titleOf([most]: readonly Counted[], reader: Reader): string {
  const {words} = reader;
  if (!most) return words.sectors.squares.titleNone;
  const isFirm = most.figures.every(({total}) => !isGivenSector(total) || mayLeadSector(total));
  return isFirm ? words.sectors.squares.title(most.label, workersText(most.people, reader)) : words.computed.weakBesideTitle;
}

type Counted = {readonly label: string; readonly figures: readonly SectorFigure[]; readonly people: number};

/** Parts with at least one sector shown, most workers first: countries where few have a rate, else sub-regions. */
function countedParts(group: Group, as: LocalAtlas): Counted[] {
  const countries = withRates(group.members, as);
  const parts =
    countries.length <= 2 * mostRows
      ? countries.map((area) => ({label: as.name(area), members: [area]}))
      : partsOf(group, as).map(({group: part, members}) => ({label: part.name[as.locale], members}));
  return parts
    .map(({label, members}): Counted => {
      const figures = sectorFigures(members, as);
      return {label, figures, people: sum(figures.map(({total}) => (isGivenSector(total) ? total.informal : 0)))};
    })
    .filter(({figures}) => figures.some(({total}) => isGivenSector(total)))
    .sort((a, b) => b.people - a.people);
}

function rowOf({label, figures, people}: Counted, reader: Reader): SquaresRow {
  const {words, format} = reader;
  return {
    label,
    valueText: format.roundedPeople(people),
    parts: figures.flatMap(({sector, total}) =>
      isGivenSector(total)
        ? [
            {
              people: total.informal,
              colour: sector,
              say: words.say.absent(`${label}, ${words.codes.sector[sector]}`, workersText(total.informal, reader))
            }
          ]
        : []
    )
  };
}

function tableOf(counted: readonly Counted[], caption: string, reader: Reader): Table {
  const {words} = reader;
  const numbers = [...sectorIds.map((sector) => words.codes.sector[sector]), words.sectors.squares.total];
  return {
    caption,
    columns: [{text: words.sectors.squares.row}, ...numbers.map((text) => ({text, numeric: true}))],
    rows: counted.map((part) => cellsOf(part, reader))
  };
}

function cellsOf({label, figures, people}: Counted, {words, format}: Reader): TableCell[] {
  const cells = figures.map(({total}): TableCell => {
    if (isGivenSector(total)) return {text: format.people(total.informal)};
    return {text: "footing" in total ? words.sectors.tooFew : words.sectors.noFigure, absent: true};
  });
  return [{text: label}, ...cells, {text: format.people(people)}];
}
