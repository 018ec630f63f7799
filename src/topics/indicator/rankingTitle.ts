import {endsFrom} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {ofGroup} from "../../reading/ofGroup.ts";
import {placed} from "../../reading/placed.ts";
import type {RankedRow} from "../../reading/rankedRows.ts";

/** The two ends of a ranking in a sentence, from the best to the most excluded. */
export function rankingTitle({indicator, latest}: IndicatorSnapshot, ranking: readonly RankedRow[], as: LocalAtlas): string {
  const {indicator: say} = as.words;
  const told = endsFrom(
    ranking.flatMap(({area}) => latest.get(area) ?? []),
    as
  );
  const [first, last] = [told.at(-1), told[0]];
  if (!first || !last) return say.noFinding;
  const from = placed(first, told, as);
  const title = first.value === last.value ? say.rankingTitleOne(from) : say.rankingTitle({first: from, last: placed(last, told, as)});
  return ofGroup(title, indicator, as);
}
