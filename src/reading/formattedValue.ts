import type {Words} from "../i18n/en.ts";
import type {Format} from "../i18n/format.ts";
import {printedGap} from "../measures/printedGap.ts";
import {isOld, oldAfterYears} from "../measures/latest.ts";
import {concerns, type Annotation} from "../model/annotation.ts";
import type {Flag} from "../model/flag.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {Remark} from "../model/remark.ts";

/** The words that a value is read with. */
export type ValueWords = {
  readonly value: Pick<Words["value"], "report" | "old" | "noted" | "inUnit" | "missing">;
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
  /** Null at the cap too, which hides how many are left out. */
  readonly gap: number | null;
  /** "34.1%", or "–, capped"; null where there is no gap to speak of. */
  readonly gapText: string | null;
};

/** What must be known besides a value to doubt it: the year most countries have, what is to be said of it, whether it stands at the cap. */
type Beside = {
  readonly usual: number | null;
  readonly notes: readonly string[];
  readonly isCapped: boolean;
  /** What is to be said of it in a word or two besides. */
  readonly mark?: string;
};

/** Reads a published value. */
export function formatValue(
  o: Observation,
  indicator: Pick<Indicator, "unit" | "direction">,
  {usual, notes, isCapped, mark = ""}: Beside,
  as: ValueReader
): FormattedValue {
  const {value, flags, remarks, doubts: say} = as.words;
  const old = isOld(o, {usual, olderThan: oldAfterYears});
  const noted = notes.length > 0;
  const doubts = [old ? value.old : "", flags[o.flag], remarks[o.remark], isCapped ? say.mark : "", mark, noted ? value.noted : ""].filter(
    (doubt) => doubt !== ""
  );
  const all = isCapped ? [...notes, say.capped] : notes;
  const amount = readAmount(o.value, indicator, as);
  const gap = isCapped ? {gap: null, gapText: as.format.remarks([value.missing, say.mark])} : {};
  return {...amount, ...gap, ...readMoment(whenOf(o, as), doubts, as), old, noted, notes: all};
}

/** A bare number of an indicator, with its gap. */
export function readAmount(value: number, indicator: Pick<Indicator, "unit" | "direction">, {format, words}: ValueReader) {
  const valueText = format.value(value, indicator.unit);
  const points = printedGap(value, indicator);
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
