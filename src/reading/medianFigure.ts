import type {Language} from "../atlas/language.ts";
import type {StripFigure} from "../charts/stripMarks.ts";
import type {CountryMedian} from "../measures/countryMedian.ts";

/** The median country of a strip of shares, as it is marked and spoken; null where there is none. */
export function medianFigure(label: string, middle: CountryMedian<unknown> | null, {words, format}: Language): StripFigure | null {
  if (!middle) return null;
  const text = format.percent(middle.value);
  return {value: middle.value, text, say: words.say.median({name: label, value: middle.value, unit: "percent"})};
}
