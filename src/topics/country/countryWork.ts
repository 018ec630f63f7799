import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {allTotals} from "../../model/dimension.ts";
import {areaCsv} from "../../site/addresses.ts";
import {informalWhen} from "../../reading/informalTotal.ts";
import {noteWith} from "../../reading/noteWith.ts";
import type {Language} from "../../atlas/language.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {workRows, type WorkRow} from "./workRows.ts";

export type WorkView = {readonly figure: Figure; readonly rows: readonly WorkRow[]};

/** Informal employment of one country: in all, by sector, by status, women and men where published for the same year. */
export function countryWork(area: Area, as: LocalAtlas): WorkView {
  const {work} = as.words.country;
  const rows = workRows(area, as);
  const used = [...new Set(rows.map(({found}) => found.indicator))];
  return {
    rows,
    figure: {
      id: "work",
      title: titleOf(rows, as),
      subtitle: work.subtitle,
      note: noteWith(
        noteOf(rows, as),
        rows.map(({found}) => found)
      ),
      sources: sourceLines(used.length > 0 ? used : [as.indicator("informal-employment")], as),
      csv: areaCsv(area.id),
      table: tableOf(rows, area, as)
    }
  };
}

const isTotal = ({found: {observation}}: WorkRow): boolean =>
  observation.sector === allTotals.sector && observation.status === allTotals.status;

/**
 * Where only cities are surveyed, that holds for the total; the source does not say whether for its parts. Where the total is that of the
 * table by sector, that is said.
 */
function noteOf(rows: readonly WorkRow[], {words}: Language): string {
  const {work} = words.country;
  const rowsOf = (isPart: boolean) => rows.filter((row) => isTotal(row) !== isPart);
  const inCities = ({found}: WorkRow): boolean => ["mainCities", "urbanOnly"].includes(found.observation.remark);
  const isUnsaid = rowsOf(false).some(inCities) && rowsOf(true).some((row) => !inCities(row));
  const isInstead = rowsOf(false).some(({found}) => found.indicator.id === "informal-by-sector");
  return [isInstead ? work.totalBySector : "", isUnsaid ? work.partsUnremarked : "", work.note].filter(Boolean).join(" ");
}

function titleOf([first]: readonly WorkRow[], as: LocalAtlas): string {
  const {work} = as.words.country;
  if (!first) return work.titleNone;
  const {observation, whenDoubts} = first.found;
  if (isTotal(first)) return work.title({share: observation.value, when: informalWhen(first.found, as)});
  return work.titleGroup({group: first.label, share: observation.value, when: whenDoubts});
}

function tableOf(rows: readonly WorkRow[], area: Area, reader: Language): Table {
  const {words, locale} = reader;
  const {work} = words.country;
  const {value, women, men, year} = words.figure;
  return {
    caption: work.caption(area.name[locale]),
    columns: [{text: work.group}, ...[value, women, men, year].map((text) => ({text, numeric: true}))],
    rows: rows.map((row) => [
      {text: row.label},
      {text: row.valueText},
      ...[row.sexes.female, row.sexes.male].map((sex) => sexCell(sex, {said: row.found.doubts}, reader)),
      {text: row.found.whenDoubts}
    ])
  };
}
