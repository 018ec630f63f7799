import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {reading} from "./reading.ts";
import type {Reader} from "../atlas/reader.ts";
import {unitText} from "./worldMap.ts";
import {spanOf} from "./yearSpan.ts";

/** One end of some values: "92% in Chad (2023)", the country that stands there; or how many do, "100% in 20 countries and areas (2019–2023)". */
export function placed(end: Observation, among: readonly Observation[], atlas: Atlas, reader: Reader): string {
  const {words, format, locale} = reader;
  const {indicator} = atlas.standing(end.indicator);
  const level = among.filter(({value}) => value === end.value);
  const {valueText, whenDoubts} = reading(end, indicator, atlas, reader);
  const text = unitText(valueText, indicator, words);
  if (level.length > 1) return words.indicator.placedMany(level.length, format.count(level.length), text, spanOf(level, reader));
  return words.indicator.placed(atlas.areas.get(end.area)?.name[locale] ?? end.area, text, whenDoubts);
}
