import type {Area} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {comparisons, type Comparison} from "../../reading/comparisons.ts";
import {latestReading, type Reading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {splitBySex} from "../../reading/splitBySex.ts";
import {sexReadings, type SexReadings} from "../../reading/whenWithSexes.ts";

/** One branch of one country, with all that the page says of it. */
export type Branch = {
  readonly id: string;
  readonly name: string;
  readonly found: Reading | null;
  readonly sexes: SexReadings;
  readonly compared: readonly Comparison[];
};

/** One branch as one country has it, with and without a figure. */
export function branchOf(id: string, area: Area, atlas: Atlas, reader: Reader): Branch {
  const found = latestReading(area.id, id, atlas, reader);
  const rows = atlas.standing(id).byArea.get(area.id) ?? [];
  return {
    id,
    name: atlas.indicator(id).name[reader.locale],
    found,
    sexes: found ? sexReadings(splitBySex(found.observation, rows), found, atlas, reader) : {female: null, male: null},
    compared: comparisons(area, id, atlas, reader)
  };
}
