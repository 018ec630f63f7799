import {gap} from "../../measures/gap.ts";
import type {Standing} from "../../atlas/atlas.ts";
import {ofGroup} from "../../reading/ofGroup.ts";
import type {Reader} from "../../atlas/reader.ts";

/** The finding of a map: how many countries leave out more than half (or than the second limit of the classes). */
export function mapTitle({indicator, countries}: Standing, reader: Reader): string {
  const {indicator: say} = reader.words;
  const threshold = indicator.id === "out-of-pocket" ? indicator.breaks[1] : 50;
  const count = countries.filter((o) => (gap(o.value, indicator) ?? 0) > threshold).length;
  if (indicator.unit !== "percent") return say.mapTitleIndex(countries.length);
  if (indicator.id === "out-of-pocket") return say.mapTitlePocket({count, threshold});
  const title = indicator.direction === "lower" ? say.mapTitleInformal : say.mapTitle;
  return ofGroup(title({count, threshold}), indicator, reader);
}
