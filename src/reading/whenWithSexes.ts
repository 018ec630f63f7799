import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {saidOf} from "../i18n/saidApart.ts";
import {describeValue, type DescribedValue} from "./describeValue.ts";
import type {Language} from "../atlas/language.ts";
import type {SexSplit} from "./splitBySex.ts";

/** Women and men of a value, read; null where they are not published with it. */
export type SexReadings = {readonly female: DescribedValue | null; readonly male: DescribedValue | null};

export function sexReadings({female, male}: SexSplit, found: DescribedValue, as: LocalAtlas): SexReadings {
  const [women, men] = [female, male].map((o) => (o ? describeValue(o, found.indicator, as) : null));
  return {female: women ?? null, male: men ?? null};
}

/** Year and doubts of a value, then what is doubted of its women or men alone: "2016; women: low reliability". */
export function whenWithSexes({whenDoubts, doubts}: DescribedValue, {female, male}: SexReadings, {words, format}: Language): string {
  const of = (found: DescribedValue | null, name: string): string => (found ? saidOf({name, texts: found.doubts}, doubts, format) : "");
  return format.statements([whenDoubts, of(female, words.figure.women), of(male, words.figure.men)]);
}
