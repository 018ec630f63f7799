import type {Observation} from "../model/observation.ts";

/** A year in which all values of an area are 0, after one in which one was not. */
export type ZeroOnAll = {readonly zeros: readonly Observation[]; readonly before: Observation};

/**
 * The years in which every value of an area is 0, `least` indicators of them or more, after a year with one that is not: the newest such
 * value, the one of the first indicator there. Hand in the headline values of one area, indicator by indicator.
 */
export function zeroOnAll(values: readonly Observation[], {least}: {least: number}): ZeroOnAll[] {
  const years = [...Map.groupBy(values, ({period}) => period ?? 0)].sort(([year], [other]) => year - other);
  return years.flatMap(([year, held]) => {
    const before = years.filter(([earlier]) => earlier < year).findLast(([, then]) => then.some(({value}) => value > 0));
    const positive = before?.[1].find(({value}) => value > 0);
    const indicators = new Set(held.map(({indicator}) => indicator)).size;
    return positive && indicators >= least && held.every(({value}) => value === 0) ? [{zeros: held, before: positive}] : [];
  });
}
