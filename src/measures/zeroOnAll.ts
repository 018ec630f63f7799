import type {Observation} from "../model/observation.ts";

/** A year in which all values of an area are 0, after one in which one was not. */
export type ZeroOnAll = {readonly zeros: readonly Observation[]; readonly before: Observation};

/** One branch that falls to 0 is a step; of two or more, the report is odd rather than the branch. */
const fewest = 2;

/**
 * The years in which every value of an area is 0, after a year with one that is not: the newest such value, the one of the first indicator
 * there. Two indicators at least must be published, and the `whole` be among them, which holds whatever the others do, or two have fallen
 * from above 0. A zero that was one before is none of these. Hand in the headline values of one area, indicator by indicator.
 */
export function zeroOnAll(values: readonly Observation[], {whole}: {whole: string}): ZeroOnAll[] {
  const years = [...Map.groupBy(values, ({period}) => period ?? 0)].sort(([year], [other]) => year - other);
  return years.flatMap(([year, held]) => {
    const before = years.filter(([earlier]) => earlier < year).findLast(([, then]) => then.some(({value}) => value > 0));
    const positive = before?.[1].find(({value}) => value > 0);
    if (!positive || held.length < fewest || held.some(({value}) => value > 0)) return [];
    const fallen = held.filter((zero) => (valueBefore(zero, values) ?? 0) > 0);
    if (fallen.length < fewest && held.every(({indicator}) => indicator !== whole)) return [];
    return [{zeros: held.filter((zero) => valueBefore(zero, values) !== 0), before: positive}];
  });
}

/** The last value before that of the same indicator; undefined where there is none. */
const valueBefore = ({indicator, period}: Observation, values: readonly Observation[]): number | undefined =>
  values
    .filter((o) => o.indicator === indicator && (o.period ?? 0) < (period ?? 0))
    .reduce<Observation | undefined>((last, o) => (last && (last.period ?? 0) > (o.period ?? 0) ? last : o), undefined)?.value;
