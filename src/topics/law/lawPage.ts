import {lawFarFrom, lawCounts, lawOf} from "../../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lawBranches} from "../../model/law.ts";
import {sourcesText, type SourceLine} from "../../i18n/sourcesText.ts";
import type {Table} from "../../reading/figure.ts";
import {sourceLines, wholeSourceLine} from "../../reading/sourceLines.ts";
import {lawTable} from "./lawTable.ts";

export type LawView = {
  readonly headline: string;
  readonly lead: string;
  readonly standfirst: string;
  readonly notes: readonly string[];
  readonly table: Table;
  readonly sources: string;
};

/** The law of every country beside coverage in fact, and what can be said of both together. */
export function lawPage(as: LocalAtlas): LawView {
  const {page} = as.words.law;
  const counts = lawCounts(as);
  const without = as.pages.filter(({id}) => lawBranches.every((branch) => lawOf(id, branch, as) === undefined)).length;
  return {
    lead: as.words.heads.law({count: counts.above}),
    headline: page.headline({...counts, points: lawFarFrom}),
    standfirst: page.standfirst({...counts, points: lawFarFrom}),
    notes: [page.denominators, page.taken(counts), page.maternity, page.unknown({count: without})],
    table: lawTable(as),
    sources: sourcesText(lawSources(as), as.locale)
  };
}

/** The lists of laws, and the figures beside them. */
const lawSources = (as: LocalAtlas): SourceLine[] => [
  ...["gwip", "wbl"].map((id) => wholeSourceLine(id, as)),
  ...sourceLines(
    lawBranches.map((id) => as.indicator(id)),
    as
  )
];
