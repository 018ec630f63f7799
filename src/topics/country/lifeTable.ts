import {ranksOf} from "../../atlas/ranksOf.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Branch} from "./branchOf.ts";
import type {Language} from "../../atlas/language.ts";
import {leftText} from "../../reading/leftText.ts";
import {sexCell} from "../../reading/sexCell.ts";
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
      {text: figure.year, numeric: true},
      {text: country.life.covered, numeric: true, aside: true},
      {text: figure.left, numeric: true},
      {text: figure.women, numeric: true},
      {text: figure.men, numeric: true},
      {text: figure.rank, numeric: true},
      ...compared.map(({name}) => ({text: name, numeric: true})),
      {text: country.life.denominator}
    ],
    rows: held.map((branch) => row(branch, as))
  };
}

function row(branch: Branch, as: LocalAtlas): TableCell[] {
  const {words, locale} = as;
  const {found} = branch;
  const indicator = as.indicator(branch.id);
  const head = {text: branch.name, href: addressOf(locale, "indicator", branch.id)};
  const averages = branch.compared.map(({found: of}) => (of ? {text: shownText(of), note: of.whenDoubts} : missing(as)));
  const denominator = {text: words.denominators[indicator.denominator]};
  if (!found) {
    const absent = {text: words.absence.notPublished, absent: true};
    return [head, absent, ...Array.from({length: 6}, () => missing(as)), ...averages, denominator];
  }
  return [
    head,
    {text: shownText(found)},
    {text: found.whenDoubts},
    {text: found.valueText},
    {text: leftText(found, as) ?? words.value.missing},
    cellOf("female", branch, as),
    cellOf("male", branch, as),
    rankCell(branch, as),
    ...averages,
    denominator
  ];
}

const missing = ({words}: Language): TableCell => ({text: words.value.missing});

/** A branch that concerns women alone has their value, and does not apply to men. */
function cellOf(sex: "female" | "male", {found, sexes}: Branch, reader: Language): TableCell {
  const {notApplicable} = reader.words.absence;
  if (found?.observation.sex === "female") return sex === "female" ? {text: shownText(found)} : {text: notApplicable, absent: true};
  const part = sexes[sex];
  return {...sexCell(part, {said: found?.doubts ?? []}, reader), ...(part ? {text: shownText(part)} : {})};
}

function rankCell({id, found}: Branch, as: LocalAtlas): TableCell {
  const rank = found && ranksOf(id, as).get(found.observation.area);
  if (!rank) return {text: as.words.value.missing};
  return {
    text: as.words.value.rank(rank),
    note: rank.ties > 0 ? as.words.value.tied : undefined
  };
}
