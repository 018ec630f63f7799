import {describeValue} from "../../reading/describeValue.ts";
import {sayReading} from "../../reading/sayReading.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Observation} from "../../model/observation.ts";
import type {Indicator} from "../../model/indicator.ts";

/** Contributors are not people covered, nor are the others left out: pensions paid from taxes count none. Their share is said as it is published. */
export function sayDot(name: string, o: Observation, indicator: Indicator, as: LocalAtlas): string {
  const found = describeValue(o, indicator, as);
  if (indicator.family !== "contributors") return sayReading(name, found, as);
  const share = as.words.sentence.reached({
    value: o.value,
    unit: indicator.unit,
    reached: indicator.reached[as.locale],
    when: found.whenDoubts
  });
  return as.format.labelled(name, share);
}
