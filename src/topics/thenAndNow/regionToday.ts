import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";
import type {Table} from "../../reading/figure.ts";
import {printedFigure} from "./printedFigure.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {sourcesText} from "../../i18n/sourcesText.ts";
import {addressOf} from "../../site/addresses.ts";

/** The region that a claim without a year is of, and from which share on today's figure bears it. */
const region = "latin-america-and-the-caribbean";
const bearsFrom = 90;

export type RegionToday = {
  readonly title: string;
  readonly claim: string;
  readonly notes: readonly string[];
  readonly table: Table;
  readonly sources: string;
};

type Row = {readonly area: string; readonly found: DescribedValue; readonly gap: number};

/** Which countries of Latin America and the Caribbean leave out today what a claim once said; null where there is no such claim. */
export function regionToday(as: LocalAtlas): RegionToday | null {
  const say = as.words.thenAndNow.latin;
  const claim = as.claims.find(({year, unit}) => year === null && unit.includes("Latin America"));
  if (!claim) return null;
  const members = as.pages.filter(({id}) => as.group(region).members.includes(id));
  const rows = members.flatMap(({id}): Row[] => {
    const found = latestValue(id, "any-benefit", as);
    // What is capped has no gap to print, and comes last.
    return found ? [{area: id, found, gap: found.gap ?? 0}] : [];
  });
  const sorted = rows.sort((a, b) => b.gap - a.gap || as.byName(as.name(a.area), as.name(b.area)));
  const names = sorted.filter(({gap}) => gap >= bearsFrom).map(({area}) => as.name(area));
  return {
    title: say.title({of: rows.length, names}),
    claim: say.claim({claim: claim.claim, figure: printedFigure(claim)}),
    notes: [say.note, say.without({count: members.length - rows.length})].filter((note) => note !== ""),
    table: tableOf(sorted, as),
    sources: sourcesText(sourceLines([as.indicator("any-benefit")], as), as.locale)
  };
}

function tableOf(rows: readonly Row[], as: LocalAtlas): Table {
  const {caption, columns, yes, no} = as.words.thenAndNow.latin;
  return {
    caption,
    columns: [{text: as.words.figure.area}, {text: columns.gap, numeric: true}, {text: columns.year, numeric: true}, {text: columns.bears}],
    rows: rows.map(({area, found, gap}) => [
      {text: as.name(area), href: addressOf(as.locale, "country", area)},
      {text: found.gap === null ? as.words.value.missing : (found.gapText ?? ""), sort: gap},
      {text: found.whenDoubts},
      {text: gap >= bearsFrom ? yes : no}
    ])
  };
}
