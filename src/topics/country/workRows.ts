import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Area} from "../../model/area.ts";
import {allTotals, type Breakdown} from "../../model/dimension.ts";
import {describeValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {informalTotal} from "../../reading/informalTotal.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import {sexReadings, whenWithSexes, type SexReadings} from "../../reading/whenWithSexes.ts";
import {sayValue} from "../../reading/sayReading.ts";

export type WorkRow = SectorRow & {readonly found: DescribedValue; readonly sexes: SexReadings};

/** The groups of workers beneath the total, in reading order: indicator, breakdown, and the colour of sectors. */
const groups = [
  {id: "informal-by-sector", at: {sector: "agriculture"}, colour: "agriculture"},
  {id: "informal-by-sector", at: {sector: "industry"}, colour: "industry"},
  {id: "informal-by-sector", at: {sector: "services"}, colour: "services"},
  {id: "informal-by-status", at: {status: "employee"}},
  {id: "informal-by-status", at: {status: "employer"}},
  {id: "informal-by-status", at: {status: "ownAccount"}},
  {id: "informal-by-status", at: {status: "cooperativeMember"}},
  {id: "informal-by-status", at: {status: "familyWorker"}}
] as const satisfies WorkGroup[];

/** Informal employment of an area: of all workers first, then by sector and by status, where there is a value. */
export function workRows(area: Area, as: LocalAtlas): WorkRow[] {
  const total = informalTotal(area.id, as);
  const all = total ? [rowOf(total, as.words.country.work.all, as)] : [];
  return [...all, ...groups.flatMap((group) => partOf(group, area, as))];
}

/** Whether a row is of all workers. */
export const isTotal = ({found: {observation}}: Pick<WorkRow, "found">): boolean =>
  observation.sector === allTotals.sector && observation.status === allTotals.status;

/** A group of workers: the indicator that tells it apart, and its part of that. */
export type WorkGroup = {readonly id: string; readonly at: Partial<Breakdown>; readonly colour?: SectorRow["colour"]};

/** A group of workers in an area, with women and men of the same year; nothing where it is not published. */
export function partOf(group: WorkGroup, area: Area, as: LocalAtlas): WorkRow[] {
  const {indicator, byArea} = as.snapshot(group.id);
  const observation = latestByArea(byArea.get(area.id) ?? [], {breakdown: group.at}).get(area.id);
  if (!observation) return [];
  const row = rowOf(describeValue(observation, indicator, as), labelOf(group, as.words), as);
  return [group.colour ? {...row, colour: group.colour} : row];
}

function rowOf(found: DescribedValue, label: string, as: LocalAtlas): WorkRow {
  const {observation, valueText, when, old} = found;
  const held = as.snapshot(observation.indicator).byArea.get(observation.area) ?? [];
  const sexes = sexReadings(splitBySex(observation, held), found, as);
  return {
    label,
    value: observation.value,
    valueText,
    yearText: when,
    old,
    female: sexes.female?.observation.value ?? null,
    male: sexes.male?.observation.value ?? null,
    say: sayValue(label, {...found, whenDoubts: whenWithSexes(found, sexes, as)}, as),
    found,
    sexes
  };
}

function labelOf({at: {sector, status, age}}: WorkGroup, {codes}: Language["words"]): string {
  if (sector) return codes.sector[sector];
  return status ? codes.status[status] : codes.age[age ?? "total"];
}
