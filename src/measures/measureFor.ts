import {denominators} from "../model/denominator.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import type {PopulationMeasure} from "../model/population.ts";

/** The head count that stands for the denominator of this indicator and sex; null where nobody gives us one. */
export function measureFor({denominator}: Pick<Indicator, "denominator">, {sex}: Pick<Observation, "sex">): PopulationMeasure | null {
  const measures: Readonly<Partial<Record<Observation["sex"], PopulationMeasure>>> | null = denominators[denominator].measure;
  return measures?.[sex] ?? null;
}
