import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {groupKinds, type Group, type GroupKind} from "../../model/area.ts";
import type {Aggregate} from "../../measures/aggregate.ts";
import {printedValue} from "../../measures/printedValue.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf} from "../../site/addresses.ts";
import {mapClass} from "../../measures/mapClass.ts";
import {computedLeft} from "../../reading/computedLeft.ts";
import {givenGap, givenNote, shownGap} from "../../reading/givenText.ts";
import {behindSum, groupFigure, isGiven, mayLead} from "../../reading/groupFigure.ts";
import type {Language} from "../../atlas/language.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {peopleText} from "../../reading/peopleText.ts";
import type {Table, TableCell} from "../../reading/figure.ts";

/** The shares left out of a group, 0–100: as published and as computed, null where there is none; the class (0–4) of the one it is ranked by. */
export type GroupBar = {readonly published: number | null; readonly computed: number | null; readonly class: number};
/**
 * The groups of one kind side by side, as published and as computed: those most left out first, and a bar for each row.
 */
export type GroupsOfKind = {
  readonly kind: GroupKind;
  readonly title: string;
  readonly table: Table;
  readonly bars: readonly GroupBar[];
};

export function groupsList(as: LocalAtlas): GroupsOfKind[] {
  const {words} = as;
  const say = words.region;
  return groupKinds.flatMap((kind) => {
    const groups = as.memberGroups.filter(({groupKind}) => groupKind === kind);
    if (groups.length === 0) return [];
    const columns = [
      {text: say.index.group},
      ...[say.index.published, say.index.computed, words.figure.left, say.index.members].map((text) => ({text, numeric: true}))
    ];
    const made = groups.map((group) => ({cells: row(group, as), bar: barOf(group, as)})).sort((a, b) => rankedBy(b.bar) - rankedBy(a.bar));
    const table = {caption: say.index.caption(say.kinds[kind]), columns, rows: made.map(({cells}) => cells)};
    return [{kind, title: say.kinds[kind], table, bars: made.map(({bar}) => bar)}];
  });
}

/** A group is ranked as published, else as computed; one without a figure stands last, those that are level as the model has them. */
const rankedBy = ({published, computed}: GroupBar): number => printedValue(published ?? computed ?? -1);

function barOf(group: Group, as: LocalAtlas): GroupBar {
  const {indicator} = as.snapshot("any-benefit");
  const {published, alike, computed} = groupFigure(group, "any-benefit", as);
  const found = published ?? alike?.found ?? null;
  const made = isGiven(computed) ? shownGap(computed, indicator) : null;
  const shown = found?.observation.value ?? (isGiven(computed) ? computed.value : 100);
  return {published: found?.gap ?? null, computed: made, class: mapClass({value: shown}, indicator)};
}

/** People left out as published, else as computed; null where neither can be said. */
function leftCell(published: DescribedValue | null, computed: Aggregate, indicator: Indicator, reader: Language): TableCell | null {
  if (published?.left) return {text: peopleText(published.left, reader), note: published.when, sort: published.left.people};
  if (!isGiven(computed)) return null;
  const left = computedLeft(computed, indicator);
  return left && {text: peopleText(left, reader), note: reader.words.region.leftNote(behindSum(computed)), sort: left.people};
}

/** The published share left out; where it is that of the ILO's own list of members, with a word on that. */
function publishedCell(found: DescribedValue | null, isAlike: boolean, {words, format}: Language): TableCell {
  if (!found?.gapText) return {text: words.absence.notPublished, absent: true, sort: null};
  const note = isAlike ? format.remarks([found.whenDoubts, words.computed.asIlo]) : found.whenDoubts;
  return {text: found.gapText, note, sort: found.gap};
}

function row(group: Group, as: LocalAtlas): TableCell[] {
  const {words, format, locale} = as;
  const {published, alike, computed} = groupFigure(group, "any-benefit", as);
  const {indicator} = as.snapshot("any-benefit");
  const missing: TableCell = {text: words.value.missing, sort: null};
  return [
    {text: group.name[locale], href: addressOf(locale, "region", group.id)},
    publishedCell(published ?? alike?.found ?? null, alike !== null, as),
    isGiven(computed)
      ? {
          text: givenGap(computed, indicator, as),
          note: givenNote(computed, as),
          sort: mayLead(computed) ? shownGap(computed, indicator) : null
        }
      : missing,
    leftCell(published, computed, indicator, as) ?? missing,
    {text: format.count(group.members.length)}
  ];
}
