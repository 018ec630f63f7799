import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {reading} from "./reading.ts";
import {unitText} from "./valueReading.ts";
import {spanOf} from "./yearSpan.ts";

/** One end of some values: "92% in Chad (2023)", the country that stands there; or how many do, "100% in 20 countries and areas (2019–2023)". */
export function placed(end: Observation, among: readonly Observation[], as: LocalAtlas): string {
  const {words, format} = as;
  const {indicator} = as.standing(end.indicator);
  const level = among.filter(({value}) => value === end.value);
  const {valueText, whenDoubts} = reading(end, indicator, as);
  const text = unitText(valueText, indicator, words);
  if (level.length > 1) return words.indicator.placedMany(level.length, format.count(level.length), text, spanOf(level, as));
  return words.indicator.placed(as.name(end.area), text, whenDoubts);
}
