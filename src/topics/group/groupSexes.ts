import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {branches} from "../../atlas/branches.ts";
import {genderBalance, levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {middleDifferenceCell} from "../../reading/middleDifferenceCell.ts";
import {listedNote} from "../../reading/listedNote.ts";
import {pairsCopied, pairsLeftOut} from "../../reading/pairNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";

type GroupSexes = {readonly figure: TakenFigure; readonly balances: readonly SexBalance[]};

/** In how many members each branch is published for women and men, and how the two compare there. */
export function groupSexes(group: Group, as: LocalAtlas): GroupSexes {
  const {words, locale} = as;
  const say = words.region.sex;
  const members = group.members;
  const balances = askedBySex.map((id) => genderBalance(id, {members, atlas: as, levelWithin}));
  const oldAge = balances.find(({indicator}) => indicator.id === "old-age");
  const counted = {count: oldAge?.held.length ?? 0, of: members.length, branch: as.indicator("old-age").name[locale]};
  const clause = (when: string) => words.sentence.membersBySex({...counted, when});
  const told = {title: say.title(counted), clause, ...(oldAge?.held.length ? {when: saidYears(oldAge.held, as)} : {absent: true})};
  const sources = sourceLines([as.indicator("any-benefit"), as.indicator("informal-employment")], as);
  const figure: TakenFigure = {
    id: "sex",
    ...finding(told, {place: as.place(group.id), sources}, as),
    subtitle: say.subtitle,
    ...listedNote([words.country.gender.note, levelNote(balances, as), ...pairsLeftOut(balances, as), pairsCopied(balances, as)]),
    sources,
    table: {
      caption: say.caption(group.name[locale]),
      columns: [
        {text: words.country.life.branch},
        ...[say.both, say.behind, say.level, say.ahead, say.median].map((text) => ({text, numeric: true}))
      ],
      rows: balances.map((row) => cellsOf(row, as))
    }
  };
  return {figure, balances};
}

/** What is asked of women and men: maternity is of women alone. */
export const askedBySex = ["any-benefit", ...branches.filter((id) => id !== "maternity"), "informal-employment"];

/** How many of the level pairs are so because both stand at an end; "" for none. */
function levelNote(balances: readonly SexBalance[], {words}: Language): string {
  const ends = sum(balances.map(({levelAtEnds}) => levelAtEnds));
  return ends === 0 ? "" : words.gender.balance.levelAtEnds({ends, level: sum(balances.map(({level}) => level))});
}

function cellsOf(balance: SexBalance, language: Language): TableCell[] {
  const {words, format, locale} = language;
  const {indicator, held, unsplit, lower, level, higher} = balance;
  return [
    {text: indicator.name[locale]},
    {text: words.value.outOf({count: held.length, of: held.length + unsplit})},
    ...[lower, level, higher].map((some) => ({text: format.count(some)})),
    middleDifferenceCell(balance, language)
  ];
}
