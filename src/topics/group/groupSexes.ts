import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import {showsGap} from "../../measures/showsGap.ts";
import {sum} from "../../measures/sum.ts";
import {headed} from "../../i18n/headed.ts";
import type {Group} from "../../model/area.ts";
import {branches} from "../../atlas/branches.ts";
import {gapOf, genderBalance, levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {middleDifferenceCell} from "../../reading/middleDifferenceCell.ts";
import {listedNote} from "../../reading/listedNote.ts";
import {pairsCopied, pairsLeftOut} from "../../reading/pairNote.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {momentTold, saidMoment} from "../../reading/saidMoment.ts";
import {shownIn} from "../../reading/ofGroup.ts";
import {shownName, shownSexes} from "../../reading/shownSexes.ts";

type GroupSexes = {readonly figure: TakenFigure; readonly balances: readonly SexBalance[]};

/** In how many members each branch is published for women and men, and how the two compare there. */
export function groupSexes(group: Group, as: LocalAtlas): GroupSexes {
  const {words, locale} = as;
  const say = words.region.sex;
  const members = group.members;
  const balances = askedBySex.map((id) => genderBalance(id, {members, atlas: as, levelWithin}));
  const averages = askedBySex.flatMap((id) => gapOf(as.snapshot(id).byArea.get(group.id) ?? []));
  const sources = sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as, {aggregates: averages.length > 0});
  const told = averages[0]?.indicator === "any-benefit" ? averageTold(averages[0], as) : membersTold(group, balances, as);
  const figure: TakenFigure = {
    id: "sex",
    ...finding(told, {place: as.place(group.id), sources}, as),
    subtitle: say.subtitle,
    ...listedNote([
      words.gender.balance.notes.sexes,
      ...averageNotes(group, averages, as),
      ...[sexesOfFewer(balances, as), levelNote(balances, as)],
      ...[...pairsLeftOut(balances, as), pairsCopied(balances, as)]
    ]),
    sources,
    table: {
      caption: say.caption(group.name[locale]),
      columns: [
        {text: words.country.life.branch},
        ...[say.both, say.behind, say.level, say.ahead, words.gender.balance.bothCapped, say.median].map((text) => ({text, numeric: true}))
      ],
      rows: balances.map((row) => cellsOf(row, as))
    }
  };
  return {figure, balances};
}

/** What is asked of women and men: maternity is of women alone. */
export const askedBySex = ["any-benefit", ...branches.filter((id) => id !== "maternity"), "informal-employment"];

/** In how many members the branch of old age is published for both. */
function membersTold({members}: Group, balances: readonly SexBalance[], as: LocalAtlas): Told {
  const held = balances.find(({indicator}) => indicator.id === "old-age")?.held ?? [];
  const counted = {count: held.length, of: members.length, branch: as.indicator("old-age").name[as.locale]};
  const clause = (when: string) => as.words.sentence.membersBySex({...counted, when});
  return {title: as.words.region.sex.title(counted), clause, ...(held.length > 0 ? {when: saidYears(held, as)} : {absent: true})};
}

/** What the publisher gives for women and men of the group itself. */
function averageTold(gap: GenderGap, as: LocalAtlas): Told {
  const sexes = shownSexes(gap, as.indicator(gap.indicator));
  const measured = {...shownIn(as.indicator(gap.indicator), as), children: false};
  return {
    title: (when) => averageTitle(gap, when, as),
    clause: (when) => as.words.sentence.sexes({...measured, ...sexes, when}),
    ...momentTold(gap, as)
  };
}

function averageTitle(gap: GenderGap, when: string, as: LocalAtlas): string {
  const indicator = as.indicator(gap.indicator);
  const children = isOfChildren(indicator);
  return as.words.gender.averages.title({branch: shownName(indicator, as), ...shownSexes(gap, indicator), children, when});
}

/** The published averages of women and men that the title has not. Those of income groups are of an older list of countries. */
function averageNotes({groupKind}: Group, averages: readonly GenderGap[], as: LocalAtlas): string[] {
  const {words, locale} = as;
  const others = averages.filter(({indicator}) => indicator !== "any-benefit");
  const each = others.map((gap) => headed(words.region.published, `${averageTitle(gap, saidMoment(gap, as).all, as)}.`, locale));
  return groupKind === "income" && averages.length > 0 ? [...each, words.computed.olderIncomes] : each;
}

/** In how many members women are behind men, left out or in informal jobs more than they, and in how many ahead. */
export const standing = ({indicator, lower, higher}: SexBalance): {behind: number; ahead: number} =>
  showsGap(indicator) ? {behind: lower, ahead: higher} : {behind: higher, ahead: lower};

/** How many of the level pairs are so because both are 0, and how many are at the cap and count as neither; "" for none. */
function levelNote(balances: readonly SexBalance[], {words}: Language): string {
  const [zero, capped] = [sum(balances.map(({bothZero}) => bothZero)), sum(balances.map(({bothCapped}) => bothCapped))];
  const say = words.gender.balance;
  return [
    zero === 0 ? "" : say.levelAtZero({zero, level: sum(balances.map(({level}) => level))}),
    capped === 0 ? "" : say.cappedPairs({capped})
  ]
    .filter(Boolean)
    .join(" ");
}

function cellsOf(balance: SexBalance, language: Language): TableCell[] {
  const {words, format, locale} = language;
  const {indicator, held, unsplit, level, bothCapped} = balance;
  const {behind, ahead} = standing(balance);
  return [
    {text: indicator.name[locale]},
    {text: words.value.outOf({count: held.length, of: held.length + unsplit})},
    ...[behind, level, ahead, bothCapped].map((some) => ({text: format.count(some)})),
    middleDifferenceCell(balance, language)
  ];
}
