import {gap} from "../measures/gap.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {isOld, latest, oldAfterYears, withBreakdown} from "../measures/latest.ts";
import type {Code} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import type {AreaLine, IndicatorData, IndicatorLine, PackedComputed} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {rowsOf} from "./packedRows.ts";
import {fill} from "./pattern.ts";

/** A value of an area, published or computed from its members, ready to be shown. */
export type Figured = {
  readonly value: number;
  readonly valueText: string;
  /** With the unit that its number does not say by itself. */
  readonly unitText: string;
  readonly gapText: string | null;
  /** "2021", "report 2024-26", "2016–2022". */
  readonly when: string;
  /** The year with a short mark for its doubts, for pictures: "2021, break". */
  readonly mark: string;
  /** The year with all doubts in full, for tables and speech. */
  readonly whenDoubts: string;
  /** What `whenDoubts` and `mark` are made of: year and doubts one by one. */
  readonly texts: readonly string[];
  readonly marks: readonly string[];
  /** Countries and people behind a computed value: "6 of 7, 96% of the people"; "" for a published one. */
  readonly basis: string;
  readonly old: boolean;
  readonly observation: Observation | null;
};

/** What is computed for a group, where it may be shown; a weak one only beside what is compared. */
export type GivenComputed = Exclude<PackedComputed, {refused: unknown}> & {readonly value: number};
export const isGiven = (computed: PackedComputed | undefined): computed is GivenComputed =>
  computed !== undefined && !("refused" in computed) && computed.value !== null;

/** A value of an area for a sex (the headline's where none is named): the newest published, else the computed one where it is firm; null where neither is. */
export function figureOf(area: AreaLine, data: IndicatorData, kit: CompareKit, sex?: Code<"sex">): Figured | null {
  const indicator = kit.indicator(data.indicator);
  const wanted = sex ?? headlineSex(indicator);
  const published = latest(withBreakdown(rowsOf(area.id, data), {breakdown: {sex: wanted}}));
  if (published) return readFigure(published, indicator, kit);
  const computed = data.computed[area.id]?.[wanted];
  return isGiven(computed) && !computed.weak ? readComputed(computed, indicator, kit) : null;
}

/** A published value with its year and doubts. */
export function readFigure(observation: Observation, indicator: IndicatorLine, kit: CompareKit): Figured {
  const {shared, words} = kit;
  const {period, edition, flag, remark} = observation;
  const when = period === null ? fill(shared.report, edition) : kit.format.year(period);
  const old = isOld(observation, {newest: indicator.newest, olderThan: oldAfterYears});
  const said = (texts: readonly string[]) => [when, ...texts.filter((text) => text !== "")];
  const marks = said([words.marks[flag], words.marks[remark === "" ? "none" : remark]]);
  const texts = said([old ? shared.old : "", shared.flags[flag], shared.remarks[remark]]);
  return {
    ...amounts(observation.value, indicator, kit),
    when,
    mark: marks.join(", "),
    whenDoubts: texts.join(", "),
    texts,
    marks,
    basis: "",
    old,
    observation
  };
}

/** A computed value with the years and countries behind it. */
function readComputed(computed: GivenComputed, indicator: IndicatorLine, kit: CompareKit): Figured {
  const {words, format} = kit;
  const [first, last] = computed.years ?? [null, null];
  const when = first === null || last === null ? words.undated : words.years(format.year(first), format.year(last));
  return {
    ...amounts(computed.value, indicator, kit),
    when,
    mark: `${when}, ${words.marks.computed}`,
    whenDoubts: `${when}, ${words.marks.computed}`,
    texts: [when, words.marks.computed],
    marks: [when, words.marks.computed],
    basis: words.basis(format.count(computed.n), format.count(computed.of), format.wholePercent(computed.people * 100)),
    old: false,
    observation: null
  };
}

function amounts(value: number, indicator: IndicatorLine, {format, shared}: CompareKit) {
  const valueText = format.value(value, indicator.unit);
  const points = gap(value, indicator);
  const unitText = indicator.unit === "percent" ? valueText : fill(shared.units[indicator.unit], valueText);
  return {value, valueText, unitText, gapText: points === null ? null : format.value(points, indicator.unit)};
}
