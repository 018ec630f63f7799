import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import type {SexWords} from "../../charts/sexDots.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import type {Group} from "../../model/area.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import {isWiderNoted, levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import {genderDotRow, genderTable} from "../../reading/genderDotRow.ts";
import type {Language} from "../../atlas/language.ts";
import {saidMoment} from "../../reading/saidMoment.ts";
import {pairNote} from "../../reading/pairNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure} from "../../reading/figure.ts";

export type DifferencesView = {
  readonly figure: Figure;
  readonly rows: readonly GenderRow[];
  /** What the two are called: children are neither women nor men. */
  readonly sexes: SexWords;
};

/** The widest differences of one branch drawn, `most` at most and none that count as level; all of them in the table. */
export function genderDifferences(group: Group, balance: SexBalance, {most}: {most: number}, as: LocalAtlas): DifferencesView {
  const {words, locale} = as;
  const say = words.gender.differences;
  const {indicator, gaps} = balance;
  const drawn = gaps.filter(({points}) => Math.abs(points) >= levelWithin).slice(0, most);
  const children = isOfChildren(balance) ? say.children : null;
  const sexes = children ? {women: children.female, men: children.male} : {women: words.figure.women, men: words.figure.men};
  const {difference} = children ?? words.figure;
  const caption = (children ?? say).caption({branch: indicator.name[locale], group: group.name[locale]});
  return {
    sexes,
    rows: drawn.map((gap) => rowOf(gap, balance, sexes, as)),
    figure: {
      id: `differences-${indicator.id}`,
      title: titleOf(balance, sexes, as),
      subtitle: subtitleOf(balance, drawn.length, as),
      note: [children?.note, pairNote(balance, as)].filter(Boolean).join(" ") || undefined,
      sources: sourceLines([indicator], as),
      csv: indicatorCsv(indicator.id),
      table: genderTable(gaps, {caption, sexes, difference}, as)
    }
  };
}

/** The widest difference, or that there is none to speak of. */
function titleOf(balance: SexBalance, sexes: SexWords, as: LocalAtlas): string {
  const {words, format, locale} = as;
  const say = words.gender.differences;
  const {indicator, gaps, widest, sound} = balance;
  const branch = indicator.name[locale];
  if (sound.pairs === 0) return format.labelled(branch, words.doubts.noneLeads);
  const isApart = Math.abs(gaps[0]?.points ?? 0) >= levelWithin;
  if (isApart && Math.abs(widest?.points ?? 0) < levelWithin) return format.labelled(branch, words.doubts.noneApart);
  if (!widest || Math.abs(widest.points) < levelWithin) {
    return say.titleLevel({branch, count: gaps.length, within: levelWithin, when: saidYears(gaps, as)});
  }
  const {title} = isOfChildren(balance) ? say.children : say;
  const {area, female: women, male: men} = widest;
  return title({branch, noted: isWiderNoted(balance), place: as.place(area), women, men, when: saidMoment(widest, as, sexes).all});
}

function subtitleOf(balance: SexBalance, drawn: number, {words, locale}: Language): string {
  const say = words.gender.differences;
  const {indicator, gaps, median, medianOf, level, levelAtEnds: ends} = balance;
  const {subtitle} = isOfChildren(balance) ? say.children : say;
  const measured = subtitle({measure: indicator.measure[locale], both: gaps.length, median, medianOf, level, ends});
  if (drawn === 0) return measured;
  const [of, within] = [gaps.length - level, levelWithin];
  const told = drawn < of ? say.drawnWidest({count: drawn, of, within}) : say.drawnAll({count: drawn, within});
  return `${measured} ${told}`;
}

const isOfChildren = ({indicator}: SexBalance): boolean => indicator.denominator === "children";

function rowOf(gap: GenderGap, balance: SexBalance, sexes: SexWords, as: LocalAtlas): GenderRow {
  const name = as.name(gap.area);
  const row = genderDotRow(gap, name, as, sexes);
  if (!isOfChildren(balance)) return row;
  const when = saidMoment(gap, as, sexes).all;
  return {...row, say: as.words.gender.differences.children.say({area: name, women: gap.female, men: gap.male, when})};
}
