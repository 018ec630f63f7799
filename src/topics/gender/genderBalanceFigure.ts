import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {BalanceRow} from "../../charts/sexBalance.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Group} from "../../model/area.ts";
import {levelWithin, saidYears, type SexBalance} from "../../reading/genderBalance.ts";
import type {Language} from "../../atlas/language.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {isOfMothers} from "../../measures/isOfMothers.ts";
import {middleDifferenceCell} from "../../reading/middleDifferenceCell.ts";
import {listedNote} from "../../reading/listedNote.ts";
import {pairCountNote, pairsCopied, pairsLeftOut} from "../../reading/pairNote.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {countedPairs, pairYears} from "./countedPairs.ts";
import {finding, type Told} from "../../reading/finding.ts";

export type BalanceView = {readonly figure: TakenFigure; readonly rows: readonly BalanceRow[]; readonly of: number};

/** How women stand to men, branch by branch, counted in countries. Balances come in reading order. */
export function genderBalanceFigure(group: Group, balances: readonly SexBalance[], as: LocalAtlas): BalanceView {
  const say = as.words.gender.balance;
  const of = balances[0]?.of ?? 0;
  const sources = sourceLines([as.indicator("any-benefit")], as);
  return {
    of,
    rows: balances.map((balance) => rowOf(balance, as)),
    figure: {
      id: "balance-figure",
      ...finding(titleOf(balances, as), {place: as.place(group.id), sources}, as),
      subtitle: say.subtitle({of, within: levelWithin, when: pairYears(balances, as)}),
      ...listedNote([
        say.notes.sexes,
        say.notes.maternity,
        sexesOfFewer(balances, as),
        pairCountNote(balances, as),
        ...pairsLeftOut(balances, as),
        pairsCopied(balances, as)
      ]),
      sources,
      csv: indicatorCsv("any-benefit"),
      table: tableOf(group, balances, as)
    }
  };
}

/** All pairs of all branches, counted by who is behind; that none may be told where each carries a note. */
function titleOf(balances: readonly SexBalance[], reader: Language): Told | string {
  const {gender, doubts, sentence} = reader.words;
  const counted = countedPairs(balances);
  const {pairs, capped} = counted;
  if (pairs === 0) return gender.balance.titleNone;
  if (pairs === capped) return gender.allCapped;
  if (balances.every(({sound}) => sound.pairs === 0)) return doubts.noneLeads({about: doubts.abouts.sexes});
  return {title: gender.balance.title(counted), clause: (when) => sentence.balance({...counted, when}), alone: pairYears(balances, reader)};
}

function tableOf(group: Group, balances: readonly SexBalance[], reader: Language): Table {
  const say = reader.words.gender.balance;
  const numbers = [
    say.both,
    say.menAhead,
    say.level,
    say.bothZero,
    say.womenAhead,
    say.median,
    say.bothCapped,
    say.unsplit,
    say.without,
    say.years
  ];
  return {
    caption: say.caption(group.name[reader.locale]),
    columns: [{text: say.branch}, ...numbers.map((text) => ({text, numeric: true}))],
    rows: balances.map((balance) => tableRow(balance, reader))
  };
}

function rowOf(balance: SexBalance, {words, locale}: Language): BalanceRow {
  const say = words.gender.balance;
  const {indicator, lower, level, higher, bothCapped, unsplit, without, of} = balance;
  const label = indicator.name[locale];
  const bare = {label, valueText: "", yearText: ""};
  if (isOfMothers(balance.indicator)) {
    return {...bare, counts: null, absentText: say.womenOnly, say: say.sayWomenOnly({branch: label, count: of - without, of})};
  }
  return {
    ...bare,
    counts: {menAhead: lower, level, womenAhead: higher, bothCapped, unsplit, without},
    say: say.say({branch: label, lower, level, higher, bothCapped, unsplit, without, children: isOfChildren(indicator)})
  };
}

function tableRow(balance: SexBalance, reader: Language): TableCell[] {
  const {words, format, locale} = reader;
  const {indicator, held, gaps, lower, level, bothZero, higher, bothCapped, unsplit, without, of} = balance;
  const text = (count: number): TableCell => ({text: format.count(count)});
  if (isOfMothers(balance.indicator)) {
    const none = {text: words.absence.notApplicable, absent: true};
    return [
      {text: indicator.name[locale]},
      ...Array.from({length: 7}, () => none),
      {...text(of - without), note: words.figure.women},
      text(without),
      none
    ];
  }
  return [
    {text: indicator.name[locale]},
    ...[gaps.length + bothCapped, lower, level, bothZero, higher].map(text),
    middleDifferenceCell(balance, reader),
    ...[bothCapped, unsplit, without].map(text),
    held.length > 0 ? {text: saidYears(held, reader)} : {text: words.value.missing}
  ];
}
