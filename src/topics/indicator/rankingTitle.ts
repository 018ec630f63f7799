import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {isOfContributors} from "../../measures/isOfContributors.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {Observation} from "../../model/observation.ts";
import {endsTold} from "../../reading/endsTold.ts";
import {ofGroup} from "../../reading/ofGroup.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import type {RankedRow} from "../../reading/rankedRows.ts";

type Ends = {readonly told: readonly Observation[]; readonly first: Observation; readonly last: Observation; readonly zeros: boolean};

/** The two ends of a ranking, from the best to the most excluded, among the values that may be told; null where there are none. */
export function rankingEnds({indicator, latest}: IndicatorSnapshot, ranking: readonly RankedRow[], as: LocalAtlas): Ends | null {
  const {told, zeros} = endsTold(
    ranking.flatMap(({area}) => latest.get(area) ?? []),
    indicator,
    as
  );
  const [first, last] = [told.at(-1), told[0]];
  return first && last ? {told, first, last, zeros} : null;
}

/** The two ends of a ranking over its rows. */
export function rankingTitle(snapshot: IndicatorSnapshot, ranking: readonly RankedRow[], as: LocalAtlas): string {
  const {indicator: say} = as.words;
  const ends = rankingEnds(snapshot, ranking, as);
  if (!ends) return say.noFinding;
  const {told, first, last, zeros} = ends;
  const left = showsGap(snapshot.indicator);
  const from = placed(first, told, as);
  const capped = isHidden(first, as);
  const contributors = isOfContributors(snapshot.indicator);
  const only = capped ? say.rankingTitleCapped({where: from, contributors}) : say.rankingTitleOne({only: from, left, contributors});
  const title =
    first.value === last.value ? only : say.rankingTitle({first: from, last: placed(last, told, as), left, capped, contributors, zeros});
  return ofGroup(title, snapshot.indicator, as);
}
