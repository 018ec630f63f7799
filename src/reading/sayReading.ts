import type {Words} from "../i18n/en.ts";
import type {Indicator} from "../model/indicator.ts";
import type {FormattedValue} from "./formattedValue.ts";

type Said = Pick<FormattedValue, "value" | "whenDoubts"> & {readonly indicator: Pick<Indicator, "direction" | "unit">};
type Saying = {readonly words: Pick<Words, "say">};

/** "Argentina: 34.1% left out, coverage 65.9% (2021)"; a bare value where the two would be the same. */
export function sayReading(name: string, found: Said & Pick<FormattedValue, "gap">, as: Saying): string {
  const {indicator, gap, value, whenDoubts: when} = found;
  const isLeft = indicator.direction === "higher" && indicator.unit === "percent" && gap !== null;
  return isLeft ? as.words.say.left({name, gap, value, when}) : sayValue(name, found, as);
}

/** "Argentina: 65.9% (2021)". */
export const sayValue = (name: string, {value, indicator: {unit}, whenDoubts: when}: Said, {words}: Saying): string =>
  words.say.value({name, value, unit, when});
