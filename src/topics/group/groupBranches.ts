import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import type {Group} from "../../model/area.ts";
import {showsGap, shownPlace} from "../../measures/showsGap.ts";
import type {Observation} from "../../model/observation.ts";
import {isCapped} from "../../measures/isCapped.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {branches} from "../../atlas/branches.ts";
import {groupMedian, type Median} from "../../reading/groupMedian.ts";
import {branchesTitle} from "./branchesTitle.ts";
import {branchCells, type GroupBranch} from "./branchCells.ts";
import {groupFigure, isGiven, isWeak, whyDifferent} from "../../reading/groupFigure.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Table, TakenFigure} from "../../reading/figure.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {sayMedian} from "../../reading/sayMedian.ts";
import {sayReading} from "../../reading/sayReading.ts";
import {shownNumber, shownText} from "../../reading/shownText.ts";
import {largeMissingNote} from "../../reading/largeMissingNote.ts";
import {weightlessNote} from "../../reading/weightlessNote.ts";
import {finding} from "../../reading/finding.ts";

export type BranchesView = {
  readonly figure: TakenFigure;
  readonly rows: readonly StripRow[];
  /** Branches without any figure of the group. */
  readonly missing: number;
};

/** Every branch of a group against the other groups of its kind, and as published and computed. */
export function groupBranches(group: Group, as: LocalAtlas): BranchesView {
  const {words, locale} = as;
  const say = words.region.branches;
  const held = heldOf(group, as);
  const name = group.name[locale];
  const sources = sourceLines([as.indicator("any-benefit")], as, {people: true});
  return {
    rows: held.map((branch) => strip(branch, as)),
    missing: held.filter(({id, own, hasValues, figure}) => id !== "any-benefit" && !own && !hasValues && !figure.published).length,
    figure: {
      id: "branches",
      ...finding(branchesTitle(held, as), {place: as.place(group.id), sources}, as),
      subtitle: held.some(({others}) => others.length > 0) ? say.subtitle : say.subtitleAlone,
      note: noteOf(group, held, as),
      sources,
      csv: indicatorCsv("any-benefit"),
      table: {caption: say.caption(name), columns: columnsOf(as), rows: held.map((branch) => branchCells(branch, as))}
    }
  };
}

function columnsOf({words}: LocalAtlas): Table["columns"] {
  const {published, computed, difference, branches} = words.region;
  return [
    {text: words.country.life.branch},
    ...[published, computed, difference, words.figure.median].map((text) => ({text, numeric: true})),
    {text: branches.covered, numeric: true, aside: true}
  ];
}

function noteOf(group: Group, held: readonly GroupBranch[], as: LocalAtlas): string {
  const weak = held.some(({figure}) => isWeak(figure.computed)) ? as.words.computed.weakNote : "";
  const isAnyCapped = held.some(
    ({id, own, figure: {computed}}) => (own !== null && isCapped(own, as.indicator(id))) || (isGiven(computed) && computed.cappedShare > 0)
  );
  const capped = isAnyCapped ? as.words.doubts.capped : "";
  const named = held.map(({id, figure}) => ({name: as.indicator(id).name[as.locale], figure: figure.computed}));
  const behind = [weightlessNote(named, as), largeMissingNote(named, as), whyDifferent(group, as), leadNote(valuesOf(group, as), as)];
  const told = held.filter(({own, figure}) => own || figure.published || isGiven(figure.computed));
  return [as.words.region.branches.note, countedWorkers(told, as), weak, capped, ...behind].filter(Boolean).join(" ");
}

/** The latest values of the members on every branch. */
function valuesOf(group: Group, as: LocalAtlas): Observation[] {
  const inside = new Set(group.members);
  return ["any-benefit", ...branches].flatMap((id) => as.snapshot(id).countries.filter(({area}) => inside.has(area)));
}

function heldOf(group: Group, as: LocalAtlas): GroupBranch[] {
  const kin = as.memberGroups.filter(({groupKind, id}) => groupKind === group.groupKind && id !== group.id);
  return ["any-benefit", ...branches].map((id) => ({
    id,
    own: groupMedian(group, id, as),
    hasValues: as.snapshot(id).countries.some(({area}) => group.members.includes(area)),
    others: kin.flatMap((other) => groupMedian(other, id, as) ?? []),
    figure: groupFigure(group, id, as)
  }));
}

function strip({id, own, others, figure}: GroupBranch, as: LocalAtlas): StripRow {
  const {words, locale} = as;
  const indicator = as.indicator(id);
  const said = ({group, value, values}: Median): string =>
    sayMedian(group.name[locale], {value, indicator, of: values, when: spanOf(values, as)}, as);
  const dot = (median: Median, emphasis: boolean) => ({
    value: shownPlace(median.value, indicator),
    name: median.group.name[locale],
    say: said(median),
    emphasis,
    ...(showsGap(indicator) && isCapped(median, indicator) && {capped: true}),
    href: addressOf(locale, "region", median.group.id)
  });
  const {published} = figure;
  const label = indicator.name[locale];
  return {
    label,
    dots: [...others.map((median) => dot(median, false)), ...(own ? [dot(own, true)] : [])],
    median: own ? {value: shownPlace(own.value, indicator), text: shownNumber(own.value, indicator, as), say: said(own)} : null,
    published: published && {
      value: shownPlace(published.value, indicator),
      text: shownText(published),
      say: sayReading(words.region.publishedOf(label), published, as)
    }
  };
}
