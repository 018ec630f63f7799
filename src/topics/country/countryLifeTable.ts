import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {Branch} from "./countryBranch.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sexCell} from "../../reading/sexCell.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** The rows behind the picture of the branches, with what the picture has no room for: people, rank, denominator. */
export function lifeTable(area: string, held: readonly Branch[], atlas: Atlas, reader: Reader): Table {
  const {country, figure} = reader.words;
  const compared = held[0]?.compared ?? [];
  return {
    caption: country.life.caption(area),
    columns: [
      {text: country.life.branch},
      {text: country.life.covered, numeric: true},
      {text: figure.year, numeric: true},
      {text: figure.gap, numeric: true},
      {text: figure.left, numeric: true},
      {text: figure.women, numeric: true},
      {text: figure.men, numeric: true},
      {text: figure.rank, numeric: true},
      ...compared.map(({name}) => ({text: name, numeric: true})),
      {text: country.life.denominator}
    ],
    rows: held.map((branch) => row(branch, atlas, reader))
  };
}

function row(branch: Branch, atlas: Atlas, reader: Reader): TableCell[] {
  const {words, locale} = reader;
  const {found} = branch;
  const indicator = atlas.indicator(branch.id);
  const head = {text: branch.name, href: addressOf(locale, "indicator", branch.id)};
  const averages = branch.compared.map(({found: of}) => (of ? {text: of.valueText, note: of.whenDoubts} : missing(reader)));
  const denominator = {text: words.denominators[indicator.denominator]};
  if (!found) {
    const absent = {text: words.absence.notPublished, absent: true};
    return [head, absent, ...Array.from({length: 6}, () => missing(reader)), ...averages, denominator];
  }
  return [
    head,
    {text: found.valueText},
    {text: found.whenDoubts},
    {text: found.gapText ?? words.value.missing},
    found.left
      ? {text: reader.format.people(found.left.people), note: found.left.approximate ? words.value.approximate : undefined}
      : missing(reader),
    cellOf("female", branch, reader),
    cellOf("male", branch, reader),
    rankCell(branch, atlas, reader),
    ...averages,
    denominator
  ];
}

const missing = ({words}: Reader): TableCell => ({text: words.value.missing});

/** A branch that concerns women alone has their value, and does not apply to men. */
function cellOf(sex: "female" | "male", {found, sexes}: Branch, reader: Reader): TableCell {
  const {notApplicable} = reader.words.absence;
  if (found?.observation.sex === "female") return sex === "female" ? {text: found.valueText} : {text: notApplicable, absent: true};
  return sexCell(sexes[sex], {said: found?.doubts ?? []}, reader);
}

function rankCell({id, found}: Branch, atlas: Atlas, {words, format}: Reader): TableCell {
  const rank = found && atlas.standing(id).ranks.get(found.observation.area);
  if (!rank) return {text: words.value.missing};
  return {text: words.value.rank(format.count(rank.position), format.count(rank.of)), note: rank.ties > 0 ? words.value.tied : undefined};
}
