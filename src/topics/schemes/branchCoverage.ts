import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Scheme, SchemeBranch} from "../../model/scheme.ts";
import {addressOf} from "../../site/addresses.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";

/** The indicator of effective coverage that a branch has; the others have none. */
const indicators: Readonly<Partial<Record<SchemeBranch, string>>> = {
  unemployment: "unemployment",
  "old-age": "old-age",
  "employment-injury": "work-injury",
  "family-child": "children",
  maternity: "maternity",
  invalidity: "disability"
};

export type BranchLine = {readonly text: string; readonly note?: string | undefined; readonly name: string; readonly href: string};
export type BranchCoverage = {
  readonly lines: readonly BranchLine[];
  /** The branches that have no such figure; undefined where all have. */
  readonly without: string | undefined;
  readonly sources: readonly SourceLine[];
};

/** Where benefits without contributions that belong to no branch come nearest: people whom no contributory scheme covers. */
const nearest = "vulnerable";
const isNear = ({branches, strategy}: Scheme): boolean =>
  branches.includes("other") && (strategy === "social-assistance" || strategy === "universal");

/** How far the branches of a scheme reach in its country, each with its year and doubts: the coverage is of all schemes together. */
export function branchCoverage(scheme: Scheme, as: LocalAtlas): BranchCoverage {
  const {branches, area} = scheme;
  const {schemes: say} = as.words;
  const near = isNear(scheme) ? [nearest] : [];
  const ids = area === null ? [] : [...branches.flatMap((branch) => indicators[branch] ?? []), ...near];
  const without = branches
    .filter((branch) => indicators[branch] === undefined && !(branch === "other" && near.length > 0))
    .map((branch) => say.branches[branch]);
  return {
    lines: ids.map((id) => lineOf(id, area ?? "", as)),
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
function caveatOf(id: string, {words}: LocalAtlas): string {
  const {page} = words.schemes;
  if (id === "children") return page.childrenCash;
  return id === nearest ? page.nearest : "";
}
