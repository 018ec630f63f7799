import {headCount} from "../measures/headCount.ts";
import {irreconcilable} from "../measures/irreconcilable.ts";
import {sumToHundred} from "../measures/sumToHundred.ts";
import {bySex, type BySex} from "../model/bySex.ts";
import {denominators} from "../model/denominator.ts";
import type {Code} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {PopulationMeasure} from "../model/population.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** So many percentage points the share of women that three values imply may lie from the one held. */
const shareWithin = 15;

/** The same where another year of the series contradicts itself by more than that: what was odd then may be so by less now. */
const besideOdd = 10;

/** What is odd about women, men and total of one year beside each other. */
export function doubtsOfSexes(indicator: Indicator, observations: readonly Observation[], atlas: Atlas): Doubted[] {
  const years = [...bySex(observations).values()].map((sexes) => ({sexes, held: womenIn(sexes.total, indicator, atlas)}));
  const odd = new Set(years.flatMap(({sexes, held}) => (irreconcilable(sexes, {held, within: shareWithin}) ? [areaOf(sexes)] : [])));
  return years.flatMap(({sexes, held}) => {
    const within = odd.has(areaOf(sexes)) ? besideOdd : shareWithin;
    return [...contradicting(sexes, {held, within}), ...asParts(sexes)];
  });
}

const areaOf = ({total}: BySex): string | undefined => total?.area;

type Weights = Parameters<typeof irreconcilable>[1];

function contradicting(sexes: BySex, weights: Weights): Doubted[] {
  const found = irreconcilable(sexes, weights);
  return found === null ? [] : [found.total, found.female, found.male].map((about) => ({about, doubt: {kind: "irreconcilable", ...found}}));
}

function asParts(sexes: BySex): Doubted[] {
  const {female, male} = sexes;
  if (!female || !male || !sumToHundred(sexes)) return [];
  return [female, male].map((about) => ({about, doubt: {kind: "sumToHundred", female, male}}));
}

/** Women's share of the head count of the group that a value is about, in percent; null where it is not held by sex. */
function womenIn(total: Observation | undefined, {denominator}: Indicator, atlas: Atlas): number | null {
  const area = total && atlas.areas.get(total.area);
  const measures: Readonly<Partial<Record<Code<"sex">, PopulationMeasure>>> | null = denominators[denominator].measure;
  if (!area || total.period === null || !measures?.female || !measures.male) return null;
  const about = {year: total.period, populations: atlas.populationIndex};
  const women = headCount(area, {...about, measure: measures.female});
  const men = headCount(area, {...about, measure: measures.male});
  return women === null || men === null || women + men === 0 ? null : (women / (women + men)) * 100;
}
