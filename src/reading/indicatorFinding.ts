import {leadingMedian} from "../atlas/leadingMedian.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {printedGap} from "../measures/printedGap.ts";
import type {IndicatorSnapshot} from "../atlas/atlas.ts";
import {sayWithNoted} from "./medianWithNoted.ts";
import {ofGroup} from "./ofGroup.ts";
import {latestValue} from "./describeValue.ts";
import {spanOf} from "./yearSpan.ts";

/** The indicator in a sentence: the published world figure, or the median country where the world has none. */
export function indicatorFinding(snapshot: IndicatorSnapshot, as: LocalAtlas): string {
  const {indicator, countries} = snapshot;
  const {words, locale} = as;
  const world = latestValue("world", indicator.id, as);
  if (world && world.gap !== null) {
    return words.indicator.worldFinding({gap: world.gap, unit: indicator.unit, left: indicator.left[locale], when: world.whenDoubts});
  }
  if (countries.length === 0) return words.indicator.noFinding;
  return [ofGroup(medianFinding(snapshot, as), indicator, as), sayWithNoted(countries, as)].filter(Boolean).join(" ");
}

function medianFinding({indicator, countries}: IndicatorSnapshot, as: LocalAtlas): string {
  const {words, locale} = as;
  const {unit} = indicator;
  const found = leadingMedian(countries, as);
  if (!found) return words.computed.fewCountriesTitle;
  const middle = found.value;
  const basis = {count: found.of.length, when: spanOf(found.of, as)};
  if (unit === "index") return words.indicator.medianIndex({points: middle, ...basis});
  const points = printedGap(middle, indicator);
  const [share, predicate] = points === null ? [middle, indicator.reached] : [points, indicator.left];
  return words.indicator.medianFinding({share, unit, predicate: predicate[locale], ...basis});
}
