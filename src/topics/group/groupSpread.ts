import {endsFrom} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import {printedValue} from "../../measures/printedValue.ts";
import {spread, type Spread} from "../../measures/spread.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {branches} from "../../atlas/branches.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {endNote} from "../../reading/endNote.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import {medianCell} from "../../reading/medianCell.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {groupSpreadStrip} from "./groupSpreadStrip.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {shownIn} from "../../reading/ofGroup.ts";
import {shownNumber} from "../../reading/shownText.ts";

export type SpreadView = {
  readonly figure: TakenFigure;
  readonly rows: readonly StripRow[];
  /** Members without a figure on the branch that the title names; on any, where it names none. */
  readonly missing: number;
};
type HeldBranch = {readonly id: string; readonly spread: Spread; readonly values: readonly Observation[]};

/** How far apart the countries of a group are on every branch: not its mean alone. */
export function groupSpread(group: Group, as: LocalAtlas): SpreadView {
  const {words} = as;
  const held = ["any-benefit", ...branches].flatMap((id) => heldIn(group, id, as));
  const values = held.flatMap((one) => one.values);
  const widest = widestOf(held, as);
  const named = held.filter(({id}) => !widest || id === widest.id).flatMap((one) => one.values);
  const sources = sourceLines([as.indicator("any-benefit")], as);
  return {
    rows: held.map((one) => groupSpreadStrip(one, group, as)),
    missing: group.members.length - new Set(named.map(({area}) => area)).size,
    figure: {
      id: "spread",
      ...finding(titleOf(widest, sources, as), {place: as.place(group.id), sources}, as),
      subtitle: words.region.spread.subtitle,
      note: leadNote(values, as) || undefined,
      sources,
      csv: indicatorCsv("any-benefit"),
      table: tableOf(held, group, as)
    }
  };
}

function tableOf(held: readonly HeldBranch[], group: Group, as: LocalAtlas): Table {
  const {words, locale} = as;
  return {
    caption: words.region.spread.caption(group.name[locale]),
    columns: [
      {text: words.country.life.branch},
      ...[words.indicator.regionCountries, words.indicator.lowest, words.figure.median, words.indicator.highest].map((text) => ({
        text,
        numeric: true
      }))
    ],
    rows: held.map((one) => cellsOf(one, group, as))
  };
}

function heldIn(group: Group, id: string, atlas: Atlas): HeldBranch[] {
  const members = group.members;
  const inside = new Set(members);
  const values = atlas.snapshot(id).countries.filter(({area}) => inside.has(area));
  const found = spread(values, {members});
  return found ? [{id, spread: found, values}] : [];
}

/** The branch in which the values that may lead are farthest apart. */
function widestOf(held: readonly HeldBranch[], as: LocalAtlas): HeldBranch | undefined {
  const told = held.flatMap(({id, values}): HeldBranch[] => {
    const sound = endsFrom(values, as);
    const found = spread(sound, {members: sound.map(({area}) => area)});
    return found ? [{id, spread: found, values: sound}] : [];
  });
  return told.toSorted((a, b) => b.spread.range - a.spread.range)[0];
}

function titleOf(widest: HeldBranch | undefined, sources: readonly SourceLine[], as: LocalAtlas): Told | string {
  const {words, locale} = as;
  if (!widest) return words.region.branches.titleNone;
  const [lowest, highest] = [widest.spread.highest[0], widest.spread.lowest[0]];
  if (!lowest || !highest) return words.region.branches.titleNone;
  const indicator = as.indicator(widest.id);
  const [branch, measured] = [indicator.name[locale], shownIn(indicator, as)];
  const [low, high] = [lowest, highest].map((end) => placed(end, widest.values, as)) as [string, string];
  const last = placed(highest, widest.values, as, {sources});
  const capped = isHidden(lowest, as);
  const isLevel = printedValue(lowest.value) === printedValue(highest.value);
  return {
    title: isLevel
      ? words.region.spread.titleLevel({branch, all: low, capped})
      : words.region.spread.title({branch, lowest: low, highest: high, capped}),
    clause: isLevel
      ? words.sentence.level({...measured, all: last, capped})
      : words.sentence.ranges({...measured, low: placed(lowest, widest.values, as, {}), high: last, capped})
  };
}

/** Who stands at an end, when, and with what doubts: the country, or how many share it. */
function endOf(who: readonly Observation[], as: LocalAtlas): string {
  return as.format.remarks([who.length > 1 ? as.words.region.spread.many(who.length) : as.name(who[0]?.area ?? ""), endNote(who, as)]);
}

function cellsOf({id, spread: found, values}: HeldBranch, {members}: Group, as: LocalAtlas): TableCell[] {
  const {words, locale} = as;
  const indicator = as.indicator(id);
  return [
    {text: indicator.name[locale]},
    {text: words.value.outOf({count: found.n, of: found.of})},
    {text: shownNumber(found.max, indicator, as), note: endOf(found.highest, as)},
    medianCell(values, {members, indicator}, as),
    {text: shownNumber(found.min, indicator, as), note: endOf(found.lowest, as)}
  ];
}
