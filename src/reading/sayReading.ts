import type {Words} from "../i18n/en.ts";
import type {Indicator} from "../model/indicator.ts";
import type {ValueReading} from "./valueReading.ts";

type Said = Pick<ValueReading, "gapText" | "valueText" | "unitText" | "whenDoubts"> & {
  readonly indicator: Pick<Indicator, "direction" | "unit">;
};

/** "Argentina: 34.1% left out, coverage 65.9% (2021)"; a bare value where the two would be the same. */
export function sayReading(label: string, found: Said, {words: {say}}: {readonly words: Pick<Words, "say">}): string {
  const {indicator, gapText, valueText, whenDoubts} = found;
  if (indicator.direction === "higher" && indicator.unit === "percent" && gapText !== null) {
    return say.left(label, gapText, valueText, whenDoubts);
  }
  return say.value(label, found.unitText, whenDoubts);
}
