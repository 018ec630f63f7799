import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {areaCsv} from "../../site/addresses.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, whenAlone, type Told} from "../../reading/finding.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {twinsOf, youngAndAdult} from "../../reading/twin.ts";
import {twinMoment} from "../../reading/twinRow.ts";
import {workTable} from "./countryWork.ts";
import {partOf, type WorkGroup, type WorkRow} from "./workRows.ts";

export type WorkPartsView = {readonly figure: TakenFigure; readonly rows: readonly WorkRow[]};

/** Ages, employees and the self-employed, as the ILO published them in one edition. */
const groups: readonly WorkGroup[] = [
  {id: "informal-by-age", at: {age: "youth"}},
  {id: "informal-by-age", at: {age: "adult"}},
  {id: "informal-by-self-employment", at: {status: "employee"}},
  {id: "informal-by-self-employment", at: {status: "selfEmployed"}}
];

/** Informal work of the young beside adults, of employees beside the self-employed, women and men of each; null where none is published. */
export function countryWorkParts(country: Country, as: LocalAtlas): WorkPartsView | null {
  const say = as.words.informality.parts;
  const rows = groups.flatMap((group) => partOf(group, country, as));
  const [first] = rows;
  if (!first) return null;
  const sources = sourceLines([...new Set(rows.map(({found}) => found.indicator))], as);
  return {
    rows,
    figure: {
      id: "work-parts",
      ...finding(toldOf(country, first, as), {place: as.place(country.id), sources}, as),
      subtitle: say.subtitle,
      note: noteWith(
        as.words.informality.ages.note,
        rows.map(({found}) => found)
      ),
      sources,
      csv: areaCsv(country.id),
      table: workTable(rows, say.caption(country.name[as.locale]), as)
    }
  };
}

/** The young beside adults of the newest year with both; where there is none, the first group. */
function toldOf({id}: Country, {label: group, found}: WorkRow, as: LocalAtlas): Told {
  const {ages, parts: say} = as.words.informality;
  const pair = twinsOf(id, youngAndAdult, as).at(-1);
  if (!pair) {
    const title = (when: string) => say.titleOne({group, share: found.value, when});
    return {title, when: found.whenDoubts, alone: whenAlone(found, as)};
  }
  const {all: when, alone} = twinMoment(pair, ages, as);
  return {title: (said) => say.titleAges({young: pair.one.value, adult: pair.other.value, when: said}), when, alone};
}
