import type {Atlas} from "../../atlas/atlas.ts";
import type {Country} from "../../model/area.ts";
import {sum} from "../../measures/sum.ts";

/** Rows in the file of a country, which are of the indicators with a page; and those that it leaves out, of context indicators. */
export type CountryRows = {readonly count: number; readonly context: number};

export function countryRows({id}: Country, atlas: Atlas): CountryRows {
  const rowsOf = (isListed: boolean): number =>
    sum(atlas.indicators.filter(({listed}) => listed === isListed).map((one) => atlas.snapshot(one.id).byArea.get(id)?.length ?? 0));
  return {count: rowsOf(true), context: rowsOf(false)};
}
