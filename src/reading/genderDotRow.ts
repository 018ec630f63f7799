import {isBothCapped, isCutOff} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {GenderRow} from "../charts/genderDots.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {showsGap, shownPlace, shownPoints} from "../measures/showsGap.ts";
import {addressOf} from "../site/addresses.ts";
import type {Language} from "../atlas/language.ts";
import {saidMoment} from "./saidMoment.ts";
import type {DescribedValue} from "./describeValue.ts";
import {saySexes} from "./saySexes.ts";
import type {SexNames} from "./sexNames.ts";
import {shownText} from "./shownText.ts";
import type {Table, TableCell, TableColumn} from "./figure.ts";

/**
 * Women and men of one area as a row of the chart: the one way to make it, with the doubts about either value in the year and the sentence.
 * A remark on where the figure is from stands with the name.
 */
export function genderDotRow(gap: GenderGap, label: string, as: LocalAtlas): GenderRow {
  const {indicator} = as.snapshot(gap.indicator);
  const {words} = as;
  const moment = saidMoment(gap, as);
  const [women, men] = moment.found;
  const remark = gap.women.remark === "modelled" ? "" : words.remarks[gap.women.remark];
  return {
    label: remark ? words.value.remarked({name: label, remark}) : label,
    valueText: pointsText(gap, as),
    yearText: moment.mark,
    old: moment.old,
    female: shownPlace(gap.female, indicator),
    male: shownPlace(gap.male, indicator),
    femaleText: dotText(women, as),
    maleText: dotText(men, as),
    say: saySexes({name: label, women, men, why: "", when: moment.all}, indicator, as)
  };
}

/** What stands at a dot; at the cap, which the difference and the notes name, a dash alone. */
const dotText = (found: DescribedValue, {words}: Language): string =>
  showsGap(found.indicator) && found.gap === null ? words.value.missing : shownText(found);

/** Women minus men in what is shown; that it is so much at least where one is capped, and that both are where it is unknown. */
function pointsText(gap: GenderGap, as: LocalAtlas): string {
  if (isBothCapped(gap, as)) return as.words.doubts.bothCapped;
  const points = pointsOf(gap, as);
  return isCutOff(gap, as) ? as.format.pointsAtLeast(points) : as.format.signedPoints(points);
}

const pointsOf = (gap: GenderGap, as: LocalAtlas): number => shownPoints(gap.points, as.snapshot(gap.indicator).indicator);

/** Whether a table of such pairs shows shares left out, so that their coverage stands aside. */
export const isLeft = (gaps: readonly GenderGap[], as: LocalAtlas): boolean =>
  gaps.some((gap) => showsGap(as.snapshot(gap.indicator).indicator));

/** The columns of `pairCells`: what is shown of women and men; aside their coverage, where that is not what is shown. */
export function pairColumns(left: boolean, {words, format}: Language, sexes?: SexNames): TableColumn[] {
  const {figure, country} = words;
  const {women, men, difference} = sexes ?? figure;
  return [
    ...[women, men, difference, figure.year].map((text) => ({text, numeric: true})),
    ...(left ? [women, men] : []).map((sex) => ({text: format.remarks([sex, country.life.reached]), numeric: true, aside: true}))
  ];
}

/**
 * Women, men, their difference, which is one at least where it is cut off, and the year; a doubt about one of them stands at its value. Then the
 * coverage of both, where what they leave out is shown.
 */
export function pairCells(gap: GenderGap, left: boolean, as: LocalAtlas): TableCell[] {
  const {shared, found, ...moment} = saidMoment(gap, as);
  const cells = found.map((one, i): TableCell => ({...moment.cells[i], text: shownText(one)}));
  const covered = (left ? found : []).map(({indicator, valueText}) => ({text: showsGap(indicator) ? valueText : as.words.value.missing}));
  if (isBothCapped(gap, as)) return [...cells, {text: as.words.doubts.bothCapped, absent: true}, {text: shared}, ...covered];
  const difference = {text: as.format.signedPoints(pointsOf(gap, as)), ...(isCutOff(gap, as) ? {note: as.words.doubts.atLeast} : {})};
  return [...cells, difference, {text: shared}, ...covered];
}

type Naming = {readonly caption: string; readonly sexes?: SexNames};

/** Women and men of many areas, one a line; a country links to its page. */
export function genderTable(gaps: readonly GenderGap[], {caption, sexes}: Naming, as: LocalAtlas): Table {
  const {words, locale} = as;
  const left = isLeft(gaps, as);
  return {
    caption,
    columns: [{text: words.figure.area}, ...pairColumns(left, as, sexes)],
    rows: gaps.map((gap) => {
      const country = as.areas.get(gap.area)?.kind === "country";
      return [{text: as.name(gap.area), href: country ? addressOf(locale, "country", gap.area) : undefined}, ...pairCells(gap, left, as)];
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
