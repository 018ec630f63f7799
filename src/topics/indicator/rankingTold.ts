import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import type {Told} from "../../reading/finding.ts";
import {shownIn} from "../../reading/ofGroup.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import type {RankedRow} from "../../reading/rankedRows.ts";
import {rankingEnds, rankingTitle} from "./rankingTitle.ts";

/** What a ranking finds: its two ends; its sentence goes from the lowest to the highest, of what it shows. */
export function rankingTold(
  snapshot: IndicatorSnapshot,
  ranking: readonly RankedRow[],
  sources: readonly SourceLine[],
  as: LocalAtlas
): Told | string {
  const {sentence} = as.words;
  const title = rankingTitle(snapshot, ranking, as);
  const ends = rankingEnds(snapshot, ranking, as);
  if (!ends) return title;
  const left = showsGap(snapshot.indicator);
  const [low, high] = [ends.first, ends.last].toSorted((a, b) => (left ? b.value - a.value : a.value - b.value)) as [
    typeof ends.first,
    typeof ends.last
  ];
  const measured = shownIn(snapshot.indicator, as);
  const last = placed(high, ends.told, as, {sources});
  const isLevel = low.value === high.value;
  const capped = isHidden(low, as);
  return {
    title,
    clause: isLevel
      ? sentence.level({...measured, all: last, capped})
      : sentence.ranges({...measured, zeros: ends.zeros, low: placed(low, ends.told, as, {}), high: last, capped})
  };
}
