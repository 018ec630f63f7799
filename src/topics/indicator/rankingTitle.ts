import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Standing} from "../../atlas/atlas.ts";
import {ofGroup} from "../../reading/ofGroup.ts";
import {placed} from "../../reading/placed.ts";
import type {RankedRow} from "../../reading/rankedTable.ts";

/** The two ends of a ranking in a sentence, from the best to the most excluded. */
export function rankingTitle({indicator, latest, countries}: Standing, ranking: readonly RankedRow[], as: LocalAtlas): string {
  const {indicator: say} = as.words;
  const [first, last] = [ranking.at(-1), ranking[0]].map((row) => row && latest.get(row.area));
  if (!first || !last) return say.noFinding;
  const from = placed(first, countries, as);
  const title = first.value === last.value ? say.rankingTitleOne(from) : say.rankingTitle({first: from, last: placed(last, countries, as)});
  return ofGroup(title, indicator, as);
}
