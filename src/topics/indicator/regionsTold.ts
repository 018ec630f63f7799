import {endsFrom} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {isOfContributors} from "../../measures/isOfContributors.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import type {Told} from "../../reading/finding.ts";
import {ofGroup, shownIn} from "../../reading/ofGroup.ts";
import {isHidden, placed} from "../../reading/placed.ts";
import {spreadsOf, type SpreadOf} from "./spreadsOf.ts";

const rangeOf = ({min, max}: SpreadOf): number => max - min;

/** Where countries lie farthest apart; of level ones the sub-region with most countries, whatever the language orders them by. */
export function regionsTold({indicator, countries: all}: IndicatorSnapshot, sources: readonly SourceLine[], as: LocalAtlas): Told | string {
  const {words} = as;
  const countries = endsFrom(all, as);
  const spreads = spreadsOf(indicator, countries, as);
  const sorted = spreads.filter(({n}) => n > 2).toSorted((a, b) => rangeOf(b) - rangeOf(a) || b.n - a.n);
  const widest = sorted[0] ?? spreads[0];
  const isTied = sorted.filter((spread) => rangeOf(spread) === rangeOf(sorted[0] ?? spread)).length > 1;
  const inside = new Set(widest?.area.members);
  const left = showsGap(indicator);
  const held = countries.filter((o) => inside.has(o.area)).sort((a, b) => (left ? b.value - a.value : a.value - b.value));
  const [low, high] = [held[0], held.at(-1)];
  if (!widest || !low || !high) return words.indicator.noFinding;
  const [from, to] = [placed(low, held, as), placed(high, held, as)];
  const region = as.place(widest.area.id);
  const capped = isHidden(low, as);
  return {
    title: ofGroup(
      words.indicator.regionsTitle({region, low: from, high: to, tied: isTied, left, capped, contributors: isOfContributors(indicator)}),
      indicator,
      as
    ),
    clause: words.sentence.regions({
      ...shownIn(indicator, as),
      region,
      low: placed(low, held, as, {}),
      high: placed(high, held, as, {sources}),
      capped
    })
  };
}
