import {seriesKeyOf, type Observation} from "../model/observation.ts";
import {oldestFirst} from "./latest.ts";
import {roundFloatError} from "./roundFloatError.ts";
import type {StepFound} from "./steps.ts";

/**
 * The values of each series that fall, over a break, to under half of the value before by so many points at least; none has to be
 * comparable with the other for that to be odd. The later is doubtful.
 */
export const halvedOverBreaks = (observations: Iterable<Observation>, {least}: {readonly least: number}): StepFound[] =>
  [...Map.groupBy(observations, seriesKeyOf).values()].flatMap((series) => {
    const dated = series.filter(({period}) => period !== null).sort(oldestFirst);
    return dated.flatMap((to, i): StepFound[] => {
      const from = dated[i - 1];
      if (!from || to.flag !== "break" || to.value >= from.value / 2) return [];
      return roundFloatError(from.value - to.value) >= least ? [{from, to, doubtful: [to]}] : [];
    });
  });
