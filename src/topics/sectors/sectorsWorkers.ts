import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SquaresRow} from "../../charts/workerSquares.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Language} from "../../atlas/language.ts";
import {behindSectors, isGivenSector, sectorFigures, sectorIds} from "./sectorsBase.ts";
import {sectorSources, withRates} from "./sectorsBase.ts";
import {movedNote} from "./movedNote.ts";
import {squaresTitle, type Counted} from "./squaresTitle.ts";
import {squareUnit} from "./squareUnit.ts";
import {partsOf} from "../../reading/partsOf.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {yearRange} from "../../reading/yearRange.ts";
import {workersText} from "./workersText.ts";
import {finding} from "../../reading/finding.ts";

export type WorkersView = {
  readonly figure: TakenFigure;
  readonly rows: readonly SquaresRow[];
  readonly unit: number;
  readonly key: readonly {readonly colour: (typeof sectorIds)[number]; readonly text: string}[];
};

/** Countries drawn one by one where a group has few; the largest first. */
const mostRows = 12;

/** How many informal workers the sectors hold, in the parts of a group that can be counted. */
export function sectorsWorkers(group: Group, as: LocalAtlas): WorkersView {
  const {words, locale} = as;
  const say = words.sectors.squares;
  const counted = countedParts(group, as);
  const all = sum(counted.map(({people}) => people));
  const unit = squareUnit(all, {most: 320});
  const years = counted.flatMap(({figures}) => figures.flatMap(({total}) => (isGivenSector(total) ? [...total.periodRange] : [])));
  const title = squaresTitle(counted, group, as);
  const moment = years.length > 0 ? {alone: as.format.years(yearRange(years))} : {absent: true};
  const sources = sectorSources(as);
  return {
    unit,
    rows: counted.slice(0, mostRows).map((part) => rowOf(part, as)),
    key: sectorIds.map((sector) => ({colour: sector, text: words.codes.sector[sector]})),
    figure: {
      id: "workers",
      ...finding(typeof title === "string" ? {title, ...moment} : title, {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({years: years.length > 0 ? yearRange(years) : null, people: unit}),
      note: [words.sectors.whole.note, movedNote(group.members, as)].filter(Boolean).join(" "),
      sources,
      csv: indicatorCsv("informal-by-sector"),
      table: tableOf(counted, say.caption(group.name[locale]), as)
    }
  };
}

/** Parts with at least one sector shown, most workers first: countries where few have a rate, else sub-regions. */
function countedParts(group: Group, as: LocalAtlas): Counted[] {
  const countries = withRates(group.members, as);
  const parts =
    countries.length <= 2 * mostRows
      ? countries.map((area) => ({id: area, members: [area]}))
      : partsOf(group, as).map(({group: part, members}) => ({id: part.id, members}));
  return parts
    .map(({id, members}): Counted => {
      const figures = sectorFigures(members, as);
      return {place: as.place(id), members, figures, people: sum(figures.map(({total}) => (isGivenSector(total) ? total.informal : 0)))};
    })
    .filter(({figures}) => figures.some(({total}) => isGivenSector(total)))
    .sort((a, b) => b.people - a.people);
}

function rowOf({place, figures, people}: Counted, {words, format}: Language): SquaresRow {
  return {
    label: place.name,
    valueText: format.roundedPeople(people),
    parts: figures.flatMap(({sector, total}) =>
      isGivenSector(total)
        ? [
            {
              people: total.informal,
              colour: sector,
              say: words.say.absent({
                name: format.remarks([place.name, words.codes.sector[sector]]),
                why: words.sectors.workers({people: total.informal})
              })
            }
          ]
        : []
    )
  };
}

function tableOf(counted: readonly Counted[], caption: string, reader: Language): Table {
  const {words} = reader;
  const numbers = [...sectorIds.map((sector) => words.codes.sector[sector]), words.sectors.squares.total];
  return {
    caption,
    columns: [{text: words.sectors.squares.row}, ...numbers.map((text) => ({text, numeric: true}))],
    rows: counted.map((part) => cellsOf(part, reader))
  };
}

function cellsOf({place, figures, people}: Counted, reader: Language): TableCell[] {
  const {words} = reader;
  const cells = figures.map(({total}): TableCell => {
    const behind = behindSectors([total]);
    const note = behind ? words.sectors.behind(behind) : undefined;
    if (isGivenSector(total)) return {text: workersText(total.informal, total.employed, reader), note};
    return {text: "footing" in total ? words.sectors.tooFew : words.sectors.noFigure, absent: true};
  });
  const employed = sum(figures.map(({total}) => (isGivenSector(total) ? total.employed : 0)));
  return [{text: place.name}, ...cells, {text: workersText(people, employed, reader)}];
}
