import {isBothCapped, isCutOff} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {GenderRow} from "../charts/genderDots.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {addressOf} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";
import {saidMoment} from "./saidMoment.ts";
import {isOfChildren, type SexNames} from "./sexNames.ts";
import type {Table, TableCell} from "./figure.ts";

/**
 * Women and men of one area as a row of the chart: the one way to make it, with the doubts about either value in the year and the sentence.
 * A remark on where the figure is from stands with the name.
 */
export function genderDotRow(gap: GenderGap, label: string, as: LocalAtlas): GenderRow {
  const {indicator} = as.snapshot(gap.indicator);
  const {format, words} = as;
  const moment = saidMoment(gap, as);
  const remark = gap.women.remark === "modelled" ? "" : words.remarks[gap.women.remark];
  const [femaleText, maleText] = [format.value(gap.female, indicator.unit), format.value(gap.male, indicator.unit)];
  return {
    label: remark ? words.value.remarked({name: label, remark}) : label,
    valueText: pointsText(gap, as),
    yearText: moment.mark,
    old: moment.old,
    female: gap.female,
    male: gap.male,
    femaleText,
    maleText,
    say: words.say.sexes({
      ...{name: label, women: gap.female, men: gap.male, unit: indicator.unit},
      ...{why: "", children: isOfChildren(indicator), when: moment.all}
    })
  };
}

/** Women minus men; that it is so much at least where one is capped, and that both are where it is unknown. */
function pointsText(gap: GenderGap, as: LocalAtlas): string {
  if (isBothCapped(gap, as)) return as.words.doubts.bothCapped;
  return isCutOff(gap, as) ? as.format.pointsAtLeast(gap.points) : as.format.signedPoints(gap.points);
}

/** Women, men, their difference, which is one at least where it is cut off, and the year; a doubt about one of them stands at its value. */
export function pairCells(gap: GenderGap, as: LocalAtlas): TableCell[] {
  const {cells, shared} = saidMoment(gap, as);
  if (isBothCapped(gap, as)) return [...cells, {text: as.words.doubts.bothCapped, absent: true}, {text: shared}];
  const difference = {text: as.format.signedPoints(gap.points), ...(isCutOff(gap, as) ? {note: as.words.doubts.atLeast} : {})};
  return [...cells, difference, {text: shared}];
}

type Naming = {readonly caption: string; readonly sexes?: SexNames};

/** Women and men of many areas, one a line; a country links to its page. */
export function genderTable(gaps: readonly GenderGap[], {caption, sexes}: Naming, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {women, men, difference} = sexes ?? words.figure;
  return {
    caption,
    columns: [{text: words.figure.area}, ...[women, men, difference, words.figure.year].map((text) => ({text, numeric: true}))],
    rows: gaps.map((gap) => {
      const country = as.areas.get(gap.area)?.kind === "country";
      return [{text: as.name(gap.area), href: country ? addressOf(locale, "country", gap.area) : undefined}, ...pairCells(gap, as)];
    })
  };
}

type Drawn = {
  readonly averages: number;
  /** Countries drawn, of those that publish both, and what they were chosen for. */
  readonly countries: number;
  readonly of: number;
  readonly as: "widest" | "most";
};

/** What of the table is drawn; "" where all of it is. */
export const drawnText = ({averages, countries: count, of, as}: Drawn, {words}: Language): string =>
  count === of ? "" : words.gender.drawn[as]({averages: averages > 0, count, of});

/** The same, but an average of a group is called one. */
export function averageName(id: string, as: LocalAtlas): string {
  const name = as.name(id);
  return as.areas.get(id)?.kind === "group" ? as.words.gender.work.average(name) : name;
}
