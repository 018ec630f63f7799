import type {Words} from "../i18n/en.ts";
import type {Format} from "../i18n/format.ts";
import {gap} from "../measures/gap.ts";
import {isOld, oldAfterYears} from "../measures/latest.ts";
import {concerns, type Annotation} from "../model/annotation.ts";
import type {Flag} from "../model/flag.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Remark} from "../model/remark.ts";

/** The words that a value is read with. */
export type ValueWords = {
  readonly value: Pick<Words["value"], "report" | "old" | "noted" | "inUnit">;
  readonly doubts: Pick<Words["doubts"], "mark" | "capped">;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
};

/** What it takes to read values in a language: no atlas, so that a browser can do it too. */
export type ValueReader = {readonly format: Format; readonly words: ValueWords};

/** What a value is in words: with its unit, its year, its doubts and its gap. */
export type FormattedValue = {
  readonly value: number;
  readonly valueText: string;
  /** With the unit that its number does not say by itself. */
  readonly unitText: string;
  /** "2021", or "report 2024-26". */
  readonly when: string;
  readonly old: boolean;
  /** "old", flag and remark of the publisher, "capped", "see note"; empty for most values. */
  readonly doubts: readonly string[];
  /** Year and doubts together: "2014, old". */
  readonly whenDoubts: string;
  /** What the house has to say about this very value; to be printed near it. */
  readonly notes: readonly string[];
  /** Whether there is more among them than that it stands at the cap. */
  readonly noted: boolean;
  readonly gap: number | null;
  readonly gapText: string | null;
};

/** What must be known besides a value to doubt it: the year most countries have, what is to be said of it, whether it stands at the cap, and a word of our own. */
type Beside = {readonly usual: number | null; readonly notes: readonly string[]; readonly isCapped: boolean; readonly more?: string};

/** Reads a published value. */
export function formatValue(
  o: Observation,
  indicator: Pick<Indicator, "unit" | "direction">,
  {usual, notes, isCapped, more = ""}: Beside,
  as: ValueReader
): FormattedValue {
  const {value, flags, remarks, doubts: say} = as.words;
  const old = isOld(o, {usual, olderThan: oldAfterYears});
  const noted = notes.length > 0;
  const doubts = [old ? value.old : "", flags[o.flag], remarks[o.remark], more, isCapped ? say.mark : "", noted ? value.noted : ""].filter(
    (doubt) => doubt !== ""
  );
  const all = isCapped ? [...notes, say.capped] : notes;
  return {...readAmount(o.value, indicator, as), ...readMoment(whenOf(o, as), doubts, as), old, noted, notes: all};
}

/** A bare number of an indicator, with its gap. */
export function readAmount(value: number, indicator: Pick<Indicator, "unit" | "direction">, {format, words}: ValueReader) {
  const valueText = format.value(value, indicator.unit);
  const points = gap(value, indicator);
  const gapText = points === null ? null : format.value(points, indicator.unit);
  return {value, valueText, unitText: words.value.inUnit({value, unit: indicator.unit}), gap: points, gapText};
}

/** A year or years with what is doubted. */
export const readMoment = (when: string, doubts: readonly string[], {format}: Pick<ValueReader, "format">) => ({
  when,
  doubts,
  whenDoubts: format.remarks([when, ...doubts])
});

/** Which annotations are about this one value: of its very area, indicator, year and breakdown. They travel with it wherever it is shown. */
export const annotationsOf = <Note extends Omit<Annotation, "text">>(
  o: Parameters<typeof concerns>[1],
  annotations: readonly Note[]
): Note[] => annotations.filter((note) => concerns(note, o));

/** The year of a value, or the report it stands in. */
export const whenOf = ({period, edition}: Pick<Observation, "period" | "edition">, {words, format}: ValueReader): string =>
  period === null ? words.value.report(edition) : format.year(period);
