import {isBothCapped, isCutOff} from "../atlas/leads.ts";
import type {Language} from "../atlas/language.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {showsGap} from "../measures/showsGap.ts";
import {addressOf} from "../site/addresses.ts";
import type {Table, TableCell, TableColumn} from "./figure.ts";
import {pointsOf} from "./genderDotRow.ts";
import {saidMoment} from "./saidMoment.ts";
import type {SexNames} from "./sexNames.ts";
import {shownText} from "./shownText.ts";

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
