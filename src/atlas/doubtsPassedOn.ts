import {keyOf, seriesKeyOf, type Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

const sexes = ["female", "male"] as const;

/**
 * Steps of a total that go for women and men of the same year too: what is counted has changed for them as for all, and their own series
 * cannot show it, for it has no value on the other side of the step. Where it has one, it is judged by itself.
 */
export function doubtsPassedOn(doubted: readonly Doubted[], atlas: Atlas): Doubted[] {
  return doubted.flatMap(({about, doubt}) => {
    if (doubt.kind !== "step" || about.sex !== "total") return [];
    const isEarlier = about === doubt.from;
    return sexes.flatMap((sex): Doubted[] => {
      const series = seriesOf({...about, sex}, atlas);
      const own = series.find((o) => keyOf(o) === keyOf({...about, sex}));
      const isJudged = series.some(({period}) => (isEarlier ? (period ?? 0) > (about.period ?? 0) : (period ?? 0) < (about.period ?? 0)));
      return own && !isJudged ? [{about: own, doubt}] : [];
    });
  });
}

function seriesOf(o: Observation, {observations}: Atlas): Observation[] {
  const key = seriesKeyOf(o);
  return (observations.get(o.indicator) ?? []).filter((one) => one.area === o.area && seriesKeyOf(one) === key);
}
