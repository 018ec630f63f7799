import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripRow} from "../../charts/strips.ts";
import {gap} from "../../measures/gap.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {branches} from "../../atlas/branches.ts";
import {groupMedian, type Median} from "../../reading/groupMedian.ts";
import {branchCells, type GroupBranch} from "./branchCells.ts";
import {groupFigure, isWeak, whyDifferent} from "../../reading/groupFigure.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure} from "../../reading/figure.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {sayValue} from "../../reading/sayReading.ts";

export type BranchesView = {
  readonly figure: Figure;
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
  return {
    rows: held.map((branch) => strip(branch, as)),
    missing: held.filter(({id, own, hasValues, figure}) => id !== "any-benefit" && !own && !hasValues && !figure.published).length,
    figure: {
      id: "branches",
      title: titleOf(held, as),
      subtitle: held.some(({others}) => others.length > 0) ? say.subtitle : say.subtitleAlone,
      note: noteOf(group, held, as),
      sources: sourceLines([as.indicator("any-benefit")], as, {people: true}),
      csv: indicatorCsv("any-benefit"),
      table: {
        caption: say.caption(name),
        columns: [
          {text: words.country.life.branch},
          ...[words.region.published, words.region.computed, words.region.difference, words.figure.median].map((text) => ({
            text,
            numeric: true
          }))
        ],
        rows: held.map((branch) => branchCells(branch, as))
      }
    }
  };
}

function noteOf(group: Group, held: readonly GroupBranch[], as: LocalAtlas): string {
  const weak = held.some(({figure}) => isWeak(figure.computed)) ? as.words.computed.weakNote : "";
  return [as.words.region.branches.note, weak, whyDifferent(group, as), leadNote(valuesOf(group, as), as)].filter(Boolean).join(" ");
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

function titleOf(held: readonly GroupBranch[], as: LocalAtlas): string {
  const say = as.words.region.branches;
  const known = held.filter(({id, own}) => id !== "any-benefit" && own !== null);
  // No scheme for the unemployed is the rule in so many countries that it tells no group from another.
  const telling = known.filter(({id, own}) => id !== "unemployment" || own?.value !== 0);
  const branchesOnly = telling.length > 0 ? telling : known;
  const apart = branchesOnly.length < known.length;
  const widest = branchesOnly.toSorted((a, b) => (a.own?.value ?? 0) - (b.own?.value ?? 0))[0];
  if (!widest?.own) return held.some(({hasValues}) => hasValues) ? as.words.computed.fewCountriesTitle : say.titleNone;
  const {value, values} = widest.own;
  const indicator = as.indicator(widest.id);
  const left = gap(value, indicator) ?? 0;
  if (left === 0) return say.titleClosed;
  const same = branchesOnly.filter(({own}) => own?.value === value);
  if (same.length > 1) return manyTitle(same, {gap: left, apart}, as);
  return say.title({apart, branch: indicator.name[as.locale], gap: left, countries: values.length, when: spanOf(values, as)});
}

/** Several branches in which the median country leaves out the same. */
function manyTitle(same: readonly GroupBranch[], told: {gap: number; apart: boolean}, as: LocalAtlas): string {
  const branches = same.map(({id}) => as.indicator(id).name[as.locale]);
  const values = same.flatMap(({own}) => own?.values ?? []);
  return as.words.region.branches.titleMany({...told, branches, when: spanOf(values, as)});
}

function strip({id, own, others, figure}: GroupBranch, as: LocalAtlas): StripRow {
  const {words, format, locale} = as;
  const said = ({group, value, values}: Median): string =>
    words.say.median({name: group.name[locale], value, unit: "percent", when: spanOf(values, as)});
  const dot = (median: Median, emphasis: boolean) => ({
    value: median.value,
    say: said(median),
    emphasis,
    href: addressOf(locale, "region", median.group.id)
  });
  const {published} = figure;
  const label = as.indicator(id).name[locale];
  const sayPublished = (text: string) =>
    published && {value: published.value, text, say: sayValue(words.region.publishedOf(label), published, as)};
  return {
    label,
    dots: [...others.map((median) => dot(median, false)), ...(own ? [dot(own, true)] : [])],
    median: own ? {value: own.value, text: format.percent(own.value), say: said(own)} : null,
    published: sayPublished(published?.valueText ?? "")
  };
}
