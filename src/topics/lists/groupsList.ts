import {groupKinds, type Group, type GroupKind} from "../../model/area.ts";
import type {Aggregate} from "../../measures/aggregate.ts";
import {gap} from "../../measures/gap.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {computedLeft} from "../../reading/computedLeft.ts";
import {groupFigure, isShown, membersOf, yearsOf} from "../../reading/groupFigure.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Reading} from "../../reading/reading.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** The groups of one kind side by side, as published and as computed. */
export type GroupsOfKind = {readonly kind: GroupKind; readonly title: string; readonly table: Table};

export function groupsList(atlas: Atlas, reader: Reader): GroupsOfKind[] {
  const {words} = reader;
  const say = words.region;
  return groupKinds.flatMap((kind) => {
    const groups = atlas.memberGroups.filter(({groupKind}) => groupKind === kind);
    if (groups.length === 0) return [];
    const columns = [
      {text: say.index.group},
      ...[say.index.published, say.index.computed, words.figure.left, say.index.members].map((text) => ({text, numeric: true}))
    ];
    const rows = groups.map((group) => row(group, atlas, reader));
    return [{kind, title: say.kinds[kind], table: {caption: say.index.caption(say.kinds[kind]), columns, rows}}];
  });
}

/** People left out as published, else as computed; null where neither can be said. */
function leftCell(published: Reading | null, computed: Aggregate, indicator: Indicator, {words, format}: Reader): TableCell | null {
  if (published?.left) return {text: format.people(published.left.people), note: published.when, sort: published.left.people};
  const people = isShown(computed) ? computedLeft(computed, indicator) : null;
  return people === null ? null : {text: format.people(people), note: words.region.leftNote, sort: people};
}

function row(group: Group, atlas: Atlas, reader: Reader): TableCell[] {
  const {words, format, locale} = reader;
  const {published, computed} = groupFigure(group, "any-benefit", atlas, reader);
  const {indicator} = atlas.standing("any-benefit");
  const missing: TableCell = {text: words.value.missing, sort: null};
  return [
    {text: group.name[locale], href: addressOf(locale, "region", group.id)},
    published?.gapText
      ? {text: published.gapText, note: published.whenDoubts, sort: published.gap}
      : {text: words.absence.notPublished, absent: true, sort: null},
    isShown(computed)
      ? {
          text: format.percent(gap(computed.value, indicator) ?? 0),
          note: `${words.value.rank(format.count(computed.countriesWithData), format.count(computed.countries))}, ${yearsOf(computed, reader)}`,
          sort: gap(computed.value, indicator)
        }
      : missing,
    leftCell(published, computed, indicator, reader) ?? missing,
    {text: format.count(membersOf(group, atlas).length)}
  ];
}
