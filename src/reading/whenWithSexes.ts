import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {saidOf} from "../i18n/saidApart.ts";
import {reading, type Reading} from "./reading.ts";
import type {Reader} from "../atlas/reader.ts";
import type {SexSplit} from "./splitBySex.ts";

/** Women and men of a value, read; null where they are not published with it. */
export type SexReadings = {readonly female: Reading | null; readonly male: Reading | null};

export function sexReadings({female, male}: SexSplit, found: Reading, as: LocalAtlas): SexReadings {
  const [women, men] = [female, male].map((o) => (o ? reading(o, found.indicator, as) : null));
  return {female: women ?? null, male: men ?? null};
}

/** Year and doubts of a value, then what is doubted of its women or men alone: "2016; women: low reliability". */
export function whenWithSexes({whenDoubts, doubts}: Reading, {female, male}: SexReadings, {words, format}: Reader): string {
  const of = (found: Reading | null, name: string): string => (found ? saidOf({name, texts: found.doubts}, doubts, format) : "");
  return format.statements([whenDoubts, of(female, words.figure.women), of(male, words.figure.men)]);
}
