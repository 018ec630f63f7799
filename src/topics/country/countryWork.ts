import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Area} from "../../model/area.ts";
import type {Breakdown} from "../../model/dimension.ts";
import {areaCsv} from "../../site/addresses.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {sexCell} from "../../reading/sexCell.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {sexReadings, whenWithSexes, type SexReadings} from "../../reading/whenWithSexes.ts";
import {sayValue} from "../../reading/sayReading.ts";
import {finding} from "../../reading/finding.ts";
import {workTold} from "./workTold.ts";

export type WorkRow = SectorRow & {readonly found: DescribedValue; readonly sexes: SexReadings};
export type WorkView = {readonly figure: TakenFigure; readonly rows: readonly WorkRow[]};

/** The groups of workers in reading order: indicator, breakdown, and the colour of sectors. */
const groups = [
  {id: "informal-employment", at: {}},
  {id: "informal-by-sector", at: {sector: "agriculture"}, colour: "agriculture"},
  {id: "informal-by-sector", at: {sector: "industry"}, colour: "industry"},
  {id: "informal-by-sector", at: {sector: "services"}, colour: "services"},
  {id: "informal-by-status", at: {status: "employee"}},
  {id: "informal-by-status", at: {status: "employer"}},
  {id: "informal-by-status", at: {status: "ownAccount"}},
  {id: "informal-by-status", at: {status: "cooperativeMember"}},
  {id: "informal-by-status", at: {status: "familyWorker"}}
] as const satisfies {id: string; at: Partial<Breakdown>; colour?: SectorRow["colour"]}[];

/** Informal employment of one country: in all, by sector, by status, women and men where published for the same year. */
export function countryWork(area: Area, as: LocalAtlas): WorkView {
  const {work} = as.words.country;
  const rows = groups.flatMap((group) => rowOf(group, area, as));
  const used = [...new Set(rows.map(({found}) => found.indicator))];
  const sources = sourceLines(used.length > 0 ? used : [as.indicator("informal-employment")], as);
  return {
    rows,
    figure: {
      id: "work",
      ...finding(workTold(rows, as), {place: as.place(area.id), sources}, as),
      subtitle: work.subtitle,
      note: noteWith(
        noteOf(rows, as),
        rows.map(({found}) => found)
      ),
      sources,
      csv: areaCsv(area.id),
      table: tableOf(rows, area, as)
    }
  };
}

/** Where only cities are surveyed, that holds for the total; the source does not say whether for its parts. */
function noteOf(rows: readonly WorkRow[], {words}: Language): string {
  const {work} = words.country;
  const rowsOf = (isPart: boolean) => rows.filter(({found}) => (found.indicator.id !== "informal-employment") === isPart);
  const inCities = ({found}: WorkRow): boolean => ["mainCities", "urbanOnly"].includes(found.observation.remark);
  const isUnsaid = rowsOf(false).some(inCities) && rowsOf(true).some((row) => !inCities(row));
  return isUnsaid ? `${work.partsUnremarked} ${work.note}` : work.note;
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

type Group = (typeof groups)[number];

function rowOf(group: Group, area: Area, as: LocalAtlas): WorkRow[] {
  const {indicator, byArea} = as.snapshot(group.id);
  const held = byArea.get(area.id) ?? [];
  const observation = latestByArea(held, {breakdown: group.at}).get(area.id);
  if (!observation) return [];
  const found = describeValue(observation, indicator, as);
  const sexes = sexReadings(splitBySex(observation, held), found, as);
  const label = labelOf(group, as.words);
  return [
    {
      label,
      value: observation.value,
      valueText: found.valueText,
      yearText: found.when,
      old: found.old,
      female: sexes.female?.observation.value ?? null,
      male: sexes.male?.observation.value ?? null,
      say: sayValue(label, {...found, whenDoubts: whenWithSexes(found, sexes, as)}, as),
      ...("colour" in group ? {colour: group.colour} : {}),
      found,
      sexes
    }
  ];
}

function labelOf({at}: Group, {codes, country}: Language["words"]): string {
  if ("sector" in at) return codes.sector[at.sector];
  return "status" in at ? codes.status[at.status] : country.work.all;
}
