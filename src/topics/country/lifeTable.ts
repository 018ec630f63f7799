import {ranksOf} from "../../atlas/ranksOf.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Branch} from "./branchOf.ts";
import type {Language} from "../../atlas/language.ts";
import {leftText} from "../../reading/leftText.ts";
import {unrankedText} from "../../reading/unrankedText.ts";
import {shownText} from "../../reading/shownText.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** The rows behind the picture of the branches, with what the picture has no room for: people, rank, denominator. */
export function lifeTable(area: string, held: readonly Branch[], as: LocalAtlas): Table {
  const {country, figure} = as.words;
  const compared = held[0]?.compared ?? [];
  return {
    caption: country.life.caption(area),
    columns: [
      {text: country.life.branch},
      {text: figure.gap, numeric: true},
      {text: country.life.covered, numeric: true, aside: true},
      {text: figure.year, numeric: true},
      {text: figure.left, numeric: true},
      ...compared.map(({name}) => ({text: name, numeric: true})),
      {text: figure.rank, numeric: true}
    ],
    rows: held.map((branch) => row(branch, as))
  };
}

function row(branch: Branch, as: LocalAtlas): TableCell[] {
  const {words, locale} = as;
  const {found} = branch;
  const indicator = as.indicator(branch.id);
  const head = {text: branch.name, href: addressOf(locale, "indicator", branch.id), note: words.denominators[indicator.denominator]};
  const averages = branch.compared.map(({found: of}) => (of ? {text: shownText(of), note: of.whenDoubts} : missing(as)));
  if (!found) {
    const absent = {text: words.absence.notPublished, absent: true};
    return [head, absent, ...Array.from({length: 3}, () => missing(as)), ...averages, missing(as)];
  }
  return [
    head,
    {text: shownText(found)},
    {text: found.valueText},
    {text: found.whenDoubts},
    {text: leftText(found, as) ?? words.value.missing},
    ...averages,
    rankCell(branch, as)
  ];
}

const missing = ({words}: Language): TableCell => ({text: words.value.missing});

function rankCell({id, found}: Branch, as: LocalAtlas): TableCell {
  const rank = found && ranksOf(id, as).get(found.observation.area);
  if (!rank) return {text: as.words.value.missing, note: (found && unrankedText(found.observation, as)) ?? undefined};
  return {
    text: as.words.value.rank(rank),
    note: rank.ties > 0 ? as.words.value.tied : undefined
  };
}
