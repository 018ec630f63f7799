import {quantile} from "../measures/distribution.ts";
import {gap} from "../measures/gap.ts";
import type {Atlas, Standing} from "./atlas.ts";
import {latestReading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {unitText} from "./worldMap.ts";

/** The indicator in a sentence: the published world figure, or the median country where the world has none. */
export function indicatorFinding({indicator, countries}: Standing, atlas: Atlas, reader: Reader): string {
  const {words, format, locale} = reader;
  const world = latestReading("world", indicator.id, atlas, reader);
  if (world?.gapText) return words.indicator.worldFinding(world.gapText, indicator.left[locale], world.when);
  if (countries.length === 0) return words.indicator.noFinding;
  const middle = quantile(
    countries.map((o) => o.value).sort((a, b) => a - b),
    {p: 0.5}
  );
  const count = format.count(countries.length);
  if (indicator.unit === "index") return words.indicator.medianIndex(format.value(middle, "index"), count);
  const points = gap(middle, indicator);
  const text = points === null ? unitText(format.value(middle, indicator.unit), indicator, words) : format.value(points, indicator.unit);
  return words.indicator.medianFinding(
    points === null ? format.value(middle, indicator.unit) : text,
    points === null ? indicator.reached[locale] : indicator.left[locale],
    count
  );
}
