import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {SectorRow} from "../../charts/sectorBars.ts";
import {latestByArea} from "../../measures/latest.ts";
import type {Area} from "../../model/area.ts";
import type {Breakdown} from "../../model/dimension.ts";
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
] as const satisfies {id: string; at: Partial<Breakdown>; colour?: SectorRow["colour"]}[];

/** Informal employment of an area: of all workers first, then by sector and by status, where there is a value. */
export function workRows(area: Area, as: LocalAtlas): WorkRow[] {
  const total = informalTotal(area.id, as);
  const all = total ? [rowOf(total, as.words.country.work.all, as)] : [];
  return [...all, ...groups.flatMap((group) => partOf(group, area, as))];
}

type Group = (typeof groups)[number];

function partOf(group: Group, area: Area, as: LocalAtlas): WorkRow[] {
  const {indicator, byArea} = as.snapshot(group.id);
  const observation = latestByArea(byArea.get(area.id) ?? [], {breakdown: group.at}).get(area.id);
  if (!observation) return [];
  const row = rowOf(describeValue(observation, indicator, as), labelOf(group, as.words), as);
  return ["colour" in group ? {...row, colour: group.colour} : row];
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

const labelOf = ({at}: Group, {codes}: Language["words"]): string => ("sector" in at ? codes.sector[at.sector] : codes.status[at.status]);
