import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import type {SexWords} from "../../charts/sexDots.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import {headed} from "../../i18n/headed.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {asideOf} from "../../reading/asideOf.ts";
import {levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import {genderDotRow} from "../../reading/genderDotRow.ts";
import {genderTable} from "../../reading/genderTable.ts";
import type {Language} from "../../atlas/language.ts";
import {momentTold} from "../../reading/saidMoment.ts";
import {pairNote, pairsCopied} from "../../reading/pairNote.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {sexNames} from "../../reading/sexNames.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {shownIn, shownMeasure} from "../../reading/ofGroup.ts";
import {shownName, shownSexes} from "../../reading/shownSexes.ts";

export type DifferencesView = {
  readonly figure: TakenFigure;
  readonly rows: readonly GenderRow[];
  /** What the two are called: children are neither women nor men. */
  readonly sexes: SexWords;
};

/** The widest differences of one branch drawn, `most` at most and none that count as level; all of them in the table. */
export function genderDifferences(group: Group, balance: SexBalance, {most}: {most: number}, as: LocalAtlas): DifferencesView {
  const {words, locale} = as;
  const say = words.gender.differences;
  const {indicator, gaps, held} = balance;
  const drawn = gaps.filter(({points}) => Math.abs(points) >= levelWithin).slice(0, most);
  const children = isOfChildren(indicator) ? say.children : null;
  const sexes = sexNames(indicator, as);
  const caption = (children ?? say).caption({branch: indicator.name[locale], group: group.name[locale]});
  const sources = sourceLines([indicator], as);
  return {
    sexes,
    rows: drawn.map((gap) => genderDotRow(gap, as.name(gap.area), as)),
    figure: {
      id: `differences-${indicator.id}`,
      ...finding(titleOf(balance, as), {place: as.place(group.id), sources}, as),
      subtitle: subtitleOf(balance, drawn.length, as),
      note:
        [children?.note, sexesOfFewer([balance], as), pairNote(balance, as), pairsCopied([balance], as)].filter(Boolean).join(" ") ||
        undefined,
      sources,
      csv: indicatorCsv(indicator.id),
      table: genderTable(held, {caption, sexes}, as)
    }
  };
}

/** The widest difference, or that there is none to speak of. */
function titleOf(balance: SexBalance, as: LocalAtlas): Told {
  const {words, locale} = as;
  const {differences: say} = words.gender;
  const {indicator, gaps, widest, sound} = balance;
  const [branch, measured] = [shownName(indicator, as), shownIn(indicator, as)];
  if (gaps.length === 0 && balance.bothCapped > 0) return {title: headed(branch, words.gender.allCapped, locale), absent: true};
  const {noneLeads, abouts} = words.doubts;
  if (sound.pairs === 0) return {title: noneLeads({about: abouts.bySex({branch: indicator.name[locale]})}), absent: true};
  const isApart = Math.abs(gaps[0]?.points ?? 0) >= levelWithin;
  const alone = saidYears(gaps, as);
  if (isApart && Math.abs(widest?.points ?? 0) < levelWithin) {
    const title = headed(branch, words.doubts.noneApart, locale);
    return {title, clause: (when) => words.sentence.noneApart({...measured, when}), alone};
  }
  if (!widest || Math.abs(widest.points) < levelWithin) {
    const level = {count: gaps.length, within: levelWithin};
    const title = say.titleLevel({branch, ...level, when: alone});
    return {title, clause: (when) => words.sentence.differenceLevel({...measured, ...level, when}), alone};
  }
  return widestTold(widest, balance, as);
}

function widestTold(widest: GenderGap, balance: SexBalance, as: LocalAtlas): Told {
  const {words} = as;
  const {indicator} = balance;
  const measured = shownIn(indicator, as);
  const children = isOfChildren(indicator);
  const {title} = children ? words.gender.differences.children : words.gender.differences;
  const found = {...asideOf(balance, as), place: as.place(widest.area), ...shownSexes(widest, indicator)};
  return {
    title: (when) => title({branch: shownName(indicator, as), ...found, when}),
    clause: (when) => words.sentence.difference({...measured, children, ...found, when}),
    ...momentTold(widest, as)
  };
}

function subtitleOf(balance: SexBalance, drawn: number, language: Language): string {
  const say = language.words.gender.differences;
  const {indicator, gaps, median, medianOf, moves, level, bothZero: zero, bothCapped: capped} = balance;
  const {subtitle} = isOfChildren(indicator) ? say.children : say;
  const measured = subtitle({measure: shownMeasure(indicator, language), both: gaps.length, median, medianOf, moves, level, zero, capped});
  if (drawn === 0) return measured;
  const [of, within] = [gaps.length - level, levelWithin];
  const told = drawn < of ? say.drawnWidest({count: drawn, of, within}) : say.drawnAll({count: drawn, within});
  return `${measured} ${told}`;
}
