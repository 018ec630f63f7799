import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Scheme} from "../../model/scheme.ts";
import {addressOf} from "../../site/addresses.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {indicatorsBeside, nearestIndicator} from "../../reading/indicatorsBeside.ts";
import {schemeBesideCoverage} from "../../reading/schemeBesideCoverage.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";

export type BranchLine = {readonly text: string; readonly note?: string | undefined; readonly name: string; readonly href: string};
export type BranchCoverage = {
  readonly lines: readonly BranchLine[];
  /** What sets the scheme at odds with them, as on the page of its country; nothing for most. */
  readonly against: readonly string[];
  /** The branches that have no such figure; undefined where all have. */
  readonly without: string | undefined;
  readonly sources: readonly SourceLine[];
};

/** How far the branches of a scheme reach in its country, each with its year and doubts: the coverage is of all schemes together. */
export function branchCoverage(scheme: Scheme, as: LocalAtlas): BranchCoverage {
  const {area} = scheme;
  const {schemes: say} = as.words;
  const found = indicatorsBeside(scheme);
  const ids = area === null ? [] : found.ids;
  const without = found.without.map((branch) => say.branches[branch]);
  return {
    lines: ids.map((id) => lineOf(id, area ?? "", as)),
    against: schemeBesideCoverage(scheme, as),
    without: area === null || without.length === 0 ? undefined : say.page.noIndicator(without),
    sources:
      ids.length === 0
        ? []
        : sourceLines(
            ids.map((id) => as.indicator(id)),
            as
          )
  };
}

function lineOf(id: string, area: string, as: LocalAtlas): BranchLine {
  const {locale, words} = as;
  const indicator = as.indicator(id);
  const name = indicator.name[locale];
  const href = addressOf(locale, "indicator", id);
  const found = latestValue(area, id, as);
  const {page} = words.schemes;
  const place = as.place(area);
  if (!found) return {name, href, text: page.noFigure({indicator: name, place})};
  const note = [caveatOf(id, as), ...found.notes].filter(Boolean).join(" ") || undefined;
  // At the cap there is a figure, and no gap.
  if (found.gap === null)
    return {name, href, text: page.atCap({indicator: name, place, value: found.valueText, when: found.whenDoubts}), note};
  const left = indicator.left?.[locale] ?? "";
  return {
    name,
    href,
    text: words.country.headline({place, gap: found.gap, unit: indicator.unit, left, when: found.whenDoubts}),
    note
  };
}

/** What a figure does not count of what a scheme may be, or why it stands beside one of no branch. */
function caveatOf(id: string, as: LocalAtlas): string {
  const {page} = as.words.schemes;
  if (id === "children") return page.childrenCash;
  return id === nearestIndicator ? page.nearest : countedWorkers([{id}], as);
}
