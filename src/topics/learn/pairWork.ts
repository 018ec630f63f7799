import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import type {Area} from "../../model/area.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import type {TableCell, TakenFigure} from "../../reading/figure.ts";
import {finding, whenAlone, type Told} from "../../reading/finding.ts";
import {informalTotal, informalWhen} from "../../reading/informalTotal.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {workNotes} from "../country/workNotes.ts";
import {workRows, type WorkRow} from "../country/workRows.ts";
import {pairName, type Pair} from "./learningPairs.ts";
import {sideNotes} from "./sideNotes.ts";

/** A kind of work on both sides: with its row where there is a figure. */
type Kind = {readonly label: string; readonly sides: readonly {readonly area: Area; readonly row: WorkRow | undefined}[]};
export type PairWorkView = {readonly figure: TakenFigure; readonly rows: readonly SectorRow[]};

/** Informal employment of two countries, group of workers by group of workers, women and men where they are published. */
export function pairWork(pair: Pair, as: LocalAtlas): PairWorkView {
  const {country, figure} = as.words;
  const kinds = kindsOf(pair, as);
  const found = kinds.flatMap(({sides}) => sides.flatMap(({row}) => row?.found ?? []));
  const used = [...new Set(found.map(({indicator}) => indicator))];
  const sources = sourceLines(used.length > 0 ? used : [as.indicator("informal-employment")], as);
  return {
    rows: kinds.flatMap((kind) => barsOf(kind, as)),
    figure: {
      id: "work",
      ...finding(toldOf(pair, as), {place: null, sources}, as),
      subtitle: country.work.subtitle,
      note: [...sideNotes(found, as), ...apartNotes(pair, as), country.work.note].join(" "),
      sources,
      table: {
        caption: as.words.learn.work.caption(pairName(pair, as)),
        columns: [
          {text: country.work.group},
          ...[figure.value, figure.women, figure.men, figure.year].map((text) => ({text, numeric: true}))
        ],
        rows: kinds.flatMap((kind) => cellsOf(kind, as))
      }
    }
  };
}

/** What is to be known of the total of each side beside its parts. */
const apartNotes = ({sides}: Pair, as: LocalAtlas): string[] =>
  sides.flatMap((area) =>
    workNotes(workRows(area, as), as).map((text) => as.words.learn.work.ofSide({place: as.place(area.id), note: text}))
  );

/** The total of a side, read. */
export const workValues = ({sides}: Pair, as: LocalAtlas): DescribedValue[] => sides.flatMap(({id}) => informalTotal(id, as) ?? []);

function kindsOf({sides}: Pair, as: LocalAtlas): Kind[] {
  const held = sides.map((area) => ({area, rows: workRows(area, as)}));
  const most = held.toSorted((a, b) => b.rows.length - a.rows.length);
  const labels = [...new Set(most.flatMap(({rows}) => rows.map(({label}) => label)))];
  return labels.map((label) => ({label, sides: held.map(({area, rows}) => ({area, row: rows.find((row) => row.label === label)}))}));
}

const nameOf = (label: string, area: Area, as: LocalAtlas): string => as.words.learn.work.row({group: label, area: area.name[as.locale]});

function barsOf({label, sides}: Kind, as: LocalAtlas): SectorRow[] {
  const {absence, say} = as.words;
  return sides.map(({area, row}): SectorRow => {
    const name = nameOf(label, area, as);
    if (row) return {...row, label: name, say: as.format.labelled(area.name[as.locale], row.say)};
    const why = absence.notPublished;
    return {label: name, value: null, valueText: "", yearText: "", absentText: why, say: say.absent({name, why})};
  });
}

function cellsOf({label, sides}: Kind, as: LocalAtlas): TableCell[][] {
  const missing = {text: as.words.absence.notPublished, absent: true};
  return sides.map(({area, row}) => {
    const head = {text: nameOf(label, area, as)};
    if (!row) return [head, missing, missing, missing, {text: as.words.value.missing, absent: true}];
    const sexes = [row.sexes.female, row.sexes.male].map((sex) => sexCell(sex, {said: row.found.doubts}, as));
    return [head, {text: row.valueText}, ...sexes, {text: row.found.whenDoubts}];
  });
}

function toldOf(pair: Pair, as: LocalAtlas): Told {
  const {work} = as.words.learn;
  const totals = pair.sides.map(({id}) => ({place: as.place(id), found: informalTotal(id, as)}));
  if (totals.every(({found}) => found === null)) return {title: work.titleNone, absent: true};
  const sidesOf = (isAlone: boolean) =>
    totals.map(({place, found}) => {
      if (!found) return work.sideNone(place);
      const when = informalWhen(isAlone ? {...found, whenDoubts: whenAlone(found, as)} : found, as);
      return work.side({place, share: found.value, when});
    });
  return {title: work.title(sidesOf(false)), clause: work.title(sidesOf(true))};
}
