import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {showsGap} from "../../measures/showsGap.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {branches} from "../../atlas/branches.ts";
import {gapOf, genderBalance, levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {middleDifferenceCell} from "../../reading/middleDifferenceCell.ts";
import {listedNote} from "../../reading/listedNote.ts";
import {pairsCopied, pairsLeftOut} from "../../reading/pairNote.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {isPairCapped} from "../../reading/shownSexes.ts";
import {averageNotes, averageTold} from "./averageTold.ts";

type GroupSexes = {readonly figure: TakenFigure; readonly balances: readonly SexBalance[]};

/** In how many members each branch is published for women and men, and how the two compare there. */
export function groupSexes(group: Group, as: LocalAtlas): GroupSexes {
  const {words, locale} = as;
  const say = words.region.sex;
  const balances = askedBySex.map((id) => genderBalance(id, {members: group.members, atlas: as, levelWithin}));
  const averages = askedBySex.flatMap((id) => gapOf(as.snapshot(id).byArea.get(group.id) ?? []));
  const sources = sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as, {aggregates: averages.length > 0});
  const lead = averages.find((gap) => gap.indicator === "any-benefit" && !isPairCapped(gap, as));
  const told = lead ? averageTold(lead, as) : membersTold(group, balances, as);
  const figure: TakenFigure = {
    id: "sex",
    ...finding(told, {place: as.place(group.id), sources}, as),
    subtitle: say.subtitle,
    ...listedNote([
      words.gender.balance.notes.sexes,
      ...averageNotes(group, {averages, lead}, as),
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
