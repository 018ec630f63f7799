import {isCapped} from "../measures/isCapped.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {latest, withBreakdown} from "../measures/latest.ts";
import type {Code} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsOf, readAmount, readMoment, formatValue, type FormattedValue} from "../reading/formattedValue.ts";
import {barredKey} from "./barredKey.ts";
import type {AreaLine, IndicatorData, IndicatorLine, PackedComputed} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {isOutdated} from "./isOutdated.ts";
import {rowsOf} from "./packRow.ts";

/** A value of an area, published or computed from its members, ready to be shown. */
export type Figured = FormattedValue & {
  readonly indicator: IndicatorLine;
  /** Its doubts in short, for pictures: "break". */
  readonly marks: readonly string[];
  /** Countries and people behind a computed value: "6 of 7, 96% of the people"; "" for a published one. */
  readonly basis: string;
  readonly observation: Observation | null;
  /** Whether it may stand in a title. */
  readonly leads: boolean;
  /** For a survey too old for titles: the first year of those that titles take. */
  readonly olderThan: number | null;
};

/** The figures of an indicator with what is to be said of them. */
type Noted = Pick<IndicatorData, "indicator" | "notes" | "barred" | "surveysSince">;

/** What is computed for a group; a weak one stands only beside what is compared. */
type Computed = Exclude<PackedComputed, {refused: unknown}>;
export type GivenComputed = Computed & {readonly value: number};
export const isGiven = (computed: PackedComputed | undefined): computed is GivenComputed =>
  computed !== undefined && !("refused" in computed) && computed.value !== null;

/** Who stands behind a computed figure, as words want it. */
export const basisOf = ({n, of, people, capped = 0}: Computed) => ({count: n, of, people: people * 100, capped});

/** A computed amount; values at the cap alone leave nobody out, and hide how many are. */
export function computedAmount({value, capped = 0}: GivenComputed, indicator: IndicatorLine, {reader}: CompareKit) {
  const amount = readAmount(value, indicator, reader);
  const {words, format} = reader;
  if (capped === 0 || amount.gap === null || amount.gap >= 0.05) return amount;
  return {...amount, gap: null, gapText: format.remarks([words.value.missing, words.doubts.mark])};
}

/** A value of an area for a sex (the headline's where none is named): the newest published, else the computed one where it is firm; null where neither is. */
export function figureOf(area: AreaLine, data: IndicatorData, kit: CompareKit, sex?: Code<"sex">): Figured | null {
  const indicator = kit.indicator(data.indicator);
  const wanted = sex ?? headlineSex(indicator);
  const published = latest(withBreakdown(rowsOf(area.id, data), {breakdown: {sex: wanted}}));
  if (published) return readFigure(published, data, kit);
  const computed = data.computed[area.id]?.[wanted];
  return isGiven(computed) && !computed.weak ? readComputed(computed, indicator, kit) : null;
}

/** A published value with its year and doubts; `usual` the year it is old against, null where no year is. */
export function readFigure(observation: Observation, data: Noted, kit: CompareKit, {usual}: {usual?: null} = {}): Figured {
  const {words, reader, locale} = kit;
  const indicator = kit.indicator(data.indicator);
  const {flag, remark} = observation;
  const marks = [words.marks[flag], words.marks[remark === "" ? "none" : remark]].filter((mark) => mark !== "");
  const notes = annotationsOf(observation, data.notes).map(({text}) => text[locale]);
  const beside = {usual: usual === null ? null : indicator.usual, notes, isCapped: isCapped(observation, indicator)};
  const olderThan = usual !== null && isOutdated(observation, data) ? data.surveysSince : null;
  return {
    ...formatValue(observation, indicator, beside, reader),
    indicator,
    marks,
    basis: "",
    observation,
    leads: olderThan === null && !data.barred.includes(barredKey(observation)),
    olderThan
  };
}

/** A computed value with the years and countries behind it. */
function readComputed(computed: GivenComputed, indicator: IndicatorLine, kit: CompareKit): Figured {
  const {words, format, reader} = kit;
  const {years} = computed;
  const when = years === null ? words.undated : format.years({first: years[0], last: years[1]});
  const marks = [words.marks.computed];
  return {
    ...computedAmount(computed, indicator, kit),
    ...readMoment(when, marks, reader),
    ...{old: false, noted: false, notes: [], indicator, marks, basis: words.basis(basisOf(computed)), observation: null},
    ...{leads: true, olderThan: null}
  };
}
