import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Claim} from "../../model/claim.ts";
import {claimsFigure} from "./claimsFigure.ts";
import {printedFigure} from "./printedFigure.ts";
import {regionToday, type RegionToday} from "./regionToday.ts";
import {worldClaims} from "./worldClaims.ts";

/** A claim as a row of its list: claim, figure and publication in the language in which they were printed. */
export type ClaimRow = {readonly when: string; readonly claim: string; readonly figure: string; readonly publication: string};

export type ThenAndNowView = {
  readonly standfirst: string;
  readonly dated: readonly ClaimRow[];
  readonly undated: readonly ClaimRow[];
  readonly region: RegionToday | null;
};

/** What has been printed since 2003 and what was measured later; throws where nothing was measured, for there is no such page then. */
export function thenAndNowPage(as: LocalAtlas): ThenAndNowView {
  const say = as.words.thenAndNow;
  const drawn = worldClaims(as);
  if (claimsFigure(as) === null) throw new Error("the model has no claims, or no world figures to set beside them");
  const years = as.claims.flatMap(({year}) => year ?? []);
  const shares = drawn.map(({left}) => left);
  const about = {
    claims: as.claims.length,
    since: as.format.year(Math.min(...years)),
    until: as.format.year(Math.max(...drawn.map(({year}) => year))),
    least: Math.min(...shares),
    most: Math.max(...shares)
  };
  const [undated, dated] = [as.claims.filter(({year}) => year === null), as.claims.filter(({year}) => year !== null)];
  const inOrder = dated.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return {
    standfirst: say.standfirst(about),
    dated: inOrder.map((claim) => rowOf(claim, as)),
    undated: undated.map((claim) => rowOf(claim, as)),
    region: regionToday(as)
  };
}

function rowOf(printed: Claim, as: LocalAtlas): ClaimRow {
  const {year, of, claim, title, publisher} = printed;
  const {list, chart} = as.words.thenAndNow;
  const [out, about] = [year, of].map((one) => (one === null ? as.words.value.missing : as.format.year(one))) as [string, string];
  return {
    when: of === null ? out : list.dated({year: out, of: about}),
    claim,
    figure: printedFigure(printed),
    publication: chart.printed({title, publisher})
  };
}
