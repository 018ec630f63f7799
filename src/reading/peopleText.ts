import type {Language} from "../atlas/language.ts";
import type {LeftOut} from "../measures/leftOut.ts";
import {roundedToRate} from "../measures/roundedToRate.ts";

/** People left out, for tables and lists, as precisely as they are known: "15.4 million", "about 10.4 million", "<100". */
export function peopleText({people, headCount, approximate}: LeftOut, {words, format}: Language): string {
  const {people: rounded, under} = roundedToRate(people, headCount);
  const text = format.shortPeople(rounded);
  return under ? `<${text}` : approximate ? words.value.about({amount: text}) : text;
}
