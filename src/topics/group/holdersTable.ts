import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {sum} from "../../measures/sum.ts";
import type {Group} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {leftText} from "../../reading/leftText.ts";
import {shownText} from "../../reading/shownText.ts";

/** A member with the people it leaves out, and their part of all of them, in percent. */
export type Holder = {readonly area: string; readonly found: DescribedValue; readonly people: number; readonly share: number};

/** Members by people left out: so many one by one, and the others together. */
export function holdersTable(holders: readonly Holder[], {group, listed}: {group: Group; listed: number}, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {holders: say} = words.overTime;
  const heads = [words.figure.left, say.share, words.figure.gap];
  return {
    caption: say.caption(group.name[locale]),
    columns: [{text: words.figure.area}, ...heads.map((text) => ({text, numeric: true}))],
    rows: [...holders.slice(0, listed).map((one) => cellsOf(one, as)), ...othersOf(holders.slice(listed), as)]
  };
}

function cellsOf({area, found, people, share}: Holder, as: LocalAtlas): TableCell[] {
  return [
    {text: as.name(area), href: addressOf(as.locale, "country", area)},
    {text: leftText(found, as) ?? "", sort: people},
    {text: as.format.percent(share), sort: share, bar: share},
    {text: shownText(found), note: found.whenDoubts, sort: found.gap}
  ];
}

/** Those that are not listed, in one row. */
function othersOf(others: readonly Holder[], as: LocalAtlas): TableCell[][] {
  if (others.length === 0) return [];
  const [people, share] = [sum(others.map((one) => one.people)), sum(others.map((one) => one.share))];
  const amount = as.words.value.about({amount: as.format.roundedPeople(people)});
  const name = {text: as.words.overTime.holders.others(others.length)};
  return [
    [
      name,
      {text: amount, sort: people},
      {text: as.format.percent(share), sort: share, bar: share},
      {text: as.words.value.missing, absent: true}
    ]
  ];
}
