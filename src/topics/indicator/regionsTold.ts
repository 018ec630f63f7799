import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {isOfContributors} from "../../measures/isOfContributors.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import {endsTold} from "../../reading/endsTold.ts";
import type {Told} from "../../reading/finding.ts";
import {ofGroup, shownIn} from "../../reading/ofGroup.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import {spreadsOf, type SpreadOf} from "./spreadsOf.ts";

const rangeOf = ({min, max}: SpreadOf): number => max - min;

/** The sub-region whose countries lie farthest apart, of level ones that with most countries, and whether others are level with it. */
function widestOf(spreads: readonly SpreadOf[]): {readonly widest: SpreadOf | undefined; readonly tied: boolean} {
  const sorted = spreads.filter(({n}) => n > 2).toSorted((a, b) => rangeOf(b) - rangeOf(a) || b.n - a.n);
  const level = sorted.filter((spread) => rangeOf(spread) === rangeOf(sorted[0] ?? spread));
  return {widest: sorted[0] ?? spreads[0], tied: level.length > 1};
}

/** Where countries lie farthest apart, whatever the language orders sub-regions by. */
export function regionsTold({indicator, countries: all}: IndicatorSnapshot, sources: readonly SourceLine[], as: LocalAtlas): Told | string {
  const {words} = as;
  const {told: countries, zeros: isWithoutZeros} = endsTold(all, indicator, as);
  const {widest, tied} = widestOf(spreadsOf(indicator, countries, as));
  const inside = new Set(widest?.area.members);
  const left = showsGap(indicator);
  const held = countries.filter((o) => inside.has(o.area)).sort((a, b) => (left ? b.value - a.value : a.value - b.value));
  const [low, high] = [held[0], held.at(-1)];
  if (!widest || !low || !high) return words.indicator.noFinding;
  const region = as.place(widest.area.id);
  const capped = isHidden(low, as);
  // Wherever they are: a subregion that has one might be wider.
  const zeros = left && isWithoutZeros;
  const about = {region, capped, zeros};
  const [from, to] = [placed(low, held, as), placed(high, held, as)];
  const title = words.indicator.regionsTitle({...about, low: from, high: to, tied, left, contributors: isOfContributors(indicator)});
  const [lowest, highest] = [placed(low, held, as, {}), placed(high, held, as, {sources})];
  return {
    title: ofGroup(title, indicator, as),
    clause: words.sentence.regions({...shownIn(indicator, as), ...about, low: lowest, high: highest})
  };
}
